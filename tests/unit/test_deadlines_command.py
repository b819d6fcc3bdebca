"""`kammerwerk deadline`: options in, plain values out, wrong options named."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.deadlines import Period, cli_deadline, deadline, parse_period, period_words
from workflows.errors import Rejected


def ask(**options):
    """Call the command; `start` stands for the option --from, a word Python keeps for itself."""
    return cli_deadline(**{"from" if name == "start" else name: value for name, value in options.items()})


def test_period_from_a_date():
    """--from and --period give the three dates and a sentence with its paragraphs."""
    found = ask(start="2026-11-30", period="P3M")

    assert {k: found[k] for k in ("nominal", "legal", "internal")} == {
        "nominal": "2027-02-28", "legal": "2027-03-01", "internal": "2027-02-26",
    }
    for part in ("§ 187 Abs. 1 BGB", "§ 188 Abs. 2 und 3 BGB", "keinen 30. Tag", "ein Sonntag", "§ 31 Abs. 3", "§ 193"):
        assert part in found["rule"]
    assert set(found) == {"nominal", "legal", "internal", "rule"}


def test_authority_period_has_the_same_dates_and_names_its_paragraph():
    """--kind authority changes the sentence, not the dates."""
    found = ask(start="2026-11-24", period="P14D", kind="authority")

    assert (found["nominal"], found["legal"], found["internal"]) == ("2026-12-08",) * 3
    assert "§ 31 Abs. 2 VwVfG" in found["rule"]


def test_holiday_is_named_in_the_sentence():
    """A holiday at the end is called by its name."""
    assert "Frauentag" in ask(start="2026-12-08", period="P3M")["rule"]


def test_single_contact_point():
    """--ea starts the period on the third day after."""
    found = ask(ea="2026-09-04", period="P3M")

    assert found["nominal"] == "2026-12-07"
    assert "§ 71b Abs. 2 VwVfG" in found["rule"]


def test_working_days():
    """--working-days counts working days."""
    assert ask(start="2026-11-24", working_days="20")["legal"] == "2026-12-22"


def test_other_land():
    """--land takes another Land's holidays."""
    assert ask(start="2026-12-06", period="P1M", land="by")["legal"] == "2027-01-07"


def test_posted_and_retrieved():
    """--posted and --retrieved give notification and end of the objection period."""
    assert ask(posted="2026-11-27") == {"notified": "2026-12-01", "objection_until": "2027-01-04"}
    assert ask(posted="2026-11-27", fiction=3) == {"notified": "2026-11-30", "objection_until": "2026-12-30"}
    assert ask(posted="2026-11-27", no_instruction=True)["objection_until"] == "2027-12-01"
    assert ask(retrieved="2026-11-30") == {"notified": "2026-12-01", "objection_until": "2027-01-04"}


def test_extension():
    """--end, --extend and --posted judge an extension."""
    assert ask(end="2026-12-15", extend="P1M", posted="2026-12-03") == {
        "notified": "2026-12-07", "in_time": True, "new_end": "2027-01-15", "deemed_on": None,
        "blocked_by_guard": False,
    }
    late = ask(end="2026-12-15", extend="P1M", posted="2026-12-14", proof=True)
    assert (late["in_time"], late["new_end"], late["deemed_on"], late["blocked_by_guard"]) == (
        False, None, "2026-12-15", False)


@pytest.mark.parametrize("options, code, field", [
    ({}, "deadline_option_missing", "from"),
    ({"start": "2026-11-30"}, "deadline_option_missing", "period"),
    ({"start": "2026-02-30", "period": "P3M"}, "deadline_date", "from"),
    ({"start": "30.11.2026", "period": "P3M"}, "deadline_date", "from"),
    ({"start": "20261130", "period": "P3M"}, "deadline_date", "from"),
    ({"start": "2026-11-30", "period": "3 Monate"}, "deadline_period", "period"),
    ({"start": "2026-11-30", "period": "P0M"}, "deadline_period", "period"),
    ({"start": "2026-11-30", "period": "P"}, "deadline_period", "period"),
    ({"start": "2026-11-30", "period": "PT3H"}, "deadline_period", "period"),
    ({"start": "2026-11-30", "period": "P9999Y"}, "deadline_period", "period"),
    ({"start": "2026-11-30", "period": "P3M", "working_days": "2"}, "deadline_option_conflict", "working_days"),
    ({"start": "2026-11-30", "ea": "2026-11-30", "period": "P3M"}, "deadline_option_conflict", "ea"),
    ({"start": "2026-11-30", "working_days": "x"}, "deadline_number", "working_days"),
    ({"start": "2026-11-30", "working_days": "0"}, "deadline_number", "working_days"),
    ({"start": "2026-11-30", "period": "P3M", "land": "XX"}, "deadline_land", "land"),
    ({"start": "2026-11-30", "period": "P3M", "kind": "court"}, "deadline_kind", "kind"),
    ({"posted": "2026-11-30", "retrieved": "2026-11-30"}, "deadline_option_conflict", "retrieved"),
    ({"posted": "2026-11-30", "fiction": "-1"}, "deadline_number", "fiction"),
    ({"retrieved": "2026-11-30", "fiction": "3"}, "deadline_option_conflict", "fiction"),
    ({"end": "2026-12-15", "extend": "P1M"}, "deadline_option_missing", "posted"),
    ({"end": "2026-12-15", "extend": "soon", "posted": "2026-12-01"}, "deadline_period", "extend"),
    ({"posted": "2026-11-30", "colour": "red"}, "deadline_option_unknown", "colour"),
])
def test_wrong_options_are_named(options, code, field):
    """A missing, wrong or clashing option is refused with its name."""
    with pytest.raises(Rejected) as caught:
        ask(**options)

    assert (caught.value.code, caught.value.params["field"]) == (code, field)


def test_periods_come_as_text_and_as_durations():
    """ISO text, a FEEL-like duration and Python's timedelta mean the same period."""

    class Months:
        months = 3

    start = dt.date(2026, 11, 30)
    assert parse_period(Months()) == parse_period("P3M") == Period(months=3)
    assert deadline(start, dt.timedelta(days=14)).nominal == deadline(start, "P14D").nominal


@pytest.mark.parametrize("text, words", [
    ("P3M", "drei Monate"), ("P1M", "ein Monat"), ("P1Y", "ein Jahr"), ("P1Y6M", "18 Monate"), ("P14D", "14 Tage"),
    ("P1W", "eine Woche"), ("P3W", "drei Wochen"), ("P1D", "ein Tag"), ("P10D", "zehn Tage"),
    ("P1M15D", "ein Monat und 15 Tage"),
])
def test_a_period_in_words(text, words):
    """A rule sentence says a period the way an office does."""
    assert period_words(parse_period(text)) == words
