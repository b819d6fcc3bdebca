"""The format of a scenario: which keys and steps there are. Anything else is an error, never ignored."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.scenarios.errors import BrokenScenario
from workflows.scenarios.typed import instant

DEFAULT_CLOCK = "2026-01-05T08:00:00+01:00"
_KEYS = {"id", "topic", "files", "clock", "mayRefuse", "people", "handlers", "steps"}
_IGNORED = {"source", "behaviour", "note"}


@dataclass(frozen=True, slots=True)
class Fields:
    """Names of fields a step must and may have; of `one_of` exactly one must be there."""

    must: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()


DO: dict[str, Fields] = {
    "start": Fields(("key",), ("as", "vars", "businessKey")),
    "startByMessage": Fields(("name",), ("payload", "as")),
    "message": Fields(("name",), ("payload",), ("to", "match")),
    "signal": Fields(("name",), ("payload",)),
    "complete": Fields(("task",), ("count", "vars", "by", "of")),
    "completeAll": Fields(),
    "claim": Fields(("task",), ("by", "of")),
    "unclaim": Fields(("task",), ("by", "of")),
    "clock": Fields(one_of=("plus", "to")),
    "cancel": Fields(may=("of",)),
    "suspend": Fields(may=("of",)),
    "resume": Fields(may=("of",)),
    "retry": Fields(("activity",), ("of", "vars", "reason")),
    "skip": Fields(("activity",), ("of", "vars", "reason")),
    "deploy": Fields(("files",)),
    "migrate": Fields(("toVersion",), ("of", "mapping")),
}
EXPECT: dict[str, Fields] = {
    "open": Fields(("tasks",)),
    "openCount": Fields(("n",)),
    "openNames": Fields(("names",)),
    "ended": Fields(may=("of", "at")),
    "running": Fields(may=("of",)),
    "cancelled": Fields(may=("of",)),
    "suspended": Fields(may=("of",)),
    "waiting": Fields(("activity",), ("of",)),
    "notWaiting": Fields(("activity",), ("of",)),
    "var": Fields(("name", "value"), ("of",)),
    "noVar": Fields(("name",), ("of", "value")),
    "taskVar": Fields(("task", "name", "value"), ("of",)),
    "noTaskVar": Fields(("task", "name"), ("of", "value")),
    "trace": Fields(may=("of", "activities", "contains")),
    "error": Fields(("step",), ("contains",)),
    "incident": Fields(may=("of", "activity", "contains")),
    "noIncident": Fields(may=("of", "activity", "contains")),
    "assignees": Fields(("task", "values"), ("of",)),
    "candidates": Fields(("task", "values"), ("of",)),
    "due": Fields(("task", "at"), ("of",)),
    "followUp": Fields(("task", "at"), ("of",)),
    "instances": Fields(("n",), ("key",)),
    "documents": Fields(may=("of", "names", "n", "to", "contains")),
    "mail": Fields(may=("of", "names", "n", "to", "contains")),
    "deployRejected": Fields(may=("element", "code", "contains")),
    "decision": Fields(("file", "name", "value"), ("given",)),
}
_STAND_IN = {"return", "fail", "times", "error"}


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `kind` is "do" or "expect", `name` what, `fields` with what."""

    kind: str
    name: str
    fields: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario as read; see the table of keys in the room's README.

    :param may_refuse: False, True, or the element a refusal must name.
    :param handlers: stand-ins by topic, as written.
    """

    id: str
    topic: str
    files: tuple[str, ...]
    clock: dt.datetime
    may_refuse: bool | str
    people: Mapping[str, tuple[str, ...]]
    handlers: Mapping[str, Mapping[str, Any]]
    steps: tuple[Step, ...] = field(default=())


def _texts(value: Any, what: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BrokenScenario(f"{what} must be a list of texts", code="scenario_no_texts", what=what)
    return tuple(value)


def _mapping(value: Any, what: str) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise BrokenScenario(f"{what} must be a mapping", code="scenario_no_mapping", what=what)
    return value


def parse_step(row: Any) -> Step:
    """Read one step.

    :raises BrokenScenario: for an unknown step, an unknown field, or a missing one.
    """
    data = _mapping(row, "a step")
    kinds = [kind for kind in ("do", "expect") if kind in data]
    if len(kinds) != 1:
        raise BrokenScenario(f"a step says either do or expect: {dict(data)}", code="scenario_step_kind")
    kind = kinds[0]
    name, table = data[kind], DO if kind == "do" else EXPECT
    if not isinstance(name, str) or name not in table:
        raise BrokenScenario(f"there is no step {kind}: {name}", code="scenario_step_unknown", text=f"{kind}: {name}")
    fields = {key: value for key, value in data.items() if key not in (kind, *_IGNORED)}
    _check_fields(kind, name, table[name], fields)
    return Step(kind, name, fields)


def _check_fields(kind: str, name: str, known: Fields, fields: Mapping[str, Any]) -> None:
    unknown = sorted(fields.keys() - {*known.must, *known.may, *known.one_of})
    if unknown:
        raise BrokenScenario(
            f"{kind}: {name} has no field {', '.join(unknown)}", code="scenario_field_unknown", step=f"{kind}: {name}",
            fields=unknown)
    missing = [field for field in known.must if field not in fields]
    if missing:
        raise BrokenScenario(
            f"{kind}: {name} needs {', '.join(missing)}", code="scenario_field_missing", step=f"{kind}: {name}",
            fields=missing)
    if known.one_of and len(set(known.one_of) & fields.keys()) != 1:
        raise BrokenScenario(
            f"{kind}: {name} needs one of {', '.join(known.one_of)}", code="scenario_one_of", step=f"{kind}: {name}",
            fields=list(known.one_of))
    if kind == "expect" and name == "error":
        inner = parse_step(fields["step"])
        if inner.kind != "do":
            raise BrokenScenario("expect: error needs a do step", code="scenario_error_step")


def _stand_ins(value: Any) -> Mapping[str, Mapping[str, Any]]:
    found = {topic: _mapping(row, f"handler {topic}") for topic, row in _mapping(value, "handlers").items()}
    for topic, row in found.items():
        if row.keys() - _STAND_IN or not row or ("times" in row and "fail" not in row):
            raise BrokenScenario(
                f"handler {topic}: use return, fail (with times) or error", code="scenario_stand_in", topic=topic)
        if "times" in row and (isinstance(row["times"], bool) or not isinstance(row["times"], int)):
            raise BrokenScenario(f"handler {topic}: times must be a number", code="scenario_stand_in", topic=topic)
        _mapping(row.get("return"), f"return of {topic}")
    return found


def parse_scenario(data: Mapping[str, Any]) -> Scenario:
    """Read a scenario.

    :raises BrokenScenario: for anything outside the format.
    """
    unknown = sorted(str(key) for key in data.keys() - _KEYS - _IGNORED)
    if unknown:
        raise BrokenScenario(f"unknown key {', '.join(unknown)}", code="scenario_key_unknown", keys=unknown)
    if not isinstance(data.get("id"), str | int) or isinstance(data.get("id"), bool):
        raise BrokenScenario("id is missing", code="scenario_id")
    may_refuse = data.get("mayRefuse", False)
    if not isinstance(may_refuse, bool | str):
        raise BrokenScenario("mayRefuse is true or an element id", code="scenario_may_refuse")
    steps = data.get("steps", [])
    if not isinstance(steps, list):
        raise BrokenScenario("steps must be a list", code="scenario_steps")
    declared = _mapping(data.get("people"), "people")
    people = {name: _texts(groups, f"groups of {name}") for name, groups in declared.items()}
    return Scenario(
        id=str(data["id"]), topic=str(data.get("topic", "")), files=_texts(data.get("files", []), "files"),
        clock=instant(data.get("clock", DEFAULT_CLOCK)), may_refuse=may_refuse, people=people,
        handlers=_stand_ins(data.get("handlers")), steps=tuple(parse_step(row) for row in steps),
    )
