"""Does a diagram fit the handlers behind its service tasks? Inputs, outputs and errors, by their contracts."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workflows.engine.expressions import Expression
from workflows.engine.flow import schema
from workflows.engine.flow.beside import Beside, Names
from workflows.engine.flow.meeting import Place
from workflows.engine.flow.spelling import nearest
from workflows.engine.flow.typed import Typed
from workflows.engine.graph import Mapping, Node
from workflows.engine.process import ProcessModel
from workflows.feel import FeelError, compile_expression
from workflows.feel.paths import paths
from workflows.handler import Contract
from workflows.model import Problem, Severity

_OPEN = object()
_ALWAYS = ("handler_input_kind", Severity.ERROR)
_SOMETIMES = ("handler_input_kind_some", Severity.WARNING)


def check_contracts(model: ProcessModel, beside: Beside, known: Names, *, opaque: bool) -> Iterator[Problem]:
    """Problems of the service and send tasks of a process.

    :param known: names anything in the process may set.
    :param opaque: whether other names may come from a source nobody describes.
    """
    typed = Typed(model, beside)
    for node in model.graph.nodes():
        contract = beside.contract(node.topic) if node.topic else None
        if contract is None:
            continue
        check = _Task(model, node, contract)
        yield from check.inputs(known, opaque=opaque)
        yield from check.kinds(typed)
        yield from check.outputs(known, opaque=opaque)
        yield from check.errors(beside)


class _Task:
    """One task against its contract."""

    def __init__(self, model: ProcessModel, node: Node, contract: Contract) -> None:
        self._model = model
        self._node = node
        self._id = node.id
        self._contract = contract

    def inputs(self, known: Names, *, opaque: bool) -> Iterator[Problem]:
        """What the handler needs and what it is given."""
        declared = self._contract.inputs
        if declared is None:
            return
        properties = declared.get("properties", {})
        mapped = {mapping.target for mapping in self._node.inputs}
        for name in sorted({*declared.get("required", ())} - mapped - known):
            if not opaque:
                message = f"{name!r} is needed and nothing sets it"
                yield self.problem(
                    self._id, "handler_input_missing", message, name=name, topic=self._node.topic)
        for mapping in self._node.inputs:
            if mapping.target not in properties and not self._reads_back(mapping.target):
                near = nearest(mapping.target, properties, freely=True)
                known_inputs = near or ", ".join(sorted(properties))
                yield self.problem(
                    self._id, "handler_input_unknown", f"the handler knows no {mapping.target!r}", Severity.WARNING,
                    name=mapping.target, topic=self._node.topic, known=known_inputs,
                )
            elif mapping.target in properties and not self._may_fit(mapping, properties[mapping.target], declared):
                yield self.problem(
                    self._id, "handler_input_type", f"{mapping.target!r} cannot take this value",
                    name=mapping.target, text=mapping.expression.source if mapping.expression else "",
                    topic=self._node.topic,
                )

    def kinds(self, typed: Typed) -> Iterator[Problem]:
        """Inputs whose values, as far as they are described, are of a kind the handler never takes."""
        declared = self._contract.inputs
        if declared is None:
            return
        constants = {one.target for one in self._node.inputs if constant(one.expression) is not _OPEN}
        wanted = {name: told for name, told in declared.get("properties", {}).items() if name not in constants}
        for name, told in wanted.items():
            for one in typed.misfits(self._node, name, Place(told, declared)):
                message = f"{one.name!r} wants {one.clash.wanted}, not {one.clash.given}"
                code, severity = _ALWAYS if one.always else _SOMETIMES
                yield self.problem(
                    self._id, code, message, severity, name=one.name, expected=one.clash.wanted,
                    kind=one.clash.given, origin=one.origin, topic=self._node.topic,
                )

    def _reads_back(self, name: str) -> bool:
        """Whether an input is mapped for an output mapping of the same task."""
        return any(name in mapping.expression.names for mapping in self._node.outputs if mapping.expression)

    @staticmethod
    def _may_fit(mapping: Mapping, place: schema.Schema, whole: schema.Schema) -> bool:
        value = constant(mapping.expression)
        return value is _OPEN or schema.fits(value, place, whole)

    def outputs(self, known: Names, *, opaque: bool) -> Iterator[Problem]:
        """What output mappings read of what the handler gives."""
        declared = self._contract.outputs
        if declared is None:
            return
        given = declared.get("properties", {})
        mapped = {mapping.target for mapping in self._node.inputs}
        read = {path for mapping in self._node.outputs for path in _paths(mapping.expression)}
        for path in sorted(read):
            missing = schema.missing_member(declared, path) if path[0] in given else (
                not opaque and path[0] not in known | mapped
            )
            if missing:
                name = ".".join(path)
                yield self.problem(
                    self._id, "handler_output_unknown", f"the handler gives no {name!r}", name=name,
                    variable=path[0], topic=self._node.topic, known=", ".join(sorted(given)) or "–",
                )

    def errors(self, beside: Beside) -> Iterator[Problem]:
        """Errors that are caught but never raised, and raised but never caught."""
        declared = self._contract.errors
        if self._contract.outputs is not None:
            for boundary in self._node.boundaries:
                code = boundary.trigger.code
                if boundary.trigger.kind == "error" and code is not None and code not in declared:
                    yield self.problem(
                        boundary.id, "error_never_raised", f"the handler never raises {code!r}", Severity.WARNING,
                        error=code, topic=self._node.topic,
                    )
        for code in declared:
            if not _caught(self._model, self._node, code, beside, set()):
                yield self.problem(
                    self._id, "declared_error_not_caught", f"nobody catches {code!r}", Severity.WARNING,
                    error=code,
                )

    def problem(
        self, element: str, code: str, message: str, severity: Severity = Severity.ERROR, **params: object
    ) -> Problem:
        """A finding at this task or an event attached to it."""
        return Problem(element, code, severity, message, params, self._model.resource)


def constant(expression: Expression | None) -> Any:
    """The value of an expression that reads nothing and is always the same, else a mark that it is open."""
    if expression is None:
        return _OPEN
    if expression.is_literal:
        return expression.source
    if len(expression.parts) > 1 or expression.names or "(" in expression.source:
        return _OPEN
    try:
        return compile_expression(expression.parts[0][1]).evaluate({})
    except FeelError:
        return _OPEN


def _paths(expression: Expression | None) -> Iterator[tuple[str, ...]]:
    for is_feel, text in expression.parts if expression is not None else ():
        if is_feel:
            yield from paths(text)


def _caught(model: ProcessModel, node: Node, code: str, beside: Beside, seen: set[str]) -> bool:
    """Whether an error raised at a node reaches a catcher on its way out, over callers too (§ 10.5.1)."""
    graph, at = model.graph, node
    while True:
        if any(_catches(boundary, code) for boundary in at.boundaries):
            return True
        if not at.by_event and any(
            _catches(start, code) for handler in graph.scopes[at.scope].event_subprocesses()
            for start in graph.scopes[handler.id].starts()
        ):
            return True
        outer = graph.node(at.scope)
        if outer is None:
            break
        at = outer
    seen.add(model.key)
    return any(
        _caught(caller, call, code, beside, seen) for caller in beside.models.values() if caller.key not in seen
        for call in caller.graph.nodes() if call.calls is not None and call.calls.key == model.key
    )


def _catches(event: Node, code: str) -> bool:
    return event.trigger.kind == "error" and event.trigger.code in (code, None)
