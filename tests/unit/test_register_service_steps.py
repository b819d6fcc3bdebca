"""The steps of the register: one form for all channels, decisions with reasons, messages to the right ones."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from handlers.register.messages import pension_messages
from tests.unit.register_case import GRANT, REGISTRY, application, entered, line, perform, person, step
from tests.unit.register_tables import decide
from workflows.errors import PermanentFailure


def codes(out: dict[str, Any]) -> set[str]:
    """Codes of the checks."""
    return {check["code"] for check in out["checks"]}


def test_every_handler_is_described_for_process_owners() -> None:
    """Each handler has a German title, an input model, and labels for what it gives back."""
    for handler in REGISTRY:
        assert handler.title
        assert handler.inputs is not None
        assert handler.outputs is not None
        assert all(field.title for field in handler.outputs.model_fields.values())


def test_counter_form_and_portal_become_one_form() -> None:
    """Numbered fields of the counter form are folded into lists, codes are normalised, dates are dates."""
    form = application(received=" 2026-11-23 ")
    del form["trades"]
    form["owner"] = form["owner"] | {"already_entered_text": "A 4, A 23",
                                     "person": person(family_name="  von   Ahrens ")}
    form["trade_1"] = {"trade": "a 27", "lead": {"who": None}, "qualification": {"kind": "meister", "trade": "A 27"},
                       "qualification_2": {"kind": None}, "eu_activity_1": {"role": None}}
    form["trade_2"] = {"trade": None}
    out = perform(step(), "register.accept", application=form)
    found = out["application"]
    assert found["received"] == dt.date(2026, 11, 23)
    assert found["owner"]["already_entered"] == ["A4", "A23"]
    assert [t["trade"] for t in found["trades"]] == ["A27"]
    assert found["trades"][0]["qualifications"] == [{"kind": "meister", "trade": "A27"}]
    assert found["trades"][0]["lead"] == {"who": "owner"}
    assert (out["case_title"], out["case_place"]) == ("von Ahrens, Anna: Tischler", "Rostock")


def test_partners_of_the_counter_form_become_people() -> None:
    """First and second person of the form are the partners of a partnership."""
    form = application()
    form["owner"] = {"kind": "partnership", "firm": "AB GbR", "person": person(),
                     "person_2": person(family_name="Berger")}
    found = perform(step(), "register.accept", application=form)["application"]
    assert [p["family_name"] for p in found["owner"]["people"]] == ["Ahrens", "Berger"]


def test_plain_application_has_no_findings() -> None:
    """K1 gives nothing to look at."""
    assert perform(step(), "register.accept", application=application())["checks"] == []


@pytest.mark.parametrize(("change", "code"), [
    ({"declaration": False}, "declaration_missing"), ({"trades": []}, "trade_missing"),
    ({"trades": [{"trade": "B1-12"}]}, "trade_unknown"),
    ({"trades": [{"trade": "A27", "start_date": "2026-01-01"}]}, "already_started"),
    ({"trades": [{"trade": "A27", "lead": {"who": "employee"}}]}, "lead_missing"),
    ({"trades": [{"trade": "A27", "qualifications": [{"kind": "meister", "date": "2027-01-01"}]}]},
     "exam_after_application"),
    ({"establishment": {"place": "Rostock"}}, "municipality_missing"),
    ({"owner": {"kind": "natural", "person": person(birth_date="2010-01-01")}}, "under_age"),
    ({"owner": {"kind": "legal", "legal_form": "GmbH", "firm": "X GmbH"}}, "representative_missing"),
])
def test_checks_mark_what_stands_out(change: dict[str, Any], code: str) -> None:
    """Each check of register.md § 5.5 marks its case and rejects nothing."""
    out = perform(step(), "register.accept", application=application(**change))
    assert code in codes(out)
    assert all(check["text"].endswith(".") and check["field"].startswith("application") for check in out["checks"])


def test_checks_know_the_own_register() -> None:
    """A duplicate, a Betriebsleiter entered elsewhere and an earlier refusal are seen (§ 5.5 Nr. 8-10)."""
    at = step()
    lead = {"who": "employee", "person": person(family_name="Clausen")}
    entered(at, application(), line(lead=lead))
    refused = line(index=2, trade="A25")
    perform(at, "register.record_decision", application=application(), line=refused,
            decision={"result": "refuse", "reasons": "Kein Nachweis."})
    app = application(trades=[{"trade": "A27", "lead": lead}, {"trade": "A25"}])
    assert codes(perform(at, "register.accept", application=app)) == {"duplicate", "lead_elsewhere", "refused_before"}


def test_what_the_own_register_knows_opens_the_way_of_a_further_trade() -> None:
    """An owner entered as Tischler is known as such without saying so; who states nothing and is not found is not."""
    at = step()
    entered(at)
    known = perform(at, "register.accept", application=application(trades=[{"trade": "A25"}]))
    stranger = application(owner={"kind": "natural", "person": person(family_name="Zander")})
    assert known["application"]["owner"]["already_entered"] == ["A27"]
    assert perform(at, "register.accept", application=stranger)["application"]["owner"]["already_entered"] == []


@pytest.mark.parametrize(("written", "stated", "marked"), [
    ("A 4, B1 33", ["A4", "B1-33"], False), ("A27 Tischler; B2/37", ["A27", "B2-37"], False),
    ("Tischler", [], True), ("A 99", [], True), ("", [], False),
])
def test_entered_trades_are_read_from_what_people_write(written: str, stated: list[str], marked: bool) -> None:
    """Codes are found in free text; a text without any stops nothing and is marked for the reviewer."""
    app = application()
    app["owner"] = app["owner"] | {"already_entered_text": written}
    out = perform(step(), "register.accept", application=app)
    assert out["application"]["owner"]["already_entered"] == stated
    assert ("entered_unclear" in codes(out)) is marked


def test_assessment_gives_lines_for_the_reviewer() -> None:
    """The proposal of the decision tables arrives as lines with name, register, path, law and papers."""
    at = step(decisions=decide)
    out = perform(at, "register.assess", application=application(complete=dt.date(2026, 11, 30)))
    row = out["lines"][0]
    assert (row["index"], row["trade_name"], row["register"], row["path"]) == (1, "Tischler", "A", "P71A")
    assert "§ 7 Abs. 1a HwO" in row["proposal_text"]
    assert [document["value"] for document in out["documents_needed"]] == ["D01", "D02", "D03"]
    assert (out["competent"], out["ihk_notice"]) == ("own", "no")


def test_rules_that_refuse_become_an_incident() -> None:
    """An impossible application names the field and is not tried again."""
    with pytest.raises(PermanentFailure, match="trade"):
        perform(step(decisions=decide), "register.assess", application=application(trades=[{"trade": "A99"}]))


@pytest.mark.parametrize("result", ["refuse", "grant_limited"])
def test_burden_without_reasons_is_not_recorded(result: str) -> None:
    """A refusal or a limitation without reasons never becomes a decision (§ 39 VwVfG)."""
    with pytest.raises(PermanentFailure, match="reasons"):
        perform(step(), "register.record_decision", application=application(), line=line(), decision={"result": result})


def test_only_granted_trades_are_entered() -> None:
    """The register takes no trade nobody granted."""
    with pytest.raises(PermanentFailure):
        perform(step(), "register.enter", application=application(), line=line(), decision={"result": "refuse"})


def test_fictitious_entry_carries_the_day_of_the_law() -> None:
    """An entry deemed made has the day of the fiction, not of the clerk's work (§ 10 Abs. 1 Satz 3 HwO)."""
    entry = perform(step(), "register.enter", application=application(), line=line(),
                    decision=GRANT | {"deemed_on": dt.date(2026, 11, 2)})["entry"]
    assert (entry["entered_on"], entry["fiction"]) == (dt.date(2026, 11, 2), True)
    assert "§ 10 Abs. 1 Satz 3 HwO" in entry["basis"]


def test_permission_has_number_kind_and_person() -> None:
    """An Ausübungsberechtigung is numbered and kept for the person."""
    out = perform(step(), "register.grant_permission", application=application(), line=line(path="P77B7B"),
                  decision={"result": "permission"})["permission"]
    assert (out["number"], out["kind"]) == ("BG-2026-00001", "7b")
    with pytest.raises(PermanentFailure):
        perform(step(), "register.grant_permission", application=application(), line=line(), decision=GRANT)


def test_ihk_gets_letter_and_message() -> None:
    """The IHK is told with L7 against acknowledgement (§ 11 HwO)."""
    at = step()
    assert perform(at, "register.inform_ihk", application=application(), line=line(), decision=GRANT) == {}
    channel, payload, _ = at.sent[0]
    assert (channel, payload["trade"], payload["acknowledgement_wanted"]) == ("ihk", "A27", True)
    assert [document.code for document in at.documents()] == ["L7"]


@pytest.mark.parametrize(("owner", "place", "register", "path", "messages"), [
    ({"kind": "natural"}, {}, "A", "P71A", 1),
    ({"kind": "partnership", "people": [person(), person(family_name="Berger")]}, {}, "A", "P71A", 2),
    ({"kind": "partnership", "legal_capacity": False, "people": [person()]}, {}, "A", "P71A", 0),
    ({"kind": "legal", "people": [person()]}, {}, "A", "P71BL", 0),
    ({"kind": "natural"}, {"kind": "nebenbetrieb"}, "A", "P71BL", 0),
    ({"kind": "natural"}, {}, "A", "P4", 0),
    ({"kind": "natural"}, {}, "B1", "B_ANZ", 0),
])
def test_pension_messages_follow_table_t8(
    owner: dict[str, Any], place: dict[str, Any], register: str, path: str, messages: int
) -> None:
    """One message per natural owner or partner of the Handwerksrolle, none for anybody else (§ 196 SGB VI)."""
    app = application()
    app["owner"] = app["owner"] | owner
    app["establishment"] = app["establishment"] | place
    found = list(pension_messages(app, line(path=path), {"register": register, "entered_on": dt.date(2026, 12, 1)}))
    assert len(found) == messages
    assert all(len(message) == 12 for message in found)


def test_finality_is_the_day_after_the_last_objection_period() -> None:
    """The latest end among all trades counts, wherever in the results it stands."""
    results = [{"objection_until": dt.date(2027, 1, 7)}, {"letter": {"objection_until": dt.date(2027, 1, 11)}},
               {"objection_until": None}]
    out = perform(step(), "register.finality", line_results=results)
    assert out["finality_on"] == dt.date(2027, 1, 12)
    assert out["finality_at"] == dt.datetime(2027, 1, 12, 5, 0, tzinfo=dt.UTC)


def test_internal_mail_names_the_case_and_nobody() -> None:
    """A notice to a team goes to its mailbox and carries the case's number only."""
    at = step()
    perform(at, "case.notify", group="register_lead", text="Frist prüfen.")
    channel, payload, _ = at.sent[0]
    assert (channel, payload["group"]) == ("mail", "register_lead")
    assert payload["to"] == ["leitung-rolle@hwk-musterland.example"]
    assert at.business_key in payload["text"]


def test_internal_mail_writes_days_as_its_readers_do() -> None:
    """A day a diagram put into the text is 24.11.2026, not 2026-11-24; a number that only looks like one stays."""
    at = step()
    perform(at, "case.notify", group="register_lead", text="Die Frist war der 2026-11-24; siehe 2026-13-40.")
    assert at.sent[0][1]["text"].startswith("Die Frist war der 24.11.2026; siehe 2026-13-40.")
