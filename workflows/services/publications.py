"""What was published: packages, their versions with when, who, why and which bytes, and how many cases run on them."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workflows.errors import NotFound
from workflows.model import SYSTEM, InstanceState, ProcessDefinition
from workflows.persistence.tables import deployment, incident, person, process_definition, process_instance
from workflows.services import in_force, rows
from workflows.services.context import Context

_HERE = (InstanceState.RUNNING, InstanceState.SUSPENDED)


@dataclass(frozen=True, slots=True)
class Publication:
    """One deployment of a package: immutable.

    :param package: key of its main process; `version` and `name` are that process's.
    :param by: who published or approved it; `proposed_by` who wanted it, where another approved.
    :param note: the reason that was given.
    :param digest: SHA-256 over its files.
    :param origin: "files" or "browser".
    :param restored_from: id of the older deployment it brings back, or "".
    :param definitions: all processes in it, the main one first.
    """

    id: str
    package: str
    version: int
    name: str
    at: dt.datetime
    by: str
    proposed_by: str
    note: str
    digest: str
    origin: str
    restored_from: str
    definitions: tuple[ProcessDefinition, ...]

    @property
    def main(self) -> ProcessDefinition:
        """The main process."""
        return self.definitions[0]


@dataclass(frozen=True, slots=True)
class Load:
    """Cases on one version of a process: how many are not ended, and how many incidents they have."""

    cases: int = 0
    incidents: int = 0


class Publications:
    """Reading only; each call is one read.

    packages() -> what is in force, by name ; package_of(key) ; of(package), newest first ; one(package, version)
    files(publication) ; load() -> definition id -> Load
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def packages(self) -> list[Publication]:
        """The version in force of every package, by name."""
        table = process_definition
        newest = select(table.c.key, func.max(table.c.version).label("version")).group_by(table.c.key).subquery()
        statement = select(table).join(newest, (newest.c.key == table.c.key) & (newest.c.version == table.c.version))
        with self._context.db.read() as connection:
            found = [rows.definition(row) for row in connection.execute(statement)]
            of = {deployment_id: self._main(connection, deployment_id) for deployment_id in
                  {one.deployment_id for one in found}}
            newest_of = {one.key: one.deployment_id for one in found}
            kept = {newest_of[key] for key in of.values() if key in newest_of}
            return sorted((self._read(connection, one) for one in kept), key=lambda one: one.name.casefold())

    def package_of(self, key: str) -> str:
        """The package a process belongs to; NotFound("process_not_found")."""
        with self._context.db.read() as connection:
            return self._main(connection, self._context.catalog.latest(key).deployment_id)

    def of(self, package: str) -> list[Publication]:
        """All publications of a package, the newest first; NotFound("process_not_found")."""
        table = process_definition
        statement = select(table.c.deployment_id).where(table.c.key == package).order_by(table.c.version.desc())
        with self._context.db.read() as connection:
            found = [self._read(connection, one, package) for one in connection.execute(statement).scalars()]
        if not found:
            raise NotFound("process_not_found", key=package)
        return found

    def one(self, package: str, version: int) -> Publication:
        """A version of a package; NotFound("process_not_found")."""
        found = self._context.catalog.version(package, version)
        with self._context.db.read() as connection:
            return self._read(connection, found.deployment_id, package)

    def files(self, publication: Publication) -> Mapping[str, bytes]:
        """Its files by name."""
        return self._context.catalog.files(publication.id)

    def load(self) -> dict[str, Load]:
        """Definition id -> its cases that are not ended, and their open incidents; ids without any are absent."""
        cases = (
            select(process_instance.c.definition_id, func.count().label("count"))
            .where(process_instance.c.state.in_(_HERE)).group_by(process_instance.c.definition_id)
        )
        broken = (
            select(process_instance.c.definition_id, func.count().label("count"))
            .join(incident, incident.c.instance_id == process_instance.c.id)
            .where(incident.c.resolved.is_(None), process_instance.c.state.in_(_HERE))
            .group_by(process_instance.c.definition_id)
        )
        with self._context.db.read() as connection:
            incidents = {row[0]: int(row[1]) for row in connection.execute(broken).all()}
            return {row[0]: Load(int(row[1]), incidents.get(row[0], 0))
                    for row in connection.execute(cases).all()}

    def _main(self, connection: Connection, deployment_id: str) -> str:
        statement = select(process_definition).where(process_definition.c.deployment_id == deployment_id)
        found = [rows.definition(row) for row in connection.execute(statement)]
        return main_of(found, in_force.package_of(connection, deployment_id)).key

    def _read(self, connection: Connection, deployment_id: str, package: str = "") -> Publication:
        row = connection.execute(select(deployment).where(deployment.c.id == deployment_id)).one()
        statement = select(process_definition).where(process_definition.c.deployment_id == deployment_id)
        found = [rows.definition(one) for one in connection.execute(statement.order_by(process_definition.c.name))]
        main = main_of(found, package or in_force.package_of(connection, deployment_id))
        others = tuple(one for one in found if one is not main)
        return _publication(connection, row, (main, *others))


def main_of(found: list[ProcessDefinition], package: str) -> ProcessDefinition:
    """The main process of a deployment: its package's, else as `in_force.main_key` says of processes without one."""
    key = package if any(one.key == package for one in found) else in_force.main_key(
        [(one.key, dict(one.properties), one.resource) for one in sorted(found, key=lambda one: one.key)]
    )
    return next(one for one in found if one.key == key)


def _publication(
    connection: Connection, row: Row[Any], definitions: tuple[ProcessDefinition, ...]
) -> Publication:
    names = {row.deployed_by, row.proposed_by}
    found = connection.execute(select(person.c.username, person.c.name).where(person.c.username.in_(names)))
    people = {username: name for username, name in found}  # noqa: C416 - rows are no pairs to dict()
    people[SYSTEM.username] = SYSTEM.name
    main = definitions[0]
    return Publication(
        id=row.id, package=main.key, version=main.version, name=main.name, at=row.deployed_at,
        by=people.get(row.deployed_by, row.deployed_by), proposed_by=people.get(row.proposed_by, row.proposed_by),
        note=row.note, digest=row.digest, origin=row.origin, restored_from=row.restored_from, definitions=definitions,
    )
