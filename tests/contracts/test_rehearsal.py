"""`kammerwerk upgrade --rehearse` on the database of every earlier release: it would go on, or the case that would not is named."""
from __future__ import annotations

import hashlib
import pathlib

import pytest
from click.testing import CliRunner

from workflows.backup import DATABASE
from workflows.bootstrap import handler_metadata
from workflows.cli import main
from workflows.persistence import current, head, open_engine, upgrade
from workflows.persistence.copying import copy_rows
from workflows.persistence.database import sqlite_module

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.sql"))


def _connect(data):
    return sqlite_module().connect(str(data / DATABASE))


def _content(data) -> str:
    connection = _connect(data)
    tables = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    names = [name for name, text in tables if text and text.startswith("CREATE TABLE")]
    rows = repr([tables, *(sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in names)])
    connection.close()
    return hashlib.sha256(rows.encode()).hexdigest()


def _change(data, statement, *values) -> None:
    connection = _connect(data)
    connection.execute(statement, values)
    connection.commit()
    connection.close()


def _one(data, statement) -> tuple:
    connection = _connect(data)
    row = connection.execute(statement).fetchone()
    connection.close()
    return row


@pytest.fixture
def golden(tmp_path, monkeypatch):
    """A data folder with the database a release left; the command line is about it."""
    def _golden(name: str) -> pathlib.Path:
        connection = _connect(tmp_path)
        connection.executescript((GOLDEN / f"{name}.sql").read_text(encoding="utf-8"))
        connection.close()
        monkeypatch.setenv("KAMMERWERK_DATA", str(tmp_path))
        monkeypatch.delenv("KAMMERWERK_DATABASE_URL", raising=False)
        return tmp_path

    return _golden


def _rehearse():
    return CliRunner().invoke(main, ["upgrade", "--rehearse"])


RUNNING = "SELECT id, business_key FROM process_instance WHERE state = 'running' ORDER BY id LIMIT 1"


@pytest.mark.parametrize("name", NAMES)
def test_every_release_could_be_upgraded_and_a_broken_case_is_named(golden, name):
    """All its cases load on a copy, the database stays as it was; with one state cut that one is named and nothing else."""
    data = golden(name)
    before = _content(data)
    tried = _rehearse()
    assert tried.exit_code == 0, tried.output
    assert f"Die Probe ist gelungen (Stand {name.rstrip('abcdefgh')} → {head()}). Es wurde nichts geändert." in tried.stdout
    assert f"{18 if name < '0012' else 20} Vorgänge gelesen (" in tried.stdout
    assert _content(data) == before

    case, key = _one(data, RUNNING)
    _change(data, "UPDATE process_instance SET execution = substr(execution, 1, length(execution) / 2) WHERE id = ?", case)
    before = _content(data)
    tried = _rehearse()
    assert (tried.exit_code, "Es wurde nichts geändert." in tried.stderr) == (1, True), tried.output
    named = [line for line in tried.stdout.splitlines() if "lässt sich nicht fortsetzen" in line]
    assert len(named) == 1
    assert case in named[0]
    assert key in named[0]
    assert _content(data) == before


def _drop_element(data, case) -> None:
    """The diagram of the case's version lacks an element the case stands at."""
    deployment, name = _one(data, "SELECT d.deployment_id, d.resource FROM process_definition d JOIN process_instance i ON "
                                  f"i.definition_id = d.id WHERE i.id = '{case}'")
    (content,) = _one(data, f"SELECT content FROM resource WHERE deployment_id = '{deployment}' AND name = '{name}'")
    (element,) = _one(data, f"SELECT element FROM user_task WHERE instance_id = '{case}' AND state = 'open'")
    _change(data, "UPDATE resource SET content = ? WHERE deployment_id = ? AND name = ?",
            bytes(content).replace(f'id="{element}"'.encode(), b'id="gone"'), deployment, name)


def _cut_diagram(data, case) -> None:
    _change(data, "UPDATE resource SET content = substr(content, 1, 200) WHERE deployment_id = (SELECT d.deployment_id FROM "
                  "process_definition d JOIN process_instance i ON i.definition_id = d.id WHERE i.id = ?) AND name LIKE '%.bpmn'", case)


def _lose_row(data, case) -> None:
    _change(data, "DELETE FROM user_task_group WHERE task_id IN (SELECT id FROM user_task WHERE instance_id = ?)", case)
    _change(data, "DELETE FROM user_task WHERE instance_id = ? AND state = 'open'", case)


def _empty_state(data, case) -> None:
    _change(data, "UPDATE process_instance SET execution = x'' WHERE id = ?", case)


@pytest.mark.parametrize(("damage", "words"), [
    (_drop_element, "lässt sich nicht fortsetzen"), (_cut_diagram, "lässt sich nicht fortsetzen"),
    (_empty_state, "lässt sich nicht fortsetzen"), (_lose_row, "passen die Aufgaben nicht zum Ablauf"),
])
def test_whatever_keeps_a_case_from_going_on_is_told(golden, damage, words):
    """A diagram that changed or is cut, an empty state, a task that is lost: the case is named, and no upgrade is made."""
    data = golden(NAMES[-1])
    case, key = _one(data, "SELECT i.id, i.business_key FROM process_instance i JOIN user_task t ON t.instance_id = i.id "
                           "WHERE i.state = 'running' AND t.state = 'open' ORDER BY i.id LIMIT 1")
    damage(data, case)
    before = _content(data)
    tried = _rehearse()
    assert tried.exit_code == 1, tried.output
    assert any(case in line and key in line and words in line for line in tried.stdout.splitlines()), tried.stdout
    refused = CliRunner().invoke(main, ["upgrade"])
    assert (refused.exit_code, _content(data)) == (1, before)


def test_rows_that_point_nowhere_are_told_in_plain_words(golden):
    """A database somebody has been at by hand: the tables are named, nothing is changed."""
    data = golden(NAMES[0])
    _change(data, "DELETE FROM user_task WHERE state = 'open'")
    before = _content(data)
    tried = _rehearse()
    assert (tried.exit_code, _content(data)) == (1, before)
    assert "In der Tabelle user_task_group verweisen Zeilen auf etwas in user_task, das es nicht gibt" in tried.stderr


def test_a_server_is_rehearsed_on_a_copy_as_well(golden, postgresql_url, monkeypatch):
    """The first release's database on PostgreSQL: copied, tried out, left at its revision; a broken case is named."""
    data = golden("0001")
    case, key = _one(data, RUNNING)
    source, target = open_engine(f"sqlite:///{data / DATABASE}"), open_engine(postgresql_url)
    with target.begin() as connection:  # a new database of the tests is at the head already
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    upgrade(target, handler_metadata(), "0001")
    with source.connect().execution_options(kammerwerk_read=True) as rows, target.begin() as connection:
        copy_rows(rows, connection, lambda done, total: None)
    monkeypatch.setenv("KAMMERWERK_DATABASE_URL", postgresql_url)
    try:
        assert _rehearse().exit_code == 0
        with target.begin() as connection:
            connection.exec_driver_sql("UPDATE process_instance SET execution = substr(execution, 1, 40) WHERE id = %s", (case,))
        tried = _rehearse()
        assert (tried.exit_code, case in tried.stdout, key in tried.stdout, current(target)) == (1, True, True, "0001")
    finally:
        source.dispose()
        target.dispose()
