"""What is deployed, parsed once: models, decisions, forms and files by definition, kept in memory.

Definitions are immutable, so nothing here is ever stale; "latest" is asked of the database each time.
"""
from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from sqlalchemy import select

from workflows.clock import Clock, system_clock
from workflows.decisions import Decisions, parse_with_imports
from workflows.engine import Beside, CallRef, ProcessModel, is_diagram, parse_process, read_deployed
from workflows.errors import NotFound, Rejected
from workflows.forms import Form, parse_form
from workflows.handler import Contract
from workflows.model import DecisionResult, ProcessDefinition
from workflows.persistence import Database
from workflows.persistence.tables import decision_definition, process_definition, resource
from workflows.services import rows

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """The most recently used values by key."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._values: OrderedDict[Hashable, Value] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The value of `key`, made where it is not there; two threads may make it twice."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key]
        value = make()
        with self._lock:
            self._values[key] = value
            while len(self._values) > self._size:
                self._values.popitem(last=False)
        return value


class Catalog:
    """Read access to deployed files in parsed form."""

    def __init__(self, db: Database, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._db = db
        self._definitions: Recent[ProcessDefinition] = Recent(1000)
        self._models: Recent[ProcessModel] = Recent(200)
        self._files: Recent[Mapping[str, bytes]] = Recent(50)
        self._decisions: Recent[Mapping[str, Decisions]] = Recent(50)
        self._forms: Recent[Mapping[str, Form]] = Recent(50)
        self._fit: Recent[tuple[tuple[ProcessModel, ...], Mapping[str, Decisions]]] = Recent(8)

    def definition(self, definition_id: str) -> ProcessDefinition:
        """One version of a process; NotFound("process_not_found")."""
        return self._definitions.get(definition_id, lambda: self._read_definition(definition_id))

    def _read_definition(self, definition_id: str) -> ProcessDefinition:
        return self._one_definition(process_definition.c.id == definition_id, definition_id)

    def _one_definition(self, condition: Any, name: str) -> ProcessDefinition:
        statement = select(process_definition).where(condition).order_by(process_definition.c.version.desc()).limit(1)
        with self._db.read() as connection:
            row = connection.execute(statement).one_or_none()
        if row is None:
            raise NotFound("process_not_found", key=name)
        return rows.definition(row)

    def latest(self, key: str) -> ProcessDefinition:
        """The version in force of a process; NotFound("process_not_found")."""
        return self._one_definition(process_definition.c.key == key, key)

    def version(self, key: str, version: int) -> ProcessDefinition:
        """A certain version of a process."""
        return self.definition(f"{key}:{version}")

    def model(self, definition_id: str) -> ProcessModel:
        """The parsed diagram of a definition."""
        return self._models.get(definition_id, lambda: self._parse_model(definition_id))

    def _parse_model(self, definition_id: str) -> ProcessModel:
        found = self.definition(definition_id)
        content = self.files(found.deployment_id)[found.resource]
        for model in read_deployed(content, found.resource):
            if model.key == found.key:
                return model
        raise NotFound("process_not_found", key=definition_id)

    def files(self, deployment_id: str) -> Mapping[str, bytes]:
        """All files of a deployment by name; everybody gets the same, so it can only be read."""
        return self._files.get(deployment_id, lambda: self._read_files(deployment_id))

    def _read_files(self, deployment_id: str) -> Mapping[str, bytes]:
        with self._db.read() as connection:
            found = connection.execute(
                select(resource.c.name, resource.c.content).where(resource.c.deployment_id == deployment_id)
            )
            return MappingProxyType({name: bytes(content) for name, content in found})

    def file(self, definition_id: str, name: str) -> bytes:
        """One file of a definition's deployment; NotFound("resource_not_found")."""
        files = self.files(self.definition(definition_id).deployment_id)
        if name not in files:
            raise NotFound("resource_not_found", name=name)
        return files[name]

    def form(self, definition_id: str, reference: str) -> Form:
        """A form by its id, or by its file's name with or without ".form"; NotFound("form_not_found")."""
        deployment_id = self.definition(definition_id).deployment_id
        forms = self._forms.get(deployment_id, lambda: parse_forms(self.files(deployment_id)))
        wanted = reference.rsplit(":", 1)[-1]
        if wanted not in forms:
            raise NotFound("form_not_found", reference=reference)
        return forms[wanted]

    def fit(
        self, digest: str, files: Mapping[str, bytes]
    ) -> tuple[tuple[ProcessModel, ...], Mapping[str, Decisions]]:
        """Processes and decisions of files a check has found fit: seen, proposed and approved, they are read once.

        :param digest: over the files.
        :raises Rejected: "deployment_rejected" where they cannot be run after all.
        """
        return self._fit.get(digest, lambda: (
            tuple(model for name, xml in files.items() if is_diagram(name) for model in parse_process(xml, name)),
            parse_decisions(files),
        ))

    def beside(self, definition_id: str, contracts: Mapping[str, Contract]) -> Beside:
        """What stands beside the diagram of a definition: the files of its deployment, and the handlers."""
        files = self.files(self.definition(definition_id).deployment_id)
        diagrams = [(name, content) for name, content in files.items() if is_diagram(name)]
        models = [model for name, content in diagrams for model in read_deployed(content, name)]
        return Beside(files, contracts, {model.key: model for model in models})

    def resolve_call(self, calling: str, call: CallRef) -> str:
        """Id of the definition a call activity starts (house rule 10.6): own deployment first, else the latest."""
        if call.binding == "version":
            return self.version(call.key, int(call.version)).id
        if call.binding == "versionTag":
            return self._by_tag(call.key, call.version)
        if call.binding != "latest":
            own = self._of_deployment(self.definition(calling).deployment_id, call.key)
            if own is not None:
                return own
            if call.binding == "deployment":
                raise NotFound("process_not_found", key=call.key)
        return self.latest(call.key).id

    def companion(self, definition: ProcessDefinition, key: str) -> str | None:
        """Id of another process's definition in the same deployment, None where it has none of that key."""
        return self._of_deployment(definition.deployment_id, key)

    def _of_deployment(self, deployment_id: str, key: str) -> str | None:
        with self._db.read() as connection:
            return connection.execute(
                select(process_definition.c.id).where(
                    process_definition.c.deployment_id == deployment_id, process_definition.c.key == key
                )
            ).scalar()

    def _by_tag(self, key: str, tag: str) -> str:
        statement = select(process_definition.c.id).where(process_definition.c.key == key)
        with self._db.read() as connection:
            versions = connection.execute(statement.order_by(process_definition.c.version.desc())).scalars().all()
        for definition_id in versions:
            if self.model(definition_id).version_tag == tag:
                return str(definition_id)
        raise NotFound("process_not_found", key=f"{key} {tag}")

    def decide(self, definition_id: str, decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
        """Evaluate a decision of the definition's own deployment, else the latest deployed one of that id."""
        tables = self.decisions(self.definition(definition_id).deployment_id)
        if decision not in tables:
            tables = self.decisions(self._deployment_of_decision(decision))
        return tables[decision].evaluate(decision, inputs, clock=self._clock)

    def _deployment_of_decision(self, key: str) -> str:
        statement = select(decision_definition.c.deployment_id).where(decision_definition.c.key == key)
        with self._db.read() as connection:
            found = connection.execute(statement.order_by(decision_definition.c.version.desc()).limit(1)).scalar()
        if found is None:
            raise NotFound("decision_not_found", decision=key)
        return str(found)

    def decisions(self, deployment_id: str) -> Mapping[str, Decisions]:
        """The decisions of a deployment by id."""
        return self._decisions.get(deployment_id, lambda: parse_decisions(self.files(deployment_id)))


def parse_decisions(files: Mapping[str, bytes]) -> dict[str, Decisions]:
    """Decisions of a set of files: decision id -> the graph it stands in. Diagrams name decisions by their id."""
    found: dict[str, Decisions] = {}
    for name in files:
        if name.endswith(".dmn"):
            graph = parse_with_imports(name, files)
            found.update(dict.fromkeys(graph.keys, graph))
    return found


def parse_forms(files: Mapping[str, bytes]) -> dict[str, Form]:
    """Forms of a set of files: by id, by file name and by file name without folder and ending."""
    found: dict[str, Form] = {}
    for name, content in files.items():
        if not name.endswith((".form", ".form.json")):
            continue
        try:
            form = parse_form(content)
        except Rejected:
            continue  # the deployment's check has reported it; a task without form still works
        short = name.rsplit("/", 1)[-1]
        for key in (short.removesuffix(".json").removesuffix(".form"), short, name, form.id):
            if key:
                found[key] = form
    return found
