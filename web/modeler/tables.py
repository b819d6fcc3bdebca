"""Routes of decision tables: editing one, and trying it with an example."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.fields import mistakes, present
from web.modeler.bench import Bench, files_of, opened, require_file
from web.modeler.examples import OTHER, answers, example_form, outcome
from web.modeler.kept import can_be_kept, drop, keep, kept_of
from web.security import inline_styles
from web.sentences import sentence
from workflows.checking import TableTrial, try_bounded
from workflows.errors import Conflict, Rejected
from workflows.model import FieldError

blueprint = Blueprint("tables", __name__)
ENDINGS = (".dmn", ".dmn.xml")
FAULTS = {
    "table_unreadable": _l("Die Datei ist nicht lesbar. Bitte holen Sie eine frühere Fassung zurück."),
    "table_too_costly": _l("Die Tabelle braucht zu lange oder zu viel Speicher. "
                          "Bitte vereinfachen Sie ihre Ausdrücke."),
}


@blueprint.get("/entwurf/<name>/tabelle/<path:file>")
@inline_styles
def show(name: str, file: str) -> ResponseReturnValue:
    """The editor of a table, and the table as text for narrow screens and for reading aloud."""
    bench = opened(name, file, *ENDINGS)
    return _shown(bench, try_bounded(files_of(name), file))


@blueprint.post("/entwurf/<name>/tabelle/<path:file>/beispiel")
@inline_styles
def example(name: str, file: str) -> ResponseReturnValue:
    """The table evaluated with an example; asked by the editor, a part of the page, else the page.

    The editor sends the table as it stands there (file part `content`), saved or not. `act`: "fragen" only asks
    what the table asks for, "behalten" keeps what was tried as a test case, "vergessen:<id>" forgets one, "pruefen"
    tries all that are kept.
    """
    bench = opened(name, file, *ENDINGS)
    files = files_of(name)
    require_file(files, file)
    sent = request.files.get("content")
    if sent is not None:
        files[file] = sent.read()
    act, _colon, which = request.form.get("act", "").partition(":")
    first = try_bounded(files, file, request.form.get("decision", ""))
    form = example_form(first.questions)
    raw = form.read(request.form)
    if act == "vergessen":
        return _shown(bench, first, raw, told=_told(lambda: drop(name, file, which), _("Das Beispiel ist gelöscht.")))
    if act == "pruefen":
        return _shown(bench, first, raw, judged=_judged(files, file))
    values, errors = form.validate(raw, {})
    if errors or first.fault or act == "fragen":
        return _shown(bench, first, raw, () if act == "fragen" else tuple(errors))
    given = {path: "" if value == OTHER else value for path, value in answers(first.questions, values).items()}
    trial = try_bounded(files, file, first.decision, given)
    told = None
    if act == "behalten" and can_be_kept(trial):
        told = _told(lambda: keep(name, file, trial, given), _("Das Beispiel ist behalten. Jeder Probelauf prüft es."))
    return _shown(bench, trial, raw, told=told)


def _told(act: Callable[[], None], done: str) -> tuple[str, bool]:
    """What an act on the kept examples came to: words, and whether it worked."""
    try:
        act()
    except (Conflict, Rejected) as error:
        return sentence(error.code, error.params), False
    return done, True


def _judged(files: Mapping[str, bytes], file: str) -> dict[str, bool]:
    """Example -> whether the table as it stands still gives what it must."""
    found, asked = {}, {}
    for one in kept_of(files, file):
        if one.decision not in asked:
            asked[one.decision] = try_bounded(files, file, one.decision).questions
        trial = try_bounded(files, file, one.decision, one.answers(asked[one.decision]))
        found[one.id] = can_be_kept(trial) and trial.decision == one.decision and one.holds(trial.output)
    return found


def _shown(
    bench: Bench, trial: TableTrial, raw: dict[str, Any] | None = None, errors: tuple[FieldError, ...] = (), *,
    told: tuple[str, bool] | None = None, judged: Mapping[str, bool] | None = None,
) -> ResponseReturnValue:
    around = {**_around(trial, raw or {}, errors), "told": told, "judged": judged,
              "examples": kept_of(files_of(bench.name), bench.file)}
    if request.headers.get("X-Requested-With") == "fetch":
        return render_template("modeler/_example.html", bench=bench, **around)
    return _page(bench, trial, around)


def _page(bench: Bench, trial: TableTrial, around: Mapping[str, Any]) -> ResponseReturnValue:
    heading = next(iter(trial.decisions.values()), "") or bench.file
    return render_template("modeler/table.html", bench=bench, heading=heading, **around)


def _around(trial: TableTrial, raw: dict[str, Any], errors: tuple[FieldError, ...]) -> dict[str, Any]:
    fields = present(example_form(trial.questions), raw, {}, errors, prefix="beispiel")
    fields = tuple(replace(one, optional=False) for one in fields)  # every field may stay empty: it goes without saying
    return {
        "trial": trial, "fields": fields, "mistakes": mistakes(fields), "fault": FAULTS.get(trial.fault, ""),
        "outcome": outcome(trial) if trial.evaluated else None, "keepable": can_be_kept(trial),
    }
