"""Continuation after the owner's death (§ 4 HwO): the deceased's own entry ends, the business goes on under its number.

The entry stays (register.md K14): its old rows are closed, new ones name the successor with § 4 as legal basis.
What the pension insurance must be told of the deceased (§ 196 Abs. 3 SGB VI, table T8) is kept as it stood.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from handlers.letters.german import as_date, text_of
from handlers.register import people
from handlers.register.lookups import same_person
from handlers.register.models import entries, persons, qualifications, trades
from handlers.register.naming import trade_name
from handlers.register.service import Stamp, add_person, close_rows, entry, version_of

Context = Mapping[str, Any]
REGISTER = "A"
_KEPT_ROLES = ("betriebsleiter", "nebenbetrieb_lead")


@dataclass(frozen=True, slots=True)
class Continued:
    """An entry that passed to the successor.

    :param deceased: what stood in the register about the deceased, in the words of § 196 Abs. 3 SGB VI; None where
        the entry was a Nebenbetrieb or itself a continuation, of which nothing is reported.
    """

    number: str
    deceased: dict[str, Any] | None


def is_continuation(application: Context) -> bool:
    """Whether somebody goes on with a deceased owner's business."""
    return text_of(application, "event") == "death"


def deceased_entry(connection: Connection, application: Context) -> str | None:
    """Number of the deceased's entry in force: by the number stated, else by name and birth date."""
    deceased = application.get("deceased") or {}
    base = select(entries.c.number).where(
        entries.c.register == REGISTER, entries.c.valid_to.is_(None), entries.c.owner_kind == "natural")
    if stated := text_of(deceased, "register_number"):
        return connection.execute(base.where(entries.c.number == stated)).scalars().first()
    named = select(persons.c.number).where(
        persons.c.role == "owner", persons.c.valid_to.is_(None), *same_person(persons, deceased))
    found = connection.execute(base.where(entries.c.number.in_(named))).scalars().all()
    return str(found[0]) if len(found) == 1 else None


def carry_on(connection: Connection, number: str, application: Context, stamp: Stamp) -> Continued:
    """Close the deceased's rows and open the successor's; an employed Betriebsleiter stays in charge."""
    old = entry(connection, number)
    if old is None:
        raise LookupError(f"no entry {number}")
    deceased = _report(old)
    _new_version(connection, old, application, stamp)
    leaving = [person["id"] for person in old["persons"] if person["role"] not in _KEPT_ROLES]
    close_rows(connection, persons, leaving, stamp)
    close_rows(connection, qualifications,
               [row["id"] for row in old["qualifications"] if row["person_id"] in leaving], stamp)
    for person in people.owners(application, {}):
        add_person(connection, REGISTER, number, "natural", person, stamp)
    for trade in old["trades"]:
        _again(connection, trades, trade, stamp, entered_on=stamp.on)
    return Continued(number, deceased)


def _new_version(connection: Connection, old: Context, application: Context, stamp: Stamp) -> None:
    """The entry's own row: what the application says of firm and premises, else as it was."""
    place, firm = application.get("establishment") or {}, text_of(application.get("owner"), "firm")
    changes = {key: text_of(place, key) for key in ("street", "postcode", "place") if text_of(place, key)}
    if firm:
        changes["firm"] = firm
    if name := text_of(place, "name"):
        changes["establishment_name"] = name
    row = connection.execute(select(entries).where(entries.c.number == old["number"], entries.c.register == REGISTER,
                                                   entries.c.valid_to.is_(None))).mappings().one()
    _again(connection, entries, row, stamp, entered_on=stamp.on, **changes)


def _again(connection: Connection, table: Table, row: Mapping[Any, Any], stamp: Stamp, **changes: Any) -> None:
    """End a row and begin it anew for the successor."""
    close_rows(connection, table, [row["id"]], stamp)
    kept = {column.name: row[column.name] for column in table.columns if column.name != "id"}
    connection.execute(insert(table).values(**{**kept, **changes, **version_of(REGISTER, row["number"], stamp)}))


def _report(old: Context) -> dict[str, Any] | None:
    if old["nebenbetrieb"] or str(old["legal_basis"]).startswith("§ 4 "):
        return None
    owner: Context = next((p for p in old["persons"] if p["role"] == "owner"), {})
    guardian: Context = next((p for p in old["persons"] if p["role"] == "guardian"), {})
    exam: Context = next((q for q in old["qualifications"] if q["person_id"] == owner.get("id") and q["exam_kind"]), {})
    names = ("family_name", "first_names", "birth_name", "nationality", "street", "postcode", "place")
    return {
        "person": {**{key: owner.get(key) or "" for key in names}, "birth_date": as_date(owner.get("birth_date"))},
        "guardian": {key: guardian.get(key) or "" for key in ("family_name", "first_names")},
        "basis": str(old["legal_basis"]), "exam": {"kind": exam.get("exam_kind") or "",
                                                    "date": as_date(exam.get("exam_date"))},
        "firm": old["firm"] or "", "place": {key: old[key] or "" for key in ("street", "postcode", "place")},
        "trades": [{"code": t["trade"], "name": trade_name(t["trade"])} for t in old["trades"]],
    }
