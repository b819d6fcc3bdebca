"""Remarks and steps of a move as rows keep them, and back."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workflows.migrations import Remark, Step


def pack_remarks(remarks: Iterable[Remark]) -> list[dict[str, Any]]:
    """As a column keeps them."""
    return [
        {"code": remark.code, "element": remark.element, "params": dict(remark.params), "blocking": remark.blocking}
        for remark in remarks
    ]


def unpack_remarks(rows: Iterable[Mapping[str, Any]]) -> tuple[Remark, ...]:
    """What a column holds."""
    return tuple(Remark(**row) for row in rows)


def pack_steps(steps: Iterable[Step]) -> list[dict[str, str]]:
    """As a column keeps them."""
    return [
        {"element": step.element, "name": step.name, "type": step.type, "target": step.target,
         "target_name": step.target_name}
        for step in steps
    ]


def unpack_steps(rows: Iterable[Mapping[str, str]]) -> tuple[Step, ...]:
    """What a column holds."""
    return tuple(Step(**row) for row in rows)
