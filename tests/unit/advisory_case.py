"""Advisory cases in memory: a database with the invented advisers, steps on it, requests to begin with."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, create_engine

from handlers.adapters.memory import MemoryStep
from handlers.advisory.assignment import ASSIGN
from handlers.advisory.booking import BOOK
from handlers.advisory.handlers import HANDLERS
from handlers.advisory.hours import RECORD_TIME
from handlers.advisory.intake import INTAKE_CHECK
from handlers.advisory.master_data import load_samples
from handlers.advisory.models import metadata
from handlers.apprenticeships.models import metadata as apprenticeships
from handlers.exams.models import metadata as exams
from handlers.register.models import metadata as register
from tests.unit.advisory_tables import decide

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
_HANDLERS = {handler.topic: handler for handler in HANDLERS}
FUNDED = {"programme": "MV_KAMMERBE", "billable": True}


def connection() -> Connection:
    """An empty database with the invented advisers."""
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    for other in (register, apprenticeships, exams):
        other.create_all(engine)
    found = engine.connect()
    load_samples(found)
    return found


def step(on: Connection, case: str = "case-1", activity: str = "a1", now: dt.datetime = NOW, **more: Any) -> MemoryStep:
    """A step of a case; each activity has its own key."""
    return MemoryStep(on, now, decisions=decide, instance_id=case, business_key=f"BE-2026-{case}", activity_id=activity,
                      definition_key="advisory_case", actor="bauer", **more)


def request(**changes: Any) -> dict[str, Any]:
    """A Tischlerei that wants its prices looked at, with changes."""
    base = {"requester": "member", "signals": ["finance"], "employees": 6, "received": "2026-11-23", "channel": "phone",
            "region": "rostock", "consent": True, "electronic_delivery": True,
            "party": {"kind": "firm", "id": "HR-1", "name": "Tischlerei Sommer GmbH", "email": "info@sommer.example"}}
    return base | changes


def begun(on: Connection, case: str = "case-1", now: dt.datetime = NOW, **changes: Any) -> Mapping[str, Any]:
    """A case that was taken in and given to an adviser; what both steps gave."""
    asked = request(**changes)
    found = step(on, case, "intake", now).perform(INTAKE_CHECK, request=asked)
    assert found is not None
    given = step(on, case, "assign", now).perform(ASSIGN, request=asked, intake=found["intake"])
    return {**found, **(given or {}), "request": asked}


def every_step() -> dict[str, Any]:
    """Topic -> what its handler gives in a small case, for the contracts of all handlers."""
    with connection() as on:
        return dict(_walk(on))


def _walk(on: Connection) -> Iterator[tuple[str, Any]]:
    asked, calls = request(), _calls()
    known: dict[str, Any] = {"request": asked, "funding": FUNDED}
    for number, (topic, more) in enumerate(calls):
        case = "supervision" if "finding" in topic or "erase" in topic else "case-1"
        found = step(on, case, f"a{number}").perform(_HANDLERS[topic], **known | more)
        known |= found or {}
        yield topic, found


CHANGE = {"kind": "regions", "adviser": "bauer", "regions": ["coast"], "reason": "Weniger Fahrten"}


def _calls() -> list[tuple[str, dict[str, Any]]]:
    """Every step once, in an order in which each finds what it needs."""
    return [
        ("advisory.intake_check", {}), ("advisory.no_case", {}), ("advisory.offer_advisers", {}),
        ("advisory.assign", {}), ("advisory.declare_conflict", {"adviser": "bauer", "conflict": {"kind": "declared"}}),
        ("advisory.reassign", {}), ("advisory.assign_chosen", {"adviser_chosen": "lorenz"}),
        ("advisory.cases_of", {}), ("advisory.absent_advisers", {}),
        ("advisory.record_contact", {}), ("advisory.choose_programme", {}),
        ("advisory.arrange", {"appointment": {"on": "2026-11-25", "starts_at": "10:00"}}),
        ("advisory.cancel_appointment", {}), ("advisory.record_time", {"times": [{"on": "2026-11-23", "hours": 1}]}),
        ("advisory.correct_time", {"correction": {"entry": 1, "hours": 2, "reason": "Nachtrag"}}), ("advisory.book", {}),
        ("advisory.grant_deminimis", {"deminimis": {"sum_3y": 0, "value": 100}}),
        ("advisory.record_eair", {"eair": {"number": "1"}}),
        ("advisory.refer", {"referral": {"to": "Bank", "purpose": "Kredit", "consent": True, "consent_on": "2026-11-23"}}),
        ("advisory.plan_follow_up", {}), ("advisory.record_follow_up", {"follow_up": {"measures": 1, "done": 1}}),
        ("advisory.send_survey", {}), ("advisory.remind_survey", {}),
        ("advisory.close", {"closing": {"code": "ABGESCHLOSSEN"}}),
        ("advisory.count_short_answer", {}), ("advisory.record_finding", {"finding": {"firm": "HR-1", "kind": "duty", "text": "Plan fehlt"}}),
        ("advisory.settle_finding", {"settlement": {"remedied": True}}), ("advisory.erase", {}),
        ("advisory.propose_visits", {}), ("advisory.plan_visits", {"choice": {"firms": ["F-1"], "from": "2026-12-01"}}),
        ("advisory.training_figures", {"report_year": 2026}),
        ("advisory.offer_changes", {}), ("advisory.check_change", {"change": CHANGE}),
        ("advisory.change_adviser", {"change": CHANGE}),
    ]


def take_in(on, case="case-1", **changes):
    """What the intake makes of a request."""
    return step(on, case, "intake").perform(INTAKE_CHECK, request=request(**changes))["intake"]


def hours(on, *rows, case="case-1", activity="time", funding=FUNDED, now=NOW):
    """Record (day, hours, kind) of a case; what is said of them."""
    given = [{"on": day, "hours": number, "kind": kind} for day, number, kind in rows]
    return step(on, case, activity, now).perform(RECORD_TIME, times=given, funding=funding)["hours"]


def booked(on, case="case-1", activity="book", funding=FUNDED):
    """Book the hours of a case; what came of it."""
    return step(on, case, activity).perform(BOOK, funding=funding)["booking"]
