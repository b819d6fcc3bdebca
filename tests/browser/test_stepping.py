"""Hours are counted in quarters: the arrow keys go from one to the next."""
from __future__ import annotations

import json

import pytest
from page_fakes_data import FORM
from playwright.sync_api import expect

from workflows.forms import parse_form

pytestmark = pytest.mark.browser
HOURS = {"id": "h1", "type": "number", "key": "hours", "label": "Stunden", "decimalDigits": 2, "increment": "0.25"}


@pytest.fixture
def hours(sit_down, chamber):
    """The field for hours on a task."""
    form = {**FORM, "components": [HOURS, *FORM["components"]]}
    chamber.repository.forms["check_completeness.form"] = parse_form(json.dumps(form).encode())
    page = sit_down()
    page.goto("/aufgabe/t1")
    return page.get_by_label("Stunden")


@pytest.mark.parametrize(("written", "keys", "shown"), [
    ("", ["ArrowUp"], "0,25"),
    ("1,5", ["ArrowUp", "ArrowUp"], "2"),
    ("1,3", ["ArrowUp"], "1,5"),
    ("1,3", ["ArrowDown"], "1,25"),
    ("0,25", ["ArrowDown", "ArrowDown"], "0"),
    ("zwei", ["ArrowUp"], "zwei"),
])
def test_the_arrow_keys_step_in_quarters(hours, written, keys, shown):
    """Up and down go to the next quarter, never below nothing; what is no number is left to its writer."""
    hours.fill(written)
    for key in keys:
        hours.press(key)
    expect(hours).to_have_value(shown)


def test_a_step_is_kept_as_a_draft(hours):
    """A quarter more by key is saved like one that was typed."""
    hours.press("ArrowUp")
    expect(hours.page.locator("#saved")).to_contain_text("Entwurf gespeichert")
