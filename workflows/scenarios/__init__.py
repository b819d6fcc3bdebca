"""Scenarios: tests of processes that deploy files, drive cases and say what must be true."""
from __future__ import annotations

from workflows.scenarios.errors import BrokenScenario, UnusableFile
from workflows.scenarios.format import parse_scenario
from workflows.scenarios.reading import parse_text, read_file
from workflows.scenarios.resources import folder_files, gathered
from workflows.scenarios.running import Outcome, problem_row, run_file, run_scenario
from workflows.scenarios.typed import plain, same, typed
from workflows.scenarios.writing import as_file, as_text, written

__all__ = [
    "BrokenScenario", "Outcome", "UnusableFile", "as_file", "as_text", "folder_files", "gathered", "parse_scenario",
    "parse_text", "plain", "problem_row", "read_file", "run_file", "run_scenario", "same", "typed", "written",
]
