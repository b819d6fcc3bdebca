"""Repository service: what is deployed and who may start it."""
from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Literal

from sqlalchemy import func, select

from workflows.checking import FileReport, check_alone, known_bounded
from workflows.engine import KnownValue, ProcessModel
from workflows.errors import NotAllowed, NotFound
from workflows.forms import Form
from workflows.model import Person, Problem, ProcessDefinition
from workflows.persistence.tables import process_definition
from workflows.services import deploying, from_files, rows
from workflows.services.access import is_guest, is_system
from workflows.services.context import Context
from workflows.services.deploying import FROM_FILES, Deployment, Origin, digest_of

Policy = Literal["release", "lenient"]


class Repository:
    """Deployments and definitions.

    deploy(files, *, by, note="", policy="release") -> Deployment, deploy_folder(files, *, by, package, base, replace)
    known_at(files, file, element) -> list[KnownValue]
    check(files, *, policy="release") -> list[Problem], check_file(name, content, *, policy="release") -> FileReport
    definitions(latest=True), definition(id), latest(key), version(key, n), versions(key)
    model(definition_id), calls(definition_id), resource(definition_id, name), resources(definition_id),
    diagram(definition_id), form(definition_id, reference), startable_by(person), require_starter(definition, person)
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._catalog = context.catalog

    def deploy(
        self, files: Mapping[str, bytes], *, by: Person, note: str = "", policy: Policy = "release",
        origin: Origin = FROM_FILES,
    ) -> Deployment:
        """Publish files; always makes a further version of each process in them.

        :param policy: "release" refuses warnings too, "lenient" only errors.
        :raises Rejected: "deployment_rejected" with `problems`.
        """
        return deploying.deploy(self._context, files, by=by, note=note, release=policy == "release", origin=origin)

    def deploy_folder(
        self, files: Mapping[str, bytes], *, by: Person, package: str = "", base: str = "", replace: bool = False,
        note: str = "", policy: Policy = "release",
    ) -> Deployment | None:
        """Publish files of a folder, never over a release in the browser it knows nothing of; see `from_files`."""
        return from_files.deploy(
            self._context, files, by=by, note=note, release=policy == "release", package=package, base=base,
            replace=replace,
        )

    def check(self, files: Mapping[str, bytes], *, policy: Policy = "release") -> list[Problem]:
        """What a deployment of these files would be told."""
        return deploying.check(self._context, files, release=policy == "release")

    def check_file(self, name: str, content: bytes, *, policy: Policy = "release") -> FileReport:
        """What one file is told when it is judged on its own."""
        around = deploying.surroundings(self._context)
        return check_alone(name, content, around, release=policy == "release")

    def known_at(self, files: Mapping[str, bytes], file: str, element: str) -> list[KnownValue]:
        """The values a condition may ask for at an element of a diagram, with label, type and allowed values.

        :param files: of a draft; what is drawn may still be faulty.
        """
        return known_bounded(files, self._context.registry.contracts(), file, element)

    def is_deployed(self, files: Mapping[str, bytes]) -> bool:
        """Whether exactly these files are already the version in force of the processes in them."""
        digest = digest_of(files)
        return any(found.digest == digest for found in self.definitions())

    def definitions(self, latest: bool = True) -> list[ProcessDefinition]:
        """All processes by name; `latest=False` gives every version, newest first."""
        table = process_definition
        statement = select(table).order_by(table.c.name, table.c.version.desc())
        if latest:
            newest = select(table.c.key, func.max(table.c.version).label("version")).group_by(table.c.key).subquery()
            statement = statement.join(
                newest, (newest.c.key == table.c.key) & (newest.c.version == table.c.version)
            )
        with self._context.db.read() as connection:
            return [rows.definition(row) for row in connection.execute(statement)]

    def versions(self, key: str) -> list[ProcessDefinition]:
        """All versions of a process, newest first."""
        statement = select(process_definition).where(process_definition.c.key == key)
        with self._context.db.read() as connection:
            found = connection.execute(statement.order_by(process_definition.c.version.desc()))
            return [rows.definition(row) for row in found]

    def definition(self, definition_id: str) -> ProcessDefinition:
        """A definition by "key:version"; NotFound("process_not_found")."""
        return self._catalog.definition(definition_id)

    def latest(self, key: str) -> ProcessDefinition:
        """The version in force; NotFound("process_not_found")."""
        return self._catalog.latest(key)

    def version(self, key: str, version: int) -> ProcessDefinition:
        """A certain version; NotFound("process_not_found")."""
        return self._catalog.version(key, version)

    def model(self, definition_id: str) -> ProcessModel:
        """The parsed diagram."""
        return self._catalog.model(definition_id)

    def calls(self, definition_id: str) -> Mapping[str, str]:
        """Call activity -> id of the definition it calls as of now; what is there no more is left out."""
        found = {}
        for call in self._catalog.model(definition_id).called:
            with contextlib.suppress(NotFound):
                found[call.element] = self._catalog.resolve_call(definition_id, call)
        return found

    def resource(self, definition_id: str, name: str) -> bytes:
        """One file of the definition's deployment; NotFound("resource_not_found")."""
        return self._catalog.file(definition_id, name)

    def resources(self, definition_id: str) -> Mapping[str, bytes]:
        """All files of the definition's deployment."""
        return self._catalog.files(self._catalog.definition(definition_id).deployment_id)

    def diagram(self, definition_id: str) -> bytes:
        """The BPMN file."""
        return self.resource(definition_id, self._catalog.definition(definition_id).resource)

    def form(self, definition_id: str, reference: str) -> Form:
        """A form by id or file name; NotFound("form_not_found")."""
        return self._catalog.form(definition_id, reference)

    def startable_by(self, person: Person) -> list[ProcessDefinition]:
        """Processes in force a person may start by hand."""
        return [
            found for found in self.definitions()
            if not found.suspended and may_start(found, person) and self._starts_plainly(found)
        ]

    def _starts_plainly(self, definition: ProcessDefinition) -> bool:
        return any(start.kind == "none" for start in self.model(definition.id).start_events)

    def require_starter(self, definition: ProcessDefinition, person: Person) -> None:
        """NotAllowed("start_not_allowed") where the person may not start it."""
        if definition.suspended or not may_start(definition, person):
            raise NotAllowed("start_not_allowed", process=definition.name)


def may_start(definition: ProcessDefinition, person: Person) -> bool:
    """Whether one of the person's teams may start the process; where none is named everybody of the house may.

    What is only called by other processes (`camunda:isStartableInTasklist="false"`) nobody starts by hand.
    """
    if is_system(person):
        return True
    if is_guest(person) or definition.properties.get("startable") == "false":
        return False
    return not definition.starter_groups or bool(person.groups & set(definition.starter_groups))
