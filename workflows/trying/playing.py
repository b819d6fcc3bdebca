"""Plays the scenarios of a package, inside a lane."""
from __future__ import annotations

import os
import pathlib
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from workflows.engine import is_diagram, read_deployed
from workflows.errors import Rejected
from workflows.model import Problem, Severity
from workflows.packages import is_scenario
from workflows.scenarios import Outcome, UnusableFile, read_file, run_scenario
from workflows.settings import PREFIX
from workflows.trying.folders import write_package

LIST = "list"
_LONGEST_TRACE = 300
_MOST_FINDINGS = 30
_PLAIN = (str, int, float, bool, type(None))


def prepare(request: Mapping[str, Any]) -> Callable[[Any], Mapping[str, Any]]:
    """Lay out the package and give what plays one of its scenarios.

    :param request: "name" and "files" of the package, "others": the packages in force beside it, "folder", and
        "land", whose holidays count.
    """
    root, folder = laid_out(request)
    names = element_names(request["files"])

    def play(item: Any) -> Mapping[str, Any]:
        if item == LIST:
            return {"items": list(_listed(folder, request["files"]))}
        began = time.monotonic()
        row, data = _played(root, folder, item)
        return {**row, "names": _mentioned(names, row, data), "seconds": round(time.monotonic() - began, 1)}

    return play


def laid_out(request: Mapping[str, Any]) -> tuple[pathlib.Path, pathlib.Path]:
    """The folder of all packages and that of the draft's own, written as `bpmn/` has them."""
    os.environ[f"{PREFIX}LAND"] = request["land"]
    root = pathlib.Path(request["folder"]) / "bpmn"
    for name, files in request["others"].items():
        write_package(root, name, files)
    return root, write_package(root, request["name"], request["files"])


def element_names(files: Mapping[str, bytes]) -> dict[str, str]:
    """What the diagrams of a package call their processes and elements."""
    found: dict[str, str] = {}
    for name, content in files.items():
        if is_diagram(name):
            try:
                models = read_deployed(content, name)
            except Rejected:
                continue
            for model in models:
                found |= {model.key: model.name, **{one.id: one.name for one in model.elements.values() if one.name}}
    return found


def _listed(folder: pathlib.Path, files: Mapping[str, bytes]) -> Iterator[dict[str, Any]]:
    """Every scenario with its file and place in it; a file that cannot be read is one, too."""
    for name in sorted(files):
        if not is_scenario(name):
            continue
        try:
            rows = read_file(folder / name)
        except UnusableFile:
            yield {"file": name, "index": 0, "id": "", "topic": ""}
            continue
        for index, row in enumerate(rows):
            yield {"file": name, "index": index, "id": str(row.get("id", "")), "topic": str(row.get("topic", ""))}


def _played(root: pathlib.Path, folder: pathlib.Path, item: Mapping[str, Any]) -> tuple[dict[str, Any], Any]:
    row = {"file": item["file"], "index": item["index"], "id": item["id"], "topic": item["topic"]}
    path = folder / item["file"]
    try:
        rows = read_file(path)
    except UnusableFile as error:
        told = str(error).removeprefix(f"{path}: ")
        return {**row, **_fault("scenario_file_unreadable", name=item["file"], text=told)}, {}
    data = rows[item["index"]]
    if Counter(str(one.get("id", "")) for one in rows[: item["index"] + 1])[item["id"]] > 1:
        return {**row, **_fault("scenario_id_twice", name=item["id"])}, {}
    return {**row, **told_of(run_scenario(data, path.parent, within=root), data)}, data


def _fault(code: str, **params: Any) -> dict[str, Any]:
    return {"outcome": "error", "step": None, "said": {}, "code": code, "params": params, "problems": [], "trace": []}


def told_of(outcome: Outcome, data: Mapping[str, Any]) -> dict[str, Any]:
    """An outcome as it is kept: what decided, and the way that was taken."""
    steps = data.get("steps")
    step = outcome.step
    said = steps[step] if isinstance(steps, list) and step is not None and step < len(steps) else {}
    code, params = outcome.code, outcome.params
    if outcome.outcome == "error" and not code:
        code, params = "scenario_defect", {"text": outcome.message[:500]}
    return {
        "outcome": outcome.outcome, "step": step, "said": said if isinstance(said, Mapping) else {}, "code": code,
        "params": params, "message": outcome.message[:2000],
        "problems": [finding_row(one) for one in outcome.findings if one.severity is Severity.ERROR][:_MOST_FINDINGS],
        "trace": [one["activity"] for one in outcome.trace][:_LONGEST_TRACE],
    }


def finding_row(problem: Problem) -> dict[str, Any]:
    """A finding with all its sentence needs."""
    return {
        "element": problem.element, "label": problem.label, "code": problem.code, "resource": problem.resource,
        "params": {name: one if isinstance(one, _PLAIN) else str(one)[:500] for name, one in problem.params.items()},
    }


def _mentioned(names: Mapping[str, str], row: Mapping[str, Any], data: Any) -> dict[str, str]:
    """The names of the elements a result speaks of."""
    words = set(row.get("trace", ()))
    todo = [row.get("params"), row.get("said"), [one.get("element") for one in row.get("problems", ())]]
    while todo:
        value = todo.pop()
        if isinstance(value, Mapping):
            todo += [*value.keys(), *value.values()]
        elif isinstance(value, list):
            todo += value
        elif isinstance(value, str):
            words.add(value)
    return {word: names[word] for word in words if word in names}

