"""No space left: a clear German answer, nothing half done, and it works again afterwards (trust.md P7)."""
from __future__ import annotations

import contextlib
import errno

import pytest
from chamber import FIRST_DAY, application, apply, open_chamber, person
from counter import Desk, served
from reckoning import sound
from sqlalchemy import event, inspect

from workflows.clock import VirtualClock
from workflows.errors import Unavailable
from workflows.model import SYSTEM


@pytest.fixture
def app(tmp_path, database_url):
    built = open_chamber(tmp_path, VirtualClock(FIRST_DAY), durable=False, database_url=database_url)
    yield built
    built.close()


@contextlib.contextmanager
def full_disk(app):
    """No room for one row more, in the embedded database or on a server."""
    with _no_page_left(app) if app.context.db.is_sqlite else _no_room_on_the_server(app):
        yield


@contextlib.contextmanager
def _no_page_left(app):
    """No page more than the database has now, and ballast in the pages that are free."""
    def limit(connection, record=None):
        cursor = connection.cursor()
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        cursor.close()

    app.engine_db.dispose()
    with app.context.db.write() as connection:
        connection.exec_driver_sql("CREATE TABLE ballast (x)")
    app.engine_db.dispose()
    event.listen(app.engine_db, "connect", limit)
    with contextlib.suppress(Unavailable):
        while True:
            with app.context.db.write() as connection:
                connection.exec_driver_sql("INSERT INTO ballast VALUES (zeroblob(3000))")
    yield
    event.remove(app.engine_db, "connect", limit)
    app.engine_db.dispose()
    with app.context.db.write() as connection:
        connection.exec_driver_sql("DROP TABLE ballast")


REFUSES = """CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file "base/16384/16402": No space left on device' USING ERRCODE = 'disk_full';
END $$"""


@contextlib.contextmanager
def _no_room_on_the_server(app):
    """The server itself answers every row with what it answers when a table cannot grow, and its own code for it."""
    with app.context.db.write() as connection:
        connection.exec_driver_sql(REFUSES)
        tables = inspect(connection).get_table_names()
        for table in tables:
            connection.exec_driver_sql(
                f'CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON "{table}" FOR EACH ROW EXECUTE FUNCTION no_room()')
    yield
    with app.context.db.write() as connection:
        connection.exec_driver_sql("DROP FUNCTION no_room() CASCADE")


def counts(app):
    with app.reading() as connection:
        return [connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
                for table in ("process_instance", "audit", "job", "user_task", "historic_activity", "document", "counter")]


def test_a_click_on_a_full_disk_is_answered_and_changes_nothing(app):
    """The clerk reads what is wrong and keeps the form; with space again the same click completes the task."""
    [task] = app.tasks.of_case(apply(app).id, state="open")
    with served(app) as port:
        desk = Desk(port, app, person(app, "anna"))
        values = desk.form(f"/aufgabe/{task.id}") | {
            "completeness.present": ["D01", "D02", "D03"], "completeness.result": "complete", "complete_on-day": "30",
            "complete_on-month": "11", "complete_on-year": "2026", "completeness.note": "x" * 3000}
        before = counts(app)
        with full_disk(app):
            answers = [desk.post(f"/aufgabe/{task.id}", values) for _ in range(3)]
        assert [answer.status for answer in answers] == [503] * 3
        for answer in answers:
            assert "kein Speicherplatz mehr frei" in answer.words
            assert "Es wurde nichts geändert" in answer.words
        assert counts(app) == before
        sound(app)
        assert desk.post(f"/aufgabe/{task.id}", values).status == 303
    assert app.tasks.get(task.id, SYSTEM).state == "completed"


def test_a_submission_on_a_full_disk_is_not_refused_for_good(app):
    """It stays to be taken again, and is then one case."""
    submission = {"submissionId": "S-1", "metadata": {}, "data": {"application": application() | {"remark": "x" * 50_000}}}
    with full_disk(app), pytest.raises(Unavailable, match="disk_full"):
        app.intake.accept(submission)
    assert app.history.instances(SYSTEM) == []

    receipt = app.intake.accept(submission)
    assert receipt.state == "accepted"
    assert [case.id for case in app.history.instances(SYSTEM)] == [receipt.instance_id]
    sound(app)


def test_jobs_wait_for_space(app):
    """A worker on a full disk loses no job; afterwards the case goes on without an incident."""
    case = app.runtime.start("register_entry", {"application": application()}, by=SYSTEM)
    with full_disk(app):
        for _ in range(5):
            with contextlib.suppress(Unavailable):
                app.worker.run_until_quiet()
    app.clock.move_to(app.management.next_due())
    app.worker.run_until_quiet()

    assert app.management.incidents() == []
    assert [task.element for task in app.tasks.of_case(case.id, state="open")] == ["check_completeness"]


def test_a_document_that_finds_no_room_says_so(app, monkeypatch):
    """The content of a paper may be what does not fit: the same answer, and no remains."""
    def no_room(*names):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.replace", no_room)
    with pytest.raises(Unavailable, match="disk_full"):
        app.context.store.put(b"%PDF-1.7")
    # The empty file on which steps and housekeeping wait for each other is no remains.
    assert [path.name for path in app.context.store.folder.rglob("*") if path.is_file()] == [".lock"]
