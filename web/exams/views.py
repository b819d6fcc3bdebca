"""Routes of the exam rounds; need to know: the teams of the exams."""
from __future__ import annotations

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from handlers.exams.naming import exam_name
from web.exams import committees, retention, roll
from web.exams.reading import STATES, round_of, rounds
from web.services import me, services
from workflows.errors import NotAllowed, NotFound
from workflows.model import Person, ProcessInstance
from workflows.services.confidentiality import FileClosed

blueprint = Blueprint("exams", __name__)
TEAMS = frozenset({"exams", "exams_lead", "department_head"})
HOUSE = frozenset({"clerk", "lead"})
#: Who sees the Lehrlingsrolle, and who may change a committee.
ROLL = TEAMS | {"apprentice_register"}
CHANGES = "exams_lead"
MOST = 300
MAX_TEXT = 200


def sees_rounds(person: Person) -> bool:
    """Whether a person belongs to the exams' teams."""
    return bool(person.groups & TEAMS) and bool(person.roles & HOUSE)


def sees_roll(person: Person) -> bool:
    """Whether a person may read the Lehrlingsrolle: the exams' teams and its own."""
    return bool(person.groups & ROLL) and bool(person.roles & HOUSE)


def _require_roll() -> None:
    if not sees_roll(me()):
        raise NotAllowed("no_right")


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
    except (NotFound, FileClosed):
        return None


@blueprint.get("/pruefungen/ausschuesse")
def committee_list() -> ResponseReturnValue:
    """All committees with chair, size and the next end of a term."""
    _require()
    return render_template("exams/committees.html", section="exams", lines=committees.lines(),
                           holders=committees.HOLDERS)


@blueprint.get("/pruefungen/ausschuesse/<committee>")
def committee(committee: str) -> ResponseReturnValue:
    """One committee: people, terms, conflicts, changes."""
    _require()
    return render_template(
        "exams/committee.html", section="exams", found=committees.details(committee), holders=committees.HOLDERS,
        sides=committees.SIDES, functions=committees.FUNCTIONS, changes=CHANGES in me().groups,
    )


@blueprint.get("/pruefungen/aufbewahrung")
def kept() -> ResponseReturnValue:
    """What is due for deletion, and what will be."""
    _require()
    due, ahead = retention.lines()
    return render_template("exams/retention.html", section="exams", due=due[:MOST], ahead=ahead[:MOST],
                           kinds=retention.KINDS, more=max(len(due), len(ahead)) > MOST)


@blueprint.get("/lehrlingsrolle")
def roll_search() -> ResponseReturnValue:
    """The search form of the Lehrlingsrolle."""
    _require_roll()
    return render_template("exams/roll.html", section="roll", rows=None, text="")


@blueprint.post("/lehrlingsrolle")
def roll_results() -> ResponseReturnValue:
    """Apprenticeships that match a name, a firm or a number; the text goes by POST, it may be a name."""
    _require_roll()
    text = " ".join(request.form.get("text", "").split())[:MAX_TEXT]
    rows = roll.search(text, MOST + 1)
    return render_template("exams/roll.html", section="roll", rows=rows[:MOST], text=text, more=len(rows) > MOST,
                           named=roll.occupation_names())


@blueprint.get("/lehrlingsrolle/<number>")
def roll_one(number: str) -> ResponseReturnValue:
    """One apprenticeship: contract, what the exams need of it, history, registrations."""
    _require_roll()
    found = roll.one(number)
    lines = [(line, _seen(line.case_id)) for line in found.registrations]
    return render_template("exams/apprenticeship.html", section="roll", found=found, lines=lines, exam=exam_name,
                           named=roll.occupation_names(), kinds=roll.KINDS, because=roll.ENDS)
