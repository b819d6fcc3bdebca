"""Why a case came to a task, in German, over the real services."""
from __future__ import annotations

import pathlib

import pytest
from page_browser import entrance

from web.tasks.why import unsaid
from workflows.bootstrap import build
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAM = (pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "forks.bpmn").read_bytes()
FORM = b"""{"id": "check", "type": "default", "schemaVersion": 19, "components": [
 {"id": "c1", "type": "number", "key": "amount", "label": "Betrag"}]}"""


@pytest.fixture
def at(tmp_path):
    app = build(Settings(data=tmp_path, durable=False))
    app.identity.create_team("register", "Handwerksrolle")
    anna = app.identity.create_person("anna", "Anna Berg", roles=["clerk"], groups=["register"])
    app.identity.create_person("carl", "Carl Ohm", roles=["clerk"], groups=["post"])
    drawn = DIAGRAM.replace(b'<bpmn:userTask id="check"', b'<bpmn:userTask camunda:formRef="check" id="check"')
    app.repository.deploy({"forks.bpmn": drawn, "check.form": FORM}, by=SYSTEM, policy="lenient")
    yield app, anna, entrance(app)
    app.close()


def test_each_fork_is_a_sentence_with_the_values_read(at):
    """The page says path, condition in the form's words, value and version; the task page the same in short."""
    app, anna, enter = at
    case = app.runtime.start("forks", {"amount": 5}, by=anna)
    for amount in (5, 50):
        app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {"amount": amount}, anna)
    task = next(one for one in app.tasks.of_case(case.id, "open") if one.element == "decide")

    page = enter("anna").get(f"/aufgabe/{task.id}/warum").text

    assert "Es galt: „Betrag“ ist größer als 10." in page
    assert "Die Bedingung für den anderen Weg traf nicht zu." in page
    assert "zum 2. Mal" in page
    assert "Version 1" in page
    short = enter("anna").get(f"/aufgabe/{task.id}").text
    assert "Warum hier" in short
    assert f'href="/aufgabe/{task.id}/warum"' in short
    assert enter("carl").get(f"/aufgabe/{task.id}/warum").status_code == 404


def test_a_result_does_not_repeat_its_rule_and_paragraph():
    """What stands beside the result as rule and annotation is left out of it, also in a list; a value stays."""
    rules = [("T1-1", "§ 1 Abs. 2, § 6 Abs. 1 HwO")]
    found = {"rule": "T1_1", "law": "§ 6 Abs. 1 HwO", "register": "hwr", "other": "§ 18 HwO"}

    assert unsaid([found, {"rule": "T1-1"}], rules) == [{"register": "hwr", "other": "§ 18 HwO"}]
    assert unsaid("T1-1", rules) == "T1-1"


def test_what_comes_next_is_told_for_each_answer(at):
    """Each way out of the task with its answer, the step it leads to and how long that usually takes, if anybody can say."""
    app, anna, enter = at
    for _ in range(10):
        case = app.runtime.start("forks", {"amount": 50}, by=anna)
        for person in (anna, SYSTEM):
            app.tasks.complete(app.tasks.of_case(case.id, "open")[0].id, {"amount": 50}, person)
    app.history.pace.ready("forks")
    task = app.tasks.of_case(app.runtime.start("forks", {"amount": 5}, by=anna).id, "open")[0]

    page = enter("anna").get(f"/aufgabe/{task.id}").text

    assert "Was danach kommt" in page
    assert "Richtig? ja:" in page
    assert '<b lang="de">Entscheiden</b>' in page
    assert "Richtig? nein:" in page
    assert "meist weniger als eine Stunde" in page
    assert "zu wenige Vorgänge für eine Angabe" in page
