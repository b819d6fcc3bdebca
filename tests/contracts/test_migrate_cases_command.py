"""`kammerwerk migrate-cases`: looked at beforehand, done with a reason, refusals told in German."""
from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest
from click.testing import CliRunner

from workflows.bootstrap import build
from workflows.cli import main
from workflows.model import SYSTEM
from workflows.settings import Settings

_W = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "diagrams" / "world.py"))
bpmn, chain = _W["bpmn"], _W["chain"]


def line(*ids: str) -> bytes:
    tasks = "".join(f'<userTask id="{one}" name="{one}" camunda:candidateGroups="register"/>' for one in ids)
    return bpmn(f'<startEvent id="s"/>{tasks}<endEvent id="e"/>' + chain("s", *ids, "e"))


@pytest.fixture
def run(tmp_path, database_url, monkeypatch):
    """Two cases on version 1 at "check"; version 2 calls the step "look"."""
    monkeypatch.setenv("KAMMERWERK_DATA", str(tmp_path))
    monkeypatch.setenv("KAMMERWERK_DATABASE_URL", database_url)
    app = build(Settings(data=tmp_path, database_url=database_url, durable=False))
    app.repository.deploy({"p.bpmn": line("check")}, by=SYSTEM, policy="lenient")
    for _ in range(2):
        app.runtime.start("p", {}, by=SYSTEM)
    app.repository.deploy({"p.bpmn": line("look")}, by=SYSTEM, policy="lenient")
    app.close()
    return lambda *arguments: CliRunner().invoke(main, ["migrate-cases", "p", *arguments])


def test_cases_are_moved_from_the_command_line(run):
    """Preview changes nothing and says why not; with a mapping and a reason they move; then nothing is left."""
    asked = run("--to", "2", "--preview")
    assert asked.exit_code == 0, asked.output
    assert "0 von 2 Vorgängen können umgestellt werden." in asked.output
    assert "2-mal: „check“ gibt es in der neuen Version nicht." in asked.output
    refused = run("--to", "2", "--reason", "weil")
    assert (refused.exit_code, "2 Vorgänge nicht umgestellt" in refused.output) == (1, True)
    done = run("--to", "2", "--mapping", '{"check": "look"}', "--reason", "weil", "--json")
    assert done.exit_code == 0, done.output
    assert [one["state"] for one in json.loads(done.stdout)] == ["migrated", "migrated"]
    assert "noch nicht mit Version 2 läuft" in run("--to", "2", "--reason", "weil").stderr


def test_wrong_use_is_told_in_german(run):
    """No reason, an unreadable mapping, a version there is not."""
    assert (run("--to", "2").exit_code, "--reason" in run("--to", "2").stderr) == (2, True)
    assert run("--to", "2", "--preview", "--mapping", '["a"]').exit_code == 2
    assert "gibt es nicht" in run("--to", "7", "--preview").stderr
