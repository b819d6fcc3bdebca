"""What an instance waits for from outside: timers, messages, signals, conditions.

A wait belongs to its holder (the activity or event that waits, or the scope whose event subprocess
it starts) and lives exactly as long. Each timer has its own due instant; two timers behind one
event-based gateway never share one.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from workflows.engine.timers import Plan


@dataclass(slots=True)
class Wait:
    """One open wait.

    :param holder: id of the token that waits, or `scope_holder(...)` for an event subprocess.
    :param element: id of the catching element.
    :param kind: "timer", "message", "signal" or "conditional" (errors and escalations are routed, not waited for).
    :param met: a condition's last value, so that it fires when it becomes true.
    """

    holder: str
    element: str
    kind: str
    name: str = ""
    plan: Plan | None = None
    keys: dict[str, Any] = field(default_factory=dict)
    met: bool = False

    @property
    def id(self) -> str:
        """Stable over save and load."""
        return f"{self.holder}:{self.element}"

    @property
    def due(self) -> dt.datetime:
        """When the timer fires."""
        assert self.plan is not None
        return self.plan.due


def scope_holder(key: str) -> str:
    """The holder name of a scope itself (for its event subprocesses)."""
    return f"{key}*"


class Waits:
    """All open waits of one instance, by id and by holder."""

    def __init__(self) -> None:
        self._waits: dict[str, Wait] = {}
        self._by_holder: dict[str, list[str]] = {}

    def add(self, wait: Wait) -> None:
        """Open a wait."""
        self._waits[wait.id] = wait
        held = self._by_holder.setdefault(wait.holder, [])
        if wait.id not in held:
            held.append(wait.id)

    def get(self, identity: str) -> Wait | None:
        """The wait with this id, or None."""
        return self._waits.get(identity)

    def remove(self, wait: Wait) -> None:
        """Close one wait."""
        if self._waits.pop(wait.id, None) is not None:
            self._by_holder[wait.holder].remove(wait.id)

    def of(self, holder: str) -> list[Wait]:
        """The waits of one holder."""
        return [self._waits[identity] for identity in self._by_holder.get(holder, ())]

    def release(self, holder: str) -> None:
        """Close all waits of a holder."""
        for identity in self._by_holder.pop(holder, ()):
            self._waits.pop(identity, None)

    def __iter__(self) -> Iterator[Wait]:
        return iter(list(self._waits.values()))

    def __len__(self) -> int:
        return len(self._waits)
