"""Whether tokens can stand together where they are, by the drawing alone.

A place of a case in the new diagram is a good one if a case begun there could have come to it. Then no join waits in
vain or is served twice that would not do so in the new process anyway. Ways are walked without regard to conditions;
a token that has come to one of the wanted places may stop there. Where the old diagram could not explain the place
either (after a move by hand), or there is too much to look at, every join has to get what it would have got before.
"""
from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from SpiffWorkflow import TaskState

from workflows.engine.case import AnyWorkflow, CaseWorkflow
from workflows.engine.graph import ACTIVITIES, Flow, Graph, Node, Scope
from workflows.engine.migrating.pairing import Pairs
from workflows.engine.moving import leading_to
from workflows.migrations import Remark

JOINS = frozenset({"parallelGateway", "inclusiveGateway"})
MOST_STATES = 5_000
_MOST_BRANCHES = 6

# (element, "") where a token stands, (join, flow) where it waits for others.
Place = tuple[str, str]
Bag = tuple[Place, ...]


def stands(old: CaseWorkflow, new: CaseWorkflow, pairs: Mapping[str, Pairs]) -> Iterator[Remark]:
    """What forbids the new place of a case, one remark for each entered scope."""
    for before in old.workflows():
        if before.definition_id in pairs:
            after = new.subprocesses[before.key] if before.key else new
            if not _fits(before, after):
                names = sorted({token.task_spec.node.name or token.task_spec.node.id for token in after.tasks.values()})
                yield Remark("migration_not_together", after.spec.name, params={"steps": ", ".join(names)})


def _fits(before: AnyWorkflow, after: AnyWorkflow) -> bool:
    old, new = _scope(before), _scope(after)
    goal, was = _places(after), _places(before)
    if goal is None:
        return False
    if was == goal and _drawn(old) == _drawn(new):
        return True
    found = Walk(after.model.graph, new, goal).reaches()
    if found is False and was is not None and Walk(before.model.graph, old, was).reaches():
        return False
    return bool(found) or _joins_as_before(before, after)


def _scope(workflow: AnyWorkflow) -> Scope:
    return workflow.model.graph.scopes[workflow.spec.name]


def _drawn(scope: Scope) -> object:
    """The nodes and flows of a scope, as far as tokens mind."""
    nodes = {(node.id, node.type, node.attached_to, node.interrupting) for node in scope.nodes.values()}
    return nodes, {(flow.id, flow.source, flow.target) for node in scope.nodes.values() for flow in node.outgoing}


def _places(workflow: AnyWorkflow) -> Counter[Place] | None:
    """Where the tokens of a scope are; None where an event subprocess runs that would have ended the others."""
    found: Counter[Place] = Counter()
    interrupted = False
    for token in workflow.tasks.values():
        node = token.task_spec.node
        if node.by_event:
            interrupted |= any(one.interrupting for one in workflow.model.graph.scopes[node.id].starts())
        elif not token.is_instance:
            waits = token.state == TaskState.WAITING
            found[node.id, token.note.get("flow", "") if waits else ""] += 1
    return None if interrupted and found else found


@dataclass(frozen=True, slots=True)
class State:
    """Tokens under way, those that stopped at a wanted place or wait at joins, and how many began beside a step."""

    under_way: tuple[Flow | str, ...] = ()
    parked: Bag = ()
    waiting: Bag = ()
    beside: int = 0


class Walk:
    """Looks for a way from the beginning of a scope to a bag of places."""

    def __init__(self, graph: Graph, scope: Scope, goal: Counter[Place]) -> None:
        self._graph, self._scope, self._goal = graph, scope, goal
        self._size = sum(goal.values())

    def reaches(self) -> bool | None:
        """Whether there is one; None where there is too much to look at."""
        if not self._goal:
            return True
        todo = [*self._begin()]
        seen: set[tuple[object, ...]] = set()
        while todo:
            state = todo.pop()
            key = (tuple(map(_key, state.under_way)), state.parked, state.waiting, state.beside)
            if key in seen:
                continue
            seen.add(key)
            if len(seen) > MOST_STATES:
                return None
            if not state.under_way and Counter((*state.parked, *state.waiting)) == self._goal:
                return True
            todo += self._move(state) if state.under_way else self._settle(state)
        return False

    def _begin(self) -> Iterator[State]:
        starts = self._scope.starts()
        plain = [node.id for node in starts if node.type != "startEvent" or node.trigger.kind == "none"]
        if plain:
            yield State(tuple(plain))
        yield from (State((node.id,)) for node in starts if node.id not in plain)

    # --- one token moves ---------------------------------------------------------------------------------

    def _move(self, state: State) -> Iterator[State]:
        token, *others = state.under_way
        rest = replace(state, under_way=tuple(others))
        node = self._scope.nodes[token.target if isinstance(token, Flow) else token]
        if isinstance(token, Flow) and node.type in JOINS and len(node.incoming) > 1:
            yield from self._arrive(rest, node, token.id)
            return
        chosen = isinstance(token, Flow) and self._scope.nodes[token.source].type == "eventBasedGateway"
        yield from self._at(rest, node, chosen=chosen)

    def _at(self, state: State, node: Node, *, chosen: bool = False) -> Iterator[State]:
        """A token at a node: it stops there, is interrupted, or goes on."""
        place = (node.id, "")
        if not chosen and state.parked.count(place) < self._goal[place]:
            yield replace(state, parked=tuple(sorted((*state.parked, place))))
        for boundary in node.boundaries if node.type in ACTIVITIES else ():
            if boundary.interrupting:
                yield _on(state, boundary.id)
            elif state.beside < self._size:
                yield _on(replace(state, beside=state.beside + 1), boundary.id, node.id)
        if node.trigger.kind != "terminate":
            yield from (_on(state, *flows) for flows in _leaving(node))

    def _arrive(self, state: State, join: Node, flow: str) -> Iterator[State]:
        """A token comes to a join: it waits, or with the others goes on."""
        place = (join.id, flow)
        if state.waiting.count(place) > self._goal[place]:
            return  # ever more tokens of the same way
        waiting = sorted((*state.waiting, place))
        if join.type == "parallelGateway" and all((join.id, one.id) in waiting for one in join.incoming):
            for one in join.incoming:
                waiting.remove((join.id, one.id))
            yield from self._at(replace(state, waiting=tuple(waiting)), join)
        else:
            yield replace(state, waiting=tuple(waiting))

    # --- nothing moves -------------------------------------------------------------------------------------

    def _settle(self, state: State) -> Iterator[State]:
        """Inclusive joins go on when no token elsewhere could still come by a way that has none."""
        for join in {join for join, _ in state.waiting if self._scope.nodes[join].type == "inclusiveGateway"}:
            node = self._scope.nodes[join]
            here = {flow for at, flow in state.waiting if at == join}
            others = [at for at, _ in (*state.parked, *state.waiting) if at != join]
            if any(self._missing(node, other, here) for other in others):
                continue
            waiting = list(state.waiting)
            for flow in here:
                waiting.remove((join, flow))
            yield from self._at(replace(state, waiting=tuple(waiting)), node)

    def _missing(self, join: Node, other: str, here: set[str]) -> bool:
        comes_by = {flow.id for flow in join.incoming if other in leading_to(self._scope, [flow.source], {join.id})}
        return bool(comes_by - here) and not comes_by & here


def _key(token: Flow | str) -> str:
    return token.id if isinstance(token, Flow) else token


def _on(state: State, *tokens: Flow | str) -> State:
    return replace(state, under_way=tuple(sorted((*state.under_way, *tokens), key=_key)))


def _leaving(node: Node) -> Iterator[tuple[Flow, ...]]:
    """The sets of flows a token may leave by; none = it ends."""
    flows = tuple(node.outgoing)
    if not flows or node.type == "parallelGateway":
        yield flows
    elif node.type in {"exclusiveGateway", "eventBasedGateway"}:
        yield from ((flow,) for flow in flows)
    elif not any(flow.condition for flow in flows):
        yield flows
    else:
        sure = tuple(flow for flow in flows if flow.condition is None and flow.id != node.default)
        perhaps = [flow for flow in flows if flow not in sure][:_MOST_BRANCHES]
        for count in range(len(perhaps) + 1):
            for some in itertools.combinations(perhaps, count):
                if sure or some:
                    yield (*sure, *some)


def _joins_as_before(before: AnyWorkflow, after: AnyWorkflow) -> bool:
    """Whether each join gets from every token what it would have got in the old diagram."""
    old, new = _scope(before), _scope(after)
    for join in new.nodes.values():
        if join.type not in JOINS or len(join.incoming) < 2:
            continue
        was = old.nodes.get(join.id)
        known = was is not None and {flow.id for flow in was.incoming} == {flow.id for flow in join.incoming}
        if was is None or not known or was.type != join.type:
            return False
        for token in after.tasks.values():
            then = before.tasks[token.id].task_spec.node.id
            if _comes_by(old, was, then) != _comes_by(new, join, token.task_spec.node.id):
                return False
    return True


def _comes_by(scope: Scope, join: Node, place: str) -> set[str]:
    return {flow.id for flow in join.incoming if place in leading_to(scope, [flow.source], {join.id})}
