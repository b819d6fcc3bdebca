"""The processes of `bpmn/`: every scenario is met, and together they walk every sequence flow."""
from __future__ import annotations

import functools
import pathlib

import pytest

from workflows.engine import parse_process
from workflows.scenarios import Outcome, folder_files, read_file, run_scenario

BPMN = pathlib.Path(__file__).resolve().parents[2] / "bpmn"
FOLDERS = sorted({path.parent for path in BPMN.glob("*/*.bpmn")})
FILES = [file for folder in FOLDERS for file in sorted((folder / "scenarios").glob("*.yaml"))]


def _scenarios():
    """(file, number) of every scenario, named and grouped so that one process is tested by one worker."""
    for file in FILES:
        for number, row in enumerate(read_file(file)):
            folder = file.parents[1].name
            group = pytest.mark.xdist_group(folder)
            yield pytest.param(file, number, id=f"{folder}-{row.get('id', number)}", marks=group)


@functools.cache
def _played(file: pathlib.Path, number: int) -> Outcome:
    return run_scenario(read_file(file)[number], file.parent)


@pytest.mark.parametrize("file, number", list(_scenarios()))
def test_scenario(file, number):
    """The scenario is met."""
    outcome = _played(file, number)

    assert outcome.outcome == "met", f"step {outcome.step}: {outcome.message}\n{outcome.problems}\n{outcome.incidents}"


@pytest.mark.parametrize(
    "folder", [pytest.param(folder, id=folder.name, marks=pytest.mark.xdist_group(folder.name)) for folder in FOLDERS]
)
def test_every_sequence_flow_is_walked(folder):
    """All scenarios of a process together walk each sequence flow of each of its diagrams."""
    walked = set()
    for file in FILES:
        if file.parents[1] == folder:
            for number in range(len(read_file(file))):
                walked |= _played(file, number).taken
    drawn = {
        (model.key, flow): f"{source} → {target}" + (f" ({name})" if name else "")
        for name_of_file, xml in folder_files(folder).items() if name_of_file.endswith(".bpmn")
        for model in parse_process(xml, name_of_file)
        for flow, (source, target, name, _) in model.flows.items()
    }

    missing = [f"{key}/{flow}: {text}" for (key, flow), text in drawn.items() if (key, flow) not in walked]
    assert drawn, f"no diagram in {folder}"
    assert missing == []
