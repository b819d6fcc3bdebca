"""English pages from Python: dates, numbers, counts, messages, groups of the inbox, sentences and problem documents."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from flask import Flask
from page_browser import Browser

from web.due import GROUPS, light
from web.sentences import sentence
from web.wording import age, counted, file_size, full_date, moment, money, short_date, spoken

MONDAY = dt.date(2026, 11, 23)
ENGLISH = {"Cookie": "language=en"}


def test_dates_are_written_the_english_way(pages: Flask) -> None:
    """Day before month, the month in letters: nobody takes 2.11. for the eleventh of February."""
    with pages.test_request_context(headers=ENGLISH):
        assert short_date(MONDAY) == "Mon 23 Nov"
        assert full_date(MONDAY) == "23 Nov 2026"
        assert moment(dt.datetime(2026, 11, 23, 9, 42, tzinfo=dt.UTC)) == "23 Nov 2026, 10:42"
    assert (short_date(MONDAY), full_date(MONDAY)) == ("Mo 23.11.", "23.11.2026")


def test_numbers_and_sizes_have_english_signs(pages: Flask) -> None:
    """A comma between thousands, a point before decimals."""
    with pages.test_request_context(headers=ENGLISH):
        said = [spoken(Decimal("1250.5")), money(Decimal("1250")), file_size(1_468_006), counted(1001), spoken(True)]
    assert said == ["1,250.5", "1,250.00", "1.4 MB", "1,000+", "yes"]


@pytest.mark.parametrize(("days", "said"), [(-1, "1 day overdue"), (-3, "3 days overdue"), (0, "due today"), (4, "4 days left")])
def test_a_deadline_counts_one_and_many(pages: Flask, days: int, said: str) -> None:
    """One day is no days."""
    thursday = dt.date(2026, 11, 19)
    with pages.test_request_context(headers=ENGLISH):
        assert light(thursday + dt.timedelta(days=days), thursday).words == said


def test_an_age_counts_one_and_many(pages: Flask) -> None:
    """Yesterday, then days ago."""
    with pages.test_request_context(headers=ENGLISH):
        assert [age(MONDAY - dt.timedelta(days=n), MONDAY) for n in (0, 1, 3)] == ["today", "yesterday", "3 days ago"]


def test_the_inbox_groups_its_tasks_in_english(sabine: Browser) -> None:
    """The headings of the groups come from Python, and none of them stays German."""
    german = [str(words) for words in GROUPS.values()]
    assert any(words in sabine.get("/").text for words in german)
    sabine.client.set_cookie("language", "en")
    page = sabine.get("/").text
    assert "Overdue" in page
    assert [words for words in german if f">{words}<" in page] == []


def test_a_message_after_an_act_is_english(sabine: Browser) -> None:
    """What is told after a form was sent is told in the language of the page."""
    sabine.client.set_cookie("language", "en")
    sabine.post("/darstellung/arbeit", {"after_completion": "list"})
    page = sabine.get("/").text
    assert "Your setting has been saved." in page
    assert "Ihre Einstellung ist gespeichert." not in page


def test_a_code_has_the_sentence_of_the_page(pages: Flask) -> None:
    """The catalogue of sentences is asked in the language of who reads."""
    german = sentence("not_a_date")
    with pages.test_request_context(headers=ENGLISH):
        assert sentence("not_a_date") != german
    assert sentence("not_a_date") == german


def test_a_problem_document_speaks_english_to_who_asks_for_it(pages: Flask) -> None:
    """Codes and status stay; title and detail follow Accept-Language."""
    client = pages.test_client()
    asked = {"Accept-Language": "en-GB,en;q=0.9"}
    german, english = client.get("/api/v1/tasks"), client.get("/api/v1/tasks", headers=asked)
    assert english.status_code == german.status_code
    assert english.content_type == german.content_type == "application/problem+json; charset=utf-8"
    assert (german.json["title"], english.json["title"]) == ("Bitte melden Sie sich an", "Please sign in")
