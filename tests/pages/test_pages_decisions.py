"""The chair's page over the real services and the shipped process: own items only, many at once, no refusal."""
from __future__ import annotations

import datetime as dt

import pytest
from exam_round import at_the_chair, becomes_biased, begun, installed
from lxml import html
from page_browser import entrance

from handlers.exams.service import of_case
from web.guests import OWN_PAGES
from workflows.model import SYSTEM

NAMES = ("Ahrens", "Behnke", "Claasen")


@pytest.fixture
def round_of_exams(tmp_path):
    app = installed(tmp_path)
    yield app
    app.close()


@pytest.fixture
def at(round_of_exams):
    return entrance(round_of_exams)


def words(answer):
    return " ".join(" ".join(html.fromstring(answer.text).itertext()).split())


def marks(browser):
    """What the boxes of the Sammelvorlage send."""
    return html.fromstring(browser.get("/entscheidungen").text).xpath("//input[@name='ids']/@value")


def admit(browser, ids, **more):
    return browser.post("/entscheidungen", {"ids": ids, "result": "admit", "bestaetigt": "ja", **more})


def outcomes(app, tasks):
    app.worker.run_until_quiet()
    with app.reading() as connection:
        return [of_case(connection, task.instance_id)[0].outcome for task in tasks]


def test_green_cases_are_admitted_together_each_on_its_own(round_of_exams, at):
    """Name, occupation, way, reasons are there; asked once more; every case has its own decision and audit."""
    tasks = [at_the_chair(round_of_exams, name) for name in NAMES]
    wendt = at("wendt")
    text = words(wendt.get("/entscheidungen"))
    assert "Ahrens, Lena" in text
    assert "Tischler" in text
    assert "Gesellenprüfung" in text
    ids = marks(wendt)
    assert len(ids) == 3
    asked = wendt.post("/entscheidungen", {"ids": ids, "result": "admit"})
    assert "3 Personen zulassen" in words(asked)
    assert outcomes(round_of_exams, tasks) == ["", "", ""]

    told = words(admit(wendt, ids))

    assert "3 von 3 bearbeitet" in told
    assert f"Behnke, Lena ({tasks[1].business_key}): zugelassen." in told
    assert outcomes(round_of_exams, tasks) == ["ZUGELASSEN"] * 3
    for task in tasks:
        done = [one for one in round_of_exams.history.audit(task.instance_id) if one.action == "task_completed"]
        assert [one.actor for one in done if one.payload["element"] == "chair_decision"] == ["wendt"]
    assert "Nichts zu entscheiden" in wendt.get("/entscheidungen").text


def test_one_that_fails_stops_no_other(round_of_exams, at):
    """A case that moved on meanwhile is told apart; the others are admitted. Sent twice it counts once."""
    tasks = [at_the_chair(round_of_exams, name) for name in NAMES]
    wendt = at("wendt")
    ids = marks(wendt)
    round_of_exams.runtime.suspend(tasks[1].instance_id, by=SYSTEM, reason="Rückfrage")

    told = words(admit(wendt, [*ids, "gibt-es-nicht:1"]))

    assert "4 von 4 bearbeitet, davon 2 nicht gelungen" in told
    assert f"Behnke, Lena ({tasks[1].business_key}): Der Vorgang ist angehalten" in told
    assert "Diese Aufgabe gibt es nicht, oder sie ist für Sie nicht sichtbar" in told
    assert outcomes(round_of_exams, tasks) == ["ZUGELASSEN", "", "ZUGELASSEN"]
    again = words(admit(wendt, ids))
    assert again.count("ist schon zugelassen") == 2
    assert "3 von 3 bearbeitet, davon 1 nicht gelungen" in again


@pytest.mark.parametrize("result", ["reject", "NICHT_ZUGELASSEN", "committee", "", "admit2"])
def test_nothing_but_an_admission_can_be_sent(round_of_exams, at, result):
    """A tampered word is refused with the paragraph, and nothing is decided."""
    task = at_the_chair(round_of_exams, "Ahrens")
    wendt = at("wendt")
    ids = marks(wendt)

    answer = wendt.post("/entscheidungen", {"ids": ids, "result": result, "bestaetigt": "ja"})

    assert answer.status_code == 422
    assert "Ablehnen kann nur der Ausschuss durch Beschluss (§ 37a Abs. 1 Satz 2" in answer.text
    assert outcomes(round_of_exams, [task]) == [""]
    page = wendt.get(f"/aufgabe/{task.id}").text
    assert "zulassen" in page
    assert 'value="reject"' not in page


def test_nothing_selected_is_said(at):
    """Without a tick nothing happens."""
    answer = at("wendt").post("/entscheidungen", {"result": "admit"})
    assert answer.status_code == 422
    assert "Bitte wählen Sie zuerst" in answer.text


def test_a_biased_case_is_not_selectable_and_goes_to_the_deputy(round_of_exams, at):
    """No box, a forged one is refused with the paragraph; handed on, the deputy has it and the chair no more."""
    task = at_the_chair(round_of_exams, "Ahrens")
    becomes_biased(round_of_exams, "wendt", "Ahrens")
    wendt = at("wendt")
    assert marks(wendt) == []
    assert "Sie haben sich für befangen erklärt. Sie dürfen hier nicht entscheiden." in words(wendt.get("/entscheidungen"))
    assert "Besorgnis der Befangenheit" in admit(wendt, [f"{task.id}:{task.revision}"]).text
    assert outcomes(round_of_exams, [task]) == [""]

    assert wendt.post(f"/entscheidungen/{task.id}/befangen").status_code == 303
    assert "Ahrens, Lena: Die Sache geht an die Stellvertretung." in words(wendt.get("/entscheidungen"))

    round_of_exams.worker.run_until_quiet()
    assert "Ahrens" not in words(wendt.get("/entscheidungen"))
    assert wendt.get(f"/aufgabe/{task.id}").status_code == 200  # what one did stays to be read
    assert "Ahrens, Lena" in words(at("schuldt").get("/entscheidungen"))


def test_who_is_not_known_to_be_biased_hands_nothing_on_here(round_of_exams, at):
    """The short way to the deputy is for known conflicts; another reason is said on the case's page."""
    task = at_the_chair(round_of_exams, "Ahrens")
    answer = at("wendt").post(f"/entscheidungen/{task.id}/befangen")
    assert answer.status_code == 422
    assert "keine Befangenheit bekannt" in answer.text


def test_what_is_not_green_is_decided_by_itself(round_of_exams, at):
    """An early admission needs reasons: it stands apart and cannot be slipped into a row."""
    early = {"training": {"end": dt.date(2028, 1, 31)},
             "early": {"school": 1.4, "firm": 1.3, "content": True, "forward": 6, "firm_heard": True, "school_heard": True}}
    task = at_the_chair(round_of_exams, "Ahrens")
    case = begun(round_of_exams, "Behnke", **early)
    [other] = round_of_exams.tasks.of_case(case.id, state="open")
    wendt = at("wendt")

    told = words(admit(wendt, [f"{task.id}:{task.revision}", f"{other.id}:{other.revision}"]))

    assert "2 von 2 bearbeitet, davon 1 nicht gelungen" in told
    assert outcomes(round_of_exams, [task, other]) == ["ZUGELASSEN", ""]


def test_a_chair_sees_own_items_only(round_of_exams, at):
    """Neither another chair's item nor a list, a search, a register, a case: every other page is closed."""
    task = at_the_chair(round_of_exams, "Ahrens")
    krause = at("krause")
    assert "Nichts zu entscheiden" in krause.get("/entscheidungen").text
    assert krause.get(f"/aufgabe/{task.id}").status_code == 404
    assert "nicht sichtbar" in admit(krause, [f"{task.id}:{task.revision}"]).text
    wendt = at("wendt")
    front = wendt.get("/")
    assert (front.status_code, front.location) == (303, "/entscheidungen")
    page = wendt.get("/entscheidungen").text
    for entry in ("/vorgaenge", "/handwerksrolle", "/neuer-vorgang", "/suche", "/parameter", "/pruefungen"):
        assert f'"{entry}"' not in page
    flask = wendt.client.application
    adapter = flask.url_map.bind("localhost")
    values = {"task_id": task.id, "key": task.business_key, "document_id": "x", "incident_id": "x", "name": "x",
              "filename": "x", "file": "x.bpmn", "work_id": "x", "version": 1, "instance_id": task.instance_id,
              "proposal_id": "x", "round_id": "S27", "number": 1}
    for rule in flask.url_map.iter_rules():
        if rule.endpoint in OWN_PAGES or rule.endpoint.startswith("health."):
            continue
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            address = adapter.build(rule.endpoint, {name: values.get(name, "1") for name in rule.arguments}, method=method)
            answer = wendt.client.open(address, method=method, headers={"X-CSRFToken": wendt.token})
            assert (rule.endpoint, answer.status_code) == (rule.endpoint, 403)
    assert outcomes(round_of_exams, [task]) == [""]


def test_the_services_keep_guests_to_their_own_too(round_of_exams):
    """Whatever page or program asks: no team's task, no case of another, no start, although the team is named."""
    task = at_the_chair(round_of_exams, "Ahrens")
    waits = begun(round_of_exams, "Behnke")
    person = round_of_exams.identity.create_person("gast", "Gast", roles=["committee"], groups=["exams", "exam_chair"])
    assert round_of_exams.tasks.inbox(person, view="all") == []
    assert round_of_exams.tasks.inbox(person, view="team") == []
    assert round_of_exams.history.instances(person) == []
    assert round_of_exams.repository.startable_by(person) == []
    wendt = round_of_exams.identity.by_username("wendt")
    assert [one.id for one in round_of_exams.history.instances(wendt)] == [task.instance_id]
    assert waits.id not in [one.id for one in round_of_exams.history.instances(wendt)]


def test_others_have_no_such_page(at):
    """Who sits in no committee finds neither entry nor page."""
    anna = at("anna")
    assert "/entscheidungen" not in anna.get("/").text
    assert anna.get("/entscheidungen").status_code == 403
    assert anna.post("/entscheidungen", {"result": "admit"}).status_code == 403


CIRCULATED = {"session": {"mode": "circulation", "on": dt.date(2027, 2, 26), "question": "Der Prüfling wird zugelassen."}}


def circulated(app, family_name):
    """A case on which the committee votes by circulation; the open votes by user name."""
    chair = at_the_chair(app, family_name)
    app.tasks.complete(chair.id, {"decision": {"result": "committee", "reasons": "Fraglich."}}, app.identity.by_username("wendt"))
    app.worker.run_until_quiet()
    [plan] = app.tasks.of_case(chair.instance_id, state="open")
    app.tasks.complete(plan.id, CIRCULATED, app.identity.by_username("anna"))
    app.worker.run_until_quiet()
    return {task.assignee.username: task for task in app.tasks.of_case(chair.instance_id, state="open")}


def vote(browser, task, **fields):
    return browser.post(f"/aufgabe/{task.id}", {"_revision": str(task.revision), "_bestaetigt": "1", **fields})


def test_each_member_casts_an_own_vote(round_of_exams, at):
    """A member sees the vote and nothing else of the case, votes for himself, and cannot vote for another."""
    tasks = circulated(round_of_exams, "Ahrens")
    assert set(tasks) == {"wendt", "schuldt", "lange", "hecht", "stiller"}
    schuldt = at("schuldt")
    text = words(schuldt.get("/entscheidungen"))
    assert "Abstimmungen im Umlauf" in text
    assert "Ahrens, Lena" in text
    page = words(schuldt.get(f"/aufgabe/{tasks['schuldt'].id}"))
    assert "Der Prüfling wird zugelassen." in page
    assert "Fraglich." in page
    assert schuldt.get(f"/aufgabe/{tasks['lange'].id}").status_code == 404
    assert vote(schuldt, tasks["lange"], **{"ballot.vote": "no", "ballot.agrees": "yes", "ballot.reasons": "Nein."}).status_code == 404
    assert vote(schuldt, tasks["schuldt"], **{"ballot.vote": "no", "ballot.agrees": "yes"}).status_code == 422

    answer = vote(schuldt, tasks["schuldt"], **{"ballot.vote": "no", "ballot.agrees": "yes", "ballot.reasons": "Nein."})

    assert answer.status_code == 303
    round_of_exams.worker.run_until_quiet()
    left = round_of_exams.tasks.of_case(tasks["schuldt"].instance_id, state="open")
    assert sorted(task.assignee.username for task in left) == ["hecht", "lange", "stiller", "wendt"]
    assert vote(schuldt, tasks["schuldt"], **{"ballot.vote": "yes", "ballot.agrees": "yes"}).status_code == 409


def test_the_office_writes_the_minutes_and_cannot_change_a_vote(round_of_exams):
    """What the minutes claim of numbers changes nothing: five for the admission, and that is what stands."""
    tasks = circulated(round_of_exams, "Ahrens")
    for username, task in tasks.items():
        person = round_of_exams.identity.by_username(username)
        round_of_exams.tasks.complete(task.id, {"ballot": {"vote": "yes", "agrees": "yes"}}, person)
        round_of_exams.worker.run_until_quiet()
    [minutes] = round_of_exams.tasks.of_case(tasks["wendt"].instance_id, state="open")
    assert minutes.element == "record_circulation"
    forged = {"resolution": {"minutes": "Umlauf.", "reasons": "Nein.", "present": 5, "yes": 0, "no": 5, "result": "reject"},
              "tally": {"yes": 0, "no": 5}, "circulation": {"id": None}}
    round_of_exams.tasks.complete(minutes.id, forged, round_of_exams.identity.by_username("anna"))

    assert outcomes(round_of_exams, [minutes]) == ["ZUGELASSEN"]


def test_a_chair_puts_an_item_aside_and_sees_until_when(round_of_exams, at):
    """Put aside it leaves the Sammelvorlage, stands below with its day, and comes back by a click."""
    task = at_the_chair(round_of_exams, "Ahrens")
    wendt = at("wendt")
    assert "Wiedervorlage" in wendt.get(f"/aufgabe/{task.id}").text
    assert wendt.get(f"/aufgabe/{task.id}/wiedervorlage").status_code == 200
    put = wendt.post(f"/aufgabe/{task.id}/wiedervorlage", {"date-day": "1", "date-month": "3", "date-year": "2027", "weiter": "/entscheidungen"})
    assert put.status_code == 303

    text = words(wendt.get("/entscheidungen"))
    assert "Auf Wiedervorlage 1" in text
    assert "01.03." in text
    assert marks(wendt) == []
    assert wendt.post(f"/entscheidungen/{task.id}/zurueck").status_code == 303
    assert len(marks(wendt)) == 1
