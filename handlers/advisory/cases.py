"""The row of an advisory case: made once, read by every later step."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, insert, or_, select, update

from handlers.advisory import request as asked
from handlers.advisory.models import assignments, cases
from handlers.letters.german import as_date, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Step

Row = RowMapping
#: Outcome of a case that needed no more than a short answer.
SHORT = "KURZAUSKUNFT"
DONE = "ABGESCHLOSSEN"
Context = Mapping[str, Any]


def case_of(connection: Connection, case_id: str) -> Row | None:
    """The row of a case, None where there is none."""
    return connection.execute(select(cases).where(cases.c.case_id == case_id)).mappings().first()


def unfinished() -> ColumnElement[bool]:
    """Cases in which somebody still has something to do: open ones, and closed ones to be asked about again."""
    ask_again = cases.c.follow_up_on.is_not(None) & cases.c.followed_up_on.is_(None)
    return or_(cases.c.outcome.is_(None), and_(cases.c.outcome == DONE, ask_again))


def need_case(step: Step) -> Row:
    """The row of the step's case.

    :raises PermanentFailure: the case was never accepted.
    """
    row = case_of(step.connection, step.instance_id)
    if row is None:
        raise PermanentFailure("the case was not accepted yet", code="advisory_case_missing")
    return row


def open_case(step: Step, request: Context, intake: Context) -> None:
    """Make the row of a case, or bring it up to date; the same step twice changes nothing."""
    firm, role, consents = asked.succession(request)
    values: dict[str, Any] = {
        "party": asked.party(request), "requester": text_of(request, "requester") or "unknown",
        "category": intake["category"], "topic": intake.get("topic"), "region": asked.region(request),
        "size_class": asked.size_class(request), "channel": text_of(request, "channel")[:20] or None,
        "priority": intake["priority"], "received_on": asked.received(request, step.today),
        "contact_by": as_date(intake["contact_by"]), "confidential": text_of(intake, "confidentiality") == "hoch",
        "fundable": intake.get("fundable"), "succession": firm, "role": role, "consents": consents,
        "concern_key": f"{asked.party(request)}|{intake['category']}"[:64],
    }
    known = case_of(step.connection, step.instance_id)
    if known is None:
        step.connection.execute(insert(cases).values(
            case_id=step.instance_id, business_key=step.business_key, **values))
    elif known["outcome"] is None:
        step.connection.execute(update(cases).where(cases.c.case_id == step.instance_id).values(**values))


def end_short(step: Step) -> None:
    """End a case that turned out to be a short answer, which is counted as such and not as a case."""
    row = case_of(step.connection, step.instance_id)
    if row is None or row["outcome"] is not None or row["topic"] is None:
        return
    step.connection.execute(update(cases).where(cases.c.case_id == row["case_id"]).values(
        outcome=SHORT, closed_on=step.today))
    step.connection.execute(update(assignments).where(
        assignments.c.case_id == row["case_id"], assignments.c.ended_on.is_(None)).values(ended_on=step.today))


def earlier_same(connection: Connection, case_id: str, party: str, category: str, since: dt.date) -> Row | None:
    """An open case of the same party about the same subject that arrived on or after a day."""
    if not party:
        return None
    return connection.execute(select(cases).where(
        cases.c.party == party, cases.c.category == category, cases.c.case_id != case_id, cases.c.outcome.is_(None),
        cases.c.received_on >= since).order_by(cases.c.received_on.desc(), cases.c.case_id)).mappings().first()
