"""Test cases as text: read, checked, saved, deleted."""
from __future__ import annotations

from flask import abort, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from web.trials.files import faults
from web.trials.room import OWNERS, blueprint, opened
from web.trials.words import why
from workflows.errors import Conflict, NotFound, Rejected
from workflows.packages import is_scenario
from workflows.signs import without_hidden


@blueprint.get("/entwurf/<name>/probelauf/datei/<path:file>")
@for_roles(*OWNERS)
def text(name: str, file: str) -> ResponseReturnValue:
    """A file of test cases as text."""
    found = services().drafts.read_file(name, _scenario(file))
    return _page(name, file, found.content.decode(errors="replace"), found.revision)


def _scenario(file: str) -> str:
    if not is_scenario(file):
        abort(404)
    return file


def _page(
    name: str, file: str, content: str, revision: int, problems: list[str] | None = None, problem: str = "",
    status: int = 200,
) -> ResponseReturnValue:
    _, title = opened(name)
    return make_response(render_template(
        "trials/text.html", section="processes", name=name, title=title, file=file, content=content,
        revision=revision, problems=problems, problem=problem, lines=min(40, max(16, content.count("\n") + 2)),
    ), status)


@blueprint.post("/entwurf/<name>/probelauf/datei/<path:file>")
@for_roles(*OWNERS)
def keep(name: str, file: str) -> ResponseReturnValue:
    """Check or save a file; what was typed stays on the page where it is not saved."""
    content = without_hidden(request.form.get("content", "")).replace("\r\n", "\n")
    revision = int(request.form["revision"]) if request.form.get("revision", "").isdecimal() else 0
    problems = _problems(file, content)
    if request.form.get("act") == "pruefen":
        return _page(name, file, content, revision, problems)
    try:
        saved = services().drafts.save_file(name, _scenario(file), content.encode(), by=me(), revision=revision)
    except (Conflict, Rejected) as error:
        return _page(name, file, content, revision, problems, sentence(error.code, error.params), error.status)
    if problems:
        problem = _("Gespeichert. Ausführen lässt sich die Datei so noch nicht.")
        return _page(name, file, content, saved.revision, problems, problem)
    flash(_("Der Testfall ist gespeichert."), "success")
    return redirect(url_for("trials.show", name=name), code=303)


def _problems(file: str, content: str) -> list[str]:
    found = []
    for one in faults(content.encode()):
        if isinstance(one, str):
            found.append(sentence("scenario_file_unreadable", {"name": file, "text": one}))
        else:
            found.append(why({"code": one.code, "params": one.params}))
    return found


@blueprint.get("/entwurf/<name>/probelauf/loeschen/<path:file>")
@for_roles(*OWNERS)
def ask_to_remove(name: str, file: str) -> ResponseReturnValue:
    """Deleting is asked once more."""
    _, title = opened(name)
    services().drafts.read_file(name, _scenario(file))
    return render_template("trials/remove.html", section="processes", name=name, title=title, file=file)


@blueprint.post("/entwurf/<name>/probelauf/loeschen/<path:file>")
@for_roles(*OWNERS)
def remove(name: str, file: str) -> ResponseReturnValue:
    """Take a file of test cases out of the draft."""
    try:
        services().drafts.remove_file(name, _scenario(file), by=me())
    except (Conflict, NotFound) as error:
        flash(sentence(error.code, error.params), "warning")
    else:
        flash(_("„%(file)s“ ist aus dem Entwurf entfernt.", file=file), "success")
    return redirect(url_for("trials.show", name=name), code=303)
