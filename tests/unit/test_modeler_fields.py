"""A form as a list of fields: short names, conditions, many fields at once, one field changed."""
from __future__ import annotations

import json
import pathlib

import pytest

from web.modeler.conditions import (
    COMPARISONS,
    Condition,
    Conditions,
    hide_expression,
    hide_of,
    in_words,
    read_condition,
    read_conditions,
)
from web.modeler.fieldchange import apply
from web.modeler.fieldform import field_form, values_of
from web.modeler.fieldlines import add_lines
from web.modeler.fieldlist import KINDS, FieldList
from web.modeler.fieldplace import copied, place_of, places, put
from web.modeler.keys import suggested_key
from workflows.forms import look_at_form, parse_form, patience

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHIPPED = sorted((ROOT / "bpmn").glob("*/*.form"))
EMPTY = b'{"type": "default", "id": "f", "components": []}'
VALUES = {"number": "5", "datetime": "2026-12-31"}


def listed(*components: dict) -> FieldList:
    return FieldList(json.dumps({"type": "default", "id": "f", "components": list(components)}).encode())


@pytest.mark.parametrize(("label", "key"), [
    ("Vorname", "first_name"), ("Grund der Kündigung", "reason_notice"), ("Was fehlt noch?", "missing"),
    ("Höhe über NN", "hoehe_ueber_nn"), ("§ 7", "field_7"), ("", "field"), ("Ort", "place_2"),
])
def test_a_short_name_comes_from_the_label(label, key):
    """English where the word is known, letters a key may have, and never one that is taken."""
    assert suggested_key(label, {"place"}) == key


@pytest.mark.parametrize("one", COMPARISONS, ids=lambda one: one.sign)
def test_a_condition_is_written_and_read_again(one):
    """Every comparison comes back from its expression, with values that hold quotes and backslashes."""
    for kind in one.types:
        value = VALUES.get(kind, 'a "b" \\c') if one.needs_value else ""
        condition = Condition("x.y", one.sign, value)
        assert read_condition(hide_expression(condition, kind), {"x.y": kind}) == condition


@pytest.mark.parametrize(("sign", "kind", "entered", "there"), [
    ("is", "radio", "a", True), ("is", "radio", "b", False), ("is", "radio", None, False),
    ("is_not", "radio", "a", False), ("is_not", "radio", None, True), ("given", "textfield", "x", True),
    ("given", "textfield", None, False), ("empty", "textfield", None, True), ("checked", "checkbox", True, True),
    ("checked", "checkbox", False, False), ("more", "number", "6", True), ("more", "number", "5", False),
    ("more", "number", None, False), ("contains", "checklist", ["a"], True), ("contains", "checklist", [], False),
])
def test_a_condition_shows_the_field_when_it_says_so(sign, kind, entered, there):
    """The expression the builder writes does what its words say, also while nothing is entered."""
    hide = hide_expression(Condition("other", sign, VALUES.get(kind, "a")), kind)
    options = [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]
    other = {"type": kind, "key": "other", "label": "O", **({"values": options} if kind in ("radio", "checklist") else {})}
    form = parse_form({"id": "f", "components": [
        other, {"type": "textfield", "key": "own", "label": "E", "conditional": {"hide": hide}}]})

    assert ("own" in {part.key for part in form.visible_for({"other": entered}, {})}) is there


def test_a_condition_that_guards_against_nothing_is_the_plain_one():
    """`x = null or x != "a"` reads as `x` is `a`; another expression is left alone."""
    types = {"x": "radio"}

    for hide in ('=x = null or x != "a"', 'x != "a" or x = null'):
        assert read_condition(hide, types) == Condition("x", "is", "a")
    assert read_condition('=x = "a" or y = "b"', types) is None


SAID = (Condition("result", "is", "a and (b) or \"c\""), Condition("days", "more", "5"), Condition("agreed", "checked"))
OF_LINES = {"result": "radio", "days": "number", "agreed": "checkbox"}


@pytest.mark.parametrize("join", ["and", "or"])
@pytest.mark.parametrize("many", [1, 2, 3])
def test_several_conditions_are_written_and_read_again(join, many):
    """All of them or one of them, with words and brackets in their values."""
    told = Conditions(join if many > 1 else "and", SAID[:many])

    assert read_conditions(hide_of(told, OF_LINES), OF_LINES) == told


@pytest.mark.parametrize(("join", "entered", "there"), [
    ("and", {"result": "x", "days": 6}, True), ("and", {"result": "x", "days": 5}, False), ("and", {"days": 6}, False),
    ("or", {"result": "x"}, True), ("or", {"days": 6}, True), ("or", {"result": "y", "days": 1}, False), ("or", {}, False),
])
def test_a_field_is_shown_when_all_or_one_of_its_conditions_hold(join, entered, there):
    """The form says it as the lines do, also while nothing is entered."""
    hide = hide_of(Conditions(join, (Condition("result", "is", "x"), Condition("days", "more", "5"))), OF_LINES)
    form = parse_form({"id": "f", "components": [
        {"type": "radio", "key": "result", "label": "R", "values": [{"value": one, "label": one} for one in "xy"]},
        {"type": "number", "key": "days", "label": "D"},
        {"type": "textfield", "key": "own", "label": "E", "conditional": {"hide": hide}}]})
    raw = {key: str(value) for key, value in entered.items()}

    assert ("own" in {part.key for part in form.visible_for(raw, {})}) is there


@pytest.mark.parametrize("hide", ['=x = "a" and y = "b" or z = "c"', '=(x = "a" or y) and z = 1', "=true", '=x = "a" or'])
def test_what_is_no_list_of_lines_stays_an_expression(hide):
    """Mixed, nested or foreign: it is kept as it is written."""
    assert read_conditions(hide, {"x": "radio", "y": "radio", "z": "number"}) is None


def test_a_condition_is_said_with_the_words_of_the_form():
    """Labels of field and option, not their codes."""
    said = in_words(Condition("x", "is", "a"), {"x": "Ergebnis"}, {"x": {"a": "unvollständig"}})

    assert said == "nur wenn „Ergebnis“ ist „unvollständig“"


LINES = """Abschnitt: Person
Anrede: Frau, Herr, keine Angabe
Vorname *
Geburtsdatum *
Abschnitt: Stelle
Wochenstunden
Befristet: Kästchen
Begründung
Linie: Trennlinie
Hinweis: Bitte **genau** lesen"""


def test_many_fields_are_made_of_lines():
    """Kinds are told or guessed, options listed, sections hold what follows them, and the pages can show it all."""
    fields = FieldList(EMPTY)
    count, faults = add_lines(fields, LINES)
    rows = [(row.label, row.kind, row.required, row.depth) for row in fields.rows()]

    assert (count, faults) == (10, [])
    assert rows[:4] == [("Person", "group", False, 0), ("Anrede", "select", False, 1), ("Vorname", "textfield", True, 1),
                        ("Geburtsdatum", "datetime", True, 1)]
    assert [kind for _, kind, _, _ in rows[4:]] == ["group", "number", "checkbox", "textarea", "separator", "text"]
    assert parse_form(fields.content()).inputs()[0].values == (
        ("frau", "Frau"), ("herr", "Herr"), ("keine_angabe", "keine Angabe"))


def test_thirty_fields_are_one_act():
    """A form of thirty fields is made of thirty lines, each with a short name of its own."""
    fields = FieldList(EMPTY)

    assert add_lines(fields, "\n".join(f"Angabe {number}" for number in range(30))) == (30, [])
    assert len(parse_form(fields.content()).inputs()) == 30


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_shipped_form_survives_the_list(path):
    """Read and written without a change, a form is the same; each of its fields can be opened, saved and is the same."""
    before = json.loads(path.read_bytes())
    fields = FieldList(path.read_bytes())
    assert without_ids(json.loads(fields.content())) == without_ids(before)
    for item in list(fields.all()):
        if item["type"] not in KINDS:
            continue
        form = field_form(fields, item)
        raw = values_of(fields, item)
        values, errors = form.validate({key: raw.get(key) for key in (part.key for part in form.inputs())}, {})
        assert errors == []
        assert apply(fields, item, values) == []
    _, problems = look_at_form(fields.content(), path.name)

    assert problems == []
    assert [part.key for part in parse_form(fields.content()).inputs()] == [part.key for part in parse_form(path.read_bytes()).inputs()]


def without_ids(value):
    if isinstance(value, dict):
        return {key: without_ids(one) for key, one in value.items() if key != "id"}
    return [without_ids(one) for one in value] if isinstance(value, list) else value


def test_fields_move_within_and_out_of_their_section():
    """Up and down swap neighbours; at the edge of a section a field leaves it; a section takes its fields along."""
    fields = FieldList(EMPTY)
    add_lines(fields, "Erstes\nAbschnitt: A\nInnen\nLetztes")
    order = lambda: [(row.label, row.depth) for row in fields.rows()]  # noqa: E731 - three times below
    fields.move("innen", -1)
    assert order() == [("Erstes", 0), ("Innen", 0), ("A", 0), ("Letztes", 1)]
    fields.move("letztes", 1)
    assert order()[-1] == ("Letztes", 0)
    put(fields, fields.find("erstes"), "in:a")
    assert order() == [("Innen", 0), ("A", 0), ("Erstes", 1), ("Letztes", 0)]
    put(fields, fields.find("a"), "in:a")
    fields.remove("a")
    assert order() == [("Innen", 0), ("Letztes", 0)]


def test_a_changed_field_keeps_what_the_page_does_not_show():
    """Attributes nobody edits here stay as they were."""
    fields = listed({"type": "textfield", "id": "a", "key": "a", "label": "A", "properties": {"own": "x"}, "validate": {"minLength": 2}})
    item = fields.find("a")
    values, _ = field_form(fields, item).validate(values_of(fields, item) | {"label": "Neu", "pattern_name": "plz"}, {})
    apply(fields, item, values)

    assert item["properties"] == {"own": "x", "pattern_name": "plz"}
    assert item["validate"] == {"minLength": 2}
    assert item["label"] == "Neu"


@pytest.mark.parametrize(("changed", "key", "code"), [
    ({"key": "b"}, "key", "field_key_taken"), ({"condition_key": "b"}, "condition_comparison", "field_choice_required"),
    ({"condition_key": "b", "condition_comparison": "checked"}, "condition_comparison", "field_comparison_unfit"),
    ({"condition_key": "b", "condition_comparison": "is"}, "condition_value", "field_required"),
    ({"condition_key": "b", "condition_comparison": "more", "condition_value": "viel"}, "condition_value", "not_a_number"),
    ({"condition_key": "c", "condition_comparison": "after", "condition_value": "morgen"}, "condition_value", "field_day_expected"),
])
def test_what_does_not_fit_is_told_and_nothing_changes(changed, key, code):
    """A taken short name and a condition that cannot be are refused at their field."""
    fields = listed(
        {"type": "textfield", "id": "a", "key": "a", "label": "A"}, {"type": "number", "id": "b", "key": "b", "label": "B"},
        {"type": "datetime", "id": "c", "key": "c", "label": "C", "subtype": "date"})
    item = fields.find("a")
    before = dict(item)
    values, _ = field_form(fields, item).validate(values_of(fields, item) | changed, {})

    assert [(one.key, one.code) for one in apply(fields, item, values)] == [(key, code)]
    assert item == before


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"components": 5}', b"\xff", b"[" * 100_000])
def test_what_is_no_form_is_refused(content):
    """Neither broken JSON nor a very deep one makes a list, nor an exception of its own."""
    with pytest.raises(ValueError, match="no form"):
        FieldList(content)


def test_a_preview_does_not_wait_for_endless_conditions():
    """Once the time is over no further expression is asked: the field is shown, and it is known why."""
    form = parse_form({"components": [
        {"type": "textfield", "key": key, "label": key, "conditional": {"hide": "=true"}} for key in ("a", "b", "c")]})
    ticks = iter([0.0, 0.5, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0])
    with patience(1.0, lambda: next(ticks)) as left:
        shown = [part.key for part in form.visible({})]

    assert shown == ["b", "c"]
    assert left.lost
    assert form.visible({}) == []


def test_a_field_goes_to_any_place_in_one_act():
    """Every place that is offered is taken, is told as the place of the field then, and nothing else moves."""
    fields = FieldList(EMPTY)
    add_lines(fields, "Erstes\nAbschnitt: A\nInnen\nWeiter\nAbschnitt: B\nLetztes")
    for name in ("weiter", "a"):
        item = fields.find(name)
        offered = places(fields, item)
        assert f"after:{name}" not in offered
        assert f"in:{name}" not in offered
        for place in offered:
            put(fields, item, place)
            assert place_of(fields, item) == place
            assert sorted(one["id"] for one in fields.all()) == ["a", "b", "erstes", "innen", "letztes", "weiter"]
    put(fields, fields.find("innen"), "after:gone")
    assert place_of(fields, fields.find("innen")) == "in:a"


def test_a_copy_has_names_of_its_own_and_asks_for_its_like():
    """A section is copied with what is in it; a condition inside asks the copy's field, one about the world outside stays."""
    fields = FieldList(EMPTY)
    add_lines(fields, "Kinder: ja/nein\nAbschnitt: Kind\nIn Ausbildung: Kästchen\nAusbildung bis: Datum, wenn In Ausbildung\n"
                      "Freibetrag: Zahl, wenn Kinder")
    made = copied(fields, fields.find("kind"))
    _, problems = look_at_form(fields.content(), "f.form")

    assert problems == []
    assert [one["key"] for one in made["components"]] == ["training_2", "training_bis_2", "freibetrag_2"]
    assert [one.get("conditional", {}).get("hide") for one in made["components"]] == [None, "=training_2 != true", '=children != "yes"']
    assert [row.label for row in fields.rows()][-4:] == ["Kind", "In Ausbildung", "Ausbildung bis", "Freibetrag"]
