"""A step in memory: what a handler is given, without engine and services. For tests and for previews."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from handlers.parameters import value_on
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs
from workflows.model import DecisionResult, Document

BERLIN = ZoneInfo("Europe/Berlin")
Decide = Callable[[str, Mapping[str, Any]], DecisionResult]


def _no_decisions(decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
    raise PermanentFailure(f"no decision {decision} here")


@dataclass(slots=True)
class MemoryStep:
    """Fulfils `Step` and `Glance`.

    :param files: files of the deployment by name, e.g. "letters/L1.typ".
    :param people: user task -> name of the person who completed it.
    :param usernames: user task -> user name of the person who completed it.
    :param overrides: parameters that differ from the shipped ones.
    :param absent: who is away -> last day.
    :param ended: process -> end events and facts of its ended cases.
    """

    connection: Connection
    now: dt.datetime
    files: Mapping[str, bytes] = field(default_factory=dict)
    overrides: Mapping[str, Any] = field(default_factory=dict)
    decisions: Decide = _no_decisions
    people: Mapping[str, str] = field(default_factory=dict)
    usernames: Mapping[str, str] = field(default_factory=dict)
    absent: Mapping[str, dt.date] = field(default_factory=dict)
    instance_id: str = "case-1"
    business_key: str = "HR-2026-00001"
    definition_key: str = "register_entry"
    element: str = "step"
    activity_id: str = "activity-1"
    actor: str = "system"
    inputs: Any = None
    prepared: Any = None
    filed: dict[str, bytes] = field(default_factory=dict)
    sent: list[tuple[str, dict[str, Any], str]] = field(default_factory=list)
    numbers: Counter[str] = field(default_factory=Counter)
    ended: Mapping[str, list[tuple[tuple[str, ...], list[tuple[str, str]]]]] = field(default_factory=dict)
    _documents: list[Document] = field(default_factory=list)

    @property
    def idempotency_key(self) -> str:
        """Stable for the activity."""
        return f"{self.instance_id}:{self.activity_id}"

    @property
    def today(self) -> dt.date:
        """The legal date."""
        return self.now.astimezone(BERLIN).date()

    @property
    def pages(self) -> str:
        """An address nobody has."""
        return "https://kammerwerk.example"

    def parameter(self, key: str) -> Any:
        """The override, else the shipped value."""
        if key in self.overrides:
            return self.overrides[key]
        try:
            return value_on(key, self.today)
        except KeyError as error:
            raise PermanentFailure(f"no parameter {key}") from error

    def template(self, name: str) -> bytes:
        """A file of the deployment."""
        return self.files[name]

    def templates(self) -> Mapping[str, bytes]:
        """All files of the deployment."""
        return self.files

    def decide(self, decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
        """The decision given at construction."""
        return self.decisions(decision, inputs)

    def documents(self) -> list[Document]:
        """What was filed, oldest first."""
        return list(self._documents)

    def ended_cases(
        self, process_key: str, first: dt.date, last: dt.date
    ) -> list[tuple[tuple[str, ...], list[tuple[str, str]]]]:
        """The ended cases given at construction."""
        return self.ended.get(process_key, [])

    def away(self) -> Mapping[str, dt.date]:
        """The absences given at construction."""
        return self.absent

    def completed_by(self, element: str) -> str:
        """The person given at construction."""
        return self.people.get(element, "")

    def completed_by_username(self, element: str) -> str:
        """The user name given at construction."""
        return self.usernames.get(element, "")

    def add_document(
        self, name: str, content: bytes, media_type: str, *, code: str = "", supersedes: str | None = None
    ) -> Document:
        """Keep a document."""
        document = Document(
            id=f"doc-{len(self._documents) + 1}", instance_id=self.instance_id, name=name, media_type=media_type,
            size=len(content), digest=hashlib.sha256(content).hexdigest(), code=code, created=self.now,
            created_by=self.actor)
        self._documents.append(document)
        self.filed[document.id] = content
        return document

    def send(self, channel: str, payload: Mapping[str, Any], *, suffix: str = "") -> str:
        """Keep an outside effect."""
        key = f"{self.idempotency_key}:{channel}:{suffix}"
        self.sent.append((channel, dict(payload), key))
        return key

    def next_number(self, sequence: str) -> int:
        """Count up."""
        self.numbers[sequence] += 1
        return self.numbers[sequence]

    def perform(self, handler: Handler, **variables: Any) -> Outputs:
        """Validate the variables, prepare, run and hold the outputs against the contract, as the job executor does."""
        self.inputs = handler.inputs(**variables) if handler.inputs else variables
        step: Any = self  # what the protocol calls a variable is a property here
        self.prepared = handler.prepare(step) if handler.prepare else None
        outputs = handler.run(step)
        if handler.outputs is not None:
            handler.outputs.model_validate(outputs or {})
        return outputs
