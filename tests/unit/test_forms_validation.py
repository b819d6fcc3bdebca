"""Forms: what was entered becomes typed values or an error with its reason."""
from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from workflows.forms import parse_form


def form_of(*components):
    """A form with these components."""
    return parse_form({"type": "default", "id": "f", "components": list(components)})


def field(kind="textfield", key="a", **more):
    """A component with what it needs."""
    return {"id": f"Field_{key}", "type": kind, "key": key, "label": "Etikett", **more}


def check(component, value, context=None):
    """(value, error code or None) of a form with one field."""
    form = form_of(component)
    values, errors = form.validate({component["key"]: value}, context or {})
    return values[component["key"]], errors[0].code if errors else None


OPTIONS = [{"value": "a", "label": "A"}, {"value": 2, "label": "Zwei"}, {"value": True, "label": "Ja"}]


@pytest.mark.parametrize("component, entered, value, code", [
    (field(), "Müller", "Müller", None), (field(), "", None, None), (field(), None, None, None),
    (field(validate={"required": True}), "", None, "field_required"),
    (field(validate={"minLength": 3}), "ab", "ab", "text_too_short"),
    (field(validate={"minLength": 3}), "", None, None),
    (field(validate={"minLength": 3}), " ab ", " ab ", "text_too_short"),
    (field(validate={"maxLength": 2}), " ab ", " ab ", None),
    (field(validate={"maxLength": 1}), "😀", "😀", "text_too_long"),
    (field(validate={"maxLength": 2}), "😀", "😀", None),
    (field(validate={"maxLength": 2}), "\u00a0ab\ufeff", "\u00a0ab\ufeff", None),
    (field(), "x" * 100_001, "x" * 100_001, "text_too_long"),
    (field(validate={"pattern": "^[0-9]{5}$"}), "1805", "1805", "pattern"),
    (field(validate={"pattern": "[0-9]"}), "a1", "a1", None), (field(validate={"pattern": "^a"}), "", None, None),
    (field(properties={"pattern_name": "plz"}), "18055", "18055", None),
    (field(properties={"pattern_name": "plz"}), "abc", "abc", "pattern"),
    (field(validate={"validationType": "email"}), "a@b.de", "a@b.de", None),
    (field(validate={"validationType": "email"}), "a@b", "a@b", None),  # HTML's own rule takes it
    (field(validate={"validationType": "email"}), "a b@c.de", "a b@c.de", "email"),
    (field(validate={"validationType": "email"}), "a@b.de\n", "a@b.de\n", "email"),
    (field("number"), "12", Decimal(12), None), (field("number"), "1.234,50", Decimal("1234.50"), None),
    (field("number"), "12,5", Decimal("12.5"), None), (field("number"), "12.5", Decimal("12.5"), None),
    (field("number"), "1.500", Decimal(1500), None), (field("number"), "−3", Decimal(-3), None),
    (field("number"), "zwölf", None, "not_a_number"), (field("number"), "٣", None, "not_a_number"),
    (field("number"), "1e5", None, "not_a_number"), (field("number"), True, None, "not_a_number"),
    (field("number"), 3, Decimal(3), None), (field("number"), float("nan"), None, "not_a_number"),
    (field("number", validate={"required": True}), "0", Decimal(0), None),
    (field("number", validate={"required": True}), "", None, "field_required"),
    (field("number", validate={"min": 0}), "-1", Decimal(-1), "number_min"),
    (field("number", validate={"min": "0.1"}), "0,1", Decimal("0.1"), None),
    (field("number", validate={"max": 5}), "5,01", Decimal("5.01"), "number_max"),
    (field("number", decimalDigits=2), "1,999", Decimal("1.999"), "too_many_decimals"),
    (field("number", decimalDigits=0), "1,0", Decimal("1.0"), None),
    (field("number", increment="0.5"), "1,25", Decimal("1.25"), "number_step"),
    (field("datetime"), {"day": "24", "month": "11", "year": "2026"}, dt.date(2026, 11, 24), None),
    (field("datetime"), {"day": "4", "month": "3", "year": "2026"}, dt.date(2026, 3, 4), None),
    (field("datetime"), {"day": "30", "month": "2", "year": "2026"}, None, "not_a_date"),
    (field("datetime"), {"day": "1", "month": "", "year": "2026"}, None, "not_a_date"),
    (field("datetime"), {"day": "1", "month": "1", "year": "26"}, None, "not_a_date"),
    (field("datetime"), {"day": "", "month": "", "year": ""}, None, None),
    (field("datetime", validate={"required": True}), {"day": "", "month": "", "year": ""}, None, "field_required"),
    (field("datetime"), "2026-11-24", dt.date(2026, 11, 24), None), (field("datetime"), "morgen", None, "not_a_date"),
    (field("datetime"), dt.date(2026, 11, 24), dt.date(2026, 11, 24), None), (field("datetime"), 7, None, "not_a_date"),
    (field("datetime", properties={"date_max": "=limit"}), "2026-11-25", dt.date(2026, 11, 25), "date_max"),
    (field("datetime", properties={"date_min": "=limit"}), "2026-11-23", dt.date(2026, 11, 23), "date_min"),
    (field("checkbox"), False, False, None), (field("checkbox"), True, True, None),
    (field("checkbox"), None, False, None),
    (field("checkbox", validate={"required": True}), False, False, "field_choice_required"),
    (field("radio", values=OPTIONS), "a", "a", None), (field("select", values=OPTIONS), "2", 2, None),
    (field("select", values=OPTIONS), "true", True, None), (field("select", values=OPTIONS), "", None, None),
    (field("select", values=OPTIONS), "y", None, "not_an_option"),
    (field("radio", values=OPTIONS, validate={"required": True}), "", None, "field_choice_required"),
    (field("checklist", values=OPTIONS), ["2", "a"], ["a", 2], None),
    (field("checklist", values=OPTIONS), [], [], None),
    (field("checklist", values=OPTIONS), ["a", "z"], None, "not_an_option"),
    (field("checklist", values=OPTIONS, validate={"required": True}), [], [], "field_choice_required"),
    (field("filepicker", validate={"required": True}), [], [], "field_required"),
    (field("filepicker"), ["d1"], ["d1"], None),
])
def test_one_field(component, entered, value, code):
    """Each type reads what people type and refuses the rest with its reason."""
    assert check(component, entered, {"limit": dt.date(2026, 11, 24)}) == (value, code)


def test_an_error_carries_what_its_sentence_needs():
    """Label, key and limits stand in the error."""
    form = form_of(field("number", "sum.net", validate={"min": 5}))

    _, [error] = form.validate({"sum.net": "3"}, {})

    assert (error.key, error.label, error.code, dict(error.params)) == (
        "sum.net", "Etikett", "number_min", {"min": Decimal(5)})


def test_values_are_nested_and_unknown_ones_dropped():
    """Dotted keys become contexts; what the form does not know never becomes a variable."""
    form = form_of(field(key="owner.person.name"), field("number", "owner.age"))

    values, errors = form.validate({"owner.person.name": "A", "owner.age": "3", "role": "admin"}, {})

    assert (values, errors) == ({"owner": {"person": {"name": "A"}, "age": Decimal(3)}}, [])


def test_hidden_fields_are_dropped():
    """A hidden field is neither required nor taken, with everything in a hidden group."""
    form = form_of(
        field("radio", "kind", values=[{"value": "eu", "label": "EU"}, {"value": "de", "label": "DE"}]),
        {"type": "group", "id": "g", "conditional": {"hide": '=kind != "eu"'}, "components": [
            field(key="country", validate={"required": True})]},
    )

    assert form.validate({"kind": "de", "country": "FR"}, {}) == ({"kind": "de"}, [])
    _, errors = form.validate({"kind": "eu", "country": ""}, {})
    assert [error.code for error in errors] == ["field_required"]
    assert [c.id for c in form.visible({"kind": "de"})] == ["Field_kind"]


def test_conditions_see_the_case_and_not_what_is_hidden():
    """A condition reads variables of the case; an entry in a hidden field counts for nothing."""
    form = form_of(
        field("checkbox", "has_partner", conditional={"hide": "=case.single = true"}),
        field(key="partner", conditional={"hide": "=has_partner != true"}),
    )

    entered = {"has_partner": True, "partner": "B"}
    assert form.validate(entered, {"case": {"single": True}})[0] == {}
    assert form.validate(entered, {"case": {"single": False}})[0] == {"has_partner": True, "partner": "B"}


def test_read_only_and_disabled_fields_can_not_be_forged():
    """What a page only shows is not taken from the browser."""
    form = form_of(
        field(key="a", readonly=True), field(key="b", disabled=True, validate={"required": True}), field(key="c"),
    )

    assert form.validate({"a": "x", "b": "y", "c": "z"}, {}) == ({"c": "z"}, [])


def test_options_from_variables():
    """Options come from a variable or an expression, as contexts or plain values."""
    form = form_of(
        field("checklist", "docs", valuesKey="needed.list"),
        field("select", "trade", valuesExpression="=for t in trades return {value: t.key, label: t.name}"),
    )
    context = {
        "needed": {"list": [{"value": "D01", "label": "Ausweis"}, "D02"]},
        "trades": [{"key": "A27", "name": "Tischler"}],
    }

    assert form.options(form.components[0], context) == [("D01", "Ausweis"), ("D02", "D02")]
    assert form.options(form.components[1], context) == [("A27", "Tischler")]
    assert form.validate({"docs": ["D02"], "trade": "A27"}, context) == ({"docs": ["D02"], "trade": "A27"}, [])
    assert [e.code for e in form.validate({"docs": ["D03"], "trade": "A1"}, context)[1]] == ["not_an_option"] * 2
    assert form.options(form.components[0], {}) == []


def test_options_that_are_not_offered_now_are_known_all_the_same():
    """What an expression writes out as constants has its words in every circumstance, for the history of a case."""
    form = form_of(field(
        "select", "result", valuesExpression='=concatenate([{value: "grant", label: "eintragen"}], if line.register = "A" '
        'then [{value: "permission", label: "Erlaubnis"}] else [], for d in papers return {value: d, label: d})',
    ))

    assert form.known_options(form.components[0], {}) == [("grant", "eintragen"), ("permission", "Erlaubnis")]
    assert form.known_options(form.components[0], {"line": {"register": "B1"}, "papers": ["D01"]})[2:] == [
        ("grant", "eintragen"), ("D01", "D01")]


@pytest.mark.parametrize("typed, trade", [
    ("A27", "A27"), ("Tischler (A 27)", "A27"), ("  tischler  (a 27) ", "A27"), ("Tisch", "A27"), ("Maler", None),
    ("Mal", None), ("Malerin", "A11"), ("Bäcker", None), ("27", None),
])
def test_an_option_may_be_typed(typed, trade):
    """A select is answered by value, by its words, or by a beginning that only one option has; never by a guess."""
    form = form_of(field("select", "trade", values=[
        {"value": "A27", "label": "Tischler (A 27)"}, {"value": "A10", "label": "Maler und Lackierer (A 10)"},
        {"value": "A11", "label": "Malerin (A 11)"}]))

    values, errors = form.validate({"trade": typed}, {})
    assert (values["trade"], [one.code for one in errors]) == (trade, [] if trade else ["not_an_option"])


def test_what_a_browser_sends_is_read():
    """Three inputs make a date, ticks make a list, Windows line ends and outer blanks go."""
    form = form_of(
        field(), field("datetime", "day"), field("checklist", "ticks", values=OPTIONS), field("checkbox", "yes"),
        field("checkbox", "no"), field("textarea", "note"), field("number", "n"),
    )
    raw = form.read(MultiDict([
        ("a", "  Müller "), ("day-day", "1"), ("day-month", "2"), ("day-year", "2026"), ("ticks", "a"), ("ticks", "2"),
        ("yes", "on"), ("note", "eins\r\nzwei "), ("n", " 5 "), ("evil", "x"),
    ]))

    assert raw == {"a": "Müller", "day": {"day": "1", "month": "2", "year": "2026"}, "ticks": ["a", "2"], "yes": True,
                   "no": False, "note": "eins\nzwei ", "n": "5"}
    assert form.validate(raw, {})[0]["day"] == dt.date(2026, 2, 1)


def test_blanks_alone_are_nothing():
    """A required field is not filled by blanks from a browser."""
    form = form_of(field(validate={"required": True}), field("textarea", "b", validate={"required": True}))

    raw = form.read(MultiDict([("a", "  "), ("b", " \r\n ")]))

    assert [error.code for error in form.validate(raw, {})[1]] == ["field_required"] * 2


def test_initial_values_come_from_the_case_then_from_the_default():
    """A variable of the same path wins over the component's default, each shown as people write it."""
    form = form_of(
        field(key="owner.name", defaultValue="?"), field("datetime", "born"), field("number", "rate"),
        field("checkbox", "ok", defaultValue=True), field("checklist", "ticks", values=OPTIONS),
        field("select", "pick", values=OPTIONS, defaultValue="a"), field(key="empty"),
    )

    case = {"owner": {"name": "Ada"}, "born": dt.date(1990, 3, 4), "rate": Decimal("1.50"), "ticks": ["a", 2]}

    assert form.initial(case) == {
        "owner.name": "Ada", "born": {"day": "4", "month": "3", "year": "1990"}, "rate": "1,50", "ok": True,
        "ticks": ["a", "2"], "pick": "a", "empty": "",
    }


def test_today_is_the_day_of_the_given_clock():
    """Bounds and conditions with today() follow the clock they are given."""
    form = form_of(
        field("datetime", "until", disallowPassedDates=True), field(key="late", conditional={"hide": "=today() < until"}),
    )

    def clock():
        return dt.datetime(2031, 5, 5, 12, tzinfo=dt.UTC)

    values, errors = form.validate({"until": "2031-05-04", "late": "x"}, {}, clock=clock)
    assert ([error.code for error in errors], values["late"]) == (["date_min"], "x")
    assert form.validate({"until": "2031-05-06", "late": "x"}, {}, clock=clock) == ({"until": dt.date(2031, 5, 6)}, [])


def test_a_text_block_may_show_a_variable():
    """A text that begins with "=" is an expression; a failing one shows nothing."""
    form = form_of(
        {"type": "text", "id": "t", "text": '="Vorgang " + name'}, {"type": "text", "id": "u", "text": "fest"},
    )

    assert form.text(form.components[0], {"name": "HR-1"}) == "Vorgang HR-1"
    assert form.text(form.components[0], {}) == ""
    assert form.text(form.components[1], {}) == "fest"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.decimals() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3), max_leaves=5,
)
EVERYTHING = form_of(
    field(), field("textarea", "b"), field("number", "c"), field("datetime", "d"), field("checkbox", "e"),
    field("checklist", "f", values=OPTIONS), field("radio", "g", values=OPTIONS), field("select", "h", valuesKey="v"),
    field("filepicker", "i"),
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from("abcdefghi"), anything))
def test_no_input_can_break_a_form(raw):
    """Whatever is sent, the answer is values and errors, never a crash; what is shown again reads the same."""
    values, errors = EVERYTHING.validate(raw, {"v": raw.get("a")})
    again = EVERYTHING.initial(values)

    assert set(values) == set("abcdefghi")
    wrong = {error.key for error in errors}
    second, _ = EVERYTHING.validate(again, {"v": raw.get("a")})
    for key in set("bcdefgi") - wrong:
        assert second[key] == values[key]


RULES = st.fixed_dictionaries({}, optional={
    "required": st.booleans(), "minLength": st.integers(0, 4), "maxLength": st.integers(4, 8),
    "pattern": st.sampled_from(["^a", "b$", "[0-9]", "^$"]),
})


@settings(max_examples=200, deadline=None)
@given(RULES, st.text("ab1 \u00a0ä😀\n", max_size=9))
def test_text_rules_agree_with_a_plain_reading_of_them(rules, text):
    """Required, lengths and pattern together decide as the four sentences of form-js do."""
    trimmed = len(text.strip("\n \u00a0").encode("utf-16-le")) // 2
    broken = (
        (rules.get("required") and text == "")
        or (text and trimmed < rules.get("minLength", 0))
        or (text and trimmed > rules.get("maxLength", 99))
        or (text and "pattern" in rules and not re.search(rules["pattern"].replace("$", r"\Z"), text))
    )

    assert (check(field(validate=rules), text)[1] is not None) == bool(broken)
