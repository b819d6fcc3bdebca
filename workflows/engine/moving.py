"""Moving a token by hand: cancelled where it waits, begun at another step of the same scope.

Refused is whatever would break the rest of the case: another scope, an item of a loop, a join that would wait
in vain or twice, a step that a guard of law needs passed first.
"""
from __future__ import annotations

from collections.abc import Collection, Iterator

from SpiffWorkflow import TaskState

from workflows.engine import branches
from workflows.engine.graph import ACTIVITIES, Flow, Graph, Node, Scope
from workflows.engine.guards.rules import PREFIX, BadGuard, Need, Selector, read_rules
from workflows.engine.guards.selecting import certain, possible
from workflows.engine.tokens import Token
from workflows.errors import Conflict, NotFound

_JOINS = frozenset({"parallelGateway", "inclusiveGateway"})
_FURTHER = frozenset({"exclusiveGateway", "eventBasedGateway", "intermediateCatchEvent"})


def move(token: Token, target: str, done: Collection[tuple[str, str]] = ()) -> None:
    """Cancel what waits at a token and begin at `target`.

    :param done: (scope id, element) of what was completed in this case, for guards that need it passed.
    :raises NotFound: "element_not_found".
    :raises Conflict: "move_from_here", "move_to_there", "move_other_scope", "move_breaks_join", "move_breaks_guard",
        "move_breaks_four_eyes".
    """
    require_movable(token)
    graph = token.workflow.model.graph
    node = graph.node(target)
    if node is None:
        raise NotFound("element_not_found", element=target)
    _require_place(token, node)
    _require_joins(token, node)
    _require_guards(token, node, done)
    case, workflow, forks = token.case, token.workflow, branches.inherited(token)
    case.cancel_token(token)
    case.put(workflow, target, **forks)


def targets(token: Token, done: Collection[tuple[str, str]] = ()) -> Iterator[str]:
    """The steps a token may be moved to, in document order."""
    scope = _scope(token)
    for node in sorted(scope.nodes.values(), key=lambda found: found.order):
        try:
            require_movable(token)
            _require_place(token, node)
            _require_joins(token, node)
            _require_guards(token, node, done)
        except Conflict:
            continue
        yield node.id


def require_movable(token: Token) -> None:
    """Conflict("move_from_here") where a token neither waits nor has failed, or belongs to a loop or holds others."""
    node, case = token.task_spec.node, token.case
    stands = token.state == TaskState.ERROR or (
        token.state == TaskState.STARTED
        and ("user" in token.note or "job" in token.note or node.type in _FURTHER | {"receiveTask"})
    )
    if not stands or token.is_instance or token.is_body or token.id in case.subprocesses:
        raise Conflict("move_from_here", element=node.name or node.id)


def _scope(token: Token) -> Scope:
    graph: Graph = token.workflow.model.graph
    return graph.scopes[token.workflow.spec.name]


def _require_place(token: Token, node: Node) -> None:
    own = token.task_spec.node
    if node.scope != own.scope:
        raise Conflict("move_other_scope", element=own.name or own.id, target=node.name or node.id)
    behind_choice = any(_scope(token).nodes[flow.source].type == "eventBasedGateway" for flow in node.incoming)
    if (
        node.id == own.id or node.type not in ACTIVITIES | _FURTHER or node.attached_to or node.by_event
        or node.trigger.kind == "link" or behind_choice
    ):
        raise Conflict("move_to_there", target=node.name or node.id)


# --- joins -----------------------------------------------------------------------------------------


def _require_joins(token: Token, node: Node) -> None:
    """A join must get from the new place what it would have got from the old one."""
    scope, own = _scope(token), token.task_spec.node
    for join in scope.nodes.values():
        if join.type not in _JOINS or len(join.incoming) < 2:
            continue
        before, after = _arrives_by(scope, own.id, join), _arrives_by(scope, node.id, join)
        if before == after:
            continue
        everything = {flow.id for flow in join.incoming}
        alone = not any(
            other is not token and (other.task_spec.node is join or _arrives_by(scope, other.task_spec.node.id, join))
            for other in token.workflow.tasks.values()
        )
        if alone and (not after or after == everything or join.type == "inclusiveGateway"):
            continue
        raise Conflict("move_breaks_join", target=node.name or node.id, join=join.name or join.id)


def _arrives_by(scope: Scope, start: str, join: Node) -> frozenset[str]:
    """The incoming flows of a join a token at `start` can come by without passing the join before."""
    reached = {start, *_ahead(scope, start, {join.id})}
    return frozenset(flow.id for flow in join.incoming if flow.source in reached)


def _ahead(scope: Scope, start: str, walls: Collection[str]) -> set[str]:
    """Nodes that can be reached from a node without passing one of `walls`; boundary events count as ways out."""
    seen: set[str] = set()
    todo = list(_leaving(scope.nodes[start]))
    while todo:
        current = todo.pop()
        if current in seen or current in walls:
            continue
        seen.add(current)
        todo += _leaving(scope.nodes[current])
    return seen


def _leaving(node: Node) -> Iterator[str]:
    flows: list[Flow] = [*node.outgoing, *(flow for boundary in node.boundaries for flow in boundary.outgoing)]
    return (flow.target for flow in flows)


# --- guards of law -----------------------------------------------------------------------------------


def _require_guards(token: Token, node: Node, done: Collection[tuple[str, str]]) -> None:
    """A step a guard or the four eyes need may not be left out by a move: neither now nor on the way ahead."""
    for second in token.workflow.model.graph.nodes():
        for first in second.properties.get("fourEyes", "").split():
            if _left_out(token, node, Need((Selector(first),)), (Selector(second.id),), done):
                raise Conflict("move_breaks_four_eyes", target=node.name or node.id, second=second.name or second.id)
    for name, text in token.workflow.model.properties.items():
        if not name.startswith(PREFIX):
            continue
        try:
            rules = read_rules(text)
        except BadGuard:
            continue  # refused at deployment; older definitions may hold one
        for rule in rules:
            if rule.verb == "needs" and any(_left_out(token, node, need, rule.targets, done) for need in rule.needs):
                guard = name.removeprefix(PREFIX).strip()
                raise Conflict("move_breaks_guard", target=node.name or node.id, guard=guard)


def _left_out(
    token: Token, node: Node, need: Need, goals: tuple[Selector, ...], done: Collection[tuple[str, str]]
) -> bool:
    graph, scope, keys = token.workflow.model.graph, _scope(token), set(_scope_keys(token))
    needed = certain(graph, need.elements)
    if not need.after and any((key, one.id) in done for one in needed for key in keys):
        return False
    walls = {place for one in needed if (place := _place(graph, scope, one)) is not None}
    ends = {place or "" for one in possible(graph, goals) for place in [_place(graph, scope, one)]}
    return _may_reach(scope, node.id, walls, ends) and not _may_reach(scope, token.task_spec.node.id, walls, ends)


def _may_reach(scope: Scope, start: str, walls: Collection[str], ends: Collection[str]) -> bool:
    """Whether a goal can be reached past the walls; a goal outside the scope ("") by any way out of it."""
    if start in walls:
        return False
    ahead = {start, *_ahead(scope, start, walls)}
    return any(end in ahead for end in ends) or ("" in ends and any(not scope.nodes[one].outgoing for one in ahead))


def _place(graph: Graph, scope: Scope, node: Node) -> str | None:
    """The node of `scope` an element is or lies in, None where it lies outside."""
    current: Node | None = node
    while current is not None and current.scope != scope.id:
        current = graph.node(current.scope)
    return current.id if current is not None else None


def _scope_keys(token: Token) -> Iterator[str]:
    """Ids of the entered scopes a token lies in, from the inside out."""
    workflow = token.workflow
    while True:
        yield workflow.key
        if not workflow.key:
            return
        workflow = workflow.host.workflow
