"""The test cases of a draft, as its files hold them."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from web.modeler.surroundings import processes
from workflows.packages import is_scenario
from workflows.scenarios import BrokenScenario, UnusableFile, parse_scenario, parse_text
from workflows.scenarios.errors import ScenarioFault
from workflows.services.drafts import ProcessDraft

# What is larger is not read while a page is made; its results still say what is in it.
READ_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Listed:
    """A test case: where it stands, and what it is about."""

    file: str
    index: int
    id: str
    topic: str


def title_of(draft: ProcessDraft) -> str:
    """What the main process of a draft is called; its name where it cannot be read."""
    return processes(draft.files).get(draft.name) or draft.name


def listed(draft: ProcessDraft) -> list[Listed]:
    """All test cases; a file that cannot be read is one without a name."""
    return [one for name in sorted(draft.files) if is_scenario(name) for one in _of_file(name, draft.files[name])]


@lru_cache(maxsize=500)
def _of_file(name: str, content: bytes) -> tuple[Listed, ...]:
    rows = rows_of(content)
    found = [Listed(name, place, str(row.get("id", "")), str(row.get("topic", ""))) for place, row in enumerate(rows)]
    return tuple(found) or (Listed(name, 0, "", ""),)


def rows_of(content: bytes) -> list[Mapping[str, Any]]:
    """The scenarios of a file as they stand there; none where it cannot be read."""
    if len(content) > READ_BYTES:
        return []
    try:
        data = parse_text(content.decode())
    except (UnusableFile, UnicodeDecodeError):
        return []
    rows = data if isinstance(data, list) else [data]
    return [row for row in rows if isinstance(row, Mapping)]


def faults(content: bytes) -> Iterator[ScenarioFault | str]:
    """What is wrong with a file of scenarios: as text where it cannot be read, else with its code."""
    try:
        data = parse_text(content.decode())
    except (UnusableFile, UnicodeDecodeError) as error:
        yield str(error)
        return
    rows = data if isinstance(data, list) else [data]
    if not rows or not all(isinstance(row, Mapping) for row in rows):
        yield BrokenScenario("no scenarios in it", code="scenario_none_here")
        return
    known: set[str] = set()
    for row in rows:
        try:
            scenario = parse_scenario(row)
        except BrokenScenario as error:
            yield error
            continue
        if scenario.id in known:
            yield BrokenScenario(f"two scenarios are called {scenario.id}", code="scenario_id_twice", name=scenario.id)
        known.add(scenario.id)
