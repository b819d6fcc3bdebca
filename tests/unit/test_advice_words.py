"""Tasks of advice call category and urgency by their names; a case of an earlier version, which has none, still shows."""
from __future__ import annotations

import pathlib

import pytest
from lxml import etree

from tests.unit.advisory_case import begun, connection
from workflows.forms import parse_form
from workflows.services.case_texts import chips_of, facts_of, text_of, value_of

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "advisory_case"
CAMUNDA = "{http://camunda.org/schema/1.0/bpmn}property"
NAMES = ("category_name", "priority_name")


@pytest.fixture(scope="module")
def case():
    """What a case in a crisis knows after its intake."""
    with connection() as on:
        found = begun(on, signals=["insolvency"])
    return {"adviser_name": None, "adviser_problem": None, "hours": None, "funding": None, "contact": None, **found}


def earlier(case):
    return {**case, "intake": {name: value for name, value in case["intake"].items() if name not in NAMES}}


def said(file, name, element):
    """The FEEL of a property."""
    tree = etree.parse(str(FOLDER / file))
    [found] = [one.get("value") for one in tree.iter(CAMUNDA) if one.get("name") == name
               and next(one.iterancestors("{*}userTask", "{*}process")).get("id") == element]
    return found


def test_the_intake_names_what_it_found(case):
    """Beside the codes the tables work with stand the names people use."""
    assert {name: case["intake"][name] for name in ("category", "priority", *NAMES)} == {
        "category": "B-C", "priority": "P1", "category_name": "Krise", "priority_name": "sofort"}


def test_facts_label_and_chips_speak_in_names(case):
    """No code of the tables stands on a task or in the facts of a case."""
    facts = dict(facts_of(value_of(said("advisory_case.bpmn", "caseFacts", "advisory_case"), case)))
    label = text_of(value_of(said("advisory_reassign.bpmn", "taskLabel", "assign_case"), case))
    assert (facts["Kategorie"], facts["Dringlichkeit"]) == ("Krise", "sofort")
    assert label == "Krise, sofort"
    assert chips_of(said("advisory_contact.bpmn", "chips", "first_contact"), case)[0] == "sofort"


def test_hours_stand_with_a_comma(case):
    """Half an hour is "2,5" beside every task of the case."""
    facts = dict(facts_of(value_of(said("advisory_case.bpmn", "caseFacts", "advisory_case"), {**case, "hours": {"total": 2.5}})))
    assert facts["Stunden"] == "2,5"


def test_a_case_of_an_earlier_version_shows_without_names(case):
    """Where a case's intake had no names yet, they are left out: no empty chip, no torn sentence."""
    old = earlier(case)
    facts = dict(facts_of(value_of(said("advisory_case.bpmn", "caseFacts", "advisory_case"), old)))
    form = parse_form((FOLDER / "assign_case.form").read_bytes())
    texts = [form.text(part, old) for part in form.components if part.type == "text"]
    assert "Kategorie" not in facts
    assert "" not in chips_of(said("advisory_contact.bpmn", "chips", "first_contact"), old)
    assert text_of(value_of(said("advisory_reassign.bpmn", "taskLabel", "assign_case"), old)) == ""
    assert [text for text in texts if text.startswith("**Kategorie:** Kontakt bis ")]
