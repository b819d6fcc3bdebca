"""What a moved case does differently from now on: who may do a task, which inputs a step gets, what is waited for.

Evaluated once, now. Kept: who has a task, its dates, the due instant of every timer that stays.
"""
from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from SpiffWorkflow import TaskState

from workflows.engine import people, routing
from workflows.engine.case import AnyWorkflow, CaseWorkflow
from workflows.engine.expressions import Expression
from workflows.engine.faults import Halt, describe
from workflows.engine.graph import Node
from workflows.engine.io import open_local
from workflows.engine.migrating.pairing import OUTSIDE, Pairs, behind, starts_of
from workflows.engine.timers import TimerError
from workflows.engine.tokens import Token
from workflows.engine.waits import Wait, scope_holder
from workflows.feel import FeelError
from workflows.migrations import Remark

_UNUSABLE = (Halt, FeelError, TimerError)


def refit(
    old: CaseWorkflow, new: CaseWorkflow, pairs: Mapping[str, Pairs], waits: Mapping[str, str]
) -> Iterator[Remark]:
    """Bring a moved case in line with its new diagram; gives what changes, and what cannot be worked out.

    :param pairs: old definition id -> its pairs, of the processes that move.
    :param waits: old id of each wait that goes on -> its new id.
    """
    for workflow in old.workflows():
        if workflow.definition_id not in pairs:
            continue
        refitting = _Refitting(old, new, pairs[workflow.definition_id], waits)
        for token in workflow.tasks.values():
            yield from refitting.token(token, new.index[token.id])
        yield from refitting.handlers(workflow, _counterpart(new, workflow))


def _counterpart(case: CaseWorkflow, workflow: AnyWorkflow) -> AnyWorkflow:
    return case.subprocesses[workflow.key] if workflow.key else case


class _Refitting:
    def __init__(
        self, old: CaseWorkflow, new: CaseWorkflow, pairs: Pairs, waits: Mapping[str, str]
    ) -> None:
        self._old, self._new, self._pairs, self._waits = old, new, pairs, waits

    def token(self, before: Token, after: Token) -> Iterator[Remark]:
        """One token at its new element."""
        old, new = before.task_spec.node, after.task_spec.node
        works = after.state == TaskState.STARTED or bool(after.note.get("before"))
        try:
            if works and not after.is_body:
                yield from self._inputs(old, new, after)
            if "user" in after.note:
                yield from self._people(old, new, after)
        except _UNUSABLE as error:
            yield _unusable(new, error)
        yield from self._own_wait(before, after)
        if not after.is_instance:
            yield from self._beside(before, after)

    # --- people and inputs -----------------------------------------------------------------------------

    def _people(self, old: Node, new: Node, token: Token) -> Iterator[Remark]:
        told, note = {"step": new.name or new.id}, token.note["user"]
        if _who(old) != _who(new):
            fresh = people.candidates(token)
            if any(note[name] != fresh[name] for name in fresh):
                note.update(fresh)
                yield Remark("migration_team_changed", new.id, params=told, blocking=False)
        if _text(old.title) != _text(new.title):
            token.note.pop("name", None)
            people.note_name(token)
        if _text(old.due) != _text(new.due):
            yield Remark("migration_due_kept", new.id, params=told, blocking=False)

    def _inputs(self, old: Node, new: Node, token: Token) -> Iterator[Remark]:
        local, note = token.id + "/io", token.note
        if new.type == "callActivity" or _mappings(old) == _mappings(new):
            return
        if local in self._new.scopes:
            if new.inputs or new.outputs:
                for mapping in old.inputs:
                    self._new.scopes[local].values.pop(mapping.target, None)
            else:
                self._new.scopes.close(local)
                note["scope"] = note.pop("outer")
            note.pop("mapped", None)
        open_local(token)
        yield Remark("migration_inputs_anew", new.id, params={"step": new.name or new.id}, blocking=False)

    # --- waits -----------------------------------------------------------------------------------------

    def _own_wait(self, before: Token, after: Token) -> Iterator[Remark]:
        """What the token itself waits for: an event, or those behind a gateway."""
        old, new = before.task_spec.node, after.task_spec.node
        if after.state != TaskState.STARTED:
            return
        if old.type == "eventBasedGateway":
            drawn = behind(self._pairs.old, old), behind(self._pairs.new, new)
            yield from self._compare(before.holder, *drawn, self._pairs.behind(old, new), after.scope)
        elif new.is_catching:
            yield from self._compare(before.holder, [old], [new], {old.id: new}, after.scope)

    def _beside(self, before: Token, after: Token) -> Iterator[Remark]:
        """Boundary events; those of an activity that has not begun to wait are left to it."""
        old, new = before.task_spec.node, after.task_spec.node
        if after.note.get("armed"):
            kept = self._pairs.boundaries(old, new)
            outer = after.note.get("outer", after.scope)
            yield from self._compare(before.holder, old.boundaries, new.boundaries, kept, outer)

    def handlers(self, before: AnyWorkflow, after: AnyWorkflow) -> Iterator[Remark]:
        """Event subprocesses of a scope; while one runs that interrupts, none begins to wait."""
        old, new = self._pairs.old, self._pairs.new
        running = [token.task_spec.node for token in after.tasks.values() if token.task_spec.node.by_event]
        if any(start.interrupting for node in running for start in new.scopes[node.id].starts()):
            return
        scopes = old.scopes[before.spec.name], new.scopes[after.spec.name]
        kept = self._pairs.handlers(*scopes)
        drawn = starts_of(old, scopes[0]), starts_of(new, scopes[1])
        yield from self._compare(scope_holder(before.key), *drawn, kept, after.scope_id)

    def _compare(
        self, holder: str, old: list[Node], new: list[Node], kept: Mapping[str, Node], scope: str
    ) -> Iterator[Remark]:
        """Waits that stay take over what is drawn now, others are gone, and what is new begins to wait.

        One that has fired already is drawn in both and waits no longer.
        """
        for node in old:
            wait = self._old.waits.get(f"{holder}:{node.id}")
            if wait is not None and node.id in kept:
                yield from self._adapt(wait, node, kept[node.id], scope)
            elif wait is not None:
                yield Remark("migration_wait_gone", node.id, params={"event": node.name or node.id}, blocking=False)
        known = {node.id for node in kept.values()}
        for node in new:
            if node.id not in known and node.trigger.kind in OUTSIDE:
                yield from self._arm(holder, node, scope)

    def _arm(self, holder: str, node: Node, scope: str) -> Iterator[Remark]:
        try:
            wait = routing.arm(self._new, holder, node, scope)
        except Halt as error:
            yield _unusable(node, error)
            return
        told = {"event": node.name or node.id, **({"at": wait.due} if wait.plan is not None else {})}
        yield Remark("migration_timer_new" if wait.plan else "migration_wait_new", node.id, params=told, blocking=False)

    def _adapt(self, wait: Wait, old: Node, new: Node, scope: str) -> Iterator[Remark]:
        """A wait that stays has the new name or cycle; a timer keeps its due instant, whatever its text says now."""
        if _waited_for(old) == _waited_for(new):
            return
        kept = self._new.waits.get(f"{wait.holder}:{new.id}")
        try:
            fresh = routing.arm(self._new, wait.holder, new, scope)
        except Halt as error:
            yield _unusable(new, error)
            return
        if fresh.plan is not None and kept is not None and kept.plan is not None:
            due = kept.plan.due
            begun = due if fresh.plan.begun is not None else None
            fresh.plan = dataclasses.replace(fresh.plan, due=due, begun=begun)
            told = {"event": new.name or new.id, "at": due}
            yield Remark("migration_timer_kept", new.id, params=told, blocking=False)


def _waited_for(node: Node) -> tuple[object, ...]:
    """What an event waits for, as drawn."""
    trigger = node.trigger
    keys = sorted((name, text.source) for name, text in node.keys.items())
    return (trigger.timer, _text(trigger.expression), _text(trigger.label), keys)


def _who(node: Node) -> tuple[object, ...]:
    """Who may take a task, as drawn."""
    return _text(node.groups), _text(node.users), node.lane


def _mappings(node: Node) -> tuple[object, ...]:
    """The inputs of an element, and whether it has outputs: then it has a local side."""
    return [(mapping.target, _text(mapping.expression)) for mapping in node.inputs], bool(node.outputs)


def _text(expression: Expression | None) -> str | None:
    return expression.source if expression is not None else None


def _unusable(node: Node, error: Exception) -> Remark:
    found = describe(error, node.id)
    return Remark("migration_expression", node.id, params={"step": node.name or node.id, "reason": found["code"]})
