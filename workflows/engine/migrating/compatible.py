"""Whether a token may go on at an element of another diagram as if it had come there by itself."""
from __future__ import annotations

from workflows.engine.graph import Loop, Node
from workflows.engine.tokens import Token
from workflows.migrations import Remark


def obstacle(token: Token, new: Node) -> Remark | None:
    """Why an element cannot take a token over, None where it can; its place among others is judged elsewhere."""
    old = token.task_spec.node
    told = {"step": old.name or old.id, "target": new.name or new.id}
    if old.type != new.type or old.by_event != new.by_event or old.trigger.kind != new.trigger.kind:
        return Remark("migration_other_kind", old.id, params=told)
    if _loop(old.loop) != _loop(new.loop):
        return Remark("migration_other_loop", old.id, params=told)
    if "job" in token.note and token.note["job"] != new.topic:
        return Remark("migration_other_topic", old.id, params=told)
    if token.id in token.case.subprocesses and old.calls is not None and (
        new.calls is None or new.calls.key != old.calls.key
    ):
        return Remark("migration_other_call", old.id, params=told)
    return None


def _loop(loop: Loop | None) -> tuple[object, ...] | None:
    """What the bookkeeping of a loop that has begun rests on."""
    if loop is None:
        return None
    return (
        loop.kind, loop.collection is not None, loop.item, bool(loop.output), loop.output_item is not None,
        loop.test_before,
    )

