"""Guards of law of the new version, asked of a case where it will stand.

What the new version needs passed first, and this case has not passed, forbids the move. Nothing is missing where cases
begun on the new version may stand without it as well (`openings`), or the old version had the same way open from there.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from workflows.engine.case import CaseWorkflow
from workflows.engine.graph import CONTAINERS
from workflows.engine.guards.openings import Opening, Openings
from workflows.engine.migrating.pairing import Pairs
from workflows.engine.moving import done_in_order
from workflows.engine.tokens import Token
from workflows.migrations import Remark

Guards = Callable[[str], Openings]


def law(
    old: CaseWorkflow, new: CaseWorkflow, pairs: Mapping[str, Pairs], done: Sequence[tuple[str, str]], guards: Guards
) -> Iterator[Remark]:
    """What the new version's guards forbid; each guard once."""
    told: set[tuple[str, bool]] = set()
    for before in old.index.values():
        inside = before.id in old.subprocesses and before.task_spec.node.type in CONTAINERS
        if before.workflow.definition_id not in pairs or inside or before.is_body:
            continue  # what stands inside tells where it goes on
        after, passed = new.index[before.id], done_in_order(before, done)
        seen = after.case.scopes.copy(after.scope)
        for one in guards(after.workflow.definition_id).at(after.task_spec.node, seen, passed):
            if (one.by, one.eyes) not in told and one not in _known(before, passed, guards):
                told.add((one.by, one.eyes))
                yield _remark(after, one)


def _known(token: Token, done: Sequence[str], guards: Guards) -> Iterator[Opening]:
    """What was open from there in the old version, too."""
    seen = token.case.scopes.copy(token.scope)
    return guards(token.workflow.definition_id).at(token.task_spec.node, seen, done)


def _remark(token: Token, opening: Opening) -> Remark:
    node = token.task_spec.node
    step = node.name or node.id
    if opening.eyes:
        return Remark("migration_breaks_four_eyes", node.id, params={"step": step, "second": opening.by})
    return Remark("migration_breaks_guard", node.id, params={"step": step, "guard": opening.by})
