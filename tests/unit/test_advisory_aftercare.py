"""Appointments, referral, survey, the end of a case, and what pages show of it."""
from __future__ import annotations

import base64
import datetime as dt

import pytest
from sqlalchemy import select, update

from handlers.advisory import service
from handlers.advisory.aftercare import CLOSE, PLAN_FOLLOW_UP, RECORD_CONTACT, RECORD_FOLLOW_UP
from handlers.advisory.appointments import ARRANGE, CANCEL
from handlers.advisory.findings import RECORD_FINDING, SETTLE_FINDING
from handlers.advisory.models import answers, cases, findings, surveys
from handlers.advisory.referrals import REFER
from handlers.advisory.retention import ERASE
from handlers.advisory.survey import REMIND_SURVEY, SEND_SURVEY
from tests.unit.advisory_case import NOW, begun, booked, connection, hours, request, step
from workflows.errors import BpmnError, PermanentFailure

MONDAY = "2026-11-23"
DAY = dt.timedelta(days=1)


@pytest.fixture
def on():
    with connection() as found:
        yield found


# appointments, referral, survey, end


def test_an_appointment_goes_into_the_calendar_and_a_change_counts_up(on):
    """The calendar file names no subject; the same again sends nothing; a change keeps the identity; a cancelled one says so."""
    given, wish = begun(on), {"on": "2026-11-26", "starts_at": "9:30".zfill(5), "minutes": 90, "place": "Rostock"}
    at = step(on, activity="t1")
    made = at.perform(ARRANGE, request=given["request"], appointment=wish)["appointment_made"]
    same = step(on, activity="t2")
    same.perform(ARRANGE, request=given["request"], appointment=wish)
    changed = step(on, activity="t3").perform(ARRANGE, request=given["request"], appointment=wish | {"on": "2026-11-27"})
    gone = step(on, activity="t4")
    gone.perform(CANCEL, request=given["request"])
    file = base64.b64decode(at.sent[0][1]["attachments"][0]["content"]).decode()

    assert made["calendar"]
    assert "BEGIN:VEVENT" in file
    assert "DTSTART:20261126T083000Z" in file
    assert "Kalkulation" not in file
    assert at.sent[0][1]["subject"] == "Einladung: Beratungstermin"
    assert same.sent == []
    assert (changed["appointment_made"]["uid"], changed["appointment_made"]["sequence"]) == (made["uid"], 1)
    assert gone.sent[0][1]["subject"] == "Absage: Beratungstermin"


@pytest.mark.parametrize("wish, words", [
    ({"on": "2026-11-20", "starts_at": "09:00"}, "Vergangenheit"), ({"on": "2026-11-26", "starts_at": "halb zehn"}, "09:30"),
    ({"on": "2026-11-26", "starts_at": "09:00", "minutes": 900}, "zehn Stunden"), ({"on": "2026-11-26", "starts_at": "10:29"}, "anderer Termin"),
])
def test_an_impossible_appointment_gets_a_sentence(on, wish, words):
    """In the past, at no time, too long, or when the adviser has another one."""
    begun(on, "other", region="coast", party={"id": "HR-2"})
    begun(on, region="coast")
    step(on, "other", "t").perform(ARRANGE, request=request(), appointment={"on": "2026-11-26", "starts_at": "09:30"})
    with pytest.raises(BpmnError) as refused:
        step(on, activity="t").perform(ARRANGE, request=request(), appointment=wish)

    assert words in refused.value.variables["appointment_problem"]


def test_nothing_is_passed_on_without_consent(on):
    """No consent, no addressee, no purpose: a sentence each; with all three it is recorded once."""
    begun(on)
    whole = {"to": "Bürgschaftsbank", "purpose": "Bürgschaft", "consent": True, "consent_on": MONDAY}
    for missing in ({"consent": False}, {"to": ""}, {"purpose": ""}, {"consent_on": "2026-12-01"}, {"consent_on": None}):
        with pytest.raises(BpmnError) as refused:
            step(on).perform(REFER, referral=whole | missing)
        assert refused.value.variables["consent_problem"]
    for _ in range(2):
        made = step(on, activity="r").perform(REFER, referral=whole)["referral_made"]

    assert made == {"to": "Bürgschaftsbank", "purpose": "Bürgschaft", "on": NOW.date()}


def test_the_follow_up_is_three_months_after_the_end_on_a_working_day(on):
    """EX-B14: closed on 1 December 2026, asked again on Monday 1 March 2027; a day wished goes before."""
    begun(on)
    on.execute(update(cases).values(outcome="ABGESCHLOSSEN", closed_on=dt.date(2026, 12, 1)))
    asked = step(on).perform(PLAN_FOLLOW_UP)["follow_up_on"]
    wished = step(on).perform(PLAN_FOLLOW_UP, follow_up_wish="2027-01-15")["follow_up_on"]
    step(on).perform(RECORD_FOLLOW_UP, follow_up={"measures": 3, "done": 2})

    assert (asked, wished) == (dt.date(2027, 3, 1), dt.date(2027, 1, 15))
    assert on.execute(select(cases.c.measures, cases.c.measures_done)).one() == (3, 2)


def link(sent):
    return sent[0][1]["text"].split("/umfrage/")[1].split()[0]


def test_a_survey_names_nobody_and_is_answered_once(on):
    """Both links lead to one answer; the answer knows neither case nor day; there is one reminder and none after it."""
    given = begun(on)
    first, second = step(on, activity="s1"), step(on, activity="s2")
    first.perform(SEND_SURVEY, request=given["request"])
    assert second.perform(REMIND_SURVEY, request=given["request"]) == {"survey_reminded": True}
    assert step(on, activity="s3").perform(REMIND_SURVEY, request=given["request"]) == {"survey_reminded": False}
    with pytest.raises(ValueError, match="grade"):
        service.answer(on, link(first.sent), {"grade": 7}, NOW.date())

    assert service.is_open(on, link(first.sent))
    assert service.answer(on, link(second.sent), {"grade": 2, "useful": True, "remark": "gut"}, NOW.date())
    assert not service.answer(on, link(first.sent), {"grade": 1}, NOW.date())
    assert not service.is_open(on, "geraten")
    assert set(answers.c.keys()) == {"id", "category", "month", "grade", "useful", "remark"}
    assert link(first.sent) not in str(on.execute(select(surveys)).mappings().one())
    assert service.survey_result(on, 2026, least=1) == {"B-K": (1, 2.0)}
    assert service.survey_result(on, 2026, least=2) == {}


def test_no_reminder_after_an_answer_and_no_survey_without_consent_to_mail(on):
    """Whoever answered is left alone; whoever did not agree to mail is not asked."""
    given = begun(on)
    at = step(on, activity="s")
    none = step(on, activity="n").perform(SEND_SURVEY, request=request(electronic_delivery=False))["survey"]
    at.perform(SEND_SURVEY, request=given["request"])
    service.answer(on, link(at.sent), {"grade": 3}, NOW.date())

    assert none["sent"] is False
    assert step(on, activity="r").perform(REMIND_SURVEY, request=given["request"]) == {"survey_reminded": False}


def test_a_case_ends_with_its_subject_and_is_counted(on):
    """EX-B18 and the statistics: cases and short answers by subject, region and size, nobody's name."""
    begun(on)
    hours(on, (MONDAY, 4, "gespraech"))
    step(on, activity="contact").perform(RECORD_CONTACT)
    ended = step(on, activity="close").perform(CLOSE, closing={"code": "ABGESCHLOSSEN"})["closed"]
    step(on, "short", "x").perform(CLOSE, closing={"code": "KURZAUSKUNFT", "topic": "IT"}, request=request(minutes=15))

    assert (ended["topic"], ended["hours"], ended["tagewerke"]) == ("BWL", 4.0, 0.5)
    assert service.statistics(on, 2026) == {
        "BWL": {"all": 1, "outcome:ABGESCHLOSSEN": 1, "region:rostock": 1, "size:2-9": 1},
        "IT": {"short": 1, "region:rostock": 1, "size:2-9": 1}}


def test_a_case_does_not_end_without_subject_or_code(on):
    """The subject is mandatory (what the chamber publishes)."""
    begun(on, signals=["finance"])
    on.execute(update(cases).values(topic=None))
    for closing in ({"code": "ABGESCHLOSSEN"}, {"code": "FERTIG", "topic": "BWL"}):
        with pytest.raises(PermanentFailure):
            step(on).perform(CLOSE, closing=closing)


def test_funded_papers_are_kept_and_others_forgotten(on):
    """A funded case is refused with the day; one without funding loses the person and keeps the count."""
    begun(on)
    hours(on, (MONDAY, 4, "gespraech"))
    booked(on)
    with pytest.raises(BpmnError) as refused:
        step(on).perform(ERASE)
    booked(on, activity="none", funding=None)
    step(on).perform(ERASE)

    assert refused.value.code == "RETENTION"
    assert "aufzubewahren" in refused.value.variables["refused"]
    assert on.execute(select(cases.c.party, cases.c.topic)).one() == ("", "BWL")


def test_the_two_hats_have_two_files(on):
    """EX-B09: a minor at work by night is a finding of its own; an advisory case cannot hold it."""
    finding = {"firm": "HR-1", "kind": "youth_protection", "danger": True, "text": "16-Jährige nachts in der Backstube"}
    begun(on)
    with pytest.raises(PermanentFailure):
        step(on).perform(RECORD_FINDING, finding=finding)
    number = step(on, "supervision").perform(RECORD_FINDING, finding=finding)["finding_number"]
    step(on, "supervision").perform(SETTLE_FINDING, finding_number=number, settlement={"reported_to": "Landesamt"})

    assert number == "AA-2026-00001"
    assert on.execute(select(findings.c.reported_to)).scalar() == "Landesamt"


# what pages show


def test_an_advisers_week_and_the_leads_figures(on):
    """The adviser sees the cases, the contacts due and the appointments; the lead numbers, nothing of a firm."""
    given = begun(on)
    step(on, activity="t").perform(ARRANGE, request=given["request"], appointment={"on": "2026-11-25", "starts_at": "10:00"})
    own = service.own_cases(on, "bauer", NOW.date())
    team = service.load_of_team(on, NOW.date() + 30 * DAY, 120, 110, {"bauer"})

    assert (len(own.open), len(own.contacts), len(own.appointments)) == (1, 1, 1)
    assert [(one.username, one.open, one.overdue, one.absent) for one in team if one.open] == [("bauer", 1, 1, True)]
    assert service.own_cases(on, "lorenz", NOW.date()).open == []
    assert service.own_figures(on, "bauer", 2026, 120, 110).state == "free"
    assert service.unassigned(on) == []
