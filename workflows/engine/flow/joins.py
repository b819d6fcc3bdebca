"""Joins that may wait for ever: a parallel gateway one of whose ways is not always gone.

The tokens of one scope are played through without looking at conditions: every choice is possible. A play that ends
with tokens before a parallel gateway is a case that never ends (BPMN 2.0.2 § 13.4.1: it waits for a token on every way
in). Tokens elsewhere neither help nor hinder a token that does not stand before a join, so one of them is moved at a
time and only its own choices are tried (stubborn sets, Valmari 1991): every dead end is found, few plays are needed.
"""
from __future__ import annotations

from collections.abc import Iterator

from workflows.engine.flow.paths import told
from workflows.engine.graph import Flow, Graph, Node, Scope
from workflows.engine.labels import graph_labels
from workflows.model import Problem, Severity

MOST_PLAYS = 4000  # then nothing is said about the scope
MOST_TOKENS = 60
_GIVES_UP = frozenset({"terminate", "error", "cancel"})  # an end that takes all other tokens with it

Marking = tuple[str, ...]  # the flows tokens stand on, sorted; a flow twice for two tokens


def check_joins(graph: Graph) -> Iterator[Problem]:
    """A problem for each parallel gateway at which a case may wait for ever, with the ways that do not come."""
    labels = graph_labels([graph])
    for scope in graph.scopes.values():
        for element, missing in _Play(scope).dead_ends().items():
            join = scope.nodes[element]
            ways = told([flow.source for flow in join.incoming if flow.id in missing], labels)
            yield Problem(
                join.id, "join_never_complete", Severity.WARNING, f"it may wait for ever for {sorted(missing)}",
                {"missing": ways or "einer davon"}, graph.resource,
            )


class _Play:
    """All ways the tokens of a scope may go."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._flows = {flow.id: flow for node in scope.nodes.values() for flow in node.outgoing}
        self._reach: dict[str, set[str]] = {}

    def dead_ends(self) -> dict[str, set[str]]:
        """Parallel gateways tokens stay at, with the ways in that had none; empty where too much is to be tried."""
        if not any(_is_join(node, "parallelGateway") for node in self._scope.nodes.values()):
            return {}
        found: dict[str, set[str]] = {}
        todo = list(self._beginnings())
        seen = set(todo)
        while todo:
            marking = todo.pop()
            if len(seen) > MOST_PLAYS or len(marking) > MOST_TOKENS:
                return {}
            following = self._next(marking)
            if following is None:
                self._note(marking, found)
                continue
            fresh = set(following) - seen
            seen |= fresh
            todo += fresh
        return found

    def _note(self, marking: Marking, found: dict[str, set[str]]) -> None:
        for flow in marking:
            join = self._target(flow)
            if _is_join(join, "parallelGateway"):
                found.setdefault(join.id, set()).update({one.id for one in join.incoming} - set(marking))

    def _beginnings(self) -> Iterator[Marking]:
        """Plain beginnings have a token each at once; every other one begins alone."""
        plain = self._scope.plain_starts()
        together = [] if not plain else [plain]
        for starts in (*together, *([one] for one in self._scope.starts() if one not in plain)):
            markings: list[Marking] = [()]
            for start in starts:
                markings = [_and(one, way) for one in markings for way in self._ways(start)]
            yield from markings

    def _next(self, marking: Marking) -> list[Marking] | None:
        """What may follow; None where tokens stand and none can move."""
        for flow in dict.fromkeys(marking):
            node = self._target(flow)
            if _is_join(node, "parallelGateway"):
                taken = [one.id for one in node.incoming]
                if set(taken) <= set(marking):
                    return [_and(_less(marking, taken), way) for way in self._ways(node)]
            elif not _is_join(node, "inclusiveGateway"):
                if node.type == "endEvent" and node.trigger.kind in _GIVES_UP:
                    return [()]
                rest = _less(marking, [flow])
                return [_and(rest, way) for way in (*self._ways(node), *self._interrupted(node))]
        return self._inclusive(marking)

    def _inclusive(self, marking: Marking) -> list[Marking] | None:
        """An inclusive gateway goes on when no token elsewhere can still come in by a way that has none (§ 13.4.3)."""
        for node in {self._target(flow).id: self._target(flow) for flow in marking}.values():
            if not _is_join(node, "inclusiveGateway"):
                continue
            mine = [flow.id for flow in node.incoming if flow.id in marking]
            others = [flow for flow in _less(marking, mine) if flow not in mine]
            if not any(self._leads(flow, node) for flow in others):
                return [_and(_less(marking, mine), way) for way in self._ways(node)]
        return None if marking else [()]

    def _leads(self, way: str, goal: Node) -> bool:
        start = self._target(way)
        if start.id not in self._reach:
            reached, todo = set(), [start]
            while todo:
                node = todo.pop()
                if node.id not in reached:
                    reached.add(node.id)
                    out = [flow for part in (node, *node.boundaries) for flow in part.outgoing]
                    todo += [self._scope.nodes[flow.target] for flow in out]
            self._reach[start.id] = reached
        return goal.id in self._reach[start.id]

    def _ways(self, node: Node) -> list[Marking]:
        """What a node may send on: all of its flows, one, or with conditions each alone and all."""
        out = [flow.id for flow in node.outgoing]
        if node.type in {"exclusiveGateway", "eventBasedGateway"} and out:
            return [(flow,) for flow in out]
        conditional = [flow for flow in node.outgoing if _chooses(node, flow)]
        if node.type != "parallelGateway" and conditional:
            always = tuple(flow.id for flow in node.outgoing if flow not in conditional and flow.id != node.default)
            ways = [_and(always, (flow.id,)) for flow in conditional]
            ways += [_and(always, tuple(flow.id for flow in conditional))]
            if node.default:
                ways.append(_and(always, (node.default,)))
            elif always:
                ways.append(always)
            return ways
        return [tuple(sorted(out))]

    def _interrupted(self, node: Node) -> Iterator[Marking]:
        for boundary in node.boundaries:
            if boundary.interrupting:
                yield from self._ways(boundary)

    def _target(self, flow: str) -> Node:
        return self._scope.nodes[self._flows[flow].target]


def _chooses(node: Node, flow: Flow) -> bool:
    return flow.condition is not None and flow.id != node.default


def _is_join(node: Node, kind: str) -> bool:
    return node.type == kind and len(node.incoming) > 1


def _and(marking: Marking, more: Marking) -> Marking:
    return tuple(sorted((*marking, *more)))


def _less(marking: Marking, flows: list[str]) -> Marking:
    rest = list(marking)
    for flow in flows:
        rest.remove(flow)
    return tuple(rest)
