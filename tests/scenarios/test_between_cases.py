"""What the engine and the services do together: calls by version, signals and messages between cases, times, standstill."""
from __future__ import annotations

import pytest

from tests.unit.diagrams.pieces import BESIDE as DECLARED
from tests.unit.diagrams.pieces import END, START, boundary, catch, definition, start, throw, timer, user
from tests.unit.diagrams.world import bpmn, chain, flow
from workflows.scenarios import run_scenario

SIGNAL, MESSAGE = definition("signal", "S"), definition("message", "M")
DEADLOCK = START + '<exclusiveGateway id="f" default="f_j"/><parallelGateway id="j"/>' + user("a") + END + (
    flow("s", "f") + flow("f", "j") + flow("f", "a", "false") + flow("a", "j") + flow("j", "e")
)


def call(attributes: str = "") -> str:
    return START + f'<callActivity id="c" calledElement="child" {attributes}/>' + END + chain("s", "c", "e")


BINDING = "camunda:calledElementBinding"
PROCESSES = {
    **{f"child{n}": ("child", START + user(f"t{n}") + chain("s", f"t{n}")) for n in (1, 2, 3)},
    "latest": ("caller", call(f'{BINDING}="latest"')),
    "deployment": ("caller", call(f'{BINDING}="deployment"')),
    "second": ("caller", call(f'{BINDING}="version" camunda:calledElementVersion="2"')),
    "unbound": ("caller", call()),
    "endless": ("child", call()),
    "by_signal": ("by_signal", start(SIGNAL) + user("u") + chain("s", "u")),
    "signals": ("signals", START + throw(SIGNAL) + END + chain("s", "x", "e")),
    "by_message": ("by_message", start(MESSAGE) + user("u") + chain("s", "u")),
    "sends": ("sends", START + throw(MESSAGE) + END + chain("s", "x", "e")),
    "waits_later": ("waits_later", START + user("u") + catch(MESSAGE, "c") + END + chain("s", "u", "c", "e")),
    "past": ("past", START + catch(timer("Date", "2020-01-01"), "c") + user("u") + chain("s", "c", "u")),
    "monthly": ("monthly", START + user("u", "v") + boundary(timer("Cycle", "R/P1M"), interrupting=False)
                + chain("s", "u") + flow("x", "v")),
    "mondays": ("mondays", start(timer("Cycle", "0 0 9 ? * MON")) + user("u") + chain("s", "u")),
    "deadlock": ("deadlock", DEADLOCK),
    "computed": ("computed", START + catch(timer("Duration", "d"), "c") + END + chain("s", "c", "e")),
}


def begin(key: str, name: str = "a", **variables) -> dict:
    return {"do": "start", "key": key, "as": name, "vars": variables}


def opened(**tasks: int) -> dict:
    return {"expect": "open", "tasks": tasks}


def deploy(*names: str) -> dict:
    return {"do": "deploy", "files": [f"{name}.bpmn" for name in names]}


def incident(activity: str = "c", contains: str = "") -> dict:
    return {"expect": "incident", "of": "a", "activity": activity, "contains": contains}


RUNNING, ENDED = {"expect": "running", "of": "a"}, {"expect": "ended", "of": "a"}
PAID = {"do": "message", "name": "paid"}
CASES = {
    "latest is looked up when the call begins": (["latest", "child1"], [
        deploy("child2"), begin("caller"), opened(t2=1), deploy("child3"), {"do": "complete", "task": "t2"}, ENDED]),
    "deployment is the one deployed along": (["deployment", "child1"], [deploy("child2"), begin("caller"), opened(t1=1)]),
    "without binding the one deployed along": (["unbound", "child1"], [deploy("child2"), begin("caller"), opened(t1=1)]),
    "a version is that version": (["child1"], [
        deploy("child2"), deploy("child3"), deploy("second"), begin("caller"), opened(t2=1)]),
    "a version that does not exist is an incident": (["second", "child1"], [begin("caller"), incident()]),
    "nothing was deployed along": (["child1"], [deploy("deployment"), begin("caller"), incident()]),
    "endless calls can be cancelled": (["endless"], [
        begin("child"), incident(contains="inside each other"), {"do": "cancel", "of": "a"},
        {"expect": "cancelled", "of": "a"}]),
    "a signal begins cases too": (["by_signal", "signals"], [
        begin("signals"), opened(u=1), {"do": "signal", "name": "alert"}, opened(u=2)]),
    "a thrown message begins a case": (["by_message", "sends"], [begin("sends"), opened(u=1)]),
    "a thrown message waits for who will wait": (["waits_later", "sends"], [
        begin("waits_later"), begin("sends", "b"), {"expect": "error", "step": {**PAID, "to": "a"}}, RUNNING,
        {"do": "complete", "task": "u"}, ENDED]),
    "two who wait are an error": (["waits_later"], [
        begin("waits_later"), begin("waits_later", "b"), {"do": "complete", "task": "u", "count": 2},
        {"expect": "error", "step": {**PAID, "match": {}}}, {"expect": "waiting", "of": "a", "activity": "c"},
        {**PAID, "to": "b"}, {"expect": "ended", "of": "b"}, RUNNING]),
    "a date in the past has come": (["past"], [begin("past"), opened(u=1)]),
    "monthly from the 31st": (["monthly"], [
        begin("monthly"), {"do": "clock", "to": "2026-02-28T09:00:01+01:00"}, opened(u=1, v=1),
        {"do": "clock", "to": "2026-03-31T08:59:00+02:00"}, opened(u=1, v=1),
        {"do": "clock", "plus": "PT2M"}, opened(u=1, v=2)]),
    "a cron start": (["mondays"], [{"do": "clock", "plus": "P14D"}, opened(u=2)]),
    "standstill is told": (["deadlock"], [
        begin("deadlock"), {"expect": "incident", "of": "a", "activity": "", "contains": "waiting for anything"}]),
    "a time beyond the calendar": (["computed"], [begin("computed", d="P99999999Y"), incident(contains="1000 years")]),
    "an unknown time": (["computed"], [begin("computed"), incident(contains="'d'")]),
}


@pytest.mark.parametrize("name", CASES)
def test_between_cases(tmp_path, name):
    """Every step of the scenario is met, in a fresh database with the real services and worker."""
    files, steps = CASES[name]
    for file, (key, body) in PROCESSES.items():
        (tmp_path / f"{file}.bpmn").write_bytes(bpmn(body, key=key, beside=DECLARED))
    row = {"id": "x", "topic": name, "clock": "2026-01-31T09:00:00+01:00",
           "files": [f"{file}.bpmn" for file in files], "steps": steps}
    outcome = run_scenario(row, tmp_path)
    assert outcome.outcome == "met", f"step {outcome.step}: {outcome.message} {outcome.problems} {outcome.incidents}"
