"""Every kind of file a deployment holds, judged: diagrams, decision tables, forms.

Runs in the bounded child process; what it needs to know of the installation comes with the request
as plain data (`Surroundings`).
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from workflows.decisions import parse_with_imports
from workflows.engine import check_files, is_diagram
from workflows.errors import Rejected
from workflows.forms import parse_form
from workflows.handler import Contract
from workflows.model import Problem, Severity

MOST_PROBLEMS = 500


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
    """Whether files of this name are judged: diagrams, decision tables and forms."""
    return is_diagram(name) or is_table(name) or is_form(name)


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
    others = [*_tables(files), *_forms(files)]
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
