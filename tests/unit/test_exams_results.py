"""What follows from a result: repeats, what can be skipped, the end of the training, fees, withdrawal, terms, calendar."""
from __future__ import annotations

import base64
import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select, update

from handlers.adapters.calendar import MailCalendar, MemoryCalendar, calendar_file
from handlers.adapters.memory import MemoryStep
from handlers.apprenticeships import service as roll
from handlers.exams.invitations import TOO_LATE, tell
from handlers.exams.master_data import add_day, add_member
from handlers.exams.models import accommodations, days, exemptions, members, registrations
from handlers.exams.models import fees as fee_table
from handlers.exams.seats import NO_SEAT
from handlers.ports import Appointment
from tests.unit.exam_case import (
    FIRM,
    accepted,
    application,
    apprenticeship,
    master,
    perform,
    person,
    row_of,
    step,
)
from workflows.errors import BpmnError, PermanentFailure


def admitted(at: MemoryStep, app: dict[str, Any] | None = None, by: str = "wendt") -> dict[str, Any]:
    """A registration the chair has admitted, with what accept gave."""
    out = accepted(at, app)
    at.usernames = {"chair_decision": by}
    perform(at, "exams.record_decision", registration=out["registration"], decision={"result": "admit"},
            decided_in="chair_decision")
    return out


def result_of(at: MemoryStep, registration: int, **result: Any) -> dict[str, Any]:
    """The result as recorded."""
    part = result.pop("part", None)
    return dict(perform(at, "exams.record_result", registration=registration, part=part, result=result)["result"])


# --- results ----------------------------------------------------------------------------------------


def test_who_passes_ends_the_training_with_the_announcement() -> None:
    """§ 21 Abs. 2 BBiG: the roll learns it once, with the day of the announcement, and why."""
    at = step()
    number = apprenticeship(at)
    out = admitted(at)
    result = result_of(at, out["registration"], determined_on="2027-07-02", announced_on="2027-07-03", points=81,
                       parts=[{"part": "Praxis", "points": 78}, {"part": "Theorie", "points": "84.5"}])
    assert (result["passed"], result["complete"], result["grade"]) == (True, True, "gut")
    assert [part["grade"] for part in result["parts"]] == ["befriedigend", "gut"]
    ended = perform(at, "apprenticeships.end_training", result=result)["training_end"]
    assert ended == {"number": number, "ended_on": dt.date(2027, 7, 3), "ended_because": "passed"}
    perform(at, "apprenticeships.end_training", result=result | {"training_ends_on": dt.date(2027, 8, 1)})
    assert [row["on"] for row in roll.history(at.connection, number)] == [dt.date(2027, 7, 3)]


def test_part_1_ends_no_training_and_nobody_outside_the_roll_has_one() -> None:
    """Part 1 of a stretched exam is no end; an external candidate has no apprenticeship."""
    at = step()
    apprenticeship(at, occupation="maler")
    part1 = admitted(at, application(exam="GP1", occupation={"key": "maler"}), "reimann")
    result = result_of(at, part1["registration"], passed=True)
    assert (result["training_ends_on"], result["complete"]) == (None, False)
    assert perform(at, "apprenticeships.end_training", result=result)["training_end"]["ended_on"] is None


@pytest.mark.parametrize(("earlier", "left"), [(0, 2), (1, 1), (2, 0), (3, 0)])
def test_a_failed_exam_can_be_repeated_twice(earlier: int, left: int) -> None:
    """§ 31 Abs. 1 HwO; what was passed counts for two years, as long as a repeat is left."""
    at = step()
    out = admitted(at, application(attempts=earlier))
    result = result_of(at, out["registration"], determined_on="2027-07-02",
                       parts=[{"part": "Praxis", "points": 49.9}, {"part": "Theorie", "points": 50}])
    assert (result["passed"], result["repeats_left"], result["repeat_allowed"]) == (False, left, left > 0)
    assert result["failed_parts"] == ["Praxis"]
    assert (result["skip_parts"], result["skip_until"]) == (
        (["Theorie"], dt.date(2029, 7, 2)) if left else ([], None))


def test_part_1_is_never_repeated_alone() -> None:
    """§ 31 Abs. 1 Satz 3 HwO: nothing of it is kept."""
    at = step()
    out = admitted(at, application(exam="GP1", occupation={"key": "maler"}), "reimann")
    result = result_of(at, out["registration"], parts=[{"part": "A", "points": 90}, {"part": "B", "points": 10}])
    assert (result["skip_parts"], result["skip_until"]) == ([], None)


def test_each_part_of_the_meisterpruefung_counts_for_itself() -> None:
    """§ 23 MPVerfV: three repeats per part; other parts stay, a correction of the same day counts once."""
    at = step()
    out = admitted(at, master(), "brandt")
    number = out["registration"]
    assert result_of(at, number, part="III", points=72, passed="yes", determined_on="2027-05-11")["complete"] is False
    left = [result_of(at, number, part="I", points=30, passed="no", determined_on=day)["repeats_left"]
            for day in ("2027-06-22", "2027-06-22", "2028-01-10", "2028-06-10", "2029-01-10")]
    assert left == [3, 3, 2, 1, 0]
    assert row_of(at, number)["passed"] is False


def test_the_last_part_completes_and_an_exemption_counts_as_passed() -> None:
    """EX-M11: an exempt part is a passed one; with the last part there is a certificate (§ 22 MPVerfV)."""
    at = step()
    number = admitted(at, master(), "brandt")["registration"]
    perform(at, "exams.record_exemption", registration=number, exemption={
        "part": "IV", "result": "grant", "ground": "§ 46 Abs. 1c Satz 2 HwO", "exam": "AEVO", "place": "Rostock", "date": "2025-03-04", "body": "IHK"})
    done = [result_of(at, number, part=part, points=points)["complete"] for part, points in (
        ("I", 60), ("II", 49), ("III", 71), ("II", 50))]
    assert done == [False, False, False, True]
    assert row_of(at, number)["passed"] is True
    kept = at.connection.execute(select(exemptions)).mappings().one()
    assert (kept["exam"], kept["place"], kept["passed_on"]) == ("AEVO", "Rostock", dt.date(2025, 3, 4))


def test_nobody_is_examined_without_an_admission() -> None:
    """A result for a registration that is not admitted is stopped."""
    at = step()
    number = accepted(at)["registration"]
    with pytest.raises(PermanentFailure) as caught:
        result_of(at, number, passed=True)
    assert caught.value.code == "exam_not_admitted"


def test_burdensome_decisions_need_reasons() -> None:
    """Accommodation and exemption refused or granted in part: with reasons (§ 39 VwVfG), or not at all."""
    at = step()
    number = accepted(at)["registration"]
    for topic, name in (("exams.record_accommodation", "accommodation"), ("exams.record_exemption", "exemption")):
        for result in ("refuse", "partial"):
            with pytest.raises(PermanentFailure) as caught:
                perform(at, topic, registration=number, **{name: {"result": result}})
            assert caught.value.code == "exam_reasons_missing"
        with pytest.raises(PermanentFailure):
            perform(at, topic, registration=number, **{name: {"result": "vielleicht"}})
    out = perform(at, "exams.record_accommodation", registration=number,
                  accommodation={"result": "grant", "measures": "Schreibassistenz\nEigener Raum", "extra_time": 25})
    assert out["accommodation"]["measures"] == ["Schreibassistenz", "Eigener Raum"]
    assert at.connection.execute(select(accommodations.c.extra_time)).scalar_one() == 25


# --- contract ended -----------------------------------------------------------------------------------


def test_a_contract_that_ends_names_the_cases_to_look_at_again() -> None:
    """Registrations without a result whose admission stands on it; an unknown number touches nothing."""
    at = step()
    number = apprenticeship(at)
    out = admitted(at)
    ended = perform(at, "apprenticeships.contract_ended", number=number, ended_on="2027-03-01", reason="terminated")
    assert ended["affected"] == [{"registration": out["registration"], "case_id": "case-1",
                                  "business_key": "PR-2027-000001"}]
    assert ended["training_end"]["ended_on"] == dt.date(2027, 3, 1)
    result_of(at, out["registration"], passed=True)
    assert perform(at, "apprenticeships.contract_ended", number=number, ended_on="2027-03-01")["affected"] == []
    unknown = perform(at, "apprenticeships.contract_ended", number=None, ended_on="2027-03-01")
    assert (unknown["training_end"]["ended_on"], unknown["affected"]) == (None, [])
    with pytest.raises(PermanentFailure) as caught:
        perform(at, "apprenticeships.contract_ended", number=number, ended_on="2027-03-01", reason="gekündigt")
    assert caught.value.code == "contract_end_unknown"


# --- withdrawal ---------------------------------------------------------------------------------------


def test_withdrawing_before_the_exam_gives_the_seat_back_and_counts_nothing() -> None:
    """EX-M13: the part counts as not taken, its fee is that of a withdrawal, seat and appointment are given back."""
    at = step()
    out = admitted(at, master(electronic_delivery=True), "brandt")
    number, app = out["registration"], out["application"]
    seat = perform(at, "exams.reserve_seat", registration=number, part="I")["seat"]
    perform(at, "exams.invite", registration=number, application=app, seat=seat, part="I")
    found = perform(at, "exams.record_withdrawal", registration=number, application=app, part="I", withdrawal={
        "on": "2027-06-21", "before_start": True, "in_writing": True})["withdrawal"]
    assert (found["effect"], found["counts_as_attempt"], found["fee_act"], found["seats_released"]) == (
        "NOT_TAKEN", False, "withdrawal", 1)
    assert [payload["subject"] for channel, payload, _ in at.sent] == ["Einladung: Prüfungstermin",
                                                                      "Absage: Prüfungstermin"]
    fee = perform(at, "exams.charge_fee", registration=number, application=app, fee_act=found["fee_act"])["fee"]
    assert (fee["amount"], fee["debtor"]) == (Decimal("25.56"), "candidate")


def test_staying_away_without_a_reason_fails() -> None:
    """The attempt counts; with an important reason it does not, and not decided means open."""
    at = step()
    out = admitted(at)

    def withdraw(reason: bool | None) -> dict[str, Any]:
        return dict(perform(at, "exams.record_withdrawal", registration=out["registration"],
                            withdrawal={"before_start": False, "important_reason": reason})["withdrawal"])

    assert (withdraw(None)["effect"], row_of(at, out["registration"])["passed"]) == ("OPEN", None)
    assert (withdraw(True)["effect"], row_of(at, out["registration"])["passed"]) == ("KEEP_PARTS", None)
    assert (withdraw(False)["effect"], row_of(at, out["registration"])["passed"]) == ("FAILED", False)


def test_the_reason_of_a_withdrawal_is_not_copied_into_the_records() -> None:
    """It may speak of an illness: the case holds it, the table of registrations does not (§ 2.6 of the domain notes)."""
    at = step()
    out = admitted(at)
    perform(at, "exams.record_withdrawal", registration=out["registration"], withdrawal={
        "before_start": True, "reason": "Bandscheibenvorfall"})
    assert "Bandscheibenvorfall" not in str(dict(row_of(at, out["registration"])))


# --- fees -----------------------------------------------------------------------------------------------


def fee_for(at: MemoryStep, out: dict[str, Any], **more: Any) -> dict[str, Any]:
    """What is charged."""
    perform(at, "exams.assess", application=out["application"], round=out["round"], committee=out["committee"],
            registration=out["registration"])
    return dict(perform(at, "exams.charge_fee", registration=out["registration"], application=out["application"],
                        **more)["fee"])


def test_the_firm_pays_for_its_apprentice() -> None:
    """EX-A01: § 31 Abs. 4 HwO; the notice goes to the firm."""
    at = step()
    fee = fee_for(at, accepted(at))
    assert (fee["debtor"], fee["debtor_name"], fee["amount"]) == ("firm", FIRM["name"], Decimal("180.00"))
    assert fee["recipient"]["place"] == "Rostock"
    assert at.connection.execute(select(fee_table.c.number)).scalar_one() == fee["number"] == "GB-2027-000001"


def test_an_external_candidate_pays_herself() -> None:
    """EX-A18: without a training relation there is no firm."""
    at = step()
    external = application(exam="GP", occupation={"key": "maurer"}, jobs=[{"from": "2022-04-01", "to": "2026-10-31"}])
    external.pop("training")
    fee = fee_for(at, accepted(at, external))
    assert (fee["debtor"], fee["debtor_name"]) == ("candidate", "Ben Ahrens")


def test_an_apprentice_never_pays_even_without_a_known_firm() -> None:
    """Invariant 4: where the firm is not known the step stops instead of asking the apprentice."""
    at = step()
    number = apprenticeship(at)
    out = accepted(at)
    app = out["application"]
    app["training"] = {"number": number}
    with pytest.raises(PermanentFailure) as caught:
        fee_for(at, out | {"application": app})
    assert caught.value.code == "exam_debtor_missing"


@pytest.mark.parametrize(("act", "part", "amount"), [
    ("admission", None, "15.34"), ("part", "I", "350.00"), ("part", "II", "310.00"), ("part", "III", "170.00"),
    ("part", "IV", "170.00"), ("release", None, "25.56"),
])
def test_fees_of_the_meisterpruefung(act: str, part: str | None, amount: str) -> None:
    """The list of 2006 (exams_advisory_duties.md § 2.7), owed by the candidate."""
    at = step()
    fee = fee_for(at, accepted(at, master()), fee_act=act, part=part)
    assert (fee["amount"], fee["debtor"]) == (Decimal(amount), "candidate")
    assert fee["label"]


# --- seats, invitation, calendar ------------------------------------------------------------------------


def test_no_seat_is_an_error_a_person_can_solve() -> None:
    """Full days throw NO_SEAT; a new day gives the next one."""
    at = step()
    out = admitted(at)
    at.connection.execute(update(days).values(seats=0))
    with pytest.raises(BpmnError) as caught:
        perform(at, "exams.reserve_seat", registration=out["registration"])
    assert caught.value.code == NO_SEAT
    new = add_day(at.connection, "S27", dt.date(2027, 6, 20), 1, place="Greifswald")
    seat = perform(at, "exams.reserve_seat", registration=out["registration"], day=new)["seat"]
    assert (seat["on"], seat["place"], seat["number"]) == (dt.date(2027, 6, 20), "Greifswald", 1)


def test_nobody_gets_a_seat_on_a_day_that_is_over() -> None:
    """The first day still to come, even where an earlier one has seats left."""
    at = step(now=dt.datetime(2027, 6, 8, 9, 0, tzinfo=dt.UTC))
    out = admitted(at, application(received="2027-02-20"))
    seat = perform(at, "exams.reserve_seat", registration=out["registration"])["seat"]
    assert seat["on"] == dt.date(2027, 6, 15)


@pytest.mark.parametrize(("today", "in_time"), [
    ("2027-02-25", True), ("2027-02-26", False),
])
def test_the_invitation_to_the_meisterpruefung_arrives_two_weeks_before(today: str, in_time: bool) -> None:
    """EX-M18: exam on 15 March, so it must be there by 1 March; four days of fiction count (§ 14 MPVerfV)."""
    at = step(now=dt.datetime.fromisoformat(f"{today}T09:00:00+00:00"))
    out = admitted(at, master(), "brandt")
    appointment = {"on": dt.date(2027, 3, 15), "starts_at": "08:00", "place": "Rostock", "part": "I"}
    if not in_time:
        with pytest.raises(BpmnError) as caught:
            perform(at, "exams.invite", registration=out["registration"], application=out["application"],
                    appointment=appointment)
        assert caught.value.code == TOO_LATE
        return
    found = perform(at, "exams.invite", registration=out["registration"], application=out["application"],
                    appointment=appointment)["invitation"]
    assert (found["must_arrive_by"], found["notified_on"], found["in_time"]) == (
        dt.date(2027, 3, 1), dt.date(2027, 3, 1), True)


def test_a_late_invitation_to_a_gesellenpruefung_is_told_not_stopped() -> None:
    """Three weeks are a plan, no law."""
    at = step()
    out = admitted(at)
    found = perform(at, "exams.invite", registration=out["registration"], application=out["application"],
                    appointment={"on": dt.date(2027, 3, 1), "place": "Rostock"})["invitation"]
    assert found["in_time"] is False


def test_an_invitation_lies_in_the_calendar_and_a_change_replaces_it() -> None:
    """The file goes as a mail of the step, the same uid with the next sequence; without consent none goes."""
    at = step()
    out = admitted(at)

    def invite(day: dt.date, **changes: Any) -> dict[str, Any]:
        return dict(perform(at, "exams.invite", registration=out["registration"],
                            application=out["application"] | changes,
                            appointment={"on": day, "starts_at": "07:30", "place": "Halle 3; Rostock, Werft"})["invitation"])

    first = invite(dt.date(2027, 6, 8))
    second = invite(dt.date(2027, 6, 15))
    assert (first["uid"], first["calendar"]) == (second["uid"], True)
    files = [base64.b64decode(payload["attachments"][0]["content"]).decode() for _, payload, _ in at.sent]
    assert ["SEQUENCE:0" in files[0], "SEQUENCE:1" in files[1]] == [True, True]
    assert "DTSTART:20270608T053000Z" in files[0]  # half past seven in Berlin's summer
    assert "LOCATION:Halle 3\\; Rostock\\, Werft" in files[0]
    assert "Ahrens" not in files[0] + at.sent[0][1]["subject"]
    assert invite(dt.date(2027, 6, 16), electronic_delivery=False)["calendar"] is False
    assert len(at.sent) == 2


def test_calendar_lines_are_short_and_whole() -> None:
    """RFC 5545 § 3.1: at most 75 octets a line, no character cut, CR LF."""
    one = Appointment("u@example", 0, dt.datetime(2027, 6, 8, 6, tzinfo=dt.UTC), dt.datetime(2027, 6, 8, 14, tzinfo=dt.UTC),
                      "Prüfung " * 20, "Größe", "Zeile\nzwei " * 15, 'Kammer "Musterland"', "info@example.org")
    text = calendar_file(one, dt.datetime(2027, 2, 20, tzinfo=dt.UTC))
    lines = text.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert ("Prüfung " * 20).strip() in text.replace("\r\n ", "")
    assert lines[-1] == ""
    assert "\n" not in text.replace("\r\n", "")


def test_both_calendars_take_a_change_of_an_appointment() -> None:
    """The memory adapter keeps the latest, the mail adapter sends each; an older one does not come back."""
    sent: list[str] = []
    at = step()
    kept = MemoryCalendar()
    noted = {"uid": "exam-1-all@x", "sequence": 1, "held_on": dt.date(2027, 6, 8), "starts_at": "08:00",
             "place": "Rostock", "part": "", "cancelled": False}
    mail = MailCalendar(lambda channel, payload, suffix: sent.append(suffix))
    for calendar in (kept, mail):
        tell(calendar, at, "GP", noted, application())  # type: ignore[arg-type]
        tell(calendar, at, "GP", noted | {"sequence": 2, "cancelled": True}, application())  # type: ignore[arg-type]
        tell(calendar, at, "GP", noted | {"sequence": 0}, application())  # type: ignore[arg-type]
    assert kept.appointments["exam-1-all@x"][0].cancelled is True
    assert [suffix.rpartition(":")[2] for suffix in sent] == ["1", "2", "0"]


# --- terms ----------------------------------------------------------------------------------------------


def test_terms_are_called_to_mind_nine_six_and_three_months_before_once_each() -> None:
    """Each reminder once, of several due only the nearest; a term that is over is not called to mind."""
    at = step()
    at.connection.execute(update(members).values(term_until=dt.date(2031, 12, 31)))
    add_member(at.connection, "gpa-kfz", {"name": "Neu", "side": "teacher", "function": "member"},
               dt.date(2023, 1, 1), dt.date(2027, 11, 15))

    def reminded(day: str) -> list[int]:
        at.now = dt.datetime.fromisoformat(f"{day}T09:00:00+00:00")
        return [row["months"] for row in perform(at, "exams.remind_terms")["reminded"]]

    days_ = ("2027-02-14", "2027-02-15", "2027-02-16", "2027-05-15", "2027-06-01", "2027-09-01", "2027-11-16")
    assert [reminded(day) for day in days_] == [[], [9], [], [6], [], [3], []]
    assert len([payload for channel, payload, _ in at.sent if channel == "mail"]) == 3
    assert "15.11.2027" in at.sent[0][1]["text"]


def test_a_term_of_more_than_five_years_is_refused() -> None:
    """§ 34 Abs. 1, § 48 Abs. 1 HwO."""
    at = step()
    row = {"name": "Neu", "side": "teacher", "function": "member"}
    with pytest.raises(ValueError, match="five years"):
        add_member(at.connection, "gpa-kfz", row, dt.date(2027, 1, 1), dt.date(2032, 1, 1))
    assert add_member(at.connection, "gpa-kfz", row, dt.date(2027, 1, 1), dt.date(2031, 12, 31))


# --- the proposal ---------------------------------------------------------------------------------------


def test_the_proposal_is_noted_with_the_values_it_was_made_with() -> None:
    """EX-A04, EX-A13: path, proposal, reasons, missing papers and the parameters read stay with the registration."""
    at = step(overrides={"vorzeitig_note_grenze": 2.4})
    early = application(occupation={"key": "tischler"}, early={"school": 2.45, "firm": 2.0, "content": True,
                                                              "firm_heard": True, "school_heard": True})
    early["training"] = early["training"] | {"end": dt.date(2028, 1, 31), "begin": dt.date(2025, 2, 1)}
    out = accepted(at, early)
    found = perform(at, "exams.assess", application=out["application"], round=out["round"],
                    committee=out["committee"], registration=out["registration"])
    assert (found["path"], found["proposal"]) == ("VORZEITIG", "VORLAGE_AUSSCHUSS")
    assert "V-NOTE-SCHULE" in [row["code"] for row in found["reasons"]]
    row = row_of(at, out["registration"])
    assert (row["path"], row["proposal"]) == ("VORZEITIG", "VORLAGE_AUSSCHUSS")
    assert row["parameters_used"]["vorzeitig_note_grenze"] == 2.4
    assert "ANTRAG" in row["missing"]
    app = out["application"] | {"documents": ["ANTRAG"]}
    again = perform(at, "exams.assess", application=app, round=out["round"], committee=out["committee"])
    assert "ANTRAG" not in [paper["code"] for paper in again["documents"]["missing"]]


def test_an_impossible_time_is_told_by_field() -> None:
    """A job that ends before it begins stops the step and names where."""
    at = step()
    out = accepted(at, application(jobs=[{"from": "2026-05-01", "to": "2026-04-01"}]))
    with pytest.raises(PermanentFailure) as caught:
        perform(at, "exams.assess", application=out["application"], round=out["round"])
    assert (caught.value.code, caught.value.params["field"]) == ("application_unusable", "jobs.0")


def test_reminders_reach_the_member_or_the_team() -> None:
    """Known address first, else the exams' mailbox; the mail names no person."""
    at = step()
    accepted(at)
    perform(at, "exams.remind", to="wendt", text="Eine Entscheidung wartet.")
    perform(at, "exams.remind", to="niemand", text="Eine Entscheidung wartet.")
    assert [payload["to"] for _, payload, _ in at.sent] == [["wendt@example.org"],
                                                           ["pruefungen@hwk-musterland.example"]]
    assert person()["family_name"] not in str(at.sent)


def test_registrations_are_found_by_what_was_noted() -> None:
    """What a step writes is what the records say, whatever a later variable claims."""
    at = step()
    out = accepted(at, application(employer={"name": "Holzbau Nord"}))
    kept = at.connection.execute(select(registrations.c.firm_id, registrations.c.employer_name)).one()
    assert tuple(kept) == ("F-2001", "Holzbau Nord")
    assert out["registration"] == 1
