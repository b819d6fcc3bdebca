"""A case's journal retold as the steps of a scenario, with invented values; inside a lane."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from workflows.replaying.inventing import Inventing
from workflows.replaying.journal import Journal, Recorded
from workflows.scenarios.writing import written

NAME = "a"
_NOTICED = dt.timedelta(seconds=30)


def prepare(request: Mapping[str, Any]) -> Callable[[Any], Mapping[str, Any]]:
    """Give what retells one case.

    :param request: "files" of the draft, which say what a code is.
    """
    def play(item: Any) -> Mapping[str, Any]:
        journal = Journal.of(item["journal"])
        code, params = journal.hindrance
        if code:
            return {"code": code, "params": params}
        event = journal.entries[0].payload.get("start_event")
        inventing = Inventing(request["files"], str(item["case"]))
        return {
            "code": "", "clock": journal.entries[0].at,
            "steps": retold(journal, item["process"], item["starts"].get(event, ""), inventing),
        }

    return play


def retold(journal: Journal, key: str, start_message: str, inventing: Inventing) -> list[dict[str, Any]]:
    """The steps people and the outside took; what happened by itself happens again.

    :param start_message: name of the message the case began with, "" where it was begun plainly.
    """
    first, *rest = journal.entries
    begun = {"do": "start", "key": key, "as": NAME, **_given("vars", first.payload["variables"], inventing)}
    if start_message:
        told = first.payload.get("payload") or {}
        begun = {"do": "startByMessage", "name": start_message, "as": NAME, **_given("payload", told, inventing)}
    return [begun, *_following(first.at, rest, inventing)]


def _following(clock: dt.datetime, entries: list[Recorded], inventing: Inventing) -> Iterator[dict[str, Any]]:
    for entry in entries:
        step = _step(entry, inventing)
        last = entry is entries[-1]
        if (step or last) and entry.at - clock > _NOTICED:
            clock = entry.at
            yield {"do": "clock", "to": clock.replace(microsecond=0).isoformat()}
        if step:
            yield step


def _step(entry: Recorded, inventing: Inventing) -> dict[str, Any]:
    if entry.action == "task_completed":
        given = _given("vars", entry.payload["values"], inventing)
        return {"do": "complete", "task": entry.element, "of": NAME, **given}
    if entry.action == "message":
        told = _given("payload", entry.payload["payload"], inventing)
        return {"do": "message", "name": entry.payload["name"], "to": NAME, **told}
    return {}


def _given(field: str, values: Mapping[str, Any], inventing: Inventing) -> dict[str, Any]:
    found = written(inventing.value(values))
    return {field: found} if found else {}
