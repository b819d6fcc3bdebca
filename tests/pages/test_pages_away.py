"""Vertretung, Team and Personen in the browser, without script, over a real installation."""
from __future__ import annotations

import datetime as dt
import pathlib
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.handler import Registry
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAM = pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "two_steps.bpmn"
SECRET = "ein recht langes Kennwort"
MON, FRI = dt.date(2026, 1, 5), dt.date(2026, 1, 9)


@pytest.fixture
def office(tmp_path):
    """Two of a team, one its lead; somebody of another team; an administrator; two cases."""
    clock = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC))
    app = build(Settings(data=tmp_path, secret="not-so-secret", durable=False), clock=clock, registry=Registry(), outbox_adapters={})
    create = app.identity.create_person
    app.identity.create_team("register", "Team Handwerksrolle")
    app.identity.create_team("advisory", "Beratung")
    create("anna", "Anna Berg", groups=["register"], roles=["clerk"])
    create("bert", "Bert Lang", groups=["register"], roles=["clerk", "lead"])
    create("dora", "Dora Fink", groups=["advisory"], roles=["clerk"])
    create("boss", "Ina Chef", roles=["admin"], password=SECRET)
    app.repository.deploy({"two_steps.bpmn": DIAGRAM.read_bytes()}, by=SYSTEM, policy="lenient")
    for _ in range(2):
        app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
    yield app
    app.close()


@pytest.fixture
def enter(office):
    return entrance(office)


def days(first, last, **more):
    found = {f"{key}-{part}": str(getattr(day, part)) for key, day in (("first", first), ("last", last)) for part in ("day", "month", "year")}
    return {**found, **more}


def task_of(office, name):
    who = office.identity.by_username(name)
    return office.tasks.claim(office.tasks.inbox(who)[0].id, who)


def test_an_absence_is_entered_changed_and_ended(office, enter):
    """What is wrong is said beside the fields and nothing typed is lost; both sides see what is entered."""
    anna, bert = enter("anna"), enter("bert")
    wrong = anna.post("/vertretung/neu", days(MON, FRI, **{"first-day": "31", "first-month": "2", "deputy-*": "bert"}))
    assert wrong.status_code == 422
    assert "Das Datum gibt es nicht" in wrong.text
    assert 'value="31"' in wrong.text
    assert '<option value="bert" selected' in wrong.text
    foreign = anna.post("/vertretung/neu", days(MON, FRI, **{"deputy-*": "dora"}))
    assert foreign.status_code == 422
    assert "kann nur von der Leitung" in foreign.text
    assert anna.post("/vertretung/neu", days(MON, FRI, **{"deputy-*": "bert"})).status_code == 303

    assert "05.01.2026 bis 09.01.2026" in anna.get("/vertretung").text
    page = bert.get("/vertretung").text
    assert "Sie vertreten heute Anna Berg" in page
    [found] = office.absences.of(office.identity.by_username("anna"))
    assert enter("dora").get(f"/vertretung/{found.id}").status_code == 404
    assert anna.post(f"/vertretung/{found.id}", days(MON, MON, **{"deputy-*": "bert"})).status_code == 303
    assert "05.01.2026 bis 05.01.2026" in anna.get("/vertretung").text
    assert anna.post(f"/vertretung/{found.id}/beenden").status_code == 303
    assert "Sie vertreten heute" not in bert.get("/vertretung").text
    assert enter("dora").post("/vertretung/neu", days(MON, FRI, fuer="anna")).status_code == 403


def test_a_deputy_works_from_the_list_and_the_case_says_for_whom(office, enter):
    """The tab has the task with "i. V.", it is claimed and completed, and the trail names both."""
    task = task_of(office, "anna")
    office.absences.enter("anna", MON, FRI, {"*": "dora"}, by=office.identity.by_username("boss"))
    dora = enter("dora")
    listed = dora.get("/?ansicht=substitution").text
    assert "i. V. für Anna Berg" in listed
    assert "Übernehmen i. V." in listed
    assert dora.post(f"/aufgabe/{task.id}/uebernehmen").status_code == 303
    assert "Sie bearbeiten diese Aufgabe i. V. für Anna Berg" in dora.get(f"/aufgabe/{task.id}").text
    assert "bearbeitet diese Aufgabe i. V. für Sie" in enter("anna").get(f"/aufgabe/{task.id}").text
    assert dora.post(f"/aufgabe/{task.id}", {"_revision": "1"}).status_code == 303
    assert "Dora Fink i. V. für Anna Berg" in enter("anna").get(f"/vorgang/{task.business_key}").text


def test_words_typed_while_the_absence_ended_are_shown_to_copy(office, enter):
    """The form was open, the colleague is back: a clear answer, the words, and nothing of the case."""
    task = task_of(office, "anna")
    entered = office.absences.enter("anna", MON, FRI, {"*": "dora"}, by=office.identity.by_username("boss"))
    dora = enter("dora")
    dora.post(f"/aufgabe/{task.id}/uebernehmen")
    office.absences.withdraw(entered.id, by=office.identity.by_username("anna"))
    office.absences.give_back()
    answer = dora.post(f"/aufgabe/{task.id}", {"_revision": "1", "remark": "eine halbe Seite"})
    assert answer.status_code == 404
    assert "eine halbe Seite" in answer.text
    assert "Holm" not in answer.text
    assert office.tasks.get(task.id, office.identity.by_username("anna")).state == "open"


def test_a_lead_assigns_many_with_a_result_for_each(office, enter):
    """One cannot be had any more: it is told, the other goes; clerks have no such page."""
    bert, who = enter("bert"), office.identity.by_username("anna")
    first, second = office.tasks.inbox(who)
    office.tasks.complete(second.id, {}, who)
    page = bert.get("/team")
    assert page.status_code == 200
    assert "Anna Berg" in page.text
    assert bert.post("/team/zuweisen", {"task": [], "person": "anna"}).status_code == 303
    begun = bert.post("/team/zuweisen", {"task": [first.id, second.id], "person": "anna"})
    done = bert.get(begun.headers["Location"])
    assert done.status_code == 200
    assert first.business_key in done.text
    assert "1 nicht möglich" in done.text
    assert enter("anna").get("/team").status_code == 403
    assert [one.id for one in office.tasks.inbox(who, view="mine")] == [first.id]
    assert bert.post(f"/aufgabe/{first.id}/zuweisen", {"person": ""}).status_code == 422
    assert bert.post(f"/aufgabe/{first.id}/zuweisen", {"person": "-"}).status_code == 303
    assert office.tasks.inbox(who, view="mine") == []


def test_a_case_is_handed_over_with_a_reason(office, enter):
    """Without a reason nothing happens and the choice stays; with one the receiver has it."""
    task, anna = task_of(office, "anna"), enter("anna")
    address = f"/vorgang/{task.business_key}/uebergeben"
    refused = anna.post(address, {"to": "p:dora", "reason": " "})
    assert refused.status_code == 422
    assert '<option value="p:dora" selected' in refused.text
    assert anna.post(address, {"to": "p:dora", "reason": "Kennt den Betrieb"}).status_code == 303
    assert "Begründung: Kennt den Betrieb" in enter("dora").get(f"/vorgang/{task.business_key}").text


def test_changing_rights_asks_for_the_own_password(office, enter):
    """A wrong one changes nothing; a lead looks but changes nothing; a clerk does not look."""
    boss, anna = enter("boss"), office.identity.by_username("anna")
    wanted = {"name": "Anna Berg", "email": "", "roles": ["clerk", "lead"], "groups": ["register"]}
    refused = boss.post(f"/personen/{anna.id}", {**wanted, "own_password": "falsch"})
    assert refused.status_code == 422
    assert "Kennwort stimmt nicht" in refused.text
    assert "lead" not in office.identity.by_username("anna").roles
    assert enter("bert").post(f"/personen/{anna.id}", {**wanted, "own_password": SECRET}).status_code == 403
    assert boss.post(f"/personen/{anna.id}", {**wanted, "own_password": SECRET}).status_code == 303
    assert "lead" in office.identity.by_username("anna").roles
    assert enter("bert").get("/personen").status_code == 200
    assert enter("dora").get("/personen").status_code == 403


def test_a_leavers_list_is_worked_off_with_receipts(office, enter):
    """Each thing goes where it is sent, what is left stays listed, and only then the account ends."""
    task, boss = task_of(office, "anna"), enter("boss")
    who = office.identity.by_username("anna")
    office.absences.enter("anna", MON, FRI, {}, by=who)
    address = f"/personen/{who.id}/uebergabe"
    page = boss.get(address).text
    assert task.business_key in page
    assert "abwesend ab 05.01.2026" in page
    boss.post(f"/personen/{who.id}/beenden", {"own_password": SECRET})
    assert office.identity.by_username("anna").active
    assert boss.post(address, {"all:task": "p:bert"}).status_code == 303
    assert [re.sub("-.*", "", one.kind) for one in office.leaving.holdings(who, by=SYSTEM)] == ["absence"]
    assert boss.post(address, {"all:absence": "-"}).status_code == 303
    receipt = boss.get(f"/personen/{who.id}/nachweis").text
    assert "Bert Lang" in receipt
    assert task.business_key in receipt
    assert "Ina Chef" in receipt
    boss.post(f"/personen/{who.id}/beenden", {"own_password": SECRET})
    assert not office.identity.by_username("anna").active
    # What she did keeps her name.
    assert "<td>Anna Berg</td>" in enter("bert").get(f"/vorgang/{task.business_key}").text
