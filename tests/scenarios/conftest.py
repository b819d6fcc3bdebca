"""Where the cases from outside lie, and the shipped processes."""
from __future__ import annotations

import os
import pathlib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASES = pathlib.Path(os.environ.get("KAMMERWERK_CASES") or ROOT.parent / "shared" / "cases")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each engine case: fixture `engine_case`."""
    if "engine_case" in metafunc.fixturenames:
        from workflows.scenarios import read_file

        path = CASES / "engine-cases" / "cases.json"
        rows = read_file(path) if path.exists() else []
        metafunc.parametrize("engine_case", rows, ids=[str(row["id"]) for row in rows])


@pytest.fixture(scope="session")
def cases() -> pathlib.Path:
    """Folder of the cases from outside; skipped where it is absent, a failure under CI."""
    if not CASES.exists():
        if os.environ.get("CI"):
            pytest.fail(f"the cases are missing: {CASES}")
        pytest.skip(f"no cases at {CASES}")
    return CASES
