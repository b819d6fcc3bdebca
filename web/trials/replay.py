"""Routes of the replay: ended cases on the draft, as a table with reasons."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from web.trials import words
from web.trials.room import OWNERS, blueprint, opened
from workflows.errors import Rejected
from workflows.services.deploying import digest_of

CHOICES = (10, 30, 100, 200)


@dataclass(frozen=True, slots=True)
class Line:
    """A case and what became of it on the draft."""

    label: str
    key: str
    state: words.State
    where: str
    why: str
    values: list[tuple[str, str]]
    rules: str
    ends: str


def _line(row: Mapping[str, Any]) -> Line:
    names = row["names"]
    ends = ", ".join(names.get(one, one) for one in row["ends"])
    before = ", ".join(names.get(one, one) for one in row["before"])
    told = ""
    if row["ends"] != row["before"]:
        told = _("Ende bisher: %(before)s. Ende im Entwurf: %(after)s.", before=before, after=ends or _("keines"))
    return Line(
        row["key"] or _("Fall %(number)s", number=row["number"] + 1), row["key"], words.state(row["outcome"]),
        names.get(row["element"], row["element"]), words.why(row), words.values(row), words.rules(row), told,
    )


@blueprint.get("/entwurf/<name>/wiederholung")
@for_roles(*OWNERS)
def replay(name: str) -> ResponseReturnValue:
    """The last replay of ended cases, and the way to a new one."""
    return _page(name)


def _page(name: str, problem: str = "", status: int = 200) -> ResponseReturnValue:
    draft, title = opened(name)
    trial = services().trials.latest(name, "replay")
    rows = services().trials.results(trial, me()) if trial is not None else []
    lines = [_line(one) for one in rows]
    counts: dict[str, int] = {}
    for one in lines:
        counts[one.state.words] = counts.get(one.state.words, 0) + 1
    return make_response(render_template(
        "trials/replay.html", section="processes", draft=draft, title=title, trial=trial, lines=lines, counts=counts,
        fresh=trial is not None and trial.digest == digest_of(draft.files), choices=CHOICES, problem=problem,
        chosen=trial.request.get("count", CHOICES[1]) if trial is not None else CHOICES[1],
        findings=words.findings(rows[0]) if rows else [],
    ), status)


@blueprint.post("/entwurf/<name>/wiederholung")
@for_roles(*OWNERS)
def start_replay(name: str) -> ResponseReturnValue:
    """Play the cases that ended last on the draft, in the background."""
    text = request.form.get("count", "")
    try:
        services().trials.start_replay(name, int(text) if text.isdecimal() else 0, by=me())
    except Rejected as error:
        return _page(name, sentence(error.code, error.params), 422)
    return redirect(url_for("trials.replay", name=name), code=303)
