"""The script engine SpiffWorkflow is given: FEEL only, no Python from a diagram ever."""
from __future__ import annotations

from typing import Any, NoReturn

from SpiffWorkflow.bpmn.script_engine.python_engine import PythonScriptEngine

from workflows.engine.expressions import formula


class FeelScriptEngine(PythonScriptEngine):  # type: ignore[misc] # SpiffWorkflow ships no types
    """Evaluates expressions in the data scopes of a case; everything else is refused."""

    def __init__(self) -> None:
        self.environment = None

    def evaluate(self, task: Any, expression: str, external_context: Any = None) -> Any:
        """Value of a FEEL expression as a token sees it."""
        return task.case.evaluate(formula(expression), task.scope)

    def execute(self, task: Any, script: str, external_context: Any = None) -> NoReturn:
        """Scripts run through `ScriptTask`, never through here."""
        raise PermissionError("scripts of a diagram are FEEL expressions")

    def call_service(self, task: Any, **kwargs: Any) -> NoReturn:
        """Services are jobs, never calls."""
        raise PermissionError("service tasks are jobs")
