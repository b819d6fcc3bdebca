"""Advisers: who is suitable for a case, how much they have, what stands against them (D-B3)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, func, or_, select, update

from handlers.advisory.models import advisers, assignments, cases, conflicts
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


def biased(connection: Connection, about: About, on: dt.date, adviser: str | None = None) -> dict[str, str]:
    """Adviser -> what stands between them and a case; who is not named is impartial as far as is known.

    Whoever has or had the other side of the same succession knows what this side must not hear, also after a
    reassignment or the end of that case.

    :param adviser: asks about one person; None = about all.
    """
    declared = select(conflicts.c.adviser, conflicts.c.kind).where(
        conflicts.c.party.in_(about.parties),
        or_(conflicts.c.until.is_(None), conflicts.c.until >= on)).order_by(conflicts.c.id.desc())
    others = select(assignments.c.adviser, cases.c.consents).distinct().join(
        assignments, assignments.c.case_id == cases.c.case_id).where(
        cases.c.succession == about.succession, cases.c.case_id != about.case_id, cases.c.party != about.party)
    if adviser is not None:
        declared = declared.where(conflicts.c.adviser == adviser)
        others = others.where(assignments.c.adviser == adviser)
    heard = connection.execute(others) if about.succession is not None else ()
    found = {row.adviser: "competing" for row in heard if not (about.consents and row.consents)}
    # What somebody declared goes before what the cases say, the earliest declaration before later ones.
    return found | {row.adviser: row.kind for row in connection.execute(declared)}


@dataclass(frozen=True, slots=True)
class Against:
    """What stands against advisers in a case on a day, read once for all of them.

    :param away: who is away that day, as Vertretung knows it.
    """

    biased: Mapping[str, str]
    away: Collection[str]

    @classmethod
    def read(
        cls, connection: Connection, about: About, on: dt.date, away: Collection[str], adviser: str | None = None
    ) -> Against:
        """What is known on a day; `adviser` asks about one person."""
        return cls(biased(connection, about, on, adviser), away)


def judge(rules: Rules, adviser: Row, about: About, against: Against, load: int) -> Candidate:
    """What D-B3 says of one adviser."""
    name = adviser["username"]
    row = rules.assignment(
        active=adviser["active"], categories=list(adviser["categories"]), category=about.category,
        regions=list(adviser["regions"]), region=about.region, conflict=against.biased.get(name),
        absent=name in against.away)
    leads = bool(set(about.parties) & set(adviser["lead_of"]))
    return Candidate(name, adviser["name"], load, leads, bool(row["suitable"]), row["why"] or "")


def candidates(
    connection: Connection, rules: Rules, about: About, on: dt.date, away: Collection[str]
) -> list[Candidate]:
    """All advisers as D-B3 sees them, the one to be taken first."""
    load, against = loads(connection), Against.read(connection, about, on, away)
    found = [judge(rules, row, about, against, load.get(row["username"], 0))
             for row in connection.execute(select(advisers).order_by(advisers.c.username)).mappings()]
    least = min((one.load for one in found if one.suitable), default=0)
    more = int(rules.values.get("leitberatung_mehrlast"))
    return sorted(found, key=lambda one: (
        not one.suitable, not (one.leads and one.load <= least + more), one.load, one.username))
