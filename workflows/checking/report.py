"""Reports of checks, as `kammerwerk check` and the editor show them: on each file, alone or with others."""
from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from workflows.checking.bounded import check_bounded
from workflows.checking.files import Surroundings, is_checked
from workflows.model import Problem, Severity


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a check says of a file.

    :param seconds: how long the check took; of files judged together, that of all.
    """

    name: str
    problems: tuple[Problem, ...]
    seconds: float

    @property
    def deployable(self) -> bool:
        """Whether the file could be published as it is."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)


def check_alone(name: str, content: bytes, around: Surroundings, *, release: bool = False) -> FileReport:
    """Judge one file as if it were a deployment of its own.

    :param name: tells by its ending what the file is; without a known one it is taken for a diagram.
    """
    began = time.monotonic()
    known = name if is_checked(name) else _called(name)
    problems = check_bounded({known: content}, around, release=release)
    return FileReport(
        name, tuple(replace(problem, resource=name) for problem in problems), time.monotonic() - began
    )


def _called(name: str) -> str:
    """A name that says what a file is: scenarios are known by their folder, everything else is taken for a diagram."""
    folder, _, file = name.replace("\\", "/").rpartition("/")
    if folder.rpartition("/")[2] == "scenarios" and file.lower().endswith(".yaml"):
        return f"scenarios/{file}"
    return f"{name}.bpmn"


def check_together(files: Mapping[str, bytes], around: Surroundings, *, release: bool = False) -> list[FileReport]:
    """Judge files as one deployment: a report on each of them, and one more under "" where a finding names none."""
    began = time.monotonic()
    found: dict[str, list[Problem]] = {name: [] for name in files}
    for problem in check_bounded(files, around, release=release):
        found.setdefault(problem.resource if problem.resource in files else "", []).append(problem)
    taken = time.monotonic() - began
    return [FileReport(name, tuple(problems), taken) for name, problems in found.items()]
