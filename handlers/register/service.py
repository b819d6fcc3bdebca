"""The register as plain functions over a connection; each runs inside the caller's transaction.

Writing: `enter`, `change_person`, `delete`. Reading for screens: `entries`, `entry`, `verify_card`.
Nothing is overwritten: a change closes the row in force and adds the new one (Anlage D, register.md § 7.2).
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, insert, or_, select, update
from sqlalchemy import delete as sql_delete

from handlers.letters.german import as_date, text_of
from handlers.register import changes, people
from handlers.register.cards import CardCheck, verify_card
from handlers.register.lookups import owner_entry
from handlers.register.models import archive, persons, qualifications, trades
from handlers.register.models import entries as entry_table
from handlers.register.naming import trade_name
from handlers.register.trades import all_trades

__all__ = ["CardCheck", "Entered", "EntrySummary", "Stamp", "change_person", "delete", "enter", "entries", "entry",
           "erase_expired", "verify_card"]

Context = Mapping[str, Any]
KEPT_YEARS = 30  # § 13 Abs. 5 HwO
_TABLES = {"entries": entry_table, "persons": persons, "qualifications": qualifications, "trades": trades}
_MATCHES = 100


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who changes the register by which case, from which day on, and why."""

    case_id: str
    changed_by: str
    on: dt.date
    legal_basis: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A trade that now stands in the register.

    :param added: True where the owner's entry existed and only grew by a trade.
    """

    register: str
    number: str
    entered_on: dt.date
    added: bool


@dataclass(frozen=True, slots=True)
class EntrySummary:
    """An entry as a list shows it."""

    register: str
    number: str
    owner: str
    place: str
    trades: tuple[str, ...]
    entered_on: dt.date


def enter(
    connection: Connection, application: Context, line: Context, stamp: Stamp, next_number: Callable[[str], int]
) -> Entered:
    """Enter an owner with a trade, or add the trade to the owner's entry (§ 10 Abs. 1 HwO).

    :param line: one line of the assessment: register, trade, limited_to, lead, index.
    :param next_number: allots numbers without gaps, `step.next_number`.
    """
    register = text_of(line, "register")
    number = owner_entry(connection, register, application, stamp.case_id)
    added = number is not None
    if number is None:
        number = f"{register}-{next_number(f'register/{register}'):06d}"
        _insert_owner(connection, register, number, application, line, stamp)
    elif changes.changes(application):
        _change(connection, register, number, application, line, stamp)
    known = text_of(line, "trade") in _codes(connection, register, number)
    if register != "E" and not (known and text_of(application, "event") == "relocation"):
        # Anlage D IV lists neither trade nor qualification; a move leaves both as they are.
        _insert_trade(connection, register, number, line, stamp)
        _insert_qualification(connection, register, number, application, line, stamp)
    return Entered(register, number, stamp.on, added)


def version_of(register: str, number: str, stamp: Stamp) -> dict[str, Any]:
    return {"register": register, "number": number, "valid_from": stamp.on, "valid_to": None,
            "case_id": stamp.case_id, "legal_basis": stamp.legal_basis, "changed_by": stamp.changed_by}


def _insert_owner(
    connection: Connection, register: str, number: str, application: Context, line: Context, stamp: Stamp
) -> None:
    owner, place = application.get("owner") or {}, application.get("establishment") or {}
    kind, nebenbetrieb = people.owner_kind(application), people.is_nebenbetrieb(application)
    row = {**version_of(register, number, stamp), "owner_kind": kind, "nebenbetrieb": nebenbetrieb,
           "entered_on": stamp.on, **{key: text_of(place, key) or None for key in ("street", "postcode", "place")}}
    if register == "E":
        row["trade_notice_on"] = as_date(application.get("trade_notice_on"))
    else:
        row |= {"firm": text_of(owner, "firm") or None, "establishment_name": text_of(place, "name") or None,
                "website": text_of(place, "website") or text_of(owner, "website") or None}
    if nebenbetrieb:
        row |= _main_business(place.get("main_business"))
    connection.execute(insert(entry_table).values(**row))
    for person in people.owners(application, line):
        add_person(connection, register, number, kind, person, stamp)


def _change(
    connection: Connection, register: str, number: str, application: Context, line: Context, stamp: Stamp
) -> None:
    """Bring an entry up to date with a move or a new partner."""
    if text_of(application, "event") == "relocation":
        changes.move_premises(connection, register, number, application, version_of(register, number, stamp),
                              lambda row: close_rows(connection, entry_table, [row], stamp))
        return
    for person in changes.missing_people(connection, register, number, application, line):
        add_person(connection, register, number, people.owner_kind(application), person, stamp)


def _main_business(main: Any) -> dict[str, Any]:
    """Name, object and address of the main business (Anlage D I.4 c)."""
    if not isinstance(main, Mapping):
        return {"main_name": str(main) if main else None}
    return {f"main_{key}": text_of(main, key) or None for key in ("name", "object", "street", "postcode", "place")}


def add_person(
    connection: Connection, register: str, number: str, kind: str, person: people.Named, stamp: Stamp
) -> int:
    row = {**version_of(register, number, stamp), "owner_kind": kind, "role": person.role, **person.values}
    if register == "E" and person.role not in {"owner", "guardian"}:
        raise ValueError("the list of § 90 Abs. 4 HwO names natural persons only")
    result = connection.execute(insert(persons).values(**row))
    return int(result.inserted_primary_key[0])  # type: ignore[index]


def _insert_trade(connection: Connection, register: str, number: str, line: Context, stamp: Stamp) -> None:
    code = text_of(line, "trade")
    if code in _codes(connection, register, number):
        return
    connection.execute(insert(trades).values(
        **version_of(register, number, stamp), trade=code, limited_to=text_of(line, "limited_to") or None,
        entered_on=stamp.on))


def _insert_qualification(
    connection: Connection, register: str, number: str, application: Context, line: Context, stamp: Stamp
) -> None:
    kind = people.owner_kind(application)
    lead = people.lead_of(application, line)
    person = (_same_person(connection, register, number, lead) or
              add_person(connection, register, number, kind, lead, stamp)) if lead else _carrier(
        connection, register, number)
    if person is None:
        return
    exam = best_exam(line)
    connection.execute(insert(qualifications).values(
        **version_of(register, number, stamp), person_id=person, trade=text_of(line, "trade"),
        training_basis=text_of(line, "training_basis") or None, exam_kind=text_of(exam, "kind") or None,
        exam_place=text_of(exam, "place") or None, exam_body=text_of(exam, "body") or None,
        exam_date=as_date(exam.get("date"))))


def best_exam(line: Context) -> Context:
    """The exam that carries the line: the first qualification that names one."""
    return next(iter(line.get("qualifications") or []), {})


def _same_person(connection: Connection, register: str, number: str, lead: people.Named) -> int | None:
    return connection.execute(
        select(persons.c.id).where(*_current(persons, register, number), persons.c.role == lead.role,
                                   persons.c.family_name == lead.values["family_name"],
                                   persons.c.first_names == lead.values["first_names"])).scalars().first()


def _carrier(connection: Connection, register: str, number: str) -> int | None:
    rows = connection.execute(select(persons.c.id, persons.c.role).where(*_current(persons, register, number))).all()
    by_role = {role: person for person, role in reversed(rows)}
    return next((by_role[role] for role in people.CARRIERS if role in by_role), None)


def _current(table: Table, register: str, number: str) -> tuple[Any, ...]:
    return (table.c.register == register, table.c.number == number, table.c.valid_to.is_(None))


def _codes(connection: Connection, register: str, number: str) -> list[str]:
    query = select(trades.c.trade).where(*_current(trades, register, number)).order_by(trades.c.id)
    return list(connection.execute(query).scalars())


def change_person(connection: Connection, person_id: int, changes: Mapping[str, Any], stamp: Stamp) -> int:
    """Change a person's data: the row in force ends, a new one begins; qualifications move along.

    :returns: id of the new row.
    """
    old = connection.execute(select(persons).where(persons.c.id == person_id)).mappings().one()
    close_rows(connection, persons, [person_id], stamp)
    values = {key: value for key, value in old.items() if key not in {"id", *version_of("", "", stamp)}}
    result = connection.execute(insert(persons).values(
        **version_of(old["register"], old["number"], stamp), **{**values, **changes}))
    new = int(result.inserted_primary_key[0])  # type: ignore[index]
    held = connection.execute(select(qualifications).where(
        qualifications.c.person_id == person_id, qualifications.c.valid_to.is_(None))).mappings().all()
    close_rows(connection, qualifications, [row["id"] for row in held], stamp)
    for row in held:
        kept = {key: value for key, value in row.items() if key not in {"id", "valid_from", "person_id"}}
        connection.execute(insert(qualifications).values(**kept, valid_from=stamp.on, person_id=new))
    return new


def close_rows(connection: Connection, table: Table, ids: Iterable[int], stamp: Stamp) -> None:
    """End rows the day before the new ones begin, never before they began."""
    for row in ids:
        begun = connection.execute(select(table.c.valid_from).where(table.c.id == row)).scalar_one()
        ended = max(begun, stamp.on - dt.timedelta(days=1))
        connection.execute(update(table).where(table.c.id == row).values(valid_to=ended))


def delete(connection: Connection, register: str, number: str, stamp: Stamp, reason: str) -> None:
    """Delete an entry and keep its data apart for 30 years (§ 13 Abs. 1, 5, § 20 HwO)."""
    data = {name: [_plain(row) for row in _rows(connection, table, register, number)]
            for name, table in _TABLES.items()}
    if not data["entries"]:
        raise LookupError(f"no entry {number}")
    connection.execute(insert(archive).values(
        register=register, number=number, data=data, deleted_on=stamp.on, reason=reason, case_id=stamp.case_id,
        changed_by=stamp.changed_by, keep_until=_years_later(stamp.on, KEPT_YEARS)))
    for table in (qualifications, trades, persons, entry_table):
        connection.execute(sql_delete(table).where(table.c.register == register, table.c.number == number))


def _rows(connection: Connection, table: Table, register: str, number: str) -> list[Mapping[str, Any]]:
    query = select(table).where(table.c.register == register, table.c.number == number).order_by(table.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, dt.date) else value for key, value in row.items()}


def _years_later(day: dt.date, years: int) -> dt.date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def erase_expired(connection: Connection, today: dt.date) -> int:
    """Erase archived entries whose 30 years are over; returns how many."""
    return connection.execute(sql_delete(archive).where(archive.c.keep_until < today)).rowcount


def entries(connection: Connection, text: str = "") -> list[EntrySummary]:
    """Entries in force whose number, owner, firm, place or trade contains the text; newest first, at most 100."""
    table = entry_table
    query = select(table).where(table.c.valid_to.is_(None)).order_by(table.c.entered_on.desc(), table.c.id.desc())
    if wanted := text.strip().lower():
        query = query.where(_matches(wanted))
    rows = connection.execute(query.limit(_MATCHES)).mappings().all()
    return [_summary(connection, row) for row in rows]


def _matches(wanted: str) -> Any:
    table = entry_table
    codes = [code for code, trade in all_trades().items() if wanted in trade.name.lower() or wanted == code.lower()]
    by_name = select(persons.c.number).where(
        persons.c.valid_to.is_(None), _contains(persons.c.first_names + " " + persons.c.family_name, wanted))
    by_trade = select(trades.c.number).where(trades.c.valid_to.is_(None), trades.c.trade.in_(codes))
    return or_(_contains(table.c.number, wanted), _contains(table.c.firm, wanted), _contains(table.c.place, wanted),
               table.c.number.in_(by_name), table.c.number.in_(by_trade))


def _contains(column: Any, wanted: str) -> Any:
    return func.lower(column).contains(wanted, autoescape=True)


def _summary(connection: Connection, row: Mapping[Any, Any]) -> EntrySummary:
    register, number = row["register"], row["number"]
    names = tuple(trade_name(code) for code in _codes(connection, register, number))
    return EntrySummary(register, number, owner_name(connection, row), row["place"] or "", names, row["entered_on"])


def owner_name(connection: Connection, row: Mapping[Any, Any]) -> str:
    """Who is entered: the person for natural owners, else the firm, else the partners together."""
    if row["owner_kind"] != "natural" and row["firm"]:
        return str(row["firm"])
    roles = ("owner",) if row["owner_kind"] == "natural" else ("partner", "technical_partner", "legal_representative")
    found = connection.execute(
        select(persons.c.first_names, persons.c.family_name)
        .where(*_current(persons, row["register"], row["number"]), persons.c.role.in_(roles)).order_by(persons.c.id))
    return " und ".join(" ".join(filter(None, person)) for person in found)


def entry(connection: Connection, number: str) -> dict[str, Any] | None:
    """Everything in force about an entry, and its earlier versions; None where there is none.

    Keys: the columns of the entry, "owner", "persons", "qualifications", "trades" (with "name"), "history".
    """
    row = connection.execute(
        select(entry_table).where(entry_table.c.number == number, entry_table.c.valid_to.is_(None))).mappings().first()
    if row is None:
        return None
    register = row["register"]
    current = {name: [r for r in _rows(connection, table, register, number) if r["valid_to"] is None]
               for name, table in _TABLES.items() if name != "entries"}
    history = [dict(r) | {"table": name} for name, table in _TABLES.items()
               for r in _rows(connection, table, register, number) if r["valid_to"] is not None]
    named = [dict(trade) | {"name": trade_name(trade["trade"])} for trade in current["trades"]]
    return {**row, **current, "trades": named, "owner": owner_name(connection, row), "history": history}
