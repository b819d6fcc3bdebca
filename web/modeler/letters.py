"""Routes of letters: the template as text, and the letter it makes of an invented case."""
from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from handlers.letters.example import TemplateFault, example_data, example_letter, paths_of, shown_by
from handlers.letters.pdf import MEDIA_TYPE, Rendered
from web.modeler.bench import Bench, files_of, opened
from web.modeler.titles import titles
from web.sentences import sentence
from web.services import me, now, services
from workflows.errors import Conflict

blueprint = Blueprint("letters", __name__)
ENDINGS = (".typ",)
MOST_BYTES = 400_000


@blueprint.get("/entwurf/<name>/brief/<path:file>")
def show(name: str, file: str) -> ResponseReturnValue:
    """The template, and what it may show; the preview comes when it is asked for."""
    return _page(opened(name, file, *ENDINGS))


@blueprint.post("/entwurf/<name>/brief/<path:file>")
def save(name: str, file: str) -> ResponseReturnValue:
    """Keep the template or show what it makes, by a plain form; with script both go by themselves."""
    bench = opened(name, file, *ENDINGS)
    text = _text()
    if request.form.get("act") == "vorschau":
        return _page(bench, text, _made(bench, text))
    given = request.form.get("revision", "")
    revision = int(given) if given.isdecimal() else bench.revision
    try:
        services().drafts.save_file(name, file, text.encode(), by=me(), revision=revision)
    except Conflict as told:
        return make_response(_page(opened(name, file, *ENDINGS), text, problem=sentence(told.code, told.params)), 409)
    flash(_("Das Schreiben ist gespeichert."), "success")
    return redirect(url_for("letters.show", name=name, file=file), code=303)


@blueprint.post("/entwurf/<name>/brief/<path:file>/vorschau")
def preview(name: str, file: str) -> ResponseReturnValue:
    """The letter as pictures, or what is wrong with the template; for the editor, which sends what it shows."""
    bench = opened(name, file, *ENDINGS)
    return render_template("modeler/_letter.html", **_seen(_made(bench, _text())))


@blueprint.get("/entwurf/<name>/brief/<path:file>/pdf")
def pdf(name: str, file: str) -> ResponseReturnValue:
    """The letter the kept template makes, as it would be sent."""
    bench = opened(name, file, *ENDINGS)
    made = _made(bench, bench.content.decode("utf-8", "replace"))
    if isinstance(made, TemplateFault):
        return make_response(_page(bench, made=made), 422)
    answer = Response(made.pdf, mimetype=MEDIA_TYPE)
    answer.headers.set("Content-Disposition", "inline", filename=f"Vorschau_{file.rpartition('/')[2]}.pdf")
    return answer


def _text() -> str:
    sent = request.files.get("content")
    raw = sent.read(MOST_BYTES + 1) if sent is not None else request.form.get("text", "").encode()
    return raw[:MOST_BYTES].decode("utf-8", "replace").replace("\r\n", "\n")


def _made(bench: Bench, text: str) -> Rendered | TemplateFault:
    files = files_of(bench.name) | {bench.file: text.encode()}
    return example_letter(files, bench.file, now=now(), parameters=_parameters())


def _parameters() -> dict[str, Any]:
    """What the chamber has set: its head, its bank, its periods."""
    return {one.definition.key: one.current.value for one in services().parameters.listed() if one.current is not None}


def _page(
    bench: Bench, text: str | None = None, made: Rendered | TemplateFault | None = None, problem: str = ""
) -> str:
    files = files_of(bench.name)
    data, _ = example_data(bench.file, files, now=now(), parameters=_parameters())
    return render_template(
        "modeler/letter.html", bench=bench, heading=titles({bench.file: bench.content})[bench.file], problem=problem,
        text=bench.content.decode("utf-8", "replace") if text is None else text, values=list(paths_of(data)),
        shown_by=shown_by(bench.file, files), **_seen(made),
    )


def _seen(made: Rendered | TemplateFault | None) -> dict[str, Any]:
    return {"made": made if isinstance(made, Rendered) else None,
            "fault": _said(made) if isinstance(made, TemplateFault) else None, "asked": made is not None}


# --- typst's words in German ------------------------------------------------------------------------

_KINDS = {
    "missing": _l("Diese Vorlage gibt es im Entwurf nicht."),
    "outside": _l("Ein Schreiben darf nur Dateien verwenden, die neben ihm im Entwurf liegen: keine Pakete, keine "
               "anderen Dateien."),
    "endless": _l("Das Schreiben wird nicht fertig: Eine Schleife oder ein Aufruf hört nicht auf."),
}
_WORDS = (
    ("dictionary does not contain key ",
     _l("Die Angabe „{rest}“ bekommt dieses Schreiben nicht. Unten stehen alle, die es gibt.")),
    ("unknown variable: ",
     _l("„{rest}“ gibt es hier nicht. Prüfen Sie die Schreibweise und ob layout.typ eingebunden ist.")),
    ("unclosed delimiter",
     _l("Eine Klammer, ein Sternchen oder ein Dollarzeichen ist geöffnet, aber nicht geschlossen.")),
    ("unclosed string", _l("Ein Anführungszeichen ist nicht geschlossen.")),
    ("unclosed raw text", _l("Ein ` ist nicht geschlossen.")),
    ("unexpected argument", _l("Ein Aufruf bekommt etwas, das er nicht kennt ({rest}).")),
    ("missing argument", _l("Einem Aufruf fehlt eine Angabe ({rest}).")),
    ("expected ", _l("Hier steht etwas anderes, als an dieser Stelle möglich ist ({rest}).")),
    ("unexpected ", _l("Hier steht etwas, das an dieser Stelle nicht möglich ist ({rest}).")),
    ("label ", _l("Ein Verweis führt ins Leere ({rest}).")),
    ("invalid UTF-8", _l("Die Datei ist kein Text in UTF-8. Bitte speichern Sie sie in dieser Kodierung.")),
    ("characters without a glyph", _l("Ein Zeichen lässt sich in der Schrift des Schreibens nicht darstellen.")),
)


def _said(fault: TemplateFault) -> dict[str, Any]:
    """A fault as the page tells it: sentence, place, typst's own words."""
    text = str(_KINDS.get(fault.kind, ""))
    for start, german in _WORDS:
        if not text and fault.message.startswith(start):
            text = german.replace("{rest}", fault.message.removeprefix(start).strip(' :"'))
    return {"text": text or _("Die Vorlage lässt sich nicht setzen."), "file": fault.file, "line": fault.line,
            "message": fault.message[:300]}
