"""What can go wrong in a scenario run, told apart by who is to blame."""
from __future__ import annotations

from typing import Any


class UnusableFile(Exception):
    """A scenario file can not be read at all (exit code 2)."""


class ScenarioFault(Exception):
    """Root of what decides a scenario.

    :param message: English, for the report and `contains`.
    :param code: key of the sentence that tells it to a process owner, "" where there is none.
    :param params: values the sentence may show.
    """

    def __init__(self, message: str, *, code: str = "", **params: Any) -> None:
        super().__init__(message)
        self.code = code
        self.params = params


class BrokenScenario(ScenarioFault):
    """The scenario itself is wrong: an unknown key, a missing field (outcome "error")."""


class StepFailed(ScenarioFault):
    """A `do` step could not be done for a clear reason (a later `expect: error` may ask for that)."""


class NotMet(ScenarioFault):
    """An expectation is not met; the message says what was found."""
