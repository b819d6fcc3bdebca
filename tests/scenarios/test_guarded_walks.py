"""Guards of law in the real process: changes of an entry, § 126, service in time, what nobody may forget."""
from __future__ import annotations

import datetime as dt

from tests.scenarios.case_walk import ends, sample, walk

D = dt.date.fromisoformat
REASONS = "Die Voraussetzungen sind nicht nachgewiesen."


def grandfathered(case):
    """The Fliesenleger-GbR of one partner more, entered by an earlier case."""
    application = sample("k13-fliesenleger-gbr-neue-gesellschafterin", event="entry", received="2026-03-02")
    olaf, _ = application["owner"]["people"]
    other = olaf | {"first_names": "Otto", "birth_date": "1975-01-09"}
    application["owner"]["people"] = [olaf, other]
    application["trades"][0] |= {"grandfathered": False, "lead": {"who": "partner", "person": olaf}}
    case.start(application, "old")
    case.check("2026-03-02", "old")
    case.review("grant", "old")
    case.approve("old")


def test_k13_a_new_partner_joins_a_grandfathered_partnership():
    """K13: she is added and reported, the entry keeps its number and its date, a change is charged, no entry."""
    with walk("2026-03-02T09:00:00+01:00") as case:
        grandfathered(case)
        case.to("2026-08-31T10:00")
        case.start(sample("k13-fliesenleger-gbr-neue-gesellschafterin"))
        assert [one["code"] for one in case.variable("checks")] == ["entry_changes"]
        case.check("2026-08-31")
        deadline = case.variable("deadline")
        assert ends(deadline) == ("2027-02-28", "2027-03-01", "2027-02-26")
        assert deadline["kind"] == "proof_126"
        case.review("grant", legal_basis="§ 126 Abs. 4 mit § 7 Abs. 1a HwO")
        case.approve()

        assert case.rows("entries", "number", "entered_on") == [("A-000001", D("2026-03-02"))]
        assert sorted(case.rows("persons", "role", "first_names")) == [
            ("partner", "Otto"), ("technical_partner", "Mandy"), ("technical_partner", "Olaf")]
        assert case.rows("fees", "key") == ["A/legal/entry", "A/legal/change"]
        assert [(one["names"]["first_names"], one["event"]["act"]) for one in case.sent("pension")] == [
            ("Mandy", "entry")]
        assert case.incidents() == []


def test_k13_without_proof_the_six_months_run_out_unseen_by_nobody():
    """K13: papers never come, yet after three and five months the team, at the end and after it the lead is told."""
    with walk("2026-08-31T09:00:00+02:00") as case:
        application = sample("k13-fliesenleger-gbr-neue-gesellschafterin")
        application["trades"][0]["qualifications"] = []
        case.start(application)
        case.complete("check_completeness", completeness={"result": "incomplete", "present": ["D01"]},
                      missing="Nachweis nach § 7 HwO")
        case.to("2026-11-29T12:00")
        assert case.open() == ["review_line"]  # asked twice in vain: decided on file, the clock runs all the same
        assert case.due("review_line") == ["2027-02-26"]
        assert case.mails_to("register") == []
        case.to("2026-11-30T12:00")
        case.to("2027-01-31T12:00")
        told = case.mails_to("register")
        assert [one[:33] for one in told] == ["Nachweis nach § 126 Abs. 4 HwO fü"] * 2
        case.to("2027-02-26T12:00")
        assert case.open() == ["escalated_case", "review_line"]
        case.to("2027-03-02T12:00")
        assert case.open() == ["escalated_case", "escalated_case", "review_line"]
        assert "check_fiction" not in case.open()  # nothing is deemed entered under § 126 Abs. 4

        case.review("refuse", reasons=REASONS)
        case.to("2027-03-25T12:00")
        case.complete("decide_after_hearing", review={"result": "refuse", "legal_basis": "§ 126 Abs. 4 HwO",
                                                      "reasons": REASONS})
        case.approve()
        assert case.letters()[-2:] == ["L10", "L12"]


def test_a_move_within_the_district_changes_the_entry():
    """New premises from the day of the decision, a new card, a change reported and charged; number and date stay."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        first = sample("k01-tischlermeisterin", received="2026-11-30")
        case.start(first, "old")
        case.check("2026-11-30", "old")
        case.review("grant", "old")
        case.approve("old")
        case.to("2027-02-01T10:00")
        moved = first["establishment"] | {"municipality": "13073088", "previous_municipality": "13003000",
                                          "street": "Hafenstraße 9", "postcode": "18435", "place": "Stralsund"}
        case.start(first | {"event": "relocation", "received": "2027-02-01", "establishment": moved})
        case.check("2027-02-01")
        case.review("grant")
        case.approve()

        assert case.rows("entries", "number", "place", "entered_on", "valid_from") == [
            ("A-000001", "Stralsund", D("2026-11-30"), D("2027-02-01"))]
        assert (case.rows("trades", "trade"), case.rows("persons", "role")) == (["A27"], ["owner"])
        assert case.rows("fees", "key") == ["A/natural/entry", "A/natural/change"]
        assert [one["event"]["act"] for one in case.sent("pension")] == ["change"]
        (old, newer), (new, none) = case.rows("cards", "number", "superseded_by")
        assert (newer, none) == (new, None)
        assert old != new
        assert case.incidents() == []


def test_a_refusal_in_the_last_days_goes_out_with_proof():
    """What must reach the applicant before the period ends is not left to the fiction of notification (§ 43 VwVfG)."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k06-klempner-falscher-gesellenbrief", received="2026-11-30"))
        case.check("2026-11-30")
        case.review("refuse", reasons=REASONS)
        case.to("2027-02-25T08:00")
        case.complete("decide_after_hearing", review={"result": "refuse", "legal_basis": "§ 7 HwO", "reasons": REASONS})
        case.approve()

        refusal, = case.sent("post")  # the applicant agreed to mail; the refusal alone is served
        assert (refusal["delivery"], case.letters()[-2:]) == ("proof", ["L10", "L12"])


def test_an_unchecked_application_is_called_to_mind_again_and_again():
    """As long as nobody checks the papers the lead is told every fourteen days when the period could end."""
    with walk("2026-11-30T09:00:00+01:00") as case:
        case.start(sample("k01-tischlermeisterin", received="2026-11-30"))
        case.to("2027-01-12T12:00")

        told = case.mails_to("register_lead")
        assert len(told) == 3
        assert all("28.02.2027" in one for one in told)
        case.check("2026-11-30")
        case.to("2027-02-10T12:00")
        assert len(case.mails_to("register_lead")) == 3


def test_people_may_enter_what_the_proposal_saw_in_no_register():
    """A Nebenbetrieb first called trivial is entered once a person finds it is not: right register, fee and notices."""
    with walk("2026-11-24T09:00:00+01:00") as case:
        application = sample("k17-autohaus-nebenbetrieb", received="2026-11-24")
        application["establishment"]["trivial"] = True
        case.start(application)
        assert [(one["register"], one["path"]) for one in case.variable("lines")] == [("none", None)]
        case.check("2026-11-24")
        case.review("grant", legal_basis="§ 7 Abs. 1 HwO (Betriebsleitung)", note="Drei Mechaniker, nicht unerheblich.")
        case.approve()
        case.message("ihk_answered", consent=True, text="Keine Einwände.")

        assert case.rows("entries", "register", "nebenbetrieb") == [("A", True)]
        assert (case.rows("fees", "key"), case.incidents()) == (["A/nebenbetrieb/entry"], [])
        assert {"L6", "L7", "L8", "KARTE"} <= set(case.letters())


def test_the_guild_is_called_to_mind_where_the_applicant_demands_it():
    """§ 8 Abs. 3 Satz 3 HwO: for a permission the reviewer sees that the guild must be heard, and asks it by L20."""
    with walk("2026-09-01T09:00:00+02:00") as case:
        case.start(sample("k04-altgeselle-maler", received="2026-09-01", innung_opinion_demanded=True))
        case.check("2026-09-01")
        task, = case.world.tasks_at({"task": "review_line"})
        assert "Innung zu hören" in task.chips
        case.review("inquiry", inquiry_to="guild", question="Wie beurteilen Sie die leitende Stellung?")
        assert case.letters() == ["L1", "L20"]
