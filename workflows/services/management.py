"""Management service: what is due, what went wrong, parameters, the nightly look at everything."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

import structlog
from sqlalchemy import Connection, Row, func, select

from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import Incident, InstanceState, Person
from workflows.operations import Finding
from workflows.persistence.tables import incident, job, outbox, process_instance
from workflows.presence import lives
from workflows.services import audit, backup_files, leases, parameters, rows, sentinel_rounds, vitals
from workflows.services.access import visible_cases
from workflows.services.cases import LockedCase
from workflows.services.confidentiality import opened
from workflows.services.context import Context
from workflows.services.due_work import Operating
from workflows.services.figures import Figures
from workflows.services.jobs import JobRunner
from workflows.services.outbox import Outbox
from workflows.services.recording import completed_elements, scopes_of
from workflows.services.rights import require_operates, require_settle, require_tend
from workflows.services.sentinel import Sentinel
from workflows.services.step_cycle import StepCycle
from workflows.services.vitals import Vitals

log = structlog.get_logger(__name__)


class Management:
    """Operations.

    run_due(limit=100) -> int ; take_over() ; take_over_dead() ; hand_back() -> int ; renew_leases() -> int
    next_due() -> instant | None
    jobs(state=None, instance_id=None, limit=200) -> list[dict] ; outbox(state=None, limit=200) -> list[dict]
    due_work(person, overdue=False) ; run_now(id, *, by, reason="") ; standing(definition_id, person)
    figures(process_key, since=None) -> ProcessFigures
    incidents(open=True, instance_id=None, seen_by=None) ; incident(id)
    retry(incident_id, *, by) ; correct(incident_id, variables, *, by, reason)
    skip(incident_id, *, by, variables=None, reason)
    parameter(key, on)
    sentinel() -> list[Finding] ; watch() ; last_round() ; repair(instance_id, *, by)
    last_backup() ; vitals() -> Vitals ; report_worker(name)
    """

    def __init__(self, context: Context, cycle: StepCycle, runner: JobRunner, outbox: Outbox) -> None:
        self._context = context
        self._cycle = cycle
        self._runner = runner
        self._outbox = outbox
        self._sentinel = Sentinel(context, cycle)
        operating = Operating(context, cycle)
        self.due_work, self.run_now, self.standing = operating.due_work, operating.run_now, operating.standing
        self.cases_of = operating.cases_of
        self.figures = Figures(context).of

    # --- work -------------------------------------------------------------------------------------

    def run_due(self, limit: int = 100, enough: Callable[[], bool] = lambda: False) -> int:
        """Run due jobs and deliver due messages to the outside, at most `limit`; gives how many.

        :param enough: asked before each; True = take nothing more up.
        """
        self.catch_up()
        done = 0
        while done < limit and not enough() and self._runner.run_next():
            done += 1
        while done < limit and not enough() and self._outbox.deliver_next():
            done += 1
        return done

    def catch_up(self) -> None:
        """Write down what became of work while the database was away."""
        self._context.afterwards.catch_up()

    def take_over(self) -> None:
        """Take up at once what dead workers had leased; for a worker that knows that no other is alive."""
        with self._context.db.write() as connection:
            leases.release_all(connection, self._context.now())

    def take_over_dead(self) -> int:
        """Take up at once what workers had leased that no longer live; gives how many jobs and deliveries."""
        with self._context.db.write() as connection:
            count = leases.release_dead(connection, self._context.now(), lives)
        if count:
            log.warning("leases of dead workers released", count=count)
        return count

    def hand_back(self) -> int:
        """Give back what this process has taken up and will not finish; the attempts do not count. Gives how many."""
        return self._runner.hand_back() + self._outbox.hand_back()

    def take_over_lost(self) -> int:
        """Let leases of this worker be over that it does not know of; gives how many jobs and deliveries."""
        number = self._context.worker_number
        if number is None:
            return 0
        lease = dt.timedelta(seconds=self._context.settings.job_lease_seconds)
        in_hand = self._runner.in_hand(), self._outbox.in_hand()
        with self._context.db.write() as connection:
            return leases.release_lost(connection, self._context.now(), number, lease, *in_hand)

    def renew_leases(self) -> int:
        """Prolong the leases of what this process still works on, up to `leases.LONGEST_WORK`; gives how many."""
        now = self._context.now()
        since = now - leases.LONGEST_WORK
        jobs, deliveries = self._runner.held(since), self._outbox.held(since)
        if not jobs and not deliveries:
            return 0
        lease = dt.timedelta(seconds=self._context.settings.job_lease_seconds)
        with self._context.db.write() as connection:
            return leases.renew(connection, now, lease, jobs, deliveries)

    def next_due(self) -> dt.datetime | None:
        """When something will be due next; an instant in the past = now; None = nothing is planned."""
        with self._context.db.read() as connection:
            return leases.next_due(connection)

    def jobs(self, state: str | None = None, instance_id: str | None = None, limit: int = 200) -> list[dict[str, Any]]:
        """Job rows for the operations page, the next due first."""
        statement = select(job, process_instance.c.business_key).outerjoin(
            process_instance, process_instance.c.id == job.c.instance_id
        )
        if state is not None:
            statement = statement.where(job.c.state == state)
        if instance_id is not None:
            statement = statement.where(job.c.instance_id == instance_id)
        with self._context.db.read() as connection:
            found = connection.execute(statement.order_by(job.c.due, job.c.created).limit(limit))
            return [dict(row) for row in found.mappings()]

    def outbox(self, state: str | None = None, limit: int = 200) -> list[dict[str, Any]]:
        """Outbox rows, the newest first."""
        statement = select(outbox)
        if state is not None:
            statement = statement.where(outbox.c.state == state)
        with self._context.db.read() as connection:
            found = connection.execute(statement.order_by(outbox.c.seq.desc()).limit(limit))
            return [dict(row) for row in found.mappings()]

    # --- incidents --------------------------------------------------------------------------------

    def incidents(
        self, open: bool = True, instance_id: str | None = None, *, seen_by: Person | None = None  # noqa: A002 - its word
    ) -> list[Incident]:
        """Incidents, the oldest open ones first; `open=False` gives the resolved ones.

        :param seen_by: only those of cases whose technical side this person may see; of no case, administrators only.
        """
        resolved = incident.c.resolved
        statement = rows.select_incidents().where(resolved.is_(None) if open else resolved.is_not(None))
        if instance_id is not None:
            statement = statement.where(incident.c.instance_id == instance_id)
        if seen_by is not None and "admin" not in seen_by.roles:
            statement = statement.where(incident.c.instance_id.is_not(None), visible_cases(seen_by))
        with self._context.db.read() as connection:
            found = connection.execute(statement.order_by(incident.c.created)).all()
            cases = {row.instance_id for row in found if row.instance_id}
            may = opened(connection, cases, seen_by) if seen_by is not None else cases
            return [rows.incident_value(row, opened=not row.instance_id or row.instance_id in may) for row in found]

    def incident(self, incident_id: str) -> Incident:
        """One incident; NotFound("incident_not_found")."""
        with self._context.db.read() as connection:
            row = connection.execute(
                rows.select_incidents().where(incident.c.id == incident_id)
            ).one_or_none()
        if row is None:
            raise NotFound("incident_not_found", incident_id=incident_id)
        return rows.incident_value(row)

    def retry(self, incident_id: str, *, by: Person) -> None:
        """Let the engine, the job or the delivery try again, with a full number of attempts.

        :raises NotAllowed: for who may not tend the case, `services.rights`.
        :raises Conflict: "incident_resolved", "instance_ended", "instance_suspended".
        """
        with self._context.db.write() as connection:
            case, found = self._open_incident(connection, incident_id, by, require_tend)
            # Resolved first: what the step finds wrong now is a new incident.
            self._resolve(connection, incident_id, by, "retried")
            now = self._context.now()
            if found.job_id is not None:
                self._reopen(connection, job, job.c.id == found.job_id, now)
            elif found.outbox_key is not None:
                self._reopen(connection, outbox, outbox.c.key == found.outbox_key, now)
            detail = {
                "incident": incident_id, "code": found.code, "element": found.element, "before": "failed",
                "after": "open", "attempts": found.attempts,
            }
            if case is None or found.job_id is not None or found.outbox_key is not None:
                self._note(connection, case, by, "incident_retried", detail)
            else:
                execution = self._cycle.load(case)
                if found.activity_id:
                    execution.retry(found.activity_id)
                self._cycle.advance(case, execution, "incident_retried", detail)
            self._context.wake_worker()

    def correct(
        self, incident_id: str, variables: Mapping[str, Any], *, by: Person, reason: str
    ) -> None:
        """Correct values of the case and let the step try again, both or nothing.

        :raises NotAllowed: for who may not steer the case, `services.rights`.
        :raises Rejected: "reason_missing".
        :raises Conflict: as `retry`; "incident_without_case" where there is no case to correct; "values_break_guard".
        """
        if not reason.strip():
            raise Rejected("reason_missing")
        with self._context.db.write() as connection:
            case, found = self._open_incident(connection, incident_id, by, require_settle)
            if case is None:
                raise Conflict("incident_without_case")
            case.require_running()
            self._resolve(connection, incident_id, by, "corrected")
            execution = self._cycle.load(case)
            execution.set_variables(dict(variables), done=completed_elements(connection, case.id))
            if found.job_id is not None:
                self._reopen(connection, job, job.c.id == found.job_id, self._context.now())
            elif found.outbox_key is not None:
                self._reopen(connection, outbox, outbox.c.key == found.outbox_key, self._context.now())
            elif found.activity_id:
                execution.retry(found.activity_id)
            detail = {"incident": incident_id, "code": found.code, "element": found.element,
                      "variables": dict(variables), "reason": reason}
            self._cycle.advance(case, execution, "incident_corrected", detail)

    def _reopen(self, connection: Connection, table: Any, condition: Any, now: dt.datetime) -> None:
        # `attempt` of a job is its fence and only grows; an outbox row has no other count.
        count = {"tries": 0} if table is job else {"attempt": 0}
        connection.execute(
            table.update().where(condition, table.c.state == "failed")
            .values(state="open", due=now, lease_until=None, **count)
        )

    def skip(
        self, incident_id: str, *, by: Person, variables: Mapping[str, Any] | None = None, reason: str
    ) -> None:
        """Go on as if the failing step had been done, with these variables as its result.

        A failed delivery is given up; what its step did counts as not done then.

        :raises NotAllowed: for who may not settle it, `services.rights`.
        :raises Rejected: "reason_missing".
        :raises Conflict: as `retry`; "gateway_cannot_be_skipped"; "skip_breaks_guard", "skip_breaks_four_eyes",
            "delivery_breaks_guard" where something the law demands would be left out.
        """
        if not reason.strip():
            raise Rejected("reason_missing")
        with self._context.db.write() as connection:
            case, found = self._open_incident(connection, incident_id, by, require_settle)
            given = dict(variables or {})
            self._resolve(connection, incident_id, by, "skipped")
            detail = {"incident": incident_id, "element": found.element, "variables": given, "reason": reason}
            if found.outbox_key is not None or case is None or not found.activity_id:
                if case is not None and found.outbox_key is not None:
                    self._require_dispensable(connection, case, found)
                self._give_up(connection, found)
                self._note(connection, case, by, "incident_skipped", detail)
                return
            execution = self._cycle.load(case)
            execution.skip(found.activity_id, given, completed_elements(connection, case.id))
            self._cycle.advance(case, execution, "incident_skipped", detail)

    def _require_dispensable(self, connection: Connection, case: LockedCase, found: Row[Any]) -> None:
        """A letter that reaches nobody is not sent: while the case goes on, no guard may need its step."""
        if case.state not in (InstanceState.RUNNING, InstanceState.SUSPENDED):
            return
        scopes = scopes_of(connection, case.id, found.activity_id)
        done = completed_elements(connection, case.id)
        execution = self._cycle.load(case)
        for scope_id in scopes:
            execution.require_undone(scope_id, found.element, done)

    def _give_up(self, connection: Connection, found: Row[Any]) -> None:
        if found.outbox_key is not None:
            connection.execute(outbox.update().where(outbox.c.key == found.outbox_key).values(state="given_up"))
        if found.job_id is not None:
            connection.execute(job.update().where(job.c.id == found.job_id).values(state="cancelled"))

    def _note(
        self, connection: Connection, case: LockedCase | None, by: Person, action: str, detail: Mapping[str, Any]
    ) -> None:
        if case is not None:
            case.audit(action, detail)
            case.save()
        else:
            audit.record(connection, self._context.now(), by.username, action, detail)

    def _open_incident(
        self, connection: Connection, incident_id: str, by: Person, require: Callable[[Connection, str, Person], None]
    ) -> tuple[LockedCase | None, Row[Any]]:
        statement = select(incident).where(incident.c.id == incident_id)
        found = connection.execute(statement).one_or_none()
        if found is None:
            raise NotFound("incident_not_found", incident_id=incident_id)
        case = None
        if found.instance_id is not None:
            case = self._cycle.lock(connection, found.instance_id, by)
        require(connection, found.instance_id or "", by)
        if case is not None and found.outbox_key is None:
            case.require_running()
        found = connection.execute(statement.with_for_update()).one()
        if found.resolved is not None:
            raise Conflict("incident_resolved", at=found.resolved)
        return case, found

    def _resolve(self, connection: Connection, incident_id: str, by: Person, resolution: str) -> None:
        connection.execute(
            incident.update().where(incident.c.id == incident_id)
            .values(resolved=self._context.now(), resolved_by=by.username, resolution=resolution)
        )

    # --- parameters and numbers ---------------------------------------------------------------------

    def parameter(self, key: str, on: dt.date | None = None) -> Any:
        """The value in force on a day (today); NotFound("parameter_not_found")."""
        with self._context.db.read() as connection:
            return parameters.read_parameter(connection, key, on or self._context.today())

    # --- looking after ------------------------------------------------------------------------------

    def sentinel(self) -> list[Finding]:
        """Everything that should not be: see `services.sentinel`."""
        return self._sentinel.findings()

    def look_through(self, *, by: Person) -> list[Finding]:
        """Look at everything now and keep the outcome as the last round.

        :raises NotAllowed: "no_right" for who does not look after the installation.
        """
        require_operates(by)
        found = self._sentinel.findings()
        self._sentinel.record(found, by=by.username)
        return found

    def watch(self) -> None:
        """The chore behind the hourly round; each call looks at some cases."""
        self._sentinel.watch()

    def last_round(self) -> dict[str, Any] | None:
        """When the sentinel last went round and what it found: {"at", "count", "kinds", "findings"}; None = never."""
        return self._sentinel.last_round()

    def step_name(self, instance_id: str, element: str) -> str:
        """What a case's diagram calls an element, else the element's id."""
        return self._sentinel.step_name(instance_id, element)

    def repair(self, instance_id: str, *, by: Person) -> list[Finding]:
        """Write the rows of a case anew from the engine's state; gives what was put right.

        :raises Conflict: "repair_not_possible".
        """
        return self._sentinel.repair(instance_id, by=by)

    def report_worker(self, worker: str) -> None:
        """A worker says that it lives."""
        with self._context.db.write() as connection:
            vitals.report(connection, worker, self._context.now())

    def vitals(self) -> Vitals:
        """The state of the installation in figures, for monitoring."""
        with self._context.db.read() as connection:
            last = backup_files.last(connection, self._context.settings)
            return vitals.read_vitals(connection, self._context.now(), last, sentinel_rounds.last_round(connection))

    def last_backup(self) -> dt.datetime | None:
        """When the newest backup was made, by night or by hand; None = nothing is known of one."""
        with self._context.db.read() as connection:
            return backup_files.last(connection, self._context.settings)

    def numbers(self) -> dict[str, int]:
        """Counts for metrics: open incidents, open and failed jobs, unsent outbox rows, running cases."""
        wanted = {
            "open_incidents": select(func.count()).select_from(incident).where(incident.c.resolved.is_(None)),
            "open_jobs": select(func.count()).select_from(job).where(job.c.state == "open"),
            "failed_jobs": select(func.count()).select_from(job).where(job.c.state == "failed"),
            "unsent": select(func.count()).select_from(outbox).where(outbox.c.state == "open"),
            "running_cases": select(func.count()).select_from(process_instance)
            .where(process_instance.c.state == "running"),
        }
        with self._context.db.read() as connection:
            return {name: int(connection.execute(statement).scalar_one()) for name, statement in wanted.items()}
