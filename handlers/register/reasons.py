"""One line of the preliminary check: rule, paragraph, state, sentence."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from handlers.register.states import State

_ORDER = {State.MET: 0, State.OPEN: 1, State.VIOLATED: 2}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule hit, is violated, or is open.

    :param rule: table and row, "T2-3".
    :param law: paragraph.
    :param text: German sentence for the reviewer.
    """

    rule: str
    law: str
    state: State
    text: str

    def as_dict(self) -> dict[str, str]:
        """The form `kammerwerk assess` prints."""
        return {"rule": self.rule, "law": self.law, "state": str(self.state), "text": self.text}


def in_order(reasons: list[Reason]) -> list[Reason]:
    """Met first, then open, then violated; within a state as the tables give them, each once."""
    return sorted(dict.fromkeys(reasons), key=lambda reason: _ORDER[reason.state])


def german_day(day: dt.date) -> str:
    """A date as letters write it."""
    return f"{day:%d.%m.%Y}"
