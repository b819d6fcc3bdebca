"""Guards of law: a drawing that breaks a promise of its process is never deployable, and the way around is named."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from lxml import etree

from handlers import registry
from workflows.engine import check_files, parse_process
from workflows.engine.guards.rules import BadGuard, read_rules
from workflows.model import Problem, Severity
from workflows.scenarios import folder_files

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
HEAD, flow, chain, script, service = (_W[n] for n in ("HEAD", "flow", "chain", "script", "service"))
ENTRY = Path(__file__).parents[2] / "bpmn" / "register_entry"
BESIDE = '<message id="M" name="m"/><error id="E" errorCode="B"/>'
START, END = '<startEvent id="s" name="Start"/>', '<endEvent id="e"/>'


def broken(body: str, rules: str, start: str = "k") -> list[Problem]:
    """Findings about the one guard of a process."""
    properties = (
        f'<camunda:property name="guard:Titel" value="{rules}"/><camunda:property name="startVariables" value="{start}"/>'
    )
    diagram = (
        f'{HEAD}{BESIDE}<process id="p" name="P" isExecutable="true"><extensionElements><camunda:properties>{properties}'
        f"</camunda:properties></extensionElements>{body}</process></definitions>"
    )
    found = [one for one in check_files({"p.bpmn": diagram.encode()}, registry=None) if one.code.startswith("guard")]
    assert all(one.severity is Severity.ERROR for one in found)
    return found


def codes(body: str, rules: str) -> list[tuple[str, str]]:
    return [(one.element, one.code) for one in broken(body, rules)]


def user(identity: str, attributes: str = 'camunda:candidateGroups="lead"', properties: str = "") -> str:
    inner = f"<extensionElements><camunda:properties>{properties}</camunda:properties></extensionElements>"
    return f'<userTask id="{identity}" name="N {identity}" {attributes}>{inner if properties else ""}</userTask>'


SPLIT = '<exclusiveGateway id="g" name="Welche?" default="g_b"/><exclusiveGateway id="m"/>'
AROUND = START + SPLIT + user("a") + user("b") + user("t") + END + chain("s", "g") + flow("g", "a", "k = 1")
AROUND += flow("g", "b") + chain("a", "m", "t", "e") + chain("b", "m")


def test_a_way_around_a_needed_element_is_named():
    """The finding stands at the target and tells the element that is missing and the way that lacks it."""
    (problem,) = broken(AROUND, "t needs a")

    assert (problem.element, problem.code) == ("t", "guard_violated")
    assert problem.params == {
        "guard": "Titel", "missing": "„N a“", "path": "„Start“, „Welche?“, „N b“, „N t“",
    }


@pytest.mark.parametrize("rules", ["t needs a|b", "t needs s, m", "a needs g", "e needs t"])
def test_a_guard_that_every_way_keeps_is_silent(rules):
    """Either of several elements will do, and of several needs each is kept."""
    assert broken(AROUND, rules) == []


def test_a_parallel_branch_counts_behind_its_join():
    """Behind a parallel join both branches have been passed; inside a branch the other one has not."""
    body = START + '<parallelGateway id="f"/><parallelGateway id="j"/>' + user("a") + user("b") + user("t") + END
    body += chain("s", "f", "a", "j", "t", "e") + chain("f", "b", "j")

    assert broken(body, "t needs a, b") == []
    assert codes(body, "a needs b") == [("a", "guard_violated")]


def test_an_event_that_interrupts_an_element_has_not_passed_it():
    """Who leaves by a boundary event has not done the task."""
    event = '<boundaryEvent id="x" name="Eil" attachedToRef="a"><messageEventDefinition messageRef="M"/></boundaryEvent>'
    body = START + user("a") + event + user("t") + END + chain("s", "a", "t", "e") + flow("x", "t")

    (problem,) = broken(body, "t needs a")

    assert problem.params["path"] == "„Start“, „N a“, „Eil“, „N t“"


def test_a_loop_without_rounds_passes_nothing():
    """The inside of a multi-instance subprocess may not run at all."""
    inner = '<startEvent id="i"/>' + user("a") + chain("i", "a")
    loop = '<multiInstanceLoopCharacteristics camunda:collection="k"/>'
    after = user("t") + END + chain("s", "p1", "t", "e")

    assert broken(START + f'<subProcess id="p1">{inner}</subProcess>' + after, "t needs a") == []
    assert codes(START + f'<subProcess id="p1">{inner}{loop}</subProcess>' + after, "t needs a") == [
        ("t", "guard_violated")
    ]


def refusal(first: str, condition: str) -> str:
    """A decision that may be a refusal: hearing first unless one was held."""
    gates = '<exclusiveGateway id="m"/><exclusiveGateway id="g" default="g_r"/><exclusiveGateway id="q" default="q_e"/>'
    mapped = (
        '<userTask id="review" name="Prüfen"><extensionElements><camunda:inputOutput>'
        '<camunda:outputParameter name="review">review</camunda:outputParameter>'
        "</camunda:inputOutput></extensionElements></userTask>"
    )
    body = START + script("init", first, "hearing") + gates + mapped + script("hear", "{held: true}", "hearing")
    body += user("r") + user("refuse") + END + chain("s", "init", "m", "review", "g", "r", "q")
    body += flow("g", "hear", condition) + chain("hear", "m") + flow("q", "refuse", 'review.result = "refuse"')
    return body + chain("q", "e")


HEAR = 'review.result = "refuse" and hearing.held = false'


@pytest.mark.parametrize(("first", "condition", "kept"), [
    ("{held: false}", HEAR, True),
    ("{held: false}", 'review.result = "refuse" and not(hearing.held)', True),
    ("{held: false}", '(review.result = "refuse" or review.result = "partly") and hearing.held != true', True),
    ("{held: true}", HEAR, False),
    ("{held: false}", 'review.result = "partly" and hearing.held = false', False),
    ("{held: k = 1}", HEAR, False),
])
def test_conditions_close_ways_nobody_can_take(first, condition, kept):
    """A refusal without hearing is impossible only where the conditions make it so."""
    assert (broken(refusal(first, condition), "refuse needs hear") == []) is kept


def test_conditions_on_a_variable_a_parallel_branch_may_change_prove_nothing():
    """Somebody else may set it in between."""
    body = refusal("{held: false}", HEAR).replace(chain("s", "init"), "")
    body += '<parallelGateway id="f"/>' + script("other", '{result: "refuse"}', "review")
    body += chain("s", "f", "init") + chain("f", "other")

    assert codes(body, "refuse needs hear") == [("refuse", "guard_violated")]


def test_after_a_new_decision_the_release_has_to_be_given_anew():
    """A release given before the review was repeated does not count."""
    gates = '<exclusiveGateway id="m"/><exclusiveGateway id="g" default="g_r"/>'
    body = START + user("first") + gates + user("review") + user("r") + user("t") + END
    body += chain("s", "first", "r", "m", "review", "g") + flow("g", "t", "k = 1") + chain("g", "e") + chain("t", "e")
    body = body.replace(flow("g", "e"), flow("g", "e", identity="g_r"))

    assert broken(body, "t needs r") == []
    assert codes(body, "t needs r after review") == [("t", "guard_violated")]


def letter(identity: str, template: str) -> str:
    inner = (
        "<extensionElements><camunda:inputOutput>"
        f'<camunda:inputParameter name="template">{template}</camunda:inputParameter>'
        "</camunda:inputOutput></extensionElements>"
    )
    return service(identity, "letter.create", inner)


@pytest.mark.parametrize(("template", "targets"), [
    ('"L10"', ["w"]), ('"L8"', []), ('if k = 1 then "L10" else "L8"', ["w"]), ("k", ["w"]),
])
def test_a_target_named_by_what_it_does_is_found_wherever_it_is_drawn(template, targets):
    """Every letter that is or may be the refusal needs the hearing."""
    body = START + letter("w", template) + user("a") + END + chain("s", "w", "a", "e")

    assert [one.element for one in broken(body, "@letter.create[template=L10] needs a")] == targets


def test_what_is_needed_has_to_be_certain():
    """A letter that may be another one does not count as the hearing."""
    sure = START + letter("w", '"L5"') + user("t") + END + chain("s", "w", "t", "e")
    perhaps = START + letter("w", 'if k = 1 then "L5" else "L6"') + user("t") + END + chain("s", "w", "t", "e")

    assert broken(sure, "t needs @letter.create[template=L5]") == []
    assert codes(perhaps, "t needs @letter.create[template=L5]") == [("t", "guard_violated")]


@pytest.mark.parametrize(("attributes", "kept"), [
    ('camunda:candidateGroups="committee"', True), ('camunda:candidateGroups="committee, lead"', False),
    ('camunda:candidateGroups="${team}"', False), ('camunda:assignee="kim"', False),
    ('camunda:candidateGroups="committee" camunda:candidateUsers="kim"', False), ("", False),
])
def test_only_the_named_teams_may_do_it(attributes, kept):
    """No other team and no single person."""
    body = START + user("t", attributes) + END + chain("s", "t", "e")

    assert (broken(body, "t only committee") == []) is kept


def test_four_eyes_are_demanded():
    """The target's fourEyes names every element the guard names."""
    declared = '<camunda:property name="fourEyes" value="a"/>'
    body = START + user("a") + user("b") + user("t", properties=declared) + END + chain("s", "a", "b", "t", "e")

    assert broken(body, "t fourEyes a") == []
    (problem,) = broken(body, "t fourEyes a, b")
    assert (problem.element, problem.code, problem.params["other"]) == ("t", "guard_four_eyes", "N b")


def test_an_element_that_is_gone_or_a_rule_nobody_understands_is_told():
    """A guard never falls silent because its step was removed or its text is wrong."""
    body = START + user("t") + END + chain("s", "t", "e")

    assert codes(body, "t needs hearing") == [("p", "guard_element_missing"), ("t", "guard_violated")]
    assert codes(body, "t wants hearing") == [("p", "guard_unreadable")]
    assert codes(body, "") == [("p", "guard_unreadable")]


@pytest.mark.parametrize("text", ["needs a", "t needs", "t needs @", "@x[y] needs a", "t needs a |", "t needs a b"])
def test_a_text_that_is_no_rule_is_refused(text):
    """The form is strict."""
    with pytest.raises(BadGuard):
        read_rules(text)


def test_a_subprocess_that_may_run_twice_at_once_proves_nothing():
    """Two tokens in one subprocess share its variables; items of a multi-instance have their own."""
    inner = refusal("{held: false}", HEAR)
    rest = '<startEvent id="z"/><parallelGateway id="f"/><task id="y"/>' + chain("z", "f", "p1") + chain("f", "y", "p1")
    items = '<multiInstanceLoopCharacteristics camunda:collection="k"/>'

    assert codes(rest + f'<subProcess id="p1">{inner}</subProcess>', "refuse needs hear") == [
        ("refuse", "guard_violated")
    ]
    assert broken(rest + f'<subProcess id="p1">{inner}{items}</subProcess>', "refuse needs hear") == []


# --- the shipped process ----------------------------------------------------------------------------


def shipped(change=lambda text: text) -> list[Problem]:
    """Findings about the guards of register_entry after a change of its diagram."""
    files = dict(folder_files(ENTRY))
    before = files["register_entry.bpmn"].decode()
    files["register_entry.bpmn"] = change(before).encode()
    return [one for one in check_files(files, registry=registry()) if one.code.startswith("guard")]


def removed(text: str, *elements: str) -> str:
    """A diagram without these elements, the flows at them and their shapes."""
    root = etree.fromstring(text.encode())
    flows = {
        found.get("id") for found in root.iter("{*}sequenceFlow")
        if {found.get("sourceRef"), found.get("targetRef")} & {*elements}
    }
    gone = flows | {*elements}
    for found in list(root.iter("{*}*")):
        named = found.get("id") in gone or found.get("bpmnElement") in gone
        if named or (etree.QName(found).localname in {"incoming", "outgoing"} and found.text in gone):
            found.getparent().remove(found)
    return etree.tostring(root, encoding="unicode")


def changed(old: str, new: str):
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)
    return change


HEARING = (
    "hold_hearing", "wait_hearing", "hearing_answered", "hearing_expired", "merge_hearing", "decide_after_hearing",
    "heard_enough",
)


def test_the_shipped_process_keeps_its_guards():
    """register_entry declares guards, names elements that exist, and has no way around them."""
    (model,) = parse_process(dict(folder_files(ENTRY))["register_entry.bpmn"], "register_entry.bpmn")

    assert sum(name.startswith("guard:") for name in model.properties) == 9
    assert shipped() == []


def test_a_refusal_without_hearing_is_refused_with_its_way():
    """With the hearing taken out of the drawing, the way from the review to the refusal is named in German."""
    found = shipped(lambda text: removed(text, *HEARING))

    (problem,) = [one for one in found if one.code == "guard_violated"]
    assert problem.element == "send_refusal"
    assert problem.params["guard"].startswith("Keine Ablehnung ohne Anhörung")
    assert problem.params["path"] == (
        "„Gewerk liegt vor“, „Bearbeitungsstand anlegen“, „Gewerk fachlich prüfen“, „Wie geht es weiter?“, "
        "„Entscheidung freigeben“, „Freigegeben?“, „Ablehnung noch möglich?“, „Entscheidung festhalten“, "
        "„Gebührentatbestand bestimmen“, „Welche Entscheidung?“, „Ablehnungsbescheid erstellen“"
    )
    assert {one.params["missing"] for one in found if one.code == "guard_element_missing"} == {
        "hold_hearing", "decide_after_hearing",
    }


@pytest.mark.parametrize(("old", "new", "element", "code"), [
    ('(review.result = "refuse" or (review.result = "grant_limited"', '((review.result = "grant_limited"',
     "send_refusal", "guard_violated"),
    ("{held: false, about: null", "{held: true, about: \"refuse\"", "send_refusal", "guard_violated"),
    ('sourceRef="heard_enough" targetRef="merge_release"', 'sourceRef="heard_enough" targetRef="refusal_in_time"',
     "enter_register", "guard_violated"),
    ('sourceRef="review_result" targetRef="merge_release"', 'sourceRef="review_result" targetRef="record_decision"',
     "send_refusal", "guard_violated"),
    ('value="review_line decide_after_hearing"', 'value="review_line"', "release_line", "guard_four_eyes"),
    ('camunda:formRef="release_line" camunda:candidateGroups="register_lead"',
     'camunda:formRef="release_line" camunda:candidateGroups="register_lead, register"', "release_line", "guard_team"),
    ('<camunda:inputParameter name="template">"L21"', '<camunda:inputParameter name="template">"L10"',
     "send_forwarding", "guard_violated"),
])
def test_what_the_law_forbids_cannot_be_published(old, new, element, code):
    """Each of these changes of the shipped diagram breaks a guard at the element named."""
    assert (element, code) in {(one.element, one.code) for one in shipped(changed(old, new))}
