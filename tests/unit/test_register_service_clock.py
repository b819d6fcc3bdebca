"""The three months' clock: dates, alarms each once, one extension in time."""
from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.unit.register_case import application, perform, step
from tests.unit.register_tables import decide
from workflows.errors import BpmnError

CLOCK = {"start": dt.date(2026, 11, 30), "nominal": dt.date(2027, 2, 28), "legal": dt.date(2027, 3, 1),
         "internal": dt.date(2027, 2, 26), "rule": "", "extended": False}


def at_noon(day: str) -> dt.datetime:
    """Noon UTC."""
    return dt.datetime.fromisoformat(f"{day}T12:00:00+00:00")


def ask(now: dt.datetime, done: list[str], deadline: dict[str, Any] | None = CLOCK) -> tuple[dict[str, Any], list[str]]:
    """The next alarm and what is done after it."""
    out = perform(step(now=now), "register.next_alarm", deadline=deadline, alarms_done=done)
    return out["alarm"], out["alarms_done"]


@pytest.mark.parametrize(("complete", "nominal", "legal", "internal"), [
    ("2026-11-30", "2027-02-28", "2027-03-01", "2027-02-26"), ("2026-12-08", "2027-03-08", "2027-03-09", "2027-03-05"),
    ("2026-09-25", "2026-12-25", "2026-12-28", "2026-12-24"), ("2026-10-31", "2027-01-31", "2027-02-01", "2027-01-29"),
])
def test_clock_has_three_dates(complete: str, nominal: str, legal: str, internal: str) -> None:
    """The dates are those of register.md § 9.4."""
    app = application(received=dt.date(2026, 9, 1))
    out = perform(step(decisions=decide), "register.start_clock", application=app, complete_on=complete)
    found = out["deadline"]
    assert [str(found[key]) for key in ("nominal", "legal", "internal")] == [nominal, legal, internal]
    assert found["extended"] is False
    assert out["application"]["complete"] == dt.date.fromisoformat(complete)


def test_filing_at_the_single_contact_point_starts_on_the_third_day() -> None:
    """An application complete at the Einheitlicher Ansprechpartner counts from the third day after (§ 71b VwVfG)."""
    app = application(channel="ea", received=dt.date(2026, 9, 4))
    out = perform(step(decisions=decide), "register.start_clock", application=app, complete_on="2026-09-04")
    assert (out["deadline"]["start"], out["deadline"]["nominal"]) == (dt.date(2026, 9, 7), dt.date(2026, 12, 7))


def test_nothing_is_complete_before_it_arrived() -> None:
    """A slip of the pen in the day of completeness never begins the period before the application came."""
    out = perform(step(decisions=decide), "register.start_clock", application=application(), complete_on="2026-10-23")
    assert out["deadline"]["start"] == dt.date(2026, 11, 23)


def test_no_clock_for_the_list_of_section_90() -> None:
    """Register E has no statutory period: no deadline, and the watch ends at once."""
    names = ("learnable", "exam", "part_of_training", "main_part", "craft_form", "registered_after_2003")
    tests = dict.fromkeys(names, True)
    app = application(trades=[{"trade": "A10", "simple_activity": True, "simple_tests": tests}])
    out = perform(step(decisions=decide), "register.start_clock", application=app, complete_on="2026-11-30")
    assert out["deadline"] is None
    assert ask(at_noon("2026-12-01"), [], None)[0]["kind"] == "none"


def test_each_alarm_comes_once_and_in_order() -> None:
    """Walking through time gives 30, 14 and 7 working days, the escalation, the day of the fiction, then nothing."""
    now, done, seen = at_noon("2026-12-01"), [], []
    while True:
        alarm, done = ask(now, done)
        if alarm["kind"] == "none":
            break
        if alarm["kind"] == "wait":
            now = alarm["at"]
        else:
            seen.append((alarm["kind"], alarm["at"].isoformat()))
    assert seen == [
        ("reminder", "2027-01-15T05:00:00+00:00"), ("reminder", "2027-02-08T05:00:00+00:00"),
        ("reminder", "2027-02-17T05:00:00+00:00"), ("escalation", "2027-02-26T05:00:00+00:00"),
        ("fiction", "2027-03-02T05:00:00+00:00"),
    ]
    assert len(done) == len(set(done)) == 5


def test_alarms_keep_their_hour_across_summer_time() -> None:
    """Six in the morning stays six in Berlin when the clocks change."""
    clock = CLOCK | {"internal": dt.date(2027, 3, 30), "legal": dt.date(2027, 3, 30), "nominal": dt.date(2027, 3, 30)}
    alarm, _ = ask(at_noon("2027-03-30"), [], clock)
    keys = ask(at_noon("2027-03-30"), [], clock)[1]
    assert alarm["kind"] == "reminder"
    escalation, _ = ask(at_noon("2027-03-30"), keys, clock)
    assert escalation["at"] == dt.datetime(2027, 3, 30, 4, 0, tzinfo=dt.UTC)


def test_after_a_long_silence_one_reminder_speaks_for_all() -> None:
    """Several reminders that became due meanwhile are one; escalation and fiction are never swallowed."""
    kinds, done = [], []
    for _ in range(4):
        alarm, done = ask(at_noon("2027-03-05"), done)
        kinds.append(alarm["kind"])
    assert kinds == ["reminder", "escalation", "fiction", "none"]


def test_extension_brings_new_reminders() -> None:
    """After an extension the alarms of the new date come, although those of the old one were given."""
    _, done = ask(at_noon("2027-02-20"), [])
    out = perform(step(now=at_noon("2027-02-01")), "register.extend_clock", deadline=CLOCK,
                  extension={"until": "2027-04-30", "reason": "Prüfung ausländischer Nachweise", "delivery": "proof"})
    assert out["deadline"]["extended"] is True
    alarm, _ = ask(at_noon("2027-03-19"), done, out["deadline"])
    assert (alarm["kind"], "30.04.2027" in alarm["label"]) == ("reminder", True)


@pytest.mark.parametrize(("today", "delivery", "notified", "extended"), [
    ("2027-02-25", "proof", None, False), ("2027-02-22", "post", None, False), ("2027-02-01", "proof", None, True),
    ("2027-02-26", "proof", "2027-03-01", False),
])
def test_extension_that_comes_too_late_is_refused(
    today: str, delivery: str, notified: str | None, extended: bool
) -> None:
    """Once only, before the end, and by ordinary post not in the last five working days."""
    with pytest.raises(BpmnError) as caught:
        perform(step(now=at_noon(today)), "register.extend_clock", deadline=CLOCK | {"extended": extended},
                extension={"until": "2027-03-31", "reason": "Prüfung", "delivery": delivery, "notified_on": notified})
    assert caught.value.code == "EXTENSION_TOO_LATE"


def test_extension_with_proof_in_the_last_days_holds() -> None:
    """Delivered with proof before the end, an extension holds even on the last working day."""
    out = perform(step(now=at_noon("2027-02-25")), "register.extend_clock", deadline=CLOCK,
                  extension={"until": "2027-03-31", "reason": "Prüfung", "delivery": "proof",
                             "notified_on": "2027-02-26"})
    assert out["deadline"]["nominal"] == dt.date(2027, 3, 31)
