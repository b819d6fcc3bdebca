"""The kinds of trials: what each gives to the sandbox and keeps of its answers."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import and_, or_, select

from workflows.model import InstanceState, Person
from workflows.persistence.tables import decision_definition, process_definition, process_instance
from workflows.services import audit
from workflows.services.access import visible_cases
from workflows.services.confidentiality import closure_of, is_closed
from workflows.services.context import Context
from workflows.services.trial_bench import Kind
from workflows.services.trial_rows import REPLAY, SCENARIOS, Taken
from workflows.trying import Lane

# Property of a process whose cases are nobody's business but of who may see them, also where no word of them is shown.


class Scenarios:
    """Every scenario of the files, each on its own."""

    job = "scenarios"

    def __init__(self, context: Context) -> None:
        self._context = context

    def request(self, taken: Taken, files: Mapping[str, bytes]) -> Mapping[str, Any]:
        """The package, and beside it what its scenarios refer to of other ones."""
        return {
            "name": taken.draft, "files": dict(files), "others": others(self._context, files),
            "land": self._context.settings.land,
        }

    def items(self, lane: Lane, taken: Taken) -> list[Mapping[str, Any]]:
        """Files that nobody vouches for are read in the lane."""
        return list(lane.ask("list").get("items", ()))

    def message(self, item: Mapping[str, Any], taken: Taken) -> Any:
        """Which scenario."""
        return dict(item)

    def lost(self, item: Mapping[str, Any], code: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """A scenario without an end is an error."""
        return {
            "outcome": "error", "step": None, "said": {}, "code": code, "params": dict(params), "message": "",
            "problems": [], "trace": [], "names": {}, "seconds": 0,
        }


class Replay:
    """Ended cases, each played from its journal on its own version and on the draft."""

    job = "replay"

    def __init__(self, context: Context) -> None:
        self._context = context

    def request(self, taken: Taken, files: Mapping[str, bytes]) -> Mapping[str, Any]:
        """The draft, the versions the cases ran on, and what a check may count on."""
        catalog = self._context.catalog
        deployments = {one["deployment"] for one in taken.request["cases"]}
        with self._context.db.read() as connection:
            processes = list(connection.execute(select(process_definition.c.key).distinct()).scalars())
            decisions = list(connection.execute(select(decision_definition.c.key).distinct()).scalars())
        return {
            "files": dict(files), "others": others(self._context, files), "land": self._context.settings.land,
            "originals": {one: dict(catalog.files(one)) for one in deployments}, "processes": processes,
            "decisions": decisions, "contracts": self._context.registry.contracts(),
        }

    def items(self, lane: Lane, taken: Taken) -> list[Mapping[str, Any]]:
        """The cases that were chosen when the replay was asked for."""
        return list(taken.request["cases"])

    def message(self, item: Mapping[str, Any], taken: Taken) -> Any:
        """A case's journal; an erased payload is empty."""
        with self._context.db.read() as connection:
            links = audit.entries(connection, item["case"])
        return {
            "process": item["process"], "deployment": item["deployment"],
            "journal": [(one.at, one.action, dict(one.payload)) for one in links],
        }

    def lost(self, item: Mapping[str, Any], code: str, params: Mapping[str, Any]) -> Mapping[str, Any]:
        """A case that took its lane down says nothing about its way."""
        return {
            "outcome": "not_replayable", "code": code, "params": dict(params), "element": "", "ends": [], "before": [],
            "names": {}, "problems": [], "seconds": 0,
        }


def kinds(context: Context) -> dict[str, Kind]:
    """Kind -> how it is run."""
    return {SCENARIOS: Scenarios(context), REPLAY: Replay(context)}


def ended_cases(context: Context, draft: str, count: int, by: Person) -> list[dict[str, Any]]:
    """The cases of a package that ended last.

    Nothing of what is in them leaves the sandbox, so a process owner may try cases without seeing them; those of a
    process with `closedFile` only who may see the case.
    """
    definition, case = process_definition.c, process_instance.c
    with context.db.read() as connection:
        own = select(definition.deployment_id).where(definition.key == draft)
        found = connection.execute(
            select(definition.key, definition.properties).where(definition.deployment_id.in_(own))
        ).all()
        closed = {row.key for row in found if closure_of(row.properties) is not None}
        rows = connection.execute(
            select(case.id, case.business_key, case.process_key, definition.deployment_id,
                   is_closed(case.id).label("shut"))
            .join(process_definition, definition.id == case.definition_id)
            .where(
                case.process_key.in_({row.key for row in found}), case.state == InstanceState.ENDED.value,
                or_(and_(case.process_key.not_in(closed), ~is_closed(case.id)), visible_cases(by)),
            ).order_by(case.ended.desc(), case.id).limit(count)
        ).all()
    return [
        {"case": row.id, "key": row.business_key, "process": row.process_key, "deployment": row.deployment_id,
         "closed": row.shut or row.process_key in closed}
        for row in rows
    ]


def seen_by(context: Context, cases: Iterable[str], person: Person) -> set[str]:
    """Those of some cases a person may know of."""
    wanted = list(cases)
    with context.db.read() as connection:
        statement = select(process_instance.c.id).where(process_instance.c.id.in_(wanted), visible_cases(person))
        return set(connection.execute(statement).scalars())


def others(context: Context, files: Mapping[str, bytes]) -> dict[str, dict[str, bytes]]:
    """The packages in force that a draft names, by process key: `../../key` in a scenario, or called in a diagram.

    The draft's own files are only searched here; whoever reads them does so in a lane.
    """
    text = b"\n".join(files.values()).decode(errors="replace")
    with context.db.read() as connection:
        keys = set(connection.execute(select(process_definition.c.key).distinct()).scalars())
    wanted = {
        key for key in keys
        if re.search(rf"\.\./\.\./{re.escape(key)}\b|calledElement\s*=\s*[\"']{re.escape(key)}[\"']", text)
    }
    latest = [context.catalog.latest(key) for key in sorted(wanted)]
    return {one.key: dict(context.catalog.files(one.deployment_id)) for one in latest}
