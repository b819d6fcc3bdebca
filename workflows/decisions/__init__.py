"""DMN: decision tables and requirement graphs on our own FEEL."""
from __future__ import annotations

from workflows.decisions.files import parse_with_imports
from workflows.decisions.model import Decisions, parse_dmn
from workflows.model import DecisionResult

__all__ = ["DecisionResult", "Decisions", "parse_dmn", "parse_with_imports"]
