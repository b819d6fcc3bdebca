"""`migrate-database`: a grown installation moves from its SQLite file to PostgreSQL, all of it or nothing."""
from __future__ import annotations

import datetime as dt
import json
import pathlib
import runpy

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from workflows.backup import moving
from workflows.bootstrap import build, handler_metadata
from workflows.cli import main
from workflows.clock import VirtualClock
from workflows.errors import Unavailable
from workflows.model import SYSTEM
from workflows.persistence import copying, database, head, open_engine, upgrade
from workflows.persistence.database import sqlite_module
from workflows.presence import lock_file
from workflows.settings import Settings

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden"
# What its cases need to go on, and who does it.
_GOLDEN = runpy.run_path(str(pathlib.Path(__file__).with_name("test_golden.py")))
NEWEST = sorted(GOLDEN.glob("*.sql"))[-1]


@pytest.fixture
def file(tmp_path):
    """The newest golden database, brought to the present schema: cases at every kind of place."""
    path = tmp_path / "kammerwerk.db"
    connection = sqlite_module().connect(str(path))
    connection.executescript(NEWEST.read_text(encoding="utf-8"))
    connection.close()
    engine = open_engine(f"sqlite:///{path}", durable=False)
    upgrade(engine, handler_metadata())
    engine.dispose()
    return path


@pytest.fixture
def url(postgresql_url):
    """A database on the server with nothing in it at all."""
    engine = open_engine(postgresql_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    return postgresql_url


def migrate(*arguments):
    return CliRunner().invoke(main, ["migrate-database", *map(str, arguments)])


def look(address, statement):
    engine = sa.create_engine(address.replace("postgresql://", "postgresql+psycopg://"), poolclass=sa.NullPool)
    with engine.connect() as connection:
        return connection.exec_driver_sql(statement).fetchall()


def change(address, statement):
    engine = sa.create_engine(address.replace("postgresql://", "postgresql+psycopg://"), poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)


def content(path):
    connection = sqlite_module().connect(str(path))
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    connection.close()
    return found


def tables(url):
    return look(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")


def test_a_grown_installation_moves_and_its_cases_end_on_the_server(file, url):
    """Figures, then every table equal by its digest; each running case goes on where it stood, and the audit is whole."""
    before = content(file)
    done = migrate(file, url, "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert (found["ok"], found["moved"], found["schema"], found["findings"]) == (True, True, head(), [])
    assert found["cases"] == {"running": 17, "suspended": 1, "ended": 2}
    assert (found["tasks"], found["audit"]["chains"]) == (14, 21)
    filled = {table["table"]: table for table in found["tables"] if table["rows"]}
    assert {"process_instance", "audit", "job", "user_task", "resource", "parameter"} <= filled.keys()
    assert all(table["digest"] == table["digest_target"] and table["rows"] == table["rows_target"] for table in filled.values())
    assert found["rows"] == sum(table["rows"] for table in filled.values())
    assert "process_instance: 20 von 20 übertragen" in done.stderr
    assert "process_instance: 20 von 20 verglichen" in done.stderr
    assert content(file) == before

    kept = json.loads(NEWEST.with_suffix(".json").read_text(encoding="utf-8"))
    clock = VirtualClock(dt.datetime.fromisoformat(kept["now"]))
    app = _GOLDEN["the_maker"]().opened(file.parent, clock, url)
    try:
        [suspended] = app.history.instances(SYSTEM, state="suspended")
        app.runtime.resume(suspended.id, by=SYSTEM, reason="geht weiter")
        _GOLDEN["finish"](app, clock, kept["answers"])
        assert {str(case.state) for case in app.history.instances(SYSTEM)} == {"ended"}
        assert app.history.verify().ok
        # golden databases are kept without the content of their documents
        assert {finding.code for finding in app.management.sentinel()} == {"file_missing"}
    finally:
        app.close()


def test_it_says_what_it_did_and_how_to_go_on(file, url):
    """In German: figures, that both sides are equal, what to set, and never the password."""
    change(url, "CREATE ROLE mover LOGIN SUPERUSER PASSWORD 'geheim'")
    try:
        address = sa.make_url(url).set(username="mover", password="geheim").render_as_string(hide_password=False)
        done = migrate(file, address)
        assert done.exit_code == 0, done.output
        assert "20 Vorgänge gelesen (2 beendet, 17 laufend, 1 angehalten), 14 offene Aufgaben, " in done.stdout
        assert "Zeile für Zeile verglichen" in done.stdout
        assert "KAMMERWERK_DATABASE_URL" in done.stdout
        again = migrate(file, address, "--check")
        assert (again.exit_code, "sind gleich, Zeile für Zeile" in again.stdout) == (0, True)
        assert "geheim" not in done.output + again.output
    finally:
        change(url, "DROP OWNED BY mover CASCADE")
        change(url, "DROP ROLE mover")


def test_the_address_may_come_from_the_settings(file, url, tmp_path, monkeypatch):
    """A password need not stand in the list of processes: without an address the setting and its file count."""
    (tmp_path / "address").write_text(url)
    monkeypatch.setenv("KAMMERWERK_DATABASE_URL_FILE", str(tmp_path / "address"))
    assert migrate(file).exit_code == 0
    assert look(url, "SELECT count(*) FROM process_instance") == [(20,)]


def test_a_database_with_anything_in_it_is_refused(file, url):
    """Neither our tables with a row nor somebody else's table, even an empty one, are touched."""
    change(url, "CREATE TABLE foreign_work (id integer)")
    told = migrate(file, url)
    assert (told.exit_code, "ist nicht leer" in told.stderr) == (1, True)
    assert tables(url) == [("foreign_work",)]
    change(url, "DROP TABLE foreign_work")

    build(Settings(data=file.parent / "other", database_url=url, durable=False)).close()  # it writes parameters
    assert migrate(file, url).exit_code == 1
    assert look(url, "SELECT count(*) FROM process_instance") == [(0,)]


def test_our_tables_without_a_row_are_an_empty_database(file, postgresql_url):
    """What only the schema was made in can be moved into."""
    done = migrate(file, postgresql_url)
    assert done.exit_code == 0, done.output
    assert look(postgresql_url, "SELECT count(*) FROM process_instance") == [(20,)]


def test_another_schema_is_refused_with_what_to_do(file, url, tmp_path):
    """An older one: `kammerwerk upgrade`; a later one: the later release; no database of ours: as such."""
    connection = sqlite_module().connect(str(tmp_path / "old.db"))
    connection.executescript((GOLDEN / "0001.sql").read_text(encoding="utf-8"))
    connection.close()
    old = migrate(tmp_path / "old.db", url)
    assert (old.exit_code, "kammerwerk upgrade" in old.stderr) == (1, True)

    (tmp_path / "letter.db").write_text("Sehr geehrte Damen und Herren, " * 50)
    sqlite_module().connect(str(tmp_path / "empty.db")).close()
    for name in ("letter.db", "empty.db"):
        foreign = migrate(tmp_path / name, url)
        assert (foreign.exit_code, "keine Datenbank von Kammerwerk" in foreign.stderr) == (1, True), foreign.output

    connection = sqlite_module().connect(str(file))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    newer = migrate(file, url)
    assert (newer.exit_code, "neueren Fassung" in newer.stderr) == (1, True)
    assert tables(url) == []


def test_a_table_that_would_stay_behind_is_told(file, url):
    """Rows somebody else put into the file are not left without a word."""
    connection = sqlite_module().connect(str(file))
    connection.execute("CREATE TABLE own_list AS SELECT 1 AS number")
    connection.commit()
    connection.close()
    told = migrate(file, url)
    assert (told.exit_code, "die Tabelle own_list" in told.stderr, tables(url)) == (1, True, [])


def test_wrong_use_is_told(file, url, tmp_path):
    """No file, no server, a database that is not there: a sentence each, exit codes 2, 2 and 1."""
    missing = migrate(tmp_path / "nothing.db", url)
    assert (missing.exit_code, "ist keine Datei" in missing.stderr) == (2, True)
    turned = migrate(url, file)
    assert (turned.exit_code, "ist keine Datei" in turned.stderr) == (2, True)
    nowhere = migrate(file)
    assert (nowhere.exit_code, "Adresse einer PostgreSQL-Datenbank" in nowhere.stderr) == (2, True)
    absent = migrate(file, sa.make_url(url).set(database="nobody").render_as_string(hide_password=False))
    assert (absent.exit_code, "ist nicht zu erreichen" in absent.stderr, "nobody" in absent.stderr) == (1, True, True)


def test_a_file_in_use_is_refused(file, url):
    """While a worker lives, or any program has the file open, nothing is moved."""
    app = build(Settings(data=file.parent, durable=False), outbox_adapters={})
    try:
        app.worker.start()
        told = migrate(file, url)
        assert (told.exit_code, "wird noch benutzt" in told.stderr) == (1, True)
        app.worker.stop()
        assert migrate(file, url).exit_code == 1
    finally:
        app.close()
    assert tables(url) == []
    assert lock_file(file).exists()
    assert migrate(file, url).exit_code == 0


def test_an_idle_program_is_seen_with_the_old_journal(file, url, monkeypatch):
    """An SQLite library without WAL keeps no lock between transactions: pages nobody asks for hold the file all the same."""
    monkeypatch.setattr(database, "WAL_IS_SAFE_FROM", (99,))
    app = build(Settings(data=file.parent, durable=False), outbox_adapters={})
    try:
        with app.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
        told = migrate(file, url)
        assert (told.exit_code, "wird noch benutzt" in told.stderr, tables(url)) == (1, True, [])
    finally:
        app.close()
    assert migrate(file, url).exit_code == 0


def test_no_program_begins_on_a_file_that_moves(file, url):
    """Whoever starts in the middle is refused, and the move ends."""
    refused = []

    def start(*_):
        if not refused:
            with pytest.raises(Unavailable) as caught:
                build(Settings(data=file.parent, durable=False), outbox_adapters={}, migrate=False)
            refused.append(caught.value.code)

    assert move(file, url, start).ok
    assert refused == ["database_busy"]


def test_nobody_uses_the_file_while_it_moves(file, url):
    """A program that starts in the middle is refused the file, so nothing can be written that would not move along."""
    seen = []

    def try_to_write(*_):
        if not seen:
            other = sqlite_module().connect(str(file), timeout=0)
            try:
                other.execute("UPDATE person SET name = name")
            except sqlite_module().OperationalError as error:
                seen.append(str(error))
            finally:
                other.close()

    done = move(file, url, try_to_write)
    assert (done.ok, seen) == (True, ["database is locked"])


def move(file, url, progress):
    """What the command does, with a look at its progress."""
    from workflows.bootstrap import bare_context
    settings = Settings(data=file.parent, database_url=url)
    engine = open_engine(url)
    try:
        return moving.move(file, bare_context(settings, engine), handler_metadata(), progress)
    finally:
        engine.dispose()


def test_a_wrong_copy_is_found_and_taken_back(file, url, monkeypatch):
    """Where one value arrives changed, the row and its column are named, and the server's database is as empty as before."""
    case, started = look(f"sqlite:///{file}", "SELECT id, started FROM process_instance ORDER BY id")[0]
    honest = copying._to_postgresql

    def wrong(value, kind):
        found = honest(value, kind)
        return started.replace("0Z", "1Z") if found == started else found

    monkeypatch.setattr(copying, "_to_postgresql", wrong)
    told = migrate(file, url)
    assert told.exit_code == 1
    assert f"Tabelle process_instance, id={case}: verschieden in started" in told.stdout
    assert "Die Zieldatenbank ist leer geblieben" in told.stderr
    assert tables(url) == []
    monkeypatch.undo()
    assert migrate(file, url).exit_code == 0


def test_check_finds_a_changed_a_missing_and_a_new_row(file, url):
    """After the move the comparison can be made again at any time; each row that is not the same is named."""
    assert migrate(file, url, "--check").exit_code == 1  # nothing there yet
    assert migrate(file, url).exit_code == 0
    [(case,)] = look(url, "SELECT instance_id FROM instance_group LIMIT 1")
    change(url, f"UPDATE process_instance SET revision = revision + 1, place = 'anders' WHERE id = '{case}'")
    change(url, f"DELETE FROM instance_group WHERE instance_id = '{case}'")
    change(url, "INSERT INTO counter (sequence, value) VALUES ('new', 1)")
    told = migrate(file, url, "--check", "--json")
    assert told.exit_code == 1
    found = {table["table"]: table["differences"] for table in json.loads(told.stdout)["tables"] if table["differences"]}
    assert found["process_instance"] == [{"key": f"id={case}", "what": "revision, place"}]
    assert {one["what"] for one in found["instance_group"]} == {"missing"}
    assert found["counter"] == [{"key": "sequence=new", "what": "surplus"}]
    assert found.keys() == {"process_instance", "instance_group", "counter"}
    plain = migrate(file, url, "--check")
    assert "NICHT gleich" in plain.stderr
    assert "Tabelle counter, sequence=new: gibt es nur auf dem Server" in plain.stdout


def test_a_number_that_would_be_taken_twice_is_found(file, url):
    """A sequence that stands behind its table makes the comparison fail."""
    assert migrate(file, url).exit_code == 0
    change(url, "SELECT setval(pg_get_serial_sequence('historic_activity', 'seq'), 1)")
    told = migrate(file, url, "--check")
    assert (told.exit_code, "Tabelle historic_activity: Die nächste laufende Nummer" in told.stdout) == (1, True)


def test_what_the_server_would_not_take_is_named(file, url):
    """SQLite keeps longer texts than declared; the row is named, its value is not, and nothing is left."""
    connection = sqlite_module().connect(str(file))
    connection.execute("INSERT INTO counter VALUES (?, 7)", ["zu lang " * 40])
    connection.execute("UPDATE process_instance SET business_key = ? WHERE rowid = 1", ["Geheimes " * 40])
    connection.commit()
    connection.close()
    told = migrate(file, url)
    assert told.exit_code == 1
    assert "In der Tabelle counter nimmt die Zieldatenbank die Zeile" in told.stderr
    assert "Geheimes" not in told.output
    assert tables(url) == []


def test_a_role_without_rights_and_another_encoding_are_told(file, url, postgresql):
    """What the administrator of the server has to do stands in the sentence."""
    change(url, "CREATE ROLE guest LOGIN")
    try:
        told = migrate(file, sa.make_url(url).set(username="guest").render_as_string(hide_password=False))
        assert (told.exit_code, "OWNER TO guest" in told.stderr) == (1, True), told.output
    finally:
        change(url, "DROP ROLE guest")
    postgresql._run("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    latin = sa.make_url(url).set(database="latin").render_as_string(hide_password=False)
    try:
        told = migrate(file, latin)
        assert (told.exit_code, "LATIN1" in told.stderr) == (1, True)
    finally:
        postgresql.drop(latin)


def test_the_server_goes_away_in_the_middle(file, url, postgresql):
    """Cut off after some tables: told in German, the database empty, the file as it was, and the next attempt works."""
    from workflows.errors import Unavailable
    before = content(file)

    def cut(step, table, *_):
        if (step, table) == (moving.COPYING, "process_instance"):
            postgresql.cut_off(url)

    with pytest.raises(Unavailable, match="database_away"):
        move(file, url, cut)
    assert (tables(url), content(file)) == ([], before)
    assert migrate(file, url).exit_code == 0


def test_every_case_is_loaded_before_it_counts(file, url):
    """A case the engine cannot read stops the move although the rows are the same."""
    connection = sqlite_module().connect(str(file))
    connection.execute("UPDATE process_instance SET execution = x'4a7b7d' WHERE rowid = 1")
    connection.commit()
    connection.close()
    told = migrate(file, url)
    assert (told.exit_code, "lässt sich nicht fortsetzen" in told.stdout) == (1, True)
    assert tables(url) == []


def test_a_cut_audit_is_found_before_it_counts(file, url):
    """A chain that lacks an entry stops the move."""
    connection = sqlite_module().connect(str(file))
    connection.execute("DROP TRIGGER audit_no_delete")
    connection.execute("DELETE FROM audit WHERE seq = 1")
    connection.commit()
    connection.close()
    told = migrate(file, url, "--json")
    assert told.exit_code == 1
    assert {one["code"] for one in json.loads(told.stdout)["findings"]} == {"audit_broken"}
    assert tables(url) == []
