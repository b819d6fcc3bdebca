"""Absences as values, and what has to be true of one and of its deputies."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from workflows.errors import NotFound, Rejected
from workflows.model import Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import absence, absence_deputy, person, team
from workflows.services.access import display_name, is_guest
from workflows.services.identity import people_of
from workflows.services.rights import is_admin
from workflows.services.substitution import EVERYTHING


@dataclass(frozen=True, slots=True)
class Absence:
    """Days somebody is away, both included.

    :param deputies: team key or "*" -> user name; `names` user name -> name, of everybody concerned.
    :param withdrawn: the instant it was ended early or taken back.
    """

    id: str
    username: str
    first_day: dt.date
    last_day: dt.date
    created: dt.datetime
    created_by: str
    deputies: Mapping[str, str]
    names: Mapping[str, str]
    withdrawn: dt.datetime | None = None

    @property
    def name(self) -> str:
        """Name of who is away."""
        return self.names.get(self.username, self.username)

    def teams_of(self, deputy: str) -> list[str]:
        """The teams (or "*") this deputy has."""
        return sorted(key for key, username in self.deputies.items() if username == deputy)


@dataclass(frozen=True, slots=True)
class Hint:
    """Something both should know; `code` is the key of its sentence."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


def one(connection: Connection, absence_id: str) -> Absence:
    """An absence; NotFound("absence_not_found")."""
    row = connection.execute(select(absence).where(absence.c.id == absence_id)).one_or_none()
    if row is None:
        raise NotFound("absence_not_found", absence_id=absence_id)
    return _value(connection, row)


def listed(connection: Connection, condition: ColumnElement[bool], today: dt.date) -> list[Absence]:
    """Absences under a condition that are not over, the next first."""
    open_ones = select(absence).where(condition, absence.c.last_day >= today, absence.c.withdrawn.is_(None))
    ordered = open_ones.order_by(absence.c.first_day, absence.c.username)
    return [_value(connection, row) for row in connection.execute(ordered).all()]


def _value(connection: Connection, row: Row[Any]) -> Absence:
    statement = select(absence_deputy).where(absence_deputy.c.absence_id == row.id).order_by(absence_deputy.c.team_key)
    found = connection.execute(statement).all()
    deputies = {one.team_key: one.deputy for one in found}
    names = {name: display_name(connection, name) for name in {row.username, row.created_by, *deputies.values()}}
    return Absence(
        row.id, row.username, row.first_day, row.last_day, row.created, row.created_by, deputies, names, row.withdrawn
    )


def overlapping(
    connection: Connection, username: str, first_day: dt.date, last_day: dt.date, besides: str = ""
) -> Absence | None:
    """Another absence of a person that shares a day with these."""
    row = connection.execute(
        select(absence).where(
            absence.c.username == username, absence.c.withdrawn.is_(None), absence.c.id != besides,
            absence.c.first_day <= last_day, absence.c.last_day >= first_day,
        ).order_by(absence.c.first_day).limit(1)
    ).one_or_none()
    return None if row is None else _value(connection, row)


def people(connection: Connection, condition: ColumnElement[bool]) -> list[Person]:
    """People with their teams, by name."""
    return sorted(people_of(connection, condition), key=lambda one: (one.name, one.username))


def colleagues(connection: Connection, by: Person) -> list[Person]:
    """Active people of the house a lead shares a team with, or, for an administrator, all; never themselves."""
    everybody = is_admin(by)
    if not everybody and ("lead" not in by.roles or not by.groups):
        return []
    found = people(connection, person.c.active.is_(True))
    return [
        one for one in found
        if one.username != by.username and not is_guest(one) and (everybody or not one.groups.isdisjoint(by.groups))
    ]


def write_deputies(connection: Connection, absence_id: str, chosen: Mapping[str, str]) -> None:
    """Let an absence have exactly these deputies."""
    connection.execute(absence_deputy.delete().where(absence_deputy.c.absence_id == absence_id))
    insert(connection, absence_deputy, [
        {"absence_id": absence_id, "team_key": key, "deputy": deputy} for key, deputy in sorted(chosen.items())
    ])


def checked_deputies(
    connection: Connection, away: Person, deputies: Mapping[str, str], by: Person, *,
    kept: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The deputies somebody may have.

    A deputy belongs to the team whose tasks they get; only a lead of that team or an administrator may name somebody
    from elsewhere, since that opens the team's cases to them.

    :param kept: who stood in before; what a lead has decided stays when the person changes the days.
    :raises Rejected: "absence_team_unknown", "deputy_self", "deputy_not_active", "deputy_guest", "deputy_not_in_team".
    """
    chosen = {key: name.strip().casefold() for key, name in deputies.items() if name.strip()}
    for key, username in chosen.items():
        if key != EVERYTHING and key not in away.groups:
            raise Rejected("absence_team_unknown", team=key)
        if username == away.username:
            raise Rejected("deputy_self")
        deputy = next(iter(people(connection, person.c.username == username)), None)
        if deputy is None or not deputy.active:
            raise Rejected("deputy_not_active", name=deputy.name if deputy is not None else username)
        if is_guest(deputy):
            raise Rejected("deputy_guest", name=deputy.name)
        teams = away.groups - chosen.keys() if key == EVERYTHING else frozenset({key})
        foreign = sorted(teams - deputy.groups)
        if foreign and (kept or {}).get(key) != username and not _may_open(by, foreign):
            raise Rejected("deputy_not_in_team", name=deputy.name, team=_team_name(connection, foreign[0]))
    return chosen


def _may_open(by: Person, teams: list[str]) -> bool:
    return is_admin(by) or ("lead" in by.roles and by.groups.issuperset(teams))


def _team_name(connection: Connection, key: str) -> str:
    return connection.execute(select(team.c.name).where(team.c.key == key)).scalar() or key


def hints(connection: Connection, found: Absence) -> list[Hint]:
    """Nobody stands in; a deputy is away in these days; who is away stands in for others in these days."""
    told = []
    away = next(iter(people(connection, person.c.username == found.username)), None)
    teams = away.groups if away is not None else frozenset()
    if EVERYTHING not in found.deputies and (not teams or not teams <= found.deputies.keys()):
        told.append(Hint("absence_without_deputy", {"name": found.name}))
    for username in sorted(set(found.deputies.values())):
        other = overlapping(connection, username, found.first_day, found.last_day)
        if other is not None:
            told.append(Hint("deputy_is_away", {
                "name": other.name, "first_day": other.first_day, "last_day": other.last_day, "away": found.name,
            }))
    return told + _stands_in(connection, found)


def _stands_in(connection: Connection, found: Absence) -> list[Hint]:
    """In these days, who is away was to stand in for others: it is not passed on."""
    rows = connection.execute(
        select(absence.c.username, absence.c.first_day, absence.c.last_day).distinct()
        .join(absence_deputy, absence_deputy.c.absence_id == absence.c.id)
        .where(
            absence_deputy.c.deputy == found.username, absence.c.withdrawn.is_(None),
            absence.c.first_day <= found.last_day, absence.c.last_day >= found.first_day,
        ).order_by(absence.c.first_day)
    )
    return [
        Hint("absence_breaks_substitution", {
            "name": found.name, "away": display_name(connection, row.username), "first_day": row.first_day,
            "last_day": row.last_day,
        }) for row in rows
    ]
