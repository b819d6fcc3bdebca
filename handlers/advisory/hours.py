"""advisory.record_time, advisory.correct_time: hours in quarters, checked against the adviser's day."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, func, insert, select, update

from handlers.advisory.advisers import lock
from handlers.advisory.cases import need_case
from handlers.advisory.models import KINDS, bookings, times, years
from handlers.advisory.tagewerke import QUARTERS, hundredths, spoken
from handlers.contracts import Context, OutputModel
from handlers.letters.german import as_date, short_date, text_of
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

IMPOSSIBLE = "HOURS_IMPOSSIBLE"
_ERRORS = {IMPOSSIBLE: "Stunden unmöglich (kein Viertel, mehr als ein Tag, in der Zukunft)"}
Row = RowMapping


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it was typed, checked."""

    on: dt.date
    quarters: int
    kind: str
    note: str


class TimeInputs(BaseModel):
    """The entries of a session; the adviser is the case's where none is said."""

    model_config = ConfigDict(extra="ignore")

    times: list[Context]
    adviser: str | None = None
    funding: Context | None = None


class CorrectionInputs(BaseModel):
    """What is corrected: number of the entry, the right hours (0 = none), the reason."""

    model_config = ConfigDict(extra="ignore")

    correction: Context
    funding: Context | None = None


class HoursOutputs(OutputModel):
    """The hours of the case and what they mean for the adviser's year."""

    hours: Context = Field(title="Stunden, Tagewerke und Stand der Jahresgrenze")


def record_time(step: Step) -> Outputs:
    """Record the hours of a session, all or none.

    :raises BpmnError: no quarter, a day in the future, more than a day holds; nothing is stored then.
    """
    given: TimeInputs = step.inputs
    case = need_case(step)
    adviser = given.adviser or case["adviser"]
    if adviser is None or lock(step.connection, adviser) is None:
        raise PermanentFailure("the case has no adviser", code="advisory_adviser_missing")
    entries = [_entry(row, step.today) for row in given.times]
    key = step.idempotency_key
    if entries and not step.connection.execute(select(times.c.id).where(times.c.key == f"{key}:0")).first():
        _check_days(step, adviser, entries)
        step.connection.execute(insert(times), [{
            "case_id": case["case_id"], "adviser": adviser, "on": entry.on, "quarters": entry.quarters,
            "kind": entry.kind, "note": entry.note or None, "replaced": False, "key": f"{key}:{number}",
            "recorded_at": step.now, "recorded_by": step.actor} for number, entry in enumerate(entries)])
    return {"hours": state(step, case["case_id"], adviser, given.funding)}


def _entry(row: Mapping[str, Any], today: dt.date) -> Entry:
    on, kind = as_date(row.get("on")), text_of(row, "kind") or "gespraech"
    if on is None:
        raise _impossible("Bei einer Zeile fehlt der Tag. Bitte ergänzen Sie ihn.")
    if on > today:
        raise _impossible(f"Der {short_date(on)} liegt in der Zukunft. Bitte erfassen Sie nur geleistete Stunden.")
    if kind not in KINDS:
        raise _impossible("Bitte wählen Sie, wofür die Zeit gebraucht wurde.")
    quarters = quarters_of(row.get("hours"))
    if quarters == 0:
        raise _impossible(f"Am {short_date(on)} stehen 0 Stunden. Bitte löschen Sie die Zeile oder tragen Sie "
                          "Zeit ein.")
    return Entry(on, quarters, kind, text_of(row, "note"))


def quarters_of(hours: Any) -> int:
    """Hours as quarters.

    :raises BpmnError: not a number of quarter hours between 0 and 24.
    """
    try:
        quarters = Decimal(str(hours).replace(",", ".")) * QUARTERS
    except ArithmeticError as error:
        raise _impossible("Bitte geben Sie die Stunden als Zahl an, zum Beispiel 1,5.") from error
    if not quarters.is_finite() or quarters < 0 or quarters > 24 * QUARTERS:
        raise _impossible(f"{spoken(hours)} Stunden passen nicht in einen Tag. Bitte verteilen Sie sie auf die "
                          "Tage, an denen sie geleistet wurden.")
    if quarters != int(quarters):
        raise _impossible(f"{spoken(hours)} Stunden sind keine Viertelstunden. Bitte runden Sie auf 0,25 Stunden.")
    return int(quarters)


def _impossible(sentence: str) -> BpmnError:
    return BpmnError(IMPOSSIBLE, "hours refused", {"hours_problem": sentence})


def _check_days(step: Step, adviser: str, entries: Iterable[Entry], instead_of: int | None = None) -> None:
    """Hold every day against what a day allows, over all cases of the adviser, whose row is held."""
    most = int(Decimal(str(step.parameter("stunden_tag_hoechstens"))) * QUARTERS)
    new: dict[dt.date, int] = {}
    for entry in entries:
        new[entry.on] = new.get(entry.on, 0) + entry.quarters
    known = _on_days(step.connection, adviser, new, instead_of)
    for day, quarters in sorted(new.items()):
        whole = quarters + known.get(day, 0)
        if whole > most:
            # Only the sum: what was done in the other cases is theirs.
            raise _impossible(
                f"Am {short_date(day)} wären es {spoken(Decimal(whole) / QUARTERS)} Stunden; möglich sind höchstens "
                f"{spoken(Decimal(most) / QUARTERS)} (§ 3 ArbZG). Bitte berichtigen Sie den Tag oder die Stunden; Ihre "
                "Eingaben bleiben stehen.")


def _on_days(
    connection: Connection, adviser: str, days: Iterable[dt.date], instead_of: int | None
) -> dict[dt.date, int]:
    query = select(times.c.on, func.sum(times.c.quarters)).where(
        times.c.adviser == adviser, times.c.on.in_(list(days)), times.c.replaced.is_(False)).group_by(times.c.on)
    if instead_of is not None:
        query = query.where(times.c.id != instead_of)
    return {day: int(quarters) for day, quarters in connection.execute(query)}


def hours_between(
    connection: Connection, first: dt.date, last: dt.date, adviser: str | None = None
) -> dict[str, float]:
    """Adviser -> hours worked from one day to another, billed or not; who has none is not named.

    :param adviser: asks about one person; None = about all.
    """
    query = select(times.c.adviser, func.sum(times.c.quarters)).where(
        times.c.replaced.is_(False), times.c.on.between(first, last)).group_by(times.c.adviser)
    if adviser is not None:
        query = query.where(times.c.adviser == adviser)
    return {name: int(quarters) / QUARTERS for name, quarters in connection.execute(query)}


def correct_time(step: Step) -> Outputs:
    """Put another entry in the place of an earlier one, which stays readable; needs a reason.

    `hours.booked` says whether the case has bookings, which follow then.

    :raises BpmnError: no such entry of this case, no reason, impossible hours.
    """
    given: CorrectionInputs = step.inputs
    wanted, reason = given.correction.get("entry"), text_of(given.correction, "reason")
    row = _current(step, wanted)
    if not reason:
        raise _impossible("Bitte begründen Sie die Berichtigung; die frühere Angabe bleibt nachlesbar.")
    quarters = quarters_of(given.correction.get("hours"))
    key = step.idempotency_key
    if not step.connection.execute(select(times.c.id).where(times.c.key == key)).first():
        if row["replaced"]:
            raise _impossible("Diese Zeile wurde schon berichtigt. Bitte laden Sie die Seite neu.")
        lock(step.connection, row["adviser"])
        _check_days(step, row["adviser"], [Entry(row["on"], quarters, row["kind"], "")], row["id"])
        step.connection.execute(update(times).where(times.c.id == row["id"]).values(replaced=True))
        step.connection.execute(insert(times).values(
            case_id=row["case_id"], adviser=row["adviser"], on=row["on"], quarters=quarters, kind=row["kind"],
            note=row["note"], replaces=row["id"], replaced=False, reason=reason, key=key, recorded_at=step.now,
            recorded_by=step.actor))
    booked = step.connection.execute(select(bookings.c.id).where(bookings.c.case_id == row["case_id"]).limit(1)).first()
    return {"hours": state(step, row["case_id"], row["adviser"], given.funding) | {"booked": booked is not None}}


def _current(step: Step, wanted: Any) -> Row:
    entry = int(wanted) if str(wanted or "").isdigit() else 0
    found = step.connection.execute(select(times).where(
        times.c.id == entry, times.c.case_id == step.instance_id)).mappings().first()
    if found is None:
        raise _impossible("Diese Zeile gehört nicht zu diesem Vorgang. Bitte wählen Sie eine Zeile der Liste.")
    return found


def counted(connection: Connection, case_id: str, kinds: Iterable[str] = KINDS) -> list[Row]:
    """The entries of a case that are in force, of some kinds, oldest first."""
    return list(connection.execute(select(times).where(
        times.c.case_id == case_id, times.c.replaced.is_(False), times.c.quarters > 0, times.c.kind.in_(list(kinds)),
    ).order_by(times.c.on, times.c.id)).mappings())


def billable_kinds(programme: Mapping[str, Any]) -> tuple[str, ...]:
    """What a programme counts: preparation and report, travel, by its flags."""
    kinds = ["gespraech", "vorort"]
    kinds += ["vorbereitung", "bericht"] if programme.get("preparation", True) else []
    kinds += ["reise"] if programme.get("travel") else []
    return tuple(kinds)


def state(step: Step, case_id: str, adviser: str, funding: Mapping[str, Any] | None) -> Context:
    """The hours of a case, its Tagewerke, and what is left of the adviser's year."""
    programme = step.parameter("foerderprogramme").get(text_of(funding, "programme"), {})
    whole = counted(step.connection, case_id)
    billed = [row for row in whole if row["kind"] in billable_kinds(programme)]
    quarters = sum(row["quarters"] for row in billed)
    worked = hundredths(quarters, step.parameter("tagewerk_stunden"))
    year = billed[-1]["on"].year if billed else step.today.year
    booked = int(step.connection.execute(select(func.coalesce(func.sum(years.c.booked), 0)).where(
        years.c.adviser == adviser, years.c.year == year)).scalar_one())
    cap, warn = (int(step.parameter(key)) * 100 for key in ("tagewerke_max_jahr", "tagewerke_warnung"))
    bills = bool(funding and funding.get("billable"))
    after = booked + (worked if bills else 0)
    return {
        "total": float(Decimal(sum(row["quarters"] for row in whole)) / QUARTERS),
        "billable_hours": float(Decimal(quarters) / QUARTERS), "tagewerke": worked / 100, "year": year,
        "year_used": booked / 100, "year_left": max(cap - booked, 0) / 100, "cap_warning": bills and after >= warn,
        "cap_reached": bills and after > cap, "text": _cap_words(booked, worked, cap, warn, year) if bills else "",
        "entries": [{"entry": row["id"], "on": row["on"], "hours": row["quarters"] / QUARTERS, "kind": row["kind"],
                     "note": row["note"] or ""} for row in whole],
    }


def _cap_words(booked: int, worked: int, cap: int, warn: int, year: int) -> str:
    """What the adviser is told about the cap, with the next step; "" while it is far."""
    left = max(cap - booked, 0)
    if worked > left:
        return (f"Die Jahresgrenze {year} ist erreicht: {spoken(Decimal(left) / 100)} von "
                f"{spoken(Decimal(worked) / 100)} Tagewerken dieses Falls werden abgerechnet. Die Beratung geht "
                "weiter; die Stunden bleiben erfasst.")
    if booked + worked >= warn:
        return (f"Mit diesem Fall sind {spoken(Decimal(booked + worked) / 100)} von {spoken(Decimal(cap) / 100)} "
                f"Tagewerken {year} verbraucht.")
    return ""


RECORD_TIME = Handler(topic="advisory.record_time", title="Beratungsstunden erfassen", inputs=TimeInputs,
                      outputs=HoursOutputs, run=record_time, errors=_ERRORS)
CORRECT_TIME = Handler(topic="advisory.correct_time", title="Beratungsstunden berichtigen", inputs=CorrectionInputs,
                       outputs=HoursOutputs, run=correct_time, errors=_ERRORS)
