"""Bounds of an expression, and the account one evaluation spends from."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workflows.feel.errors import FeelLimit

Clock = Callable[[], dt.datetime]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one expression may use.

    :param text: characters of source.
    :param depth: nesting of the syntax tree.
    :param steps: shared budget of loop rounds, calls, list items and regex steps.
    :param string: characters of any string made.
    :param items: items of any list made.
    :param calls: depth of calls of user-defined functions.
    """

    text: int = 2_000
    depth: int = 60
    steps: int = 200_000
    string: int = 100_000
    items: int = 50_000
    calls: int = 40


CONDITION = Limits()
# A decision model is reviewed and deployed as a whole, so its expressions may be longer.
DECISION = Limits(text=50_000, steps=1_000_000)

# Characters one step pays for: long strings made in a loop use up the budget, too.
_CHARS_PER_STEP = 64


def system_clock() -> dt.datetime:
    """The current instant in UTC."""
    return dt.datetime.now(dt.UTC)


class Run:
    """The state of one evaluation: what is left of the budget, strictness and the clock."""

    __slots__ = ("calls", "clock", "converted", "left", "limits", "strict")

    def __init__(self, limits: Limits, strict: bool = False, clock: Clock = system_clock) -> None:
        self.limits = limits
        self.left = limits.steps
        self.strict = strict
        self.clock = clock
        self.converted: dict[str, Any] | None = None
        self.calls = 0

    def charge(self, steps: int = 1) -> None:
        """Take steps from the budget; raises FeelLimit when it is used up."""
        self.left -= steps
        if self.left < 0:
            raise FeelLimit("steps", self.limits.steps)

    def check_string(self, size: int) -> None:
        """Raise FeelLimit if a string of this many characters may not be made, else pay for it."""
        if size > self.limits.string:
            raise FeelLimit("string", self.limits.string)
        self.charge(size // _CHARS_PER_STEP)

    def check_list(self, size: int) -> None:
        """Raise FeelLimit if a list of this many items may not be made, else pay for it."""
        if size > self.limits.items:
            raise FeelLimit("list", self.limits.items)
        self.charge(size // 8)


class Env:
    """Names visible at one place: its own and, through `parent`, those around it."""

    __slots__ = ("parent", "run", "vars")

    def __init__(self, names: Mapping[str, Any], parent: Env | None, run: Run) -> None:
        self.vars = names
        self.parent = parent
        self.run = run
