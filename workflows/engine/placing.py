"""Every finding points at an element that exists in the file.

Ids the engine gave to what the drawing left without one ("source..target", "scope..kind.3") are
led back to what they were made from.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lxml import etree

from workflows.model import Problem
from workflows.untrusted_xml import first_id

# A name BPMN does not have, or an element out of place, is told as that, not as one the engine does not run.
_TOLD_BETTER = {"element_not_supported": ("element_unknown", "element_misplaced")}


def placed(problems: Iterable[Problem], root: etree._Element | None) -> list[Problem]:
    """The problems at existing elements, each finding once.

    :param root: None for a file that cannot be read; its findings stay where they are.
    """
    if root is None:
        return list(problems)
    ids = {(element.get("id") or "").strip() for element in root.iter() if isinstance(element.tag, str)} - {""}
    around = first_id(root)
    found: list[Problem] = []
    seen: set[tuple[str, str, str]] = set()
    for problem in problems:
        element = problem.element if problem.element in ids else _made_from(problem.element, ids, around)
        key = (element, problem.code, str(dict(problem.params)) + problem.message)
        if key not in seen:
            seen.add(key)
            found.append(problem if element == problem.element else replace(problem, element=element))
    told = {(problem.element, problem.code) for problem in found}
    return [one for one in found
            if not any((one.element, better) in told for better in _TOLD_BETTER.get(one.code, ()))]


def _made_from(element: str, ids: set[str], around: str) -> str:
    """The source of a flow, else its target; the scope of a node."""
    return next((part for part in element.split("..") if part in ids), around)
