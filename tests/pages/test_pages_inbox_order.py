"""The order of the inbox stands in its address: four orders, each kept by every link of the page, none by accident."""
from __future__ import annotations

import datetime as dt
import html
import pathlib
import re

import pytest
from page_browser import entrance

from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAMS = pathlib.Path(__file__).parents[1] / "contracts" / "diagrams"
NAMES = ("Yilmaz", "Ahlers", "Holm")
# In another sequence by each order: received first to last Yilmaz, Ahlers, Holm.
DEADLINES = {"Yilmaz": dt.date(2026, 2, 20), "Ahlers": dt.date(2026, 2, 27), "Holm": dt.date(2026, 2, 13)}
ORDERS = {
    "": ["Holm", "Yilmaz", "Ahlers"],
    "due": ["Holm", "Yilmaz", "Ahlers"],
    "received": ["Yilmaz", "Ahlers", "Holm"],
    "case": ["Ahlers", "Holm", "Yilmaz"],
    "priority": ["Ahlers", "Holm", "Yilmaz"],
    "unfug": ["Holm", "Yilmaz", "Ahlers"],
}


@pytest.fixture
def lea(tmp_path):
    clock = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC))
    app = build(Settings(data=tmp_path, durable=False), clock=clock)
    app.identity.create_team("register", "Handwerksrolle")
    lead = app.identity.create_person("lea", "Lea Leiter", roles=["clerk", "lead"], groups=["register"])
    drawn = (DIAGRAMS / "two_steps.bpmn").read_bytes().replace(b'<bpmn:userTask id="check"', b'<bpmn:userTask camunda:dueDate="deadline" id="check"')
    app.repository.deploy({"two_steps.bpmn": drawn}, by=SYSTEM, policy="lenient")
    for name in NAMES:
        clock.advance(dt.timedelta(hours=1))
        case = app.runtime.start("two_steps", {"name": name, "place": "Rostock", "deadline": DEADLINES[name]}, by=lead)
        if name == "Ahlers":
            app.tasks.set_priority(app.tasks.of_case(case.id)[0].id, 80, by=lead)
    yield entrance(app)("lea")
    app.close()


@pytest.mark.parametrize(("order", "names"), ORDERS.items())
def test_the_rows_stand_in_the_order_of_the_address(lea, order, names):
    """By deadline without a word, by what the address says with one, and by deadline where it makes no sense."""
    page = lea.get(f"/?sortierung={order}" if order else "/").text
    told = re.findall(r'kw-row__case"><span[^>]*>(.*?)</span>', page)
    assert re.findall("|".join(NAMES), " ".join(told)) == names


@pytest.mark.parametrize("order", ["received", "case", "priority"])
def test_links_of_the_list_keep_its_order_and_the_choice_says_it(lea, order):
    """Tabs, the way back out of a task, saving as a view: all of them come back to the same order."""
    page = html.unescape(lea.get(f"/?sortierung={order}").text)
    assert re.search(rf'<option value="{order}" selected', page)
    for link in (r'<nav class="kw-tabs".*?</nav>', r'kw-row__name"[^>]*href="[^"]*"', r'href="/ansicht/neu[^"]*"'):
        assert f"sortierung={order}" in re.search(link, page, re.DOTALL)[0].replace("%3D", "=").replace("%3F", "?")


def test_what_was_searched_for_never_stands_in_an_address(lea):
    """The search goes by POST; neither the answer's address nor any link of it repeats the words."""
    lea.get("/hilfe")
    answer = lea.post("/suche", {"text": "Yilmaz"})
    assert answer.status_code == 200
    assert "Yilmaz" not in answer.request.full_path
    assert not [link for link in re.findall(r'href="([^"]*)"', answer.text) if "Yilmaz" in link]
