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
        ("a != 'x' && !b", '((a != "x") and not((b = true)))'),
        ("a ge 2 or b.c lt 3", "((a != null and a >= 2) or (b.c != null and b.c < 3))"),
        ("a ? 1 : 2", "(if (a = true) then 1 else if (a = true) = false then 2 else null)"),
        ("empty a", 'list contains([null, "", [], {}], a)'),
        ("list[0].name", "list[1].name"),
        ("map['key']", "map.key"),
        ("-1 + 2 * 3", "(-1 + (2 * 3))"),
        ("a == 1 < 2", "(a = (1 < 2))"),
        (r"'it\'s \\'", r'"it'"'"r's \\"'),
    ],
)
def test_translation(juel, feel):
    """What has an exact counterpart is translated."""
    assert to_feel(juel) == feel


@pytest.mark.parametrize("juel", ["a.b()", "a mod 2", "a instanceof b", "(a ? 'x' : 'y') + 'z'", "a % 2", "a[b]", "a ==", "fn:x(1)", "a = 1", "'a' + b", "a + 'b'", r"'a\n'", "1+" * 2000 + "1", "(" * 200 + "1" + ")" * 200, "!" * 200 + "a", "a?b:" * 200 + "c"])
def test_no_translation(juel):
    """What has none is refused with a reason."""
    with pytest.raises(JuelError):
        to_feel(juel)


@pytest.mark.parametrize(
    "juel,expected",
    [
        ("empty none", True), ("empty ''", True), ("empty list", False), ("not empty text", True), ("empty number", False),
        ("!none", True), ("none && yes", False), ("no || none", False), ("yes and not no", True), ("none ? 1 : 2", 2),
        ("none < 1", False), ("none >= none", True), ("none <= number", False), ("!(none > 1)", True),
        ("none + 1", 1), ("-none", 0), ("none * 2 == 0", True), ("(number + 1) / 2", Decimal("1.5")),
        ("none == null", True), ("text != null", True), ("none == no", False), ("map.key.deep", 7), ("map['key'].deep", 7),
        ("map.nothing.deep", None), ("list[0] == 4", True), ("list[9]", None), ("number > 2 ? 'a' : number > 1 ? 'b' : 'c'", "b"),
        ("yes || no && no", True), ('text == "x"', True), (r"text == 'it\'s'", False), ("5 div 2", Decimal("2.5")),
    ],
)
def test_translation_reckons_as_juel_does(juel, expected):
    """What is translated has the value it has in Camunda, where something is null as well."""
    case = {"none": None, "yes": True, "no": False, "number": Decimal(2), "text": "x", "list": [Decimal(4)],
            "map": {"key": {"deep": Decimal(7)}}}
    assert formula(f"${{{juel}}}").evaluate(case) == expected


@pytest.mark.parametrize("juel", ["number == '2'", "yes == 'true'", "number > '0'", "text && yes", "!text", "text + text", "number ? 1 : 2", "text ? 1 : 2"])
def test_where_juel_would_convert_the_translation_is_null(juel):
    """A text taken for a number or a truth is not guessed at: null makes a condition an incident."""
    case = {"yes": True, "number": Decimal(2), "text": "true"}
    assert formula(f"${{{juel}}}").evaluate(case) is None


def test_dialect():
    """Bare text is FEEL in a formula and itself in a label; both take ${...}, several parts become text."""
    assert formula("a + 1").evaluate({"a": Decimal(1)}) == 2
    assert formula("${a + 1}").evaluate({"a": Decimal(1)}) == 2
    assert label("a + 1").evaluate({}) == "a + 1"
    assert label("= a + 1").evaluate({"a": Decimal(1)}) == 2
    assert label("Fall ${a} von ${b}").evaluate({"a": Decimal("2.50"), "b": None}) == "Fall 2.5 von "
    assert label("${l} am ${d}").evaluate({"l": [Decimal(1), "x"], "d": dt.date(2026, 1, 2)}) == '[1, "x"] am 2026-01-02'
    assert label(r"${a == 'it\'s }' ? 1 : 2}!").evaluate({"a": ""}) == "2!"
    assert label("${a}.").evaluate({"a": Decimal("1234567890123456789012345678901234")}) == f"{1234567890123456789012345678901234}."
    for text in ("${a", "${a.b()}", "(", ""):
        with pytest.raises(BadExpression):
            formula(text)


def test_values_read_are_told_by_path():
    """The record of a condition holds the values it read, not the whole context around them."""
    read = formula('a.b.c > 1 and d = "x"').values_read({"a": {"b": {"c": Decimal(2), "big": "x" * 99}}, "d": "x"})
    assert read == {"a.b.c": Decimal(2), "d": "x"}
