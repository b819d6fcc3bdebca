"""A case's hash-chained audit as a journal: what came from outside at which instant, and what followed."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.model import EventKind

ERASED = "case_erased"
# What an operator did to the token itself: no draft can be asked how it would answer that.
BY_HAND = frozenset({"token_moved", "incident_retried", "migrated", "migration_undone"})


@dataclass(frozen=True, slots=True)
class Recorded:
    """One link of the audit.

    :param payload: without its events; a task's values, a handler's outputs, a message's payload.
    :param events: what followed in the engine, as `services.recording.audit_events` wrote it.
    """

    at: dt.datetime
    action: str
    payload: Mapping[str, Any]
    events: tuple[Mapping[str, Any], ...] = ()

    @property
    def element(self) -> str:
        """The element it is about, "" where it names none."""
        return str(self.payload.get("element", ""))

    def activity(self, element: str) -> str:
        """The activity of an element that was left in this step, as it was called then."""
        left = (EventKind.COMPLETED.value, EventKind.CANCELLED.value)
        found = (one["activity"] for one in self.events if one["element"] == element and one["kind"] in left)
        return str(next(found, ""))


@dataclass(frozen=True, slots=True)
class Journal:
    """Everything recorded of one case, oldest first."""

    entries: tuple[Recorded, ...] = field(default=())

    @classmethod
    def of(cls, links: Iterable[tuple[dt.datetime, str, Mapping[str, Any]]]) -> Journal:
        """From (at, action, payload) of the links; papers that came along are filed before the case begins."""
        found: list[Recorded] = []
        for at, action, payload in links:
            if not found and action != "started":
                continue
            events = tuple(payload.get("events", ()))
            rest = {key: value for key, value in payload.items() if key != "events"}
            found.append(Recorded(at, action, rest, events))
        return cls(tuple(found))

    @property
    def hindrance(self) -> tuple[str, Mapping[str, Any]]:
        """Why it cannot be played again: code of a sentence and its parameters, "" where it can."""
        if not self.entries or self.entries[0].action != "started":
            return "replay_no_journal", {}
        if any(one.action == ERASED for one in self.entries) or "variables" not in self.entries[0].payload:
            return "replay_erased", {}
        if any(one.action in BY_HAND and one.events for one in self.entries):
            return "replay_by_hand", {}
        return "", {}
