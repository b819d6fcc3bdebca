"""OCEL 2.0 as JSON: cases and teams are objects, every moment is an event about them."""
from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from workflows.eventlogs.model import LoggedCase, Moment

_CASE, _TEAM = "case", "team"
_EVENT_ATTRIBUTES = ("transition", "element", "bpmnType", "process")
_CASE_ATTRIBUTES = (("process", "string"), ("version", "integer"), ("state", "string"))
_BEGINNING = "1970-01-01T00:00:00.000+00:00"  # how the standard says that a value has always been so


def written(name: str, cases: Iterable[LoggedCase]) -> Iterator[bytes]:
    """The parts of the file: events as they come, then the objects and types that were met.

    :param name: of the process.
    """
    objects: list[dict[str, Any]] = []
    teams: dict[str, None] = {}
    activities: dict[str, None] = {}
    yield b'{"events":['
    first = True
    for case in cases:
        for moment in case.moments:
            activities[moment.activity] = None
            teams.update(dict.fromkeys(_teams(moment)))
            yield (b"" if first else b",") + _dumped(_event(case, moment))
            first = False
        objects.append(_object(case))
    yield b'],"objects":' + _dumped([*objects, *({"id": f"team:{team}", "type": _TEAM} for team in teams)])
    yield b',"eventTypes":' + _dumped([
        {"name": one, "attributes": [{"name": key, "type": "string"} for key in _EVENT_ATTRIBUTES]}
        for one in activities
    ])
    yield b',"objectTypes":' + _dumped([
        {"name": _CASE, "attributes": [{"name": key, "type": kind} for key, kind in _CASE_ATTRIBUTES]},
        {"name": _TEAM, "attributes": []},
    ])
    yield b"}\n"


def _event(case: LoggedCase, moment: Moment) -> dict[str, Any]:
    values = (moment.transition, moment.element, moment.type, moment.process)
    about = [{"objectId": case.id, "qualifier": _CASE}]
    about += [{"objectId": f"team:{team}", "qualifier": _TEAM} for team in _teams(moment)]
    return {
        "id": moment.id, "type": moment.activity, "time": moment.at.isoformat(timespec="milliseconds"),
        "attributes": [{"name": key, "value": value} for key, value in zip(_EVENT_ATTRIBUTES, values, strict=True)],
        "relationships": about,
    }


def _object(case: LoggedCase) -> dict[str, Any]:
    values = {"process": case.process, "version": case.version, "state": case.state}
    return {
        "id": case.id, "type": _CASE,
        "attributes": [{"name": key, "time": _BEGINNING, "value": values[key]} for key, _ in _CASE_ATTRIBUTES],
    }


def _teams(moment: Moment) -> list[str]:
    return [team for team in moment.team.split(", ") if team]


def _dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
