"""The audit trail as sentences: who did what when, and what was there before."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from web.sentences import has_sentence, sentence
from web.wording import spoken
from workflows.model import AuditEntry

QUIET = frozenset({"entered", "gateway", "job_attempt", "draft_saved", "session"})
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Change:
    """A value before and after."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the history."""

    at: dt.datetime
    who: str
    words: str
    reason: str = ""
    changes: tuple[Change, ...] = ()


def entries(audit: Iterable[AuditEntry], names: Mapping[str, str]) -> list[Entry]:
    """The trail in words, newest last; purely technical links are left out.

    :param names: user name or id -> full name.
    """
    return [_entry(link, names) for link in audit if link.action not in QUIET]


def _entry(link: AuditEntry, names: Mapping[str, str]) -> Entry:
    who = "automatisch" if link.actor in {"system", "worker", ""} else names.get(link.actor, link.actor)
    params = {name: value for name, value in link.payload.items() if not isinstance(value, Mapping | list)}
    code = f"audit_{link.action.replace('.', '_')}"
    words = sentence(code, params) if has_sentence(code) else _plain(link)
    return Entry(link.at, who, words, str(link.payload.get("reason") or ""), _changes(link.payload))


def _plain(link: AuditEntry) -> str:
    subject = link.payload.get("name") or link.payload.get("task") or link.payload.get("document") or link.payload.get("element")
    action = link.action.replace("_", " ").replace(".", " ")
    return f"{subject}: {action}" if subject else action


def _changes(payload: Mapping[str, Any]) -> tuple[Change, ...]:
    changed = payload.get("variables") or payload.get("changes")
    if not isinstance(changed, Mapping):
        return ()
    found = []
    for name, value in changed.items():
        if isinstance(value, Mapping) and {"before", "after"} & set(value):
            found.append(Change(str(name), _short(value.get("before")), _short(value.get("after"))))
    return tuple(found)


def _short(value: Any) -> str:
    text = spoken(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
