"""Who may begin a case by hand; on both databases."""
from __future__ import annotations

import pathlib

import pytest

from workflows.errors import NotAllowed
from workflows.model import SYSTEM

DRAWN = pathlib.Path(__file__).parent / "diagrams" / "two_steps.bpmn"
VARIABLES = {"name": "Tischlerei Holm", "place": "Rostock", "deadline": None}


def test_what_is_only_called_nobody_starts_by_hand(app, anna):
    """`camunda:isStartableInTasklist="false"` keeps a process from the people, not from those who call it."""
    drawn = DRAWN.read_text(encoding="utf-8")
    called = drawn.replace('isExecutable="true"', 'isExecutable="true" camunda:isStartableInTasklist="false"', 1)
    app.repository.deploy({"two_steps.bpmn": drawn.encode()}, by=SYSTEM, policy="lenient")
    assert [one.key for one in app.repository.startable_by(anna)] == ["two_steps"]

    app.repository.deploy({"two_steps.bpmn": called.encode()}, by=SYSTEM, policy="lenient")

    assert app.repository.startable_by(anna) == []
    with pytest.raises(NotAllowed, match="start_not_allowed"):
        app.runtime.start("two_steps", dict(VARIABLES), by=anna)
    assert app.runtime.start("two_steps", dict(VARIABLES), by=SYSTEM).id
