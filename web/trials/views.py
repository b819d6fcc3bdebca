"""Routes of the trial: a draft's test cases with their last results, running them, one result."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import abort, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from web.trials import words
from web.trials.files import Listed, listed
from web.trials.room import OWNERS, blueprint, opened
from workflows.errors import Conflict
from workflows.services.deploying import digest_of
from workflows.services.drafts import ProcessDraft
from workflows.services.trials import Trial


@dataclass(frozen=True, slots=True)
class Line:
    """A test case with its last result.

    :param number: of the result in the trial, None where there is none.
    """

    known: Listed
    state: words.State
    why: str
    number: int | None
    seconds: Any = None


@blueprint.get("/entwurf/<name>/probelauf")
@for_roles(*OWNERS)
def show(name: str) -> ResponseReturnValue:
    """All test cases of a draft with what came of them last."""
    draft, title = opened(name)
    trial = services().trials.latest(name, "scenarios")
    lines = _lines(listed(draft), trial)
    return render_template(
        "trials/list.html", section="processes", draft=draft, title=title, trial=trial, lines=lines,
        fresh=_is_fresh(draft, trial), counts=_counts(lines),
    )


def _is_fresh(draft: ProcessDraft, trial: Trial | None) -> bool:
    return trial is not None and trial.digest == digest_of(draft.files)


def _lines(known: Sequence[Listed], trial: Trial | None) -> list[Line]:
    rows = {(one["file"], one["id"] or one["index"]): one for one in trial.results} if trial is not None else {}
    found = [_line(one, rows.get((one.file, one.id or one.index))) for one in known]
    return sorted(found, key=lambda line: line.state.colour not in ("red", "amber"))  # what is unmet comes first


def _line(known: Listed, row: Mapping[str, Any] | None) -> Line:
    if row is None:
        return Line(known, words.state(""), "", None)
    return Line(known, words.state(row["outcome"]), words.why(row), row["number"], row["seconds"])


def _counts(lines: Sequence[Line]) -> dict[str, int]:
    green = sum(one.state.colour == "green" for one in lines)
    return {"all": len(lines), "met": green, "unmet": sum(one.state.colour in ("red", "amber") for one in lines)}


@blueprint.post("/entwurf/<name>/probelauf")
@for_roles(*OWNERS)
def run(name: str) -> ResponseReturnValue:
    """Run all test cases on the draft as it is now, in the background."""
    services().trials.start_scenarios(name, by=me())
    return redirect(url_for("trials.show", name=name), code=303)


@blueprint.get("/entwurf/<name>/versuch/<trial_id>")
@for_roles(*OWNERS)
def progress(name: str, trial_id: str) -> ResponseReturnValue:
    """How far a trial is; a page that asks by itself is told to read itself anew when it is over."""
    trial = _of(name, trial_id)
    answer = make_response(render_template("trials/_progress.html", trial=trial))
    if trial.is_over:
        answer.headers["HX-Refresh"] = "true"
    return answer


@blueprint.post("/entwurf/<name>/versuch/<trial_id>/abbrechen")
@for_roles(*OWNERS)
def cancel(name: str, trial_id: str) -> ResponseReturnValue:
    """Break a trial off."""
    trial = _of(name, trial_id)
    try:
        services().trials.cancel(trial.id, by=me())
    except Conflict as error:
        flash(sentence(error.code, error.params), "warning")
    page = "trials.replay" if trial.kind == "replay" else "trials.show"
    return redirect(url_for(page, name=name), code=303)


@blueprint.get("/entwurf/<name>/probelauf/ergebnis/<trial_id>/<int:number>")
@for_roles(*OWNERS)
def result(name: str, trial_id: str, number: int) -> ResponseReturnValue:
    """One result: what was expected, what was found, and the way that was taken."""
    _, title = opened(name)
    trial = _of(name, trial_id)
    row = next((one for one in services().trials.results(trial, me()) if one["number"] == number), None)
    if row is None:
        abort(404)
    return render_template(
        "trials/result.html", section="processes", name=name, title=title, trial=trial, row=row,
        state=words.state(row["outcome"]), why=words.why(row), findings=words.findings(row),
        step=words.step_words(row["said"], row["names"]) if row.get("said") else "",
        way=words.way(row.get("trace", ()), row["names"]),
    )


def _of(name: str, trial_id: str) -> Trial:
    trial = services().trials.trial(trial_id)
    if trial.draft != name:
        abort(404)
    return trial


@blueprint.app_template_global()
def trial_when(trial: Trial) -> Any:
    """The instant a trial is told by: its end, else its beginning."""
    return trial.ended or trial.created

