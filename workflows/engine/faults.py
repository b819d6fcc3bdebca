"""Why the engine could not go on at an element: from exceptions to codes with parameters."""
from __future__ import annotations

import logging
from typing import Any

from workflows.engine.timers import TimerError
from workflows.errors import EngineError
from workflows.feel import FeelError, FeelUnknownName

log = logging.getLogger("workflows.engine")


class Halt(Exception):
    """The engine cannot go on here.

    :param code: lower_snake_case name, key of the sentence.
    :param element: where, if not at the element that was running.
    """

    def __init__(self, code: str, message: str, element: str = "", **params: Any) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.element = element
        self.params = params


def describe(error: Exception, element: str) -> dict[str, Any]:
    """The note a halted token carries: element, code, message, params."""
    if isinstance(error, Halt):
        return _note(error.element or element, error.code, error.message, error.params)
    if isinstance(error, FeelUnknownName):
        return _note(element, "unknown_name", f"nobody has set the variable {error.name!r}", {"name": error.name})
    if isinstance(error, FeelError):
        return _note(element, "expression_failed", str(error), {})
    if isinstance(error, TimerError):
        return _note(element, "timer_failed", str(error), {})
    if isinstance(error, EngineError):
        return _note(element, error.code, str(error), {key: str(value) for key, value in error.params.items()})
    log.exception("unexpected error at element %s", element)
    return _note(element, "engine_error", f"{type(error).__name__}: {error}", {})


def _note(element: str, code: str, message: str, params: dict[str, Any]) -> dict[str, Any]:
    return {"element": element, "code": code, "message": message, "params": params}
