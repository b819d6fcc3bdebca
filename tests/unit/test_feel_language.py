"""FEEL as DMN 1.5 defines it: grammar, three-valued logic, null, names."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from workflows.feel import (
    FeelSyntaxError,
    FeelUnknownName,
    Range,
    YearsMonths,
    compile_expression,
    register_function,
    to_text,
)
from workflows.feel.builtins import BUILTINS

CONTEXT: dict[str, Any] = {
    "betrag": 150,
    "antrag": {"typ": "A", "prüfung": {"note": 2.5}},
    "leer": None,
    "gewerke": [{"name": "Maurer", "stunden": 20}, {"name": "Tischler", "stunden": 40}],
    "tag": dt.date(2026, 1, 31),
    "Name mit Blank": "x",
    "a-b": 7,
}


def value(text: str, **more: Any) -> Any:
    return compile_expression(text, frozenset(CONTEXT)).evaluate({**CONTEXT, **more})


@pytest.mark.parametrize(
    "text, expected",
    [
        ("1 + 2 * 3", 7),
        ("2 ** 3 ** 2", 64),
        ("(1 + 2) * 3", 9),
        ("-2 ** 2", 4),
        ("10 - 3 - 2", 5),
        ("0.1 + 0.2", Decimal("0.3")),
        ("1 / 3 * 3 = 1", False),
        ("1 / 0", None),
        ('"a" + "b"', "ab"),
        ('1 + "a"', None),
        ("1e3", 1000),
        (".5", Decimal("0.5")),
        ("9 ** 9 ** 9 ** 9 > 0", True),
        ("0 ** -1", None),
        ('betrag > 100 and antrag.typ = "A"', True),
        ("betrag between 100 and 200", True),
        ("betrag in (1, >= 150)", True),
        ("betrag in [100..150)", False),
        ("betrag in (]100..150], 7)", True),
        ("5 in ([1..3], [5..9])", True),
        ("5 in (1 + 4) and true", True),
        ("null in [1..2]", None),
        ("if leer then 1 else 2", 2),
        ('if betrag > 1 then "ja" else "nein"', "ja"),
        ("for i in 1..3 return i * i", [1, 4, 9]),
        ("for i in 3..1 return i", [3, 2, 1]),
        ("for i in 1..2, j in i..2 return [i, j]", [[1, 1], [1, 2], [2, 2]]),
        ("for i in 1..5 return if i < 3 then 1 else partial[-1] + partial[-2]", [1, 1, 2, 3, 5]),
        ('for d in @"2026-01-30"..@"2026-02-01" return d.day', [30, 31, 1]),
        ("some g in gewerke satisfies g.stunden > 30", True),
        ("every g in gewerke satisfies g.stunden > 30", False),
        ("gewerke[stunden > 30].name", ["Tischler"]),
        ("gewerke[1].name", "Maurer"),
        ("gewerke[-1].stunden", 40),
        ("gewerke[stunden > betrag]", []),
        ("gewerke[item.stunden = 20].name", ["Maurer"]),
        ("gewerke[5]", None),
        ("[1, 2, 3][item >= 2]", [2, 3]),
        ("[1, 2, 3][even(item)]", [2]),
        ("7[1]", 7),
        ("gewerke.name", ["Maurer", "Tischler"]),
        ("{a: 1, b c: a + 1}.b c", 2),
        ('{"x y": 3}.x y', 3),
        ("{f: function(n) if n = 0 then 1 else n * f(n - 1)}.f(5)", 120),
        ("(function(m, n) m - n)(n: 1, m: 5)", 4),
        ('(function(a: number) a)("x")', None),
        ('Name mit Blank + "!"', "x!"),
        ("a-b + 1", 8),
        ("antrag.prüfung.note", Decimal("2.5")),
        ("antrag.nix.weiter", None),
        ("1 instance of number", True),
        ("[1] instance of list<string>", False),
        ("null instance of Any", False),
        ("{a: 1} instance of context<a: number>", True),
        ("tag instance of date", True),
        ('tag + duration("P1M")', dt.date(2026, 2, 28)),
        ('date("2026-03-01") - tag', dt.timedelta(days=29)),
        ('@"2024-02-29" + @"P1Y"', dt.date(2025, 2, 28)),
        ('@"P1Y2M" + @"P10M"', YearsMonths(24)),
        ('@"10:00:00" + @"PT15H"', dt.time(1)),
        ('@"P1D" / @"PT6H"', 4),
        ('@"2026-03-01".weekday', 7),
        ("(1..3)", Range(Decimal(1), Decimal(3), False, False)),
        ("[1..3].end included", True),
        ('"\\u00e4\\n\\uD83D\\uDC0E"', "ä\n🐎"),
        ("/* nichts */ 1 // ende", 1),
        ('"// kein Kommentar"', "// kein Kommentar"),
        ("not(betrag > 100)", False),
        ("not(leer)", None),
        ("date(2026, 2, 30)", None),
        ("0 ** 0", 1),
        ("5 in (? > 3)", True),
        ("5 in (? > 3 and ? < 5)", False),
        ("5 in (? > 8, 5)", True),
        ("for x in [1, 5] return x in (? > 3)", [False, True]),
    ],
)
def test_value(text: str, expected: Any) -> None:
    """An expression has the value that DMN 1.5 gives it."""
    found = value(text)
    if isinstance(expected, Range):
        assert to_text(found) == to_text(expected)
    else:
        assert found == expected
        assert (found is None) is (expected is None)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("true and null", None),
        ("false and null", False),
        ("null or true", True),
        ("null or false", None),
        ('"x" and true', None),
        ("null = null", True),
        ("null = 1", False),
        ('1 = "1"', None),
        ("1 < null", None),
        ("[1, 2] = [1, 2]", True),
        ("{a: 1} = {a: 1.0}", True),
        ("not(null)", None),
        ("null != 1", True),
        ("null between 1 and 2", None),
    ],
)
def test_three_valued(text: str, expected: bool | None) -> None:
    """Null is neither true nor false, and equality of different types is null."""
    assert value(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 +",
        "(1",
        "[1, 2",
        "{a 1}",
        "if true then 1",
        "for x return 1",
        '"offen',
        "1 2",
        "betrag gt 100",
        "x = = 1",
        "a..b",
        "{a: 1, a: 2}",
        "f(1, a: 2)",
        "]1..2",
        "[..]",
        "1e999999",
        "§",
        "and",
        "@",
        "function(",
        "instance of",
        "x in (",
    ],
)
def test_syntax_error(text: str) -> None:
    """What is not FEEL is refused with the place where reading stopped."""
    with pytest.raises(FeelSyntaxError) as caught:
        compile_expression(text)
    assert 0 <= caught.value.position <= len(text)


def test_unknown_names_are_null_or_strict() -> None:
    """An unknown name is null in DMN, and a named fault in a condition."""
    condition = compile_expression("fehlt > 1 or antrag.fehlt = 1")
    assert condition.evaluate(CONTEXT) is None
    with pytest.raises(FeelUnknownName) as caught:
        condition.evaluate(CONTEXT, strict=True)
    assert caught.value.name == "fehlt"


def test_members_missing_in_filtered_items_are_null_even_in_strict_evaluation() -> None:
    """A key that only some items of a list have does not make a filter fail."""
    found = compile_expression("liste[typ = 1]").evaluate({"liste": [{"typ": 1}, {}]}, strict=True)
    assert found == [{"typ": 1}]


def test_short_circuit_protects_strict_evaluation() -> None:
    """What is decided already is not evaluated."""
    assert compile_expression("a or unbekannt").evaluate({"a": True}, strict=True) is True


def test_free_names() -> None:
    """An expression tells which names it needs, without built-ins and without its own."""
    made = compile_expression("for x in liste return x + faktor * {k: 1}.k + count(liste[typ = grenze])")
    assert made.names == {"liste", "faktor"}
    assert made.possible_names == {"typ", "grenze"}


def test_nothing_of_python_is_reachable() -> None:
    """Attributes of Python objects are no members of FEEL values."""
    for text in ("betrag.__class__", "antrag.keys", "count.__globals__", '"a".upper', "tag.today", "gewerke.append"):
        assert compile_expression(text).evaluate(CONTEXT) in (None, [None, None])


def test_clock_is_injected() -> None:
    """now() and today() read the given clock and speak local German time."""

    def clock() -> dt.datetime:
        return dt.datetime(2026, 6, 30, 22, 30, tzinfo=dt.UTC)

    assert compile_expression("today()").evaluate({}, clock=clock) == dt.date(2026, 7, 1)
    assert compile_expression("string(now())").evaluate({}, clock=clock) == "2026-07-01T00:30:00@Europe/Berlin"


def test_adding_hours_across_summer_time_counts_real_hours() -> None:
    """An hour is an hour, whatever the wall clock does in that night."""
    found = value('string(@"2026-03-29T01:30:00@Europe/Berlin" + @"PT1H")')
    assert found == "2026-03-29T03:30:00@Europe/Berlin"


def test_registered_function() -> None:
    """A function of ours can be called by position and by name, with Python values coming back as FEEL values."""
    register_function("doppelt so viel", lambda n: int(n) * 2, ["n"])
    try:
        assert compile_expression("doppelt so viel(4) + doppelt so viel(n: 1)").evaluate({}) == Decimal(10)
        assert compile_expression('doppelt so viel("x")').evaluate({}) is None
    finally:
        del BUILTINS["doppelt so viel"]
