"""The pages of the processes over the real services: list, versions, comparison, figures; who sees them, what they show."""
from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from lxml import html
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.settings import Settings

MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
DIAGRAM = (pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "two_steps.bpmn").read_text(encoding="utf-8")
PEOPLE = (("katrin", "Katrin Albers", ["process_owner"]), ("bert", "Bert Lang", ["clerk", "lead"]),
          ("ada", "Ada Min", ["admin"]), ("anna", "Anna Berg", ["clerk"]))
FORM = b'{"type": "default", "id": "check", "schemaVersion": 19, "components": [{"id": "f", "type": "textfield", "key": "note", "label": "Anmerkung"}]}'


def files(*changes: tuple[str, str], form: bytes = FORM) -> dict[str, bytes]:
    """The package, with texts of its diagram replaced."""
    text = DIAGRAM
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return {"two_steps.bpmn": text.encode(), "check.form": form, "letters/L1.typ": b"= Brief\n"}


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("processes"), durable=False), clock=VirtualClock(MONDAY))
    for username, name, roles in PEOPLE:
        app.identity.create_person(username, name, roles=roles, groups=["register"])
    katrin = app.identity.by_username("katrin")
    app.repository.deploy(files(), by=katrin, note="Erste Fassung", policy="lenient")
    app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=app.identity.by_username("anna"))
    app.repository.deploy(
        files(('id="check" name="Prüfen"', 'id="check" name="Unterlagen prüfen" camunda:dueDate="P14D"'),
              form=FORM.replace(b"Anmerkung", b"Bemerkung")),
        by=katrin, note="Längere Frist <b>", policy="lenient")
    yield app
    app.close()


@pytest.fixture
def at(house):
    return entrance(house)


def words(answer):
    """What a page says, in one line."""
    assert answer.status_code == 200, answer.text[:500]
    return " ".join(" ".join(html.fromstring(answer.text).xpath("//main")[0].itertext()).split())


PAGES = ["/prozesse", "/prozesse/two_steps", "/prozesse/two_steps/version/1", "/prozesse/two_steps/vergleich",
         "/prozesse/two_steps/auswertung", "/prozesse/two_steps/auswertung.csv", "/prozesse/two_steps/stand/2/two_steps.bpmn",
         "/prozesse/two_steps/version/1/datei/check.form"]


@pytest.mark.parametrize("path", PAGES)
def test_who_may_read(at, path):
    """Process owners, leads and administrators read everything; others are turned away."""
    for username in ("katrin", "bert", "ada"):
        assert at(username).get(path).status_code == 200
    assert at("anna").get(path).status_code == 403


def test_navigation(at):
    """The entry is there for who may use it, and for nobody else."""
    assert 'href="/prozesse"' in at("bert").get("/hilfe").text
    assert 'href="/prozesse"' not in at("anna").get("/hilfe").text


def test_list(at):
    """A process with its version in force, since when and by whom, and what runs on all its versions."""
    said = words(at("katrin").get("/prozesse"))
    assert "Zwei Schritte Version 2 von Zwei Schritte seit 05.01.2026, Katrin Albers" in said
    assert "Laufend: 1" in said


def test_versions(at):
    """Every version with when, who, why and its digest; markup in a reason is text."""
    answer = at("katrin").get("/prozesse/two_steps")
    said = words(answer)
    assert "Erste Fassung" in said
    assert "Längere Frist <b>" in said
    assert "<b>Längere" not in answer.text
    assert html.fromstring(answer.text).xpath("//code/@title")[0].isalnum()


def test_version_in_words(at):
    """Every step and every path of the diagram stands once in words; every file can be downloaded as it is."""
    answer = at("katrin").get("/prozesse/two_steps/version/2")
    said = words(answer)
    assert "Alle Schritte" in said
    assert said.count("Unterlagen prüfen Aufgabe") == 1
    assert "Frist: 14 Tage" in said
    assert "weiter zu Freigeben" in said
    file = at("katrin").get("/prozesse/two_steps/version/1/datei/check.form")
    assert file.data == FORM
    assert file.headers["Content-Disposition"].startswith("attachment")
    assert file.mimetype == "application/octet-stream"


def test_comparison(at):
    """Both diagrams, what changed in plain words, and a way from each row to its shape."""
    answer = at("katrin").get("/prozesse/two_steps/vergleich")
    said = words(answer)
    assert "Version 1 und Version 2 im Vergleich" in said
    assert "Bezeichnung: Prüfen → jetzt Unterlagen prüfen" in said
    assert "Frist: keine Angabe → jetzt 14 Tage" in said
    assert "Beschriftung: Anmerkung → jetzt Bemerkung" in said
    page = html.fromstring(answer.text)
    assert [one.get("data-xml") for one in page.xpath('//*[@data-xml]')] == [
        "/prozesse/two_steps/stand/1/two_steps.bpmn", "/prozesse/two_steps/stand/2/two_steps.bpmn"]
    (jump,) = page.xpath("//a[@data-shape]")
    assert (jump.get("data-shape"), jump.get("data-file")) == ("check", "two_steps.bpmn")
    assert "zeige=check" in jump.get("href")


def test_comparison_the_other_way(at):
    """Either version may stand on either side; a version and itself differ in nothing."""
    assert "Frist: 14 Tage → jetzt entfällt" in words(at("katrin").get("/prozesse/two_steps/vergleich?von=2&bis=1"))
    assert "Kein Unterschied" in words(at("katrin").get("/prozesse/two_steps/vergleich?von=2&bis=2"))


@pytest.mark.parametrize("path", [
    "/prozesse/nothing", "/prozesse/two_steps/version/9", "/prozesse/two_steps/vergleich?von=9", "/prozesse/two_steps/vergleich?von=x",
    "/prozesse/two_steps/vergleich?von=%C2%B2", "/prozesse/two_steps/vergleich?bis=entwurf", "/prozesse/two_steps/stand/2/none.bpmn",
    "/prozesse/two_steps/stand/2/check.form", "/prozesse/two_steps/version/1/datei/../x", "/prozesse/two_steps/auswertung?prozess=x",
])
def test_not_there(at, path):
    """What does not exist is not found, in German, whatever the address says."""
    answer = at("katrin").get(path)
    assert answer.status_code == 404
    assert "Traceback" not in answer.text


def test_figures(at):
    """How a process runs: open by step, never by person; the same as a table for a spreadsheet."""
    said = words(at("bert").get("/prozesse/two_steps/auswertung?zeitraum="))
    assert "1 laufend" in said
    assert "Prüfen" in said
    assert "Anna" not in said
    table = at("bert").get("/prozesse/two_steps/auswertung.csv?zeitraum=").text
    assert table.startswith("\ufeffSchritt;Technischer Name;Offen")
    assert "Prüfen;check;1;0;0;;" in table


def test_event_log(at):
    """The figures lead to the log for process mining, which names nobody."""
    page = html.fromstring(at("bert").get("/prozesse/two_steps/auswertung?zeitraum=").text)
    links = [one.get("href") for one in page.xpath("//a[contains(@href, 'event-log')]")]
    assert len(links) == 2
    for link in links:
        answer = at("bert").get(link)
        assert answer.status_code == 200
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "Anna" not in answer.text


def test_the_way_to_moving_cases(at):
    """Who designs is led from an older version with running cases to moving them; others are not."""
    assert 'href="/prozesse/two_steps/umstellung"' in at("katrin").get("/prozesse/two_steps").text
    assert 'href="/prozesse/two_steps/umstellung"' not in at("ada").get("/prozesse/two_steps").text
    assert at("katrin").get("/prozesse/two_steps/umstellung").status_code == 200


def test_all_files_at_once(at):
    """A version comes as one zip, the same bytes each time."""
    first, second = (at("katrin").get("/prozesse/two_steps/version/1/paket.zip") for _ in range(2))
    assert first.data[:2] == b"PK"
    assert first.data == second.data
