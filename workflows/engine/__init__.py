"""The engine: BPMN read, judged and run on SpiffWorkflow, which nobody outside this room imports."""
from __future__ import annotations

from workflows.engine.check import check_files, is_diagram
from workflows.engine.engine import Engine
from workflows.engine.execution import Execution
from workflows.engine.flow import Beside
from workflows.engine.graph import CallRef
from workflows.engine.migrating import Migrated, Route, propose
from workflows.engine.process import ProcessModel, ScopeNode, parse_process, read_deployed
from workflows.engine.snapshot import FORMAT as STATE_FORMAT

__all__ = [
    "STATE_FORMAT", "Beside", "CallRef", "Engine", "Execution", "Migrated", "ProcessModel", "Route", "ScopeNode",
    "check_files", "is_diagram", "parse_process", "propose", "read_deployed",
]
