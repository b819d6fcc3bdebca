"""A page is made from one state of the database, on both databases."""
from __future__ import annotations

import threading

import pytest
from sqlalchemy import event, select, text
from sqlalchemy.exc import SQLAlchemyError

from workflows.errors import Unavailable
from workflows.persistence import Database, open_engine, sqlite_mode
from workflows.persistence.statements import next_value
from workflows.persistence.tables import counter

VALUE = select(counter.c.value).where(counter.c.sequence == "seen")


@pytest.fixture
def db(app):
    """The installation's database with a counter at 1."""
    with app.context.db.write() as connection:
        next_value(connection, "seen")
    return app.context.db


def seen(db):
    with db.read() as connection:
        return connection.execute(VALUE).scalar_one()


def fails_after_reading(db):
    seen(db)
    raise ZeroDivisionError


def count_elsewhere(db):
    """Somebody else counts on and is done."""
    def count():
        with db.write() as connection:
            next_value(connection, "seen")

    thread = threading.Thread(target=count)
    thread.start()
    thread.join()


def test_the_reads_of_a_page_agree(db):
    """What somebody else writes meanwhile is not in one half of a page and missing in the other."""
    if db.is_sqlite and sqlite_mode()[1] != "WAL":
        pytest.skip("with a rollback journal nobody reads longer than a statement takes")
    with db.one_moment():
        assert seen(db) == 1
        count_elsewhere(db)
        assert seen(db) == 1
    assert seen(db) == 2


def test_who_writes_sees_what_was_written(db):
    """After a write of the same page the next read has it, and what others wrote before it."""
    with db.one_moment():
        assert seen(db) == 1
        count_elsewhere(db)
        with db.write() as connection:
            assert next_value(connection, "seen") == 3
        assert seen(db) == 3


def test_a_read_under_way_goes_on_while_the_page_writes(db):
    """A list that is being read stays readable when something is written in between."""
    with db.one_moment(), db.read() as connection:
        assert connection.execute(VALUE).scalar_one() == 1
        with db.write() as writing:
            next_value(writing, "seen")
        assert connection.execute(VALUE).scalar_one() in (1, 2)  # two statements of a rollback journal are two moments
        assert seen(db) == 2


def test_a_page_about_a_failed_read_can_be_read_for(db):
    """A statement that fails spoils no later one of the same page."""
    with db.one_moment():
        assert seen(db) == 1
        with pytest.raises((SQLAlchemyError, Unavailable)), db.read() as connection:
            connection.execute(text("SELECT 1 FROM not_there"))
        assert seen(db) == 1


def test_nothing_stays_open_behind_a_page(db):
    """Every connection a page has taken is given back, also when it fails."""
    taken = db.engine.pool.checkedout()
    with pytest.raises(ZeroDivisionError), db.one_moment():
        fails_after_reading(db)
    with db.one_moment(), db.one_moment():
        seen(db)
        seen(db)
    assert db.engine.pool.checkedout() == taken


def test_a_page_takes_one_connection(app, db):
    """However much a page asks, one connection is taken from the pool for its reads."""
    if db.is_sqlite and sqlite_mode()[1] != "WAL":
        pytest.skip("with a rollback journal nobody reads longer than a statement takes")
    taken = []
    event.listen(app.engine_db.pool, "checkout", lambda *_: taken.append(1))
    with db.one_moment():
        for _ in range(5):
            seen(db)
    assert len(taken) == 1


def test_a_page_is_made_although_its_connection_was_cut_off(postgresql, postgresql_url):
    """After its last read, and before it writes: what was read counts, and the write has a connection of its own."""
    db = Database(open_engine(postgresql_url))
    try:
        for then in (lambda: None, lambda: written(db)):
            with db.one_moment():
                with db.read() as connection:
                    connection.execute(text("SELECT 1"))
                postgresql.cut_off(postgresql_url)
                then()
    finally:
        db.engine.dispose()


def written(db):
    with db.write() as connection:
        connection.execute(text("SELECT 1"))


def once_seen(db):
    return db.once("seen", lambda connection: connection.execute(VALUE).scalar_one())


def test_a_question_is_asked_once_for_a_page(db):
    """What a page asks twice is read once; the next page, and whoever is on no page, reads it anew."""
    if db.is_sqlite and sqlite_mode()[1] != "WAL":
        pytest.skip("with a rollback journal nobody reads longer than a statement takes")
    asked = []
    event.listen(db.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    with db.one_moment():
        assert [once_seen(db), once_seen(db)] == [1, 1]
    assert sum("counter" in text for text in asked) == 1
    count_elsewhere(db)
    assert [once_seen(db), once_seen(db)] == [2, 2]
    assert sum("SELECT counter" in text for text in asked) == 3


def test_what_was_asked_before_a_write_is_asked_again(db):
    """After a page has written, nothing it remembered counts any more, nor within what it writes."""
    with db.one_moment():
        assert once_seen(db) == 1
        with db.write() as connection:
            next_value(connection, "seen")
            assert once_seen(db) == 2
            next_value(connection, "seen")
            assert once_seen(db) == 3
        assert once_seen(db) == 3


def test_an_answer_from_before_a_write_is_not_kept(db):
    """A question under way while the page writes is answered from its own state, and not remembered for later."""
    def look(connection):
        found = connection.execute(VALUE).scalar_one()
        with db.write() as written:
            next_value(written, "seen")
        return found

    if db.is_sqlite and sqlite_mode()[1] != "WAL":
        pytest.skip("with a rollback journal nobody reads longer than a statement takes")
    with db.one_moment():
        assert db.once("seen", look) == 1
        assert once_seen(db) == 2
