"""Publishing files: check, version, ways in; one transaction."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from workflows.checking import Surroundings, check_bounded
from workflows.engine import ProcessModel
from workflows.engine.timers import TimerError
from workflows.errors import Rejected
from workflows.feel import FeelError
from workflows.model import Person, Problem, ProcessDefinition, Severity
from workflows.persistence.statements import insert, next_value
from workflows.persistence.tables import (
    decision_definition,
    deployment,
    job,
    process_definition,
    resource,
    start_subscription,
)
from workflows.services import audit, start_timers
from workflows.services.catalog import parse_decisions
from workflows.services.context import Context, new_id
from workflows.services.in_force import main_key
from workflows.services.team_check import teams_without_members

# Asked with the open transaction and the keys of the processes that are to be published.
Require = Callable[[Connection, Sequence[str]], None]


@dataclass(frozen=True, slots=True)
class Deployment:
    """What a deployment made: its definitions, and the warnings it carries."""

    id: str
    definitions: tuple[ProcessDefinition, ...]
    problems: tuple[Problem, ...] = ()


def digest_of(files: Mapping[str, bytes]) -> str:
    """SHA-256 over names and contents of a set of files."""
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(hashlib.sha256(name.encode()).digest())
        total.update(hashlib.sha256(files[name]).digest())
    return total.hexdigest()


def check(context: Context, files: Mapping[str, bytes], *, release: bool) -> list[Problem]:
    """All findings on a set of files, against the handlers and what is deployed already."""
    return check_bounded(files, surroundings(context), release=release)


def surroundings(context: Context) -> Surroundings:
    """What a check may count on here: the handlers, the processes and decisions already deployed."""
    with context.db.read() as connection:
        processes = frozenset(connection.execute(select(process_definition.c.key).distinct()).scalars())
        decisions = frozenset(connection.execute(select(decision_definition.c.key).distinct()).scalars())
    return Surroundings(context.registry.contracts(), processes, decisions)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a deployment comes from.

    :param package: name of the package; "" = that of its main process.
    :param kind: "files" or "browser".
    :param proposed_by: user name of who wanted it, where another approved.
    :param restored_from: the older deployment it brings back.
    """

    package: str = ""
    kind: str = "files"
    proposed_by: str = ""
    restored_from: str = ""


FROM_FILES = Origin()


@dataclass(frozen=True, slots=True)
class Judged:
    """Files that were found fit to be published, as they were read.

    :param models: their processes; `tables` their decisions by id.
    :param problems: the warnings they carry.
    """

    files: Mapping[str, bytes]
    models: tuple[ProcessModel, ...]
    tables: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()

    @property
    def digest(self) -> str:
        """SHA-256 over the files."""
        return digest_of(self.files)


def judge(context: Context, files: Mapping[str, bytes], *, release: bool) -> Judged:
    """Check files outside of any write; raises Rejected("deployment_rejected") with all problems."""
    problems = check(context, files, release=release)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise Rejected("deployment_rejected", problems=problems)
    # The bounded child has read exactly these bytes within its limits: now this process may read them too.
    models, tables = context.catalog.fit(digest_of(files), files)
    return Judged(dict(files), models, tables, tuple(problems))


def deploy(
    context: Context, files: Mapping[str, bytes], *, by: Person, note: str, release: bool, origin: Origin = FROM_FILES
) -> Deployment:
    """Check and publish; every process in the files gets a further version.

    :raises Rejected: "deployment_rejected" with all problems; nothing was changed.
    """
    judged = judge(context, files, release=release)
    with context.db.write() as connection:
        return publish(context, connection, judged, by=by, note=note, origin=origin)


def publish(
    context: Context, connection: Connection, judged: Judged, *, by: Person, note: str, origin: Origin,
    require: Require | None = None,
) -> Deployment:
    """Write a deployment inside the open transaction: all of it or, where anything fails, nothing.

    :param require: asked once nobody else can publish these processes any more; what it raises stops everything.
    """
    files, now = judged.files, context.now()
    deployment_id, digest = new_id(), judged.digest
    package = origin.package or main_key([(one.key, dict(one.properties), one.resource) for one in judged.models])
    # The counters' rows are locked, in one order: two deployments of one process take turns.
    versions = {key: next_value(connection, f"version:{key}") for key in sorted(one.key for one in judged.models)}
    if require is not None:
        require(connection, list(versions))
    insert(connection, deployment, [{
        "id": deployment_id, "digest": digest, "note": note, "deployed_at": now, "deployed_by": by.username,
        "origin": origin.kind, "proposed_by": origin.proposed_by, "restored_from": origin.restored_from,
        "package": package,
    }])
    insert(connection, resource, [
        {"deployment_id": deployment_id, "name": name, "content": content} for name, content in files.items()
    ])
    definitions = [
        _publish(connection, model, versions[model.key], deployment_id, digest, now) for model in judged.models
    ]
    _publish_decisions(connection, files, judged.tables, deployment_id)
    audit.record(connection, now, by.username, "deployed", {
        "deployment": deployment_id, "digest": digest, "note": note, "package": package, "origin": origin.kind,
        "proposed_by": origin.proposed_by, "restored_from": origin.restored_from,
        "definitions": [found.id for found in definitions],
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
    })
    context.wake_worker()
    # Not among what is judged: people come and go, and nobody's absence hinders a release.
    hints = teams_without_members(connection, judged.models)
    return Deployment(deployment_id, tuple(definitions), (*judged.problems, *hints))


def _publish(
    connection: Connection, model: ProcessModel, version: int, deployment_id: str, digest: str, now: dt.datetime
) -> ProcessDefinition:
    definition = ProcessDefinition(
        id=f"{model.key}:{version}", key=model.key, version=version, name=model.name or model.key,
        deployment_id=deployment_id, resource=model.resource, digest=digest, deployed_at=now,
        start_form=model.start_form, starter_groups=tuple(model.starter_groups), properties=dict(model.properties),
    )
    insert(connection, process_definition, [{
        "id": definition.id, "key": definition.key, "version": version, "name": definition.name,
        "deployment_id": deployment_id, "resource": definition.resource, "digest": digest, "deployed_at": now,
        "start_form": definition.start_form, "starter_groups": list(definition.starter_groups),
        "properties": dict(definition.properties),
    }])
    _replace_starts(connection, model, definition.id, now)
    return definition


def _replace_starts(connection: Connection, model: ProcessModel, definition_id: str, now: dt.datetime) -> None:
    """Only the version in force is started by messages, signals and timers."""
    connection.execute(start_subscription.delete().where(start_subscription.c.process_key == model.key))
    connection.execute(
        job.delete().where(job.c.kind == "start_timer", job.c.ref.startswith(f"{model.key}:", autoescape=True))
    )
    insert(connection, start_subscription, [
        {"definition_id": definition_id, "element": start.element, "process_key": model.key, "kind": start.kind,
         "name": start.name}
        for start in model.start_events if start.kind in ("message", "signal")
    ])
    rows: list[dict[str, Any]] = []
    for start in model.start_events:
        if start.kind == "timer":
            try:
                rows.append(start_timers.timer_row(definition_id, model, start.element, now))
            except (TimerError, FeelError) as error:
                problem = Problem(start.element, "bad_timer", message=str(error), params={"text": start.timer},
                                  resource=model.resource, label=model.elements[start.element].name)
                raise Rejected("deployment_rejected", problems=[problem]) from error
    insert(connection, job, rows)


def _publish_decisions(
    connection: Connection, files: Mapping[str, bytes], tables: Mapping[str, Any], deployment_id: str
) -> None:
    keys = {key for graph in tables.values() for key in graph.keys}
    where = {key: name for name in files if name.endswith(".dmn") for key in parse_decisions({name: files[name]})}
    for key in sorted(keys):
        version = next_value(connection, f"decision:{key}")
        insert(connection, decision_definition, [{
            "id": f"{key}:{version}", "key": key, "version": version, "name": key, "deployment_id": deployment_id,
            "resource": where.get(key, ""),
        }])
