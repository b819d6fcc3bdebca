"""Is every variable set before it is used, on every way? (house rule 10.7)"""
from __future__ import annotations

from workflows.engine.flow.beside import Beside
from workflows.engine.flow.effects import TASK_FORMULAS
from workflows.engine.flow.findings import PROCESS_FORMULAS, check_flow

__all__ = ["PROCESS_FORMULAS", "TASK_FORMULAS", "Beside", "check_flow"]
