"""Durations, cycles, cron and the translation of the Camunda form of expressions."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from workflows.engine.cron import CronError, parse_cron
from workflows.engine.expressions import BadExpression, formula, label
from workflows.engine.juel import JuelError, to_feel
from workflows.engine.timers import BERLIN, TimerError, parse_duration, parse_instant, plan


def berlin(*parts: int) -> dt.datetime:
    return dt.datetime(*parts, tzinfo=BERLIN).astimezone(dt.UTC)


@pytest.mark.parametrize(
    "start,duration,end",
    [
        (berlin(2026, 1, 31, 9), "P1M", berlin(2026, 2, 28, 9)),
        (berlin(2024, 1, 31, 9), "P1M", berlin(2024, 2, 29, 9)),
        (berlin(2024, 2, 29, 9), "P1Y", berlin(2025, 2, 28, 9)),
        (berlin(2026, 3, 28, 9), "P1D", berlin(2026, 3, 29, 9)),
        (berlin(2026, 3, 28, 9), "PT24H", berlin(2026, 3, 29, 10)),
        (berlin(2026, 10, 24, 9), "P1D", berlin(2026, 10, 25, 9)),
        (berlin(2026, 1, 1, 0), "P1W2DT1H30M", berlin(2026, 1, 10, 1, 30)),
    ],
)
def test_durations_are_calendar_durations(start, duration, end):
    """Days and months follow the local calendar, also over the clock change; hours are exact."""
    assert parse_duration(duration).after(start) == end


def test_a_local_time_the_clock_change_leaves_out_moves_forward():
    """02:30 on the day summer time begins is 03:30."""
    assert parse_instant("2026-03-29T02:30:00") == berlin(2026, 3, 29, 3, 30)


@pytest.mark.parametrize("text", ["-PT1H", "P", "PT", "P1DT", "1H", "P0.5M", "PT1H "[:2]])
def test_no_duration(text):
    """What is no ISO duration, or a negative one, is refused."""
    with pytest.raises(TimerError):
        parse_duration(text)


@pytest.mark.parametrize(
    "text,after,following",
    [
        ("0 0/5 * * * ?", (2026, 1, 5, 8, 3), (2026, 1, 5, 8, 5)),
        ("0 30 9 ? * MON-FRI", (2026, 1, 9, 9, 30), (2026, 1, 12, 9, 30)),
        ("0 0 0 L * ?", (2026, 2, 1), (2026, 2, 28)),
        ("0 0 0 LW * ?", (2026, 5, 1), (2026, 5, 29)),
        ("0 0 0 15W * ?", (2026, 8, 1), (2026, 8, 14)),
        ("0 0 12 ? * 2#1", (2026, 1, 1), (2026, 1, 5, 12)),
        ("0 0 12 ? * 6L", (2026, 1, 1), (2026, 1, 30, 12)),
        ("0 0 0 29 2 ?", (2026, 1, 1), (2028, 2, 29)),
        ("0 0 6 1 JAN ? 2027", (2026, 1, 5), (2027, 1, 1, 6)),
    ],
)
def test_cron(text, after, following):
    """Quartz expressions give their next occurrence."""
    assert parse_cron(text).next(dt.datetime(*after)) == dt.datetime(*following)


@pytest.mark.parametrize("text", ["* * * * *", "0 0 25 * * ?", "0 0 0 ? * 9", "a b c d e f"])
def test_no_cron(text):
    """What is no Quartz expression is refused."""
    with pytest.raises(CronError):
        parse_cron(text)


def test_cron_that_never_comes_again():
    """An expression in the past has no next occurrence, and a timer on it is no timer."""
    assert parse_cron("0 0 0 1 1 ? 2020").next(dt.datetime(2026, 1, 1)) is None
    with pytest.raises(TimerError):
        plan("cycle", "0 0 0 1 1 ? 2020", berlin(2026, 1, 1))


def test_cycles_count_down_and_catch_up_once():
    """R3 fires three times; what was missed is made up for by one firing."""
    found = plan("cycle", "R3/PT1H", berlin(2026, 1, 5, 8))
    due = []
    while found is not None:
        due.append(found.due)
        found = found.following(found.due)
    assert due == [berlin(2026, 1, 5, hour) for hour in (9, 10, 11)]
    late = plan("cycle", "R/PT1H", berlin(2026, 1, 5, 8)).following(berlin(2026, 1, 8, 8, 30))
    assert late is not None
    assert late.due == berlin(2026, 1, 8, 9)


@pytest.mark.parametrize(
    "juel,feel",
    [
        ("a == 1", "(a = 1)"),
        ("a != 'x' && !b", '((a != "x") and not(b))'),
        ("a ge 2 or b.c lt 3", "((a >= 2) or (b.c < 3))"),
        ("a ? 1 : 2", "(if a then 1 else 2)"),
        ("list[0].name", "list[1].name"),
        ("map['key']", "map.key"),
        ("-a + 2 * 3", "(-a + (2 * 3))"),
        ("a == b < c", "(a = (b < c))"),
        (r"'it\'s \\'", r'"it'"'"r's \\"'),
    ],
)
def test_translation(juel, feel):
    """What has an exact counterpart is translated."""
    assert to_feel(juel) == feel


@pytest.mark.parametrize("juel", ["a.b()", "empty a", "a % 2", "a[b]", "a ==", "fn:x(1)", "a = 1", "'a' + b", "a + 'b'", r"'a\n'", "1+" * 2000 + "1", "(" * 200 + "1" + ")" * 200, "!" * 200 + "a", "a?b:" * 200 + "c"])
def test_no_translation(juel):
    """What has none is refused with a reason."""
    with pytest.raises(JuelError):
        to_feel(juel)


def test_dialect():
    """Bare text is FEEL in a formula and itself in a label; both take ${...}, several parts become text."""
    assert formula("a + 1").evaluate({"a": Decimal(1)}) == 2
    assert formula("${a + 1}").evaluate({"a": Decimal(1)}) == 2
    assert label("a + 1").evaluate({}) == "a + 1"
    assert label("= a + 1").evaluate({"a": Decimal(1)}) == 2
    assert label("Fall ${a} von ${b}").evaluate({"a": Decimal("2.50"), "b": None}) == "Fall 2.5 von "
    for text in ("${a", "${a.b()}", "(", ""):
        with pytest.raises(BadExpression):
            formula(text)


def test_values_read_are_told_by_path():
    """The record of a condition holds the values it read, not the whole context around them."""
    read = formula('a.b.c > 1 and d = "x"').values_read({"a": {"b": {"c": Decimal(2), "big": "x" * 99}}, "d": "x"})
    assert read == {"a.b.c": Decimal(2), "d": "x"}
