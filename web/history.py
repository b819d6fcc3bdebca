"""The audit trail as sentences: who did what when, and what was there before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.sentences import has_sentence, sentence
from web.wording import spoken
from workflows.forms import option_text
from workflows.model import AuditEntry

BY_ITSELF = _l("automatisch")
MACHINES = frozenset({"system", "worker", ""})
LONGEST = 300
MOST_CHANGES = 12
#: So many lines in a row of what ran by itself are shown as one that opens.
LONG_RUN = 4
# Parts of a trail that tell a clerk nothing: the work behind them is in the entry before or after.
QUIET = frozenset({"draft_saved", "job_failed"})
# Acts with a form: what no form asks for was computed on the way and is none of that person's words.
FILLED_IN = frozenset({"task_completed", "message"})


@dataclass(frozen=True, slots=True)
class Label:
    """How a form calls a value, and its options: value -> words."""

    text: str
    options: Mapping[str, str] = field(default_factory=dict)

    def words(self, value: Any) -> str:
        """The value as the form shows it."""
        if isinstance(value, list | tuple):
            return ", ".join(self.words(one) for one in value) or "–"
        return _short(self.options.get(option_text(value), value) if isinstance(value, str | bool) else value)


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


def entries(
    audit: Iterable[AuditEntry],
    names: Mapping[str, str],
    steps: Mapping[str, str],
    labels: Mapping[str, Label] | None = None,
) -> list[Entry]:
    """The trail in words, oldest first.

    :param names: user name or id -> full name.
    :param steps: activity id, else element id of the case's own process -> name in the diagram.
    :param labels: path of a value -> how its form calls it.
    """
    return [_entry(link, names, steps, labels or {}) for link in audit if link.action not in QUIET]


def in_runs(told: Iterable[Entry]) -> list[tuple[Entry, ...]]:
    """The lines in their order; many in a row that ran by themselves are one group, every other line stands alone."""
    found: list[tuple[Entry, ...]] = []
    for ran, group in groupby(told, lambda one: one.who == BY_ITSELF and not one.changes and not one.reason):
        lines = tuple(group)
        found += [lines] if ran and len(lines) >= LONG_RUN else [(line,) for line in lines]
    return found


def _entry(link: AuditEntry, names: Mapping[str, str], steps: Mapping[str, str], labels: Mapping[str, Label]) -> Entry:
    payload = link.payload
    element = str(payload.get("element") or "")
    params: dict[str, Any] = {name: value for name, value in payload.items() if isinstance(value, str | int | dt.date)}
    params["step"] = steps.get(_activity(payload)) or steps.get(element) or element
    if link.action == "task_assigned":
        params["to"] = names.get(str(payload.get("after")), str(payload.get("after") or _("Team")))
    if link.action == "token_moved":
        target = str(payload.get("target") or "")
        params["to_step"] = steps.get(target) or target
    if link.action == "follow_up_set":
        params["until"] = payload.get("after")
    who = BY_ITSELF if link.actor in MACHINES else names.get(link.actor, link.actor)
    if payload.get("acting_for"):
        who = in_place_of(who, names.get(str(payload["acting_for"]), str(payload["acting_for"])))
    return Entry(link.at, who, _words(link, params), str(payload.get("reason") or ""), tuple(_changes(link, labels)))


def in_place_of(who: str, represented: str) -> str:
    """ "Jörg Behrens i. V. für Sabine Demir"; the first alone where nobody is represented."""
    return _("%(who)s i. V. für %(represented)s", who=who, represented=represented) if represented else who


def _activity(payload: Mapping[str, Any]) -> str:
    """Which activity an entry is about: the task it names, else the first its step has completed at the element."""
    if payload.get("task"):
        return str(payload["task"])
    told = (event for event in payload.get("events") or () if isinstance(event, Mapping))
    return next((str(one["activity"]) for one in told
                 if one.get("kind") == "completed" and one.get("element") == payload.get("element")), "")


def _words(link: AuditEntry, params: Mapping[str, Any]) -> str:
    action = link.action
    message = f"message_{params.get('name')}"
    if action == "message" and has_sentence(message):
        return f"{sentence('audit_message', params)}: {sentence(message)}"
    if action == "follow_up_set" and not params.get("until"):
        action = "follow_up_ended"
    code = f"audit_{action}"
    return sentence(code, params)


def _changes(link: AuditEntry, labels: Mapping[str, Label]) -> Iterator[Change]:
    """What a person entered or corrected; what machines computed stands in the case's facts."""
    if link.actor in MACHINES:
        return
    found: dict[str, tuple[Any, Any]] = {}
    for detail in _details(link.payload):
        for name, value in detail.items():
            if isinstance(value, Mapping) and {"before", "after"} & set(value):
                _leaves(str(name), value.get("before"), value.get("after"), found)
    told = [path for path in found if path in labels or link.action not in FILLED_IN]
    for path in told[:MOST_CHANGES]:
        before, after = found[path]
        label = labels.get(path) or Label(path)
        yield Change(label.text.rstrip("?:"), label.words(before), label.words(after))


def _details(payload: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for event in payload.get("events") or ():
        if isinstance(event, Mapping) and event.get("kind") == "variables" and isinstance(event.get("detail"), Mapping):
            yield event["detail"]


def _leaves(path: str, before: Any, after: Any, found: dict[str, tuple[Any, Any]]) -> None:
    """Differences of two values, contexts taken apart; the first `before` and the last `after` count."""
    if isinstance(after, Mapping) and (before is None or isinstance(before, Mapping)):
        for name, value in after.items():
            _leaves(f"{path}.{name}", (before or {}).get(name), value, found)
    elif before != after and not (before in (None, "", []) and after in (None, "", [])):
        found[path] = (found[path][0] if path in found else before, after)


def _short(value: Any) -> str:
    text = spoken(value)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
