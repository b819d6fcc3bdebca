"""advisory.book: hours become Tagewerke of a programme, never more a year than the cap (D-B5)."""
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import groupby
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, func, insert, select, update

from handlers.advisory.advisers import lock
from handlers.advisory.cases import need_case
from handlers.advisory.hours import billable_kinds, counted
from handlers.advisory.models import bookings, cases, years
from handlers.advisory.rules import NO_PROGRAMME
from handlers.advisory.tagewerke import cents, hundredths, spoken
from handlers.advisory.teams import LEAD
from handlers.contracts import Context, OutputModel
from handlers.letters.german import text_of
from workflows.handler import Handler, Outputs, Step


class BookInputs(BaseModel):
    """With which programme, and whether anything is billed at all."""

    model_config = ConfigDict(extra="ignore")

    funding: Context | None = None


class Booking(OutputModel):
    """What the case costs the programme.

    :param fall: Tagewerke of the case.
    :param capped: less is billed than was worked, because the year is full.
    """

    fall: float
    billable: float
    amount: float | None
    capped: bool
    text: str


class BookOutputs(OutputModel):
    """The booking."""

    booking: Booking = Field(title="Abrechnung: Tagewerke, Betrag, Jahresgrenze")


def book(step: Step) -> Outputs:
    """Bring what is billed for the case to what its hours say; again it books only what changed since.

    Each calendar year of each adviser who worked on the case is held and booked on its own.
    """
    funding = step.inputs.funding or {}
    case, programme = need_case(step), text_of(funding, "programme") or NO_PROGRAMME
    bills = bool(funding.get("billable")) and programme != NO_PROGRAMME
    rate = _rate(step, programme)
    worked = _worked(step, case["case_id"], programme)
    earlier = _booked(step.connection, case["case_id"])
    for adviser, year in sorted(worked.keys() | earlier.keys()):
        quarters, target = worked.get((adviser, year), (0, 0))
        # The case is locked: nobody else books for it, so what was booked before stays what it was.
        already = earlier.get((adviser, year), 0)
        _book_year(step, adviser, year, programme, quarters, target, already, bills, rate)
    step.connection.execute(update(cases).where(cases.c.case_id == case["case_id"]).values(programme=programme))
    return {"booking": _answer(step.connection, case["case_id"], sum(one[1] for one in worked.values()), bills)}


def _rate(step: Step, programme: str) -> Decimal | None:
    rate = step.parameter("tagewerk_satz").get(programme)
    return None if rate is None else Decimal(str(rate))


def _worked(step: Step, case_id: str, programme: str) -> dict[tuple[str, int], tuple[int, int]]:
    """(adviser, year) -> quarters that count and their hundredths of a Tagewerk."""
    known: Mapping[str, Any] = step.parameter("foerderprogramme").get(programme, {})
    day_hours = step.parameter("tagewerk_stunden")

    def whose(row: Mapping[Any, Any]) -> tuple[str, int]:
        return row["adviser"], row["on"].year

    rows = sorted(counted(step.connection, case_id, billable_kinds(known)), key=whose)
    sums = {key: sum(row["quarters"] for row in group) for key, group in groupby(rows, key=whose)}
    return {key: (quarters, hundredths(quarters, day_hours)) for key, quarters in sums.items()}


def _booked(connection: Connection, case_id: str) -> dict[tuple[str, int], int]:
    query = select(bookings.c.adviser, bookings.c.year, func.sum(bookings.c.change)).where(
        bookings.c.case_id == case_id).group_by(bookings.c.adviser, bookings.c.year)
    return {(str(adviser), int(year)): int(change) for adviser, year, change in connection.execute(query)}


def _book_year(
    step: Step, adviser: str, year: int, programme: str, quarters: int, target: int, already: int, bills: bool,
    rate: Decimal | None,
) -> None:
    """Book one adviser's year: the adviser's row is held, so what is left is what is left."""
    connection = step.connection
    held = lock(connection, adviser)
    if connection.execute(select(bookings.c.id).where(
            bookings.c.key == step.idempotency_key, bookings.c.adviser == adviser, bookings.c.year == year)).first():
        return
    cap = int(step.parameter("tagewerke_max_jahr")) * 100
    used = connection.execute(select(years.c.booked).where(
        years.c.adviser == adviser, years.c.year == year)).scalar()
    # A cap that was lowered takes nothing back that is booked.
    left = max(cap - (used or 0), 0) + already
    billed = min(target, left) if bills else 0
    change = billed - already
    if change == 0 and (used is not None or billed == 0):
        return
    booked = (used or 0) + change
    values = {"booked": booked, "cap": max(cap, booked)}
    if used is None:
        connection.execute(insert(years).values(adviser=adviser, year=year, **values))
    else:
        connection.execute(update(years).where(years.c.adviser == adviser, years.c.year == year).values(**values))
    amount = _amount(connection, step.instance_id, adviser, year, billed, rate)
    connection.execute(insert(bookings).values(
        case_id=step.instance_id, adviser=adviser, year=year, programme=programme, quarters=quarters, worked=target,
        change=change, rate_cents=None if rate is None else int(rate * 100), amount_cents=amount,
        capped=bills and billed < target, booked_on=step.today, booked_by=step.actor, key=step.idempotency_key))
    _warn(step, adviser, held["name"] if held is not None else adviser, year, booked)


def _amount(
    connection: Connection, case_id: str, adviser: str, year: int, billed: int, rate: Decimal | None
) -> int | None:
    """Cents this booking adds, so that all of the case's together are what is billed times the rate."""
    whole = cents(billed, rate)
    if whole is None:
        return None
    before = connection.execute(select(func.coalesce(func.sum(bookings.c.amount_cents), 0)).where(
        bookings.c.case_id == case_id, bookings.c.adviser == adviser, bookings.c.year == year)).scalar_one()
    return whole - int(before)


def _warn(step: Step, adviser: str, name: str, year: int, booked: int) -> None:
    """Tell the lead once a year that an adviser comes near the cap; figures only, no case."""
    if booked < int(step.parameter("tagewerke_warnung")) * 100:
        return
    told = step.connection.execute(update(years).where(
        years.c.adviser == adviser, years.c.year == year, years.c.warned_on.is_(None)).values(warned_on=step.today))
    if told.rowcount:
        # Who leads is found at delivery; the mailbox is for a team whose members have no address.
        mailbox, cap = dict(step.parameter("team_mailboxes")).get(LEAD), step.parameter("tagewerke_max_jahr")
        step.send("mail", {
            "to": [mailbox] if mailbox else [], "group": LEAD, "attachments": [],
            "subject": f"Tagewerke {year}: Grenze naht",
            "text": f"Guten Tag,\n\n{name} hat {spoken(Decimal(booked) / 100)} von {cap} Tagewerken {year} "
                    "abgerechnet. Was darüber hinausgeht, wird nicht gefördert; die Beratung geht weiter.\n",
        }, suffix=f"cap:{adviser}:{year}")


def _answer(connection: Connection, case_id: str, fall: int, bills: bool) -> Context:
    rows = connection.execute(select(bookings.c.change, bookings.c.amount_cents).where(
        bookings.c.case_id == case_id)).all()
    billed = sum(row.change for row in rows)
    known = all(row.amount_cents is not None for row in rows)
    amount = sum(row.amount_cents for row in rows) / 100 if known else None
    if bills and not rows:
        amount = 0.0
    capped = bills and billed < fall
    return {"fall": fall / 100, "billable": billed / 100, "amount": amount, "capped": capped,
            "text": _words(fall, billed, bills, capped)}


def _words(fall: int, billed: int, bills: bool, capped: bool) -> str:
    worked = f"{spoken(Decimal(fall) / 100)} {'Tagewerk' if fall == 100 else 'Tagewerke'}"
    if not bills:
        return f"{worked}, ohne Förderung."
    if capped:
        return (f"{worked}, davon {spoken(Decimal(billed) / 100)} abgerechnet: Die Jahresgrenze ist erreicht. "
                "Der Rest bleibt erfasst und wird nicht gefördert.")
    return f"{worked}, ganz abgerechnet."


def billed_in(connection: Connection, year: int, adviser: str | None = None) -> dict[str, float]:
    """Adviser -> Tagewerke billed in a year; who has billed none is not named.

    :param adviser: asks about one person; None = about all.
    """
    query = select(years.c.adviser, years.c.booked).where(years.c.year == year)
    if adviser is not None:
        query = query.where(years.c.adviser == adviser)
    return {row.adviser: row.booked / 100 for row in connection.execute(query)}


BOOK = Handler(topic="advisory.book", title="Beratung mit dem Förderprogramm abrechnen", inputs=BookInputs,
               outputs=BookOutputs, run=book)
