"""What one element reads, and what it has set by the time it is left (the transfer function of the analysis).

Follows the engine's order and scoping rules (README, "Where state lives"): boundary events arm before
inputs are mapped; mapped inputs are local; with an output mapping only the mapped names leave; an
item of a multi-instance keeps its new names, a standard loop lets them out.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from workflows.engine.expressions import Expression
from workflows.engine.flow.beside import NONE, Beside, Given, Names, exactly, names_of, throws
from workflows.engine.flow.surely import Inside
from workflows.engine.graph import ACTIVITIES, CONTAINERS, Loop, Node

TASK_FORMULAS = ("proposal", "chips", "taskLabel", "papers")
_COUNTERS = frozenset({"loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances"})
_ROUNDS = _COUNTERS - {"nrOfInstances"}



@dataclass(frozen=True, slots=True)
class Use:
    """A reading of a variable that is not surely set there; `strict` = the engine stops where it is not set."""

    element: str
    name: str
    strict: bool = True


class Effects:
    """The transfer function.

    :param beside: forms, handlers, decisions.
    :param unclaimed: names nobody declares; opaque sources are taken to bring them.
    :param inside: analyses the scope of a subprocess: (scope, set at entry) -> set at its end.
    :param called: what is set at the end of a called process, None where it is not known.
    :param use: told of every reading that is not surely set.
    """

    def __init__(
        self, beside: Beside, unclaimed: Names, inside: Inside, called: Callable[[str], Names | None],
        use: Callable[[Use], None],
    ) -> None:
        self._beside = beside
        self._unclaimed = unclaimed
        self._inside = inside
        self._called = called
        self._use = use

    def _brought(self, node: Node) -> Names:
        """What is set once the work of a node has spoken; of an opaque one, also what its output mappings read."""
        given = given_by(node, self._beside)
        if not given.opaque:
            return given.surely
        mapped = (mapping.expression.names for mapping in node.outputs if mapping.expression is not None)
        return self._unclaimed.union(*mapped)

    def leave(self, node: Node, state: Names) -> Names:
        """What is set when a node is left, from what is set when it is entered."""
        for boundary in node.boundaries:
            state = self._armed(boundary, state)
        if node.loop is not None and node.type in ACTIVITIES:
            return self._loop(node, node.loop, state)
        return self._once(node, state)

    def armed_at_entry(self, start: Node, state: Names) -> Names:
        """What the start event of an event subprocess reads when its scope is entered."""
        return self._armed(start, state)

    def choose(self, node: Node, state: Names) -> Names:
        """Read the conditions of the flows out of a node."""
        for flow in node.outgoing:
            if flow.condition is not None and flow.id != node.default:
                state = self._read(flow.id, flow.condition, state)
        return state

    # --- reading ---------------------------------------------------------------------------------

    def _read(self, element: str, expression: Expression | None, state: Names) -> Names:
        """Read an expression. What the engine has read without stopping is set from there on."""
        return state if expression is None else self._require(element, expression.names, state)

    def _require(self, element: str, names: Iterable[str], state: Names) -> Names:
        unset = frozenset(names) - state
        for name in sorted(unset):
            self._use(Use(element, name))
        return state | unset if unset else state

    def _glance(self, element: str, names: Iterable[str], state: Names) -> None:
        """Read names that are null where nobody has set them."""
        for name in sorted(frozenset(names) - state):
            self._use(Use(element, name, strict=False))

    def _armed(self, event: Node, state: Names) -> Names:
        trigger = event.trigger
        if trigger.kind == "conditional":
            self._glance(event.id, trigger.expression.names if trigger.expression else (), state)
            return state
        for expression in (trigger.expression, trigger.label, *event.keys.values()):
            state = self._read(event.id, expression, state)
        return state

    # --- repeating -------------------------------------------------------------------------------

    def _loop(self, node: Node, loop: Loop, state: Names) -> Names:
        for expression in (loop.collection, loop.cardinality):
            state = self._read(node.id, expression, state)
        if loop.kind == "standard":
            return self._rounds(node, loop, state)
        item = frozenset({loop.item} if loop.collection is not None and loop.item else ())
        ended = self._once(node, state | _COUNTERS | item)
        for expression in (loop.output_item, loop.condition):
            ended = self._read(node.id, expression, ended)
        return state | ({loop.output} if loop.output else NONE)

    def _rounds(self, node: Node, loop: Loop, state: Names) -> Names:
        if loop.test_before:
            state = self._read(node.id, loop.condition, state)
        ended = self._once(node, state | _ROUNDS)
        ended = self._read(node.id, loop.condition, ended)
        return state if loop.test_before else state | (ended - _ROUNDS)

    # --- once ------------------------------------------------------------------------------------

    def _once(self, node: Node, state: Names) -> Names:
        if node.type == "callActivity":
            return self._call(node, state)
        seen, left, local = state, state, NONE
        for mapping in node.inputs:
            read = self._read(node.id, mapping.expression, seen)
            left |= read - seen
            local |= {mapping.target}
            seen = read | {mapping.target}
        read = self._before(node, seen)
        if read is not seen:
            left |= read - seen
        if node.type in CONTAINERS:
            ended = self._inside(node.id, read)
            left |= ended - (local - left)
        else:
            results = self._brought(node)
            if not node.outputs:
                new = results - local
                return left if new <= left else left | new  # a set that stays the same is not copied at every step
            ended = read | results
        for mapping in node.outputs:
            ended = self._read(node.id, mapping.expression, ended)
            left |= {mapping.target}
        return left

    def _before(self, node: Node, state: Names) -> Names:
        """Everything the work itself reads."""
        if node.type == "userTask":
            return self._person(node, state)
        if node.topic:
            return self._require(node.id, self._beside.needed_by_handler(node.topic), state)
        if node.type == "scriptTask":
            return self._read(node.id, node.script, state)
        if node.type == "businessRuleTask":
            state = self._read(node.id, node.decision, state)
            if node.decision is not None and node.decision.is_literal:
                self._glance(node.id, self._beside.needed_by_decision(node.decision.source.strip()), state)
            return state
        if throws(node) or node.type in {"intermediateCatchEvent", "receiveTask"}:
            return self._armed(node, state)
        return state

    def _person(self, node: Node, state: Names) -> Names:
        asked = (node.title, node.assignee, node.groups, node.users, node.due, node.follow_up, node.priority)
        for expression in asked:
            state = self._read(node.id, expression, state)
        for name in TASK_FORMULAS:
            self._glance(node.id, names_of(node.properties.get(name, "")), state)
        self._glance(node.id, self._beside.read_by_form(node.form_ref), state)
        return state

    def _call(self, node: Node, state: Names) -> Names:
        for mapping in node.inputs:
            state = self._read(node.id, mapping.expression, state)
        ended = self._called(node.calls.key) if node.calls is not None else None
        left = state
        for mapping in node.outputs:
            if mapping.expression is None:
                left |= self._unclaimed if ended is None else ended
            else:
                if ended is not None:
                    ended = self._read(node.id, mapping.expression, ended)
                left |= {mapping.target}
        return left


def given_by(node: Node, beside: Beside) -> Given:
    """What the work of a node brings, before any output mapping."""
    if node.type == "userTask":
        return beside.from_form(node.form_ref)
    if node.topic:
        return beside.from_handler(node.topic)
    if node.type in {"scriptTask", "businessRuleTask"}:
        return exactly({node.result} if node.result else ())
    if node.type in {"startEvent", "boundaryEvent", "intermediateCatchEvent", "receiveTask"}:
        return beside.from_event(node)
    return exactly(())
