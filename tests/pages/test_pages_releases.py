"""From a draft to its release over the real services: the check, what changes, the reason, the second person, the result."""
from __future__ import annotations

import datetime as dt
import pathlib
import re
import threading

import pytest
from lxml import html
from page_browser import Browser, signed_in

from web import create_app
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.comparing import differences
from workflows.services import judging
from workflows.settings import Settings

MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)
DIAGRAM = (pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "two_steps.bpmn").read_text(encoding="utf-8")
PEOPLE = (("katrin", "Katrin Albers", ["process_owner"]), ("paula", "Paula Nagel", ["process_owner"]),
          ("bert", "Bert Lang", ["clerk", "lead"]), ("ada", "Ada Min", ["admin"]), ("anna", "Anna Berg", ["clerk"]))
FORM = ('{"type": "default", "id": "%s", "schemaVersion": 19, "components": [{"id": "f", "type": "textfield", "key": "note", '
        '"label": "Anmerkung"}]}')
START = ('<bpmn:startEvent id="start" />', '<bpmn:startEvent id="start" camunda:formRef="begin" />')
FORMS = (('name="Prüfen" camunda:', 'name="Prüfen" camunda:formRef="check" camunda:'),
         ('name="Freigeben" camunda:', 'name="Freigeben" camunda:formRef="check" camunda:'))
GUARD = ('<camunda:property name="businessKeyPrefix"',
         '<camunda:property name="guard:Vier Augen (§ 1)" value="approve fourEyes check" /><camunda:property name="businessKeyPrefix"')
FRIST = ('name="Prüfen" camunda:', 'name="Prüfen" camunda:dueDate="P14D" camunda:')


def drawn(*changes: tuple[str, str]) -> bytes:
    """The process as it may be released, with texts replaced."""
    text = DIAGRAM.replace('value="name"', 'value="note"').replace('value="place"', 'value="note"').replace(
        'value="{&quot;Name&quot;: name, &quot;Ort&quot;: place}"', 'value="{}"').replace('value="deadline"', 'value="null"')
    for old, new in (START, *FORMS, GUARD, *changes):
        assert old in text, old
        text = text.replace(old, new)
    return text.encode()


def package(*changes: tuple[str, str]) -> dict[str, bytes]:
    """The package: diagram and forms, no test cases."""
    return {"two_steps.bpmn": drawn(*changes), "begin.form": (FORM % "begin").encode(), "check.form": (FORM % "check").encode()}


class House:
    """An installation with the process in force and people who may do something with it."""

    def __init__(self, app) -> None:
        self.app = app
        self.pages = create_app(app)
        self.pages.extensions["pending"].patience = 30  # however busy the machine: the page itself, not the word on the way
        for username, name, roles in PEOPLE:
            app.identity.create_person(username, name, roles=roles, groups=["register"])
        self.katrin = app.identity.by_username("katrin")
        app.repository.deploy(package(), by=self.katrin, note="Erste Fassung")

    def at(self, username: str) -> Browser:
        """A browser somebody is signed in with."""
        return signed_in(self.pages, self.app.identity, self.app.identity.by_username(username))

    def draft(self, *changes: tuple[str, str]) -> None:
        """Begin a draft, and change its diagram."""
        self.app.drafts.begin("two_steps", by=self.katrin)
        self.app.drafts.save_file("two_steps", "two_steps.bpmn", drawn(*changes), by=self.katrin, revision=None)

    def propose(self, username: str = "katrin", **fields):
        """Fill in the form of the page and send it."""
        browser = self.at(username)
        page = browser.get("/prozesse/two_steps/veroeffentlichen").text
        digest = re.search(r'name="digest" value="(\w+)"', page).group(1)
        return browser.post("/prozesse/two_steps/veroeffentlichen", {"digest": digest, "reason": "Beschluss vom 12.11.", **fields})


@pytest.fixture
def house(tmp_path):
    app = build(Settings(data=tmp_path, durable=False), clock=VirtualClock(MONDAY))
    yield House(app)
    app.close()


def words(answer, status: int = 200):
    """What a page says, in one line."""
    assert answer.status_code == status, answer.text[:800]
    return " ".join(" ".join(html.fromstring(answer.text).xpath("//main")[0].itertext()).split())


def test_from_draft_to_release_by_two_people(house):
    """One person proposes with a reason, another sees the same with its digest and approves; then it is in force."""
    house.draft(FRIST)
    said = words(house.at("katrin").get("/prozesse/two_steps/veroeffentlichen"))
    assert "Version 2 veröffentlichen" in said
    assert "Alles ist ausführbar" in said
    assert "1 Schutzregel bleibt" in said
    assert "Frist: keine Angabe → jetzt 14 Tage" in said

    sent = house.propose()
    assert sent.status_code == 303
    assert "Sie selbst können ihn nicht freigeben" in words(house.at("katrin").get(sent.location))
    (waiting,) = house.app.releases.proposals()
    page = house.at("bert").get(sent.location)
    said = words(page)
    assert waiting.digest in said
    assert "Frist: keine Angabe → jetzt 14 Tage" in said
    assert "Beschluss vom 12.11." in said

    done = house.at("bert").post(sent.location, {"act": "freigeben", "digest": waiting.digest})
    assert done.status_code == 303
    said = words(house.at("bert").get(done.location))
    assert "Version 2 ist veröffentlicht" in said
    newest = house.app.publications.of("two_steps")[0]
    assert (newest.version, newest.by, newest.proposed_by, newest.note, newest.digest) == (
        2, "Bert Lang", "Katrin Albers", "Beschluss vom 12.11.", waiting.digest)
    assert "vorgeschlagen von Katrin Albers, freigegeben von Bert Lang" in words(house.at("ada").get("/prozesse/two_steps"))


def test_who_proposed_cannot_approve(house):
    """Not by the page, which offers no button, and not by a request of their own."""
    house.draft(FRIST)
    where = house.propose().location
    assert "Freigeben und veröffentlichen" not in house.at("katrin").get(where).text
    (waiting,) = house.app.releases.proposals()

    answer = house.at("katrin").post(where, {"act": "freigeben", "digest": waiting.digest})

    assert "Freigeben muss sie eine andere Person" in words(answer, 403)
    assert house.app.publications.of("two_steps")[0].version == 1


@pytest.mark.parametrize("username", ["ada", "anna"])
def test_who_may_not_decide(house, username):
    """Administrators see proposals but do not decide; clerks do not even see them."""
    house.draft(FRIST)
    where = house.propose().location
    (waiting,) = house.app.releases.proposals()

    answer = house.at(username).post(where, {"act": "freigeben", "digest": waiting.digest})

    assert answer.status_code == 403
    assert house.at(username).get(where).status_code == (200 if username == "ada" else 403)
    assert house.app.publications.of("two_steps")[0].version == 1


def test_count_in_the_navigation(house):
    """What waits for a person stands beside the entry; not for who proposed it."""
    house.draft(FRIST)
    house.propose()
    assert "1<span" in re.search(r'href="/prozesse".*?</a>', house.at("bert").get("/hilfe").text, re.S).group().replace(" ", "")
    assert "zur Freigabe" not in re.search(r'href="/prozesse".*?</a>', house.at("katrin").get("/hilfe").text, re.S).group()
    assert "Bert" not in words(house.at("bert").get("/freigaben"))
    assert "zu entscheiden" in words(house.at("bert").get("/freigaben"))
    assert "zur Ansicht" in words(house.at("katrin").get("/freigaben"))


def test_reject_needs_a_reason(house):
    """Without a reason nothing happens; with one the proposer reads it and the draft is still there."""
    house.draft(FRIST)
    where = house.propose().location
    assert house.at("paula").post(where, {"act": "ablehnen"}).status_code == 422
    assert len(house.app.releases.proposals()) == 1

    assert house.at("paula").post(where, {"act": "ablehnen", "reason": "Zu lang <b>"}).status_code == 303

    answer = house.at("katrin").get(where)
    assert "abgelehnt" in words(answer)
    assert "Zu lang <b>" in words(answer)
    assert "<b>" not in answer.text.split("Zu lang")[1][:10]
    assert house.app.drafts.read("two_steps").files


def test_withdraw(house):
    """Who proposed takes it back; nobody decides it any more."""
    house.draft(FRIST)
    where = house.propose().location
    assert house.at("katrin").post(where, {"act": "zuruecknehmen"}).status_code == 303
    (one,) = house.app.releases.proposals(None)
    answer = house.at("bert").post(where, {"act": "freigeben", "digest": one.digest})
    assert answer.status_code == 409
    assert "zurückgenommen" in words(answer, 409)


def test_no_reason(house):
    """A proposal without a reason is refused; what was typed elsewhere stays."""
    house.draft(FRIST)
    answer = house.propose(reason="   ")
    assert answer.status_code == 422
    assert "Begründung" in words(answer, 422)
    assert house.app.releases.proposals() == []


def test_faulty_draft(house):
    """A draft that cannot run says why on the shape, in German, and is not proposed."""
    house.draft(('<bpmn:endEvent id="done" />', '<bpmn:endEvent id="done" /><bpmn:complexGateway id="odd" />'))
    page = house.at("katrin").get("/prozesse/two_steps/veroeffentlichen")
    said = words(page)
    assert "nicht erfüllt:" in said
    assert "Gateway" not in said.split("1. Prüfung")[0]
    assert 'href="/entwurf/two_steps/diagramm/two_steps.bpmn"' in page.text
    assert house.propose().status_code == 422


def test_lost_guard(house):
    """A guard that falls away is named, has to be given up knowingly, and stands with the proposal."""
    house.draft((GUARD[1], GUARD[0]))
    said = words(house.at("katrin").get("/prozesse/two_steps/veroeffentlichen"))
    assert "1 Schutzregel fällt weg" in said
    assert house.propose().status_code == 422

    sent = house.propose(guards="Vier Augen (§ 1)")

    assert sent.status_code == 303
    assert "Bewusst aufgegeben: Schutzregel „Vier Augen (§ 1)“" in words(house.at("bert").get(sent.location))


def test_draft_saved_meanwhile(house):
    """Who looked at other files than the draft holds now proposes nothing."""
    house.draft(FRIST)
    browser = house.at("katrin")
    digest = re.search(r'name="digest" value="(\w+)"', browser.get("/prozesse/two_steps/veroeffentlichen").text).group(1)
    house.app.drafts.save_file("two_steps", "two_steps.bpmn", drawn(FRIST, ("P14D", "P99D")), by=house.katrin, revision=None)

    answer = browser.post("/prozesse/two_steps/veroeffentlichen", {"digest": digest, "reason": "Weil"})

    assert "seit Sie diese Seite geöffnet haben" in words(answer, 409)
    assert house.app.releases.proposals() == []


def test_released_by_somebody_else_meanwhile(house):
    """A stale draft says so, names the files, and goes on from what is in force once somebody has looked."""
    house.draft(FRIST)
    house.app.repository.deploy(
        {**package(), "check.form": (FORM % "check").replace("Anmerkung", "Vermerk").encode()}, by=house.katrin, note="Eilig")
    browser = house.at("katrin")
    page = browser.get("/prozesse/two_steps/veroeffentlichen")
    assert "Inzwischen ist eine andere Version in Kraft" in words(page)
    assert house.propose().status_code == 409
    seen = re.search(r'name="seen" value="(\w+)"', page.text).group(1)

    assert browser.post("/prozesse/two_steps/veroeffentlichen/anschliessen", {"seen": seen, "take": "check.form"}).status_code == 303

    said = words(browser.get("/prozesse/two_steps/veroeffentlichen"))
    assert "Version 3 veröffentlichen" in said
    assert "Vermerk" not in said
    assert "Inzwischen ist" not in said


def test_without_a_second_person(house):
    """Where an administrator does without, one person's release is in force at once; nobody else may set it."""
    assert house.at("katrin").post("/prozesse/two_steps/einstellungen", {}).status_code == 403
    assert house.at("ada").post("/prozesse/two_steps/einstellungen", {}).status_code == 303
    house.draft(FRIST)
    assert "Version 2 veröffentlichen" in house.at("katrin").get("/prozesse/two_steps/veroeffentlichen").text

    sent = house.propose()

    assert "Version 2 ist veröffentlicht" in words(house.at("katrin").get(sent.location))
    assert house.app.publications.of("two_steps")[0].version == 2


def test_running_cases(house):
    """The page says where cases stand and what becomes of that step."""
    anna = house.app.identity.by_username("anna")
    house.app.runtime.start("two_steps", {"note": "A"}, by=anna)
    house.draft(FRIST)
    said = words(house.at("katrin").get("/prozesse/two_steps/veroeffentlichen"))
    assert "3. Was passiert mit dem laufenden Vorgang?" in said
    assert "Prüfen Vorgänge: 1 Version: 1 Neu: ändert sich" in said


def test_restore(house):
    """An older version comes back as a draft, and is released as a new version that says so."""
    house.app.repository.deploy(package(FRIST), by=house.katrin, note="Zweite")
    assert "Wiederherstellen" in house.at("katrin").get("/prozesse/two_steps").text
    assert "Wiederherstellen" not in house.at("bert").get("/prozesse/two_steps").text
    assert house.at("bert").post("/prozesse/two_steps/version/1/wiederherstellen").status_code == 403

    assert house.at("katrin").post("/prozesse/two_steps/version/1/wiederherstellen").status_code == 303

    where = house.propose().location
    (waiting,) = house.app.releases.proposals()
    house.at("bert").post(where, {"act": "freigeben", "digest": waiting.digest})
    assert "bringt Version 1 zurück" in words(house.at("ada").get("/prozesse/two_steps"))
    assert [one.version for one in house.app.publications.of("two_steps")] == [3, 2, 1]


def test_a_new_process(house):
    """What was never in force is released as version 1; there is nothing to compare it with."""
    house.app.drafts.begin("", by=house.katrin, title="Umzug melden")
    said = words(house.at("katrin").get("/prozesse/umzug_melden/veroeffentlichen"))
    assert "Version 1 veröffentlichen" in said
    assert "Das kommt hinzu" in said


def test_without_a_draft(house):
    """There is nothing to release: one is told so on the process's page; an unknown process is not found."""
    assert house.at("katrin").get("/prozesse/two_steps/veroeffentlichen").status_code == 303
    assert house.at("katrin").get("/prozesse/nothing/veroeffentlichen").status_code == 404
    assert house.at("katrin").get("/freigaben/nothing").status_code == 404


def test_draft_compared(house):
    """The draft is held against the version in force, and a proposal against what it would replace."""
    house.draft(FRIST)
    assert "Version 1 und Entwurf im Vergleich" in words(house.at("bert").get("/prozesse/two_steps/vergleich"))
    house.propose()
    (waiting,) = house.app.releases.proposals()
    said = words(house.at("bert").get(f"/prozesse/two_steps/vergleich?von=1&bis=freigabe-{waiting.id}"))
    assert "Version 1 und Vorschlag im Vergleich" in said
    assert house.at("bert").get(f"/prozesse/other/vergleich?von=1&bis=freigabe-{waiting.id}").status_code == 404


@pytest.mark.parametrize("content", [
    b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>', b"", b"\x00\xff\xfe", b"<bpmn:definitions", b"{}",
])
def test_a_draft_nobody_can_read(house, content):
    """Whatever a draft holds, comparing and checking it answer in German, and it is not proposed."""
    house.draft(FRIST)
    house.app.drafts.save_file("two_steps", "two_steps.bpmn", content, by=house.katrin, revision=None)
    browser = house.at("katrin")
    assert "Die Datei lässt sich nicht lesen" in words(browser.get("/prozesse/two_steps/vergleich"))
    assert "nicht erfüllt:" in words(browser.get("/prozesse/two_steps/veroeffentlichen"))
    assert browser.get("/prozesse/two_steps/stand/entwurf/two_steps.bpmn").status_code in {200, 422}
    assert house.propose().status_code == 422


def test_test_cases_taken_away(house):
    """Who takes all test cases out of a package is seen doing so, by the second person too."""
    case = b"- id: plain\n  topic: Einfach\n  people: {anna: [register]}\n  files: [..]\n  steps: [{do: start, key: two_steps, as: a}]\n"
    house.app.repository.deploy({**package(), "scenarios/plain.yaml": case}, by=house.katrin, note="Mit Testfall")
    house.draft(FRIST)
    assert "Die Testfälle sind noch nicht gelaufen" in words(house.at("katrin").get("/prozesse/two_steps/veroeffentlichen"))
    assert house.propose().status_code == 422
    house.app.drafts.remove_file("two_steps", "scenarios/plain.yaml", by=house.katrin)

    where = house.propose().location

    assert "Alle Testfälle sind entfernt" in words(house.at("bert").get(where))


def test_a_page_whose_check_takes_longer_answers_at_once_and_becomes_the_release(house):
    """While the files are judged the page says so, asks again by itself, and leads on without a script too."""
    house.draft(FRIST)
    released, judge = threading.Event(), house.app.releases.judge
    house.app.releases.judge = lambda name: released.wait(30) and judge(name)
    house.pages.extensions["pending"].patience = 0
    browser = house.at("katrin")
    try:
        page = browser.get("/prozesse/two_steps/veroeffentlichen")
        again = html.fromstring(page.text).get_element_by_id("release").get("hx-get")
    finally:
        released.set()
    said = words(browser.get(again))

    assert page.status_code == 200
    assert "werden geprüft" in words(page)
    assert f'content="1;url={again}"' in page.text
    assert "Zur Freigabe vorschlagen" in said
    assert "Frist" in said


def test_what_was_judged_once_is_not_read_again(house, monkeypatch):
    """Looking, proposing and approving ask for the same files: they are compared and read for running once."""
    house.draft(FRIST)
    compared = []
    monkeypatch.setattr(judging, "differences", lambda *sides: compared.append(1) or differences(*sides))
    house.propose()
    waiting = house.app.releases.proposals("open")[0]
    house.at("paula").get(f"/freigaben/{waiting.id}")

    assert len(compared) == 1


def test_running_cases_stay_unless_somebody_wishes_otherwise(house):
    """The choice stands on the page, the approver sees it, and the released version leads on; no case moves by itself."""
    house.app.runtime.start("two_steps", {"note": "x"}, by=house.katrin)
    house.draft(FRIST)
    page = house.at("katrin").get("/prozesse/two_steps/veroeffentlichen").text
    assert re.search(r'name="running" value="stay"[^>]* checked', page)

    where = house.propose(running="move").location
    assert "Vorgeschlagen ist, laufende Vorgänge danach umzustellen." in words(house.at("bert").get(where))
    (waiting,) = house.app.releases.proposals()
    house.at("bert").post(where, {"act": "freigeben", "digest": waiting.digest})

    said = house.at("katrin").get(where).text
    assert "Katrin Albers möchte die laufenden Vorgänge auf diese Version umstellen: einer läuft" in " ".join(said.split())
    assert "/prozesse/two_steps/umstellung?auf=2" in said
    assert "Umstellung beginnen" not in house.at("bert").get(where).text
    assert house.app.migrations.running("two_steps") == {1: 1}


def test_who_releases_alone_is_led_on(house):
    """Without a second person the wish leads straight to the choice of cases; without the wish it does not."""
    house.app.releases.set_setting("two_steps", by=house.app.identity.by_username("ada"), second_person=False)
    house.app.runtime.start("two_steps", {"note": "x"}, by=house.katrin)
    house.draft(FRIST)

    assert house.propose(running="move").location.endswith("/prozesse/two_steps/umstellung")
