"""The second look: finds what should not be, whatever piece of code is to blame, and puts right what can be.

Rows are held against the engine's saved state case by case. What looks wrong is looked at again under the case's
lock before it is believed: a step that was just being written is no finding.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from workflows.engine import Execution
from workflows.errors import Conflict, EngineError, NotFound
from workflows.model import Person
from workflows.operations import Finding
from workflows.persistence import tables
from workflows.persistence.tables import (
    OPEN_TASK,
    document,
    incident,
    job,
    outbox,
    process_instance,
    subscription,
    user_task,
)
from workflows.services import audit, backup_files, sentinel_case, sentinel_releases, sentinel_rounds, unattended
from workflows.services.cases import LockedCase
from workflows.services.context import Context
from workflows.services.rights import require_tend
from workflows.services.step_cycle import StepCycle

# A job or message this long overdue has been missed, not merely queued.
_LATE = dt.timedelta(minutes=15)
_EVERY = dt.timedelta(hours=1)
_CASES_A_TURN = 200
_LIVE = ("running", "suspended")


class Sentinel:
    """Looks at everything; one transaction a case."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle
        self._round: Iterator[list[Finding]] | None = None
        self._found: list[Finding] = []

    # --- looking ------------------------------------------------------------------------------------

    def findings(self, *, thorough: bool = True) -> list[Finding]:
        """Everything that should not be.

        :param thorough: read every document and every released file and compare their digests; else only whether
            the documents' files are there.
        """
        found = [finding for part in self._look(thorough) for finding in part]
        return self._named(found)

    def _look(self, thorough: bool) -> Iterator[list[Finding]]:
        with self._context.db.read() as connection:
            yield _general(connection, self._context.now()) + self._backup()
            yield unattended.findings(connection, self._context.today())
            cases = connection.execute(select(process_instance.c.id).order_by(process_instance.c.id)).scalars().all()
            chains = set(connection.execute(select(tables.audit.c.chain).distinct()).scalars()) - set(cases)
        for chain in sorted(chains):
            yield self._audit(chain)
        for instance_id in cases:
            yield self.of_case(instance_id) + self._audit(instance_id)
        yield from self._documents(thorough)
        if thorough:
            with self._context.db.read() as connection:
                yield from sentinel_releases.altered(connection)

    def _backup(self) -> list[Finding]:
        """An installation that wants nightly backups and has no recent one."""
        settings, now = self._context.settings, self._context.now()
        if not backup_files.is_overdue(settings, now):
            return []
        last = backup_files.newest(settings)
        return [Finding("backup_overdue", "", {"at": last}) if last else Finding("backup_none")]

    def of_case(self, instance_id: str) -> list[Finding]:
        """What is wrong with the rows of one case."""
        with self._context.db.read() as connection:
            row = sentinel_case.case_row(connection, instance_id)
            if row is None or not self._compare(connection, row)[1]:
                return []
        with self._context.db.write() as connection:
            case = self._cycle.lock(connection, instance_id, "worker")
            return self._compare(connection, case.row)[1]

    def _audit(self, chain: str) -> list[Finding]:
        """Links of a chain that do not hold; looked at again while nobody can add one."""
        with self._context.db.read() as connection:
            if audit.verify(connection, chain).ok:
                return []
        with self._context.db.write() as connection:
            for column in (process_instance.c.id, tables.audit_head.c.chain):
                connection.execute(select(column).where(column == chain).with_for_update())
            return [
                Finding("audit_broken", link.chain, {"seq": link.seq, "reason": link.reason})
                for link in audit.verify(connection, chain).broken
            ]

    def _compare(self, connection: Connection, row: Any) -> tuple[Execution | None, list[Finding]]:
        if row["state"] not in _LIVE and not _has_leftovers(connection, row["id"]):
            return None, []
        try:
            execution = self._context.engine.load(row["definition_id"], bytes(row["execution"]))
        except EngineError as error:
            return None, [Finding("state_unreadable", row["id"], {"reason": error.code})]
        except Exception as error:  # whatever a damaged state raises
            return None, [Finding("state_unreadable", row["id"], {"reason": type(error).__name__})]
        return execution, list(sentinel_case.compare(connection, row, execution))

    def _documents(self, thorough: bool) -> Iterator[list[Finding]]:
        with self._context.db.read() as connection:
            rows = connection.execute(
                select(document.c.digest, func.min(document.c.instance_id).label("instance_id"),
                       func.max(document.c.size).label("size"))
                .group_by(document.c.digest)
            ).all()
        for row in rows:
            yield self._document(row, thorough)

    def _document(self, row: Any, thorough: bool) -> list[Finding]:
        path, short = self._context.store.path(row.digest), row.digest[:12]
        if not path.is_file():
            return [Finding("file_missing", row.instance_id, {"digest": short})]
        try:
            if thorough:
                self._context.store.get(row.digest)
            whole = path.stat().st_size == row.size
        except NotFound:
            whole = False
        return [] if whole else [Finding("file_damaged", row.instance_id, {"digest": short})]

    def _named(self, found: list[Finding]) -> list[Finding]:
        wanted = {finding.instance_id for finding in found}
        with self._context.db.read() as connection:
            keys = {
                row.id: row.business_key
                for row in connection.execute(select(process_instance.c.id, process_instance.c.business_key)
                                              .where(process_instance.c.id.in_(wanted)))
            } if wanted else {}
        return [replace(finding, business_key=keys.get(finding.instance_id, "")) for finding in found]

    def step_name(self, instance_id: str, element: str) -> str:
        """What a case's diagram calls an element; the element's id where it has no name or nobody knows."""
        statement = select(process_instance.c.definition_id).where(process_instance.c.id == instance_id)
        with self._context.db.read() as connection:
            definition_id = connection.execute(statement).scalar()
        if not definition_id:
            return element
        found = self._context.catalog.model(definition_id).elements.get(element)
        return found.name if found is not None and found.name else element

    # --- by itself ----------------------------------------------------------------------------------

    def watch(self) -> None:
        """A chore: begin a round every hour and look at a few cases each time, so that no job waits for it."""
        if self._round is None:
            last = self.last_round()
            if last is not None and self._context.now() - last["at"] < _EVERY:
                return
            self._round, self._found = self._look(False), []
        for _ in range(_CASES_A_TURN):
            part = next(self._round, None)
            if part is None:
                self._round = None
                self.record(self._named(self._found), by="worker")
                return
            self._found += part

    def record(self, found: list[Finding], *, by: str) -> None:
        """Keep a round's outcome in the system's audit."""
        with self._context.db.write() as connection:
            sentinel_rounds.keep(connection, self._context.now(), found, by)

    def last_round(self) -> dict[str, Any] | None:
        """What the last round found, see `sentinel_rounds`; None = there was none."""
        with self._context.db.read() as connection:
            return sentinel_rounds.last_round(connection)

    # --- putting right --------------------------------------------------------------------------------

    def repair(self, instance_id: str, *, by: Person) -> list[Finding]:
        """Write the rows of a case anew from the engine's state; gives what was put right.

        :raises NotFound: "instance_not_found".
        :raises NotAllowed: for who may not tend the case, `services.rights`.
        :raises Conflict: "repair_not_possible" where what is found cannot be put right from the engine's state.
        """
        with self._context.db.write() as connection:
            case = self._cycle.lock(connection, instance_id, by)
            require_tend(connection, instance_id, by)
            execution, before = self._compare(connection, case.row)
            if not before:
                return []
            if execution is None or not all(finding.repairable for finding in before):
                raise Conflict("repair_not_possible", business_key=case.row["business_key"])
            self._put_right(case, execution, before)
            self._context.wake_worker()
        return before

    def _put_right(self, case: LockedCase, execution: Execution, before: list[Finding]) -> None:
        sentinel_case.put_right(case, execution)
        self._cycle.resync(case, execution)
        case.together.flush()
        left = list(sentinel_case.compare(case.connection, {**case.row, **case.changes}, execution))
        case.audit("repaired", {
            "before": [{"code": one.code, **one.params} for one in before],
            "after": [{"code": one.code, **one.params} for one in left],
        })
        case.save()
        if left:
            raise Conflict("repair_not_possible", business_key=case.row["business_key"])


# --- what shows without the engine ------------------------------------------------------------------------


def _general(connection: Connection, now: dt.datetime) -> list[Finding]:
    """Still cases, work missed, deadlines passed."""
    late = now - _LATE
    found = [Finding("case_stands_still", case) for case in _ids(connection, _standing_still())]
    found += [Finding("case_overdue", case) for case in _ids(connection, _overdue(now))]
    found += _missed_jobs(connection, late)
    found += _unsent(connection, late)
    return found


def _ids(connection: Connection, statement: Select[Any]) -> list[str]:
    return [str(case) for case in connection.execute(statement).scalars()]


def _standing_still() -> Select[Any]:
    """Running cases in which nothing is open, planned, awaited or reported."""
    case = process_instance.c
    return select(case.id).where(
        case.state == "running",
        ~exists(select(user_task.c.id).where(user_task.c.instance_id == case.id, OPEN_TASK)),
        ~exists(select(job.c.id).where(job.c.instance_id == case.id, job.c.state.in_(("open", "failed")))),
        ~exists(select(subscription.c.id).where(subscription.c.instance_id == case.id)),
        ~exists(select(incident.c.id).where(incident.c.instance_id == case.id, incident.c.resolved.is_(None))),
    )


def _has_leftovers(connection: Connection, instance_id: str) -> bool:
    """Whether an ended case has open tasks, jobs or subscriptions."""
    asked = (
        select(user_task.c.id).where(user_task.c.instance_id == instance_id, OPEN_TASK),
        select(subscription.c.id).where(subscription.c.instance_id == instance_id),
        select(job.c.id).where(
            job.c.instance_id == instance_id, job.c.state == "open", job.c.kind.in_(("service", "timer"))
        ),
    )
    return any(connection.execute(statement.limit(1)).first() is not None for statement in asked)


def _overdue(now: dt.datetime) -> Select[Any]:
    case = process_instance.c
    return select(case.id).where(case.state == "running", case.due < now)


def _missed_jobs(connection: Connection, late: dt.datetime) -> Iterator[Finding]:
    suspended = select(process_instance.c.id).where(process_instance.c.state == "suspended")
    statement = select(job).where(
        job.c.state == "open", job.c.due < late, job.c.instance_id.is_(None) | job.c.instance_id.not_in(suspended)
    )
    for row in connection.execute(statement):
        yield Finding("job_missed", row.instance_id or "", {
            "job": row.id, "kind": row.kind, "due": row.due, "element": row.element,
        })


def _unsent(connection: Connection, late: dt.datetime) -> Iterator[Finding]:
    statement = select(outbox).where(outbox.c.state == "open", outbox.c.due < late)
    for row in connection.execute(statement):
        yield Finding("delivery_late", row.instance_id or "", {"channel": row.channel, "key": row.key})
