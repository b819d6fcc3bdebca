"""The course of a case: elements entered, gateways and decisions passed, in order."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.model import EventKind, HistoryEvent
from workflows.replaying.journal import Journal

_TOLD = (EventKind.ENTERED.value, EventKind.GATEWAY.value, EventKind.DECISION.value)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the way.

    :param kind: "entered", "gateway" or "decision".
    """

    kind: str
    element: str
    activity: str
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def taken(self) -> tuple[str, ...]:
        """Flows a gateway took."""
        return tuple(self.detail.get("taken", ()))


def recorded(journal: Journal) -> list[Mark]:
    """The course as the journal tells it."""
    return [mark for entry in journal.entries for mark in from_rows(entry.events)]


def from_rows(rows: Iterable[Mapping[str, Any]]) -> list[Mark]:
    """Marks of the events of one link."""
    return [
        Mark(str(one["kind"]), str(one["element"]), str(one["activity"]), one.get("detail", {}))
        for one in rows if one["kind"] in _TOLD
    ]


def from_events(events: Iterable[HistoryEvent]) -> list[Mark]:
    """Marks of what the engine has just done."""
    return [
        Mark(one.kind.value, one.element, one.activity_id, one.detail) for one in events if one.kind.value in _TOLD
    ]
