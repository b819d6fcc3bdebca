"""Routes of decision tables: editing one, and trying it with an example."""
from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from web.fields import mistakes, present
from web.modeler.bench import Bench, files_of, opened, require_file
from web.modeler.examples import OTHER, answers, example_form, outcome
from web.security import inline_styles
from workflows.checking import TableTrial, try_bounded
from workflows.model import FieldError

blueprint = Blueprint("tables", __name__)
ENDINGS = (".dmn", ".dmn.xml")
FAULTS = {
    "table_unreadable": "Die Datei ist nicht lesbar. Bitte holen Sie eine frühere Fassung zurück.",
    "table_too_costly": "Die Tabelle braucht zu lange oder zu viel Speicher. Bitte vereinfachen Sie ihre Ausdrücke.",
}


@blueprint.get("/entwurf/<name>/tabelle/<path:file>")
@inline_styles
def show(name: str, file: str) -> ResponseReturnValue:
    """The editor of a table, and the table as text for narrow screens and for reading aloud."""
    bench = opened(name, file, *ENDINGS)
    trial = try_bounded(files_of(name), file)
    return _page(bench, trial)


@blueprint.post("/entwurf/<name>/tabelle/<path:file>/beispiel")
@inline_styles
def example(name: str, file: str) -> ResponseReturnValue:
    """The table evaluated with an example; asked by the editor, a part of the page, else the page.

    The editor sends the table as it stands there (file part `content`), saved or not.
    """
    bench = opened(name, file, *ENDINGS)
    files = files_of(name)
    require_file(files, file)
    sent = request.files.get("content")
    if sent is not None:
        files[file] = sent.read()
    decision = request.form.get("decision", "")
    first = try_bounded(files, file, decision)
    form = example_form(first.questions)
    raw = form.read(request.form)
    values, errors = form.validate(raw, {})
    if errors or first.fault or request.form.get("act") == "fragen":
        shown = () if request.form.get("act") == "fragen" else tuple(errors)
        return _shown(bench, first, raw, shown)
    given = {path: "" if value == OTHER else value for path, value in answers(first.questions, values).items()}
    return _shown(bench, try_bounded(files, file, first.decision, given), raw)


def _shown(
    bench: Bench, trial: TableTrial, raw: dict[str, Any], errors: tuple[FieldError, ...] = ()
) -> ResponseReturnValue:
    if request.headers.get("X-Requested-With") == "fetch":
        return render_template("modeler/_example.html", bench=bench, **_around(trial, raw, errors))
    return _page(bench, trial, raw, errors)


def _page(
    bench: Bench, trial: TableTrial, raw: dict[str, Any] | None = None, errors: tuple[FieldError, ...] = ()
) -> ResponseReturnValue:
    heading = next(iter(trial.decisions.values()), "") or bench.file
    return render_template("modeler/table.html", bench=bench, heading=heading, **_around(trial, raw or {}, errors))


def _around(trial: TableTrial, raw: dict[str, Any], errors: tuple[FieldError, ...]) -> dict[str, Any]:
    fields = present(example_form(trial.questions), raw, {}, errors, prefix="beispiel")
    fields = tuple(replace(one, optional=False) for one in fields)  # every field may stay empty: it goes without saying
    return {
        "trial": trial, "fields": fields, "mistakes": mistakes(fields), "fault": FAULTS.get(trial.fault, ""),
        "outcome": outcome(trial) if trial.evaluated else None,
    }
