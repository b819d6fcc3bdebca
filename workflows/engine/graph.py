"""The diagram as the engine understands it: scopes, nodes and flows, without XML and without SpiffWorkflow.

Filled by `reading`, put straight by `normalise`, judged by `refusals`, turned into SpiffWorkflow's
spec model by `specs`. Nothing here changes once a `ProcessModel` was built from it.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from workflows.engine.expressions import Expression

ACTIVITIES = frozenset(
    {
        "task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask",
        "subProcess", "transaction", "callActivity",
    }
)
GATEWAYS = frozenset({"exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway"})
EVENTS = frozenset({"startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent"})
CONTAINERS = frozenset({"subProcess", "transaction"})


@dataclass(slots=True)
class Flow:
    """A sequence flow; `generated` when the drawing gave it no id or it stands for a link event."""

    id: str
    source: str
    target: str
    name: str = ""
    condition: Expression | None = None
    generated: bool = False


@dataclass(slots=True)
class Trigger:
    """What an event waits for or throws.

    :param kind: none, message, signal, timer, error, escalation, conditional, terminate, cancel, compensate, link.
    :param name: message, signal or link name (text that may hold expressions).
    :param code: error or escalation code, None = any.
    :param message: what an error says of itself (`camunda:errorMessage`).
    :param timer: "date", "duration" or "cycle".
    """

    kind: str = "none"
    name: str = ""
    label: Expression | None = None
    code: str | None = None
    timer: str = ""
    expression: Expression | None = None
    code_variable: str = ""
    message_variable: str = ""
    message: Expression | None = None


@dataclass(slots=True)
class Loop:
    """Loop characteristics of an activity: kind is "parallel", "sequential" or "standard"."""

    kind: str
    cardinality: Expression | None = None
    collection: Expression | None = None
    item: str = ""
    output: str = ""
    output_item: Expression | None = None
    condition: Expression | None = None
    maximum: int | None = None
    test_before: bool = False


@dataclass(slots=True)
class Mapping:
    """One `camunda:in`, `out`, `inputParameter` or `outputParameter`; `expression` None = all variables."""

    target: str
    expression: Expression | None


@dataclass(frozen=True, slots=True)
class CallRef:
    """Whom a call activity calls.

    :param key: process id.
    :param binding: "latest", "deployment", "version", "versionTag" or "" (own deployment first, else latest).
    :param version: version number or tag, where the binding needs one.
    :param element: id of the call activity.
    """

    key: str
    binding: str = ""
    version: str = ""
    element: str = ""


@dataclass(slots=True)
class Node:
    """A flow node with everything its behaviour needs."""

    id: str
    type: str
    scope: str
    name: str = ""
    title: Expression | None = None
    documentation: str = ""
    lane: str = ""
    order: int = 0
    attached_to: str = ""
    interrupting: bool = True
    trigger: Trigger = field(default_factory=Trigger)
    default: str = ""
    by_event: bool = False
    compensates: bool = False
    loop: Loop | None = None
    inputs: list[Mapping] = field(default_factory=list)
    outputs: list[Mapping] = field(default_factory=list)
    calls: CallRef | None = None
    topic: str = ""
    retries: str = ""
    form_ref: str = ""
    assignee: Expression | None = None
    groups: Expression | None = None
    users: Expression | None = None
    due: Expression | None = None
    follow_up: Expression | None = None
    priority: Expression | None = None
    script: Expression | None = None
    result: str = ""
    decision: Expression | None = None
    map_result: str = ""
    keys: dict[str, Expression] = field(default_factory=dict)
    properties: dict[str, str] = field(default_factory=dict)
    incoming: list[Flow] = field(default_factory=list)
    outgoing: list[Flow] = field(default_factory=list)
    boundaries: list[Node] = field(default_factory=list)

    @property
    def is_catching(self) -> bool:
        """Whether a token waits here for something from outside."""
        return self.type in {"intermediateCatchEvent", "receiveTask"}


@dataclass(slots=True)
class Scope:
    """The inside of a process or of an embedded subprocess."""

    id: str
    parent: str
    nodes: dict[str, Node] = field(default_factory=dict)

    def starts(self) -> list[Node]:
        """Start events of this scope, else the nodes nothing leads to (BPMN 2.0.2 § 10.5.2)."""
        events = [node for node in self.nodes.values() if node.type == "startEvent"]
        return events or [
            node for node in self.nodes.values()
            if not node.incoming and not node.attached_to and not node.by_event
        ]

    def plain_starts(self) -> list[Node]:
        """Where a token begins when the scope is entered without a trigger."""
        return [node for node in self.starts() if node.type != "startEvent" or node.trigger.kind == "none"]

    def event_subprocesses(self) -> list[Node]:
        """Event subprocesses lying directly in this scope."""
        return [node for node in self.nodes.values() if node.by_event]


@dataclass(slots=True)
class Graph:
    """One process of a file."""

    id: str
    name: str
    resource: str
    version_tag: str = ""
    documentation: str = ""
    start_form: str = ""
    starter_groups: tuple[str, ...] = ()
    properties: dict[str, str] = field(default_factory=dict)
    scopes: dict[str, Scope] = field(default_factory=dict)
    flows: dict[str, Flow] = field(default_factory=dict)
    by_id: dict[str, Node] = field(default_factory=dict)

    def add(self, node: Node) -> None:
        """Put a node into its scope."""
        self.scopes[node.scope].nodes[node.id] = node
        self.by_id[node.id] = node

    def nodes(self) -> Iterator[Node]:
        """All flow nodes of all scopes, in document order."""
        return iter(sorted((n for s in self.scopes.values() for n in s.nodes.values()), key=lambda n: n.order))

    def node(self, element: str) -> Node | None:
        """The node with this id, or None."""
        return self.by_id.get(element)
