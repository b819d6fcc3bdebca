"""Trials as rows: asked for, taken up under a lease, told of one result at a time, ended."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, and_, or_, select

from workflows.persistence.statements import insert
from workflows.persistence.tables import person, trial_file, trial_run
from workflows.services.context import new_id

SCENARIOS, REPLAY = "scenarios", "replay"
BACKGROUND = (SCENARIOS, REPLAY)
OVER = frozenset({"done", "failed", "cancelled"})
ATTEMPTS = 3
_KEPT = 10


@dataclass(frozen=True, slots=True)
class Trial:
    """What was tried on files of a draft, and what came of it.

    :param digest: of exactly the files that were tried.
    :param state: "waiting", "running", "done", "failed" (given up) or "cancelled".
    :param results: one mapping for each scenario or case, in their order; see `workflows/trying/README.md`.
    :param created_by: name of the person.
    """

    id: str
    draft: str
    digest: str
    kind: str
    state: str
    total: int
    done: int
    results: tuple[Mapping[str, Any], ...]
    created: dt.datetime
    created_by: str
    ended: dt.datetime | None
    request: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.state in OVER

    @property
    def is_met(self) -> bool:
        """Whether it ran to its end and every scenario is met."""
        return self.state == "done" and all(one["outcome"] == "met" for one in self.results)


@dataclass(frozen=True, slots=True)
class Taken:
    """A trial in hand; `attempt` is the fence."""

    id: str
    attempt: int
    kind: str
    draft: str
    request: Mapping[str, Any]
    results: tuple[Mapping[str, Any], ...]


class Overtaken(Exception):
    """The trial was cancelled, or somebody else has taken it up meanwhile."""


def read(connection: Connection, condition: Any) -> Trial | None:
    """The newest trial that meets a condition."""
    found = many(connection, condition, 1)
    return found[0] if found else None


def many(connection: Connection, condition: Any, limit: int) -> list[Trial]:
    """The newest trials that meet a condition, newest first."""
    statement = (
        select(trial_run, person.c.name.label("person_name"))
        .outerjoin(person, person.c.username == trial_run.c.created_by).where(condition)
        .order_by(trial_run.c.created.desc(), trial_run.c.id.desc()).limit(limit)
    )
    return [_trial(row) for row in connection.execute(statement)]


def _trial(row: Row[Any]) -> Trial:
    return Trial(
        row.id, row.draft, row.digest, row.kind, row.state, row.total, row.done, tuple(row.results), row.created,
        row.person_name or row.created_by, row.ended, row.request,
    )


def add(
    connection: Connection, draft: str, digest: str, kind: str, request: Mapping[str, Any],
    files: Mapping[str, bytes], now: dt.datetime, by: str,
) -> str:
    """Ask for a trial of files; older ones of the same kind that have not ended are broken off."""
    same = and_(trial_run.c.draft == draft, trial_run.c.kind == kind)
    for row in connection.execute(select(trial_run.c.id).where(same, trial_run.c.state.not_in(OVER))).all():
        end(connection, row.id, "cancelled", now)
    old = select(trial_run.c.id).where(same).order_by(trial_run.c.created.desc()).offset(_KEPT)
    forgotten = connection.execute(old).scalars().all()
    connection.execute(trial_run.delete().where(trial_run.c.id.in_(forgotten)))
    trial_id = new_id()
    insert(connection, trial_run, [{
        "id": trial_id, "draft": draft, "digest": digest, "kind": kind, "request": dict(request), "state": "waiting",
        "total": 0, "done": 0, "results": [], "created": now, "created_by": by, "ended": None, "attempt": 0,
        "lease_until": None,
    }])
    insert(connection, trial_file, [
        {"trial_id": trial_id, "name": name, "content": content} for name, content in files.items()
    ])
    return trial_id


def is_waiting(now: dt.datetime) -> Any:
    """Condition: somebody may take it up."""
    lost = and_(trial_run.c.state == "running", trial_run.c.lease_until <= now)
    return and_(trial_run.c.kind.in_(BACKGROUND), or_(trial_run.c.state == "waiting", lost))


def take(connection: Connection, now: dt.datetime, lease: dt.timedelta) -> Taken | None:
    """Take up the oldest trial that waits or whose worker has gone; one that was lost too often is given up."""
    while True:
        row = connection.execute(
            select(trial_run).where(is_waiting(now)).order_by(trial_run.c.created).limit(1)
            .with_for_update(skip_locked=True)
        ).one_or_none()
        if row is None:
            return None
        if row.attempt < ATTEMPTS:
            break
        end(connection, row.id, "failed", now)
    attempt = row.attempt + 1
    connection.execute(
        trial_run.update().where(trial_run.c.id == row.id)
        .values(state="running", attempt=attempt, lease_until=now + lease)
    )
    return Taken(row.id, attempt, row.kind, row.draft, row.request, tuple(row.results))


def hold(connection: Connection, taken: Taken, **values: Any) -> Row[Any]:
    """Lock a trial in hand and write something of it.

    :raises Overtaken: it is no longer in hand; nothing was written.
    """
    row = connection.execute(select(trial_run).where(trial_run.c.id == taken.id).with_for_update()).one_or_none()
    if row is None or row.state != "running" or row.attempt != taken.attempt:
        raise Overtaken
    if values:
        connection.execute(trial_run.update().where(trial_run.c.id == taken.id).values(**values))
    return row


def tell(connection: Connection, taken: Taken, result: Mapping[str, Any], until: dt.datetime) -> None:
    """Add one result; raises Overtaken."""
    row = hold(connection, taken)
    results: Sequence[Mapping[str, Any]] = [one for one in row.results if one["number"] != result["number"]]
    results = sorted([*results, result], key=lambda one: one["number"])
    hold(connection, taken, results=results, done=len(results), lease_until=until)


def end(connection: Connection, trial_id: str, state: str, now: dt.datetime) -> None:
    """Bring a trial to its end; the copies of its files go."""
    connection.execute(
        trial_run.update().where(trial_run.c.id == trial_id).values(state=state, ended=now, lease_until=None)
    )
    connection.execute(trial_file.delete().where(trial_file.c.trial_id == trial_id))


def hand_back(connection: Connection, taken: Taken) -> None:
    """Let another worker go on at once; this attempt does not count."""
    hold(connection, taken, state="waiting", attempt=taken.attempt - 1, lease_until=None)


def files_of(connection: Connection, trial_id: str) -> dict[str, bytes]:
    """The files a trial is about."""
    statement = select(trial_file.c.name, trial_file.c.content).where(trial_file.c.trial_id == trial_id)
    return {name: bytes(content) for name, content in connection.execute(statement.order_by(trial_file.c.name))}
