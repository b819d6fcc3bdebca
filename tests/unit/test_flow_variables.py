"""Variable flow: a name nobody sets, and a name some way leaves unset, are told with the way."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from handlers import registry
from workflows.engine import check_files
from workflows.engine.flow.spelling import nearest
from workflows.model import Severity
from workflows.scenarios import folder_files

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
HEAD, flow, chain, script = (_W[n] for n in ("HEAD", "flow", "chain", "script"))
ENTRY = Path(__file__).parents[2] / "bpmn" / "register_entry"
CODES = {"variable_not_set", "variable_unknown", "variable_misspelt"}
BESIDE = '<message id="M" name="m"/><signal id="S" name="g"/><error id="E" errorCode="B"/>'


def process(body: str, start: str = "") -> bytes:
    """A process whose start variables are declared, none unless given."""
    declared = f'<camunda:properties><camunda:property name="startVariables" value="{start}"/></camunda:properties>'
    return (
        f'{HEAD}{BESIDE}<process id="p" name="P" isExecutable="true"><extensionElements>{declared}</extensionElements>'
        f"{body}</process></definitions>"
    ).encode()


def unset(body: str, start: str = "", **files: bytes) -> list[tuple[str, str, str]]:
    """(element, code, name) of the findings about variables."""
    given = {"p.bpmn": process(body, start), **{name.replace("_", "."): content for name, content in files.items()}}
    problems = check_files(given, registry=registry())
    assert all(problem.severity is Severity.WARNING for problem in problems if problem.code in CODES)
    return [(problem.element, problem.code, problem.params["name"]) for problem in problems if problem.code in CODES]


def mapping(inputs: str = "", outputs: str = "") -> str:
    """`name=formula` pairs, separated by ";", as input and output mappings."""
    def rows(kind: str, text: str) -> str:
        pairs = (pair.split("=", 1) for pair in text.split(";") if pair)
        return "".join(f'<camunda:{kind} name="{name}">{value}</camunda:{kind}>' for name, value in pairs)
    inner = rows("inputParameter", inputs) + rows("outputParameter", outputs)
    return f"<extensionElements><camunda:inputOutput>{inner}</camunda:inputOutput></extensionElements>"


START, END = '<startEvent id="s" name="Start"/>', '<endEvent id="e"/>'
FORK = '<exclusiveGateway id="g" name="Welche?" default="g_b"/><exclusiveGateway id="m"/>'


def test_a_name_set_on_one_way_only_is_told_with_the_way_around_it():
    """After an exclusive merge a variable of one branch is not surely set; the path names the other branch."""
    body = START + FORK + script("a", "1", "x") + '<task id="b" name="Ohne x"/>' + script("u", "x + 1", "y") + END
    body += chain("s", "g") + flow("g", "a", "k = 1") + flow("g", "b") + chain("a", "m") + chain("b", "m", "u", "e")

    problems = [p for p in check_files({"p.bpmn": process(body, "k")}, registry=None) if p.code in CODES]

    assert [(p.element, p.code, p.params["name"]) for p in problems] == [("u", "variable_not_set", "x")]
    assert problems[0].params["path"] == "„Start“, „Welche?“, „Ohne x“"


def test_a_parallel_join_adds_up_its_branches():
    """Both branches have run behind a parallel join, so what one of them set is set."""
    fork = '<parallelGateway id="f"/><parallelGateway id="j"/>'
    body = START + fork + script("a", "1", "x") + script("b", "2", "y") + script("u", "x + y", "z") + END
    body += chain("s", "f", "a", "j", "u", "e") + chain("f", "b", "j")

    assert unset(body) == []


def test_one_branch_does_not_know_what_its_neighbour_sets():
    """Inside parallel branches nothing of the other branch is sure."""
    fork = '<parallelGateway id="f"/><parallelGateway id="j"/>'
    body = START + fork + script("a", "1", "x") + script("b", "x", "y") + END
    body += chain("s", "f", "a", "j", "e") + chain("f", "b", "j")

    assert unset(body) == [("b", "variable_not_set", "x")]


def test_what_a_loop_sets_is_set_only_from_the_second_round_on():
    """A merge in front of a loop body keeps what is set before the loop."""
    gates = '<exclusiveGateway id="m"/><exclusiveGateway id="g" default="g_e"/>'
    body = START + gates + script("u", "n + 1", "n") + END
    body += chain("s", "m", "u", "g", "e") + flow("g", "m", "n > 3")

    assert unset(body) == [("u", "variable_not_set", "n")]
    assert unset(body, start="n") == []


def test_a_variable_read_twice_is_told_once():
    """The engine would already have stopped at the first reading."""
    body = START + FORK + script("a", "1", "x") + '<task id="b"/>' + script("u", "x", "y") + script("v", "x", "z") + END
    body += chain("s", "g") + flow("g", "a", "k = 1") + flow("g", "b") + chain("a", "m")
    body += chain("b", "m", "u", "v", "e")

    assert unset(body, "k") == [("u", "variable_not_set", "x")]


@pytest.mark.parametrize(("name", "expected"), [
    ("amuont", ("c", "variable_misspelt", "amuont")), ("colour", ("c", "variable_unknown", "colour")),
])
def test_a_name_nobody_sets_is_a_mistake(name, expected):
    """Where all sources are declared, an unknown name is told, with the name that is probably meant."""
    body = START + script("c", name, "y") + END + chain("s", "c", "e")

    assert unset(body, "amount") == [expected]


def test_a_start_nobody_describes_may_bring_everything_but_slips_of_the_hand():
    """Without a start form a case may begin with any variable; a swapped letter is told all the same."""
    body = START + script("a", "amount", "betrag") + script("b", "betrga", "c") + END + chain("s", "a", "b", "e")

    problems = check_files({"p.bpmn": _W["bpmn"](body)}, registry=None)

    assert [(p.element, p.code, p.params["near"]) for p in problems] == [("b", "variable_misspelt", "betrag")]


def test_a_boundary_event_knows_what_was_set_when_its_activity_was_entered():
    """Results of the activity are not there yet when a boundary event takes over."""
    task = '<userTask id="t" camunda:formRef="f" camunda:assignee="a"/>'
    event = '<boundaryEvent id="x" attachedToRef="t"><messageEventDefinition messageRef="M"/></boundaryEvent>'
    body = START + script("a", "1", "before") + task + event + script("u", "before + amount", "y")
    body += END + chain("s", "a", "t", "e") + flow("x", "u")
    form = b'{"type":"default","id":"f","components":[{"type":"number","id":"c","key":"amount","label":"B"}]}'
    empty = b'{"type":"default","id":"message.m","components":[]}'

    assert unset(body, f_form=form, message_m_form=empty) == [("u", "variable_not_set", "amount")]


def test_a_form_sets_what_cannot_be_hidden():
    """A field that is always there is written; one with a condition may be missing."""
    field = '{"type":"number","id":"c","key":"amount","label":"B"%s}'
    task = '<userTask id="t" camunda:formRef="f" camunda:assignee="a"/>'
    body = START + task + script("u", "amount", "y") + END + chain("s", "t", "u", "e")

    def form(more: str) -> bytes:
        return ('{"type":"default","id":"f","components":[' + field % more + "]}").encode()

    assert unset(body, f_form=form("")) == []
    hidden = form(', "conditional": {"hide": "=k = 1"}')
    assert unset(body, "k", f_form=hidden) == [("u", "variable_not_set", "amount")]


def test_items_keep_their_names_and_a_subprocess_lets_them_out():
    """A multi-instance item is a scope of its own, an embedded subprocess is none."""
    inner = START.replace('"s"', '"i"') + script("a", "it", "x") + chain("i", "a")
    items = '<multiInstanceLoopCharacteristics camunda:collection="list" camunda:elementVariable="it"/>'
    after = script("u", "x", "y") + END + chain("s", "p1", "u", "e")

    assert unset(START + f'<subProcess id="p1">{inner}{items}</subProcess>' + after, "list") == [
        ("u", "variable_not_set", "x")
    ]
    assert unset(START + f'<subProcess id="p1">{inner}</subProcess>' + after, "it") == []


def test_with_an_output_mapping_only_the_mapped_names_leave():
    """A task's own result stays inside it once it maps its outputs."""
    task = (
        '<scriptTask id="a" scriptFormat="feel" camunda:resultVariable="own">'
        f"{mapping(outputs='x=own')}<script>1</script></scriptTask>"
    )
    body = START + task + script("u", "x", "y") + script("v", "own", "z") + END + chain("s", "a", "u", "v", "e")

    assert unset(body) == [("v", "variable_unknown", "own")]


def test_branches_that_end_for_themselves_add_up_at_the_end_of_their_subprocess():
    """A subprocess ends when all its branches have ended."""
    inner = '<startEvent id="i"/><parallelGateway id="f"/>' + script("a", "1", "x") + script("b", "2", "y")
    inner += chain("i", "f", "a") + chain("f", "b")
    body = START + f'<subProcess id="p1">{inner}</subProcess>' + script("u", "x + y", "z") + END
    body += chain("s", "p1", "u", "e")

    assert unset(body) == []


def test_a_called_process_gives_back_what_it_surely_sets():
    """Out mappings are read at the end of the called process, which sees only what is handed in."""
    call = (
        '<callActivity id="c" calledElement="q"><extensionElements><camunda:in source="a" target="b"/>'
        '<camunda:out source="r" target="x"/></extensionElements></callActivity>'
    )
    body = START + call + script("u", "x", "y") + END + chain("s", "c", "u", "e")

    def called(expression: str) -> bytes:
        return _W["bpmn"]('<startEvent id="s"/>' + script("w", expression, "r") + chain("s", "w"), key="q")

    assert unset(body, "a", q_bpmn=called("b + 1")) == []
    assert unset(body, "a", q_bpmn=called("a + 1")) == [("w", "variable_unknown", "a")]


def test_conditional_events_and_captions_may_read_what_is_not_set_yet():
    """There a missing name means "not yet" or stays empty; only a name nobody sets is told."""
    wait = '<intermediateCatchEvent id="w"><conditionalEventDefinition><condition>%s</condition>'
    wait += "</conditionalEventDefinition></intermediateCatchEvent>"
    fork = '<parallelGateway id="f"/>'
    rest = script("a", "1", "done") + chain("s", "f", "a") + chain("f", "w")

    assert unset(START + fork + wait % "done = 1" + rest) == []
    assert unset(START + fork + wait % "missing = 1" + rest) == [("w", "variable_unknown", "missing")]


def test_the_shipped_process_sets_everything_it_reads():
    """register_entry has no finding of the variable flow, and every one of these holes is found."""
    files = dict(folder_files(ENTRY))
    source = files["register_entry.bpmn"].decode()
    holes = {
        '<camunda:outputParameter name="deadline">null</camunda:outputParameter>': "deadline",
        '<camunda:outputParameter name="entered_trades">[]</camunda:outputParameter>': "entered_trades",
        '<camunda:outputParameter name="finality_at">finality_at</camunda:outputParameter>': "finality_at",
        '<camunda:outputParameter name="ihk_member">application.owner.ihk_member</camunda:outputParameter>': "ihk_member",
    }

    def found(text: str) -> set[str]:
        problems = check_files({**files, "register_entry.bpmn": text.encode()}, registry=registry())
        return {problem.params["name"] for problem in problems if problem.code in CODES}

    assert found(source) == set()
    for hole, name in holes.items():
        assert hole in source
        assert name in found(source.replace(hole, "", 1))


@pytest.mark.parametrize(("name", "known", "meant"), [
    ("betrga", {"betrag"}, "betrag"), ("caseTitle", {"case_title"}, "case_title"), ("betra", {"betrag"}, ""),
    ("assigneeList", {"assignee"}, ""), ("line", {"lines"}, ""), ("x1", {"x2"}, ""),
])
def test_only_a_slip_of_the_hand_counts_as_a_misspelling(name, known, meant):
    """A swapped or wrong letter does, a longer form of the word does not."""
    assert nearest(name, known) == meant


@pytest.mark.parametrize("interrupts, told", [("false", []), ("true", [("u", "variable_not_set", "x")])])
def test_what_runs_beside_a_scope_is_no_end_of_it(interrupts, told):
    """A scope ends when all in it has ended: an event subprocess that does not interrupt leaves nothing out."""
    inner = ('<startEvent id="si"/>' + script("a", "1", "x") + '<endEvent id="ei"/>' + chain("si", "a", "ei")
             + f'<subProcess id="h" triggeredByEvent="true"><startEvent id="sh" isInterrupting="{interrupts}">'
             '<messageEventDefinition messageRef="M"/></startEvent><endEvent id="eh"/>' + chain("sh", "eh") + "</subProcess>")
    body = START + f'<subProcess id="sub">{inner}</subProcess>' + script("u", "x + 1", "y") + END
    body += chain("s", "sub", "u", "e")

    assert unset(body) == told
