"""A round as an exam officer reads it: the registrations by state, and what the clock says."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask_babel import lazy_gettext as _l

from handlers.exams.service import Registration, RoundView, all_rounds, first_day, one_round, registrations_of
from web.services import now, services, today
from workflows.errors import NotFound
from workflows.model import TaskState

#: State -> what the screen calls it, in the order of the figures.
STATES: Mapping[str, str] = {
    "eingegangen": _l("eingegangen"), "gruen": _l("grün"), "offen": _l("offen"), "fehlt": _l("Unterlagen fehlen"),
    "entschieden": _l("entschieden"), "abgelehnt": _l("abgelehnt"), "ausschuss": _l("für den Ausschuss"),
    "ueberfaellig": _l("Entscheidung überfällig"),
}
_REFUSED = frozenset({"NICHT_ZUGELASSEN", "ZULASSUNG_WIDERRUFEN"})


@dataclass(frozen=True, slots=True)
class Clock:
    """What the clock says of a round.

    :param to_deadline, to_first: days until then, negative where it is over; None where there is no exam day yet.
    :param invite_by: day by which invitations have to be sent (parameter `einladung_tage` before the first exam day).
    """

    to_deadline: int
    first: dt.date | None
    to_first: int | None
    invite_by: dt.date | None


@dataclass(frozen=True, slots=True)
class Round:
    """A round with its registrations by what the screen calls them."""

    view: RoundView
    registrations: Mapping[str, Sequence[Registration]]
    clock: Clock

    def count(self, state: str) -> int:
        """How many registrations are in a state."""
        return len(self.registrations[state])


def rounds() -> list[Round]:
    """All rounds, the latest first."""
    with services().reading() as connection:
        found = [(view, registrations_of(connection, view.id), first_day(connection, view.id))
                 for view in all_rounds(connection)]
    return [_round(*one) for one in found]


def round_of(round_id: str) -> Round:
    """A round; NotFound("exam_round_unknown")."""
    with services().reading() as connection:
        view = one_round(connection, round_id)
        if view is None:
            raise NotFound("exam_round_unknown", round=round_id)
        found = registrations_of(connection, round_id), first_day(connection, round_id)
    return _round(view, *found)


def _round(view: RoundView, found: Sequence[Registration], first: dt.date | None) -> Round:
    day = today()
    invite = first - dt.timedelta(days=int(services().management.parameter("einladung_tage"))) if first else None
    clock = Clock((view.deadline - day).days, first, (first - day).days if first else None, invite)
    return Round(view, {state: [one for one in found if _is(state, one)] for state in STATES}, clock)


def _overdue(case_id: str) -> bool:
    """Whether somebody should have decided, or done what leads to the decision, before now."""
    tasks = services().tasks.of_case(case_id, TaskState.OPEN)
    return any(task.due is not None and task.due < now() for task in tasks)


def _is(state: str, one: Registration) -> bool:
    if state == "eingegangen":
        return True
    if state == "abgelehnt":
        return one.outcome in _REFUSED
    if state == "entschieden":
        return one.state == "decided" and one.outcome not in _REFUSED
    if state == "ausschuss":
        return one.state == "open" and one.proposal == "VORLAGE_AUSSCHUSS"
    if state == "offen":
        return one.state == "open" and one.proposal != "VORLAGE_AUSSCHUSS"
    if state == "ueberfaellig":
        return not one.outcome and one.state != "missing" and _overdue(one.case_id)
    return one.state == {"gruen": "green", "fehlt": "missing"}[state]
