"""What can go wrong in a scenario run, told apart by who is to blame."""
from __future__ import annotations


class UnusableFile(Exception):
    """A scenario file can not be read at all (exit code 2)."""


class BrokenScenario(Exception):
    """The scenario itself is wrong: an unknown key, a missing field (outcome "error")."""


class StepFailed(Exception):
    """A `do` step could not be done for a clear reason (a later `expect: error` may ask for that)."""


class NotOffered(StepFailed):
    """A step of the format that this installation does not do (outcome "error", unless `expect: error` asks for it)."""


class NotMet(Exception):
    """An expectation is not met; the message says what was found."""
