"""Moving a token by hand: cancelled where it waits, begun at another step of the same scope.

Refused is whatever would break the rest of the case: another scope, an item of a loop, a join that would wait
in vain or twice, a step that a guard of law needs passed first.
"""
from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from SpiffWorkflow import TaskState

from workflows.engine import branches
from workflows.engine.graph import ACTIVITIES, Graph, Node, Scope
from workflows.engine.guards.rules import Need, Selector, standing_rules
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
    _require_movable(token)
    node = token.workflow.model.graph.node(target)
    if node is None:
        raise NotFound("element_not_found", element=target)
    _Moves(token, done).require(node)
    case, workflow, forks = token.case, token.workflow, branches.inherited(token)
    case.cancel_token(token)
    case.put(workflow, target, **forks)


def targets(token: Token, done: Collection[tuple[str, str]] = ()) -> Iterator[str]:
    """The steps a token may be moved to, in document order."""
    try:
        _require_movable(token)
    except Conflict:
        return
    moves = _Moves(token, done)
    for node in sorted(moves.scope.nodes.values(), key=lambda found: found.order):
        try:
            moves.require(node)
        except Conflict:
            continue
        yield node.id


def _require_movable(token: Token) -> None:
    """Conflict("move_from_here") where a token neither waits nor has failed, or belongs to a loop or holds others."""
    node, case = token.task_spec.node, token.case
    stands = token.state == TaskState.ERROR or (
        token.state == TaskState.STARTED
        and ("user" in token.note or "job" in token.note or node.type in _FURTHER | {"receiveTask"})
    )
    if not stands or token.is_instance or token.is_body or token.id in case.subprocesses:
        raise Conflict("move_from_here", element=node.name or node.id)


@dataclass(frozen=True, slots=True)
class _Needed:
    """Places in a scope from which a goal can be reached past what has to come first; `by` = the guard or the step."""

    by: str
    past: frozenset[str]
    eyes: bool = False


class _Moves:
    """Whether a token may be moved to a node; what holds for all nodes is worked out once."""

    def __init__(self, token: Token, done: Collection[tuple[str, str]]) -> None:
        self.token, self.own = token, token.task_spec.node
        self.graph: Graph = token.workflow.model.graph
        self.scope: Scope = self.graph.scopes[token.workflow.spec.name]
        self._done = done_around(token, done)
        self._joins = {
            join.id: {flow.id: leading_to(self.scope, [flow.source], {join.id}) for flow in join.incoming}
            for join in self.scope.nodes.values() if join.type in _JOINS and len(join.incoming) > 1
        }
        # What could already be reached from where the token stands is no matter of the move.
        self._needed = [one for one in self._rules() if self.own.id not in one.past]

    def require(self, node: Node) -> None:
        """:raises Conflict: where the move would break something."""
        self._require_place(node)
        for join, flows in self._joins.items():
            self._require_join(node, self.scope.nodes[join], flows)
        for one in self._needed:
            if node.id in one.past and one.eyes:
                raise Conflict("move_breaks_four_eyes", target=node.name or node.id, second=one.by)
            if node.id in one.past:
                raise Conflict("move_breaks_guard", target=node.name or node.id, guard=one.by)

    def _require_place(self, node: Node) -> None:
        if node.scope != self.own.scope:
            own = self.own
            raise Conflict("move_other_scope", element=own.name or own.id, target=node.name or node.id)
        behind_choice = any(self.scope.nodes[flow.source].type == "eventBasedGateway" for flow in node.incoming)
        if (
            node.id == self.own.id or node.type not in ACTIVITIES | _FURTHER or node.attached_to or node.by_event
            or node.trigger.kind == "link" or behind_choice
        ):
            raise Conflict("move_to_there", target=node.name or node.id)

    # --- joins -----------------------------------------------------------------------------------

    def _require_join(self, node: Node, join: Node, flows: dict[str, frozenset[str]]) -> None:
        """A join must get from the new place what it would have got from the old one."""
        before = {flow for flow, leading in flows.items() if self.own.id in leading}
        after = {flow for flow, leading in flows.items() if node.id in leading}
        if before == after:
            return
        meets = any(
            other is not self.token
            and (other.task_spec.node is join or any(other.task_spec.node.id in leading for leading in flows.values()))
            for other in self.token.workflow.tasks.values()
        )
        if not meets and (not after or after == set(flows) or join.type == "inclusiveGateway"):
            return
        raise Conflict("move_breaks_join", target=node.name or node.id, join=join.name or join.id)

    # --- guards of law -----------------------------------------------------------------------------

    def _rules(self) -> Iterator[_Needed]:
        """What guards and four eyes need passed first, and nobody has done yet in this case."""
        for second in self.graph.nodes():
            for first in second.properties.get("fourEyes", "").split():
                yield from self._left_out(
                    Need((Selector(first),)), (Selector(second.id),), second.name or second.id, eyes=True
                )
        for guard, rule in standing_rules(self.token.workflow.model.properties):
            for need in rule.needs if rule.verb == "needs" else ():
                yield from self._left_out(need, rule.targets, guard)

    def _left_out(
        self, need: Need, goals: tuple[Selector, ...], by: str, *, eyes: bool = False
    ) -> Iterator[_Needed]:
        needed = certain(self.graph, need.elements)
        if not need.after and any(one.id in self._done for one in needed):
            return
        walls = {place for one in needed if (place := self._place(one))}
        ends = [self._place(one) for one in possible(self.graph, goals)]
        seeds = [end for end in ends if end]
        if "" in ends:  # a goal outside the scope may be reached by any way out of it
            seeds += [node.id for node in self.scope.nodes.values() if not node.outgoing]
        yield _Needed(by, leading_to(self.scope, seeds, walls), eyes)

    def _place(self, node: Node) -> str:
        """The node of the scope an element is or lies in, "" where it lies outside."""
        current: Node | None = node
        while current is not None and current.scope != self.scope.id:
            current = self.graph.node(current.scope)
        return current.id if current is not None else ""


def leading_to(scope: Scope, seeds: Iterable[str], walls: Collection[str]) -> frozenset[str]:
    """The nodes from which one of `seeds` can be reached, itself included, without passing one of `walls`."""
    seen: set[str] = set()
    todo = list(seeds)
    while todo:
        current = todo.pop()
        if current in seen or current in walls:
            continue
        seen.add(current)
        node = scope.nodes[current]
        todo += [flow.source for flow in node.incoming]
        if node.attached_to:
            todo.append(node.attached_to)
    return frozenset(seen)


def done_around(token: Token, done: Collection[tuple[str, str]]) -> frozenset[str]:
    """Elements completed in the scopes a token lies in, of (scope id, element) of a whole case."""
    scopes = {*scope_keys(token)}
    return frozenset(element for scope_id, element in done if scope_id in scopes)


def done_in_order(token: Token, done: Iterable[tuple[str, str]]) -> list[str]:
    """The same, each as often as it was completed, in order."""
    scopes = {*scope_keys(token)}
    return [element for scope_id, element in done if scope_id in scopes]


def scope_keys(token: Token) -> Iterator[str]:
    """Ids of the entered scopes of its own process a token lies in, from the inside out.

    What the calling process has done says nothing: its elements may have the same ids.
    """
    workflow = token.workflow
    while True:
        yield workflow.key
        if not workflow.key or workflow.host.workflow.definition_id != workflow.definition_id:
            return
        workflow = workflow.host.workflow
