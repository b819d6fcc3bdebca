"""The result of a decision: whether it may be used, and the shape `camunda:mapDecisionResult` gives it."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workflows.engine.faults import Halt

SHAPES = frozenset({"", "singleEntry", "singleResult", "collectEntries", "resultList"})


def obeyed(trace: Iterable[Mapping[str, Any]]) -> None:
    """Stop where a table contradicts itself or got or gave what the model does not allow.

    DMN makes the result null then; going on with null would take some way as if it were a decision. That no rule
    hits is no such violation.

    :raises Halt: with the table, and the rules or the value it is about.
    """
    for row in trace:
        kind, decision = row.get("violation"), str(row.get("decision", ""))
        rules, place = ", ".join(map(str, row.get("rules", ()))), str(row.get("place", ""))
        if kind == "several_hits":
            raise Halt("decision_several_hits", "several rules match", decision=decision, rules=rules)
        if kind == "different_hits":
            raise Halt("decision_different_hits", "matching rules differ", decision=decision, rules=rules)
        if kind == "not_aggregated":
            raise Halt("decision_not_aggregated", "no aggregation", decision=decision, aggregation=place)
        if kind in ("value_forbidden", "type_misfit"):
            raise Halt("decision_value", "a value does not fit", decision=decision, place=place)


def shape(output: Any, mapping: str) -> Any:
    """A decision's output in the wanted shape.

    :param mapping: value of mapDecisionResult, "" leaves the output as it is.
    :raises Halt: when it cannot have that shape.
    """
    if mapping == "singleEntry":
        return _entry(_single(output, mapping), mapping)
    if mapping == "singleResult":
        return _single(output, mapping)
    if mapping == "collectEntries":
        return [_entry(row, mapping) for row in _rows(output)]
    if mapping == "resultList":
        return _rows(output)
    return output


def _rows(output: Any) -> list[Any]:
    if output is None:
        return []
    return output if isinstance(output, list) else [output]


def _single(output: Any, mapping: str) -> Any:
    rows = _rows(output)
    if len(rows) > 1:
        raise Halt("decision_result_shape", f"{mapping} needs one result, there are {len(rows)}", mapping=mapping)
    return rows[0] if rows else None


def _entry(row: Any, mapping: str) -> Any:
    if not isinstance(row, dict):
        return row
    if len(row) != 1:
        raise Halt("decision_result_shape", f"{mapping} needs one entry, there are {len(row)}", mapping=mapping)
    return next(iter(row.values()))
