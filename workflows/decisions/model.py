"""`Decisions`: a parsed DMN file that can be evaluated."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflows.decisions.evaluation import Evaluation
from workflows.decisions.graph import Decision, DrgElement, InputData, Key, Knowledge, Service
from workflows.decisions.itemtypes import SPENDING, read_typed
from workflows.decisions.parse import FileReader
from workflows.decisions.trace import DecisionRun
from workflows.errors import NotFound
from workflows.feel import DECISION, FeelLimit, Limits
from workflows.feel.limits import Clock, system_clock
from workflows.feel.types import ANY
from workflows.feel.values import measure
from workflows.model import DecisionResult, Problem


class Decisions:
    """The decisions of one file and of those it imports; unchanging, may be shared between threads."""

    def __init__(self, reader: FileReader) -> None:
        self.namespace = reader.namespace
        self.name = reader.name
        self.own: dict[Key, DrgElement] = reader.read()
        self.imports: dict[str, Decisions] = reader.imports
        self.elements: dict[Key, DrgElement] = dict(self.own)
        for source in self.imports.values():
            self.elements |= source.elements
        # Every file reachable through imports, by namespace: a name is read as its own file imports it.
        self.files: dict[str, Decisions] = {self.namespace: self}
        for source in self.imports.values():
            self.files |= source.files
        self.problems: list[Problem] = reader.compiler.problems
        self.types = reader.types.all()
        self.vocabulary: tuple[str, ...] = reader.names
        self._annotations = reader.compiler.annotations

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of the file's decisions, in order."""
        return tuple(key[1] for key, one in self.own.items() if isinstance(one, Decision))

    @property
    def names(self) -> dict[str, str]:
        """Names of the decisions by id."""
        return {key[1]: one.name for key, one in self.own.items() if isinstance(one, Decision)}

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the input data."""
        return tuple(one.name for one in self.own.values() if isinstance(one, InputData))

    def annotations(self, rule_id: str) -> list[str]:
        """Annotations of a rule, in the order of their columns; none for an unknown rule."""
        return list(self._annotations.get(rule_id, ()))

    def needs(self, reference: str) -> frozenset[str]:
        """Names of the inputs a decision takes, its required decisions included; raises NotFound."""
        waiting: list[Key] = [self.find(reference).key]
        seen: set[Key] = set()
        names: set[str] = set()
        while waiting:
            key = waiting.pop()
            element = self.elements.get(key)
            if key in seen or element is None:
                continue
            seen.add(key)
            if isinstance(element, InputData):
                names.add(element.name)
            elif isinstance(element, Service):
                waiting += element.inputs
            else:
                waiting += element.requires
                names |= element.reads
        return frozenset(names)

    def find(self, reference: str) -> Decision | Service | Knowledge:
        """The decision, service or knowledge model of an id or else of a name; raises NotFound."""
        found = self.own.get((self.namespace, reference))
        if found is None:
            kinds = (Decision, Service, Knowledge)
            named = [one for one in self.own.values() if one.name == reference and isinstance(one, kinds)]
            found = next((one for kind in kinds for one in named if isinstance(one, kind)), None)
        if found is None or isinstance(found, InputData):
            raise NotFound("decision_not_found", decision=reference)
        return found

    def read_inputs(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Inputs as a file or an API brings them: a text becomes the date, time or duration its input data declares."""
        types = {one.name: one.type for one in self.elements.values() if isinstance(one, InputData)}
        return {name: read_typed(value, types.get(name, ANY)) for name, value in given.items()}

    def evaluate(self, reference: str, inputs: Mapping[str, Any], *, clock: Clock = system_clock,
                 limits: Limits = DECISION) -> DecisionResult:
        """Evaluate a decision (or service) of this id or name.

        :param inputs: values by the name of the input data; structured ones as mappings.

        Raises NotFound, FeelLimit when the budget is used up, FeelError for an input without meaning in FEEL.
        Violations (no hit, two under UNIQUE) make the output null and stand in the trace as "problem".
        """
        element = self.find(reference)
        run = DecisionRun(limits, clock)
        spending = SPENDING.set(run)
        try:
            output = Evaluation(self, inputs, run).outcome(element)
            # Shared parts multiply once the value is stored, so it must be small as a tree.
            measure(output, run)
        except RecursionError as error:
            raise FeelLimit("depth", limits.depth) from error
        finally:
            SPENDING.reset(spending)
        return DecisionResult(output, run.trace)


def parse_dmn(xml: bytes, resource: str = "", *, imported: Mapping[str, Decisions] | None = None) -> Decisions:
    """Read a DMN 1.1 to 1.5 file.

    :param imported: files it may import, by namespace.

    Raises Rejected for what is not DMN at all; what is not supported stands in `problems`.
    """
    return Decisions(FileReader(xml, resource, imported or {}))
