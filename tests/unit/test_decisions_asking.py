"""What a decision asks a person who tries it with an example."""
from __future__ import annotations

import datetime as dt
import pathlib
from decimal import Decimal

import pytest

from workflows.checking import try_bounded
from workflows.decisions import parse_dmn
from workflows.decisions.asking import questions, read_answer, tables
from workflows.decisions.xmlsource import read

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHIPPED = sorted((ROOT / "bpmn").glob("*/*.dmn"))
FEE = (ROOT / "bpmn" / "exam_admission" / "exam_fee.dmn").read_bytes()
HEAD = '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">'


def table(columns: str, rules: str = "", policy: str = "UNIQUE") -> bytes:
    """A file with one decision that is a table with an output of numbers."""
    return (f'{HEAD}<decision id="fee" name="Gebühr"><decisionTable id="t" hitPolicy="{policy}">{columns}'
            f'<output id="o" label="Gebühr in Euro" name="fee" typeRef="number"/>{rules}</decisionTable></decision>'
            "</definitions>").encode()


def column(text: str, kind: str = "string", values: str = "") -> str:
    """An input column."""
    allowed = f"<inputValues><text>{values}</text></inputValues>" if values else ""
    return f'<input label="Rechtsform"><inputExpression typeRef="{kind}"><text>{text}</text></inputExpression>{allowed}</input>'


def rule(test: str, output: str = "1", key: str = "r") -> str:
    """A row of two cells."""
    return (f'<rule id="{key}"><inputEntry id="{key}_i"><text>{test}</text></inputEntry>'
            f'<outputEntry id="{key}_o"><text>{output}</text></outputEntry></rule>')


def asked(xml: bytes, decision: str = "fee"):
    return questions(parse_dmn(xml), read(xml, "a.dmn"), decision)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_table_asks_for_all_it_needs(path):
    """Every name a shipped decision reads is asked for."""
    xml = path.read_bytes()
    model = parse_dmn(xml)
    for decision in model.keys:
        roots = {one.path[0] for one in questions(model, read(xml, path.name), decision)}
        assert model.needs(decision) <= roots


def test_a_column_is_asked_by_its_heading_with_the_texts_of_its_cells():
    """The question carries the column's heading and type and offers what its cells name."""
    [found] = asked(table(column("form"), rule('"GmbH","UG"', key="a") + rule('not("GbR")', key="b")))

    assert (found.path, found.label, found.type) == (("form",), "Rechtsform", "string")
    assert (found.values, found.closed) == (("GmbH", "UG", "GbR"), False)


def test_allowed_values_are_the_only_ones():
    """A column that allows certain values lets choose among these alone."""
    [found] = asked(table(column("form", values='"GmbH","GbR"'), rule('"GmbH"')))

    assert (found.values, found.closed) == (("GmbH", "GbR"), True)


def test_what_other_cells_read_is_asked_too_and_a_path_stays_a_path():
    """Names in outputs and dotted paths are asked for; a local name of a loop is not."""
    found = asked(table(column("owner.kind"), rule("-", "max(base, rate * n) + sum(for x in parts return x)")))

    assert [one.path for one in found] == [("owner", "kind"), ("base",), ("rate",), ("n",), ("parts",)]


def test_a_value_asked_for_as_a_whole_is_not_asked_for_in_parts():
    """Who gives the owner gives the owner's kind with it."""
    found = asked(table(column("count(owner)", "number") + column("owner.kind"), ""))

    assert [one.path for one in found] == [("owner",)]


def test_a_table_as_written_keeps_cells_that_cannot_be_read():
    """An unclosed quote stands in the view as it was typed."""
    [view] = tables(read(table(column("form"), rule('"GmbH')), "a.dmn"))

    assert view.rules[0].tests == ('"GmbH',)
    assert (view.inputs, view.outputs, view.policy) == (("Rechtsform",), ("Gebühr in Euro",), "UNIQUE")


@pytest.mark.parametrize(("typed", "value"), [
    ("5", Decimal(5)), ("1,5", Decimal("1.5")), ("true", True), ("31.12.2026", dt.date(2026, 12, 31)),
    ("2026-12-31", dt.date(2026, 12, 31)), ('["a", "b"]', ["a", "b"]), ("GmbH & Co.", "GmbH & Co."), ("form", "form"),
    ("31.02.2026", "31.02.2026"),
])
def test_what_is_typed_without_a_type_is_a_constant_or_a_text(typed, value):
    """Numbers, days and lists are read as such, everything else is the text itself."""
    assert read_answer(typed) == value


def test_an_example_says_which_rule_hit():
    """The bounded reader gives the result and the ids of the rules that applied."""
    given = {("exam",): "MP_A", ("act",): "part", ("part",): "II"}
    trial = try_bounded({"exam_fee.dmn": FEE}, "exam_fee.dmn", "exam_fee", given)

    assert trial.evaluated
    assert trial.output["key"] == "gebuehr_mp_teil_II"
    assert [row["rules"] for row in trial.trace] == [["AF_8"]]


def test_values_come_back_as_they_are():
    """Numbers, days, lists and contexts survive the way out of the child process."""
    xml = table(column("a", "number"), rule("-", '{n: a, d: date("2026-12-31"), l: [1, "x"]}'))
    trial = try_bounded({"a.dmn": xml}, "a.dmn", "fee", {("a",): Decimal("1.50")})

    assert trial.output == {"n": Decimal("1.50"), "d": dt.date(2026, 12, 31), "l": [Decimal(1), "x"]}


def test_a_file_with_an_unclosed_quote_is_still_tried():
    """The other rules answer, and the fault is told at its cell."""
    xml = table(column("form"), rule('"GmbH', key="a") + rule("-", "2", key="b"))
    trial = try_bounded({"a.dmn": xml}, "a.dmn", "fee", {("form",): "GmbH"})

    assert trial.output == 2
    assert [(one.element, one.code) for one in trial.problems] == [("a_i", "feel_invalid")]


def test_what_is_no_table_is_told_and_what_costs_too_much_is_stopped():
    """A file that is no DMN and one that calculates for ever each have a code of their own."""
    endless = table(column("a", "number"), rule("-", "count(for x in 1..9999, y in 1..9999, z in 1..9999 return x)"))

    assert try_bounded({"a.dmn": b"<a>"}, "a.dmn", "", {}).fault == "table_unreadable"
    assert try_bounded({"a.dmn": endless}, "a.dmn", "", {}).fault == "table_too_costly"


def test_a_file_without_a_decision_asks_for_nothing():
    """An empty file can be opened and tried without a fault."""
    trial = try_bounded({"a.dmn": f"{HEAD}</definitions>".encode()}, "a.dmn", "", {})

    assert (trial.fault, trial.questions, trial.decision) == ("", (), "")
