"""Which element of a draft is which of the recorded version: the same id, else the same thing under another id."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from workflows.engine import ProcessModel
from workflows.model import Element


def renamed(old: Mapping[str, ProcessModel], new: Mapping[str, ProcessModel]) -> dict[str, str]:
    """Recorded id -> id in the draft, for elements that are gone under the one and new under the other.

    An element is the same thing where it is the only one of its kind with that name (and, for an automatic step, with
    that topic) on both sides.
    """
    before = {one.id: one for model in old.values() for one in model.elements.values()}
    after = {one.id: one for model in new.values() for one in model.elements.values()}
    gone = _by_look(one for one in before.values() if one.id not in after)
    come = _by_look(one for one in after.values() if one.id not in before)
    return {
        ids[0]: come[look][0] for look, ids in gone.items() if len(ids) == 1 and len(come.get(look, ())) == 1
    }


def _by_look(elements: Iterable[Element]) -> dict[tuple[str, str, str], list[str]]:
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for one in elements:
        if one.name or one.topic:
            found[one.type, one.name, one.topic].append(one.id)
    return found
