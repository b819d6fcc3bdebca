"""Multi-instance and standard loops (BPMN 2.0.2 § 10.3.8).

One body token stands for the whole activity (boundary events hang on it); each item or round is an
instance token with a data scope of its own. Results are kept by index, so they come out in item
order whichever instance ends first.
"""
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from workflows.engine.faults import Halt
from workflows.engine.graph import Loop
from workflows.engine.tokens import BODY, INSTANCE, LEAVE, Token

if TYPE_CHECKING:
    from workflows.engine.case import CaseWorkflow

MAX_INSTANCES = 10_000


def open_loop(token: Token) -> bool:
    """Turn an arriving token into the body of its loop and start the first instances; True = none to do."""
    case, note, loop, outer = token.case, token.note, _loop(token), token.scope
    note["role"] = BODY
    items = _items(case, loop, outer)
    if loop.kind == "standard" and loop.test_before and not _goes_on(token, loop, done=0):
        return True
    note.update(running=[], done=0, next=0, scope=token.id, outer=outer)
    if items is not None:
        note.update(count=len(items), items=items)
        if loop.output:
            note["results"] = [None] * len(items)
    case.scopes.open(token.id, outer, boundary=False)
    _count(token)
    if items is not None and not items:
        return True
    case.grant(len(items or ()))
    for _ in range(len(items) if items is not None and loop.kind == "parallel" else 1):
        _start_next(token)
    return False


def weigh(instance: Token) -> None:
    """Before an instance ends: work out its result and whether the loop ends with it."""
    body = instance.case.index[instance.note["body"]]
    loop, note = _loop(body), body.note
    if loop.output_item is not None:
        instance.note["result"] = instance.case.evaluate(loop.output_item, instance.scope)
    try:
        _count(body, ended=1)
        instance.note["last"] = _finished(body, loop, instance, done=note["done"] + 1)
    except Exception:
        _count(body)
        raise


def instance_done(instance: Token) -> None:
    """One item or round has ended: keep its result, and go on, or end the loop."""
    case, body = instance.case, instance.case.index[instance.note["body"]]
    loop, note = _loop(body), body.note
    if loop.output_item is not None:
        note["results"][instance.note["index"]] = instance.note["result"]
    note["done"] += 1
    note["running"].remove(instance.id)
    _count(body)
    case.remove(instance)
    if instance.note["last"]:
        for other in list(note["running"]):
            case.cancel_token(case.index[other])
        note["running"] = []
        case.ready(body, LEAVE)
    elif loop.kind != "parallel":
        _start_next(body)


def close_loop(token: Token) -> None:
    """Write the results where the drawing wants them and forget the bookkeeping (once)."""
    case, note = token.case, token.note
    if "outer" not in note:
        return
    loop = _loop(token)
    outer = note.pop("outer")
    note["scope"] = outer
    if loop.output:
        case.write(token, outer, {loop.output: note.pop("results", [])})
    case.scopes.close(token.id)
    note.pop("items", None)


def _loop(token: Token) -> Loop:
    loop = token.task_spec.node.loop
    assert loop is not None
    return loop


def _items(case: CaseWorkflow, loop: Loop, scope: str) -> list[Any] | None:
    if loop.kind == "standard":
        return None
    if loop.collection is not None:
        value = case.evaluate(loop.collection, scope)
        if not isinstance(value, list):
            raise Halt("collection_not_a_list", f"{loop.collection.source!r} is not a list",
                       expression=loop.collection.source)
    else:
        assert loop.cardinality is not None
        source = loop.cardinality.source
        value = case.evaluate(loop.cardinality, scope)
        if not isinstance(value, Decimal) or value != value.to_integral_value() or not 0 <= value <= MAX_INSTANCES:
            raise Halt("cardinality", f"{source!r} is not a number from 0 to {MAX_INSTANCES}", expression=source)
        value = [Decimal(index) for index in range(int(value))]
    if len(value) > MAX_INSTANCES:
        raise Halt("too_many_items", f"more than {MAX_INSTANCES} items", count=len(value), limit=MAX_INSTANCES)
    return value


def _start_next(body: Token) -> None:
    case, note, loop = body.case, body.note, _loop(body)
    index = note["next"]
    note["next"] = index + 1
    instance = case.put(body.workflow, body.task_spec.node.id, role=INSTANCE, body=body.id, index=index)
    instance.note["scope"] = instance.id
    note["running"].append(instance.id)
    scope = case.scopes.open(instance.id, body.id, boundary=loop.kind != "standard")
    scope.values["loopCounter"] = Decimal(index)
    if loop.collection is not None and loop.item:
        scope.values[loop.item] = note["items"][index]
    _count(body)


def _count(body: Token, ended: int = 0) -> None:
    note = body.note
    values: dict[str, Any] = body.case.scopes[body.id].values
    if "count" in note:
        values["nrOfInstances"] = Decimal(note["count"])
    values["nrOfActiveInstances"] = Decimal(len(note["running"]) - ended)
    values["nrOfCompletedInstances"] = Decimal(note["done"] + ended)


def _finished(body: Token, loop: Loop, instance: Token, done: int) -> bool:
    if loop.kind == "standard":
        return not _goes_on(instance, loop, done=done)
    if done >= body.note["count"]:
        return True
    if loop.condition is None:
        return False
    return _truth(body.case, loop, instance.scope)


def _goes_on(token: Token, loop: Loop, *, done: int) -> bool:
    if loop.maximum is not None and done >= loop.maximum:
        return False
    return loop.condition is None or _truth(token.case, loop, token.scope)


def _truth(case: CaseWorkflow, loop: Loop, scope: str) -> bool:
    assert loop.condition is not None
    value = case.evaluate(loop.condition, scope)
    if not isinstance(value, bool):
        raise Halt("condition_not_boolean", f"the condition {loop.condition.source!r} is neither true nor false",
                   condition=loop.condition.source)
    return value
