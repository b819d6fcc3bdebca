"""The state of an instance as bytes: our own codec, free of specs, with typed values.

Format 1: one byte "J" (JSON) or "Z" (zstandard over JSON, above 8 KB), then
`{"v": 1, "d": definition, "wf": [...], "sc": [...], "w": [...], ...}`. Only what is live is written;
finished history has left before. A later format reads the earlier ones.
"""
from __future__ import annotations

import datetime as dt
from typing import Any

import orjson
import zstandard
from SpiffWorkflow import TaskState

from workflows.engine import branches
from workflows.engine.case import AnyWorkflow, CaseWorkflow, InnerWorkflow, Surroundings
from workflows.engine.timers import Plan
from workflows.engine.tokens import Token
from workflows.engine.values import decode, encode
from workflows.engine.waits import Wait
from workflows.errors import Conflict
from workflows.model import Problem

FORMAT = 1
COMPRESS_ABOVE = 8 * 1024
_LEVEL = 3
Data = dict[str, Any]
_COUNTERS = frozenset({"n", "index", "done", "next", "count"})  # the engine's own numbers, not decimals of a case


def dump(case: CaseWorkflow) -> bytes:
    """The bytes of a case."""
    data: dict[str, Any] = {
        "v": FORMAT,
        "d": case.definition_id,
        "n": case.count,
        "b": case.business_key,
        "e": [bool(case.completed), case.cancelled, case.end_events],
        "wf": [_workflow(workflow) for workflow in case.workflows()],
        "sc": [
            [scope.id, scope.parent, scope.boundary, {name: encode(value) for name, value in scope.values.items()},
             *([] if scope.touched is None else [sorted(scope.touched)])]
            for scope in case.scopes
        ],
        "w": [_wait(wait) for wait in case.waits],
    }
    case.writers = branches.still_open(case)
    if case.writers:
        data["wr"] = [[scope, name, who, forks] for (scope, name), (who, forks) in case.writers.items()]
    raw = orjson.dumps(data)
    return b"Z" + zstandard.compress(raw, _LEVEL) if len(raw) > COMPRESS_ABOVE else b"J" + raw


def restore(surroundings: Surroundings, definition_id: str, state: bytes) -> CaseWorkflow:
    """The case these bytes are of.

    :raises Conflict: "state_format" (unknown format), "state_does_not_fit" (an element is missing in the definition).
    """
    return rebuild(surroundings, definition_id, read(state))


def rebuild(surroundings: Surroundings, definition_id: str, data: Data) -> CaseWorkflow:
    """The case of a state's plain data; raises as `restore`."""
    case = CaseWorkflow(surroundings, definition_id)
    case.completed, case.cancelled, case.end_events = data["e"]
    for identity, parent, boundary, values, *touched in data["sc"]:
        scope = case.scopes.open(identity, parent, boundary=boundary)
        scope.values.update({name: decode(value) for name, value in values.items()})
        scope.touched = set(touched[0]) if touched else None
    for key, definition, spec, scope, tokens in data["wf"]:
        workflow: AnyWorkflow = case
        if key:
            runs_on = definition_id if definition == data["d"] else definition
            workflow = InnerWorkflow(case, surroundings.models(runs_on), runs_on, spec, key, scope)
            case.subprocesses[key] = workflow
        for row in tokens:
            _restore_token(case, workflow, row)
    case.count, case.business_key = data["n"], data["b"]
    case.index = dict(sorted(case.index.items(), key=lambda item: item[1].note["n"]))
    case.writers = {(scope, name): (who, forks) for scope, name, who, forks in data.get("wr", ())}
    for row in data["w"]:
        case.waits.add(_restore_wait(row))
    return case


def read(state: bytes) -> Data:
    """The plain data of a state, whatever format it was written in.

    :raises Conflict: "state_format" when it cannot be read.
    """
    kind, raw = state[:1], state[1:]
    if kind == b"Z":
        raw = zstandard.decompress(raw)
    elif kind != b"J":
        raise Conflict("state_format", found=kind.decode("latin-1"))
    data: Data = orjson.loads(raw)
    if data.get("v") != FORMAT:
        raise Conflict("state_format", found=str(data.get("v")))
    return data


def _workflow(workflow: AnyWorkflow) -> list[Any]:
    tokens = [
        [token.id, token.task_spec.name, token.state, encode(token.note)] for token in workflow.tasks.values()
    ]
    return [workflow.key, workflow.definition_id, workflow.spec.name, workflow.scope_id, tokens]


def _restore_token(case: CaseWorkflow, workflow: AnyWorkflow, row: list[Any]) -> None:
    identity, element, state, note = row
    spec = workflow.spec.task_specs.get(element)
    if spec is None:
        problem = Problem(element, "element_missing", message=f"the definition has no element {element!r}")
        raise Conflict("state_does_not_fit", element=element, problem=problem)
    token = Token(workflow, spec, identity)
    token.note.update(decode(note))
    for name in _COUNTERS & token.note.keys():
        token.note[name] = int(token.note[name])
    token._set_state(state)
    if state == TaskState.READY:  # a command was saved before it was run
        case.queue.append(token)


def _wait(wait: Wait) -> list[Any]:
    plan = [wait.plan.due.isoformat(), wait.plan.cycle, wait.plan.left] if wait.plan else None
    if plan is not None and wait.plan is not None and wait.plan.begun is not None:
        plan.append(wait.plan.begun.isoformat())
    return [wait.holder, wait.element, wait.kind, wait.name, plan, encode(wait.keys), wait.met]


def _restore_wait(row: list[Any]) -> Wait:
    holder, element, kind, name, planned, keys, met = row
    plan = None
    if planned:
        due, cycle, left, *begun = planned
        plan = Plan(
            dt.datetime.fromisoformat(due), cycle, left, dt.datetime.fromisoformat(begun[0]) if begun else None
        )
    return Wait(holder, element, kind, name, plan, decode(keys), met)
