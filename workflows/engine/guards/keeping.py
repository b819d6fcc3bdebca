"""Guards of two versions of a process held against each other: what the newer one no longer promises.

A guard is taken apart into single promises (one target, one need), so that it may be worded anew, be split or grow.
What counts is that every old promise is covered by one that demands as much or more.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from workflows.engine.guards.rules import PREFIX, BadGuard, Need, Rule, Selector, read_rules
from workflows.engine.guards.selecting import possible
from workflows.engine.process import ProcessModel
from workflows.engine.reading import camunda_children, children, read_xml


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard of law as a process declares it.

    :param process: key of the process.
    :param title: how people call it, with its paragraph.
    :param text: its rules.
    """

    process: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class LostGuard:
    """A guard the newer version does not keep.

    :param before: its rules in the older version; `after` those under its title in the newer, "" where there are none.
    :param reason: "process_removed", "removed", "weakened", or "without_target" (nothing is left it speaks of).
    """

    process: str
    title: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Promise:
    """A rule for one target."""

    verb: str
    target: Selector
    need: Need | None = None
    teams: frozenset[str] = frozenset()


def declared(xml: bytes, resource: str) -> list[Guard]:
    """The guards a diagram declares, whatever else is wrong with it; raises Rejected where it cannot be read."""
    return [
        Guard((process.get("id") or "").strip(), name.removeprefix(PREFIX).strip(), entry.get("value") or "")
        for process in children(read_xml(xml, resource), "process")
        for holder in camunda_children(process, "properties")
        for entry in holder if (name := entry.get("name") or "").startswith(PREFIX)
    ]


def process_keys(xml: bytes, resource: str) -> list[str]:
    """Ids of the processes of a diagram, whatever else is wrong with it; raises Rejected where it cannot be read."""
    return [(process.get("id") or "").strip() for process in children(read_xml(xml, resource), "process")]


def lost(
    before: Sequence[Guard], after: Sequence[Guard], processes: Iterable[str]
) -> list[LostGuard]:
    """The guards of an older version that a newer one does not keep.

    :param processes: keys of the newer version's processes.
    """
    there = frozenset(processes)
    kept: dict[str, list[_Promise]] = {}
    for guard in after:
        kept.setdefault(guard.process, []).extend(_promises(guard.text) or ())
    texts = {(guard.process, guard.title): guard.text for guard in after}
    return [found for guard in before if (found := _lost(guard, texts, kept, there)) is not None]


def _lost(
    guard: Guard, texts: dict[tuple[str, str], str], kept: dict[str, list[_Promise]], there: frozenset[str]
) -> LostGuard | None:
    text = texts.get((guard.process, guard.title), "")
    promises = _promises(guard.text)
    same = text == guard.text
    if same or (promises and all(any(_covers(new, old) for new in kept.get(guard.process, ())) for old in promises)):
        return None
    reason = "process_removed" if guard.process not in there else "weakened" if text else "removed"
    return LostGuard(guard.process, guard.title, guard.text, text, reason)


def without_target(
    guards: Iterable[Guard], before: Iterable[ProcessModel], after: Iterable[ProcessModel]
) -> Iterator[LostGuard]:
    """Guards whose words stand but that no longer speak of anything: every step they guarded is gone or is another."""
    old, new = {one.key: one for one in before}, {one.key: one for one in after}
    for guard in guards:
        if guard.process not in old or guard.process not in new:
            continue
        for rule in _rules(guard.text):
            if any(
                possible(old[guard.process].graph, (target,)) and not possible(new[guard.process].graph, (target,))
                for target in rule.targets
            ):
                yield LostGuard(guard.process, guard.title, guard.text, guard.text, "without_target")
                break


def _promises(text: str) -> list[_Promise]:
    found = []
    for rule in _rules(text):
        for target in rule.targets:
            found += [_Promise(rule.verb, target, need) for need in rule.needs]
            if rule.teams:
                found.append(_Promise(rule.verb, target, teams=frozenset(rule.teams)))
    return found


def _rules(text: str) -> list[Rule]:
    try:
        return read_rules(text)
    except BadGuard:  # the check refuses a draft with it; in an older version it promised nothing that could be held
        return []


def _covers(new: _Promise, old: _Promise) -> bool:
    """Whether a promise demands as much as another."""
    if (new.verb, new.target) != (old.verb, old.target):
        return False
    if old.need is None or new.need is None:
        return bool(new.teams) and new.teams <= old.teams
    if old.verb == "fourEyes":  # more people who may not do it
        return set(old.need.elements) <= set(new.need.elements)
    # One of fewer elements has to be passed, anew after more.
    return set(new.need.elements) <= set(old.need.elements) and set(old.need.after) <= set(new.need.after)
