"""Checks of a whole deployment: what one file alone cannot tell."""
from __future__ import annotations

from collections.abc import Mapping

from workflows.engine.process import find_problems
from workflows.handler import Registry
from workflows.model import Problem


def check_files(
    files: Mapping[str, bytes],
    *,
    registry: Registry | None,
    release: bool = False,
    known_processes: frozenset[str] = frozenset(),
    known_decisions: frozenset[str] = frozenset(),
) -> list[Problem]:
    """All problems of files that are to be deployed together."""
    found: list[Problem] = []
    for name, content in files.items():
        if name.endswith((".bpmn", ".bpmn20.xml")):
            found += find_problems(content, name)[1]
    return found
