"""The page of the second person: they are led to the draft of the statement, and to nothing else of the closed file."""
from __future__ import annotations

import pytest

from tests.contracts.advisory_chamber import STATEMENT, advised, begin, chamber, complete, opened, who
from web import create_app


@pytest.fixture
def app(tmp_path):
    with chamber(tmp_path) as found:
        yield found


def page(app, username):
    client = create_app(app).test_client()
    client.set_cookie("sid", app.identity.create_session(who(app, username)))
    return client


def test_the_release_shows_the_draft_once_it_is_taken(app):
    """Before: that there is one; then the link, the page and the PDF; after the release 403 at each address."""
    case = begin(app)
    advised(app, case, statement=True)
    complete(app, case, "check_plan", "bauer", plan_check={"present": ["plan"], "complete": True})
    complete(app, case, "review_plan", "bauer", statement=STATEMENT)
    task, lead = opened(app, case)["release_statement"], who(app, "petri")
    mine, other = page(app, "petri"), page(app, "clara")
    assert "Übernehmen Sie die Aufgabe, um es zu lesen" in mine.get(f"/aufgabe/{task.id}").text

    app.tasks.claim(task.id, lead)
    (paper,) = app.tasks.papers(task.id, lead)
    shown = mine.get(f"/aufgabe/{task.id}").text
    assert f"/dokument/{paper.id}/vorschau" in shown
    assert "Sommer" not in shown
    addresses = [f"/dokument/{paper.id}{rest}" for rest in ("", "/vorschau", "/ansicht")]
    assert [mine.get(one).status_code for one in addresses] == [200, 200, 200]
    assert mine.get(addresses[2]).data.startswith(b"%PDF")
    assert [other.get(one).status_code for one in addresses] == [403, 403, 403]

    complete(app, case, "release_statement", "petri", release={"result": "approve"})
    assert [mine.get(one).status_code for one in addresses] == [403, 403, 403]
