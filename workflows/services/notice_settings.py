"""How a person wants to hear of what: for each kind of notification a level, kept among their settings."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy import Connection, bindparam, select

from workflows.errors import Rejected
from workflows.persistence.statements import Query, upsert
from workflows.persistence.tables import person_setting

_PREFIX = "notify."
_LEVELS = Query(
    select(person_setting.c.key, person_setting.c.value)
    .where(person_setting.c.username == bindparam("b_me"), person_setting.c.key.like(bindparam("b_like")))
)


class Level(StrEnum):
    """How far a notification goes; each level includes the ones before it."""

    NONE = "none"
    BELL = "bell"
    DIGEST = "digest"
    IMMEDIATE = "immediate"


# A mail of its own only for what waits for exactly this person: everything else would teach them to read none.
DEFAULTS: Mapping[str, Level] = {
    "assigned": Level.IMMEDIATE,
    "escalated": Level.IMMEDIATE,
    "mentioned": Level.DIGEST,
    "handed_over": Level.DIGEST,
    "substitution": Level.DIGEST,
    "answer_arrived": Level.BELL,
    "deadline_near": Level.BELL,
    "incident": Level.BELL,
}
KINDS = tuple(DEFAULTS)
MAILED_AT_ONCE = frozenset({"assigned", "escalated"})
#: The morning's overview of tasks, beside the kinds: digest or none.
DAILY = "daily"
_KNOWN: Mapping[str, Level] = {**DEFAULTS, DAILY: Level.DIGEST}


def choices(kind: str) -> tuple[Level, ...]:
    """The levels a person may choose for a kind, the quietest first."""
    if kind == DAILY:
        return Level.NONE, Level.DIGEST
    if kind in MAILED_AT_ONCE:
        return tuple(Level)
    return Level.NONE, Level.BELL, Level.DIGEST


def levels(connection: Connection, username: str) -> dict[str, Level]:
    """Kind -> level of a person; what was never chosen, or is no choice any more, stands at its default."""
    found = _LEVELS.rows(connection, {"b_me": username, "b_like": f"{_PREFIX}%"})
    chosen = {row.key.removeprefix(_PREFIX): str(row.value) for row in found}
    return {
        kind: Level(chosen[kind]) if chosen.get(kind) in set(choices(kind)) else default
        for kind, default in _KNOWN.items()
    }


def choose(connection: Connection, username: str, wanted: Mapping[str, str], now: dt.datetime) -> None:
    """Keep what a person chose.

    :raises Rejected: "notice_setting_unknown" for a kind or level there is not.
    """
    for kind, level in wanted.items():
        if kind not in _KNOWN or level not in set(choices(kind)):
            raise Rejected("notice_setting_unknown", kind=kind[:40], level=level[:40])
    upsert(connection, person_setting, [
        {"username": username, "key": f"{_PREFIX}{kind}", "value": str(level), "changed": now}
        for kind, level in wanted.items()
    ], ("username", "key"))
