"""German first, English by choice: the switch, what remembers it, and that German pages never pay for it."""
from __future__ import annotations

from flask import Flask
from page_browser import Browser
from page_fakes import PASSWORD, SABINE, FakeApplication

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
    """The worker and the command line have no reader; what they write to one says its language (`in_language`)."""
    with pages.app_context():
        assert language() == "de"


def test_what_the_law_asks_for_is_english_and_the_handbook_is_marked_as_german(stranger: Browser) -> None:
    """A screen reader pronounces the handbook in German; the accessibility statement is there in both languages."""
    stranger.client.set_cookie("language", "en")
    statement, handbook = stranger.get("/hilfe/barrierefreiheit").text, stranger.get("/hilfe/tasten").text
    assert '<article class="kw-prose" lang="en"><h1>Accessibility statement</h1>' in statement
    assert '<article class="kw-prose" lang="de"><h1>Mit der Tastatur arbeiten</h1>' in handbook
    assert "The handbook is available in German only." in handbook
    stranger.client.set_cookie("language", "de")
    assert "Erklärung zur Barrierefreiheit" in stranger.get("/hilfe/barrierefreiheit").text


def test_the_choice_is_a_cookie_of_each_device_after_signing_in(stranger: Browser, chamber: FakeApplication) -> None:
    """On a new device the first page behind the sign-in is already in the person's language."""
    chamber.preferences.set(SABINE.username, "language", "en")
    stranger.get("/anmelden")
    stranger.post("/anmelden", {"username": SABINE.username, "password": PASSWORD})
    assert '<html lang="en"' in stranger.get("/").text
