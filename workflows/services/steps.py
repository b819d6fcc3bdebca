"""What a handler holds in its hands: `Glance` for prepare, `Step` inside the transaction (workflows.handler)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select

from workflows.clock import end_of_day, legal_date, start_of_day
from workflows.errors import NotFound, PermanentFailure
from workflows.model import DecisionResult, Document
from workflows.persistence.statements import Query, insert, next_value
from workflows.persistence.tables import document, historic_activity, outbox, process_instance
from workflows.persistence.words import add_words, words_of
from workflows.services import rows
from workflows.services.context import Context, new_id
from workflows.services.parameters import read_parameter
from workflows.services.substitution import away_days

#: Of a step that asks for hundreds of things nobody reads more.
MOST_ASKED = 60


@dataclass
class CaseGlance:
    """Implements `workflows.handler.Glance` for one service task of one case."""

    context: Context
    definition_id: str
    instance_id: str
    business_key: str
    definition_key: str
    element: str
    activity_id: str
    now: dt.datetime
    inputs: Any
    connection: Connection
    idempotency_key: str = field(init=False)
    today: dt.date = field(init=False)
    #: Every parameter read, with the value it had: the audit keeps them with the case.
    parameters: dict[str, Any] = field(init=False, default_factory=dict)
    #: Every decision asked, with what was read and the rules that hit: people ask for them later.
    asked: list[dict[str, Any]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        # The same for every attempt of this step.
        self.idempotency_key = f"{self.instance_id}:{self.activity_id}"
        self.today = legal_date(self.now)

    @property
    def pages(self) -> str:
        """Where people reach the pages of this installation."""
        return self.context.settings.address

    def parameter(self, key: str) -> Any:
        """Value of a parameter as of today, read once a step; PermanentFailure where there is none."""
        if key in self.parameters:
            return self.parameters[key]
        try:
            value = self.parameters[key] = read_parameter(self.connection, key, self.today)
            return value
        except NotFound as missing:
            raise PermanentFailure(
                f"no parameter {key} on {self.today}", code="parameter_not_found", key=key, on=self.today) from missing

    def template(self, name: str) -> bytes:
        """A file of the case's own deployment; PermanentFailure where it has none of that name."""
        try:
            return self.context.catalog.file(self.definition_id, name)
        except NotFound as missing:
            raise PermanentFailure(
                f"the deployment has no file {name}", code="resource_not_found", name=name) from missing

    def templates(self) -> Mapping[str, bytes]:
        """All files of the case's own deployment."""
        return self.context.catalog.files(self.context.catalog.definition(self.definition_id).deployment_id)

    def decide(self, decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
        """Evaluate a decision of the case's own deployment."""
        result = self.context.catalog.decide(self.definition_id, decision, inputs)
        for row in result.trace or ({"decision": decision, "inputs": dict(inputs), "rules": []},):
            told = {**row, "output": result.output, "asked": True}
            if len(self.asked) < MOST_ASKED and told not in self.asked:  # the same for every trade is told once
                self.asked.append(told)
        return result

    def documents(self) -> list[Document]:
        """The documents of the case, oldest first."""
        return documents_of(self.connection, self.instance_id)

    def away(self) -> Mapping[str, dt.date]:
        """Who is away today: user name -> last day."""
        return away_days(self.connection, self.today)

    def completed_by(self, element: str) -> str:
        """Name of the person who last completed this user task, in the step's own scope before any other's."""
        found = self._completion(element)
        return str(found.actor_name) if found is not None else ""

    def completed_by_username(self, element: str) -> str:
        """User name of that person."""
        found = self._completion(element)
        return str(found.actor) if found is not None else ""

    def _completion(self, element: str) -> Row[Any] | None:
        own = select(historic_activity.c.scope_id).where(
            historic_activity.c.instance_id == self.instance_id, historic_activity.c.activity_id == self.activity_id
        ).limit(1).scalar_subquery()
        statement = rows.select_activities().where(
            historic_activity.c.instance_id == self.instance_id, historic_activity.c.element == element,
            historic_activity.c.state == "completed", historic_activity.c.actor != "",
        ).order_by((historic_activity.c.scope_id == own).desc(), historic_activity.c.ended.desc(),
                   historic_activity.c.seq.desc()).limit(1)
        return self.connection.execute(statement).first()


@dataclass
class CaseStep(CaseGlance):
    """Implements `workflows.handler.Step`: a glance that may also write, in the step's transaction."""

    prepared: Any = None
    actor: str = "system"
    effects: list[dict[str, Any]] = field(default_factory=list)

    def add_document(
        self, name: str, content: bytes, media_type: str, *, code: str = "", supersedes: str | None = None
    ) -> Document:
        """File a document with the case; `supersedes` is the id of the one it replaces."""
        row = document_row(self.context, self.connection, self.instance_id, name, content, media_type, code,
                           self.actor, self.now)
        insert(self.connection, document, [{**row, "replaces": supersedes or ""}])
        if supersedes:
            self.connection.execute(document.update().where(document.c.id == supersedes).values(superseded=True))
        self.effects.append({"document": row["id"], "name": name, "code": code, "digest": row["digest"]})
        return _document(row)

    def send(self, channel: str, payload: Mapping[str, Any], *, suffix: str = "") -> str:
        """Put an outside effect into the outbox; returns its idempotency key.

        :raises PermanentFailure: when the step has already sent something under this channel and suffix.
        """
        key = ":".join(part for part in (self.idempotency_key, channel, suffix) if part)
        if any(effect.get("outbox") == key for effect in self.effects):
            raise PermanentFailure(
                f"two effects of one step need different suffixes: {key}", code="handler_defect")
        insert(self.connection, outbox, [{
            "key": key, "channel": channel, "payload": dict(payload), "instance_id": self.instance_id,
            "activity_id": self.activity_id, "element": self.element, "state": "open", "due": self.now,
            "created": self.now,
        }])
        self.effects.append({"outbox": key})
        return key

    def ended_cases(
        self, process_key: str, first: dt.date, last: dt.date
    ) -> list[tuple[tuple[str, ...], list[tuple[str, str]]]]:
        """End events and facts of the cases of a process that ended in a span of days."""
        case = process_instance.c
        ended = case.ended.between(start_of_day(first), end_of_day(last))
        query = select(case.end_events, case.facts).where(case.process_key == process_key, ended).order_by(case.id)
        return [(tuple(ends or ()), [(str(label), str(text)) for label, text in facts or ()])
                for ends, facts in self.connection.execute(query)]

    def next_number(self, sequence: str) -> int:
        """The next number of a sequence without gaps, under lock until this transaction ends."""
        value = next_value(self.connection, sequence)
        self.effects.append({"sequence": sequence, "number": value})
        return value


def document_row(
    context: Context, connection: Connection, instance_id: str, name: str, content: bytes, media_type: str,
    code: str, actor: str, now: dt.datetime,
) -> dict[str, Any]:
    """Store the content, let the case be found by the name, and give the row that names it."""
    seq = connection.execute(
        select(func.count()).select_from(document).where(document.c.instance_id == instance_id)
    ).scalar_one()
    add_words(connection, instance_id, words_of(name))
    return {
        "id": new_id(), "seq": seq + 1, "instance_id": instance_id, "name": name, "media_type": media_type,
        "size": len(content), "digest": context.store.put(content), "code": code, "created": now,
        "created_by": actor, "superseded": False,
    }


def _document(row: Mapping[str, Any]) -> Document:
    return Document(**{name: value for name, value in row.items() if name != "seq"})


def documents_of(connection: Connection, instance_id: str) -> list[Document]:
    """The documents of a case, oldest first."""
    return [rows.document_value(row) for row in _DOCUMENTS.rows(connection, {"b_instance": instance_id})]


_DOCUMENTS = Query(
    rows.select_documents().where(document.c.instance_id == bindparam("b_instance")).order_by(document.c.seq)
)
