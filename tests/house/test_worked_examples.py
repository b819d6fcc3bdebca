"""The worked examples of the domain notes: each is named by a test, and the room's README says by which."""
from __future__ import annotations

import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = ROOT / "handlers" / "advisory" / "README.md"
EXAMPLES = [f"EX-B{number:02}" for number in (1, 2, 3, 5, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18)]


@pytest.fixture(scope="module")
def named():
    """Example -> where it is named."""
    places = [*(ROOT / "tests").glob("*/test_*.py"), *(ROOT / "bpmn" / "advisory_case" / "scenarios").glob("*.yaml")]
    found = {}
    for place in places:
        for example in re.findall(r"EX-B\d\d", place.read_text("utf-8")) if place != pathlib.Path(__file__) else ():
            found.setdefault(example, set()).add(place.name)
    return found


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_worked_example_is_named_where_the_readme_says(named, example):
    """Every file the README's row names does name the example."""
    row = next(line for line in README.read_text("utf-8").splitlines() if line.startswith(f"| {example} "))
    said = {pathlib.Path(name).name for name in re.findall(r"`([\w/]+\.(?:py|yaml))`", row)}
    said |= {"test_advisory_assess.py"} if "assess" in row else set()

    assert said, row
    assert said <= named.get(example, set())
