"""advisory.record_finding, advisory.settle_finding: what the supervision of training found, in a file of its own.

Ausbildungsberatung wears two hats (§ 41a HwO): what is found as supervision never enters an advisory case, and this
table points at none.
"""
from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, select, update

from handlers.advisory.models import FINDINGS, cases, findings
from handlers.contracts import Context, Nothing, OutputModel
from handlers.letters.german import as_date, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step


class FindingInputs(BaseModel):
    """What was found at which firm."""

    model_config = ConfigDict(extra="ignore")

    finding: Context


class FindingOutputs(OutputModel):
    """The number of the finding."""

    finding_number: str = Field(title="Nummer der Feststellung")


class SettleInputs(BaseModel):
    """What became of it."""

    model_config = ConfigDict(extra="ignore")

    finding_number: str
    settlement: Context


def record_finding(step: Step) -> Outputs:
    """Record a finding under a number of its own, once for each step.

    :raises PermanentFailure: in an advisory case, without a firm, a kind or a text.
    """
    given = step.inputs.finding
    if step.connection.execute(select(cases.c.case_id).where(cases.c.case_id == step.instance_id)).first():
        raise PermanentFailure("supervision does not enter an advisory case", code="advisory_two_hats")
    kind, firm, text = text_of(given, "kind"), text_of(given, "firm"), text_of(given, "text")
    if kind not in FINDINGS or not firm or not text:
        raise PermanentFailure("a finding needs firm, kind and text", code="advisory_finding_incomplete")
    number = f"AA-{step.today.year}-{step.next_number(f'training_finding:{step.today.year}'):05d}"
    step.connection.execute(insert(findings).values(
        number=number, case_id=step.instance_id, firm=firm[:120], kind=kind, danger=given.get("danger") is True,
        text=text, found_on=as_date(given.get("found_on")) or step.today, remedy_by=as_date(given.get("remedy_by")),
        recorded_by=step.actor))
    return {"finding_number": number}


def settle_finding(step: Step) -> Outputs:
    """Note that a defect is remedied, or which authority was told of it (§§ 23, 24, 41a Abs. 4 HwO)."""
    said, values = step.inputs.settlement, dict[str, Any]()
    on: dt.date = as_date(said.get("on")) or step.today
    if said.get("remedied") is True:
        values["remedied_on"] = on
    if text_of(said, "reported_to"):
        values |= {"reported_to": text_of(said, "reported_to")[:300], "reported_on": on}
    if values:
        step.connection.execute(update(findings).where(
            findings.c.number == step.inputs.finding_number).values(**values))
    return {}


RECORD_FINDING = Handler(topic="advisory.record_finding", title="Feststellung der Ausbildungsaufsicht festhalten",
                         inputs=FindingInputs, outputs=FindingOutputs, run=record_finding)
SETTLE_FINDING = Handler(topic="advisory.settle_finding", title="Feststellung der Ausbildungsaufsicht erledigen",
                         inputs=SettleInputs, outputs=Nothing, run=settle_finding)
