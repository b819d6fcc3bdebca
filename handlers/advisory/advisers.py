"""Advisers: who is suitable for a case, how much they have, what stands against them (D-B3)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, func, or_, select, update

from handlers.advisory.models import absences, advisers, assignments, cases, conflicts
from handlers.advisory.rules import Rules

Row = RowMapping


@dataclass(frozen=True, slots=True)
class About:
    """What an assignment looks at.

    :param party: key of the firm or person advised.
    :param succession: the firm that changes hands, None where none does.
    :param consents: this side agrees to a common adviser.
    """

    case_id: str
    category: str
    region: str | None
    party: str
    succession: str | None = None
    consents: bool = False

    @property
    def parties(self) -> tuple[str, ...]:
        """Everybody whose relation to an adviser counts: who is advised, and the firm that changes hands."""
        return tuple(filter(None, (self.party, self.succession)))

    @classmethod
    def of(cls, case: Mapping[Any, Any], category: str | None = None) -> About:
        """What the row of a case says.

        :param category: another subject than the case's own, e.g. chosen by the lead.
        """
        return cls(case["case_id"], category or case["category"], case["region"], case["party"], case["succession"],
                   case["consents"])


@dataclass(frozen=True, slots=True)
class Candidate:
    """An adviser with what D-B3 says.

    :param load: open cases.
    :param leads: lead adviser (Leitberatung) of the firm.
    """

    username: str
    name: str
    load: int
    leads: bool
    suitable: bool
    why: str


def lock(connection: Connection, username: str) -> Row | None:
    """Hold an adviser's row until the transaction ends; None where there is nobody of that name."""
    held = connection.execute(update(advisers).where(advisers.c.username == username).values(
        revision=advisers.c.revision + 1))
    if not held.rowcount:
        return None
    return connection.execute(select(advisers).where(advisers.c.username == username)).mappings().one()


def loads(connection: Connection) -> dict[str, int]:
    """Open cases by adviser."""
    query = select(cases.c.adviser, func.count()).where(
        cases.c.outcome.is_(None), cases.c.adviser.is_not(None)).group_by(cases.c.adviser)
    return {str(name): int(number) for name, number in connection.execute(query)}


def absent(connection: Connection, username: str, on: dt.date) -> bool:
    """Whether an adviser is away on a day; an illness without an end lasts."""
    return connection.execute(select(absences.c.id).where(
        absences.c.adviser == username, absences.c.starts <= on,
        or_(absences.c.ends.is_(None), absences.c.ends >= on)).limit(1)).first() is not None


def conflict(connection: Connection, username: str, about: About, on: dt.date) -> str | None:
    """What stands between an adviser and a case; None where nothing is known.

    Whoever has or had the other side of the same succession knows what this side must not hear, also after a
    reassignment or the end of that case.
    """
    declared = connection.execute(select(conflicts.c.kind).where(
        conflicts.c.adviser == username, conflicts.c.party.in_(about.parties),
        or_(conflicts.c.until.is_(None), conflicts.c.until >= on)).order_by(conflicts.c.id)).scalars().first()
    if declared or about.succession is None:
        return str(declared) if declared else None
    others = connection.execute(select(cases.c.party, cases.c.consents).join(
        assignments, assignments.c.case_id == cases.c.case_id).where(
        assignments.c.adviser == username, cases.c.succession == about.succession,
        cases.c.case_id != about.case_id, cases.c.party != about.party)).all()
    return "competing" if any(not (about.consents and row.consents) for row in others) else None


def judge(connection: Connection, rules: Rules, adviser: Row, about: About, on: dt.date, load: int) -> Candidate:
    """What D-B3 says of one adviser."""
    row = rules.assignment(
        active=adviser["active"], categories=list(adviser["categories"]), category=about.category,
        regions=list(adviser["regions"]), region=about.region,
        conflict=conflict(connection, adviser["username"], about, on),
        absent=absent(connection, adviser["username"], on))
    leads = bool(set(about.parties) & set(adviser["lead_of"]))
    return Candidate(adviser["username"], adviser["name"], load, leads, bool(row["suitable"]), row["why"] or "")


def candidates(connection: Connection, rules: Rules, about: About, on: dt.date) -> list[Candidate]:
    """All advisers as D-B3 sees them, the one to be taken first."""
    load = loads(connection)
    found = [judge(connection, rules, row, about, on, load.get(row["username"], 0))
             for row in connection.execute(select(advisers).order_by(advisers.c.username)).mappings()]
    least = min((one.load for one in found if one.suitable), default=0)
    more = int(rules.values.get("leitberatung_mehrlast"))
    return sorted(found, key=lambda one: (
        not one.suitable, not (one.leads and one.load <= least + more), one.load, one.username))
