"""Which values of the chamber a case's steps read, as they counted then; what counts today may be another."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from web.parameters.words import label_words, value_words
from web.services import services
from workflows.model import ProcessInstance


@dataclass(frozen=True, slots=True)
class Used:
    """A value a step read.

    :param now: the value that counts today where it is another one, "" where it is the same or there is none.
    :param steps: names of the steps that read it.
    """

    key: str
    label: str
    words: str
    now: str
    at: dt.datetime
    steps: Sequence[str]


def used_values(case: ProcessInstance) -> list[Used]:
    """Every value with the steps that read it, by label; one read with two values stands twice."""
    names = {one.element: one.name or one.element for one in services().history.activities(case.id)}
    known = {one.definition.key: one for one in services().parameters.listed()}
    found: dict[tuple[str, str], Used] = {}
    for entry in services().history.audit(case.id):
        read = entry.payload.get("parameters")
        for key, value in (read if isinstance(read, dict) else {}).items():
            words = value_words(key, value)
            step = names.get(str(entry.payload.get("element") or ""), "")
            before = found.get((key, words))
            steps = [*(before.steps if before else ()), *([step] if step and not (
                before and step in before.steps) else [])]
            one = known.get(key)
            current = value_words(key, one.current.value) if one is not None and one.current else ""
            found[key, words] = Used(key, label_words(key, one.definition.label if one is not None else ""), words,
                                     current if current != words else "", before.at if before else entry.at, steps)
    return sorted(found.values(), key=lambda one: (one.label, one.at))
