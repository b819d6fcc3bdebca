"""From XML to `Graph`: processes, scopes, nodes and flows as they are drawn.

What the drawing leaves out (ids of flows) is named here; what it leaves implicit is settled in
`normalise`. Constructs the engine does not know are reported at their element.
"""
from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from workflows.engine.expressions import label
from workflows.engine.extensions import properties_of, read_expression, read_extensions, read_loop, throws_signal
from workflows.engine.graph import ACTIVITIES, CONTAINERS, EVENTS, GATEWAYS, Flow, Graph, Node, Scope, Trigger
from workflows.engine.reading import (
    BPMN,
    camunda,
    camunda_children,
    child,
    children,
    is_bpmn,
    local,
    text_of,
    truth,
    without_prefix,
)
from workflows.engine.timers import timer_expression
from workflows.model import Problem, Severity

_HARMLESS = frozenset(
    {
        "documentation", "extensionElements", "laneSet", "sequenceFlow", "association", "textAnnotation", "group",
        "dataObject", "dataObjectReference", "dataStoreReference", "dataInputAssociation", "dataOutputAssociation",
        "ioSpecification", "property", "incoming", "outgoing", "auditing", "monitoring", "category", "resourceRole",
        "humanPerformer", "potentialOwner", "performer", "supports", "script", "standardLoopCharacteristics",
        "multiInstanceLoopCharacteristics", "rendering", "artifact",
    }
)
_DEFINITION = "EventDefinition"
_MISSING = {"message": "message_missing", "signal": "signal_missing"}
_NAMELESS = {"message": "message_without_name", "signal": "signal_without_name"}


@dataclass(frozen=True, slots=True)
class Named:
    """An error or escalation that lies beside the processes."""

    code: str
    name: str
    message: str


@dataclass
class Drawing:
    """A file while it is read: what lies beside the processes, and the problems found."""

    root: etree._Element
    resource: str
    problems: list[Problem] = field(default_factory=list)
    messages: dict[str, str] = field(default_factory=dict)
    signals: dict[str, str] = field(default_factory=dict)
    errors: dict[str, Named] = field(default_factory=dict)
    escalations: dict[str, Named] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)
    blank: set[str] = field(default_factory=set)
    order: int = 0
    numbers: dict[str, int] = field(default_factory=dict)

    def report(
        self, element: str, code: str, message: str, severity: Severity = Severity.ERROR, **params: object
    ) -> None:
        """Note a problem at an element."""
        self.problems.append(Problem(element, code, severity, message, params, self.resource))


def read_drawing(root: etree._Element, resource: str) -> tuple[list[Graph], list[Problem]]:
    """All executable processes of a file, and the problems found while reading."""
    drawing = Drawing(root, resource)
    _refuse_double_ids(drawing)
    for element in children(root, "message"):
        drawing.messages[element.get("id") or ""] = element.get("name") or ""
    for element in children(root, "signal"):
        drawing.signals[element.get("id") or ""] = element.get("name") or ""
    for kind, found in (("error", drawing.errors), ("escalation", drawing.escalations)):
        for element in children(root, kind):
            found[element.get("id") or ""] = Named(
                element.get(f"{kind}Code") or "", element.get("name") or "", camunda(element, "errorMessage") or ""
            )
    for element in root:
        if is_bpmn(element) and local(element) in {"choreography", "globalChoreographyTask", "conversation"}:
            drawing.report(element.get("id") or "", "element_not_supported", "choreographies are not executed",
                           type=local(element))
    processes = children(root, "process")
    executable = [process for process in processes if truth(process, "isExecutable", True)]
    if not executable:
        where = processes[0].get("id") or "" if processes else ""
        drawing.report(where, "not_executable" if processes else "no_process", "the file holds no executable process")
    return [_process(drawing, process) for process in executable], drawing.problems


def _refuse_double_ids(drawing: Drawing) -> None:
    seen: set[str] = set()
    for element in drawing.root.iter(f"{{{BPMN}}}*"):
        identity = element.get("id")
        if identity is None:
            continue
        if identity in seen:
            drawing.report(identity, "id_twice", "two elements have this id", id=identity)
        seen.add(identity)


def _process(drawing: Drawing, element: etree._Element) -> Graph:
    key = (element.get("id") or "").strip()
    if not key:
        drawing.report("", "process_without_id", "a process needs an id")
    starters = camunda(element, "candidateStarterGroups") or ""
    graph = Graph(
        key, element.get("name") or "", drawing.resource, camunda(element, "versionTag") or "",
        text_of(child(element, "documentation")),
        starter_groups=tuple(part.strip() for part in starters.split(",") if part.strip()),
        properties=properties_of(element) | _by_hand(element),
    )
    lanes = _lanes(element)
    _scope(drawing, graph, element, key, "", lanes)
    _connect(drawing, graph)
    return graph


def _by_hand(process: etree._Element) -> dict[str, str]:
    """`camunda:isStartableInTasklist="false"`: called by others or begun by an event, by nobody's hand."""
    return {"startable": "false"} if camunda(process, "isStartableInTasklist") == "false" else {}


def _lanes(process: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for lane in process.iter(f"{{{BPMN}}}lane"):
        declared = properties_of(lane).get("candidateGroups") or camunda(lane, "candidateGroups")
        groups = declared or lane.get("name") or ""
        for reference in children(lane, "flowNodeRef"):
            found[text_of(reference)] = groups  # inner lanes come later in the document and win
    return found


def _scope(
    drawing: Drawing, graph: Graph, element: etree._Element, identity: str, parent: str, lanes: dict[str, str]
) -> None:
    scope = Scope(identity, parent)
    graph.scopes[scope.id] = scope
    for inner in element:
        kind = local(inner)
        if not is_bpmn(inner) or kind in _HARMLESS:
            if kind == "sequenceFlow":
                _flow(drawing, graph, inner)
            continue
        if kind == "correlationSubscription":
            drawing.report(inner.get("id") or graph.id, "correlation_not_supported",
                           "messages are correlated by key properties")
            continue
        if kind not in ACTIVITIES | GATEWAYS | EVENTS:
            if kind not in _LOOSE:
                drawing.refused.add(inner.get("id") or "")
                where = inner.get("id") or scope.id
                drawing.report(where, "element_not_supported", f"{kind} is not executed", type=kind)
            continue
        node = _node(drawing, graph, inner, scope.id, lanes)
        graph.add(node)
        if kind in CONTAINERS:
            _scope(drawing, graph, inner, node.id, scope.id, lanes)


_LOOSE = frozenset({"flowNodeRef", "dataState", "ioBinding", "callableElement", "startQuantity", "completionQuantity"})


def _flow(drawing: Drawing, graph: Graph, element: etree._Element) -> None:
    source, target = without_prefix(element.get("sourceRef")), without_prefix(element.get("targetRef"))
    identity = (element.get("id") or "").strip()
    flow = Flow(identity, source, target, element.get("name") or "", generated=not identity)
    if not identity:
        flow.id = _free_id(drawing, graph, f"{source}..{target}")
    condition = child(element, "conditionExpression")
    if condition is not None and text_of(condition):
        language = (condition.get("language") or "").lower()
        if language and "feel" not in language and "juel" not in language:
            drawing.report(flow.id, "expression_language", "conditions are FEEL here", language=language)
        flow.condition = read_expression(text_of(condition), flow.id, drawing.report)
    elif condition is not None and camunda(condition, "resource") is not None:
        drawing.report(flow.id, "expression_elsewhere", "a condition stands in the diagram itself")
    elif condition is not None:
        drawing.blank.add(flow.id)
    graph.flows[flow.id] = flow


def _free_id(drawing: Drawing, graph: Graph, wanted: str) -> str:
    number = drawing.numbers.get(wanted, 1)
    name = wanted if number == 1 else f"{wanted}.{number}"
    while name in graph.flows:
        number += 1
        name = f"{wanted}.{number}"
    drawing.numbers[wanted] = number
    return name


def _connect(drawing: Drawing, graph: Graph) -> None:
    nodes = {node.id: node for node in graph.nodes()}
    for flow in list(graph.flows.values()):
        source, target = nodes.get(flow.source), nodes.get(flow.target)
        if drawing.refused & {flow.source, flow.target}:
            del graph.flows[flow.id]
        elif source is None or target is None:
            missing = flow.source if source is None else flow.target
            drawing.report(flow.id, "flow_without_end", f"the flow's end {missing!r} does not exist", missing=missing)
            del graph.flows[flow.id]
        elif source.scope != target.scope:
            drawing.report(flow.id, "flow_across_scopes", "a sequence flow may not cross a subprocess's border")
        else:
            source.outgoing.append(flow)
            target.incoming.append(flow)
            if flow.id in drawing.blank and source.default != flow.id:
                drawing.report(flow.id, "expression_missing", "the condition is empty")
    for node in nodes.values():
        if node.type == "boundaryEvent":
            host = nodes.get(node.attached_to)
            if host is None or host.scope != node.scope:
                drawing.report(node.id, "boundary_without_host", "the boundary event is attached to nothing")
            else:
                host.boundaries.append(node)


def _node(drawing: Drawing, graph: Graph, element: etree._Element, scope: str, lanes: dict[str, str]) -> Node:
    kind = local(element)
    drawing.order += 1
    identity = (element.get("id") or "").strip()
    if not identity:
        identity = f"{scope}..{kind}.{drawing.order}"
        drawing.report(identity, "element_without_id", f"a {kind} needs an id", type=kind)
    node = Node(
        identity, kind, scope, (element.get("name") or "").strip(),
        documentation=text_of(child(element, "documentation")), lane=lanes.get(identity, ""), order=drawing.order,
        default=element.get("default") or "",
    )
    if "${" in node.name or node.name.startswith("="):
        node.title = read_expression(node.name, node.id, drawing.report, label)
    node.attached_to = without_prefix(element.get("attachedToRef"))
    node.by_event = truth(element, "triggeredByEvent")
    node.compensates = truth(element, "isForCompensation")
    node.interrupting = truth(element, "cancelActivity" if kind == "boundaryEvent" else "isInterrupting", True)
    _refuse_inside(drawing, node, element)
    read_extensions(node, element, drawing.report)
    node.loop = read_loop(node, element, drawing.report)
    node.trigger = _trigger(drawing, node, element)
    if kind == "startEvent" and not graph.scopes[scope].parent:
        node.form_ref = (camunda(element, "formRef") or camunda(element, "formKey") or "").strip()
        graph.start_form = graph.start_form or node.form_ref
    return node


def _refuse_inside(drawing: Drawing, node: Node, element: etree._Element) -> None:
    if node.compensates:
        drawing.report(node.id, "compensation_not_supported", "compensation is not executed")
    if truth(element, "instantiate"):
        drawing.report(node.id, "instantiate_not_supported", "only start events start a process")
    if (element.get("eventGatewayType") or "Exclusive") != "Exclusive":
        drawing.report(node.id, "parallel_event_gateway", "a parallel event-based gateway is not executed")
    if element.get("startQuantity", "1") != "1" or element.get("completionQuantity", "1") != "1":
        drawing.report(node.id, "token_quantity", "quantities of tokens are not executed")
    for association in (*children(element, "dataInputAssociation"), *children(element, "dataOutputAssociation")):
        if child(association, "transformation") is not None or child(association, "assignment") is not None:
            drawing.report(node.id, "data_transformation", "data associations do not compute; use a mapping")
    places = [] if node.type == "callActivity" else [element]
    places += [
        found for found in element
        if is_bpmn(found) and local(found).endswith(_DEFINITION) and not throws_signal(node, found)
    ]
    if any(camunda_children(place, name) for place in places for name in ("in", "out")):
        drawing.report(node.id, "signal_payload", "camunda:in and camunda:out are executed on call activities only")


def _trigger(drawing: Drawing, node: Node, element: etree._Element) -> Trigger:
    if node.type in {"receiveTask", "sendTask"}:
        reference = element.get("messageRef")
        if reference is None and child(element, "messageEventDefinition") is None:
            return Trigger("message" if node.type == "receiveTask" else "none", name="")
        source = element if reference is not None else child(element, "messageEventDefinition")
        assert source is not None
        return _named(drawing, node, source, "message", drawing.messages)
    definitions = [found for found in element if is_bpmn(found) and local(found).endswith(_DEFINITION)]
    shared = children(element, "eventDefinitionRef")
    if node.type not in EVENTS:
        return Trigger()
    for pointer in shared:
        definitions += [
            found for found in drawing.root
            if found.get("id") == without_prefix(text_of(pointer)) and local(found).endswith(_DEFINITION)
        ]
    if len(definitions) > 1:
        drawing.report(node.id, "several_event_definitions", "an event with several triggers is not executed")
    if not definitions:
        if shared:
            drawing.report(node.id, "event_definition_missing", "the event definition referred to does not exist")
        return Trigger()
    return _definition(drawing, node, definitions[0])


def _definition(drawing: Drawing, node: Node, element: etree._Element) -> Trigger:
    kind = local(element).removesuffix(_DEFINITION)
    if kind == "message":
        return _named(drawing, node, element, kind, drawing.messages)
    if kind == "signal":
        return _named(drawing, node, element, kind, drawing.signals)
    if kind == "timer":
        return _timer(drawing, node, element)
    if kind in {"error", "escalation"}:
        return _coded(drawing, node, element, kind)
    if kind == "conditional":
        text = text_of(child(element, "condition"))
        if camunda(element, "variableName") or camunda(element, "variableEvents"):
            drawing.report(node.id, "condition_filter", "camunda:variableName of a condition is not executed")
        return Trigger(kind, expression=read_expression(text, node.id, drawing.report))
    if kind == "link":
        return Trigger(kind, name=element.get("name") or "")
    if kind in {"terminate", "cancel", "compensate"}:
        return Trigger(kind)
    drawing.report(node.id, "element_not_supported", f"{kind} events are not executed", type=f"{kind}EventDefinition")
    return Trigger()


def _named(drawing: Drawing, node: Node, element: etree._Element, kind: str, names: dict[str, str]) -> Trigger:
    reference = without_prefix(element.get(f"{kind}Ref"))
    if not reference and not node.topic:
        drawing.report(node.id, _MISSING[kind], f"the event names no {kind}")
    elif reference and reference not in names:
        drawing.report(node.id, _MISSING[kind], f"the {kind} {reference!r} is not defined", reference=reference)
    name = names.get(reference, "")
    if reference in names and not name.strip():
        drawing.report(node.id, _NAMELESS[kind], f"the {kind} {reference!r} has no name", reference=reference)
    return Trigger(kind, name=name, label=read_expression(name, node.id, drawing.report, label) if name else None)


def _timer(drawing: Drawing, node: Node, element: etree._Element) -> Trigger:
    given = [(kind, text_of(child(element, f"time{kind.capitalize()}"))) for kind in ("date", "duration", "cycle")]
    given = [(kind, text) for kind, text in given if text]
    if len(given) != 1:
        drawing.report(node.id, "timer_missing" if not given else "timer_twice", "a timer needs exactly one time")
        return Trigger("timer", timer="date")
    kind, text = given[0]
    expression = read_expression(text, node.id, drawing.report, lambda value: timer_expression(kind, value))
    return Trigger("timer", name=text, timer=kind, expression=expression)


def _coded(drawing: Drawing, node: Node, element: etree._Element, kind: str) -> Trigger:
    """What throws names something by code, else by name; what catches something without a code catches all."""
    reference = without_prefix(element.get(f"{kind}Ref"))
    # a reference to nothing is taken as the code itself, as Camunda 7 does
    known = drawing.errors if kind == "error" else drawing.escalations
    named = known.get(reference, Named(reference, "", ""))
    catches = node.type in {"startEvent", "boundaryEvent"}
    return Trigger(
        kind, name=reference, code=named.code or (None if catches else named.name or reference or None),
        code_variable=camunda(element, f"{kind}CodeVariable") or "",
        message_variable=camunda(element, f"{kind}MessageVariable") or "",
        message=read_expression(named.message, node.id, drawing.report, label) if named.message else None,
    )
