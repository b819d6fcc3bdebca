"""What stands beside a diagram and sets or reads variables: forms, handlers, decisions, messages, other processes.

A source is *opaque* where nothing declares what it brings (a task without form, a message nobody
describes): then every name the process does not set itself may come from it.
"""
from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workflows.decisions import parse_with_imports
from workflows.engine.expressions import BadExpression, formula
from workflows.engine.graph import Graph, Node
from workflows.engine.process import ProcessModel
from workflows.errors import NotFound, Rejected
from workflows.forms import Form, parse_form
from workflows.forms.components import Component
from workflows.handler import Contract

Names = frozenset[str]
NONE: Names = frozenset()


@dataclass(frozen=True, slots=True)
class Given:
    """What a source brings.

    :param surely: names it always sets.
    :param perhaps: names it may set, the sure ones included.
    :param opaque: nothing declares what it brings.
    """

    surely: Names = NONE
    perhaps: Names = NONE
    opaque: bool = False


NOTHING = Given()
UNDECLARED = Given(opaque=True)


def exactly(names: Iterable[str]) -> Given:
    """A source that sets exactly these names."""
    found = frozenset(names)
    return Given(found, found)


@dataclass(frozen=True)
class Beside:
    """The files of a deployment and the handlers, as the flow analysis asks them.

    :param contracts: what the handlers declare; None = not known.
    :param models: the processes of the deployment by key.
    """

    files: Mapping[str, bytes]
    contracts: Mapping[str, Contract] | None
    models: Mapping[str, ProcessModel] = field(default_factory=dict)

    def form(self, reference: str) -> Form | None:
        """The form of a reference (id or file name), None where it is not there or cannot be read."""
        return self._forms.get(reference.rsplit(":", 1)[-1])

    @functools.cached_property
    def _forms(self) -> dict[str, Form]:
        found: dict[str, Form] = {}
        for name, content in self.files.items():
            if not name.endswith((".form", ".form.json")):
                continue
            try:
                form = parse_form(content)
            except Rejected:
                continue  # the forms' own check reports it
            short = name.rsplit("/", 1)[-1]
            found |= dict.fromkeys((short.removesuffix(".json").removesuffix(".form"), short, name, form.id), form)
        return found

    def from_form(self, reference: str) -> Given:
        """The variables a form writes; opaque where there is none."""
        form = self.form(reference) if reference else None
        if form is None:
            return UNDECLARED
        sure = {key for component in form.components for key in _always(component)}
        editable = {component.key for component in form.inputs() if component.is_editable}
        return Given(_roots(sure), _roots(editable))

    def read_by_form(self, reference: str) -> Names:
        """Variables the expressions of a form read from the case."""
        form = self.form(reference) if reference else None
        if form is None:
            return NONE
        texts = [text for part in form.walk() for text in (
            part.hide, part.values_expression, part.text[1:] if part.text.startswith("=") else "", part.values_key,
        ) if text]
        own = _roots(component.key for component in form.inputs())
        return frozenset().union(*map(names_of, texts)) - own

    def contract(self, topic: str) -> Contract | None:
        """What the handler of a topic declares, None where nothing is known."""
        return None if self.contracts is None else self.contracts.get(topic)

    def from_handler(self, topic: str) -> Given:
        """The variables a handler returns; opaque where it declares nothing."""
        contract = self.contract(topic)
        if contract is None or contract.outputs is None:
            return UNDECLARED
        return Given(
            frozenset(contract.outputs.get("required", ())), frozenset(contract.outputs.get("properties", ())),
        )

    def needed_by_handler(self, topic: str) -> Names:
        """The inputs a handler cannot do without."""
        contract = self.contract(topic)
        return NONE if contract is None or contract.inputs is None else frozenset(contract.inputs.get("required", ()))

    @functools.cached_property
    def _thrown(self) -> dict[tuple[str, str], list[Names]]:
        found: dict[tuple[str, str], list[Names]] = {}
        for model in self.models.values():
            for node in model.graph.nodes():
                if throws(node) and node.trigger.kind in {"message", "signal"} and not node.topic:
                    targets = frozenset(mapping.target for mapping in node.inputs)
                    found.setdefault((node.trigger.kind, node.trigger.name), []).append(targets)
        return found

    def from_event(self, node: Node) -> Given:
        """What the trigger of an event (or the message of a receive task) brings."""
        trigger = node.trigger
        if trigger.kind in {"error", "escalation"}:
            return exactly(filter(None, (trigger.code_variable, trigger.message_variable)))
        kind = "message" if node.type == "receiveTask" else trigger.kind
        if kind not in {"message", "signal"}:
            return NOTHING
        if kind == "message" and self.form(f"message.{trigger.name}") is not None:
            return self.from_form(f"message.{trigger.name}")
        thrown = self._thrown.get((kind, trigger.name))
        if thrown:
            return Given(frozenset.intersection(*thrown), frozenset().union(*thrown))
        return UNDECLARED

    def at_start(self, graph: Graph, start: Node) -> Given:
        """The variables a case begins with at one of its start events (or start nodes)."""
        kind = start.trigger.kind
        if kind in {"message", "signal"}:
            return self.from_event(start)
        if kind == "timer":
            return NOTHING
        told = graph.properties.get("startVariables")
        declared = exactly((told or "").replace(",", " ").split())
        calls = self._calls.get(graph.id, [])
        if graph.start_form:
            filled = self.from_form(graph.start_form)
            return Given(filled.surely | declared.surely, filled.perhaps | declared.perhaps, filled.opaque)
        if told is not None:
            return declared
        if calls and not any(mapping.expression is None for node in calls for mapping in node.inputs):
            handed = [frozenset(mapping.target for mapping in node.inputs) for node in calls]
            return Given(frozenset.intersection(*handed), frozenset().union(*handed))
        return UNDECLARED

    @functools.cached_property
    def _calls(self) -> dict[str, list[Node]]:
        """Call activities of the deployment by the process they call."""
        found: dict[str, list[Node]] = {}
        for model in self.models.values():
            for node in model.graph.nodes():
                if node.calls is not None:
                    found.setdefault(node.calls.key, []).append(node)
        return found

    def needed_by_decision(self, reference: str) -> Names:
        """The inputs of a decision of the deployment; none where it is not there or cannot be read."""
        return self._needs.get(reference, NONE)

    @functools.cached_property
    def _needs(self) -> dict[str, Names]:
        wanted = {reference for model in self.models.values() for reference in model.decisions}
        found: dict[str, Names] = {}
        for name, content in self.files.items():
            table = name.lower().endswith((".dmn", ".dmn.xml"))
            if not table or not any(reference.encode() in content for reference in wanted):
                continue
            try:
                graph = parse_with_imports(name, self.files)
                found |= {reference: graph.needs(reference) for reference in wanted & {*graph.keys}}
            except (Rejected, NotFound):
                continue  # the decisions' own check reports it
        return found


def throws(node: Node) -> bool:
    """Whether a node throws its trigger instead of waiting for it."""
    return node.type in {"intermediateThrowEvent", "endEvent", "sendTask"}


def names_of(text: str) -> Names:
    """Variables a FEEL text of a form or property reads; none where it cannot be read."""
    if not text:
        return NONE
    try:
        return formula(text).names
    except BadExpression:
        return NONE  # reported where it stands


def _always(component: Component) -> Iterable[str]:
    """Keys that are written whatever is entered: of editable fields nothing can hide."""
    if component.hide:
        return
    if component.is_editable:
        yield component.key
    for child in component.components:
        yield from _always(child)


def _roots(keys: Iterable[str]) -> Names:
    return frozenset(key.split(".", 1)[0] for key in keys)
