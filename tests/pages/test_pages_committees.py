"""Committees, Lehrlingsrolle and what is due for deletion: pages for the exams' teams over the real services."""
from __future__ import annotations

import datetime as dt

import pytest
from exam_round import MORNING, begun, installed
from lxml import html
from page_browser import entrance
from sqlalchemy import update

from handlers.apprenticeships.service import end
from handlers.exams.models import registrations


@pytest.fixture(scope="module")
def chamber(tmp_path_factory):
    app = installed(tmp_path_factory.mktemp("committees"))
    app.identity.create_person("rolf", "Rolf Lehmann", roles=["clerk"], groups=["apprentice_register"])
    number = begun(app, "Ahrens").id
    with app.context.db.write() as connection:
        connection.execute(update(registrations).values(passed=True, outcome="ZUGELASSEN", decided_by="wendt",
                                                        determined_on=dt.date(2026, 2, 1)))
        end(connection, "LR-2024-90002", dt.date(2026, 8, 31), "terminated", case_id=number, by="rolf", note="Kündigung")
    yield app
    app.close()


@pytest.fixture
def at(chamber):
    return entrance(chamber)


def words(answer):
    return " ".join(" ".join(html.fromstring(answer.text).itertext()).split())


def test_all_committees_with_chair_members_and_next_end_of_term(at):
    """In office, without deputies; what ends within the first warning is marked."""
    text = words(at("anna").get("/pruefungen/ausschuesse"))
    assert "Gesellenprüfungsausschuss Tischler Handwerkskammer Vorsitz: Karl Wendt Mitglieder im Amt: 5" in text
    assert "Meisterprüfungsausschuss für das Tischlerhandwerk" in text


def test_a_committee_shows_its_people_terms_and_who_may_change_it(at):
    """Members, deputies, examiners, conflicts; the lead is led to the change, the clerk is not."""
    text = words(at("anna").get("/pruefungen/ausschuesse/gpa-tischler"))
    assert "Nele Brügge bruegge Stellvertretung" in text
    assert "Zuständig für: Tischler/in" in text
    assert "Ausschuss ändern" not in text
    assert "Ausschuss ändern" in words(at("clara").get("/pruefungen/ausschuesse/gpa-tischler"))
    board = words(at("anna").get("/pruefungen/ausschuesse/mpa-tischler"))
    assert "Tomke Saathoff saathoff Teile: I bis IV" in board
    assert at("anna").get("/pruefungen/ausschuesse/gibt-es-nicht").status_code == 404


def test_the_roll_is_searched_by_name_and_shows_contract_and_history(at):
    """The text goes by POST; one apprenticeship shows what the exams need and what happened."""
    anna = at("anna")
    anna.get("/lehrlingsrolle")
    found = anna.post("/lehrlingsrolle", {"text": "LR-2024-90002"})
    assert "1 Ausbildungsverhältnis" in words(found)
    text = words(anna.get("/lehrlingsrolle/LR-2024-90002"))
    assert "beendet am 31.08.2026 gekündigt oder aufgehoben" in text
    assert "Kündigung" in text
    assert "Kein Eintrag zu „gibtesnicht“" in words(anna.post("/lehrlingsrolle", {"text": "gibtesnicht"}))
    assert anna.get("/lehrlingsrolle/LR-0").status_code == 404


def test_what_is_due_for_deletion_is_listed_and_rests_while_the_case_runs(at):
    """A year after the result the papers, at the end of the year the entry in the roll; minutes are far away."""
    text = words(at("anna").get("/pruefungen/aufbewahrung"))
    assert "01.02.2027 ruht, Vorgang läuft Unterlagen und schriftliche Arbeiten Gesellenprüfung" in text
    assert "31.12.2026 in die gesonderte Datei übernehmen" in text
    assert "Niederschriften" not in text
    assert MORNING.date() == dt.date(2027, 2, 20)


@pytest.mark.parametrize("path", ["/pruefungen/ausschuesse", "/pruefungen/ausschuesse/gpa-tischler",
                                  "/pruefungen/aufbewahrung", "/lehrlingsrolle", "/lehrlingsrolle/LR-2024-90002"])
def test_others_see_none_of_it(at, path):
    """Need to know: the register's clerk and a chair from outside are turned away; the roll's own team sees the roll."""
    assert at("kroeger").get(path).status_code == 403
    assert at("wendt").get(path).status_code == 403
    assert at("rolf").get(path).status_code == (200 if path.startswith("/lehrlingsrolle") else 403)
