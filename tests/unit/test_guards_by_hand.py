"""What operators do by hand opens no way around a guard of law: steps left out, values put in, both held against it."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from handlers import registry
from workflows.engine import Beside, check_files, parse_process
from workflows.engine.guards.by_hand import ByHand
from workflows.errors import Conflict
from workflows.scenarios import folder_files

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, chain, service, script = (_W[n] for n in ("World", "bpmn", "flow", "chain", "service", "script"))

ENTRY = Path(__file__).parents[2] / "bpmn" / "register_entry"
START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'


def process(rules: str, body: str, start: str = "k r") -> bytes:
    """A process with one guard."""
    return bpmn(
        '<extensionElements><camunda:properties><camunda:property name="guard:Anhörung" '
        f'value="{rules}"/><camunda:property name="startVariables" value="{start}"/></camunda:properties>'
        f"</extensionElements>{body}"
    )


def user(*ids: str, properties: str = "") -> str:
    inner = f"<extensionElements><camunda:properties>{properties}</camunda:properties></extensionElements>"
    return "".join(f'<userTask id="{one}" name="N {one}">{inner if properties else ""}</userTask>' for one in ids)


def _live(w, element: str) -> str:
    (activity,) = [activity for activity, one in w.x.active_elements() if one == element]
    return activity


def skip(w, element: str, done=(), **values):
    w.x.skip(_live(w, element), values, [("", one) for one in done])
    return w.go()


def refused(w, element: str, done=(), **values) -> tuple[str, dict]:
    before = w.live()
    with pytest.raises(Conflict) as caught:
        skip(w, element, done, **values)
    assert w.live() == before
    return caught.value.code, dict(caught.value.params)


LINE = process("letter needs hear", START + user("look", "hear", "write") + service("letter", "t") + END
               + chain("s", "look", "hear", "write", "letter", "e"))


def test_a_step_a_guard_demands_cannot_be_left_out():
    """The hearing cannot be skipped while the letter that needs it lies ahead; what stands before and after it can."""
    w = World(LINE).start()
    assert skip(w, "look").open == {"hear": 1}
    assert refused(w, "hear") == ("skip_breaks_guard", {"element": "N hear", "guard": "Anhörung"})
    w.complete("hear")
    assert skip(w, "write", done=["hear"]).job("t").element == "letter"
    assert skip(w, "letter", done=["hear"]).x.ended


def test_a_demanded_step_that_was_done_before_or_lies_behind_may_be_skipped():
    """Once it was done in the case it may be skipped in a second round; where its target is past, too."""
    body = START + user("hear", "letter", "hear2") + END + chain("s", "hear", "letter", "hear2", "e")
    w = World(process("letter needs hear | hear2", body)).start()
    assert skip(w, "hear", done=["hear"]).open == {"letter": 1}
    assert skip(w.complete("letter"), "hear2").x.ended


def test_what_has_to_be_passed_anew_cannot_be_left_out_though_it_was_done():
    """"after": having been released once is no release of the new decision."""
    body = START + user("review", "release", "letter") + END + chain("s", "review", "release", "letter", "e")
    w = World(process("letter needs release after review", body)).start().complete("review")
    assert refused(w, "release", done=["review", "release"])[0] == "skip_breaks_guard"


@pytest.mark.parametrize("rules", ["letter needs hear", "hear only lead"])
def test_a_subprocess_cannot_be_left_out_with_what_is_demanded_inside(rules):
    """Skipping the whole leaves out its parts: a hearing, a step of one team only."""
    inner = '<startEvent id="i"/>' + user("hear") + '<endEvent id="j"/>' + chain("i", "hear", "j")
    body = START + f'<subProcess id="part" name="P">{inner}</subProcess>' + user("letter") + END
    w = World(process(rules, body + chain("s", "part", "letter", "e"))).start()
    assert refused(w, "part") == ("skip_breaks_guard", {"element": "P", "guard": "Anhörung"})


def test_neither_the_first_nor_the_second_of_four_eyes_can_be_left_out():
    """Without the first there is nobody the second must differ from; without the second nobody has looked again."""
    eyes = user("release", properties='<camunda:property name="fourEyes" value="check"/>')
    body = START + user("check", "look") + eyes + END + chain("s", "check", "look", "release", "e")
    w = World(bpmn(body)).start()
    assert refused(w, "check") == ("skip_breaks_four_eyes", {"element": "N check", "second": "N release"})
    skip(w.complete("check"), "look", done=["check"])
    assert refused(w, "release", done=["check"]) == ("skip_breaks_four_eyes", {"element": "N release", "second": "N release"})


def test_a_step_of_one_team_only_cannot_be_left_out():
    """`only`: done by nobody is not done by the team."""
    w = World(process("t only lead", START + user("t") + END + chain("s", "t", "e"))).start()
    assert refused(w, "t") == ("skip_breaks_guard", {"element": "N t", "guard": "Anhörung"})


def steered(*steps: str, begins: str = "false") -> bytes:
    """The letter is reached only where `heard` is true: begun with that value, set to true behind the hearing."""
    deny = (
        '<userTask id="deny" name="N deny"><extensionElements><camunda:inputOutput><camunda:outputParameter name="heard">${false}'
        "</camunda:outputParameter></camunda:inputOutput></extensionElements></userTask>"
    )
    parts = {"work": service("work", "t"), "look": user("look"), "deny": deny}
    return process("letter needs hear", (
        START + script("begin", begins, "heard") + "".join(parts[one] for one in steps)
        + '<exclusiveGateway id="g" default="back"/>' + user("hear") + script("note", "true", "heard") + user("letter")
        + END + chain("s", "begin", *steps, "g") + flow("g", "letter", "heard = true")
        + flow("g", "hear", "", "back") + chain("hear", "note", "g") + chain("letter", "e")
    ))


def test_the_drawings_of_these_tests_keep_their_guard():
    """Else nothing would have to be refused: the drawing itself would have the way around."""
    for content in (LINE, steered("look", "work"), steered("work", "deny"), steered("deny", begins="true")):
        assert [one.code for one in check_files({"p.bpmn": content}, registry=None) if "guard" in one.code] == []


def test_invented_results_open_no_way_a_condition_had_closed():
    """A step may be said to have given anything but what leads past the hearing."""
    w = World(steered("look", "work")).start().complete("look")
    assert refused(w, "work", heard=True) == ("skip_breaks_guard", {"element": "work", "guard": "Anhörung"})
    assert skip(w, "work", heard=False, amount=5).open == {"hear": 1}
    w = World(steered("work", "deny")).start()
    assert skip(w, "work", heard=True).open == {"deny": 1}  # which sets it anew
    assert w.complete("deny").open == {"hear": 1}


def test_a_step_that_closes_a_way_cannot_be_left_out_where_it_is_open():
    """The old value would lead past the hearing, unless the operator says what the step would have said."""
    w = World(steered("deny", begins="true")).start()
    assert refused(w, "deny")[0] == "skip_breaks_guard"
    assert skip(w, "deny", heard=False).open == {"hear": 1}


def test_values_put_in_by_hand_open_no_way_either():
    """Correcting a value is free until it leads around the hearing; once somebody was heard it is free again."""
    w = World(steered("work", "deny")).start()
    w.x.set_variables({"heard": True, "amount": 7})  # "deny" will set it anew
    assert w.finish("t").complete("deny").open == {"hear": 1}
    w.x.set_variables({"heard": True})  # from here every way passes the hearing

    w = World(steered("look")).start()
    before = w.live()
    with pytest.raises(Conflict) as caught:
        w.x.set_variables({"heard": True})
    assert (caught.value.code, dict(caught.value.params), w.live()) == ("values_break_guard", {"guard": "Anhörung"}, before)
    w.x.set_variables({"heard": True}, done=[("", "hear")])


def test_a_gateway_decides_anew_only_with_values_that_open_nothing():
    """Where a value was missing, one that leads past the hearing is refused; the other goes on."""
    body = START + script("begin", "false", "r") + '<exclusiveGateway id="g" name="G" default="back"/>' + user("hear", "letter")
    body += END + chain("s", "begin", "g") + flow("g", "letter", "k > 1 and r = true") + flow("g", "hear", "", "back") + chain("hear", "letter", "e")
    w = World(process("letter needs hear", body, start="")).start()
    assert [fault.element for fault in w.x.faults()] == ["g"]
    assert refused(w, "g", k=5, r=True) == ("skip_breaks_guard", {"element": "G", "guard": "Anhörung"})
    assert skip(w, "g", k=5).open == {"hear": 1}


def test_a_value_typed_for_a_skipped_step_opens_no_way_for_another_branch():
    """Two branches run: what is invented for one must not lead the other past the hearing."""
    body = (
        START + script("none", "false", "heard") + '<parallelGateway id="fork"/><parallelGateway id="join"/>' + user("a", "b")
        + '<exclusiveGateway id="g" default="no"/>' + user("letter", "hear") + '<exclusiveGateway id="m"/>' + END
        + chain("s", "none", "fork", "a", "join", "e") + chain("fork", "b", "g") + flow("g", "letter", "heard = true")
        + flow("g", "hear", "", "no") + chain("hear", "letter2", "m") + chain("letter", "m", "join") + user("letter2")
    )
    w = World(process("letter needs hear", body)).start()
    assert refused(w, "a", heard=True) == ("values_break_guard", {"guard": "Anhörung"})
    assert skip(w, "a", other=1).open == {"b": 1}


@pytest.mark.parametrize(("elements", "code"), [
    (("prepare_line", "hold_hearing", "record_decision", "send_refusal", "check_fiction", "confirm_withdrawal"), "skip_breaks_guard"),
    (("line", "review_line", "decide_after_hearing", "release_line", "release_objection"), "skip_breaks_four_eyes"),
    (("send_receipt", "send_inquiry", "hand_out_card", "charge_entry", "notify_reminder"), ""),
])
def test_what_can_be_left_out_of_the_shipped_process(elements, code):
    """In register_entry hearing, decision, release, refusal notice and what the lead alone does stay; letters and fees may go."""
    files = folder_files(ENTRY)
    models = {model.key: model for name, content in files.items() if name.endswith(".bpmn") for model in parse_process(content, name)}
    model = models["register_entry"]
    guards = ByHand(model, lambda: Beside(files, registry().contracts(), models))
    for element in elements:
        try:
            guards.require_skip(model.graph.by_id[element], {}, {}, ())
            found = ""
        except Conflict as error:
            found = error.code
        assert (element, found) == (element, code)
