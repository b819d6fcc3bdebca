"""The pages for moving running cases, over the real services: the wizard, its results, going back, forms that changed."""
from __future__ import annotations

import datetime as dt
import re
import runpy
from pathlib import Path

import pytest
from lxml import html
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.settings import Settings

_W = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "diagrams" / "world.py"))
bpmn, chain = _W["bpmn"], _W["chain"]


def drawn(*steps: str, group: str = "register", form: str = "") -> bytes:
    """Steps for people in a row; "id=Name"."""
    pairs = [step.partition("=")[::2] for step in steps]
    more = f' camunda:formRef="{form}"' if form else ""
    tasks = "".join(f'<userTask id="{one}" name="{name}" camunda:candidateGroups="{group}"{more}/>' for one, name in pairs)
    return bpmn(f'<startEvent id="s"/>{tasks}<endEvent id="e"/>' + chain("s", *(one for one, _ in pairs), "e"))


def form(*fields: str) -> bytes:
    inner = ", ".join(f'{{"type": "textfield", "key": "{one}", "label": "{one.title()}"}}' for one in fields)
    return f'{{"id": "f", "type": "default", "schemaVersion": 16, "components": [{inner}]}}'.encode()


@pytest.fixture
def house(tmp_path):
    app = build(Settings(data=tmp_path, durable=False), clock=VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)))
    for username, name, roles, teams in (
        ("olga", "Olga Eigen", ["process_owner"], ["register"]), ("otto", "Otto Fern", ["process_owner"], ["advisory"]),
        ("anna", "Anna Berg", ["clerk"], ["register"]), ("bert", "Bert Lang", ["clerk", "lead"], ["register"]),
    ):
        app.identity.create_person(username, name, roles=roles, groups=teams)
    yield app
    app.close()


@pytest.fixture
def at(house):
    return entrance(house)


@pytest.fixture
def cases(house):
    """Three cases on version 1 at their first step, one of them at the second; version 2 lacks the second."""
    house.repository.deploy({"p.bpmn": drawn("check=Prüfen", "file=Ablegen")}, by=SYSTEM, policy="lenient")
    found = [house.runtime.start("p", {}, by=SYSTEM) for _ in range(3)]
    house.tasks.complete(house.tasks.of_case(found[2].id)[0].id, {}, SYSTEM)
    house.repository.deploy({"p.bpmn": drawn("look=Prüfen", "weigh=Abwägen")}, by=SYSTEM, policy="lenient")
    return found


def filled(answer, action: str):
    """The form of a page that goes somewhere, as its address and values."""
    page = html.fromstring(answer.text)
    found = next(one for one in page.forms if (one.get("action") or "").split("?")[0] == action)
    return action, dict(found.form_values())


def go_through(browser, **reason):
    """From the first page of the wizard to the result."""
    first = browser.get("/prozesse/p/umstellung")
    action, values = filled(first, "/prozesse/p/umstellung/zuordnung")
    second = browser.get(action, query_string=values)
    action, values = filled(second, "/prozesse/p/umstellung/probelauf")
    third = browser.get(browser.post(action, data=values).headers["Location"])
    action, values = filled(third, "/prozesse/p/umstellung")
    return first, second, third, browser.post(action, data={**values, "reason": "Neue Fassung", **reason})


def words(answer) -> str:
    return re.sub(r"\s+", " ", html.fromstring(answer.text).find(".//main").text_content())


def test_the_wizard_leads_from_the_cases_to_the_result(at, house, cases):
    """Which cases, what becomes what with proposals chosen, a trial with reasons, then the result of each."""
    browser = at("olga")
    first, second, third, begun = go_through(browser)
    assert "3 Vorgänge mit Version 1" in words(first)
    assert 'value="look" selected' in second.text
    assert "vorgeschlagen nach dem Namen" in words(second)
    assert "Für einen Schritt ist nichts Passendes gefunden" in words(second)
    assert "2 von 3 Vorgängen können auf Version 2 umgestellt werden" in words(third)
    assert "„Ablegen“ gibt es in der neuen Version nicht" in words(third)
    assert cases[2].business_key in words(third)
    assert begun.status_code == 303
    where = begun.headers["Location"]
    assert "0 von 3 bearbeitet" in words(browser.get(where))
    assert "HX-Refresh" not in browser.get(where + "/stand").headers
    house.management.run_due()
    assert browser.get(where + "/stand").headers["HX-Refresh"] == "true"
    done = words(browser.get(where))
    assert "2 von 3 umgestellt, 1 nicht" in done
    assert words(browser.get(where + "?zeige=nicht")).count("nicht umgestellt") >= 1
    case = words(browser.get(f"/vorgang/{cases[0].business_key}"))
    assert "Von Version 1 auf Version 2 umgestellt" in case
    assert "Begründung: Neue Fassung" in case
    assert "Frühere Umstellungen" in words(browser.get("/prozesse/p/umstellung"))


def test_without_a_reason_nothing_begins_and_the_page_says_so(at, house, cases):
    """The trial comes again with the words; nothing was decided."""
    *_, answer = go_through(at("olga"), reason=" ")
    assert answer.status_code == 422
    assert "Bitte geben Sie eine Begründung an" in words(answer)
    assert house.migrations.listed() == []


def test_only_a_part_of_the_cases_is_chosen(at, house, cases):
    """By number or step; where nothing fits the first page says so."""
    browser = at("olga")
    one = {"auf": "2", "von": "1", "nummern": cases[1].business_key}
    assert "1 Vorgang," in words(browser.get("/prozesse/p/umstellung/zuordnung", query_string=one))
    step = {"auf": "2", "von": "1", "bei": "file"}
    assert "Der Vorgang kann nicht auf Version 2 umgestellt werden" in words(browser.get("/prozesse/p/umstellung/probelauf", query_string=step))
    none = browser.get("/prozesse/p/umstellung/zuordnung", query_string={"auf": "2", "nummern": "X-1"}, follow_redirects=True)
    assert "Kein laufender Vorgang" in none.text
    assert browser.get("/prozesse/p/umstellung/zuordnung", query_string={"auf": "9"}).status_code == 404
    assert browser.get("/prozesse/q/umstellung").status_code == 404


def test_what_one_may_not_see_is_counted_and_not_named(at, cases):
    """A process owner without sight of the cases gets numbers only, on every page."""
    browser = at("otto")
    *_, third, begun = go_through(browser)
    pages = words(third) + words(browser.get(begun.headers["Location"]))
    assert "2 von 3 Vorgängen können" in pages
    assert "3 Vorgänge gehören Teams, in deren Akten Sie nicht sehen" in pages
    assert not any(case.business_key in pages for case in cases)


@pytest.mark.parametrize("who", ["anna", "bert"])
def test_nobody_else_gets_in(at, house, cases, who):
    """Clerks and leads neither look at the wizard nor begin, stop or undo anything; a lead may be asked, and looks at the result."""
    begun = house.migrations.apply("p", 2, by=SYSTEM, reason="weil")
    browser = at(who)
    for address in ("/prozesse/p/umstellung", "/prozesse/p/umstellung/zuordnung", "/prozesse/p/umstellung/probelauf"):
        assert browser.get(address).status_code == 403
    for address in (f"/umstellungen/{begun.id}", f"/umstellungen/{begun.id}/stand"):
        page = browser.get(address)
        assert page.status_code == (200 if who == "bert" else 403)
        assert "Anhalten" not in page.text
    for address in ("/prozesse/p/umstellung", f"/umstellungen/{begun.id}/anhalten", f"/umstellungen/{begun.id}/zurueck"):
        assert browser.post(address, data={"reason": "weil", "umfang": "alle"}).status_code == 403


def test_a_move_is_stopped_and_taken_back(at, house, cases):
    """Stopped, the rest stays; what was moved goes back by choice with a reason, and says so in the case."""
    browser = at("olga")
    *_, begun = go_through(browser)
    where = begun.headers["Location"]
    assert browser.post(where + "/anhalten").status_code == 303
    assert "angehalten" in words(browser.get(where))
    *_, begun = go_through(browser)
    where = begun.headers["Location"]
    house.management.run_due()
    assert browser.post(where + "/zurueck", data={"reason": "Irrtum"}).status_code == 422
    assert browser.post(where + "/zurueck", data={"ids": cases[0].id, "reason": ""}).status_code == 422
    assert browser.post(where + "/zurueck", data={"ids": cases[0].id, "reason": "Irrtum"}).status_code == 303
    house.management.run_due()
    assert "1 von 3 umgestellt, 1 zurückgenommen, 1 nicht" in words(browser.get(where))
    assert "Umstellung zurückgenommen: läuft wieder mit Version 1" in words(browser.get(f"/vorgang/{cases[0].business_key}"))


@pytest.fixture
def typed(house):
    """A case whose task has another form after the move; the task's id."""
    def publish(*fields):
        files = {"p.bpmn": drawn("check=Prüfen", form="f"), "f.form": form(*fields)}
        house.repository.deploy(files, by=SYSTEM, policy="lenient")

    publish("town", "street")
    case = house.runtime.start("p", {}, by=SYSTEM)
    (task,) = house.tasks.of_case(case.id)

    def move():
        publish("town", "house")
        begun = house.migrations.apply("p", 2, by=SYSTEM, reason="weil")
        assert house.migrations.work_off(begun.id).counts == {"migrated": 1}

    return task.id, move


def test_a_form_that_was_open_during_the_move_loses_no_text(at, house, typed):
    """Sent afterwards it is refused with 409: all that was typed stands there, also what has no field any more."""
    task, move = typed
    browser = at("anna")
    action, values = filled(browser.get(f"/aufgabe/{task}"), f"/aufgabe/{task}")
    move()
    answer = browser.post(action, data={**values, "town": "Güstrow", "street": "Am Markt 1"})
    assert answer.status_code == 409
    assert "Das Formular dieser Aufgabe ist ein anderes" in words(answer)
    assert "Town: Güstrow Street: Am Markt 1" in words(answer)
    assert [one.state for one in house.tasks.of_case(house.tasks.get(task, SYSTEM).instance_id)] == ["open"]


def test_a_draft_keeps_what_fits_and_shows_the_rest(at, house, typed):
    """After the move the new form holds the matching values; what has no field any more is told with its text."""
    task, move = typed
    browser = at("anna")
    version = re.search(r'data-form-version="([^"]*)"', browser.get(f"/aufgabe/{task}").text).group(1)
    house.tasks.save_draft(task, house.identity.by_username("anna"), {"town": "Güstrow", "street": "Am Markt 1"}, version)
    move()
    page = browser.get(f"/aufgabe/{task}")
    assert 'value="Güstrow"' in page.text
    assert "Street: Am Markt 1" in words(page)
    where, values = filled(page, f"/aufgabe/{task}")
    assert browser.post(where, data={**values, "house": "3"}).status_code == 303
    assert house.tasks.get(task, SYSTEM).state == "completed"


def test_a_second_person_lets_a_move_go(house, at):
    """The proposer sees that it waits and can only take it back; a lead finds it under Freigaben, by names, and lets it go."""
    ada = house.identity.create_person("ada", "Ada Min", groups=[], roles=["admin"])
    house.repository.deploy({"p.bpmn": drawn("check=Prüfen")}, by=SYSTEM, policy="lenient")
    house.runtime.start("p", {}, by=house.identity.by_username("anna"))
    house.repository.deploy({"p.bpmn": drawn("look=Ansehen")}, by=SYSTEM, policy="lenient")
    house.releases.set_setting("p", by=ada, second_person=True, moves_second_person=True)
    owner, lead = at("olga"), at("bert")
    assert "zur Freigabe vorschlagen" in owner.get("/prozesse/p/umstellung/probelauf?auf=2&wird.check=look").text
    where = owner.post("/prozesse/p/umstellung", {"auf": "2", "wird.check": "look", "reason": "Neuer Name"}).location

    own = owner.get(where).text
    assert "Sie selbst können ihn nicht freigeben" in own
    assert "Freigeben und umstellen" not in own
    assert owner.post(where + "/entscheidung", {"act": "freigeben"}).status_code == 403
    assert where in lead.get("/freigaben").text
    assert "Prüfen → Ansehen" in lead.get(where).text
    assert lead.post(where + "/entscheidung", {"act": "tanzen"}).status_code == 422
    assert lead.post(where + "/entscheidung", {"act": "freigeben"}).status_code == 303
    house.management.run_due()
    said = " ".join(lead.get(where).text.split())
    assert "1 von 1 umgestellt" in said
    assert "freigegeben von Bert Lang" in said
    assert lead.post(where + "/entscheidung", {"act": "freigeben"}).status_code == 409
    assert at("anna").get(where).status_code == 403
