"""The steps of the Lehrlingsrolle: look up, end by passing, end otherwise and tell the exams."""
from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from handlers.apprenticeships import service
from handlers.apprenticeships.models import ENDS
from handlers.contracts import Context, OutputModel
from handlers.exams.models import registrations
from handlers.letters.german import as_date, text_of
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

UNREACHABLE = "APPRENTICE_REGISTER_UNREACHABLE"


class LookupInputs(BaseModel):
    """By number, else by person."""

    model_config = ConfigDict(extra="ignore")

    application: Context


class LookupOutputs(OutputModel):
    """The training as the roll has it; None where nothing is found."""

    training: Context | None = Field(title="Ausbildung nach der Lehrlingsrolle")


class EndTrainingInputs(BaseModel):
    """Whose training ends by passing.

    :param result: of exams.record_result.
    """

    model_config = ConfigDict(extra="ignore")

    result: Context
    registration: int | None = None


class EndedTraining(OutputModel):
    """The end as it stands in the roll; `ended_on` is None where there is no apprenticeship of the kind."""

    number: str
    ended_on: dt.date | None
    ended_because: str


class EndTrainingOutputs(OutputModel):
    """The end recorded."""

    training_end: EndedTraining = Field(title="Ende der Ausbildung in der Lehrlingsrolle")


class ContractEndedInputs(BaseModel):
    """Which contract ended when and why: terminated, expired or annulled."""

    model_config = ConfigDict(extra="ignore")

    number: str | None = None
    ended_on: dt.date
    reason: str = "terminated"
    note: str | None = None


class ContractEndedOutputs(OutputModel):
    """The end recorded, and whose admission must be looked at again."""

    training_end: EndedTraining = Field(title="Ende der Ausbildung in der Lehrlingsrolle")
    affected: list[Context] = Field(title="Vorgänge, deren Zulassung neu zu prüfen ist")


def look_up(step: Step) -> Outputs:
    """The apprenticeship of an application.

    :raises BpmnError: the roll cannot be asked at the moment.
    """
    if step.parameter("apprentice_register_open") is not True:
        raise BpmnError(UNREACHABLE, "the Lehrlingsrolle is closed for maintenance")
    application = step.inputs.application
    row = service.find(
        step.connection, text_of(application.get("training"), "number"), application.get("person") or {},
        text_of(application.get("occupation"), "key"))
    return {"training": service.training(row) if row is not None else None}


def end_training(step: Step) -> Outputs:
    """End the training with the announcement of the result (§ 21 Abs. 2 BBiG)."""
    result = step.inputs.result
    number, on = text_of(result, "apprenticeship"), as_date(result.get("training_ends_on"))
    if not number or on is None:
        return {"training_end": {"number": number, "ended_on": None, "ended_because": ""}}
    row = service.end(step.connection, number, on, "passed", case_id=step.instance_id, by=step.actor,
                      note=f"Prüfung bestanden ({step.business_key})")
    return {"training_end": _ended(row, number)}


def contract_ended(step: Step) -> Outputs:
    """End a contract and name the cases whose admission stands on it; a contract that is in no roll ends nowhere."""
    given: ContractEndedInputs = step.inputs
    if given.reason not in ENDS:
        raise PermanentFailure(f"no way to end: {given.reason}", code="contract_end_unknown", reason=given.reason)
    number = given.number or ""
    row = service.end(step.connection, number, given.ended_on, given.reason, case_id=step.instance_id,
                      by=step.actor, note=given.note or "")
    return {"training_end": _ended(row, number), "affected": affected_by(step.connection, number)}


def _ended(row: Any, number: str) -> Context:
    return {"number": number, "ended_on": row["ended_on"] if row else None,
            "ended_because": (row["ended_because"] if row else None) or ""}


def affected_by(connection: Any, number: str) -> list[Context]:
    """Registrations that stand on an apprenticeship and have no result yet."""
    query = select(registrations.c.id, registrations.c.case_id, registrations.c.business_key).where(
        registrations.c.apprenticeship == number, registrations.c.passed.is_(None),
        registrations.c.outcome.is_(None) | registrations.c.outcome.in_(("ZUGELASSEN", "ANGEMELDET")),
    ).order_by(registrations.c.id)
    return [{"registration": row.id, "case_id": row.case_id, "business_key": row.business_key}
            for row in connection.execute(query)]


LOOKUP = Handler(
    topic="apprenticeships.lookup", title="Ausbildung in der Lehrlingsrolle nachsehen", inputs=LookupInputs,
    outputs=LookupOutputs, run=look_up, errors={UNREACHABLE: "Die Lehrlingsrolle ist nicht erreichbar"},
)
END_TRAINING = Handler(
    topic="apprenticeships.end_training", title="Ausbildung nach bestandener Prüfung beenden",
    inputs=EndTrainingInputs, outputs=EndTrainingOutputs, run=end_training,
)
CONTRACT_ENDED = Handler(
    topic="apprenticeships.contract_ended", title="Ende eines Ausbildungsvertrags eintragen",
    inputs=ContractEndedInputs, outputs=ContractEndedOutputs, run=contract_ended,
)

HANDLERS = (LOOKUP, END_TRAINING, CONTRACT_ENDED)
