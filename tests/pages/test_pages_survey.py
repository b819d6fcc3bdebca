"""The survey after an advisory case: a public page behind a link, over the real services."""
from __future__ import annotations

import pytest
from exam_round import installed
from page_browser import Browser
from sqlalchemy import insert, select

from handlers.advisory import survey
from handlers.advisory.models import answers, cases, surveys
from tests.unit.advisory_case import NOW
from web import create_app

TOKEN = "geheim"


@pytest.fixture
def chamber(tmp_path):
    app = installed(tmp_path)
    with app.context.db.write() as connection:
        connection.execute(insert(cases).values(
            case_id="c", business_key="BE-1", party="P", requester="member", concern_key="", category="B-K", topic="BWL",
            size_class="1", priority="P3", received_on=NOW.date(), contact_by=NOW.date(), confidential=False, consents=False))
        connection.execute(insert(surveys).values(
            case_id="c", token_digest=survey._digest(TOKEN), category="B-K", sent_on=NOW.date(), used=False))
    yield app
    app.close()


def test_who_has_the_link_answers_once_without_an_account(chamber):
    """The page asks, keeps what was typed where the grade is missing, thanks, and is closed afterwards."""
    at = Browser(create_app(chamber).test_client())
    page = at.get(f"/umfrage/{TOKEN}")
    assert "Wie zufrieden waren Sie?" in page.text
    assert page.headers["Referrer-Policy"] == "same-origin"  # the address is the key

    without = at.post(f"/umfrage/{TOKEN}", {"remark": "Danke für die Mühe"})
    assert without.status_code == 422
    assert "Danke für die Mühe" in without.text
    thanks = at.post(f"/umfrage/{TOKEN}", {"grade": "2", "useful": "yes", "remark": "Danke"})
    assert "Vielen Dank" in thanks.text
    assert at.get(f"/umfrage/{TOKEN}").status_code == 410
    assert at.post(f"/umfrage/{TOKEN}", {"grade": "1"}).status_code == 410
    with chamber.reading() as connection:
        assert connection.execute(select(answers.c.grade, answers.c.useful, answers.c.remark)).all() == [(2, True, "Danke")]


def test_a_guessed_link_says_nothing_of_any_case(chamber):
    """A wrong address looks like one that was used."""
    page = Browser(create_app(chamber).test_client()).get("/umfrage/geraten")

    assert page.status_code == 410
    assert "BE-1" not in page.text
