"""Forms: what is read, and what is refused with its reason."""
from __future__ import annotations

import json

import pytest

from workflows.errors import Rejected
from workflows.forms import parse_form


def form_of(*components, **top):
    """A schema with these components."""
    return {"type": "default", "id": "f", "components": list(components), **top}


def field(kind="textfield", key="a", **more):
    """A component with what it needs."""
    extra = {"values": [{"value": "x", "label": "X"}]} if kind in ("select", "radio", "checklist") else {}
    return {"id": f"Field_{key}", "type": kind, "key": key, "label": "Etikett", **extra, **more}


def problems(*components):
    """(element, code) of all problems of a form that must be refused."""
    with pytest.raises(Rejected) as caught:
        parse_form(form_of(*components), "x.form")
    assert caught.value.code == "form_rejected"
    assert all(problem.resource == "x.form" for problem in caught.value.problems)
    return [(problem.element, problem.code) for problem in caught.value.problems]


def test_a_form_becomes_a_tree():
    """Groups keep their children, and their path stands before the children's keys."""
    form = parse_form(form_of(
        {"type": "group", "id": "g", "label": "Person", "path": "owner.person", "components": [
            field(key="family_name", validate={"required": True}), field("datetime", "born", subtype="date"),
        ]},
        {"type": "text", "id": "t", "text": "Bitte *prüfen*."}, {"type": "separator", "id": "s"},
        {"type": "button", "id": "b", "label": "Absenden", "action": "submit"},
        {"type": "button", "id": "r", "label": "Leeren", "action": "reset"},
    ))

    group, text, line = form.components
    assert [child.key for child in group.components] == ["owner.person.family_name", "owner.person.born"]
    assert group.components[0].required
    assert (group.label, text.text, line.type) == ("Person", "Bitte *prüfen*.", "separator")
    assert [component.id for component in form.walk()] == ["g", "Field_family_name", "Field_born", "t", "s"]


def test_every_input_type_of_the_subset_is_read():
    """All nine input types come through with their options and limits."""
    kinds = ["textfield", "textarea", "number", "datetime", "checkbox", "checklist", "radio", "select", "filepicker"]

    form = parse_form(form_of(*(field(kind, f"k{n}") for n, kind in enumerate(kinds))))

    assert [component.type for component in form.inputs()] == kinds
    assert form.components[6].values == (("x", "X"),)


def test_bytes_of_a_file_are_read():
    """A file's bytes give the same form as the decoded object."""
    schema = form_of(field())

    assert parse_form(json.dumps(schema).encode()).components == parse_form(schema).components


@pytest.mark.parametrize("component, code", [
    (field("phone"), "form_component_type"), (field("html"), "form_component_type"),
    (field("iframe"), "form_component_type"), (field("dynamiclist"), "form_component_type"),
    (field("taglist"), "form_component_type"), (field("table"), "form_component_type"),
    ({"type": "button", "id": "r", "action": "open"}, "form_component_type"),
    (field(serializeToString=True, kind="number"), "form_attribute"), (field(rows=3), "form_attribute"),
    (field("number", validate={"min": "=limit"}), "form_number_expected"),
    (field(validate={"maxLength": "=limit"}), "form_number_expected"),
    (field(validate={"minLength": -1}), "form_number_expected"),
    (field(validate={"minLength": True}), "form_number_expected"),
    (field(validate={"minLength": 5, "maxLength": 4}), "form_range"),
    (field("number", validate={"min": 5, "max": 4}), "form_range"), (field("number", increment=0), "form_range"),
    (field("number", validate={"pattern": "x"}), "form_attribute"), (field(validate={"min": 1}), "form_attribute"),
    (field(validate={"pattern": "(?<year>a)"}), "form_pattern_refused"),
    (field(validate={"pattern": "("}), "form_pattern_refused"),
    (field(validate={"validationType": "phone"}), "form_validation_type"),
    (field(properties={"pattern_name": "nope"}), "form_pattern_unknown"),
    (field(key=""), "form_key_missing"), (field(key="a b"), "form_key_invalid"),
    (field(key="a..b"), "form_key_invalid"),
    (field(key="1a"), "form_key_invalid"), (field(label=""), "form_label_missing"),
    (field(label="=x"), "form_template"),
    (field(description="{{x}}"), "form_template"), ({"type": "text", "id": "t", "text": "{{x}}"}, "form_template"),
    (field("select", values=[]), "form_options_missing"), (field("radio", valuesKey="list"), "form_options_missing"),
    (field("radio", values=[{"value": "a"}, {"value": "a"}]), "form_option_twice"),
    (field("select", values=None, valuesExpression="=1 +"), "form_expression"),
    (field(conditional={"hide": "=" + "a+" * 1500 + "a"}), "form_expression"),
    (field(conditional={"hide": "=a = "}), "form_expression"), (field(conditional={"show": "=a"}), "form_attribute"),
    (field("datetime", subtype="datetime"), "form_date_subtype"), (field(defaultValue="=x"), "form_attribute"),
    (field(readonly="=x"), "form_attribute"), (field("datetime", properties={"date_max": "=1 +"}), "form_expression"),
])
def test_outside_the_subset_is_refused(component, code):
    """What the pages would not show, or not check alike, is refused and names the component."""
    assert (component["id"], code) in problems(component)


def test_two_fields_for_one_variable_are_refused():
    """A key stands once, and no key lies inside another's path."""
    assert problems(field(key="a"), field(key="a")) == [("Field_a", "form_key_twice")]
    assert problems(field(key="a"), field(key="a.b")) == [("Field_a.b", "form_key_twice")]


def test_all_problems_come_at_once():
    """An owner sees every problem of a form, not the first alone."""
    assert len(problems(field("html", "a"), field(key="b", label=""), field(key="c", rows=1))) == 3


@pytest.mark.parametrize("content, code", [
    (b"{", "form_not_json"), (b"[]", "form_structure"), (b'{"components": 3}', "form_structure"),
    (b'{"components": [3]}', "form_structure"), (b'{"type": "other"}', "form_structure"),
    (b"\xff\xfe", "form_not_json"),
    (b" " * 1_000_001, "form_too_large"), (b"[" * 100_000, "form_not_json"),
])
def test_files_that_are_no_forms(content, code):
    """Broken, foreign and giant files are refused without harm."""
    with pytest.raises(Rejected) as caught:
        parse_form(content)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_nesting_and_number_have_limits():
    """Nine groups in each other and 501 components are too many."""
    deep = field()
    for level in range(9):
        deep = {"type": "group", "id": f"g{level}", "components": [deep]}

    assert ("f", "form_structure") in problems(deep)
    assert ("f", "form_too_many_components") in problems(*(field(key=f"k{n}") for n in range(502)))
