"""The engine-neutral betsy models run as their authors say (read from KAMMERWERK_CASES, not copied)."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import runpy
from collections import Counter
from pathlib import Path

import pytest

from workflows.errors import Rejected

_W = runpy.run_path(str(Path(__file__).parent / "diagrams" / "world.py"))
World = _W["World"]
CASES = Path(os.environ.get("KAMMERWERK_CASES", Path(__file__).parents[3] / "shared" / "cases")) / "betsy"
TESTS = json.loads((CASES / "betsy.json").read_text()) if CASES.exists() else []
REFUSED = {
    "ComplexGateway",
    "WCP06_MultiChoice_ComplexGateway",
    "WCP09_Structured_Discriminator_ComplexGateway",
    "WCP17_InterleavedParallelRouting",
    "WCP09_Structured_Discriminator_MultiInstance",
    "WCP12_MultipleInstancesWithoutSynchronization",
}

pytestmark = pytest.mark.skipif(not TESTS and not os.environ.get("CI"), reason="no cases beside the project")


def adapted(text: str) -> bytes:
    """Script names become topics, Java conditions FEEL."""
    text = text.replace(
        "<bpmn2:definitions ", '<bpmn2:definitions xmlns:camunda="http://camunda.org/schema/1.0/bpmn" ', 1
    )
    text = re.sub(
        r"<bpmn2:scriptTask ([^>]*)>(.*?)<bpmn2:script>\s*(\w+)\s*</bpmn2:script>(.*?)</bpmn2:scriptTask>",
        r'<bpmn2:serviceTask \1 camunda:type="external" camunda:topic="\3">\2\4</bpmn2:serviceTask>',
        text,
        flags=re.DOTALL,
    )
    text = re.sub(r'!test\.contains\("(\w)"\)', r'not(contains(test, "\1"))', text)
    return re.sub(r'test\.contains\("(\w)"\)', r'contains(test, "\1")', text).encode()


def play(world, limit: int = 200) -> list[str]:
    """Do every job, log the SCRIPT_ ones, let time pass when nothing else moves."""
    log: list[str] = []
    for _ in range(limit):
        if jobs := world.x.jobs():
            topic, outputs = jobs[0].topic, {}
            if topic.startswith("SCRIPT_"):
                log.append(topic.removeprefix("SCRIPT_").replace("task", "Task"))
            if topic == "INCREMENT_INTEGER_VARIABLE":
                outputs = {"integerVariable": jobs[0].inputs["integerVariable"] + 1}
            if topic == "THROW_ERROR":
                world.x.throw_error(jobs[0].activity_id, "ERR_CODE")
                world.go()
                continue
            world.finish(topic, **outputs)
        elif timers := world.x.timers():
            world.pass_time(seconds=max(0.0, (min(t.due for t in timers) - world.now) / dt.timedelta(seconds=1)))
        else:
            break
    return log


RUN = [test for test in TESTS if test["name"] not in REFUSED]


@pytest.mark.parametrize("test", RUN, ids=lambda test: test["name"])
@pytest.mark.parametrize("reloading", [False, True], ids=["kept", "reloaded"])
def test_betsy(test, reloading):
    """Each case leaves the trace its authors expect."""
    text = (CASES / test["file"]).read_text(encoding="utf-8")
    for case in test["cases"]:
        world = World(adapted(text), reloading=reloading)
        (key,) = {model.key for model in world.models.values()}
        world.start(key, test=case.get("test", ""), integerVariable=int(case.get("integerVariable", 0)))
        log = play(world)
        if case["trace"] == ["RuntimeException"]:
            assert world.fault.code == "no_flow_taken"
        elif case["trace"] != ["ExecutionParallel"]:
            assert Counter(log) == Counter(case["trace"]), (case, world.x.faults(), world.live())
            assert world.x.ended, world.live()


@pytest.mark.parametrize("test", [test for test in TESTS if test["name"] in REFUSED], ids=lambda test: test["name"])
def test_betsy_refused(test):
    """Complex gateways, ad-hoc subprocesses and the events of a multi-instance's behavior are refused."""
    with pytest.raises(Rejected) as refused:
        World(adapted((CASES / test["file"]).read_text(encoding="utf-8")))
    assert {problem.code for problem in refused.value.problems} & {"element_not_supported", "multi_instance_behavior"}
