"""The deploy gate: every construct is either executed as drawn, with a test, or refused here.

Refusals name the element and a code; the German sentence stands in the catalogue. What is executed
is listed in this room's README.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator

from workflows.engine.decision import SHAPES
from workflows.engine.graph import ACTIVITIES, CONTAINERS, GATEWAYS, Graph, Node, Scope
from workflows.engine.timers import TimerError, check_literal, fixed_plan
from workflows.feel import FeelError
from workflows.feel.limits import system_clock
from workflows.model import Severity

Report = Callable[..., None]

_CATCH = frozenset({"message", "signal", "timer", "conditional", "link"})
_TRIGGERS = {
    "startEvent": frozenset({"none", "message", "signal", "timer"}),
    "intermediateCatchEvent": _CATCH,
    "intermediateThrowEvent": frozenset({"none", "message", "signal", "escalation", "link"}),
    "endEvent": frozenset({"none", "message", "signal", "escalation", "error", "terminate", "cancel"}),
    "boundaryEvent": frozenset({"message", "signal", "timer", "conditional", "error", "escalation", "cancel"}),
}
_EVENT_SUBPROCESS = frozenset({"message", "signal", "timer", "conditional", "error", "escalation"})


def refuse(graph: Graph, report: Report) -> None:
    """Report everything in a graph that would run differently from what is drawn."""
    for scope in graph.scopes.values():
        _scope(graph, scope, report)
    for node in graph.nodes():
        _node(graph, node, report)
        _caught_twice(node.boundaries, report)
    _unreachable(graph, report)


def _caught_twice(catchers: list[Node], report: Report) -> None:
    """Of two catchers of one error or escalation only one could ever act; nothing says which."""
    seen: set[tuple[str, str | None]] = set()
    for node in catchers:
        kind, code = node.trigger.kind, node.trigger.code
        if kind in {"error", "escalation"}:
            if (kind, code) in seen:
                report(node.id, "caught_twice", f"two events here catch the {kind} {code or '(any)'}", trigger=kind,
                       caught=code or "")
            seen.add((kind, code))


def _scope(graph: Graph, scope: Scope, report: Report) -> None:
    handlers = [graph.scopes[handler.id] for handler in scope.event_subprocesses()]
    _caught_twice([start for handler in handlers for start in handler.starts()], report)
    starts = [node for node in scope.nodes.values() if node.type == "startEvent"]
    owner = graph.node(scope.id)
    if owner is not None and owner.by_event:
        if len(starts) != 1 or starts[0].trigger.kind not in _EVENT_SUBPROCESS:
            report(scope.id, "event_subprocess_start", "an event subprocess needs one start event with a trigger")
        elif starts[0].trigger.kind == "error" and not starts[0].interrupting:
            report(starts[0].id, "error_not_interrupting", "an error always interrupts")
    elif owner is not None:
        if len(starts) > 1:
            report(scope.id, "subprocess_starts", "a subprocess has one start event at most", count=len(starts))
        for start in starts:
            if start.trigger.kind != "none":
                report(start.id, "subprocess_start_trigger", "the start event of a subprocess has no trigger")
    elif sum(start.trigger.kind == "none" for start in starts) > 1:
        report(starts[1].id, "several_starts", "a process has one plain start event at most")
    if not scope.nodes:
        report(scope.id, "scope_empty", "there is nothing inside")
    elif not scope.starts():
        report(scope.id, "no_start", "every node has an incoming flow; nothing can begin")
    elif starts:
        for node in _loose(scope):
            if node.type == "endEvent" and node.trigger.kind == "none":
                # whether it never gets a token or one at the start: it does nothing
                report(node.id, "end_not_connected", "no flow leads to this end", Severity.WARNING)
            elif not node.compensates:
                report(node.id, "not_connected", "no flow leads to this element")


def _loose(scope: Scope) -> Iterator[Node]:
    return iter([
        node for node in scope.nodes.values()
        if not node.incoming and node.type not in {"startEvent", "boundaryEvent"} and not node.by_event
        and not (node.type == "intermediateCatchEvent" and node.trigger.kind == "link")
    ])


def _node(graph: Graph, node: Node, report: Report) -> None:
    _trigger(graph, node, report)
    if node.type == "boundaryEvent":
        _boundary(graph, node, report)
    elif node.type == "eventBasedGateway":
        _event_gateway(graph, node, report)
    elif node.type in {"startEvent"} and node.incoming:
        report(node.id, "start_with_incoming", "nothing leads to a start event")
    elif node.type == "endEvent" and node.outgoing:
        report(node.id, "end_with_outgoing", "nothing leads out of an end event")
    if node.by_event and (node.incoming or node.outgoing or node.boundaries or node.loop):
        report(node.id, "event_subprocess_connected", "an event subprocess stands for itself")
    if node.loop is not None and node.type not in ACTIVITIES:
        report(node.id, "loop_misplaced", "only activities loop")
    _conditions(node, report)
    _work(graph, node, report)


def _trigger(graph: Graph, node: Node, report: Report) -> None:
    allowed = _TRIGGERS.get(node.type)
    if allowed is None:
        return
    kind = node.trigger.kind
    owner = graph.node(node.scope)
    if kind == "compensate":
        report(node.id, "compensation_not_supported", "compensation is not executed")
    elif node.type == "startEvent" and owner is not None:
        pass  # judged with its scope
    elif node.type == "startEvent" and node.trigger.label is not None and node.trigger.label.names:
        report(node.id, "start_name_computed", "what starts a process has a fixed name", text=node.trigger.name)
    elif kind == "link":
        pass  # judged with its partner
    elif node.type in {"intermediateCatchEvent", "boundaryEvent"} and kind == "none":
        report(node.id, "catch_without_trigger", "what catches needs a trigger")
    elif kind not in allowed:
        message = f"a {node.type} with {kind} is not executed"
        report(node.id, "event_not_supported", message, type=node.type, trigger=kind)
    elif kind == "cancel" and node.type == "endEvent":
        if owner is None or owner.type != "transaction":
            report(node.id, "cancel_outside_transaction", "a cancel event belongs into a transaction")
        elif not any(found.trigger.kind == "cancel" for found in owner.boundaries):
            report(node.id, "cancel_not_caught", "the transaction has no cancel boundary event")
    _timer(graph, node, report)


def _timer(graph: Graph, node: Node, report: Report) -> None:
    trigger = node.trigger
    if trigger.kind != "timer" or trigger.expression is None or not trigger.expression.source:
        return  # one that could not be read has been reported
    try:
        if trigger.expression.is_literal:
            check_literal(trigger.timer, trigger.expression.source)
        elif node.type == "startEvent" and node.scope == graph.id:
            if trigger.expression.names:
                report(node.id, "start_timer_computed", "there are no variables before the start", text=trigger.name)
            else:
                fixed_plan(trigger.timer, trigger.expression, system_clock())
    except (TimerError, FeelError) as error:
        report(node.id, "timer_value", str(error), text=trigger.expression.source)


def _boundary(graph: Graph, node: Node, report: Report) -> None:
    host = graph.node(node.attached_to)
    if node.incoming:
        report(node.id, "boundary_with_incoming", "no flow leads to a boundary event")
    if host is not None and host.type not in ACTIVITIES:
        report(node.id, "boundary_without_host", "a boundary event stands on an activity")
    kind = node.trigger.kind
    if kind == "error" and not node.interrupting:
        report(node.id, "error_not_interrupting", "an error always interrupts")
    elif kind == "cancel" and not node.interrupting:
        report(node.id, "cancel_not_interrupting", "cancelling always interrupts")
    elif kind == "cancel" and (host is None or host.type != "transaction"):
        report(node.id, "cancel_outside_transaction", "a cancel event belongs to a transaction")
    elif host is not None and kind == "escalation" and host.type not in {*CONTAINERS, "callActivity"}:
        report(node.id, "escalation_never_thrown", "nothing inside this activity can escalate")


def _event_gateway(graph: Graph, node: Node, report: Report) -> None:
    if not node.outgoing:
        report(node.id, "event_gateway_target", "an event-based gateway needs events behind it")
    targets: set[str] = set()
    for flow in node.outgoing:
        target = graph.node(flow.target)
        assert target is not None
        fits = target.type == "receiveTask" or (
            target.type == "intermediateCatchEvent" and target.trigger.kind in _CATCH - {"link"}
        )
        if not fits or len(target.incoming) > 1 or target.boundaries or target.loop or target.id in targets:
            report(target.id, "event_gateway_target", "behind the gateway stand events with this one incoming flow")
        if flow.condition is not None:
            report(flow.id, "condition_misplaced", "flows out of an event-based gateway have no condition")
        targets.add(target.id)


def _conditions(node: Node, report: Report) -> None:
    conditional = [flow for flow in node.outgoing if flow.condition is not None]
    if node.type in {"exclusiveGateway", "inclusiveGateway"} and len(node.outgoing) > 1:
        inclusive = node.type == "inclusiveGateway" and not node.default
        for flow in node.outgoing:
            if flow.condition is None and inclusive:
                report(flow.id, "always_taken", "this flow has no condition and is always taken", Severity.WARNING)
            elif flow.condition is None and flow.id != node.default:
                message = "this flow has no condition and is not the default"
                report(flow.id, "condition_missing", message, gateway=node.id)
    elif node.type == "parallelGateway":
        for flow in conditional:
            report(flow.id, "condition_misplaced", "flows out of a parallel gateway have no condition")
    elif node.type == "startEvent":
        for flow in conditional:
            report(flow.id, "condition_misplaced", "flows out of a start event have no condition")


def _work(graph: Graph, node: Node, report: Report) -> None:
    if node.type == "serviceTask" and not node.topic:
        report(node.id, "topic_missing", "the service task names no topic (camunda:type external, camunda:topic)")
    elif node.type == "sendTask" and not node.topic and node.trigger.kind != "message":
        report(node.id, "topic_missing", "the send task names neither a topic nor a message")
    elif node.type == "receiveTask" and not node.trigger.name:
        message = "the receive task names no message; it waits for its own id"
        report(node.id, "message_missing", message, Severity.WARNING)
    elif node.type == "scriptTask" and node.script is not None and not node.result:
        report(node.id, "result_variable_missing", "the script's result goes nowhere (camunda:resultVariable)")
    elif node.type == "businessRuleTask":
        if node.decision is None and not node.topic:
            report(node.id, "decision_missing", "the business rule task names no decision")
        elif node.decision is not None and not node.result:
            report(node.id, "result_variable_missing", "the decision's result goes nowhere (camunda:resultVariable)")
        if node.map_result not in SHAPES:
            message = f"mapDecisionResult {node.map_result!r} is unknown"
            report(node.id, "decision_result_shape", message, mapping=node.map_result)
    throws_message = node.type in {"intermediateThrowEvent", "endEvent"} and node.trigger.kind == "message"
    if node.topic and node.type not in {"serviceTask", "sendTask", "businessRuleTask"} and not throws_message:
        report(node.id, "topic_misplaced", "a topic belongs to a service, send or rule task", topic=node.topic)
    if node.type in GATEWAYS and (node.inputs or node.outputs):
        report(node.id, "mapping_on_gateway", "a gateway maps no variables")
    for mapping in (*node.inputs, *node.outputs):
        if mapping.expression is not None and not mapping.target:
            report(node.id, "mapping_incomplete", "a mapping has no name")


def _unreachable(graph: Graph, report: Report) -> None:
    for scope in graph.scopes.values():
        todo = [*scope.starts(), *scope.event_subprocesses(), *_loose(scope)]
        seen: set[str] = set()
        while todo:
            node = todo.pop()
            if node.id in seen:
                continue
            seen.add(node.id)
            todo.extend(scope.nodes[flow.target] for flow in node.outgoing if flow.target in scope.nodes)
            todo.extend(node.boundaries)
        for node in scope.nodes.values():
            if node.id not in seen:
                report(node.id, "unreachable", "no way leads here")
