"""`camunda:mapDecisionResult`: the shape a decision's result is given."""
from __future__ import annotations

from typing import Any

from workflows.engine.faults import Halt

SHAPES = frozenset({"", "singleEntry", "singleResult", "collectEntries", "resultList"})


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
