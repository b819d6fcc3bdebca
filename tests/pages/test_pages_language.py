"""German first, English by choice: the switch, what remembers it, and that German pages never pay for it."""
from __future__ import annotations

from flask import Flask
from page_browser import Browser
from page_fakes import FakeApplication

from web.language import language


def test_a_page_is_german_until_somebody_chooses_english(stranger: Browser) -> None:
    """What the browser prefers is not asked: the first page is German, and offers English."""
    answer = stranger.get("/anmelden", headers={"Accept-Language": "en-GB"})
    assert '<html lang="de"' in answer.text
    assert 'name="language" value="en" lang="en">English</button>' in answer.text


def test_who_chooses_english_at_the_door_reads_the_next_page_in_english(stranger: Browser) -> None:
    """The switch on the sign-in page leads back to it, in English, with the way back to German."""
    stranger.get("/anmelden")
    answer = stranger.post("/sprache", {"language": "en", "weiter": "/anmelden"})
    assert answer.headers["Location"] == "/anmelden"
    page = stranger.get("/anmelden").text
    assert '<html lang="en"' in page
    assert 'value="de" lang="de">Deutsch</button>' in page


def test_the_choice_is_kept_for_the_person_on_every_device(sabine: Browser, chamber: FakeApplication) -> None:
    """Who is signed in and chooses keeps it beyond this browser."""
    sabine.post("/sprache", {"language": "en", "weiter": "/darstellung"})
    assert list(chamber.preferences.chosen.values()) == ["en"]
    assert '<html lang="en"' in sabine.get("/").text


def test_an_unknown_language_changes_nothing(sabine: Browser, chamber: FakeApplication) -> None:
    """A tampered form leaves the page German and no trace."""
    sabine.post("/sprache", {"language": "fr", "weiter": "/darstellung"})
    assert '<html lang="de"' in sabine.get("/").text
    assert not chamber.preferences.chosen


def test_signing_out_takes_the_language_with_it(sabine: Browser) -> None:
    """The next person at this machine has a language of their own."""
    sabine.post("/sprache", {"language": "en", "weiter": "/"})
    sabine.post("/abmelden", {})
    assert '<html lang="de"' in sabine.get("/anmelden").text


def test_german_pages_never_make_the_english_environment(sabine: Browser, pages: Flask) -> None:
    """Memory and start-up of a German house stay as they were."""
    sabine.get("/")
    assert pages.jinja_env._english is None
    sabine.client.set_cookie("language", "en")
    sabine.get("/")
    assert pages.jinja_env._english is not None


def test_outside_of_requests_everything_is_german(pages: Flask) -> None:
    """Mails, the worker and the command line have no reader whose choice could be known."""
    with pages.app_context():
        assert language() == "de"
