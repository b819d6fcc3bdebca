"""Look-ups in the own register for the checks at arrival (register.md § 5.5) and for extensions of an entry."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, and_, select

from handlers.letters.german import as_date, text_of
from handlers.register.models import entries, lines, persons, refusals, trades
from handlers.register.naming import municipality_name

Context = Mapping[str, Any]
_LEADS = ("betriebsleiter", "technical_partner", "nebenbetrieb_lead")


def owner_entry(connection: Connection, register: str, application: Context, case_id: str = "") -> str | None:
    """Number of the entry this owner already has in a register, made by this case or earlier."""
    if case_id:
        own = connection.execute(select(entries.c.number).where(
            entries.c.register == register, entries.c.case_id == case_id, entries.c.valid_to.is_(None))).scalar()
        if own:
            return str(own)
    found = connection.execute(_owner_query(application).where(entries.c.register == register)).scalars().first()
    return str(found) if found else None


def _owner_query(application: Context) -> Any:
    owner, place = application.get("owner") or {}, application.get("establishment") or {}
    base = select(entries.c.number).where(entries.c.valid_to.is_(None))
    if (text_of(owner, "kind") or "natural") == "natural":
        return base.where(entries.c.number.in_(
            select(persons.c.number).where(persons.c.role == "owner", persons.c.valid_to.is_(None),
                                           *same_person(persons, owner.get("person") or {}))))
    places = {text_of(place, "place"), municipality_name(text_of(place, "previous_municipality"))} - {""}
    return base.where(entries.c.owner_kind == text_of(owner, "kind"), entries.c.firm == text_of(owner, "firm"),
                      entries.c.firm != "", entries.c.place.in_(places))


def same_person(table: Any, person: Context) -> tuple[Any, ...]:
    """Family name, first names and birth date all agree; an unknown birth date identifies nobody."""
    return (table.c.family_name == text_of(person, "family_name"), table.c.family_name != "",
            table.c.first_names == text_of(person, "first_names"),
            table.c.birth_date == as_date(person.get("birth_date")))


def duplicates(connection: Connection, application: Context, codes: list[str]) -> list[tuple[str, str]]:
    """(number, trade) of entries the same owner already has for a trade applied for."""
    numbers = list(connection.execute(_owner_query(application)).scalars())
    query = select(trades.c.number, trades.c.trade).where(
        trades.c.number.in_(numbers), trades.c.valid_to.is_(None), trades.c.trade.in_(codes))
    return [(number, trade) for number, trade in connection.execute(query)]


def entered_trades(connection: Connection, application: Context) -> list[str]:
    """Codes of the trades this owner is entered with in the own registers."""
    numbers = list(connection.execute(_owner_query(application)).scalars())
    query = select(trades.c.trade).where(trades.c.number.in_(numbers), trades.c.valid_to.is_(None)).distinct()
    return sorted(str(code) for code in connection.execute(query).scalars())


def leads_elsewhere(connection: Connection, person: Context) -> list[str]:
    """Numbers of entries in force that name this person as Betriebsleiter (own register only, § 5a for others)."""
    query = select(persons.c.number).where(
        persons.c.role.in_(_LEADS), persons.c.valid_to.is_(None), *same_person(persons, person)).distinct()
    return [str(number) for number in connection.execute(query).scalars()]


def earlier_refusals(connection: Connection, application: Context, codes: list[str], since: dt.date) -> list[Any]:
    """Refusals of the same trade to the same owner from a day on (§ 15 HwO)."""
    owner = application.get("owner") or {}
    if (text_of(owner, "kind") or "natural") == "natural":
        same = and_(*same_person(refusals, owner.get("person") or {}))
    else:
        same = and_(refusals.c.firm == text_of(owner, "firm"), refusals.c.firm != "")
    query = select(refusals.c.trade, refusals.c.decided_on).where(
        same, refusals.c.trade.in_(codes), refusals.c.decided_on >= since)
    return list(connection.execute(query))


def line_states(connection: Connection, case_id: str) -> dict[int, str]:
    """State of each trade of a case by its index."""
    query = select(lines.c.line, lines.c.state).where(lines.c.case_id == case_id)
    return {row.line: row.state for row in connection.execute(query)}
