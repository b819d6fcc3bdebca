"""A saved instance written anew for another definition of its process, or refused with reasons.

Preview and application ask the same function: what it gives back is the moved instance, or what forbids it.
Everything live is accounted for: tokens, waits, entered subprocesses, loops, tokens that wait at joins. Data is
never touched, ids stay, timers keep their due instants.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from SpiffWorkflow import TaskState

from workflows.engine import snapshot
from workflows.engine.case import AnyWorkflow, CaseWorkflow, Surroundings
from workflows.engine.execution import Execution
from workflows.engine.graph import Node
from workflows.engine.guards.openings import Openings
from workflows.engine.migrating.compatible import obstacle
from workflows.engine.migrating.law import law
from workflows.engine.migrating.pairing import Pairs, label
from workflows.engine.migrating.refitting import refit
from workflows.engine.migrating.standing import stands
from workflows.engine.tokens import Token
from workflows.engine.waits import scope_holder
from workflows.migrations import Remark, Step

JOINS = frozenset({"parallelGateway", "inclusiveGateway"})


@dataclass(frozen=True, slots=True)
class Route:
    """Where the instances of a definition go.

    :param definition_id: the new one.
    :param mapping: old element -> new element, "" = none; what is not named keeps its id.
    """

    definition_id: str
    mapping: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Migrated:
    """What came of it.

    :param execution: the moved instance, not yet run; None where it may not be moved.
    :param waits: old id of each wait that goes on -> its new id.
    """

    execution: Execution | None = None
    remarks: list[Remark] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    waits: dict[str, str] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        """Whether something forbids it."""
        return any(remark.blocking for remark in self.remarks)


def migrate(
    surroundings: Surroundings, definition_id: str, state: bytes, routes: Mapping[str, Route],
    done: Sequence[tuple[str, str]], guards: Callable[[str], Openings],
) -> Migrated:
    """Move an instance, together with the called processes inside it that have a route of their own.

    :param routes: old definition id -> where it goes; the instance's own is among them.
    :param done: (scope id, element) of what was completed in this case, in order; guards of law may need it passed.
    :param guards: definition id -> its guards.
    :raises Conflict: when the state does not fit its own definition.
    """
    old = snapshot.restore(surroundings, definition_id, state)
    plan = _Plan(old, surroundings, routes)
    result = Migrated(remarks=plan.remarks, steps=plan.steps)
    if result.refused:
        return result
    data = plan.rewritten(snapshot.read(state))
    new = snapshot.rebuild(surroundings, routes[definition_id].definition_id, data)
    result.remarks += refit(old, new, plan.pairs, plan.waits)
    result.remarks += stands(old, new, plan.pairs)
    result.remarks += law(old, new, plan.pairs, done, guards)
    if Execution(new).stalled and not Execution(old).stalled:
        result.remarks.append(Remark("migration_stalled"))
    result.waits = {wait: target for wait, target in plan.waits.items() if new.waits.get(target) is not None}
    if not result.refused:
        result.execution = Execution(new)
    return result


class _Plan:
    """Which new element each token and each wait goes to."""

    def __init__(self, case: CaseWorkflow, surroundings: Surroundings, routes: Mapping[str, Route]) -> None:
        self._case, self._routes = case, routes
        self.remarks: list[Remark] = []
        self.steps: list[Step] = []
        self.waits: dict[str, str] = {}
        self._targets: dict[str, Node] = {}
        self._flows: dict[str, str] = {}
        # One for each definition that moves, by its old id.
        self.pairs = {
            old: Pairs(surroundings.models(old).graph, surroundings.models(route.definition_id).graph, route.mapping)
            for old, route in routes.items()
        }
        for workflow in case.workflows():
            if workflow.definition_id in self.pairs:
                self._match(workflow, self.pairs[workflow.definition_id])
            else:
                self._leave(workflow)

    # --- matching --------------------------------------------------------------------------------------

    def _match(self, workflow: AnyWorkflow, pairs: Pairs) -> None:
        scope = pairs.scope(workflow.spec.name)
        for token in workflow.tasks.values():
            old, new = token.task_spec.node, pairs.node(token.task_spec.node.id)
            if not token.is_instance:
                self.steps.append(_step(pairs, old, new))
            found = self._forbids(token, new, scope, pairs)
            if found is not None:
                self._tell(found)
            elif new is not None:
                self._targets[token.id] = new
                self._keep_waits(token, new, pairs)
        self._keep_handlers(workflow, scope, pairs)

    def _forbids(self, token: Token, new: Node | None, scope: str, pairs: Pairs) -> Remark | None:
        old = token.task_spec.node
        told = {"step": label(pairs.old, old)}
        if token.state == TaskState.READY:
            return Remark("migration_at_work", old.id, params=told)
        if new is None:
            wanted = pairs.mapping.get(old.id, "")
            if wanted:
                return Remark("migration_target_missing", old.id, params={**told, "target": wanted})
            return Remark("migration_unmapped", old.id, params=told)
        found = obstacle(token, new)
        if found is None and new.scope != scope:
            found = Remark("migration_other_scope", old.id, params={**told, "target": new.name or new.id})
        if found is None and token.state == TaskState.WAITING:
            found = self._join_path(token, new, pairs)
        return found

    def _join_path(self, token: Token, new: Node, pairs: Pairs) -> Remark | None:
        """A token that waits at a join has to wait on one of the new join's ways, too."""
        flow = pairs.flow(token.note.get("flow", ""), new) if new.type in JOINS and len(new.incoming) > 1 else ""
        if not flow:
            return Remark("migration_join_path", new.id, params={"step": new.name or new.id})
        self._flows[token.id] = flow
        return None

    def _tell(self, remark: Remark) -> None:
        if remark not in self.remarks:
            self.remarks.append(remark)

    # --- waits -----------------------------------------------------------------------------------------

    def _keep_waits(self, token: Token, new: Node, pairs: Pairs) -> None:
        old = token.task_spec.node
        kept = {old.id: new, **pairs.boundaries(old, new)}
        if old.type == "eventBasedGateway":
            kept |= pairs.behind(old, new)
        self._note_waits(token.holder, kept, pairs)

    def _keep_handlers(self, workflow: AnyWorkflow, scope: str, pairs: Pairs) -> None:
        if scope in pairs.new.scopes:
            kept = pairs.handlers(pairs.old.scopes[workflow.spec.name], pairs.new.scopes[scope])
            self._note_waits(scope_holder(workflow.key), kept, pairs)

    def _note_waits(self, holder: str, kept: Mapping[str, Node], pairs: Pairs) -> None:
        for wait in self._case.waits.of(holder):
            target = kept.get(wait.element)
            if target is not None:
                self.waits[wait.id] = f"{holder}:{target.id}"
            elif pairs.mapping.get(wait.element):
                old, new = pairs.old.by_id[wait.element], pairs.node(wait.element)
                named = pairs.mapping[wait.element] if new is None else new.name or new.id
                self._tell(Remark("migration_other_kind", old.id, params={"step": old.name or old.id, "target": named}))

    def _leave(self, workflow: AnyWorkflow) -> None:
        """What belongs to a process that does not move goes on as it is."""
        for holder in (scope_holder(workflow.key), *(token.holder for token in workflow.tasks.values())):
            self.waits |= {wait.id: wait.id for wait in self._case.waits.of(holder)}

    # --- writing anew ----------------------------------------------------------------------------------

    def rewritten(self, data: snapshot.Data) -> snapshot.Data:
        """The state's data with everything at its new element."""
        root = self._routes[self._case.definition_id].definition_id
        workflows = []
        for key, definition, spec, scope, tokens in data["wf"]:
            route, pairs = self._routes.get(definition), self.pairs.get(definition)
            if route is not None and pairs is not None:
                definition, spec = route.definition_id, pairs.scope(spec)
                tokens = [self._token(row, pairs) for row in tokens]
            workflows.append([key, definition, spec, scope, tokens])
        waits = [
            [holder, self.waits[f"{holder}:{element}"].rpartition(":")[2], *rest]
            for holder, element, *rest in data["w"] if f"{holder}:{element}" in self.waits
        ]
        return {**data, "d": root, "wf": workflows, "w": waits}

    def _token(self, row: list[object], pairs: Pairs) -> list[object]:
        identity, _, state, note = row
        assert isinstance(identity, str)
        assert isinstance(note, dict)
        return [identity, self._targets[identity].id, state, self._note(identity, dict(note), pairs)]

    def _note(self, identity: str, note: dict[str, object], pairs: Pairs) -> dict[str, object]:
        """What a token remembers, in words of the new diagram."""
        old, new = self._case.index[identity].task_spec.node, self._targets[identity]
        if identity in self._flows:
            note["flow"] = self._flows[identity]
        fault = note.get("fault")
        if isinstance(fault, dict) and fault.get("element") == old.id:
            note["fault"] = {**fault, "element": new.id}
        start = pairs.node(str(note["start"])) if "start" in note else None
        if start is not None:
            note["start"] = start.id
        note.pop("taken", None)
        return note


def _step(pairs: Pairs, old: Node, new: Node | None) -> Step:
    target = (new.id, label(pairs.new, new)) if new is not None else ("", "")
    return Step(old.id, label(pairs.old, old), old.type, *target)
