"""The contract a handler sees: what it is given, what it may do, how it is registered.

A handler does the work behind a service task. It runs inside the transaction that moves the token
(house rule: tx2), so what it writes through `step.connection` happens exactly once, together with
the token. Slow work goes into `prepare`, which runs before the transaction and writes nothing.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Protocol

from workflows.model import DecisionResult, Document

if TYPE_CHECKING:
    from pydantic import BaseModel
    from sqlalchemy import Connection


class Glance(Protocol):
    """What `prepare` may look at: reading only.

    `inputs` is the validated input model of the handler (or a dict where it declares none).
    """

    instance_id: str
    business_key: str
    definition_key: str
    element: str
    activity_id: str
    idempotency_key: str
    now: dt.datetime
    today: dt.date
    inputs: Any
    connection: Connection

    @property
    def pages(self) -> str:
        """Where people reach the pages of this installation, for links in what is sent; without a slash at its end."""

    def parameter(self, key: str) -> Any:
        """Value of a parameter as of `today` (raises PermanentFailure where there is none)."""

    def template(self, name: str) -> bytes:
        """A file of the instance's own deployment, e.g. "letters/L1.typ"."""

    def templates(self) -> Mapping[str, bytes]:
        """All files of the instance's deployment by name."""

    def decide(self, decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
        """Evaluate a decision of the instance's own deployment."""

    def documents(self) -> list[Document]:
        """The documents of the case, oldest first."""

    def away(self) -> Mapping[str, dt.date]:
        """Who is away today, as Vertretung knows it: user name -> last day."""

    def completed_by(self, element: str) -> str:
        """Name of the person who last completed this user task in the step's own scope or outside of it."""

    def completed_by_username(self, element: str) -> str:
        """User name of that person; "" where nobody has completed the task."""


class Step(Glance, Protocol):
    """What a handler is given inside the transaction."""

    prepared: Any
    actor: str

    def add_document(
        self, name: str, content: bytes, media_type: str, *, code: str = "", supersedes: str | None = None
    ) -> Document:
        """File a document with the case."""

    def send(self, channel: str, payload: Mapping[str, Any], *, suffix: str = "") -> str:
        """Put an outside effect into the outbox; returns its idempotency key.

        :param channel: "mail", "ihk", "pension" ...: name of a registered outbox adapter.
        :param suffix: tells several effects of one step apart.
        """

    def ended_cases(
        self, process_key: str, first: dt.date, last: dt.date
    ) -> list[tuple[tuple[str, ...], list[tuple[str, str]]]]:
        """End events and facts of the cases of a process that ended in a span of days, for figures."""

    def next_number(self, sequence: str) -> int:
        """The next number of a sequence without gaps, allotted under lock in this transaction."""


Outputs = Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Appointment:
    """A day on which somebody has to be somewhere, as the subject that planned it knows it.

    :param uid: the same for the same appointment, for calendars.
    :param starts: in Berlin, None = the whole day.
    :param kind: "exam" or "advice"; the counter says it in the reader's language.
    :param title: which one it is, without names of those it is about.
    """

    uid: str
    day: dt.date
    starts: dt.time | None
    kind: Literal["exam", "advice"]
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class Handler:
    """A registered handler with its contract.

    :param topic: `camunda:topic` in diagrams, "subject.verb".
    :param title: what it does, German, shown to process owners.
    :param inputs: pydantic model of the variables it reads, or None.
    :param outputs: pydantic model of exactly the names it returns, or None where it declares none; a field's title
        is its German label. What it returns is held against it (`check_outputs`).
    :param errors: BPMN error codes it may raise -> German label; one that declares outputs raises no others.
    :param prepare: slow part without effects; its result is `step.prepared`.
    :param remote: needs an outside answer; runs with no transaction open.
    """

    topic: str
    run: Callable[[Step], Outputs]
    title: str
    inputs: type[BaseModel] | None = None
    outputs: type[BaseModel] | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    prepare: Callable[[Glance], Any] | None = None
    remote: bool = False

    @property
    def contract(self) -> Contract:
        """What it declares, as plain data."""
        return Contract(
            self.topic, None if self.inputs is None else _schema(self.inputs),
            None if self.outputs is None else _schema(self.outputs), tuple(self.errors),
        )


@cache
def _schema(model: type[BaseModel]) -> Mapping[str, Any]:
    """The JSON schema of a model; a model never changes, and every check asks for all of them."""
    return model.model_json_schema()


@dataclass(frozen=True, slots=True)
class Contract:
    """What a handler declares, as plain data that can be handed to another process.

    :param inputs: JSON schema of the variables it reads, or None where it declares none.
    :param outputs: JSON schema of what it returns, or None where it declares nothing.
    :param errors: BPMN error codes it may raise.
    """

    topic: str
    inputs: Mapping[str, Any] | None = None
    outputs: Mapping[str, Any] | None = None
    errors: tuple[str, ...] = ()


class Registry:
    """All handlers of an installation, by topic."""

    def __init__(self) -> None:
        self._handlers: dict[str, Handler] = {}

    def add(self, handler: Handler) -> None:
        """Register a handler; a topic has exactly one."""
        if handler.topic in self._handlers:
            raise ValueError(f"two handlers for topic {handler.topic}")
        self._handlers[handler.topic] = handler

    def replace(self, handler: Handler) -> None:
        """Put a handler in the place of the one of its topic, if there is one (stand-ins of scenarios and tests)."""
        self._handlers[handler.topic] = handler

    def get(self, topic: str) -> Handler | None:
        """The handler of a topic, or None."""
        return self._handlers.get(topic)

    def contracts(self) -> dict[str, Contract]:
        """What all handlers declare, by topic."""
        return {topic: handler.contract for topic, handler in self._handlers.items()}

    def __iter__(self) -> Iterator[Handler]:
        return iter(self._handlers.values())

    def __contains__(self, topic: object) -> bool:
        return topic in self._handlers
