"""Routes of the exam rounds; need to know: the teams of the exams."""
from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from handlers.exams.naming import exam_name
from web.exams.reading import STATES, round_of, rounds
from web.services import me, services
from workflows.errors import NotAllowed, NotFound
from workflows.model import Person, ProcessInstance

blueprint = Blueprint("exams", __name__)
TEAMS = frozenset({"exams", "exams_lead", "department_head"})
HOUSE = frozenset({"clerk", "lead"})
MOST = 300


def sees_rounds(person: Person) -> bool:
    """Whether a person belongs to the exams' teams."""
    return bool(person.groups & TEAMS) and bool(person.roles & HOUSE)


def _require() -> None:
    if not sees_rounds(me()):
        raise NotAllowed("no_right")


@blueprint.get("/pruefungen")
def show() -> ResponseReturnValue:
    """All rounds with their figures."""
    _require()
    return render_template("exams/list.html", section="exams", rounds=rounds(), states=STATES)


@blueprint.get("/pruefungen/<round_id>")
def one(round_id: str) -> ResponseReturnValue:
    """A round: figures, clock, and the registrations behind one of the figures."""
    _require()
    found = round_of(round_id)
    state = request.args.get("stand", "eingegangen")
    state = state if state in STATES else "eingegangen"
    lines = [(line, _seen(line.case_id)) for line in found.registrations[state][:MOST]]
    return render_template(
        "exams/one.html", section="exams", round=found, states=STATES, state=state, lines=lines, exam=exam_name,
        more=found.count(state) > MOST,
    )


def _seen(case_id: str) -> ProcessInstance | None:
    try:
        return services().history.instance(case_id, me())
    except NotFound:
        return None
