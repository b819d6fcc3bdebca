"""The order in which a screen reader goes through the pages of a working day, as a dump; everything read has a name."""
from __future__ import annotations

import itertools
import sys

import pytest
from reading import in_this_order, levels, nameless, read

pytestmark = pytest.mark.browser
# What stands around every page, in this order.
FRAME = ["link Zum Inhalt springen", "navigation Hauptnavigation", "main"]


@pytest.fixture
def task(furnished):
    lead = furnished.app.identity.by_username("paulsen")
    return next(one for one in furnished.app.tasks.inbox(lead, view="all") if one.element == "review_line")


def looked_at(page, path, wanted):
    """Read a page; write the dump where whoever runs this with -s sees it."""
    page.goto(path)
    lines = read(page)
    sys.stdout.write(f"\n=== {path}\n" + "\n".join(map(str, lines)) + "\n")
    assert nameless(lines) == []
    found = levels(lines)
    assert found.count(1) == 1
    assert [pair for pair in itertools.pairwise(found) if pair[1] > pair[0] + 1] == []
    assert in_this_order(lines, wanted) == []
    return lines


def test_the_inbox_is_read_in_order(desk):
    """Skip link, navigation, search, then the heading, the next task, the tabs, and the table group by group."""
    looked_at(desk("paulsen"), "/", [
        "link Zum Inhalt", "navigation", "searchbox Name oder Vorgangsnummer suchen", "main", "heading Aufgaben",
        "button Nächste Aufgabe starten", "navigation Ansicht", "table Aufgaben, nach Frist gruppiert", "columnheader Frist",
        "columnheader Aufgabe", "rowheader", "row",
    ])


def test_a_task_is_read_in_order(desk, task):
    """What it is and by when, the hint, what was found, the form, its button; then the case beside it."""
    looked_at(desk("paulsen"), f"/aufgabe/{task.id}", [
        "link Zum Inhalt", "navigation", "main", "navigation Sie sind hier", f"heading {task.name}", "heading Vorprüfung",
        "group Ihr Ergebnis", "radio", "button Abschließen und weiter", "complementary", "heading",
    ])


def test_a_case_is_read_in_order(desk, task):
    """The number and whom it is about, what is open, the steps, the documents, the history."""
    looked_at(desk("paulsen"), f"/vorgang/{task.business_key}", [
        "link Zum Inhalt", "navigation", "main", "navigation Sie sind hier", "heading", "heading Offene Aufgaben",
        "heading Verlauf",
    ])


def test_the_twin_of_the_diagram_is_read_in_its_order(desk, furnished, task):
    """Each step of the shipped process once, in the order of its flow, with the paths out of it; the present one is told."""
    lines = looked_at(desk("paulsen"), f"/vorgang/{task.business_key}/schritte", [
        "main", "navigation Sie sind hier", "heading Alle Schritte und Wege", "heading Der Prozess des Vorgangs", "list",
        "listitem",
    ])
    model = furnished.app.repository.model(furnished.app.history.instance(task.instance_id, furnished.app.identity.by_username("paulsen")).definition_id)
    named = [model.elements[one].name for one in model.order if model.elements[one].name]
    told = "\n".join(map(str, lines))
    places = []
    for name in named:
        at = told.find(name, places[-1] + 1 if places else told.index("Der Prozess des Vorgangs"))
        assert at > 0, name
        places.append(at)
    # The case waits for its next notice beside the open task; both are told.
    assert told.count("Hier steht der Vorgang") == 2
