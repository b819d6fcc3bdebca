"""Nobody is measured: the open load of a team stands there to share work (issue: lead a team), nothing else is counted per person."""
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
#: The more is done and held, the later in the alphabet: any order by load would show.
LOAD = {"anna": ("Anna Berg", 1), "mert": ("Mert Kaya", 3), "zoe": ("Zoe Ziegler", 5)}
#: Where a number of open tasks may stand beside a name: whom to give work to.
SHARES_WORK = frozenset({"team.board", "team.assign", "team.hand_over", "team.entrust", "people.leave", "people.leaving"})
MEASURES = re.compile(r"rang|rank|score|leistung|performance|per_person|productivity|throughput|durchschnitt je", re.IGNORECASE)


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    clock = VirtualClock(dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC))
    app = build(Settings(data=tmp_path_factory.mktemp("fair"), durable=False), clock=clock)
    app.identity.create_team("register", "Handwerksrolle")
    app.repository.deploy({"two_steps.bpmn": (DIAGRAMS / "two_steps.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
    app.identity.create_person("boss", "Lea Leiter", roles=["clerk", "lead", "admin", "process_owner", "auditor"], groups=["register"])
    for username, (name, many) in LOAD.items():
        person = app.identity.create_person(username, name, roles=["clerk"], groups=["register"])
        for turn in range(2 * many):
            case = app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
            [task] = app.tasks.of_case(case.id, "open")
            app.tasks.claim(task.id, person)
            if turn % 2:
                app.tasks.complete(task.id, {}, person)
    yield app
    app.close()


@pytest.fixture(scope="module")
def lea(app):
    return entrance(app)("boss")


def words(page):
    """A page as it is read; what is cut into pieces by tags stands together."""
    text = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


def asked(lea):
    """Every page and answer without an argument, and those of the one process: (route, text)."""
    adapter = lea.client.application.url_map.bind("localhost")
    for rule in lea.client.application.url_map.iter_rules():
        if "GET" in rule.methods and rule.arguments <= {"key", "version"} and not rule.rule.startswith(("/static", "/vorgang", "/api/v1/process-instances/")):
            found = {"key": "two_steps", "version": 1}
            address = adapter.build(rule.endpoint, {name: found[name] for name in rule.arguments})
            answer = lea.get(address)
            if answer.status_code == 200:
                yield rule.endpoint, answer.data.decode("utf-8", "replace")


def test_no_page_counts_what_a_person_does(lea):
    """A number beside a name stands only where work is shared out; figures, lists, logs and the API name nobody with one."""
    beside, told = [], 0
    for endpoint, text in asked(lea):
        page, told = words(text), told + 1
        for name, _ in LOAD.values():
            number = re.search(rf"{name}\W{{0,3}}(?:da )?\(?\d+(?![\d.:])|\d+\)? {name}", page)
            if number and endpoint not in SHARES_WORK:
                beside.append((endpoint, number[0]))
    assert told > 40
    assert beside == []


def test_the_team_stands_in_the_order_of_the_alphabet_whatever_is_asked(lea):
    """Nobody is first for having more or less; no address sorts the people; what was completed is counted nowhere."""
    orders = []
    for address in ("/team", "/team?sortierung=open_tasks", "/team?sort=load&order=desc"):
        table = re.search(r"Wer da ist.*?</table>", lea.get(address).text, re.DOTALL)[0]
        orders.append(re.findall("|".join(name for name, _ in LOAD.values()), table))
    assert orders == [sorted(orders[0])] * 3
    assert len(orders[0]) == len(LOAD)
    page = words(lea.get("/team").text)
    assert "Nach Namen geordnet" in page
    assert not re.search(r"erledigt|abgeschlossen|Bearbeitungszeit|im Monat", page)
    assert not MEASURES.search(page)


def test_figures_and_logs_name_nobody(app, lea):
    """Figures of a process, its export and its event logs: no name, no user name."""
    found = {endpoint: text for endpoint, text in asked(lea)
             if re.search(r"figures|running|standing|mining|log|metrics|heat|auswertung", endpoint)}
    assert found
    for text in found.values():
        assert not [one for username, (name, _) in LOAD.items() for one in (name, f'"{username}"') if one in text]
    for form in ("xes", "ocel"):
        log = b"".join(app.history.event_log("two_steps", app.identity.by_username("boss"), form=form)).decode()
        assert not [one for username, (name, _) in LOAD.items() for one in (name, username) if one in log]


def test_the_interface_for_programs_has_no_word_for_measuring_people(lea):
    """Nothing in the description of /api/v1 ranks, scores or averages people."""
    assert not MEASURES.search(lea.get("/api/v1/openapi.json").text)
