"""The frozen values and enums that cross floors: engine, services, web and command line speak in them.

No behaviour beyond derived properties, no I/O. Instants are timezone-aware UTC datetimes, legal
dates are `datetime.date`, money and FEEL numbers are `Decimal`.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Variables = dict[str, Any]


class Severity(StrEnum):
    """How a check's finding weighs (house rule: an error is never deployable)."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding of a check, pointing at the shape.

    :param element: id of the element, "" for the file as a whole.
    :param code: stable lower_snake_case name; key of the German sentence and remedy.
    :param params: values for the sentence.
    :param message: English message for logs; the German one comes from the catalogue.
    :param resource: name of the file.
    :param label: what the drawing calls the element; a flow is called by its two ends.
    """

    element: str
    code: str
    severity: Severity = Severity.ERROR
    message: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    resource: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class FieldError:
    """A wrong field of a form or body: `key` is its path, `code` and `params` make the sentence."""

    key: str
    code: str
    label: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)


class InstanceState(StrEnum):
    """State of a process instance."""

    RUNNING = "running"
    SUSPENDED = "suspended"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Element:
    """A flow node of a parsed diagram as other floors may see it.

    :param type: BPMN local name, e.g. "userTask", "exclusiveGateway", "boundaryEvent".
    :param scope: id of the enclosing (sub)process.
    :param properties: `camunda:properties` of the element.
    """

    id: str
    type: str
    name: str
    scope: str
    documentation: str = ""
    lane: str = ""
    form_ref: str = ""
    topic: str = ""
    candidate_groups: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    incoming: tuple[str, ...] = ()
    outgoing: tuple[str, ...] = ()
    attached_to: str = ""


@dataclass(frozen=True, slots=True)
class StartEvent:
    """A way into a process: kind is "none", "message", "signal" or "timer"."""

    element: str
    kind: str
    name: str = ""
    timer: str = ""


@dataclass(frozen=True, slots=True)
class ProcessDefinition:
    """One immutable version of a process.

    :param id: "key:version".
    :param version: counted from 1 per key.
    :param digest: SHA-256 over the deployment's files (hex).
    :param properties: `camunda:properties` of the process: caseTitle, casePlace, caseFacts, caseContact, caseDocuments,
        searchText (FEEL expressions), businessKeyPrefix, purpose (text).
    """

    id: str
    key: str
    version: int
    name: str
    deployment_id: str
    resource: str
    digest: str
    deployed_at: dt.datetime
    start_form: str = ""
    starter_groups: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    suspended: bool = False


# --- what is live in a running instance (engine -> services) ------------------------------------


@dataclass(frozen=True, slots=True)
class OpenUserTask:
    """A user task waiting for a person.

    :param activity_id: unique id of this activity instance, stable over save and load.
    :param scope_id: activity id of the enclosing scope instance ("" = process).
    :param definition_id: the process version whose diagram holds it: a called process's own.
    :param order: item index in a multi-instance activity, else 0.
    :param due: instant the `camunda:dueDate` expression gave, or None.
    """

    activity_id: str
    element: str
    name: str
    scope_id: str = ""
    assignee: str = ""
    candidate_groups: tuple[str, ...] = ()
    candidate_users: tuple[str, ...] = ()
    due: dt.datetime | None = None
    follow_up: dt.datetime | None = None
    priority: int = 50
    form_ref: str = ""
    order: int = 0
    definition_id: str = ""


@dataclass(frozen=True, slots=True)
class OpenJob:
    """A service or send task waiting for its handler.

    :param inputs: what the handler is given: the mapped inputs, or all visible variables.
    :param retries: ISO 8601 "R3/PT1M" of `camunda:failedJobRetryTimeCycle`, or "".
    """

    activity_id: str
    element: str
    topic: str
    inputs: Mapping[str, Any]
    name: str = ""
    retries: str = ""


@dataclass(frozen=True, slots=True)
class OpenTimer:
    """A waiting timer event; `timer_id` is stable over save and load."""

    timer_id: str
    activity_id: str
    element: str
    due: dt.datetime


@dataclass(frozen=True, slots=True)
class Subscription:
    """A waiting message, signal or conditional event.

    :param kind: "message" or "signal".
    :param keys: correlation keys, compared exactly; empty = correlated by instance or variables only.
    """

    subscription_id: str
    activity_id: str
    element: str
    kind: str
    name: str
    keys: Mapping[str, Any] = field(default_factory=dict)
    label: str = ""


@dataclass(frozen=True, slots=True)
class Live:
    """What an instance waits for, by id only: two of them tell whether a step changed any of it.

    :param timers: ids with their due instants.
    :param troubled: whether there is a fault, or a token that can never move again.
    """

    user_tasks: frozenset[str] = frozenset()
    jobs: frozenset[str] = frozenset()
    timers: frozenset[tuple[str, dt.datetime]] = frozenset()
    subscriptions: frozenset[str] = frozenset()
    troubled: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """An element where the engine could not go on (unknown variable, uncaught error, budget).

    :param code: lower_snake_case, key of the sentence.
    """

    activity_id: str
    element: str
    code: str
    message: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Thrown:
    """A message or signal the instance threw; services deliver it."""

    kind: str
    name: str
    payload: Mapping[str, Any]
    keys: Mapping[str, Any] = field(default_factory=dict)
    element: str = ""


class EventKind(StrEnum):
    """What a history event tells."""

    ENTERED = "entered"          # a flow node was entered
    COMPLETED = "completed"      # it finished
    CANCELLED = "cancelled"      # it was interrupted
    GATEWAY = "gateway"          # detail: {"condition": text, "values": {...}, "taken": [flow ids]}
    DECISION = "decision"        # detail: {"decision": key, "inputs": {...}, "rules": [ids], "output": ...}
    VARIABLES = "variables"      # detail: {"name": {"before": ..., "after": ...}}
    WARNING = "warning"          # detail: {"code": ..., ...}


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """One thing that happened while the engine moved on, in order."""

    kind: EventKind
    activity_id: str
    element: str
    type: str
    name: str = ""
    scope_id: str = ""
    process_key: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)


# --- what services give to web and command line ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody a person stands in for today (Vertretung): their tasks, never their roles.

    :param username: of who is away, with name and last day.
    :param teams: whose tasks this deputy has; None = all but those of `others`, which have deputies of their own.
    :param alone: candidate entries ("g:<team>", "u:<user name>") of who is away that nobody present shares.
    :param vacant: all entries nobody present has, to tell tasks only they could take from those others could, too.
    """

    username: str
    name: str
    until: dt.date
    teams: frozenset[str] | None = None
    others: frozenset[str] = frozenset()
    alone: tuple[str, ...] = ()
    vacant: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in.

    :param roles: "clerk", "lead", "process_owner", "admin", "auditor" ...
    :param groups: keys of the teams the person belongs to.
    :param stands_in: for whom they stood in when they were looked up; acts look again under the case's lock.
    """

    id: str
    username: str
    name: str
    email: str = ""
    roles: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    active: bool = True
    stands_in: tuple[StandIn, ...] = ()

    @property
    def initials(self) -> str:
        """First letters of the first and the last name."""
        parts = self.name.split()
        return (parts[0][:1] + (parts[-1][:1] if len(parts) > 1 else "")).upper() if parts else "?"


SYSTEM = Person(id="system", username="system", name="Kammerwerk", roles=frozenset({"system"}))


class TaskState(StrEnum):
    """State of a user task row."""

    OPEN = "open"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class UserTask:
    """A task as the inbox and the task page see it.

    :param id: the activity id.
    :param definition_id: the process version whose diagram holds the task; `case_definition_id` the case's, which
        differs where another process was called.
    :param title, place: of the case, from the process's caseTitle and casePlace.
    :param received: instant the case began.
    :param revision: of the instance when read; a form carries it.
    :param follow_up_on: what brings a task that was put off back before its date: "document", "message";
        "came_document", "came_message" once it has.
    :param acting_for: whom the assignee, or who completed it, stands in for.
    :param stands_for: whom the reader would stand in for by taking it.
    :param closed_file: whether only those may open the case whose file it is.
    :param shut: whether that is so and its captions were left out, because the reader is none of them.
    """

    id: str
    instance_id: str
    business_key: str
    definition_id: str
    process_key: str
    process_name: str
    element: str
    name: str
    state: TaskState
    title: str
    place: str
    created: dt.datetime
    received: dt.datetime
    due: dt.datetime | None
    follow_up: dt.datetime | None
    priority: int
    assignee: Person | None
    candidate_groups: tuple[str, ...]
    form_ref: str
    revision: int
    chips: tuple[str, ...] = ()
    completed: dt.datetime | None = None
    completed_by: Person | None = None
    label: str = ""
    case_definition_id: str = ""
    follow_up_on: str = ""
    acting_for: Person | None = None
    stands_for: Person | None = None
    closed_file: bool = False
    shut: bool = False


@dataclass(frozen=True, slots=True)
class ProcessInstance:
    """A case as lists and its page see it; `closed_file`: only those may open it whose file it is."""

    id: str
    business_key: str
    definition_id: str
    process_key: str
    process_name: str
    version: int
    state: InstanceState
    title: str
    place: str
    started: dt.datetime
    started_by: str
    ended: dt.datetime | None
    end_events: tuple[str, ...]
    revision: int
    due: dt.datetime | None = None
    incidents: int = 0
    closed_file: bool = False


@dataclass(frozen=True, slots=True)
class HistoricActivity:
    """One activity of the case's history (Verlauf); `acting_for` is the name of whom the actor stood in for."""

    activity_id: str
    instance_id: str
    element: str
    type: str
    name: str
    started: dt.datetime
    ended: dt.datetime | None
    state: str
    actor: str = ""
    scope_id: str = ""
    process_key: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)
    acting_for: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that needs a person: since when, where, why.

    :param outbox_key: of the delivery that failed, where it is about one.
    :param definition_id: the process version its case runs on, "" where it belongs to no case.
    :param step: what the diagram of its own process calls the element, "" where nothing was entered.
    :param shut: whether message and values were left out, because its case is a closed file of others.
    """

    id: str
    instance_id: str
    business_key: str
    element: str
    activity_id: str
    code: str
    message: str
    created: dt.datetime
    job_id: str | None = None
    attempts: int = 0
    resolved: dt.datetime | None = None
    params: Mapping[str, Any] = field(default_factory=dict)
    outbox_key: str | None = None
    definition_id: str = ""
    process_key: str = ""
    process_name: str = ""
    step: str = ""
    shut: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A file of a case; its content is immutable and lives under its digest.

    :param code: code of the document list ("D03") or of the letter ("L1"), "" if none.
    :param size: bytes.
    :param superseded: a newer version took its place; `replaces` is the id of the older one.
    :param scan: what the virus scanner said, see `services.scanning`.
    """

    id: str
    instance_id: str
    name: str
    media_type: str
    size: int
    digest: str
    code: str
    created: dt.datetime
    created_by: str
    superseded: bool = False
    replaces: str = ""
    scan: str = "off"


@dataclass(frozen=True, slots=True)
class Note:
    """A person's remark on a case; `mentions`: user name -> name of the colleagues it speaks to."""

    id: str
    instance_id: str
    text: str
    at: dt.datetime
    by: str
    mentions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One link of the hash chain: who did what to which case, with before and after."""

    seq: int
    instance_id: str
    at: dt.datetime
    actor: str
    action: str
    payload: Mapping[str, Any]
    digest: str


@dataclass(frozen=True, slots=True)
class DecisionResult:
    """Outcome of a DMN decision.

    :param output: FEEL value.
    :param trace: one row per decision table evaluated: {"decision", "inputs", "rules"}.
    """

    output: Any
    trace: Sequence[Mapping[str, Any]] = ()
