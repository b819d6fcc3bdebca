"""Decision tables: rules, hit policies, default outputs (DMN 1.5 § 8)."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from workflows.decisions.trace import note, violate
from workflows.feel import UnaryTests
from workflows.feel.builtins.statistics import maximum, minimum, total
from workflows.feel.compare import equal
from workflows.feel.compiler import Code
from workflows.feel.limits import Env, Run
from workflows.feel.values import measure


@dataclass(slots=True)
class TableInput:
    """An input column."""

    label: str
    expression: Code
    allowed: UnaryTests | None = None


@dataclass(slots=True)
class TableOutput:
    """An output column; `values` are in order of priority, and no other value may be given."""

    name: str
    values: UnaryTests | None = None
    default: Code | None = None


@dataclass(slots=True)
class Rule:
    """A row."""

    id: str
    tests: list[UnaryTests]
    outputs: list[Code]
    annotations: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A compiled decision table; calling it evaluates it."""

    element: str
    decision: str
    policy: str
    aggregation: str
    inputs: list[TableInput]
    outputs: list[TableOutput]
    rules: list[Rule]

    def __call__(self, env: Env) -> Any:
        """The outcome in an environment; what went wrong stands in the trace."""
        values = [column.expression(env) for column in self.inputs]
        for value in values:
            measure(value, env.run)  # they are stored with the trace
        row: dict[str, Any] = {
            "decision": self.decision,
            "inputs": {column.label: value for column, value in zip(self.inputs, values, strict=True)},
            "rules": [],
        }
        note(env.run, row)
        for column, value in zip(self.inputs, values, strict=True):
            if column.allowed is not None and not column.allowed.holds(value, env):
                violate(row, "value_forbidden", f"input {column.label!r} is none of its allowed values", column.label)
                return None
        hits = self.hits(values, env)
        row["rules"] = [rule.id for rule in hits]
        annotations = {rule.id: rule.annotations for rule in hits if rule.annotations}
        if annotations:
            row["annotations"] = annotations
        if not hits:
            return self.without_hit(env, row)
        return self.outcome(hits, env, row)

    def hits(self, values: list[Any], env: Env) -> list[Rule]:
        """The rules whose tests all hold; under FIRST only the first."""
        found: list[Rule] = []
        for rule in self.rules:
            env.run.charge()
            if all(test.holds(value, env) for test, value in zip(rule.tests, values, strict=True)):
                found.append(rule)
                if self.policy == "FIRST":
                    break
        return found

    def without_hit(self, env: Env, row: dict[str, Any]) -> Any:
        """The default outputs, else nothing."""
        if any(column.default is not None for column in self.outputs):
            return self.entry([column.default(env) if column.default else None for column in self.outputs])
        if self.policy in ("COLLECT", "RULE ORDER", "OUTPUT ORDER"):
            if self.aggregation:
                return Decimal(0) if self.aggregation == "COUNT" else None
            return []
        row["problem"] = "no rule matches"
        return None

    def entry(self, values: Sequence[Any]) -> Any:
        """One value, or a context of several."""
        if len(self.outputs) == 1:
            return values[0]
        return {column.name: value for column, value in zip(self.outputs, values, strict=True)}

    def outcome(self, hits: list[Rule], env: Env, row: dict[str, Any]) -> Any:
        """What the hit policy makes of the hits."""
        if self.policy == "UNIQUE" and len(hits) > 1:
            violate(row, "several_hits", "several rules match under hit policy UNIQUE")
            return None
        found = [[output(env) for output in rule.outputs] for rule in hits]
        forbidden = self.forbidden(found, env)
        if forbidden is not None:
            violate(row, "value_forbidden", f"output {forbidden.name!r} is none of its allowed values", forbidden.name)
            return None
        if self.policy == "ANY" and any(equal(found[0], other, env.run) is not True for other in found[1:]):
            violate(row, "different_hits", "matching rules differ under hit policy ANY")
            return None
        if self.policy in ("PRIORITY", "OUTPUT ORDER"):
            found = sorted(found, key=lambda values: self.rank(values, env))
        if self.policy in ("UNIQUE", "ANY", "FIRST", "PRIORITY"):
            return self.entry(found[0])
        if self.policy == "COLLECT" and self.aggregation:
            return self.aggregate(found, env.run, row)
        return [self.entry(values) for values in found]

    def forbidden(self, found: list[list[Any]], env: Env) -> TableOutput | None:
        """The first column that got a value it does not allow; null stands for no value."""
        for values in found:
            for column, value in zip(self.outputs, values, strict=True):
                if column.values is not None and value is not None and not column.values.holds(value, env):
                    return column
        return None

    def rank(self, values: Sequence[Any], env: Env) -> tuple[int, ...]:
        """Position of each output among its column's output values."""
        ranks: list[int] = []
        for column, value in zip(self.outputs, values, strict=True):
            tests = column.values.tests if column.values is not None else []
            inner = Env({"?": value}, env, env.run)
            ranks.append(next((i for i, test in enumerate(tests) if test(inner, value) is True), len(tests)))
        return tuple(ranks)

    def aggregate(self, found: list[list[Any]], run: Run, row: dict[str, Any]) -> Any:
        """The aggregation of COLLECT."""
        if self.aggregation == "COUNT":
            return Decimal(len(found))
        function: Callable[[Run, list[Any]], Any] = {"SUM": total, "MIN": minimum, "MAX": maximum}[self.aggregation]
        columns = [function(run, [values[i] for values in found]) for i in range(len(self.outputs))]
        if None in columns:
            violate(row, "not_aggregated", f"outputs cannot be aggregated by {self.aggregation}", self.aggregation)
        return self.entry(columns)
