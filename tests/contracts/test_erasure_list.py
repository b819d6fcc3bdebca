"""What was erased stays erased: the list beside the backups outlives the database, and a restore goes by it."""
from __future__ import annotations

import datetime as dt
import json
import pathlib
import shutil

import pytest
from click.testing import CliRunner

from workflows.backup import DATABASE
from workflows.bootstrap import build
from workflows.cli import main
from workflows.errors import Unavailable
from workflows.model import SYSTEM
from workflows.persistence.database import sqlite_module
from workflows.services import erasures
from workflows.services.cases import LockedCase
from workflows.settings import Settings

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden"
NOW = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)


@pytest.fixture
def data(tmp_path, diagram):
    """An embedded installation: Holm's case runs, Voss' is cancelled, each with a document."""
    folder = tmp_path / "data"
    app = build(Settings(data=folder, durable=False), outbox_adapters={})
    app.repository.deploy({"two_steps.bpmn": diagram("two_steps")}, by=SYSTEM, policy="lenient")
    for name in ("Holm", "Voss"):
        case = app.runtime.start("two_steps", {"name": name, "place": "Rostock", "deadline": None}, by=SYSTEM)
        app.tasks.add_document(case.id, f"{name}.txt", f"Nachweis {name}".encode(), SYSTEM)
    app.runtime.cancel(case.id, by=SYSTEM, reason="zurückgezogen")
    app.close()
    return folder


@pytest.fixture
def kammerwerk(data, monkeypatch):
    monkeypatch.setenv("KAMMERWERK_DATA", str(data))
    monkeypatch.delenv("KAMMERWERK_DATABASE_URL", raising=False)

    def run(*arguments, code=0):
        done = CliRunner().invoke(main, [str(argument) for argument in arguments])
        assert done.exit_code == code, done.output
        return done.stdout

    return run


def _read(folder, statement):
    connection = sqlite_module().connect(str(folder / DATABASE))
    rows = connection.execute(statement).fetchall()
    connection.close()
    return rows


def _case(folder, title):
    return _read(folder, f"SELECT id FROM process_instance WHERE title = '{title}'")[0][0]


def _dump(folder) -> str:
    names = [name for (name,) in _read(folder, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return "\n".join(repr(_read(folder, f'SELECT * FROM "{name}"')) for name in names)


def _system(folder, action):
    return [json.loads(row[0]) for row in _read(folder, f"SELECT payload FROM audit WHERE chain = 'system' AND action = '{action}'")]


def test_a_restored_older_backup_does_not_bring_the_erased_back(kammerwerk, data, tmp_path):
    """Its data is gone again, document included; the audit says so and verifies; the other case is as it was."""
    kammerwerk("backup", tmp_path / "a.zip")
    erased = _case(data, "Voss")
    kammerwerk("erase", erased, "--reason", "Antrag Voss")
    assert "Beim Zurückspielen werden sie wieder gelöscht" in kammerwerk("restore", tmp_path / "a.zip", "--check")

    told = kammerwerk("restore", tmp_path / "a.zip", "--to", tmp_path / "new")

    assert "Nach der Löschliste wieder gelöscht: 1 Vorgänge." in told
    text = _dump(tmp_path / "new")
    assert "Voss" not in text
    assert "Holm" in text
    [note] = _system(tmp_path / "new", "backup_restored")
    assert (note["file"], note["erased_again"], note["left"], bool(note["user"])) == ("a.zip", [erased], [], True)
    app = build(Settings(data=tmp_path / "new", durable=False), outbox_adapters={})
    assert (app.history.verify().ok, app.management.sentinel()) == (True, [])
    assert app.history.audit(erased)[-1].action == "case_erased"
    assert app.runtime.variables(erased) == {}
    app.close()


def test_the_list_beside_the_backups_is_enough_when_all_else_is_lost(kammerwerk, data, tmp_path, monkeypatch):
    """A later backup brings the list up to date where it lies; the older file is restored after the fire."""
    kammerwerk("backup", tmp_path / "away" / "old.zip")
    erased = _case(data, "Voss")
    kammerwerk("erase", erased, "--reason", "Antrag")
    (data / "backups" / erasures.NAME).unlink()
    kammerwerk("backup", tmp_path / "away" / "new.zip")
    shutil.rmtree(data)
    monkeypatch.setenv("KAMMERWERK_DATA", str(tmp_path / "nothing"))
    kammerwerk("restore", tmp_path / "away" / "old.zip", "--to", tmp_path / "new")
    assert "Voss" not in _dump(tmp_path / "new")
    assert erased in (tmp_path / "new" / "backups" / erasures.NAME).read_text(encoding="utf-8")


def test_a_restore_into_a_server_erases_again_too(kammerwerk, data, postgresql_url, tmp_path):
    """The rows lie on a server, the list beside the file: the data is gone there."""
    kammerwerk("backup", tmp_path / "a.zip")
    erased = _case(data, "Voss")
    kammerwerk("erase", erased, "--reason", "Antrag")
    told = kammerwerk("restore", tmp_path / "a.zip", "--to", tmp_path / "new", "--database", postgresql_url)
    assert "Nach der Löschliste wieder gelöscht: 1 Vorgänge." in told
    app = build(Settings(data=tmp_path / "new", database_url=postgresql_url, durable=False), outbox_adapters={})
    assert (app.runtime.variables(erased), app.history.verify().ok) == ({}, True)
    app.close()


def test_a_list_from_elsewhere_is_heeded_and_a_case_that_runs_again_is_named(kammerwerk, data, tmp_path):
    """Who ran when the backup was made cannot be erased by a program: it is told and noted, not passed over."""
    kammerwerk("backup", tmp_path / "a.zip")
    running = _case(data, "Holm")
    erasures.add(tmp_path / "stick", [erasures.erasure(running, NOW, "Antrag")])
    told = kammerwerk("restore", tmp_path / "a.zip", "--to", tmp_path / "new", "--erased", tmp_path / "stick" / erasures.NAME)
    assert f"{running}: Der am 05.01.2026 gelöschte Vorgang ist wieder da und muss von Hand gelöscht werden." in told
    assert "läuft noch" in told
    assert _system(tmp_path / "new", "backup_restored")[0]["left"] == [running]


def test_the_list_names_nobody(kammerwerk, data):
    """Id, instant, digest of the reason: no name, no number, no reason."""
    kammerwerk("erase", _case(data, "Voss"), "--reason", "Antrag von Frau Voss")
    [line] = (data / "backups" / erasures.NAME).read_text(encoding="utf-8").splitlines()
    told = json.loads(line)
    assert (sorted(told), len(told["reason"])) == (["at", "case", "reason"], 64)
    assert "Voss" not in line
    assert "ZS-" not in line
    assert (data / "backups" / erasures.NAME).stat().st_mode & 0o777 == 0o600


@pytest.fixture
def app(data):
    built = build(Settings(data=data, durable=False), outbox_adapters={})
    yield built
    built.close()


def test_nothing_is_erased_that_the_list_cannot_keep(app, data):
    """Where the folder cannot be written the case stays whole, and who asked is told."""
    (data / "backups").write_text("a file in the way", encoding="utf-8")
    case = _case(data, "Voss")
    before = app.runtime.variables(case)
    with pytest.raises(Unavailable) as caught:
        app.records.erase(case, by=SYSTEM, reason="Antrag")
    assert (caught.value.code, app.runtime.variables(case)) == ("erasure_list_unwritable", before)


def test_an_erasure_that_did_not_come_about_is_taken_back(app, data, monkeypatch):
    """The list is written first; if the transaction fails, its last word about the case is that nothing was erased."""
    def broken(self):
        raise OSError("gone")

    case = _case(data, "Voss")
    with monkeypatch.context() as patched:
        patched.setattr(LockedCase, "save", broken)
        with pytest.raises(OSError, match="gone"):
            app.records.erase(case, by=SYSTEM, reason="Antrag")
    path = data / "backups" / erasures.NAME
    assert (len(path.read_text(encoding="utf-8").splitlines()), erasures.read([path]).erasures) == (2, {})
    app.records.erase(case, by=SYSTEM, reason="Antrag")
    assert list(erasures.read([path]).erasures) == [case]


def test_a_torn_line_takes_no_other_along_and_is_told(tmp_path):
    """What a power cut left is named by its line; what is added afterwards stands on a line of its own."""
    path = tmp_path / erasures.NAME
    path.write_bytes(b'{"case": "a", "at"')
    erasures.add(tmp_path, [erasures.erasure("b", NOW, "r")])
    found = erasures.read([path, tmp_path / "absent"])
    assert (list(found.erasures), found.unreadable) == (["b"], (f"{erasures.NAME}:1",))
    assert found.erasures["b"].at == NOW


# --- traces of backups by hand ------------------------------------------------------------------------------


def test_a_backup_by_hand_leaves_its_trace(kammerwerk, data, tmp_path):
    """The system's chain tells the file, the digest over all heads and who; the figures know its age."""
    told = kammerwerk("backup", tmp_path / "a.zip")
    [note] = _system(data, "backup_made")
    assert (note["file"], note["missing"], bool(note["user"])) == ("a.zip", [], True)
    assert note["heads"] in told
    app = build(Settings(data=data, durable=False), outbox_adapters={})
    assert (app.history.verify().ok, app.management.vitals().backup_age < 600) == (True, True)
    assert b"kammerwerk_backup_age_seconds" in app.metrics.text()
    app.close()


def test_a_backup_before_an_upgrade_leaves_its_trace_too(kammerwerk, data, tmp_path):
    """The database of the first release is backed up by this one as it is, and the trace stands in it."""
    for path in data.glob(f"{DATABASE}*"):
        path.unlink()
    connection = sqlite_module().connect(str(data / DATABASE))
    connection.executescript((GOLDEN / "0001.sql").read_text(encoding="utf-8"))
    connection.close()
    kammerwerk("backup", tmp_path / "a.zip", code=1)  # the golden database comes without its documents
    [note] = _system(data, "backup_made")
    assert len(note["missing"]) == 2
    assert _read(data, "SELECT version_num FROM alembic_version") == [("0001",)]
    kammerwerk("upgrade")
    assert "unversehrt" in kammerwerk("audit", "verify")
