"""`undoFor`: how long what a user task sets going waits, so that its completion can still be taken back."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from workflows.engine.graph import Graph
from workflows.feel import FeelError, compile_expression

UNDO_FOR = "undoFor"
#: Longer nobody waits: a case must not stand still because somebody might change their mind.
LONGEST = dt.timedelta(minutes=5)


def undo_for(step: Mapping[str, str], process: Mapping[str, str]) -> dt.timedelta:
    """What a step's properties say, else its process's, at most five minutes; zero where neither says anything."""
    said = step.get(UNDO_FOR, "") or process.get(UNDO_FOR, "")
    return min(_duration_of(said) or dt.timedelta(0), LONGEST)


def check_undo_for(graph: Graph) -> Iterator[tuple[str, str]]:
    """Elements (and the process) whose `undoFor` is no duration up to five minutes, each with what stands there."""
    told = [(graph.id, graph.properties), *((node.id, node.properties) for node in graph.nodes())]
    for element, properties in told:
        said = properties.get(UNDO_FOR, "")
        span = _duration_of(said) if said else dt.timedelta(0)
        if span is None or span > LONGEST:
            yield element, said


def _duration_of(text: str) -> dt.timedelta | None:
    """A duration as ISO 8601 ("PT5M") or constant FEEL, None where it is neither or negative."""
    text = text.strip().removeprefix("=").strip()
    formula = f'duration("{text}")' if text.startswith("P") and '"' not in text else text
    try:
        value = compile_expression(formula).evaluate({}) if formula else None
    except FeelError:
        return None
    return value if isinstance(value, dt.timedelta) and value >= dt.timedelta(0) else None
