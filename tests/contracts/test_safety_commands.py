"""`backup`, `restore`, `upgrade`, `audit` at the command line: figures, German sentences, exit codes."""
from __future__ import annotations

import hashlib
import pathlib
import shutil

import pytest
from click.testing import CliRunner

from workflows.backup import DATABASE
from workflows.bootstrap import build
from workflows.cli import main
from workflows.model import SYSTEM
from workflows.persistence import head
from workflows.persistence.database import sqlite_module
from workflows.settings import Settings

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden"


@pytest.fixture
def data(tmp_path, diagram):
    """An embedded installation with two cases and a document, closed."""
    folder = tmp_path / "data"
    app = build(Settings(data=folder, durable=False), outbox_adapters={})
    app.repository.deploy({"two_steps.bpmn": diagram("two_steps")}, by=SYSTEM, policy="lenient")
    for name in ("Holm", "Voss"):
        case = app.runtime.start("two_steps", {"name": name, "place": "Rostock", "deadline": None}, by=SYSTEM)
    app.tasks.add_document(case.id, "a.txt", b"Nachweis", SYSTEM)
    app.close()
    return folder


@pytest.fixture
def kammerwerk(data, monkeypatch):
    monkeypatch.setenv("KAMMERWERK_DATA", str(data))
    monkeypatch.delenv("KAMMERWERK_DATABASE_URL", raising=False)

    def run(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments])

    return run


def sql(data, statement):
    """Change the database behind the program's back."""
    connection = sqlite_module().connect(str(data / DATABASE))
    connection.execute(statement)
    connection.commit()
    connection.close()


def content(data, but=()):
    """The database as it lies there, without journals.

    :param but: tables left out.
    """
    connection = sqlite_module().connect(str(data / DATABASE))
    tables = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    names = [name for name, text in tables if text and text.startswith("CREATE TABLE") and name not in but]
    text = repr([tables, *(sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in names)])
    connection.close()
    return hashlib.sha256(text.encode()).hexdigest()


def test_backup_check_and_restore(kammerwerk, data, tmp_path):
    """The way an IT officer goes: back up, try it out, restore elsewhere; each step says its figures."""
    made = kammerwerk("backup", tmp_path / "a.zip")
    assert (made.exit_code, "1 Dokumente" in made.stdout, "Datenbank … 100 %" in made.stderr) == (0, True, True)
    tried = kammerwerk("restore", tmp_path / "a.zip", "--check")
    assert tried.exit_code == 0, tried.output
    assert "2 Vorgänge gelesen (2 laufend), 2 offene Aufgaben, 1 Dokumente (0,0 MB)" in tried.stdout
    assert "Die Sicherung ist in Ordnung." in tried.stdout
    done = kammerwerk("restore", tmp_path / "a.zip", "--to", tmp_path / "new")
    assert (done.exit_code, f"KAMMERWERK_DATA={tmp_path / 'new'}" in done.stdout) == (0, True)
    # The backup and the restore have each left a line in the audit of their database.
    assert content(tmp_path / "new", but=("audit", "audit_head")) == content(data, but=("audit", "audit_head"))
    again = kammerwerk("restore", tmp_path / "a.zip", "--to", tmp_path / "new")
    assert (again.exit_code, "ist nicht leer" in again.stderr) == (1, True)


def test_a_bad_backup_is_told(kammerwerk, data, tmp_path):
    """Cut: what is wrong and what to do. A case that does not load: which one. Exit code 1."""
    kammerwerk("backup", tmp_path / "a.zip")
    whole = (tmp_path / "a.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2])
    cut = kammerwerk("restore", tmp_path / "cut.zip", "--check")
    assert (cut.exit_code, "cut.zip ist keine vollständige Sicherung" in cut.stderr) == (1, True)
    sql(data, "UPDATE process_instance SET execution = x'4a7b7d' WHERE title = 'Holm'")
    kammerwerk("backup", tmp_path / "b.zip")
    broken = kammerwerk("restore", tmp_path / "b.zip", "--check")
    assert broken.exit_code == 1
    assert "lässt sich nicht fortsetzen" in broken.stdout
    assert "Die Sicherung ist NICHT in Ordnung." in broken.stderr
    wrong = kammerwerk("restore", tmp_path / "a.zip")
    assert (wrong.exit_code, "entweder --check" in wrong.stderr) == (2, True)


def test_a_missing_document_makes_the_backup_fail_loudly(kammerwerk, data, tmp_path):
    """The file is written, but who asked is told that it lacks something."""
    shutil.rmtree(data / "documents")
    made = kammerwerk("backup", tmp_path / "a.zip")
    assert (made.exit_code, "1 Dokumente fehlen" in made.stderr, (tmp_path / "a.zip").exists()) == (1, True, True)


def test_a_rehearsal_changes_nothing(kammerwerk, data):
    """The schema stays at its revision and every row as it was; the upgrade itself brings the head."""
    for path in data.glob(f"{DATABASE}*"):
        path.unlink()
    connection = sqlite_module().connect(str(data / DATABASE))
    connection.executescript((GOLDEN / "0001.sql").read_text(encoding="utf-8"))
    connection.close()
    before = content(data)
    tried = kammerwerk("upgrade", "--rehearse")
    assert tried.exit_code == 0, tried.output
    assert f"Die Probe ist gelungen (Stand 0001 → {head()}). Es wurde nichts geändert." in tried.stdout
    assert content(data) == before
    done = kammerwerk("upgrade")
    assert (done.exit_code, f"Die Datenbank ist auf dem Stand {head()}." in done.stdout) == (0, True)
    assert content(data) != before


def test_an_upgrade_a_case_would_not_survive_is_refused(kammerwerk, data):
    """The rehearsal names the case, and the upgrade changes nothing."""
    sql(data, "UPDATE process_instance SET execution = x'4a7b7d' WHERE title = 'Holm'")
    before = content(data)
    for arguments in (["upgrade", "--rehearse"], ["upgrade"]):
        tried = kammerwerk(*arguments)
        assert tried.exit_code == 1
        assert "ZS-" in tried.stdout
        assert "lässt sich nicht fortsetzen" in tried.stdout
        assert "Es wurde nichts geändert." in tried.stderr
    assert content(data) == before


def test_the_database_of_a_later_release_is_told(kammerwerk, data, tmp_path):
    """Neither an upgrade nor any other command touches it."""
    sql(data, "UPDATE alembic_version SET version_num = '9999'")
    before = content(data)
    for arguments in (["upgrade"], ["audit", "verify"]):
        told = kammerwerk(*arguments)
        assert (told.exit_code, "gehört zu einer neueren Fassung" in told.stderr) == (1, True), told.output
    assert content(data) == before


def test_audit_verify_says_figures_and_fails_when_broken(kammerwerk, data, tmp_path):
    """Exit code 0 with figures while whole; 1 with chain, entry and reason when cut, with the list kept elsewhere."""
    whole = kammerwerk("audit", "verify")
    assert whole.exit_code == 0, whole.output
    assert "Das Protokoll ist unversehrt." in whole.stdout
    assert " in 3 Ketten geprüft" in whole.stdout
    listing = kammerwerk("audit", "heads")
    (tmp_path / "heads.txt").write_text(listing.stdout, encoding="utf-8")
    kammerwerk("backup", tmp_path / "a.zip")
    assert kammerwerk("audit", "verify", "--heads", tmp_path / "heads.txt").exit_code == 0

    sql(data, "DROP TRIGGER audit_no_delete")
    sql(data, "DELETE FROM audit WHERE chain = (SELECT id FROM process_instance WHERE title = 'Voss') AND seq > 1")
    sql(data, "UPDATE process_instance SET audit_seq = 1, audit_hash = (SELECT hash FROM audit WHERE chain = id AND seq = 1)"
              " WHERE title = 'Voss'")
    assert kammerwerk("audit", "verify").exit_code == 0
    for kept in ("heads.txt", "a.zip"):
        found = kammerwerk("audit", "verify", "--heads", tmp_path / kept)
        assert found.exit_code == 1, found.output
        assert "Eintrag 2: der aufgehobene Kopf ist nicht mehr da (cut)" in found.stdout
    refused = kammerwerk("audit", "verify", "--heads", data / DATABASE)
    assert (refused.exit_code, "keine Liste der Protokollköpfe" in refused.stderr) == (2, True)


def test_erase_and_crisis_folder(kammerwerk, data, tmp_path):
    """A running case is not erased; the crisis folder is a file for its owner only."""
    app = build(Settings(data=data, durable=False), outbox_adapters={})
    key = app.history.instances(SYSTEM)[0].business_key
    app.close()
    refused = kammerwerk("erase", key, "--reason", "Antrag")
    assert (refused.exit_code, "läuft noch" in refused.stderr) == (1, True)
    written = kammerwerk("crisis-folder", tmp_path / "krise.html")
    assert written.exit_code == 0, written.output
    assert key in (tmp_path / "krise.html").read_text(encoding="utf-8")
    assert oct((tmp_path / "krise.html").stat().st_mode & 0o777) == "0o600"
