"""What a step asks of the database, counted: a question more in every completion is a question more for everybody."""
from __future__ import annotations

import contextlib
import datetime as dt

import pytest
from sqlalchemy import event

from workflows.persistence import statements


class Ways:
    """Counts what goes to the database: statements, and how often the way there is gone."""

    def __init__(self, monkeypatch) -> None:
        self.asked, self.ways, self._inside = [], 0, False
        monkeypatch.setattr(statements, "send", self._counting(statements.send))
        monkeypatch.setattr(statements, "_pipeline", self._joining(statements._pipeline))

    def _counting(self, real):
        def send(connection, text, rows):
            self.asked.append(text)
            self.ways += not self._inside
            return real(connection, text, rows)

        return send

    def _joining(self, real):
        @contextlib.contextmanager
        def pipeline(connection):
            together = connection.dialect.name != "sqlite"
            self.ways += together
            self._inside = together
            try:
                with real(connection):
                    yield
            finally:
                self._inside = False

        return pipeline


@pytest.fixture
def ways(monkeypatch):
    return Ways(monkeypatch)


def test_a_completion_goes_to_a_server_twice(app, deploy, anna, ways):
    """All a completion reads comes with the lock and all it writes goes at once: two ways before the commit."""
    deploy("two_steps")
    case = app.runtime.start("two_steps", {"name": "n", "place": "X"}, by=anna)
    [task] = app.tasks.of_case(case.id, "open")
    ways.asked, ways.ways = [], 0
    app.tasks.complete(task.id, {}, anna)
    assert len(ways.asked) <= 14
    if app.context.db.is_sqlite:
        assert ways.ways == len(ways.asked)
    else:
        assert ways.ways == 2


def test_what_was_read_with_the_lock_is_not_read_again(app, deploy, anna, ways):
    """Open jobs are read once for the way back and for what the engine plans, not once for each."""
    deploy("reminder")
    case = app.runtime.start("reminder", {}, by=anna)
    [task] = app.tasks.of_case(case.id, "open")
    ways.asked = []
    app.tasks.complete(task.id, {}, anna)
    assert sum(text.startswith("SELECT") and "FROM job" in text for text in ways.asked) == 1


def test_a_parameter_is_read_once_in_a_step(app, deploy, anna, shelf, clock):
    """What a handler asks for each row of a list is one question to the database, and the same value for all rows."""
    deploy("held")
    told, asked = [], []

    def work(step):
        event.listen(app.engine_db, "before_cursor_execute", note)
        told.extend(step.parameter("tagewerke_max_jahr") for _ in range(3))
        event.remove(app.engine_db, "before_cursor_execute", note)

    def note(_connection, _cursor, text, *_):
        asked.append(text)

    shelf.work = work
    case = app.runtime.start("held", {"final": False}, by=anna)
    [task] = app.tasks.of_case(case.id, "open")
    app.tasks.complete(task.id, {}, anna)
    clock.advance(dt.timedelta(hours=1))
    app.worker.run_until_quiet()
    assert len(told) == 3
    assert len(asked) == 1
