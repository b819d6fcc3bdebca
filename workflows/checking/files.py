"""Every kind of file a deployment holds, judged: diagrams, decision tables, forms, scenarios.

Runs in the bounded child process; what it needs to know of the installation comes with the request
as plain data (`Surroundings`).
"""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import yaml

from workflows.decisions import parse_with_imports
from workflows.decisions.xmlsource import read as read_dmn
from workflows.engine import check_files, is_diagram
from workflows.engine.reading import read_xml
from workflows.errors import Rejected
from workflows.forms import parse_form
from workflows.handler import Contract
from workflows.model import Problem, Severity
from workflows.packages import is_scenario

MOST_PROBLEMS = 500
MOST_SCENARIO = 1024 * 1024  # bytes; more takes longer to read than anybody waits
_YAML: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the quick one where it was built


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a check knows beside the files.

    :param contracts: what the handlers declare, by topic; None leaves topics unchecked.
    :param processes: keys of deployed processes, which may be called.
    :param decisions: ids of deployed decisions.
    """

    contracts: Mapping[str, Contract] | None = None
    processes: frozenset[str] = frozenset()
    decisions: frozenset[str] = frozenset()


def is_checked(name: str) -> bool:
    """Whether files of this name are judged: diagrams, decision tables, forms and scenarios."""
    return is_diagram(name) or is_table(name) or is_form(name) or is_scenario(name)


def is_table(name: str) -> bool:
    """Whether a file holds decision tables, by its name."""
    return name.lower().endswith((".dmn", ".dmn.xml"))


def is_form(name: str) -> bool:
    """Whether a file holds a form, by its name."""
    return name.lower().endswith((".form", ".form.json"))


def judge(files: Mapping[str, bytes], around: Surroundings, *, release: bool = False) -> list[Problem]:
    """All problems of files that are to be deployed together, at most `MOST_PROBLEMS`.

    :param release: the release policy: warnings count as errors.
    """
    problems = check_files(
        files, registry=around.contracts, release=release,
        known_processes=around.processes, known_decisions=around.decisions,
    )
    others = [*_tables(files), *_forms(files), *_scenarios(files)]
    problems += [replace(one, severity=Severity.ERROR) for one in others] if release else others
    return _at_most(problems)


def _tables(files: Mapping[str, bytes]) -> Iterator[Problem]:
    for name in files:
        if is_table(name):
            try:
                yield from parse_with_imports(name, files).problems
            except Rejected as refused:
                yield from refused.problems


def _forms(files: Mapping[str, bytes]) -> Iterator[Problem]:
    for name, content in files.items():
        if is_form(name):
            try:
                parse_form(content, name)
            except Rejected as refused:
                yield from refused.problems


def _scenarios(files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Scenarios that cannot be read; what they say is judged where they are run."""
    for name, content in files.items():
        if is_scenario(name):
            if len(content) > MOST_SCENARIO:
                yield Problem("", "file_too_large", message=f"{len(content)} bytes", resource=name,
                              params={"limit": MOST_SCENARIO})
                continue
            try:
                found = yaml.load(content.decode("utf-8"), Loader=_YAML)  # noqa: S506 - both loaders are safe ones
            except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError) as error:
                mark = getattr(error, "problem_mark", None)
                yield Problem("", "scenario_unreadable", message=str(error), resource=name,
                              params={"line": mark.line + 1 if mark is not None else 1})
                continue
            if not isinstance(found, list | dict) or not found:
                yield Problem("", "scenario_empty", message="no scenarios in it", resource=name)


def opened(files: Mapping[str, bytes]) -> list[Problem]:
    """Problems of files that no editor can open: what is no XML, no BPMN, no DMN, no form. Nothing else is judged."""
    problems: list[Problem] = []
    for name, content in files.items():
        try:
            if is_diagram(name):
                read_xml(content, name)
            elif is_table(name):
                read_dmn(content, name)
            elif is_form(name):
                problems += _form_text(content, name)
        except Rejected as refused:
            problems += refused.problems
    return [*problems, *_scenarios(files)]


def _form_text(content: bytes, name: str) -> Iterator[Problem]:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        yield Problem("", "form_not_json", message=str(error), resource=name)
        return
    if not isinstance(found, dict) or not isinstance(found.get("components"), list):
        yield Problem("", "form_structure", message="no list of components", resource=name)


def _at_most(problems: list[Problem]) -> list[Problem]:
    """The first findings, errors before warnings where there are too many; the last one says how many are left out."""
    if len(problems) <= MOST_PROBLEMS:
        return problems
    ranked = sorted(problems, key=lambda one: one.severity is not Severity.ERROR)
    kept, rest = ranked[: MOST_PROBLEMS - 1], ranked[MOST_PROBLEMS - 1 :]
    first = rest[0]
    more = Problem(first.element, "more_problems", first.severity, f"{len(rest)} more", {"count": len(rest)},
                   first.resource)
    return [*kept, more]
