"""The expectation of a decision table: with these values it gives that; no case is needed for it."""
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workflows.decisions import Decisions, parse_with_imports
from workflows.errors import NotFound, Rejected
from workflows.feel import FeelError
from workflows.scenarios.errors import BrokenScenario, NotMet
from workflows.scenarios.resources import gathered, resource_name
from workflows.scenarios.typed import plain, same, typed
from workflows.scenarios.world import World


def decision(world: World, fields: Mapping[str, Any]) -> None:
    """Evaluate a decision of a file with the given values and compare what comes out.

    :raises NotMet: another result, or one the table does not allow (two rules under "unique").
    :raises BrokenScenario: the file is not there, cannot be read or has no such decision.
    """
    name = str(fields["name"])
    model, wanted = _model(world, str(fields["file"])), typed(fields["value"])
    try:
        result = model.evaluate(name, _given(fields), clock=world.clock)
    except NotFound as error:
        raise BrokenScenario(f"no decision {name}", code="scenario_decision_missing", name=name) from error
    except FeelError as error:
        raise NotMet(f"{name} cannot be decided: {error}", code="scenario_undecided", name=name) from error
    if any("violation" in row for row in result.trace):
        raise NotMet(f"{name}: its rules contradict one another", code="scenario_contradiction", name=name)
    if not same(result.output, wanted):
        found = json.dumps(plain(result.output), ensure_ascii=False)
        raise NotMet(
            f"{name} is {found}; expected {json.dumps(plain(wanted), ensure_ascii=False)}", code="scenario_value",
            name=model.names.get(name, name), found=result.output, wanted=wanted)


def _given(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    given = fields.get("given") or {}
    if not isinstance(given, Mapping):
        raise BrokenScenario("given must be a mapping", code="scenario_no_mapping", what="given")
    found: Mapping[str, Any] = typed(given)
    return found


def _model(world: World, name: str) -> Decisions:
    """The file, with those beside it that it may import."""
    short = resource_name(name).rpartition("/")[2]
    own = gathered([name], world.folder, world.within).get(resource_name(name), b"")
    beside = {one.name: one.read_bytes() for one in sorted((world.folder / name).parent.glob("*.dmn"))}
    try:
        return parse_with_imports(short, {**beside, short: own})
    except Rejected as refused:
        raise BrokenScenario(f"{name} cannot be read", code="scenario_table_unreadable", name=short) from refused
