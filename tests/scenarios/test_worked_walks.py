"""The worked cases of the domain notes through the real process: dates, letters, register rows, fees, messages."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.scenarios.case_walk import ends, sample, walk

D = dt.date.fromisoformat
REASONS = "Die Voraussetzungen sind nicht nachgewiesen."


def test_k1_a_plain_meister():
    """K1: receipt, entry, card and fee; the pension insurer learns of it, the IHK does not; closed when final."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k01-tischlermeisterin", received="2026-11-30"))
        assert case.letters() == ["L1"]
        case.check("2026-11-30")
        assert ends(case.variable("deadline")) == ("2027-02-28", "2027-03-01", "2027-02-26")
        assert (case.due("review_line"), case.case_due()) == (["2027-02-26"], "2027-02-26")
        assert case.rows("entries", "number") == []

        case.review("grant", legal_basis="§ 7 Abs. 1a HwO (Meisterprüfung)")
        assert case.rows("entries", "number") == []
        case.approve()

        assert case.letters() == ["L1", "L8", "L12", "KARTE"]
        assert case.case_due() is None  # entered: the three months bind nobody any more
        assert case.rows("entries", "register", "number", "owner_kind", "entered_on") == [
            ("A", "A-000001", "natural", D("2026-11-30"))]
        assert case.rows("persons", "role", "family_name") == [("owner", "Ahrens")]
        assert case.rows("trades", "trade", "limited_to") == [("A27", None)]
        assert case.rows("fees", "key", "amount") == [("A/natural/entry", Decimal("120.00"))]
        assert [one["event"]["act"] for one in case.sent("pension")] == ["entry"]
        assert case.sent("ihk") == []
        case.complete("hand_out_card", handout={"how": "pickup", "on": "@2026-12-01"})
        assert case.open() == []
        case.to("2027-01-04T23:59")
        assert case.ended_at() == []
        case.to("2027-01-06T12:00")  # posted 30.11., notified 4.12., objection until 4.1.
        assert (case.ended_at(), case.incidents()) == (["closed"], [])


def test_k2_an_employed_betriebsleiter():
    """K2: entered under § 7 Abs. 1, the Betriebsleiter stands in the register, the owner is reported."""
    with walk("2026-12-08T09:00:00+01:00") as case:
        case.start(sample("k02-friseursalon-betriebsleiterin", received="2026-12-08"))
        assert [one["value"] for one in case.variable("documents_needed")] == ["D01", "D02", "D03", "D04", "D05"]
        case.check("2026-12-08")
        assert ends(case.variable("deadline")) == ("2027-03-08", "2027-03-09", "2027-03-05")
        assert [(one["path"], one["flags"]) for one in case.variable("lines")] == [("P71BL", [])]
        case.review("grant", legal_basis="§ 7 Abs. 1 HwO (Betriebsleitung)")
        case.approve()

        assert case.rows("persons", "role", "family_name") == [("owner", "Brandt"), ("betriebsleiter", "Clausen")]
        assert case.rows("entries", "legal_basis") == ["§ 7 Abs. 1 HwO (Betriebsleitung)"]
        message, = case.sent("pension")
        assert (message["names"]["family_name"], message["exam"]) == ("Brandt", {"kind": "", "date": ""})


def test_k3_a_company_with_a_busy_betriebsleiter():
    """K3: flags lead to an inquiry, never to a refusal; the IHK is told before the entry; no pension message."""
    with walk("2026-12-28T09:00:00+01:00") as case:
        case.start(sample("k03-gmbh-elektrotechnik", received="2026-12-26"))
        case.check("2026-12-26")
        assert ends(case.variable("deadline")) == ("2027-03-26", "2027-03-30", "2027-03-25")
        assert case.variable("lines")[0]["flags"] == ["MEHRFACH", "STUNDEN", "ENTFERNUNG"]
        case.review("inquiry", inquiry_to="applicant", question="Wie ist die Betriebsleitung geregelt?")
        assert (case.letters(), case.open()) == (["L1", "L14"], [])
        case.message("inquiry_answered", text="20 Stunden vor Ort, jederzeit erreichbar.")
        assert case.due("review_line") == ["2027-03-25"]  # an inquiry does not stop the clock

        case.review("grant", legal_basis="§ 7 Abs. 1 HwO (Betriebsleitung)")
        case.approve()
        assert case.letters() == ["L1", "L14", "L6", "L7"]
        assert case.rows("entries", "number") == []
        told, = case.sent("ihk")
        assert (told["kind"], told["acknowledgement_wanted"]) == ("intended_entry", True)
        assert [one["delivery"] for one in case.sent("post")][-1] == "proof"

        case.message("ihk_answered", consent=True, text="Keine Einwände.")
        assert case.letters()[4:] == ["L8", "L12", "KARTE"]
        assert case.rows("persons", "role") == ["legal_representative", "betriebsleiter"]
        assert case.rows("fees", "key") == ["A/legal/entry"]
        assert case.sent("pension") == []


def test_k4_the_experienced_journeyman():
    """K4: permission and entry, two decisions, two fees; the permission belongs to the person."""
    with walk("2026-09-01T09:00:00+02:00") as case:
        case.start(sample("k04-altgeselle-maler", received="2026-09-01"))
        assert [one["value"] for one in case.variable("documents_needed")] == ["D01", "D02", "D03", "D11"]
        case.check("2026-09-01")
        assert ends(case.variable("deadline")) == ("2026-12-01",) * 3
        line, = case.variable("lines")
        assert (line["path"], line["permission_first"]) == ("P77B7B", True)
        case.review("permission", legal_basis="§ 7 Abs. 7 mit § 7b HwO (Altgesellenregelung)", scope="as_applied",
                    path="P77B7B", reasons="Sechs Jahre Tätigkeit, vier Jahre leitend.")
        case.approve()

        assert case.letters() == ["L1", "L11", "L12", "L8", "L12", "KARTE"]
        assert case.rows("permissions", "kind", "trade", "family_name") == [("7b", "A10", "Fengler")]
        assert sorted(case.rows("fees", "key")) == ["A/natural/entry", "A/natural/permission"]
        assert len(case.sent("pension")) == 1


def test_k6_a_refusal_needs_hearing_reasons_and_release():
    """K6: no way is found; nothing is refused before the hearing's period has run; the refusal is noted for § 15."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k06-klempner-falscher-gesellenbrief", received="2026-11-30"))
        assert [one["path"] for one in case.variable("lines")] == ["KEIN_WEG"]
        case.check("2026-11-30")
        case.review("refuse", reasons=REASONS)
        assert (case.letters(), case.open()) == (["L1", "L5"], [])
        case.to("2026-12-18T23:00")  # notified 4.12., fourteen days
        assert case.open() == []
        case.to("2026-12-19T06:00")
        assert case.open() == ["decide_after_hearing"]
        case.complete("decide_after_hearing", review={"result": "refuse", "legal_basis": "§ 7 HwO", "reasons": REASONS})
        assert (case.letters(), case.open()) == (["L1", "L5"], ["release_line"])
        case.approve()

        assert case.letters() == ["L1", "L5", "L10", "L12"]
        assert case.rows("refusals", "trade", "family_name", "decided_on") == [("A23", "Harms", D("2026-12-19"))]
        assert (case.rows("fees", "key"), case.rows("entries", "number")) == (["A/natural/refusal"], [])
        assert case.sent("pension") == []
        refused = [one for one in case.variable("line_results") if one["result"] == "refuse"]
        assert (refused[0]["notified_on"], refused[0]["objection_until"]) == (D("2026-12-23"), D("2027-01-25"))


def test_k7_the_clock_starts_with_the_last_paper():
    """K7: asked for within the target, arrived on Reformation Day: the three months start there, not at the check."""
    with walk("2026-10-08T09:00:00+02:00") as case:
        case.start(sample("k07-maurer-unvollstaendig", received="2026-10-05"))
        case.complete("check_completeness", completeness={"result": "incomplete", "present": ["D01", "D02"]},
                      missing="Meisterprüfungszeugnis")
        assert (case.letters(), case.variable("deadline")) == (["L1", "L2"], None)
        case.to("2026-11-02T10:00")
        assert case.letters() == ["L1", "L2", "L3"]
        case.message("documents_received", documents="Meisterbrief, eingegangen am 31.10.")
        case.check("2026-10-31")
        assert ends(case.variable("deadline")) == ("2027-01-31", "2027-02-01", "2027-01-29")
        assert case.due("review_line") == ["2027-01-29"]
        assert [one["deadline"]["start"] for one in case.variable("lines")] == ["2026-10-31"]


def test_k10_a_b1_trade():
    """K10: list B1, card by practice, no proof of qualification, no pension message."""
    with walk("2026-09-25T10:00:00+02:00") as case:
        case.start(sample("k10-gebaeudereinigung-b1", received="2026-09-25"))
        assert [one["value"] for one in case.variable("documents_needed")] == ["D01", "D02"]
        case.check("2026-09-25")
        assert ends(case.variable("deadline")) == ("2026-12-25", "2026-12-28", "2026-12-24")
        case.review("grant", legal_basis="§§ 18, 19 HwO (Verzeichnis B1 oder B2)")
        case.approve()

        assert case.letters() == ["L1", "L8", "L12", "KARTE"]
        assert case.rows("entries", "register", "number") == [("B1", "B1-000001")]
        assert (case.rows("fees", "key"), case.sent("pension")) == (["B/natural/entry"], [])


def test_k11_three_trades_none_waits_for_another():
    """K11: two trades are entered and on one card while the third is still asked about; it gets its own card later."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k11-dachdecker-drei-gewerbe", received="2026-11-30"))
        case.check("2026-11-30")
        assert [(one["trade"], one["path"]) for one in case.variable("lines")] == [
            ("A4", "P71A"), ("A23", "P71A"), ("A3", "P77A7A")]
        case.review("grant")
        case.review("grant")
        case.review("inquiry", inquiry_to="applicant", question="Welche Arbeiten haben Sie ausgeführt?")
        case.approve()
        case.approve()
        case.to("2026-11-30T11:00")

        assert sorted(case.rows("trades", "trade")) == ["A23", "A4"]
        assert case.case_due() == "2027-02-26"  # the third trade is still to be decided
        assert case.rows("entries", "number") == ["A-000001"]
        assert case.rows("fees", "key") == ["A/natural/entry"]
        assert [(trades, newer) for trades, newer in case.rows("cards", "trades", "superseded_by")] == [
            (["A4", "A23"], None)]
        assert len(case.sent("pension")) == 2

        case.message("inquiry_answered", text="Dachstühle seit 2012.")
        case.review("permission", legal_basis="§ 7 Abs. 7 mit § 7a HwO (Ausübungsberechtigung)", scope="as_applied",
                    path="P77A7A", reasons="Kenntnisse sind nachgewiesen.")
        case.approve()
        assert case.rows("permissions", "kind", "trade") == [("7a", "A3")]
        assert case.case_due() is None
        assert sorted(case.rows("fees", "key")) == ["A/natural/entry", "A/natural/permission"]
        first, second = case.rows("cards", "number", "trades", "superseded_by")
        assert (sorted(second[1]), first[2]) == (["A23", "A3", "A4"], second[0])
        assert case.incidents() == []


def test_k17_a_nebenbetrieb():
    """K17: entered with its main business and its head, IHK told, no pension message."""
    with walk("2026-11-24T09:00:00+01:00") as case:
        case.start(sample("k17-autohaus-nebenbetrieb", received="2026-11-24"))
        case.check("2026-11-24")
        case.review("grant", legal_basis="§ 7 Abs. 1 HwO (Betriebsleitung)")
        case.approve()
        case.to("2027-01-04T12:00")  # the IHK stays silent: notified 28.11., a month

        assert [one for one in case.letters() if one in ("L6", "L7", "L8")] == ["L6", "L7", "L8"]
        (nebenbetrieb, main), = case.rows("entries", "nebenbetrieb", "main_name")
        assert (nebenbetrieb, bool(main)) == (True, True)
        assert "nebenbetrieb_lead" in case.rows("persons", "role")
        assert (case.rows("fees", "key"), case.sent("pension")) == (["A/nebenbetrieb/entry"], [])


def test_k18_a_tailor_is_listed_and_a_hairdresser_without_proof_is_not():
    """K18: B2 needs no proof; for Friseur no entry is proposed, and people decide after a hearing."""
    with walk("2026-11-24T09:00:00+01:00") as case:
        application = sample("b2-aenderungsschneiderei", received="2026-11-24")
        hairdresser = {"trade": "A38", "lead": {"who": "owner"}, "qualifications": [], "activity": "Haarschnitte"}
        case.start(application | {"trades": [*application["trades"], hairdresser]})
        assert [one["path"] for one in case.variable("lines")] == ["B_ANZ", "P71A"]  # no paper yet: open, not refused
        case.check("2026-11-24")
        case.review("grant")
        case.review("refuse", reasons=REASONS)
        case.approve()

        assert case.rows("entries", "register") == ["B2"]
        assert "L5" in case.letters()
        assert "L10" not in case.letters()
        assert case.rows("fees", "key") == ["B/natural/entry"]


def test_one_trade_granted_one_refused():
    """A partial decision: the entry of one trade stands while the other is heard and refused with its own dates."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        application = sample("k01-tischlermeisterin", received="2026-11-30")
        second = {"trade": "A25", "lead": {"who": "owner"}, "activity": "Elektroarbeiten",
                  "qualifications": [{"kind": "journeyman", "trade": "A27"}]}
        case.start(application | {"trades": [*application["trades"], second]})
        case.check("2026-11-30")
        case.review("grant")
        case.review("refuse", reasons=REASONS)
        case.approve()
        case.to("2026-11-30T12:00")
        assert case.rows("trades", "trade") == ["A27"]
        assert "KARTE" in case.letters()
        case.message("hearing_answered", text="Ich lege nichts weiter vor.")
        case.complete("decide_after_hearing", review={"result": "refuse", "legal_basis": "§ 7 HwO", "reasons": REASONS})
        case.approve()

        assert case.rows("refusals", "trade") == ["A25"]
        assert sorted(case.rows("fees", "key")) == ["A/natural/entry", "A/natural/refusal"]
        assert case.open() == ["hand_out_card"]


TOYS = {"trade": "A48", "lead": {"who": "owner"}, "activity": "Drechseln von Spielzeug",
        "qualifications": [{"kind": "meister", "trade": "A27", "date": "2019-06-30"}]}


def applied_for_toys():
    """A master joiner asks for the whole trade A 48, for which her exam carries wooden toys only."""
    return sample("k01-tischlermeisterin", received="2026-11-30") | {"trades": [TOYS]}


@pytest.mark.parametrize("scope", ["restricted", "as_applied", None])
def test_a_restriction_without_consent_is_heard_first(scope):
    """Whatever else is entered: a partial entry that is not agreed to waits for the hearing (§ 28 VwVfG)."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(applied_for_toys())
        case.check("2026-11-30")
        assert [one["limited_to"] for one in case.variable("lines")] == ["Holzspielzeuge"]
        case.review("grant_limited", scope=scope, limited_to="Holzspielzeuge", reasons=REASONS)
        assert (case.letters(), case.open()) == (["L1", "L5"], [])
        case.message("hearing_answered", text="Dann eben so.")
        case.complete("decide_after_hearing", review={"result": "grant_limited", "scope": "agreed", "reasons": REASONS,
                                                      "limited_to": "Holzspielzeuge", "legal_basis": "§ 7 HwO"})
        case.approve()
        assert case.rows("trades", "trade", "limited_to") == [("A48", "Holzspielzeuge")]
        assert case.letters()[:3] == ["L1", "L5", "L9"]
        assert case.incidents() == []


def test_a_proposed_limitation_is_nobodys_decision():
    """Who enters as applied enters the whole trade: the table's limitation alone refuses nothing in silence."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(applied_for_toys())
        case.check("2026-11-30")
        case.review("grant", legal_basis="§ 7 Abs. 1a HwO (Meisterprüfung)")
        case.approve()
        assert case.rows("trades", "trade", "limited_to") == [("A48", None)]
        assert (case.letters()[:2], case.incidents()) == (["L1", "L8"], [])


def test_alarms_before_and_after_the_end():
    """Three reminders to the team, escalation to the lead on the internal date, the fiction asked the day after."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k01-tischlermeisterin", received="2026-11-30"))
        case.check("2026-11-30")
        case.to("2027-02-25T23:00")
        assert [one[:18] for one in case.mails_to("register")] == [
            "Noch 30 Arbeitstag", "Noch 14 Arbeitstag", "Noch 7 Arbeitstage"]
        assert case.open() == ["review_line"]
        case.to("2027-02-26T07:00")
        assert case.open() == ["escalated_case", "review_line"]
        case.to("2027-03-01T23:00")
        assert "check_fiction" not in case.open()
        case.to("2027-03-02T07:00")
        assert case.open() == ["check_fiction", "escalated_case", "review_line"]
        assert case.rows("entries", "number") == []  # the process never finds the fiction itself

        case.complete("check_fiction", fiction_check={"result": "occurred", "lines": ["1"], "on": "@2027-03-01",
                                                      "reason": "Frist ohne Entscheidung abgelaufen."})
        case.review("fiction", legal_basis="§ 10 Abs. 1 HwO, § 42a VwVfG (Fiktion)", reasons="Abgelaufen.")
        case.approve()
        assert case.rows("entries", "entered_on") == [D("2027-03-01")]
        assert "L13" in case.letters()


def test_a_withdrawal_ends_what_is_open_and_keeps_what_is_entered():
    """After the withdrawal nothing waits any more; no fee and no refusal follow from it."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k11-dachdecker-drei-gewerbe", received="2026-11-30"))
        case.check("2026-11-30")
        case.review("grant")
        case.approve()
        case.message("application_withdrawn", reason="Nur noch Dachdecker.")
        assert case.open() == ["confirm_withdrawal"]
        case.complete("confirm_withdrawal", withdrawal={"on": "@2026-12-01", "form": "written"})

        assert (case.ended_at(), case.letters()[-1]) == (["withdrawn"], "L26")
        assert (case.rows("trades", "trade"), case.rows("refusals", "trade")) == (["A4"], [])
        case.to("2027-06-01T12:00")
        assert case.open() == []
