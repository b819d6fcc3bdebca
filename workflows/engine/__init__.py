"""The engine: BPMN read, judged and run on SpiffWorkflow, which nobody outside this room imports."""
from __future__ import annotations

from workflows.engine.check import check_files, is_diagram
from workflows.engine.engine import Engine
from workflows.engine.execution import Execution
from workflows.engine.flow import Beside
from workflows.engine.flow.described import Variable
from workflows.engine.flow.known import KnownValue, known_at
from workflows.engine.graph import CallRef
from workflows.engine.migrating import Migrated, Route, propose
from workflows.engine.process import ProcessModel, ScopeNode, parse_process, read_deployed, read_unfinished
from workflows.engine.snapshot import FORMAT as STATE_FORMAT
from workflows.engine.undoing import undo_for

__all__ = [
    "STATE_FORMAT", "Beside", "CallRef", "Engine", "Execution", "KnownValue", "Migrated", "ProcessModel", "Route",
    "ScopeNode", "Variable", "check_files", "is_diagram", "known_at", "parse_process", "propose", "read_deployed",
    "read_unfinished", "undo_for",
]
