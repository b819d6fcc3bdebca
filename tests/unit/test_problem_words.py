"""Findings in words: elements are called as the drawing calls them."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from web.sentences import LANGUAGES, has_sentence, problem_params, remedy, sentence
from workflows.commands.output import problem_line, problem_words
from workflows.engine import check_files
from workflows.engine.process import find_problems
from workflows.errors import Rejected
from workflows.forms import parse_form
from workflows.model import Problem

HERE = Path(__file__).parent
_W = runpy.run_path(str(HERE / "diagrams" / "world.py"))
bpmn, flow, chain = (_W[n] for n in ("bpmn", "flow", "chain"))


def labels(body: str) -> dict[str, str]:
    """Element -> label of all findings of a diagram."""
    return {problem.element: problem.label for problem in check_files({"p.bpmn": bpmn(body)}, registry=None)}


def test_elements_are_called_by_their_labels():
    """A task is called by its name, a flow by its two ends and its own name; without a name the id stands."""
    gateway = '<startEvent id="s"/><exclusiveGateway id="g" name="Alles&#10;da?"/><userTask id="u" name="Prüfen"/>'
    split = '<sequenceFlow id="f" name="nein" sourceRef="g" targetRef="u"/><task id="v"/>'
    body = gateway + split + flow("s", "g") + flow("g", "v", "a") + '<complexGateway id="c" name="Knoten"/>'

    assert labels(body) == {"f": "Alles da? → Prüfen (nein)", "c": "Knoten", "u": "Prüfen"}
    assert labels('<startEvent id="s"/><userTask id="u" name="Prüfen"/>' + chain("s", "u")) == {"u": "Prüfen"}
    assert problem_params(Problem("u", "x", label="Prüfen"))["element"] == "Prüfen"
    assert problem_params(Problem("u", "x"))["element"] == "u"


def test_a_finding_without_a_sentence_is_german_and_quotes_its_code():
    """An unknown code never reaches a person bare."""
    problem = Problem("u", "no_such_code", resource="p.bpmn")

    assert problem_words(problem) == (
        "Hier ist etwas nicht in Ordnung. Bitte nennen Sie der Technik diese Meldung: no_such_code", ""
    )
    assert problem_line(problem).startswith("p.bpmn: u: [Fehler] Hier ist etwas nicht in Ordnung.")


def refused() -> list[Problem]:
    """The findings on every diagram the tests of the engine see refused."""
    first, more = (runpy.run_path(str(HERE / f"test_engine_refusals{part}.py")) for part in ("", "_more"))
    diagrams = [case[1] for case in first["REFUSED"]] + [case[1] for case in more["CASES"]]
    return [problem for content in diagrams for problem in find_problems(content, "antrag.bpmn").problems]


FORM = {
    "components": [
        {"type": "button", "action": "reset"},
        {"type": "textfield", "key": "1x", "label": "Name", "validate": {"minLength": 5, "maxLength": 2}},
        {"type": "textfield", "key": "a", "validate": {"pattern": "(a)\\1"}},
        {"type": "textfield", "label": "Ohne", "description": "= now()"},
        {"type": "number", "key": "a.b", "label": "Betrag", "validate": {"min": "viel"}, "conditional": {"hide": "= ("}},
        {"type": "datetime", "subtype": "time", "key": "t", "label": "Zeit", "disabled": "ja"},
        {"type": "select", "key": "s", "label": "Wahl"},
        {"type": "radio", "key": "r", "label": "Wahl", "values": [{"value": "a"}, {"value": "a"}]},
        {"type": "textfield", "key": "p", "label": "PLZ", "properties": {"pattern_name": "zip"},
         "validate": {"validationType": "phone"}},
        "nichts",
    ]
}


def in_forms() -> list[Problem]:
    """Findings on forms of many faults."""
    found: list[Problem] = []
    for schema in (FORM, b"kein JSON", b"[]", b" " * 1_000_001, {"components": [{"type": "separator"}] * 501}):
        with pytest.raises(Rejected) as caught:
            parse_form(schema, "antrag.form")
        found += caught.value.problems
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_is_told_whole(language):
    """Whatever is refused is told in a sentence with the names filled in, and with what to do instead."""
    findings = refused() + in_forms()
    assert len({problem.code for problem in findings}) > 80
    for problem in findings:
        params = problem_params(problem)
        told = sentence(problem.code, params, language=language), remedy(problem.code, params, language=language)
        assert has_sentence(problem.code, language), problem
        assert all(told), problem
        assert not any("…" in text or "–" in text or ("_" in problem.code and problem.code in text) for text in told), (problem, told)


def test_a_finding_names_its_element():
    """A sentence about an element quotes its label, or its id where it has none."""
    silent = [
        problem for problem in refused() + in_forms()
        if problem.element and problem.code not in {"element_without_id", "link_twice", "link_without_source",
                                                    "link_without_target", "form_key_twice"}
        and f"„{problem.label or problem.element}“" not in " ".join(problem_words(problem))
    ]
    assert silent == []
