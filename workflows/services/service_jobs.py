"""One attempt at a service task: prepare outside, then the handler's work together with the token (tx2)."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection, select

from workflows.engine import Execution
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler
from workflows.model import SYSTEM, InstanceState, OpenJob
from workflows.persistence.tables import job, process_instance
from workflows.services import leases, recording
from workflows.services.cases import LockedCase
from workflows.services.context import Context
from workflows.services.leases import Lease
from workflows.services.remote_step import RemoteStep
from workflows.services.step_cycle import StepCycle
from workflows.services.steps import CaseGlance, CaseStep

log = structlog.get_logger(__name__)

# How often prepared work may be thrown away because the case moved; then it is prepared under lock.
_PREPARE_OUTSIDE = 3


class Overtaken(Exception):
    """The case moved between prepare and the transaction."""


@dataclass
class Readied:
    """What was done before the transaction: `revision` is the case's at that time, None = does not matter.

    :param parameters: those that were read, with their values; `asked` the decisions, likewise.
    """

    revision: int | None = None
    prepared: Any = None
    remote: RemoteStep | None = None
    outputs: Any = None
    parameters: Mapping[str, Any] = field(default_factory=dict)
    asked: Sequence[Mapping[str, Any]] = ()


class ServiceJobs:
    """Runs the handlers behind service and send tasks."""

    def __init__(self, context: Context, cycle: StepCycle) -> None:
        self._context = context
        self._cycle = cycle

    def run(self, lease: Lease) -> None:
        """Run a leased service job; any exception means that the attempt failed and nothing was written."""
        handler = self._context.registry.get(lease.topic)
        if handler is None:
            raise PermanentFailure(f"no handler for topic {lease.topic}", code="handler_missing", topic=lease.topic)
        for _ in range(_PREPARE_OUTSIDE):
            try:
                return self._attempt(lease, handler, inside=False)
            except Overtaken:
                log.info("prepared work thrown away", topic=lease.topic)
        return self._attempt(lease, handler, inside=True)

    def _attempt(self, lease: Lease, handler: Handler, *, inside: bool) -> None:
        try:
            readied = Readied() if inside and not handler.remote else self._ready(lease, handler)
            if readied is None:
                return
            with self._context.db.write() as connection:
                self._work(connection, lease, handler, readied, inside=inside)
        except BpmnError as error:
            check_error(handler, error)
            self._throw(lease, error)

    # --- before the transaction -----------------------------------------------------------------

    def _ready(self, lease: Lease, handler: Handler) -> Readied | None:
        """Run prepare and a remote handler; None when the job is no longer there."""
        if handler.prepare is None and not handler.remote:
            return Readied()
        with self._context.db.read() as connection:
            row = dict(connection.execute(
                select(process_instance).where(process_instance.c.id == lease.instance_id)
            ).mappings().one())
            execution = self._context.engine.load(row["definition_id"], bytes(row["execution"]))
            live = open_job(execution, lease)
            if live is None:
                return None
            arguments = self._arguments(row, live, handler, connection)
            glance = CaseGlance(**arguments)
            prepared = handler.prepare(glance) if handler.prepare else None
        if not handler.remote:
            return Readied(row["revision"], prepared, parameters=glance.parameters, asked=glance.asked)
        step = RemoteStep(**{**arguments, "connection": None}, prepared=prepared)
        # An answer from outside is never thrown away, whatever the case did meanwhile.
        outputs = handler.run(step)
        asked = [*glance.asked, *step.asked]
        return Readied(None, prepared, step, outputs, {**glance.parameters, **step.parameters}, asked)

    def _arguments(
        self, row: Mapping[str, Any], live: OpenJob, handler: Handler, connection: Connection
    ) -> dict[str, Any]:
        return {
            "context": self._context, "definition_id": row["definition_id"], "instance_id": row["id"],
            "business_key": row["business_key"], "definition_key": row["process_key"], "element": live.element,
            "activity_id": live.activity_id, "now": self._context.now(), "inputs": read_inputs(handler, live),
            "connection": connection,
        }

    # --- tx2 ------------------------------------------------------------------------------------

    def _work(
        self, connection: Connection, lease: Lease, handler: Handler, readied: Readied, *, inside: bool
    ) -> None:
        opened = self._open(connection, lease)
        if opened is None:
            return
        case, execution, live = opened
        if readied.revision is not None and case.row["revision"] != readied.revision:
            raise Overtaken
        step = CaseStep(**self._arguments(case.row, live, handler, connection), prepared=readied.prepared)
        if inside and handler.prepare is not None:
            step.prepared = handler.prepare(step)
        if readied.remote is None:
            outputs = handler.run(step)
        else:
            outputs = readied.outputs
            for effect in readied.remote.pending:
                effect(step)
        given = plain(outputs)
        check_outputs(handler, given)
        execution.finish(live.activity_id, given)
        detail = {
            "topic": lease.topic, "element": live.element, "attempt": lease.tries, "inputs": dict(live.inputs),
            "outputs": given, "effects": step.effects,
        }
        if read := {**readied.parameters, **step.parameters}:
            detail["parameters"] = read  # what counted then, whatever counts later
        if asked := _plain([*readied.asked, *step.asked]):
            detail["decisions"] = asked
            recording.add_decisions(case, live.activity_id, asked)
        self._cycle.advance(case, execution, "job_done", detail, finished=(live.activity_id,))

    def _open(self, connection: Connection, lease: Lease) -> tuple[LockedCase, Execution, OpenJob] | None:
        assert lease.instance_id is not None
        case = self._cycle.lock(connection, lease.instance_id, SYSTEM)
        if not leases.holds(connection, lease):
            return None
        if case.state is not InstanceState.RUNNING:
            leases.give_back(connection, lease)
            return None
        execution = self._cycle.load(case)
        live = open_job(execution, lease)
        return None if live is None else (case, execution, live)

    def _throw(self, lease: Lease, error: BpmnError) -> None:
        """Hand a business fault to the diagram; what the handler wrote has been rolled back."""
        with self._context.db.write() as connection:
            opened = self._open(connection, lease)
            if opened is None:
                return
            case, execution, live = opened
            caught = execution.throw_error(live.activity_id, error.code, error.message, error.variables)
            detail = {
                "topic": lease.topic, "element": live.element, "error": error.code, "message": error.message,
                "variables": error.variables, "inputs": dict(live.inputs), "caught": caught,
            }
            self._cycle.advance(case, execution, "bpmn_error", detail, finished=(live.activity_id,) if caught else ())
            if not caught:
                # The engine's fault is the incident; where a person retries it, the row is opened again.
                connection.execute(job.update().where(job.c.id == lease.id).values(last_error=str(error)[:2000]))


def open_job(execution: Execution, lease: Lease) -> OpenJob | None:
    """The service task of a lease, if the engine still waits for it."""
    return next((live for live in execution.jobs() if live.activity_id == lease.activity_id), None)


def read_inputs(handler: Handler, live: OpenJob) -> Any:
    """The inputs as the handler declares them; PermanentFailure where they do not fit, for a person to correct."""
    if handler.inputs is None:
        return dict(live.inputs)
    try:
        return handler.inputs.model_validate(dict(live.inputs))
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()
        )
        names = sorted({str(fault["loc"][0]) for fault in error.errors() if fault["loc"]})
        raise PermanentFailure(
            f"inputs of {handler.topic} do not fit: {faults}", code="handler_inputs", names=", ".join(names)
        ) from error


def check_outputs(handler: Handler, given: Mapping[str, Any]) -> None:
    """Hold what a handler returned against what it declares; nothing is converted.

    :raises PermanentFailure: for a name too many or missing, or a value of another type.
    """
    if handler.outputs is None:
        return
    try:
        handler.outputs.model_validate(given)
    except ValidationError as error:
        places = [(".".join(str(part) for part in fault["loc"]), fault["msg"]) for fault in error.errors()]
        raise PermanentFailure(
            f"outputs of {handler.topic} do not fit: " + "; ".join(f"{place}: {text}" for place, text in places),
            code="outputs_do_not_fit", names=", ".join(place for place, _ in places),
        ) from error


def check_error(handler: Handler, error: BpmnError) -> None:
    """A handler that declares itself raises only the errors it declares.

    :raises PermanentFailure: for any other one.
    """
    if handler.outputs is not None and error.code not in handler.errors:
        raise PermanentFailure(
            f"{handler.topic} raised {error.code!r}, which it does not declare", code="error_not_declared",
            error=error.code,
        ) from error


def plain(value: Any) -> dict[str, Any]:
    """A handler's outputs as variables: models become contexts, tuples lists."""
    converted = _plain(value if value is not None else {})
    if not isinstance(converted, dict):
        raise PermanentFailure(
            f"a handler returns names and values, not {type(value).__name__}", code="handler_defect")
    return converted


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return _plain(value.model_dump())
    if isinstance(value, Mapping):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value
