"""The run of a decision: the budget of its expressions, and what is worth remembering."""
from __future__ import annotations

from typing import Any

from workflows.feel.limits import Clock, Limits, Run, system_clock

_MAX_ROWS = 1_000


class DecisionRun(Run):
    """A run that keeps the trace: one row per table evaluated, rows with "problem" for violations."""

    __slots__ = ("trace",)

    def __init__(self, limits: Limits, clock: Clock = system_clock) -> None:
        super().__init__(limits, False, clock)
        self.trace: list[dict[str, Any]] = []


def violate(row: dict[str, Any], kind: str, problem: str, place: str = "") -> None:
    """Say in a row what the standard makes null: the data or the table itself are not as the model declares.

    :param kind: several_hits, different_hits, value_forbidden, type_misfit or not_aggregated.
    :param place: the column or variable concerned.
    """
    row["problem"], row["violation"] = problem, kind
    if place:
        row["place"] = place


def note(run: Run, row: dict[str, Any]) -> None:
    """Add a row to the trace of a run that has one; a loop over a table is cut off at a thousand rows."""
    if isinstance(run, DecisionRun) and len(run.trace) < _MAX_ROWS:
        run.trace.append(row)
