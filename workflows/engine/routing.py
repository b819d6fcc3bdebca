"""Who catches what: waits for messages, signals, timers and conditions; errors, escalations, cancel.

Errors and escalations climb from the scope they were thrown in: first its event subprocesses, then
the boundary events of exactly the activity it lies in, then on outside (BPMN 2.0.2 § 10.5.1, 10.5.7).
SpiffWorkflow offers them to every waiting event of a workflow instead.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from SpiffWorkflow import TaskState

from workflows.engine import branches, history
from workflows.engine.expressions import as_text
from workflows.engine.faults import Halt, describe
from workflows.engine.graph import Node
from workflows.engine.io import take
from workflows.engine.timers import plan
from workflows.engine.tokens import LEAVE, Token
from workflows.engine.values import plain_copy
from workflows.engine.waits import Wait, scope_holder
from workflows.feel import FeelError, FeelUnknownName
from workflows.model import EventKind, Thrown

if TYPE_CHECKING:
    from workflows.engine.case import AnyWorkflow, CaseWorkflow

OUTSIDE = frozenset({"timer", "message", "signal", "conditional"})


# --- waits ---------------------------------------------------------------------------------------


def arm(case: CaseWorkflow, holder: str, node: Node, scope: str) -> Wait:
    """Open the wait of a catching element."""
    trigger = node.trigger
    wait = Wait(holder, node.id, trigger.kind)
    try:
        if trigger.kind == "timer":
            assert trigger.expression is not None
            wait.plan = plan(trigger.timer, case.evaluate(trigger.expression, scope), case.now)
        elif trigger.kind in {"message", "signal"}:
            wait.name = as_text(case.evaluate(trigger.label, scope)) if trigger.label else node.id
            wait.keys = {name: case.evaluate(text, scope) for name, text in node.keys.items()}
    except Exception as error:
        found = describe(error, node.id)
        raise Halt(found["code"], found["message"], found["element"], **found["params"]) from error
    case.waits.add(wait)
    return wait


def trigger(case: CaseWorkflow, wait: Wait, payload: Mapping[str, Any]) -> None:
    """What a wait was for has happened."""
    holder = case.index.get(wait.holder)
    if holder is None:
        _start_event_subprocess(case, wait, payload)
        return
    node = holder.task_spec.node
    if wait.element == node.id:
        case.waits.remove(wait)
        take(holder, payload)
        case.ready(holder, LEAVE)
    elif node.type == "eventBasedGateway":
        _choose(case, holder, wait, payload)
    else:
        boundary = holder.workflow.model.graph.scopes[node.scope].nodes[wait.element]
        if boundary.interrupting:
            interrupt(case, holder, boundary, payload)
        else:
            renew(case, wait)
            case.put(holder.workflow, boundary.id, payload=dict(payload), **branches.beside(holder))


def renew(case: CaseWorkflow, wait: Wait) -> None:
    """What does not interrupt waits on: messages, signals and conditions always, timers while they cycle."""
    if wait.kind != "timer":
        return
    assert wait.plan is not None
    following = wait.plan.following(case.now)
    if following is None:
        case.waits.remove(wait)
    else:
        wait.plan = following


def interrupt(case: CaseWorkflow, holder: Token, boundary: Node, payload: Mapping[str, Any]) -> None:
    """Cancel an activity and go on at its boundary event."""
    workflow, forks = holder.workflow, branches.inherited(holder)
    case.cancel_token(holder)
    case.put(workflow, boundary.id, payload=dict(payload), **forks)


def _choose(case: CaseWorkflow, gateway: Token, wait: Wait, payload: Mapping[str, Any]) -> None:
    flow = next(flow for flow in gateway.task_spec.node.outgoing if flow.target == wait.element)
    workflow = gateway.workflow
    history.activity(case, EventKind.COMPLETED, gateway, {"taken": [flow.id]})
    case.remove(gateway)
    case.put(workflow, wait.element, flow=flow.id, payload=dict(payload), **branches.inherited(gateway))


def _start_event_subprocess(case: CaseWorkflow, wait: Wait, payload: Mapping[str, Any]) -> None:
    workflow = _listening(case, wait)
    start = workflow.model.graph.node(wait.element)
    assert start is not None
    if not start.interrupting:
        renew(case, wait)
    start_event_subprocess(case, workflow, start, payload)


def _listening(case: CaseWorkflow, wait: Wait) -> AnyWorkflow:
    """The scope an event subprocess's wait belongs to."""
    return next(found for found in case.workflows() if scope_holder(found.key) == wait.holder)


def start_event_subprocess(case: CaseWorkflow, workflow: AnyWorkflow, start: Node, payload: Mapping[str, Any]) -> None:
    """Enter an event subprocess; an interrupting one ends everything else in its scope (§ 10.3.5)."""
    if start.interrupting:
        case.waits.release(scope_holder(workflow.key))
        case.empty(workflow)
    forks = branches.beside_all(case, workflow.tasks.values(), workflow.key)
    case.put(workflow, start.scope, start=start.id, payload=dict(payload), **forks)


def settle(case: CaseWorkflow) -> bool:
    """When nothing moves: let inclusive joins and conditions that became true go on; True = something moved."""
    from workflows.engine.gateways import InclusiveGateway

    for token in list(case.index.values()):
        waits = token.state == TaskState.WAITING and isinstance(token.task_spec, InclusiveGateway)
        if waits and token.task_spec.settle(token):
            return True
    return _settle_conditions(case)


def _settle_conditions(case: CaseWorkflow) -> bool:
    for wait in case.waits:
        if wait.kind != "conditional":
            continue
        holder = case.index.get(wait.holder)
        if holder is not None and holder.state == TaskState.ERROR:
            continue
        workflow = holder.workflow if holder else _listening(case, wait)
        node = workflow.model.graph.node(wait.element)
        assert node is not None
        try:
            met = _is_met(case, node, holder.scope if holder else workflow.scope_id)
        except (FeelError, Halt) as error:
            met = False
            if holder is not None and wait.element not in holder.task_spec.boundary_ids:
                case.halt(holder, describe(error, node.id))  # the token waits for nothing else
                continue
        before, wait.met = wait.met, met
        if met and not before:
            trigger(case, wait, {})
            return True
    return False


def _is_met(case: CaseWorkflow, node: Node, scope: str) -> bool:
    """Whether a condition holds; what nobody has set yet, or is null, means "not yet".

    :raises FeelError, Halt: when it is neither true nor false.
    """
    condition = node.trigger.expression
    assert condition is not None
    try:
        value = case.evaluate(condition, scope)
    except FeelUnknownName:
        return False
    if value is not None and not isinstance(value, bool):
        raise Halt("condition_not_boolean", f"the condition {condition.source!r} is neither true nor false",
                   condition=condition.source)
    return value is True


# --- thrown --------------------------------------------------------------------------------------


def throw_named(token: Token) -> None:
    """Throw a message or signal: signals reach this instance at once, both are handed to the services."""
    case, node = token.case, token.task_spec.node
    kind = node.trigger.kind
    name = as_text(case.evaluate(node.trigger.label, token.scope)) if node.trigger.label else ""
    local = token.id + "/io"
    payload = {
        mapping.target: plain_copy(case.scopes[local].values[mapping.target]) for mapping in node.inputs
    } if local in case.scopes else {}
    keys = {key: case.evaluate(text, token.scope) for key, text in node.keys.items()}
    case.thrown.append(Thrown(kind, name, payload, keys, node.id))
    if kind == "signal":
        broadcast(case, name, payload)


def broadcast(case: CaseWorkflow, name: str, payload: Mapping[str, Any]) -> int:
    """Give a signal to all who wait for it in this instance; returns how many."""
    waiting = [wait for wait in case.waits if wait.kind == "signal" and wait.name == name]
    count = 0
    for wait in waiting:
        if case.waits.get(wait.id) is wait:  # an earlier catcher may have interrupted it
            trigger(case, wait, payload)
            count += 1
    return count


def escalate(token: Token, code: str | None) -> bool:
    """Throw an escalation; nobody catching it does no harm. True = somebody caught it."""
    return _climb(token.case, token.workflow, "escalation", code or "", {}, None)


def raise_error(token: Token, code: str, message: str, variables: Mapping[str, Any]) -> bool:
    """Throw a BPMN error out of an end event or an activity; False = nobody catches it."""
    start = token if token.task_spec.node.type != "endEvent" else None
    return _climb(token.case, token.workflow, "error", code, {"": message, **variables}, start)


def cancel_transaction(token: Token) -> None:
    """A cancel end event: the transaction ends by its cancel boundary event (§ 10.5.1)."""
    case, workflow = token.case, token.workflow
    host = body_of(workflow.host)
    boundary = next(found for found in host.task_spec.node.boundaries if found.trigger.kind == "cancel")
    interrupt(case, host, boundary, {})


def body_of(token: Token) -> Token:
    """The token boundary events belong to: of an item of a loop, the whole loop."""
    return token.case.index[token.note["body"]] if token.is_instance else token


def _climb(
    case: CaseWorkflow, workflow: AnyWorkflow, kind: str, code: str, payload: Mapping[str, Any], start: Token | None
) -> bool:
    """Look for a catcher from the inside out, beginning at an activity itself or at a scope."""
    host = start
    calls: list[Token] = []
    while True:
        handler = None
        if host is not None:
            body = body_of(host)
            boundary = _matching(body.task_spec.node.boundaries, kind, code)
            if boundary is not None:
                _hand_out(calls)
                _catch_at_boundary(case, body, boundary, code, payload)
                return True
            workflow = body.workflow
            handler = body.task_spec.node if body.task_spec.node.by_event else None
        found = _handler_in_scope(workflow, kind, code, handler)
        if found is not None:
            _hand_out(calls)
            start_event_subprocess(case, workflow, found, _with_code(found, code, payload))
            return True
        if workflow is case:
            return False
        host = workflow.host
        if host.task_spec.node.calls is not None:
            calls.append(host)


def _hand_out(calls: list[Token]) -> None:
    """What leaves called processes takes along what they hand over, as far as it is there, from the inside out."""
    for call in calls:
        call.task_spec.hand_out(call)


def _catch_at_boundary(
    case: CaseWorkflow, host: Token, boundary: Node, code: str, payload: Mapping[str, Any]
) -> None:
    values = _with_code(boundary, code, payload)
    if boundary.interrupting:
        interrupt(case, host, boundary, values)
    else:
        case.put(host.workflow, boundary.id, payload=values, **branches.beside(host))


def _handler_in_scope(workflow: AnyWorkflow, kind: str, code: str, inside: Node | None) -> Node | None:
    """The start of the event subprocess of a scope that catches it.

    :param inside: the event subprocess it was thrown in: that one never catches it, and while an interrupting
        one runs no other can begin (§ 13.5.4).
    """
    graph = workflow.model.graph
    handlers = graph.scopes[workflow.spec.name].event_subprocesses()
    if inside is not None and any(start.interrupting for start in graph.scopes[inside.id].starts()):
        return None
    return _matching(
        [start for handler in handlers if handler is not inside for start in graph.scopes[handler.id].starts()],
        kind, code,
    )


def _matching(candidates: list[Node], kind: str, code: str) -> Node | None:
    """The catcher of exactly this code, else one that catches all."""
    fitting = [node for node in candidates if node.trigger.kind == kind and node.trigger.code in (code, None)]
    return min(fitting, key=lambda node: node.trigger.code is None, default=None)


def _with_code(node: Node, code: str, payload: Mapping[str, Any]) -> dict[str, Any]:
    values = {name: value for name, value in payload.items() if name}
    if node.trigger.code_variable:
        values[node.trigger.code_variable] = code
    if node.trigger.message_variable:
        values[node.trigger.message_variable] = payload.get("") or None
    return values
