"""Before anything runs: is every variable set before it is used (house rule 10.7), does every join complete?"""
from __future__ import annotations

from workflows.engine.flow.beside import Beside
from workflows.engine.flow.codes import check_codes
from workflows.engine.flow.effects import TASK_FORMULAS
from workflows.engine.flow.findings import PROCESS_FORMULAS, check_flow
from workflows.engine.flow.joins import check_joins

__all__ = ["PROCESS_FORMULAS", "TASK_FORMULAS", "Beside", "check_codes", "check_flow", "check_joins"]
