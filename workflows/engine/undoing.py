"""`undoFor`: how long what a user task sets going waits, so that its completion can still be taken back."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from workflows.engine.graph import Graph
from workflows.feel import FeelError, compile_expression

UNDO_FOR = "undoFor"
#: Longer nobody waits: a case must not stand still because somebody might change their mind.
LONGEST = dt.timedelta(minutes=5)


def undo_for(
    step: Mapping[str, str], process: Mapping[str, str], known: Mapping[str, Any] | None = None
) -> dt.timedelta:
    """What a step's properties say, else its process's, at most five minutes; zero where neither says anything.

    :param known: what the case holds and what was entered: a step may wait for one answer only, so that a letter can
        be held back while a colleague's next task comes at once.
    """
    said = step.get(UNDO_FOR, "") or process.get(UNDO_FOR, "")
    return min(_duration_of(said, known) or dt.timedelta(0), LONGEST)


def check_undo_for(graph: Graph) -> Iterator[tuple[str, str]]:
    """Elements (and the process) whose `undoFor` is no duration up to five minutes, each with what stands there.

    One that depends on what is entered is cut to five minutes when it is read.
    """
    told = [(graph.id, graph.properties), *((node.id, node.properties) for node in graph.nodes())]
    for element, properties in told:
        said = properties.get(UNDO_FOR, "")
        span = _duration_of(said) if said and not _depends(said) else dt.timedelta(0)
        if span is None or span > LONGEST:
            yield element, said


def _depends(text: str) -> bool:
    """Whether it is FEEL over what is known of the case; a lone word or "-PT1M" is a slip and makes no duration."""
    try:
        return "duration(" in text and bool(compile_expression(_formula(text)).names)
    except FeelError:
        return False


def _formula(text: str) -> str:
    text = text.strip().removeprefix("=").strip()
    return f'duration("{text}")' if text.startswith("P") and '"' not in text else text


def _duration_of(text: str, known: Mapping[str, Any] | None = None) -> dt.timedelta | None:
    """A duration as ISO 8601 ("PT5M") or FEEL, None where it is neither or negative."""
    formula = _formula(text)
    try:
        value = compile_expression(formula).evaluate(known or {}) if formula else None
    except FeelError:
        return None
    return value if isinstance(value, dt.timedelta) and value >= dt.timedelta(0) else None
