"""Each promise of the faults' table has a test, and the tests it names exist."""
from __future__ import annotations

import pathlib
import re

FAULTS = pathlib.Path(__file__).resolve().parents[1] / "faults"


def test_every_promise_names_tests_that_exist():
    """P1 to P18 each have a row with at least one test; a test renamed or removed shows here."""
    rows = re.findall(r"^\| (P\d+) \| .+ \| (.+) \|$", (FAULTS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [promise for promise, _ in rows] == [f"P{number}" for number in range(1, 19)]
    for promise, shown in rows:
        named = re.findall(r"`([\w./]+)::(test_\w+)`", shown)
        assert named, promise
        for file, test in named:
            assert f"def {test}(" in (FAULTS / file).read_text(encoding="utf-8"), f"{promise}: {file}::{test}"


def test_every_test_the_table_of_parts_names_exists():
    """The same for what else the room's README points at, and for the places it says things are built in."""
    text = (FAULTS / "README.md").read_text(encoding="utf-8").partition("## Which test shows which part")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (?!---|part )(.+?) \| (.+?) \| (.+) \|$", text, re.MULTILINE)
    assert len(rows) >= 15
    for part, built, shown in rows:
        for place in re.findall(r"`([\w./]+)`", built):
            assert (FAULTS.parents[1] / place).exists(), f"{part}: {place}"
        named = re.findall(r"`([\w./]+)::(test_\w+)`", shown)
        assert named, part
        for file, test in named:
            assert f"def {test}(" in (FAULTS / file).read_text(encoding="utf-8"), f"{part}: {file}::{test}"
