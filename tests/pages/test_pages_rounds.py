"""The rounds' pages over the real services: figures, clock, the registrations behind them, and who sees it."""
from __future__ import annotations

import pytest
from exam_round import at_the_chair, begun, installed
from lxml import html
from page_browser import entrance


@pytest.fixture(scope="module")
def round_of_exams(tmp_path_factory):
    app = installed(tmp_path_factory.mktemp("rounds"))
    task = at_the_chair(app, "Ahrens")
    app.tasks.complete(task.id, {"decision": {"result": "admit"}}, app.identity.by_username("wendt"))
    at_the_chair(app, "Behnke")
    begun(app, "Claasen", training={"zp_attended": False})
    app.worker.run_until_quiet()
    yield app
    app.close()


@pytest.fixture
def at(round_of_exams):
    return entrance(round_of_exams)


def words(answer):
    return " ".join(" ".join(html.fromstring(answer.text).itertext()).split())


def test_a_round_says_what_came_in_and_what_the_clock_says(at):
    """Received, decided, green, seats, deadline, first exam day, day of the invitations."""
    text = words(at("anna").get("/pruefungen/S27"))
    assert "Anmeldeschluss 01.03.2027 in 9 Tagen" in text
    assert "Erster Prüfungstag 11.05.2027 in 80 Tagen" in text
    assert "Einladungen spätestens 20.04.2027 in 59 Tagen" in text
    assert "Plätze vergeben 1 von" in text
    assert "eingegangen 3" in text
    assert "grün 1" in text
    assert "entschieden 1" in text
    assert "abgelehnt 0" in text


@pytest.mark.parametrize("state, name, absent", [
    ("gruen", "Behnke, Lena", "Ahrens"), ("entschieden", "Ahrens, Lena", "Behnke"),
    ("eingegangen", "Claasen, Lena", "Niemand"), ("gibt-es-nicht", "Claasen, Lena", "Niemand"),
])
def test_behind_each_number_stand_its_registrations(at, state, name, absent):
    """A figure leads to its registrations and from there to the case; an unknown one shows all."""
    page = at("anna").get(f"/pruefungen/S27?stand={state}")
    assert name in page.text
    assert absent not in words(page)
    assert "/vorgang/PR-" in page.text


def test_an_empty_figure_says_so(at):
    """Nothing refused: the page says it."""
    assert "Keine Anmeldungen" in at("clara").get("/pruefungen/S27?stand=abgelehnt").text


def test_all_rounds_are_listed(at):
    """The list shows each round with its figures."""
    text = words(at("anna").get("/pruefungen"))
    assert "Sommer 2027 03.05.2027 bis 31.07.2027" in text
    assert "Winter 2027/2028" in text


@pytest.mark.parametrize("username", ["kroeger", "albers", "wendt"])
def test_only_the_teams_of_the_exams_see_rounds(at, username):
    """Another team, a process owner and a chair find neither entry nor page."""
    browser = at(username)
    assert browser.get("/pruefungen").status_code == 403
    assert browser.get("/pruefungen/S27").status_code == 403
    assert '"/pruefungen"' not in browser.get("/hilfe").text


def test_an_unknown_round_is_not_found(at):
    """A made-up address gives a sentence."""
    answer = at("anna").get("/pruefungen/X99")
    assert answer.status_code == 404
    assert "Prüfungsrunde X99" in answer.text


def test_a_case_shows_the_values_its_steps_read(round_of_exams, at):
    """For who may see the case: label, value as it counted, the steps; nobody else finds it."""
    case = next(one for one in round_of_exams.history.instances(round_of_exams.identity.by_username("anna")))
    anna = at("anna")
    assert "Womit gerechnet wurde" in anna.get(f"/vorgang/{case.business_key}").text
    text = words(anna.get(f"/vorgang/{case.business_key}/werte"))
    assert "Erinnerung an den Vorsitz nach Arbeitstagen" in text
    assert "Anmeldung annehmen" in text
    assert at("kroeger").get(f"/vorgang/{case.business_key}/werte").status_code == 404
