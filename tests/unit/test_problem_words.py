"""Findings in words: elements are called as the drawing calls them."""

from __future__ import annotations

import runpy
from pathlib import Path

from web.sentences import problem_params
from workflows.commands.output import problem_line, problem_words
from workflows.engine import check_files
from workflows.model import Problem

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
bpmn, flow, chain = (_W[n] for n in ("bpmn", "flow", "chain"))


def labels(body: str) -> dict[str, str]:
    """Element -> label of all findings of a diagram."""
    return {problem.element: problem.label for problem in check_files({"p.bpmn": bpmn(body)}, registry=None)}


def test_elements_are_called_by_their_labels():
    """A task is called by its name, a flow by its two ends and its own name; without a name the id stands."""
    gateway = '<startEvent id="s"/><exclusiveGateway id="g" name="Alles&#10;da?"/><userTask id="u" name="Prüfen"/>'
    split = '<sequenceFlow id="f" name="nein" sourceRef="g" targetRef="u"/><task id="v"/>'
    body = gateway + split + flow("s", "g") + flow("g", "v", "a") + '<complexGateway id="c" name="Knoten"/>'

    assert labels(body) == {"f": "Alles da? → Prüfen (nein)", "c": "Knoten"}
    assert labels('<startEvent id="s"/><userTask id="u" name="Prüfen"/>' + chain("s", "u")) == {"u": "Prüfen"}
    assert problem_params(Problem("u", "x", label="Prüfen"))["element"] == "Prüfen"
    assert problem_params(Problem("u", "x"))["element"] == "u"


def test_a_finding_without_a_sentence_is_german_and_quotes_its_code():
    """An unknown code never reaches a person bare."""
    problem = Problem("u", "no_such_code", resource="p.bpmn")

    assert problem_words(problem) == (
        "Hier ist etwas nicht in Ordnung. Bitte nennen Sie der Technik diese Meldung: no_such_code", ""
    )
    assert problem_line(problem).startswith("p.bpmn: u: [error] Hier ist etwas nicht in Ordnung.")
