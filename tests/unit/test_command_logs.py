"""Log lines are for programs, and hold no data of a case."""
from __future__ import annotations

import json
import logging

import pytest
import structlog

from workflows.commands.output import log_to_stderr


@pytest.fixture(autouse=True)
def as_before():
    yield
    structlog.reset_defaults()
    logging.getLogger().handlers.clear()


def test_a_failure_is_one_line_of_json_with_its_traceback_but_without_local_variables(capfd):
    """What a function held when it failed stays out of the log."""
    log_to_stderr("INFO")

    def fail() -> None:
        applicant = "Erika Mustermann"
        raise ValueError(len(applicant))

    try:
        fail()
    except ValueError:
        structlog.get_logger("test").exception("job failed", job="j1")

    (line,) = capfd.readouterr().err.splitlines()
    found = json.loads(line)
    assert {key: found[key] for key in ("event", "job", "level")} == {"event": "job failed", "job": "j1", "level": "error"}
    assert found["exception"].endswith("ValueError")
    assert "Erika" not in line
