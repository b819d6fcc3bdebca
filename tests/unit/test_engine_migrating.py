"""A running instance is written anew for another version, or refused with the reason; nothing live is forgotten."""

from __future__ import annotations

import datetime as dt
import runpy
from pathlib import Path

import pytest

from workflows.engine import Route, parse_process, propose

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World, bpmn, flow, chain, service, script = (_W[n] for n in ("World", "bpmn", "flow", "chain", "service", "script"))

START, END = '<startEvent id="s"/>', '<endEvent id="e"/>'
MESSAGES = '<message id="M" name="paid"/><message id="N" name="${number}"/>'


def user(*ids: str, **attributes: str) -> str:
    more = "".join(f' {name.replace("_", ":")}="{value}"' for name, value in attributes.items())
    return "".join(f'<userTask id="{one}"{more}/>' for one in ids)


def line(*ids: str) -> str:
    """User tasks in a row."""
    return START + user(*ids) + END + chain("s", *ids, "e")


def timer(identity: str, host: str, text: str, name: str = "", cancel: str = "true") -> str:
    kind = "timeCycle" if text.startswith("R") else "timeDuration"
    return (
        f'<boundaryEvent id="{identity}" name="{name}" attachedToRef="{host}" cancelActivity="{cancel}">'
        f"<timerEventDefinition><{kind}>{text}</{kind}></timerEventDefinition></boundaryEvent>"
    )


def ask(w, new: bytes, mapping=(), done=()):
    """What a move to a second version gives."""
    for model in parse_process(new, "new.bpmn"):
        w.models[f"{model.key}:2"] = model
    return w.engine.migrate("p:1", w.x.snapshot(), {"p:1": Route("p:2", dict(mapping))}, done)


def why(w, new: bytes, mapping=(), done=()) -> list[str]:
    found = ask(w, new, mapping, done)
    assert found.execution is None
    return [remark.code for remark in found.remarks if remark.blocking]


def told(w, new: bytes, mapping=(), done=()) -> set[str]:
    """Move, and say what was told along."""
    found = ask(w, new, mapping, done)
    assert [remark for remark in found.remarks if remark.blocking] == []
    w.x = found.execution
    w.go()
    return {remark.code for remark in found.remarks}


def test_an_open_task_keeps_its_id_and_its_dates():
    """The same activity is open at the same step of the new version, whose next step follows."""
    w = World(bpmn(START + user("one", camunda_dueDate="P10D") + END + chain("s", "one", "e"))).start()
    before = w.task("one")
    new = bpmn(START + user("one", camunda_dueDate="P14D") + user("more") + END + chain("s", "one", "more", "e"))
    assert told(w, new) == {"migration_due_kept"}
    after = w.task("one")
    assert (after.activity_id, after.due, after.definition_id) == (before.activity_id, before.due, "p:2")
    assert w.complete("one").open == {"more": 1}
    assert w.complete("more").x.ended


def test_a_renamed_step_needs_to_be_named():
    """Without a mapping the old step is nowhere; with one the case goes on there."""
    w = World(bpmn(line("one", "two"))).start()
    new = bpmn(line("first", "two"))
    assert why(w, new) == ["migration_unmapped"]
    assert why(w, new, {"one": "nowhere"}) == ["migration_target_missing"]
    assert told(w, new, {"one": "first"}) == set()
    assert w.open == {"first": 1}
    assert w.complete("first").open == {"two": 1}


def test_a_step_may_be_left_out_on_purpose():
    """A choice of nothing forbids the move although the id is still there."""
    w = World(bpmn(line("one"))).start()
    assert why(w, bpmn(line("one", "two")), {"one": ""}) == ["migration_unmapped"]


def test_kinds_have_to_match():
    """A task for people becomes no automatic step, a job keeps its topic, a loop stays one, a call calls the same."""
    w = World(bpmn(line("one"))).start()
    assert why(w, bpmn(START + service("one", "t") + END + chain("s", "one", "e"))) == ["migration_other_kind"]
    w = World(bpmn(START + service("j", "t") + END + chain("s", "j", "e"))).start()
    assert why(w, bpmn(START + service("j", "u") + END + chain("s", "j", "e"))) == ["migration_other_topic"]
    loop = "<multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics>"
    many = bpmn(START + f'<userTask id="one">{loop}</userTask>' + END + chain("s", "one", "e"))
    w = World(many).start()
    assert why(w, bpmn(line("one"))) == ["migration_other_loop"]
    assert why(World(bpmn(line("one"))).start(), many) == ["migration_other_loop"]
    called = bpmn(line("inside"), key="c")
    w = World(bpmn(START + '<callActivity id="k" calledElement="c"/>' + END + chain("s", "k", "e")), called).start()
    assert why(w, bpmn(START + '<callActivity id="k" calledElement="d"/>' + END + chain("s", "k", "e"))) == [
        "migration_other_call"
    ]


def test_boundary_timers_keep_their_due_time_and_new_ones_begin_now():
    """Kept by id although its text changed; one that is gone waits no longer; a new one counts from the move."""
    w = World(bpmn(line("one") + timer("kept", "one", "P10D") + timer("gone", "one", "P3D", "Erinnerung")
                   + flow("kept", "e") + flow("gone", "e"))).start()
    began = w.now
    w.now += dt.timedelta(days=2)
    new = bpmn(line("one") + timer("kept", "one", "P20D") + timer("fresh", "one", "P5D") + flow("kept", "e") + flow("fresh", "e"))
    assert told(w, new) == {"migration_timer_kept", "migration_wait_gone", "migration_timer_new"}
    assert {one.element: one.due - began for one in w.x.timers()} == {
        "kept": dt.timedelta(days=10), "fresh": dt.timedelta(days=7)
    }
    assert w.pass_time(days=5).x.ended


def test_a_timer_that_was_drawn_anew_under_its_name_keeps_its_due_time():
    """By name, or by choice, a wait goes on under another id."""
    w = World(bpmn(line("one") + timer("b1", "one", "P10D", "Frist") + flow("b1", "e"))).start()
    due = w.x.timers()[0].due
    new = bpmn(line("one") + timer("b2", "one", "P10D", "Frist") + flow("b2", "e"))
    w.now += dt.timedelta(days=1)
    found = ask(w, new)
    assert [(one.element, one.due) for one in found.execution.timers()] == [("b2", due)]
    assert list(found.waits.values()) == [found.execution.timers()[0].timer_id]
    other = bpmn(line("one") + timer("b2", "one", "P10D", "Anders") + flow("b2", "e"))
    assert [one.due for one in ask(w, other, {"b1": "b2"}).execution.timers()] == [due]
    assert why(w, other, {"b1": "one"}) == ["migration_other_kind"]
    assert [one.due for one in ask(w, new, {"b1": ""}).execution.timers()] == [w.now + dt.timedelta(days=10)]


def test_a_reminder_that_has_come_does_not_come_again():
    """A boundary timer that fired without interrupting is not armed anew by the move; a cycle goes on at its time."""
    reminded = user("again") + END + chain("s", "one", "e") + flow("b", "again") + flow("again", "e")
    w = World(bpmn(START + user("one") + timer("b", "one", "P1D", cancel="false") + reminded)).start().pass_time(days=1)
    w.complete("again")
    assert told(w, bpmn(START + user("one", "zz") + timer("b", "one", "P1D", cancel="false") + user("again") + END
                        + chain("s", "one", "zz", "e") + flow("b", "again") + flow("again", "e"))) == set()
    assert w.x.timers() == ()
    w = World(bpmn(START + user("one") + timer("b", "one", "R/P7D", cancel="false") + reminded)).start().pass_time(days=8)
    w.complete("again")
    due = w.x.timers()[0].due
    assert told(w, bpmn(START + user("one") + timer("b", "one", "R/P10D", cancel="false") + reminded)) == {"migration_timer_kept"}
    assert w.x.timers()[0].due == due
    w.pass_time(days=7)
    assert w.x.timers()[0].due - due == dt.timedelta(days=10)


def catch(identity: str, message: str = "M") -> str:
    return f'<intermediateCatchEvent id="{identity}"><messageEventDefinition messageRef="{message}"/></intermediateCatchEvent>'


def test_messages_are_waited_for_under_their_new_name():
    """An event whose message is another one now waits for that."""
    w = World(bpmn(START + catch("w") + END + chain("s", "w", "e"), beside=MESSAGES)).start(number="A-7")
    new = bpmn(START + catch("w", "N") + END + chain("s", "w", "e"), beside=MESSAGES)
    assert told(w, new) == set()
    assert w.waiting == {"A-7"}
    assert w.message("A-7").x.ended


def test_events_behind_a_gateway_go_on_and_come_and_go():
    """Kept ones keep their due time, new ones begin to wait, removed ones stop."""
    def choice(*events: str) -> bytes:
        drawn = {"m": catch("m"), "n": catch("n", "N"),
                 "t": '<intermediateCatchEvent id="t"><timerEventDefinition><timeDuration>P9D</timeDuration>'
                      "</timerEventDefinition></intermediateCatchEvent>"}
        body = START + '<eventBasedGateway id="g"/>' + END + flow("s", "g")
        return bpmn(body + "".join(drawn[one] + flow("g", one) + flow(one, "e") for one in events), beside=MESSAGES)

    w = World(choice("m", "t")).start(number="A-7")
    due = w.x.timers()[0].due
    w.now += dt.timedelta(days=1)
    assert told(w, choice("n", "t")) == {"migration_wait_gone", "migration_wait_new"}
    assert (w.waiting, w.x.timers()[0].due) == ({"A-7"}, due)
    assert w.message("A-7").x.ended


def test_teams_and_inputs_are_the_new_ones():
    """A task goes to the team the new version names, unless that did not change; a job gets its new inputs."""
    old = bpmn(START + user("one", camunda_candidateGroups="a") + END + chain("s", "one", "e"))
    w = World(old).start()
    assert told(w, bpmn(START + user("one", camunda_candidateGroups="b") + END + chain("s", "one", "e"))) == {"migration_team_changed"}
    assert w.task("one").candidate_groups == ("b",)

    def job(*inputs: str) -> bytes:
        inner = "".join(f'<camunda:inputParameter name="{one}">1</camunda:inputParameter>' for one in inputs)
        ext = f"<extensionElements><camunda:inputOutput>{inner}</camunda:inputOutput></extensionElements>" if inner else ""
        return bpmn(START + service("j", "t", ext) + END + chain("s", "j", "e"))

    for before, after in ((("a",), ("b",)), ((), ("b",)), (("a",), ())):
        w = World(job(*before)).start(kept=1)
        assert told(w, job(*after)) == {"migration_inputs_anew"}
        assert set(w.job("t").inputs) == {"kept", *after}
        assert w.finish("t", got=2).x.ended
        assert w.vars["got"] == 2
    assert why(World(job()).start(), bpmn(START + service("j", "t", (
        '<extensionElements><camunda:inputOutput><camunda:inputParameter name="a">${nobody}</camunda:inputParameter>'
        "</camunda:inputOutput></extensionElements>"
    )) + END + chain("s", "j", "e"))) == ["migration_expression"]


PARALLEL = (
    START + '<parallelGateway id="fork"/><parallelGateway id="join"/>' + user("zero", "a", "b", "last") + END
    + chain("s", "zero", "fork", "a", "join", "last", "e") + chain("fork", "b", "join")
)


def test_tokens_stand_only_where_the_new_version_could_have_brought_them():
    """No join waits in vain or is served twice: neither out of a row into branches nor back, nor past the join."""
    row = bpmn(line("zero", "a", "b", "last"))
    w = World(row).start().complete("zero")
    assert why(w, bpmn(PARALLEL)) == ["migration_not_together"]
    assert told(w, bpmn(PARALLEL), {"a": "last"}) == set()
    w = World(bpmn(PARALLEL)).start().complete("zero")
    assert why(w, row) == ["migration_not_together"]
    assert why(w, bpmn(PARALLEL), {"a": "last"}) == ["migration_not_together"]
    assert why(w, bpmn(PARALLEL), {"a": "zero"}) == ["migration_not_together"]


def test_a_token_at_a_join_goes_on_waiting():
    """It waits on the same way, or on the one from the same step; where the way is gone the move is refused."""
    w = World(bpmn(PARALLEL)).start().complete("zero").complete("a")
    wider = PARALLEL.replace(flow("a", "join"), user("a2") + flow("a", "a2") + flow("a2", "join"))
    assert why(w, bpmn(wider)) == ["migration_join_path"]
    renamed = PARALLEL.replace(flow("a", "join"), flow("a", "join", identity="other"))
    assert told(w, bpmn(renamed)) == set()
    assert w.complete("b").open == {"last": 1}
    assert w.complete("last").x.ended


def test_a_third_branch_is_missing_for_cases_under_way():
    """A branch that was drawn in later would be missing at the join."""
    w = World(bpmn(PARALLEL)).start().complete("zero")
    third = PARALLEL + user("c") + chain("fork", "c", "join")
    assert why(w, bpmn(third)) == ["migration_not_together"]
    assert told(World(bpmn(PARALLEL)).start(), bpmn(third)) == set()


def test_subprocesses_keep_their_inside():
    """What runs inside goes on inside; a step that changed its subprocess is refused; a renamed one needs its mapping."""
    def sub(identity: str, inside: str, *, outside: str = "") -> bytes:
        inner = f'<startEvent id="s2"/>{user(inside)}<endEvent id="e2"/>{chain("s2", inside, "e2")}'
        return bpmn(START + f'<subProcess id="{identity}">{inner}</subProcess>' + END + outside + chain("s", identity, "e"))

    w = World(sub("sub", "in")).start()
    assert why(w, bpmn(line("in"))) == ["migration_unmapped", "migration_other_scope"]
    assert why(w, sub("box", "in")) == ["migration_unmapped", "migration_other_scope"]
    assert told(w, sub("box", "in"), {"sub": "box"}) == set()
    assert w.complete("in").x.ended


def test_items_of_a_loop_go_on_with_what_they_have():
    """A parallel loop half done ends in the new version with the items it had."""
    def many(after: str) -> bytes:
        loop = '<multiInstanceLoopCharacteristics camunda:collection="names" camunda:elementVariable="name"/>'
        return bpmn(START + f'<userTask id="one">{loop}</userTask>' + user(after) + END + chain("s", "one", after, "e"))

    w = World(many("x")).start(names=["u", "v", "w"]).complete("one")
    assert told(w, many("y")) == set()
    assert w.open == {"one": 2}
    assert w.complete("one").complete("one").open == {"y": 1}


def handler(identity: str, text: str) -> str:
    return (
        f'<subProcess id="{identity}" triggeredByEvent="true"><startEvent id="{identity}_s" isInterrupting="false">'
        f"<timerEventDefinition><timeDuration>{text}</timeDuration></timerEventDefinition></startEvent>"
        f'{user(identity + "_t")}<endEvent id="{identity}_e"/>{chain(identity + "_s", identity + "_t", identity + "_e")}</subProcess>'
    )


def test_event_subprocesses_come_and_go_and_stay():
    """One that is drawn in later begins to wait now, one that stays keeps its due time, one that runs goes on inside."""
    w = World(bpmn(line("one") + handler("h", "P3D"))).start()
    due = w.x.timers()[0].due
    w.now += dt.timedelta(days=1)
    assert told(w, bpmn(line("one") + handler("h", "P3D") + handler("k", "P3D"))) == {"migration_timer_new"}
    assert {one.element: one.due for one in w.x.timers()} == {"h_s": due, "k_s": due + dt.timedelta(days=1)}
    w = World(bpmn(line("one") + handler("h", "P3D"))).start().pass_time(days=3)
    assert w.open == {"one": 1, "h_t": 1}
    assert told(w, bpmn(line("one", "two") + handler("h", "P3D"))) == set()
    assert w.x.timers() == ()
    assert w.complete("h_t").complete("one").complete("two").x.ended


def test_called_processes_stay_on_their_version_unless_chosen():
    """The caller moves alone, or both move; the called one's variables stay its own."""
    main = bpmn(START + '<callActivity id="k" calledElement="c"/>' + END + chain("s", "k", "e"))
    more = bpmn(START + '<callActivity id="k" calledElement="c"/>' + user("z") + END + chain("s", "k", "z", "e"))
    w = World(main, bpmn(line("inside"), key="c")).start()
    assert told(w, more) == set()
    assert w.task("inside").definition_id == "c:1"
    assert w.complete("inside").open == {"z": 1}
    w = World(main, bpmn(line("inside"), key="c")).start()
    w.models["p:2"], = parse_process(more, "m.bpmn")
    w.models["c:2"], = parse_process(bpmn(line("inner", "second"), key="c"), "c.bpmn")
    routes = {"p:1": Route("p:2"), "c:1": Route("c:2", {"inside": "inner"})}
    w.x = w.engine.migrate("p:1", w.x.snapshot(), routes).execution
    assert w.go().task("inner").definition_id == "c:2"
    assert w.complete("inner").complete("second").open == {"z": 1}


def test_a_fault_goes_along_and_is_tried_again_by_the_new_rules():
    """A gateway that could not decide decides after the move, by the conditions of the new version."""
    def gate(condition: str) -> bytes:
        return bpmn(START + '<exclusiveGateway id="g"/>' + user("a") + END + flow("s", "g") + flow("g", "a", condition) + flow("a", "e"))

    w = World(gate("nobody > 1")).start(known=2)
    assert told(w, gate("known > 1")) == set()
    assert w.fault.element == "g"
    w.x.retry(w.fault.activity_id)
    assert w.go().open == {"a": 1}


def guarded(body: str, guard: str) -> bytes:
    prop = f'<extensionElements><camunda:properties><camunda:property name="guard:Vier Augen" value="{guard}"/></camunda:properties></extensionElements>'
    return bpmn(prop + body)


@pytest.mark.parametrize(("done", "codes"), [((), ["migration_breaks_guard"]), ((("", "check"),), [])])
def test_what_the_new_version_needs_first_has_to_have_been_done(done, codes):
    """A guard that came with the new version holds for a case that stands behind its step, unless the case did it."""
    new = guarded(START + user("check", "mid", "enter") + END + chain("s", "check", "mid", "enter", "e"), "enter needs check")
    w = World(bpmn(line("mid", "enter"))).start()
    found = ask(w, new, done=done)
    assert [remark.code for remark in found.remarks] == codes
    if codes:
        assert found.remarks[0].params == {"step": "mid", "guard": "Vier Augen"}


HEARD = (
    START + script("t", "if n > 1 then true else false", "x") + '<exclusiveGateway id="g1" default="no1"/><exclusiveGateway id="m1"/>'
    '<exclusiveGateway id="g2" default="no2"/>' + user("mid", "enter") + END + flow("s", "t") + flow("t", "g1")
    + flow("g1", "m1", identity="no1") + flow("m1", "mid") + flow("mid", "g2") + flow("g2", "e", identity="no2")
    + flow("g2", "enter", "x = true") + flow("enter", "e")
)


@pytest.mark.parametrize(("number", "codes"), [(1, []), (2, ["migration_breaks_guard"])])
def test_a_step_that_is_needed_in_some_cases_only_is_missed_in_those_only(number, codes):
    """Where the new version itself lets cases stand without the hearing, nothing is missing; where it heard first, it is."""
    new = HEARD + user("hear") + flow("g1", "hear", "x = true") + flow("hear", "m1")
    w = World(bpmn(HEARD)).start(n=number)
    found = ask(w, guarded(new, "enter needs hear"))
    assert [remark.code for remark in found.remarks] == codes


def test_four_eyes_ask_for_no_step_that_a_case_may_do_without():
    """Of two first steps a case does one: the other one is not missing at the second decision."""
    second = ('<userTask id="second"><extensionElements><camunda:properties><camunda:property name="fourEyes" value="a b"/>'
              "</camunda:properties></extensionElements></userTask>")
    either = (START + '<exclusiveGateway id="g" default="d"/><exclusiveGateway id="m"/>' + user("a", "b") + END + flow("s", "g")
              + flow("g", "a", identity="d") + flow("g", "b", "n > 1") + flow("a", "m") + flow("b", "m") + flow("m", "second")
              + flow("second", "e"))
    w = World(bpmn(either + user("second"))).start(n=1).complete("a")
    assert told(w, bpmn(either + second), done=[("", "a")]) == set()


def test_a_guard_both_versions_have_is_no_matter_of_the_move():
    """A case that stands behind its step by the old version's own rules goes along."""
    body = START + user("check", "mid", "enter") + END + chain("s", "check", "mid", "enter", "e")
    w = World(guarded(body, "enter needs check")).start()
    w.complete("check")
    assert told(w, guarded(body + user("z") + flow("z", "e") + flow("mid", "z", "x = 1"), "enter needs check"), done=()) == set()


def test_four_eyes_of_the_new_version_need_the_first_person():
    """A second decision that names a first one nobody has taken is refused."""
    second = ('<userTask id="second"><extensionElements><camunda:properties><camunda:property name="fourEyes" value="first"/>'
              "</camunda:properties></extensionElements></userTask>")
    new = bpmn(START + user("first") + second + END + chain("s", "first", "second", "e"))
    w = World(bpmn(line("second"))).start()
    assert why(w, new) == ["migration_breaks_four_eyes"]
    assert told(w, new, done=[("", "first")]) == set()


def test_the_proposal_goes_by_id_then_by_name():
    """Only places cases stand at are proposed; what fits by neither is left open with the choices there are."""
    old, = parse_process(bpmn(START + '<userTask id="a" name="A"/><userTask id="b" name="B"/><userTask id="c" name="C"/>'
                              + END + chain("s", "a", "b", "c", "e")), "o")
    new, = parse_process(bpmn(START + '<userTask id="a" name="Anders"/><userTask id="b2" name="B"/><userTask id="d" name="D"/>'
                              + END + chain("s", "a", "b2", "d", "e")), "n")
    found = {pair.element: pair for pair in propose(old.graph, new.graph, {"a": 3, "b": 2, "c": 1})}
    assert {key: (pair.target, pair.by, pair.cases) for key, pair in found.items()} == {
        "a": ("a", "id", 3), "b": ("b2", "name", 2), "c": ("", "", 1)
    }
    assert found["c"].choices == (("a", "Anders"), ("b2", "B"), ("d", "D"))
