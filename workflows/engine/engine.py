"""Starting and loading instances."""
from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from workflows.engine import snapshot
from workflows.engine.case import CaseWorkflow, Surroundings
from workflows.engine.execution import Execution
from workflows.engine.flow import Beside
from workflows.engine.graph import CallRef
from workflows.engine.guards.openings import Openings
from workflows.engine.migrating import Migrated, Route, migrate
from workflows.engine.process import ProcessModel
from workflows.engine.scopes import PROCESS
from workflows.engine.values import accept_all
from workflows.engine.waits import scope_holder
from workflows.errors import NotFound
from workflows.model import DecisionResult

_GUARDS_KEPT = 50


class Engine:
    """Runs process instances; holds no state of its own and may be shared by threads.

    :param models: definition id "key:version" -> model (the caller caches).
    :param resolve_call: (calling definition id, reference) -> definition id of the called process.
    :param decide: (definition id, decision reference, variables) -> result.
    :param clock: the present instant, UTC.
    :param beside: definition id -> what stands beside its diagram, for guards held against acts by hand.
    """

    def __init__(
        self,
        models: Callable[[str], ProcessModel],
        resolve_call: Callable[[str, CallRef], str],
        decide: Callable[[str, str, Mapping[str, Any]], DecisionResult],
        clock: Callable[[], dt.datetime],
        beside: Callable[[str], Beside] | None = None,
    ) -> None:
        self._guards: dict[str, Openings] = {}
        self._surroundings = Surroundings(models, resolve_call, decide, clock, beside)

    def start(
        self,
        definition_id: str,
        variables: Mapping[str, Any],
        *,
        start_event: str | None = None,
        payload: Mapping[str, Any] | None = None,
        business_key: str = "",
    ) -> Execution:
        """A new instance, not yet run.

        :param start_event: id of the start event; None = the plain one.
        :param payload: what came with the message or signal that starts it.
        :param business_key: kept with the instance.
        :raises NotFound: when there is no such start event.
        """
        case = CaseWorkflow(self._surroundings, definition_id)
        start = self._start_event(case, start_event)
        case.business_key = business_key
        case.write(None, PROCESS, accept_all(variables), local=True)
        case.begin(case, start, **({"payload": accept_all(payload)} if payload else {}))
        return Execution(case)

    def load(self, definition_id: str, state: bytes) -> Execution:
        """The instance a snapshot was taken of.

        :raises Conflict: when the state does not fit the definition.
        """
        return Execution(snapshot.restore(self._surroundings, definition_id, state))

    def migrate(
        self, definition_id: str, state: bytes, routes: Mapping[str, Route], done: Sequence[tuple[str, str]] = ()
    ) -> Migrated:
        """An instance written anew for another definition, or the reasons why not; see `migrating`.

        :param routes: old definition id -> where its elements go.
        :param done: (scope id, element) of what was completed in this case, in order.
        :raises Conflict: when the state does not fit its own definition.
        """
        return migrate(self._surroundings, definition_id, state, routes, done, self._guards_of)

    def _guards_of(self, definition_id: str) -> Openings:
        """The guards of a definition, kept: cases by the hundred are held against the same ones."""
        found = self._guards.get(definition_id)
        if found is None:
            while len(self._guards) >= _GUARDS_KEPT:
                self._guards.pop(next(iter(self._guards)), None)
            beside = self._surroundings.beside
            found = self._guards[definition_id] = Openings(
                self._surroundings.models(definition_id),
                functools.partial(beside, definition_id) if beside is not None else None,
            )
        return found

    def places(self, state: bytes) -> frozenset[tuple[str, str]]:
        """(definition id, element) of everything live in a saved state, waits included; reads no definition."""
        data = snapshot.read(state)
        holders = {token[0]: definition for _, definition, _, _, tokens in data["wf"] for token in tokens}
        holders |= {scope_holder(key): definition for key, definition, *_ in data["wf"]}
        live = {(definition, token[1]) for _, definition, _, _, tokens in data["wf"] for token in tokens}
        return frozenset(live | {(holders[wait[0]], wait[1]) for wait in data["w"]})

    def _start_event(self, case: CaseWorkflow, wanted: str | None) -> str:
        for event in case.model.start_events:
            if event.element == wanted or (wanted is None and event.kind == "none"):
                return event.element
        raise NotFound("start_event_not_found", definition=case.definition_id, start_event=wanted or "")
