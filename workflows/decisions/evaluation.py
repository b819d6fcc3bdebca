"""One evaluation of a requirement graph: every decision at most once (DMN 1.5 § 10.4)."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from workflows.decisions.graph import Decision, DrgElement, InputData, Key, Knowledge, Service
from workflows.decisions.trace import DecisionRun, note, violate
from workflows.feel.compile_calls import UserFunction
from workflows.feel.compiler import Code
from workflows.feel.errors import FeelLimit
from workflows.feel.limits import Env, Run
from workflows.feel.types import ANY, coerce
from workflows.feel.values import Function, from_python, measure

if TYPE_CHECKING:
    from workflows.decisions.model import Decisions


class Evaluation:
    """Values of a graph's elements, made on demand.

    :param inputs: values by name.
    :param given: values of decisions that are supplied instead of being made.
    """

    def __init__(self, model: Decisions, inputs: Mapping[str, Any], run: DecisionRun | Run,
                 given: Mapping[Key, Any] | None = None) -> None:
        self.model = model
        self.run = run
        self.inputs = {name: from_python(value) for name, value in inputs.items()}
        self.values: dict[Key, Any] = dict(given or {})
        self.root = Env({}, None, run)
        self._busy: set[Key] = set()
        modelled = {one.name for one in model.elements.values()}
        # Tables without input data (Camunda style) read the variables as they come.
        self._loose = {name: value for name, value in self.inputs.items() if name not in modelled}

    def outcome(self, element: DrgElement) -> Any:
        """The value of a decision, or of a service or knowledge model called with the inputs of its names."""
        value = self.value(element.key)
        if isinstance(element, Service) and isinstance(value, Function):
            return value.apply(self.run, [self.inputs.get(name) for name in value.parameters])
        if isinstance(element, Knowledge) and isinstance(value, Function):
            return value.apply(self.run, [self.inputs.get(name) for name in value.parameters])
        return value

    def value(self, key: Key) -> Any:
        """The value of an element: input, outcome or function."""
        if key in self.values:
            return self.values[key]
        element = self.model.elements.get(key)
        if element is None:
            return None
        if key in self._busy:
            note(self.run, {"decision": key[1], "inputs": {}, "rules": [], "problem": "requires itself"})
            return None
        self._busy.add(key)
        made = self.values[key] = self._make(element)
        self._busy.discard(key)
        return made

    def _make(self, element: DrgElement) -> Any:
        self.run.charge()
        if isinstance(element, InputData):
            return self._checked(element, self._input(element))
        if isinstance(element, Service):
            return ServiceFunction(self.model, element, self)
        if isinstance(element, Knowledge):
            return self._function(element)
        env = Env(self._visible(element.key[0], element.requires), self.root, self.run)
        return self._checked(element, element.logic(env)) if element.logic is not None else None

    def _function(self, element: Knowledge) -> Any:
        if element.logic is None:
            return None
        visible: dict[str, Any] = {}
        made = UserFunction(element.parameters, self._typed_logic(element, element.logic),
                            Env(visible, self.root, self.run), element.name)
        # Known before its requirements are looked at, because a function may require itself.
        self.values[element.key] = made
        visible.update(self._visible(element.key[0], element.requires))
        return made

    def _typed_logic(self, element: Knowledge, logic: Code) -> Code:
        return lambda env: self._checked(element, logic(env))

    def _input(self, element: InputData) -> Any:
        prefix = self._prefix(self.model.namespace, element.key)
        if prefix:
            inner = self.inputs.get(prefix)
            if inner.__class__ is dict and element.name in inner:
                return inner[element.name]
        return self.inputs.get(element.name)

    def _checked(self, element: DrgElement, value: Any) -> Any:
        """The value as the declared type wants it; null, and a line in the trace, if it does not conform."""
        if element.type is not ANY:
            measure(value, self.run)  # looking at every part costs as much as the tree is big
        made = coerce(value, element.type)
        if made is None and value is not None:
            row: dict[str, Any] = {"decision": element.key[1], "inputs": {}, "rules": []}
            violate(row, "type_misfit", f"{element.name!r} does not conform to type {element.type.name}", element.name)
            note(self.run, row)
        return made

    def _prefix(self, home: str, key: Key) -> str:
        """The name under which one file imports the file of an element, "" for its own elements."""
        if key[0] == home:
            return ""
        imports = self.model.files[home].imports
        return next((name for name, source in imports.items() if source.namespace == key[0]), "")

    def _visible(self, home: str, requires: Iterable[Key]) -> dict[str, Any]:
        """What an element of a file sees: what it requires, and inputs that are not modelled."""
        visible = dict(self._loose)
        for key in requires:
            element = self.model.elements.get(key)
            if element is None:
                continue
            name = element.variable if isinstance(element, Decision) and element.variable else element.name
            prefix = self._prefix(home, key)
            if prefix:
                held = visible.get(prefix)
                visible[prefix] = {**(held if held.__class__ is dict else {}), name: self.value(key)}
            else:
                visible[name] = self.value(key)
        return visible


class ServiceFunction(Function):
    """A decision service as a function."""

    __slots__ = ("model", "outer", "service")

    def __init__(self, model: Decisions, service: Service, outer: Evaluation) -> None:
        super().__init__(service.name, [model.elements[key].name for key in service.inputs if key in model.elements])
        self.model = model
        self.service = service
        self.outer = outer

    def apply(self, run: Run, positional: list[Any], named: Mapping[str, Any] | None = None) -> Any:
        """Evaluate the output decisions with these inputs and given decisions; null if they do not fit."""
        arguments = self.bind(positional, named)
        if arguments is None:
            return None
        run.calls += 1
        if run.calls > run.limits.calls:
            raise FeelLimit("calls", run.limits.calls)
        given: dict[Key, Any] = {}
        for key, value in zip(self.service.inputs, arguments, strict=True):
            measure(value, run)
            made = coerce(value, self.model.elements[key].type)
            if made is None and value is not None:
                run.calls -= 1
                return None
            given[key] = made
        inner = Evaluation(self.model, self.outer.inputs, run, given)
        values = {self.model.elements[key].name: inner.value(key) for key in self.service.outputs}
        run.calls -= 1
        output = next(iter(values.values())) if len(values) == 1 else values
        measure(output, run)
        return coerce(output, self.service.type)
