"""An example for a table: the form it is entered in, and rules in words."""
from __future__ import annotations

import pytest

from web.modeler.examples import OTHER, answers, cell_in_words, example_form, outcome, rule_in_words
from workflows.checking import TableTrial
from workflows.decisions.asking import Question, TableRow, TableView

RULE = TableRow("r3", 3, ('"GbR","KG"', "-", "< 5"), ("140",), ("§ 3",))
VIEW = TableView("fee", "Gebühr", "UNIQUE", ("Rechtsform", "Ort", "Beschäftigte"), ("Gebühr in Euro",), (RULE,))


def test_every_type_has_its_field():
    """Texts with known values are chosen, yes and no are offered, days are entered in three parts."""
    form = example_form([
        Question(("a",), "A", "string", ("x", "y")), Question(("b",), "B", "boolean"), Question(("c",), "C", "date"),
        Question(("d",), "D", "number"), Question(("e", "f"), "", ""),
    ])

    assert [(one.key, one.type, one.label) for one in form.inputs()] == [
        ("q0", "select", "A"), ("q1", "radio", "B"), ("q2", "datetime", "C"), ("q3", "number", "D"),
        ("q4", "textfield", "e.f")]


def test_other_values_are_offered_only_where_they_are_allowed():
    """A column with allowed values offers these; any other offers one more for everything else."""
    free, closed = example_form([
        Question(("a",), "A", "string", ("x",)), Question(("b",), "B", "string", ("x",), closed=True)]).inputs()

    assert [value for value, _ in free.values] == ["x", OTHER]
    assert [value for value, _ in closed.values] == ["x"]


def test_answers_lie_at_the_path_of_their_question():
    """Nothing entered is nothing, and a bare "ja" is true."""
    asked = [Question(("a", "b"), "A", "string"), Question(("c",), "C", ""), Question(("d",), "D", "number")]

    assert answers(asked, {"q0": "x", "q1": "Ja", "q2": None}) == {("a", "b"): "x", ("c",): True, ("d",): None}


@pytest.mark.parametrize(("cell", "words"), [
    ('"GbR"', "„GbR“"), ('"a","b"', "„a“ oder „b“"), ("true", "ja"), ("false", "nein"), (">= 5", "mindestens 5"),
    ('not("a")', "nicht „a“"), ("5", "5"), ("[1..5]", "[1..5]"), ('"a" + b', '"a" + b'), ("", ""),
])
def test_a_cell_reads_like_german(cell, words):
    """What has plain words is said in them; an expression stands as it is written."""
    assert cell_in_words(cell) == words


def test_a_rule_reads_like_a_sentence():
    """Conditions that test nothing are left out."""
    assert rule_in_words(VIEW, RULE) == (
        "Regel 3: wenn Rechtsform „GbR“ oder „KG“ und Beschäftigte kleiner als 5, dann Gebühr in Euro 140.")


def test_an_outcome_names_the_rules_and_the_result():
    """Rule, note and labelled value are given."""
    trial = TableTrial({"fee": "Gebühr"}, "fee", (), (VIEW,), True, 140, ({"decision": "fee", "rules": ["r3"]},))
    found = outcome(trial)

    assert found.values == (("Gebühr in Euro", "140"),)
    assert found.rules == ("r3",)
    assert [hit.notes for hit in found.said[0].hits] == [("§ 3",)]


@pytest.mark.parametrize(("row", "words"), [
    ({"problem": "no rule matches"}, "Keine Regel trifft zu"), ({"violation": "several_hits"}, "Mehrere Regeln"),
    ({"violation": "value_forbidden", "place": "Rechtsform"}, "„Rechtsform“"),
])
def test_why_there_is_no_result_is_said(row, words):
    """Every violation has a German sentence."""
    trial = TableTrial({"fee": "Gebühr"}, "fee", (), (VIEW,), True, None, ({"decision": "fee", "rules": [], **row},))

    assert words in outcome(trial).said[0].fault
    assert outcome(trial).values == ()
