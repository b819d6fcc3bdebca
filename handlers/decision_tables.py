"""The port to the decision tables of a subject: one row or a list of rows, or the step stops with a sentence."""
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any

from handlers.values import Values
from workflows.errors import PermanentFailure
from workflows.model import DecisionResult

Row = Mapping[str, Any]
Decide = Callable[[str, Mapping[str, Any]], DecisionResult]


class DecisionTables(ABC):
    """The tables of a subject.

    :param decide: evaluates a decision by id, e.g. `step.decide`.
    :param values: parameters; None = the shipped ones.
    :param land: whose holidays the periods keep (the chamber's seat).
    """

    def __init__(self, decide: Decide, values: Values | None = None, land: str = "MV") -> None:
        self._decide = decide
        self.values = values or Values()
        self.land = land

    @abstractmethod
    def missing(self, table: str) -> PermanentFailure:
        """What stops the step where a table gives nothing, in the subject's words."""

    def _row(self, decision: str, inputs: Mapping[str, Any]) -> Row:
        output = self._decide(decision, inputs).output
        if not isinstance(output, Mapping):
            raise self.missing(decision)
        return output

    def _rows(self, decision: str, inputs: Mapping[str, Any]) -> list[Row]:
        # A list that is hit by nothing is empty; nothing at all is a table that broke its own allowed values.
        output = self._decide(decision, inputs).output
        if not isinstance(output, list):
            raise self.missing(decision)
        return output
