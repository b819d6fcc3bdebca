"""Conditions are put together from what is known at a path, kept as FEEL, and read back as they were chosen."""
from __future__ import annotations

import datetime as dt
import json
import random
from decimal import Decimal

import pytest
from drawing_room import KAMMERWERK, Room, drawing_room, elements, saved, select, until
from playwright.sync_api import Page
from test_counter_axe import violations

from web.modeler.conditions import COMPARISONS, as_data
from workflows.feel import compile_expression

pytestmark = pytest.mark.browser

FORM = json.dumps({"type": "default", "id": "first_step", "schemaVersion": 19, "components": [
    {"type": "textfield", "key": "person.name", "label": "Name", "validate": {"required": True}},
    {"type": "number", "key": "hours", "label": "Stunden je Woche"},
    {"type": "datetime", "subtype": "date", "key": "begins", "label": "Beginn", "dateLabel": "Beginn"},
    {"type": "checkbox", "key": "remote", "label": "Telearbeit"},
    {"type": "radio", "key": "kind", "label": "Art", "validate": {"required": True},
     "values": [{"value": "new", "label": "neu"}, {"value": "again", "label": "erneut"}]},
    {"type": "checklist", "key": "papers", "label": "Unterlagen",
     "values": [{"value": "id", "label": "Ausweis"}, {"value": "cv", "label": "Lebenslauf"}]},
]}, ensure_ascii=False).encode()
TEXTS = ["new", 'mit "Anführung"', "a and b", "a or b", "Straße (alt)", "\\", "date(", "5"]
VALUES = {"number": ["0", "12", "-3", "2.5"], "datetime": ["2026-12-31", "2024-02-29"]}
TYPES = ("textfield", "textarea", "radio", "select", "number", "datetime", "checkbox", "checklist", "other")


@pytest.fixture(scope="module")
def furnished_room(tmp_path_factory, chromium):
    with drawing_room(tmp_path_factory.mktemp("conditions"), chromium) as found:
        yield found


@pytest.fixture
def room(furnished_room: Room):
    furnished_room.complaints.clear()
    yield furnished_room
    furnished_room.close()
    assert furnished_room.complaints == []


def at_a_path(room: Room, name: str, condition: str = "") -> tuple[Page, str]:
    """The editor of a draft with a branching behind its task; one of its two paths is selected."""
    room.draft(name)
    room.app.drafts.save_file(name, "first_step.form", FORM, by=room.person("katrin"), revision=None)
    room.app.drafts.unlock(name, by=room.person("katrin"))
    page = room.editor(name)
    flow = page.evaluate(f"""condition => {{ const {{modeler, editor}} = {KAMMERWERK};
        const [registry, modeling, factory, canvas] = ['elementRegistry', 'modeling', 'elementFactory', 'canvas'].map(one => modeler.get(one));
        const task = registry.get('first_step'), [end] = registry.filter(one => one.type === 'bpmn:EndEvent');
        const gateway = modeling.createShape(factory.createShape({{type: 'bpmn:ExclusiveGateway'}}), {{x: 500, y: 420}}, canvas.getRootElement());
        modeling.connect(task, gateway); const flow = modeling.connect(gateway, end); modeling.connect(gateway, task);
        if (condition) editor.changes.setExpression(flow, flow.businessObject, 'conditionExpression', condition);
        return flow.id; }}""", condition)
    select(page, flow)
    page.locator(".kw-cond, [data-key=condition]").first.wait_for()
    return page, flow


def written(page: Page, flow: str) -> str:
    """The condition as it stands in the drawing."""
    found: str = page.evaluate(f"id => {KAMMERWERK}.modeler.get('elementRegistry').get(id).businessObject.conditionExpression?.body ?? ''", flow)
    return found


def test_a_condition_is_chosen_not_written(room):
    """Field, comparison and value are chosen; several lines are joined; the expression stands folded below."""
    page, flow = at_a_path(room, "choosing")
    page.get_by_label("Angabe", exact=True).select_option(label="Art")
    page.get_by_label("Wert", exact=True).select_option(label="erneut")
    assert written(page, flow) == 'kind = "again"'
    page.get_by_role("button", name="Weitere Bedingung").click()
    page.get_by_label("Angabe", exact=True).nth(1).select_option(label="Stunden je Woche")
    page.get_by_label("Vergleich").nth(1).select_option(label="ist mindestens")
    page.get_by_label("Wert", exact=True).nth(1).fill("19,5")
    page.keyboard.press("Tab")
    assert written(page, flow) == 'kind = "again" and (hours != null and hours >= 19.5)'
    page.get_by_label("Verknüpfung").select_option(label="oder: eine genügt")
    page.get_by_label("Angabe", exact=True).nth(0).select_option(label="Beginn")
    page.get_by_label("Vergleich").nth(0).select_option(label="ist vor dem")
    page.get_by_label("Wert", exact=True).nth(0).fill("2026-12-31")
    page.keyboard.press("Tab")
    assert written(page, flow) == '(begins != null and begins < date("2026-12-31")) or (hours != null and hours >= 19.5)'
    page.get_by_role("button", name="Stunden je Woche entfernen").click()
    assert written(page, flow) == '(begins != null and begins < date("2026-12-31"))'
    until(page, "document.activeElement.textContent === 'Weitere Bedingung'")
    page.get_by_text("Als Ausdruck", exact=True).click()
    assert page.get_by_label("Bedingung als Ausdruck").input_value() == written(page, flow)
    saved(page)
    assert "begins &lt; date(" in room.saved("choosing")
    assert violations(page) == []


def test_the_path_for_the_rest_is_one_tick(room):
    """"Sonst" makes the path the one taken when nothing else is true; its condition goes, and comes back by undo."""
    page, flow = at_a_path(room, "rest", 'kind = "new"')
    page.get_by_label("Sonst: wird genommen, wenn nichts anderes zutrifft").check()
    assert written(page, flow) == ""
    until(page, "!document.querySelector('.kw-cond')")
    page.locator("#undo").click()
    assert written(page, flow) == 'kind = "new"'
    until(page, "document.querySelector('.kw-cond')")


@pytest.mark.parametrize("condition", [
    'kind = "new" and hours > 3 or remote', "count(papers) > 2", '${kind == "new"}', 'kind in ("new", "again")', "kind = 5", "unknown = true",
])
def test_what_the_choice_cannot_say_stays_as_it_is_written(room, condition):
    """A condition of another make is shown as text and nothing in it changes."""
    page, flow = at_a_path(room, "free", condition)
    page.get_by_text("Diese Bedingung ist frei geschrieben.").wait_for()

    assert page.get_by_label("Bedingung", exact=True).input_value() == condition
    assert written(page, flow) == condition


def test_a_condition_of_somebody_else_keeps_its_spelling_where_nothing_changes(room):
    """Other spellings open in the choice; only the line that is changed is written anew."""
    page, flow = at_a_path(room, "spelling", 'not(remote) and hours > 3')
    assert page.get_by_label("Vergleich").nth(0).evaluate("one => one.selectedOptions[0].text") == "ist nicht angekreuzt"
    page.get_by_label("Wert", exact=True).fill("4")
    page.keyboard.press("Tab")

    assert written(page, flow) == "not(remote) and (hours != null and hours > 4)"


def lines(chance: random.Random) -> tuple[dict, dict]:
    """Some lines as the choice makes them, and the fields they ask for."""
    fields, told = {}, []
    for number in range(chance.randint(1, 4)):
        kind, key = chance.choice(TYPES), f"feld_{number}.wert" if chance.random() < 0.5 else f"feld_{number}"
        one = chance.choice([each for each in COMPARISONS if kind in each.types])
        value = chance.choice(VALUES.get(kind, TEXTS)) if one.needs_value else ""
        fields[key] = {"path": key, "type": kind, "required": chance.random() < 0.5, "surely": True, "options": []}
        told.append({"key": key, "sign": one.sign, "value": value})
    return {"join": chance.choice(["and", "or"]), "lines": told}, fields


def test_what_is_chosen_reads_back_the_same_and_is_always_true_or_false(room):
    """For many random choices: written as FEEL and read back, every line is the same; empty values never halt."""
    page = room.editor(room.draft("random"))
    chance = random.Random(6)
    cases = [lines(chance) for _ in range(400)]
    texts, back = page.evaluate(f"""([cases, comparisons]) => {{
        const {{ writePath, readPath }} = {KAMMERWERK}.conditions;
        const texts = cases.map(([told, fields]) => writePath(told, comparisons, new Map(Object.entries(fields))));
        return [texts, texts.map((text, at) => readPath(text, comparisons, new Map(Object.entries(cases[at][1]))))]; }}""",
        [cases, as_data()])

    for (told, fields), text, again in zip(cases, texts, back, strict=True):
        assert again is not None, text
        assert [{part: line[part] for part in ("key", "sign", "value")} for line in again["lines"]] == told["lines"], text
        assert len(told["lines"]) == 1 or again["join"] == told["join"], text
        for empty in (False, True):
            context: dict = {}
            for key, field in fields.items():
                value = None if empty and not field["required"] else sample(field["type"])
                name, _, member = key.partition(".")
                context[name] = {member: value} if member else value
            assert isinstance(compile_expression(text).evaluate(context), bool), text


def sample(kind: str) -> object:
    return {"number": Decimal(7), "datetime": dt.date(2026, 1, 1), "checkbox": True, "checklist": ["new"]}.get(kind, "new")


def test_a_reader_of_the_house_knows_what_a_path_asks_for(room):
    """The fields are grouped by the step they come from, those of some ways only apart."""
    page, _ = at_a_path(room, "groups")
    groups = page.get_by_label("Angabe", exact=True).evaluate("one => [...one.querySelectorAll('optgroup')].map(each => each.label)")

    assert groups == ["Angaben prüfen"]
    assert elements(page, "bpmn:ExclusiveGateway")
