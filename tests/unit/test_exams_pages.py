"""What pages read of a round, of a chair's items and of a case; and the letters of exams."""
from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from sqlalchemy import update

from handlers.exams import service
from handlers.exams.models import registrations
from handlers.letters import exam_letters
from handlers.letters.content import chamber_data
from handlers.letters.inputs import LetterInputs
from tests.unit.exam_case import FIRM, accepted, application, apprenticeship, master, perform, person, step
from workflows.errors import PermanentFailure


def test_a_round_counts_what_an_officer_asks_for() -> None:
    """Received, green, open, missing, decided; seats given and there."""
    at = step(usernames={"chair_decision": "wendt"})
    numbers = []
    for place, name in enumerate(("Ahrens", "Behn", "Carls", "Dreyer")):
        at.instance_id = f"case-{place}"
        numbers.append(accepted(at, application(person=person(family_name=name)))["registration"])
    green, missing, decided, _open = numbers
    at.connection.execute(update(registrations).where(registrations.c.id.in_((green, decided))).values(
        proposal="ZULASSEN", decider="wendt"))
    at.connection.execute(update(registrations).where(registrations.c.id == missing).values(
        proposal="ZULASSEN", missing=["NACHWEIS"]))
    perform(at, "exams.record_decision", registration=decided, decision={"result": "admit"}, decided_in="chair_decision")
    perform(at, "exams.reserve_seat", registration=decided)
    view = service.one_round(at.connection, "S27")
    assert view is not None
    assert view.counts == {"received": 4, "green": 1, "open": 1, "missing": 1, "decided": 1}
    assert (view.taken, view.deadline) == (1, dt.date(2027, 3, 1))
    assert [row.name for row in service.waiting_for(at.connection, "wendt")] == ["Ahrens, Ben"]
    assert [row.outcome for row in service.decided_by(at.connection, "wendt")] == ["ZUGELASSEN"]
    assert [row.state for row in service.of_case(at.connection, "case-1")] == ["missing"]
    assert service.one_round(at.connection, "S99") is None
    assert [row["username"] for row in service.members_in_office(at.connection, "gpa-tischler", at.today)][:2] == [
        "wendt", "schuldt"]


# --- letters --------------------------------------------------------------------------------------------

PLAIN = b'#let d = json(bytes(sys.inputs.data))\n#set document(title: "x")\n#d.subject_line'


def letter(template: str, app: dict[str, Any] | None = None, **more: Any) -> tuple[Any, dict[str, Any]]:
    """A letter made with a plain template: the step and what letter.create gave."""
    at = step(files={f"letters/{template}.typ": PLAIN})
    out = accepted(at, app)
    given = {"application": out["application"], "round": out["round"], "committee": out["committee"]} | more
    return at, dict(perform(at, "letter.create", template=template, **given)["letter"])


def data_of(template: str, app: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """The values a template gets."""
    at = step(people={"chair_decision": "Karl Wendt"})
    out = accepted(at, app)
    given = {"application": out["application"], "round": out["round"], "committee": out["committee"]} | more
    return exam_letters.letter_data(at, LetterInputs(template=template, **given), chamber_data(at))


def test_an_admission_goes_to_the_candidate_and_a_refusal_says_until_when_to_object() -> None:
    """T4 by mail where agreed, without a notice; T6 with reasons and the day of § 70 VwGO."""
    at, found = letter("T4", decision={"result": "ZUGELASSEN"})
    assert (found["channel"], found["objection_until"], at.sent[0][1]["to"]) == ("mail", None, ["ben@example.org"])
    at, found = letter("T6", application(electronic_delivery=False), decision={"reasons": "Die Aufgaben sind verteilt."})
    assert (found["channel"], found["notified_on"]) == ("post", dt.date(2027, 2, 24))
    assert found["objection_until"] == dt.date(2027, 3, 24)
    assert at.sent[0][1]["recipient"][:2] == ["Herrn", "Ben Ahrens"]


@pytest.mark.parametrize("template", ["T5", "T14"])
def test_no_refusal_and_no_revocation_goes_out_without_the_committee(template: str) -> None:
    """A diagram may ask for the letter; without the decision on record it is not sent, and nothing left the house."""
    with pytest.raises(PermanentFailure) as caught:
        letter(template, decision={"reasons": "Nein.", "result": "NICHT_ZUGELASSEN"},
               resolution={"id": 1, "valid": True, "result": "reject", "reasons": "Nein."})
    assert caught.value.code == "letter_without_decision"


@pytest.mark.parametrize(("template", "more", "missing"), [
    ("T5", {}, "die Gründe"), ("T2", {"missing": ""}, "die fehlenden Unterlagen"),
    ("T10", {}, "der Prüfungstag"), ("T3", {}, "die zuständige Stelle"),
    ("T9", {"accommodation": {"result": "refuse"}}, "die Gründe"), ("T15", {}, "die Nummer des Gebührenbescheids"),
])
def test_a_letter_with_a_gap_is_not_sent(template: str, more: dict[str, Any], missing: str) -> None:
    """It becomes an incident that names the gap."""
    with pytest.raises(PermanentFailure) as caught:
        letter(template, **more)
    assert (caught.value.code, caught.value.params["missing"]) == ("letter_incomplete", missing)


def test_a_minor_is_written_to_through_the_guardian() -> None:
    """The legal representative gets the letter by post, and it says whom she represents (§ 12 VwVfG)."""
    minor = application(person=person(birth_date="2010-01-01", guardian={"family_name": "Ahrens",
                                                                        "first_names": "Ute", "sex": "f"}))
    data = data_of("T5", minor, decision={"reasons": "Gründe."})
    assert data["recipient"] == ["Frau", "Ute Ahrens", "Lange Straße 12", "18055 Rostock"]
    assert (data["represented"], "kann Ben Ahrens innerhalb" in data["remedy"][0]) == ("Ben Ahrens", True)
    assert letter("T4", minor)[1]["channel"] == "post"


@pytest.mark.parametrize(("template", "name"), [
    ("T7", "Tischlerei Ahlers"), ("T20", "Tischlerei Ahlers"),
    ("T8", "Regionales Berufliches Bildungszentrum Musterland"),
    ("T18", "An die Mitglieder: Gesellenprüfungsausschuss Tischler"),
])
def test_firm_school_and_committee_get_theirs(template: str, name: str) -> None:
    """Each by post at its own address."""
    assert data_of(template)["recipient"][0] == name


def test_the_fee_notice_goes_to_who_owes_it() -> None:
    """T15: the firm, named as the party that may object; the amount has to be paid all the same."""
    at = step(files={"letters/T15.typ": PLAIN})
    apprenticeship(at)
    out = accepted(at)
    fee = perform(at, "exams.charge_fee", registration=out["registration"], application=out["application"])["fee"]
    data = data_of("T15", fee=fee)
    assert data["recipient"][0] == FIRM["name"]
    assert f"kann {FIRM['name']} innerhalb" in data["remedy"][0]
    assert "aufschiebende" in data["remedy"][1]
    found = perform(at, "letter.create", template="T15", application=out["application"], round=out["round"],
                    committee=out["committee"], fee=fee)["letter"]
    assert (found["channel"], found["objection_until"]) == ("post", dt.date(2027, 3, 24))


def test_a_board_writes_in_its_own_name() -> None:
    """Meisterprüfung: the board is the authority and the body for the objection, not the chamber (§ 47 HwO)."""
    data = data_of("T5", master(), decision={"reasons": "Berufstätigkeit fehlt.", "function": "committee"})
    assert data["authority"]["name"] == "Meisterprüfungsausschuss für das Tischlerhandwerk"
    assert "beim Meisterprüfungsausschuss" in data["remedy"][0]
    assert data["contact"]["signature"].startswith("Für den Meisterprüfungsausschuss")


def test_the_board_exempts_from_a_part_and_the_chamber_from_a_condition() -> None:
    """§ 46 HwO is the board's letter and objection, § 49 Abs. 4 HwO the chamber's."""
    board, chamber = "Meisterprüfungsausschuss für das Tischlerhandwerk", "Handwerkskammer Musterland"
    for part, name in (("III", board), ("admission", chamber), ("", chamber)):
        data = data_of("T16", master(), exemption={"part": part, "result": "refuse", "reasons": "Zu verschieden."})
        assert data["authority"]["name"] == name
        assert name.split()[0] in data["remedy"][0]


def test_what_is_granted_carries_no_notice() -> None:
    """Accommodation, exemption and a passed part burden nobody; refused or failed they do."""
    for template, name, good, bad in (
        ("T9", "accommodation", {"result": "grant"}, {"result": "partial", "reasons": "Nur Zeit."}),
        ("T16", "exemption", {"result": "grant"}, {"result": "refuse", "reasons": "Keine Prüfung."}),
        ("T19", "result", {"passed": True}, {"passed": False}),
    ):
        assert data_of(template, **{name: good})["remedy"] == []
        assert len(data_of(template, **{name: bad})["remedy"]) == 1


def test_every_value_of_a_letter_is_plain_text() -> None:
    """A template gets JSON of finished texts: no date object, no number with a point, nothing missing."""
    result = {"passed": False, "points": 48.5, "parts": [{"part": "Praxis", "points": 48.5, "passed": False}],
              "determined_on": dt.date(2027, 7, 2), "skip_until": dt.date(2029, 7, 2), "repeats_left": 2}
    data = json.loads(json.dumps(data_of("T12", result=result, decided_in="chair_decision")))
    assert (data["result"]["points"], data["result"]["determined_on"]) == ("48,5", "2.\u00a0Juli 2027")
    assert data["signed_by"] == "Karl Wendt"


def test_an_objection_is_ruled_on_against_proof_of_delivery() -> None:
    """T17: the court of the claimant's residence; redress needs no notice (§ 73 Abs. 3 VwGO)."""
    ruling = {"result": "reject", "reasons": "Gründe.", "filed_on": "2027-02-01"}
    data = data_of("T17", objection=ruling)
    assert data["dispatch_note"] == "Zustellung gegen Nachweis"
    assert "Verwaltungsgericht Schwerin" in data["remedy"][0]
    assert data_of("T17", objection=ruling | {"result": "redress"})["remedy"] == []
