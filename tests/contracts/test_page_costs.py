"""How many questions a page asks the database: each room that adds one to every page has to say so here."""
from __future__ import annotations

import collections
import re

import psycopg
import pytest
from sqlalchemy import event

from web.app import create_app
from workflows.persistence import sqlite_mode

PASSWORD = "Kostenprobe-2026-lang"
#: The most a page may ask, in a case with nothing special. They are counted, so that none comes unseen.
MOST = {"/": 15, "/aufgabe": 23, "/vorgang": 22}


class Asked(list):
    """The statements that are sent, whichever way they go there."""

    def __init__(self, app, monkeypatch) -> None:
        super().__init__()
        if app.context.db.is_sqlite:
            event.listen(app.engine_db, "checkout", lambda driver, *_: driver.set_trace_callback(self.append))
            return
        real = psycopg.Cursor.execute

        def execute(cursor, query, *rest, **more):
            self.append(f"{query} {rest}")
            return real(cursor, query, *rest, **more)

        monkeypatch.setattr(psycopg.Cursor, "execute", execute)

    def questions(self) -> list[str]:
        return [" ".join(text.split()) for text in self if text.lstrip().startswith("SELECT")]


@pytest.fixture
def desk(app, deploy, monkeypatch):
    """A browser signed in, with three open tasks, and what it makes the application ask."""
    if app.context.db.is_sqlite and sqlite_mode()[1] != "WAL":
        pytest.skip("with a rollback journal nobody reads longer than a statement takes")
    deploy("two_steps")
    anna = app.identity.create_person("anna", "Anna Berg", password=PASSWORD, groups=["register"], roles=["clerk"])
    case, *_ = [app.runtime.start("two_steps", {"name": "n", "place": "X"}, by=anna) for _ in range(3)]
    browser = create_app(app).test_client()
    token = re.search(r'name="csrf_token" value="([^"]+)"', browser.get("/anmelden").text)[1]
    sent = {"csrf_token": token, "username": "anna", "password": PASSWORD}
    assert browser.post("/anmelden", data=sent).status_code == 303
    [task] = app.tasks.of_case(case.id, "open")
    return browser, {"/": "/", "/aufgabe": f"/aufgabe/{task.id}", "/vorgang": f"/vorgang/{case.business_key}"}, Asked(
        app, monkeypatch)


@pytest.mark.parametrize("page", sorted(MOST))
def test_a_page_asks_little_and_nothing_twice(desk, page):
    """The list, a task and a case ask no more than is counted here, and no question a second time."""
    browser, places, asked = desk
    browser.get(places[page])  # what a version of a process holds is parsed once
    asked.clear()
    assert browser.get(places[page]).status_code == 200
    questions = asked.questions()
    twice = {text: count for text, count in collections.Counter(questions).items() if count > 1}
    assert twice == {}
    assert len(questions) <= MOST[page], "\n".join(text[:160] for text in questions)
