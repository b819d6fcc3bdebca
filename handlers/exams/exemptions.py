"""exams.record_exemption: exemption from parts (§ 46 HwO) or from a condition of admission (§ 49 Abs. 4 HwO)."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, update

from handlers.contracts import Context, OutputModel
from handlers.exams.models import exemptions
from handlers.letters.german import as_date, paragraphs, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

RESULTS = ("grant", "partial", "refuse")


class ExemptionInputs(BaseModel):
    """What was decided about which part.

    :param exemption: {part, result, ground, exam, place, date, body, reasons}; part "admission" is a condition of it.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    exemption: Context
    decided_in: str = ""


class Exemption(OutputModel):
    """An exemption; the certificate names place, date and body of the other exam (§ 22 Abs. 3 MPVerfV)."""

    part: str
    result: str
    ground: str
    exam: str
    place: str
    date: dt.date | None
    body: str
    reasons: str
    by: str
    on: dt.date


class ExemptionOutputs(OutputModel):
    """The exemption recorded."""

    exemption: Exemption = Field(title="Befreiung mit Grund und anderer Prüfung")


def record_exemption(step: Step) -> Outputs:
    """Record the exemption; a refusal needs reasons."""
    given: ExemptionInputs = step.inputs
    said, result = given.exemption, text_of(given.exemption, "result")
    if result not in RESULTS:
        raise PermanentFailure(f"no decision: {result or 'empty'}", code="exam_decision_unknown")
    reasons = "\n\n".join(paragraphs(said.get("reasons")))
    if result != "grant" and not reasons:
        raise PermanentFailure("a burdensome decision needs reasons (§ 39 VwVfG)", code="exam_reasons_missing")
    by, part = step.completed_by_username(given.decided_in) or step.actor, text_of(said, "part") or "admission"
    words = {name: text_of(said, name) for name in ("ground", "exam", "place", "body")}
    values = {**{name: value or None for name, value in words.items() if name != "ground"},
              "ground": words["ground"] or reasons or "§ 49 Abs. 4 HwO", "granted": result != "refuse",
              "passed_on": as_date(said.get("date")), "decided_by": by, "decided_on": step.today}
    key = (exemptions.c.registration_id == given.registration, exemptions.c.part == part)
    if step.connection.execute(update(exemptions).where(*key).values(**values)).rowcount == 0:
        step.connection.execute(insert(exemptions).values(
            registration_id=given.registration, part=part, **values))
    return {"exemption": {"part": part, "result": result, **words, "date": values["passed_on"], "reasons": reasons,
                          "by": by, "on": step.today}}


RECORD_EXEMPTION = Handler(
    topic="exams.record_exemption", title="Befreiung festhalten", inputs=ExemptionInputs, outputs=ExemptionOutputs,
    run=record_exemption,
)
