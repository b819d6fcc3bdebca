"""Rows of the behaviour matrix: activities and their loops (BPMN 2.0.2 § 10.3), data and artifacts."""

from __future__ import annotations

from collections.abc import Callable

from tests.unit.diagrams.pieces import END, START, boundary, definition, event_sub, multi, sub, timer, user
from tests.unit.diagrams.stage import Stage
from tests.unit.diagrams.variants import Variant
from tests.unit.diagrams.world import chain, flow, script, service


def row(activity: str) -> str:
    """s - x - a - e."""
    return START + activity + user("a") + END + chain("s", "x", "a", "e")


def passes(**variables) -> Callable[[Stage], None]:
    """Passed at once; the task behind sees these variables."""

    def drive(t: Stage) -> None:
        t.opens(a=1)
        t.sees("a", **variables)
        t.complete("a")
        t.order("s", "x", "a", "e")
        t.done()

    return drive


def by_person(t: Stage) -> None:
    t.opens(x=1)
    t.complete("x", decided=True)
    passes(decided=True)(t)


def by_handler(t: Stage) -> None:
    t.opens()
    t.jobs("x.y")
    t.finish("x.y", number=7)
    t.jobs()
    passes(number=7)(t)


def by_message(name: str) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.waits(name)
        t.message(name, amount=3)
        passes(amount=3)(t)

    return drive


def sends(t: Stage) -> None:
    t.throws(("message", "paid"))
    passes()(t)


MAPPED = (
    '<extensionElements><camunda:inputOutput><camunda:inputParameter name="local">n + 1</camunda:inputParameter>'
    '<camunda:outputParameter name="out">local * 10</camunda:outputParameter></camunda:inputOutput></extensionElements>'
)


def mapped(t: Stage) -> None:
    """Inputs are seen inside only, and only the mapped outputs leave."""
    t.sees("x", local=3, n=2)
    t.complete("x", noise=1)
    passes(out=30, n=2, local="not there", noise="not there")(t)


TASKS = [
    Variant("task: abstract", row('<task id="x"/>'), passes()),
    Variant("task: user", row(user("x")), by_person),
    Variant("task: user with mappings", row(f'<userTask id="x">{MAPPED}</userTask>'), mapped, given={"n": 2}),
    Variant("task: manual", row('<manualTask id="x"/>'), passes()),
    Variant("task: service", row(service("x", "x.y")), by_handler),
    Variant("task: service without topic", row('<serviceTask id="x"/>'), refused="topic_missing"),
    Variant("task: service in Java", row('<serviceTask id="x" camunda:class="a.B"/>'), refused="java_delegate"),
    Variant(
        "task: business rule",
        row('<businessRuleTask id="x" camunda:decisionRef="d" camunda:resultVariable="r"/>'), passes(r={"fee": 7}),
    ),
    Variant("task: business rule without decision", row('<businessRuleTask id="x"/>'), refused="decision_missing"),
    Variant("task: send, message", row('<sendTask id="x" messageRef="M"/>'), sends),
    Variant(
        "task: send, topic", row('<sendTask id="x" camunda:type="external" camunda:topic="x.y"/>'), by_handler
    ),
    Variant("task: send without either", row('<sendTask id="x"/>'), refused="topic_missing"),
    Variant("task: receive", row('<receiveTask id="x" messageRef="M"/>'), by_message("paid")),
    Variant("task: receive without message (its own id)", row('<receiveTask id="x"/>'), by_message("x")),
    Variant(
        "task: receive that begins a process", row('<receiveTask id="x" messageRef="M" instantiate="true"/>'),
        refused="instantiate_not_supported",
    ),
    Variant("task: script", row(script("x", "n * 2", "m")), passes(m=4), given={"n": 2}),
    Variant(
        "task: script, empty", row('<scriptTask id="x" scriptFormat="feel" camunda:resultVariable="r"/>'),
        refused="expression_missing",
    ),
    Variant(
        "task: script in another language", row('<scriptTask id="x" scriptFormat="python"><script>1</script></scriptTask>'),
        refused="script_language",
    ),
    Variant(
        "task: compensation handler", row('<task id="x" isForCompensation="1"/>'),
        refused="compensation_not_supported",
    ),
    Variant("task: several tokens needed", row('<task id="x" startQuantity="2"/>'), refused="token_quantity"),
    Variant(
        "task: topic where none belongs", row('<task id="x" camunda:type="external" camunda:topic="x.y"/>'),
        refused="topic_misplaced",
    ),
]


# --- what holds something -------------------------------------------------------------------------------

INNER = '<startEvent id="is"/>' + user("u") + '<endEvent id="ie"/>' + chain("is", "u", "ie")


def holds(t: Stage) -> None:
    t.opens(u=1)
    t.complete("u", decided=True)
    passes(decided=True)(t)


def two_beginnings(t: Stage) -> None:
    t.opens(u=1, w=1)
    t.complete("w")
    t.opens(u=1)
    t.complete("u")
    passes()(t)


def deep_timer(t: Stage) -> None:
    """What ends the outer subprocess takes everything inside away."""
    t.opens(u=1, w=1)
    t.wait(hours=1)
    t.opens(v=1)
    t.cancelled("u")
    t.cancelled("w")
    t.complete("v")
    t.entered(e=0)
    t.done()


NESTED = START + sub("x", user("w") + sub("deep", user("u"))) + user("v") + END + chain("s", "x", "e") + (
    boundary(timer("Duration", "PT1H"), "x", "b") + flow("b", "v")
)
AD_HOC = '<adHocSubProcess id="x"><task id="t"/></adHocSubProcess>'
CONTAINERS = [
    Variant("subprocess", row(sub("x", INNER)), holds),
    Variant("subprocess without start and end", row(sub("x", user("u", "w"))), two_beginnings),
    Variant("subprocess in a subprocess, interrupted", NESTED, deep_timer),
    Variant("subprocess, empty", row(sub("x", "")), refused="scope_empty"),
    Variant(
        "subprocess with two starts", row(sub("x", INNER + '<startEvent id="is2"/>' + flow("is2", "u"))),
        refused="subprocess_starts",
    ),
    Variant("transaction, normal end", row(sub("x", INNER, tag="transaction")), holds),
    Variant("ad-hoc subprocess", row(AD_HOC), refused="element_not_supported"),
    Variant("call activity without process", row('<callActivity id="x"/>'), refused="called_element_missing"),
    Variant(
        "call activity, computed", row('<callActivity id="x" calledElement="${n}"/>'),
        refused="called_element_expression",
    ),
    Variant(
        "event subprocess with flows",
        row(event_sub('<startEvent id="hs">' + definition("signal", "S") + "</startEvent>", "x")),
        refused="event_subprocess_connected",
    ),
]


# --- loops ------------------------------------------------------------------------------------------------


def looping(characteristics: str) -> str:
    """The user task x, looping."""
    return row(f'<userTask id="x">{characteristics}</userTask>')


RESULTS = '<loopDataOutputRef>results</loopDataOutputRef><outputDataItem id="o" name="result"/>'


def has_results(t: Stage) -> None:
    t.opens(a=1)
    t.sees("a", results=["a", None, "c"], noise="not there", item="not there")
    t.complete("a")
    t.done()


def per_item(t: Stage) -> None:
    """One task an item, each with its own item; the results come in item order, whoever is done first."""
    t.opens(x=3)
    while "x" in t.world.open:
        seen = t.world.x.variables(t.world.task("x", -1).activity_id)
        assert seen["nrOfInstances"] == 3
        t.world.complete("x", -1, result=seen["item"], noise=1)
    has_results(t)


def one_by_one(t: Stage) -> None:
    for done, item in enumerate(("a", None, "c")):
        t.opens(x=1)
        t.sees("x", item=item, loopCounter=done, nrOfCompletedInstances=done, nrOfActiveInstances=1)
        t.complete("x", result=item)
    has_results(t)


def often(count: int, at_once: int) -> Callable[[Stage], None]:
    def drive(t: Stage) -> None:
        t.opens(x=at_once)
        while "x" in t.world.open:
            t.world.complete("x")
        t.entered(x=count)
        t.opens(a=1)
        t.complete("a")
        t.done()

    return drive


def enough(open_first: int) -> Callable[[Stage], None]:
    """The completion condition ends the rest."""

    def drive(t: Stage) -> None:
        t.opens(x=open_first)
        if t.copies == 1:
            t.complete("x", ok=False)
            t.opens(x=max(1, open_first - 1))
            t.complete("x", ok=True)
        else:
            while "x" in t.world.open:
                t.world.complete("x", ok=True)
        t.opens(a=1)
        t.complete("a")
        t.done()

    return drive


def none_to_do(t: Stage) -> None:
    t.opens(a=1)
    t.sees("a", results=[])
    t.entered(x=0)
    t.complete("a")
    t.done()


def no_list(t: Stage) -> None:
    t.fault("x", "collection_not_a_list")
    t.set("x", list=["z"])
    t.retry()
    t.opens(x=1)
    t.complete("x")
    t.complete("a")
    t.done()


def rounds(t: Stage) -> None:
    t.complete("x", again=True)
    t.complete("x", again=False)
    t.opens(a=1)
    t.entered(x=2)
    t.complete("a")
    t.done()


def no_round(t: Stage) -> None:
    t.opens(a=1)
    t.entered(x=0)
    t.complete("a")
    t.done()


def loop(inner: str = "", attributes: str = "") -> str:
    """Standard loop characteristics."""
    return looping(f"<standardLoopCharacteristics{attributes}>{inner}</standardLoopCharacteristics>")


AGAIN = "<loopCondition>again</loopCondition>"
THREE = "<loopCardinality>3</loopCardinality>"
OK = "<completionCondition>ok</completionCondition>"
ITEMS = {"list": ["a", None, "c"]}
LOOPS = [
    Variant("multi-instance, parallel: list", looping(multi(RESULTS)), per_item, given=ITEMS),
    Variant("multi-instance, parallel: number", looping(multi(THREE, collection="")), often(3, 3)),
    Variant("multi-instance, parallel: completion condition", looping(multi(OK)), enough(3), given=ITEMS),
    Variant("multi-instance, parallel: empty list", looping(multi(RESULTS)), none_to_do, given={"list": []}),
    Variant("multi-instance, parallel: no list", looping(multi()), no_list, given={"list": 5}),
    Variant("multi-instance, sequential: list", looping(multi(RESULTS, True)), one_by_one, given=ITEMS),
    Variant("multi-instance, sequential: number", looping(multi(THREE, True, "")), often(3, 1)),
    Variant("multi-instance, sequential: completion condition", looping(multi(OK, True)), enough(1), given=ITEMS),
    Variant("multi-instance, sequential: empty list", looping(multi(RESULTS, True)), none_to_do, given={"list": []}),
    Variant("multi-instance: neither list nor number", looping(multi("", collection="")), refused="multi_instance_source"),
    Variant(
        "multi-instance: event behaviour",
        looping(f'<multiInstanceLoopCharacteristics behavior="One">{THREE}</multiInstanceLoopCharacteristics>'),
        refused="multi_instance_behavior",
    ),
    Variant("multi-instance: half a result", looping(multi("<loopDataOutputRef>r</loopDataOutputRef>")), refused="multi_instance_output"),
    Variant("standard loop: while", loop(AGAIN), rounds),
    Variant("standard loop: test before", loop(AGAIN, ' testBefore="true"'), no_round, given={"again": False}),
    Variant("standard loop: maximum", loop("", ' loopMaximum="3"'), often(3, 1)),
    Variant("standard loop: without end", loop(), refused="loop_without_end"),
    Variant("standard loop: maximum that is none", loop("", ' loopMaximum="0"'), refused="loop_maximum"),
    Variant("loop on a gateway", row('<exclusiveGateway id="x"><standardLoopCharacteristics/></exclusiveGateway>'), refused="loop_misplaced"),
]


# --- data and artifacts --------------------------------------------------------------------------------------

OBJECTS = '<dataObject id="o1"/><dataObjectReference id="x" name="Akte" dataObjectRef="o1"/>'
STORES = '<dataStoreReference id="x" name="Register"/>'
NOTES = '<textAnnotation id="x"><text>Hinweis</text></textAnnotation><association id="as" sourceRef="a" targetRef="x"/>'


def beside(drawn: str) -> str:
    """The drawn things stand beside s - a - e."""
    return START + user("a") + END + chain("s", "a", "e") + drawn


def stands_beside(t: Stage) -> None:
    t.entered(x=0)
    t.opens(a=1)
    t.complete("a")
    t.done()


def in_lane(t: Stage) -> None:
    assert t.world.task("a").candidate_groups == ("team",)
    stands_beside(t)


LANE = '<laneSet id="ls"><lane id="x" name="team"><flowNodeRef>a</flowNodeRef></lane></laneSet>'
TRANSFORMED = '<userTask id="x"><dataInputAssociation><transformation>n</transformation></dataInputAssociation></userTask>'
DATA = [
    Variant("data object", beside(OBJECTS), stands_beside),
    Variant("data store", beside(STORES), stands_beside),
    Variant("data association that computes", row(TRANSFORMED), refused="data_transformation"),
    Variant("lane", LANE + beside(""), in_lane),
    Variant("text annotation", beside(NOTES), stands_beside),
    Variant("group", beside('<group id="x"/>'), stands_beside),
    Variant("correlation subscription", beside('<correlationSubscription id="x"/>'), refused="correlation_not_supported"),
]

ACTIVITIES = [*TASKS, *CONTAINERS, *LOOPS, *DATA]
