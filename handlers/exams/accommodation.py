"""exams.record_accommodation: Nachteilsausgleich (§ 42q HwO, § 12 Abs. 2 MPVerfV).

Conditions change, the content of the exam does not.
"""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, update

from handlers.contracts import Context, OutputModel
from handlers.exams.models import accommodations
from handlers.letters.german import paragraphs, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

RESULTS = ("grant", "partial", "refuse")


class AccommodationInputs(BaseModel):
    """What was decided about it.

    :param accommodation: {result: grant|partial|refuse, measures, extra_time (percent), reasons}.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    accommodation: Context
    decided_in: str = ""


class Accommodation(OutputModel):
    """The decision; `extra_time` in percent of the time allowed."""

    result: str
    measures: list[str]
    extra_time: int | None
    reasons: str
    by: str
    on: dt.date


class AccommodationOutputs(OutputModel):
    """The decision recorded."""

    accommodation: Accommodation = Field(title="Nachteilsausgleich mit Maßnahmen")


def record_accommodation(step: Step) -> Outputs:
    """Record the measures; what is not granted in full needs reasons."""
    given: AccommodationInputs = step.inputs
    result = text_of(given.accommodation, "result")
    if result not in RESULTS:
        raise PermanentFailure(f"no decision: {result or 'empty'}", code="exam_decision_unknown")
    reasons = "\n\n".join(paragraphs(given.accommodation.get("reasons")))
    if result != "grant" and not reasons:
        raise PermanentFailure("a burdensome decision needs reasons (§ 39 VwVfG)", code="exam_reasons_missing")
    measures, extra = paragraphs(given.accommodation.get("measures")), given.accommodation.get("extra_time")
    by = step.completed_by_username(given.decided_in) or step.actor
    values = {"granted": result != "refuse", "measures": "\n".join(measures) or None,
              "extra_time": None if extra in (None, "") else int(extra), "decided_by": by, "decided_on": step.today}
    changed = step.connection.execute(update(accommodations).where(
        accommodations.c.registration_id == given.registration).values(**values))
    if changed.rowcount == 0:
        step.connection.execute(insert(accommodations).values(registration_id=given.registration, **values))
    return {"accommodation": {"result": result, "measures": measures, "extra_time": values["extra_time"],
                              "reasons": reasons, "by": by, "on": step.today}}


RECORD_ACCOMMODATION = Handler(
    topic="exams.record_accommodation", title="Nachteilsausgleich festhalten", inputs=AccommodationInputs,
    outputs=AccommodationOutputs, run=record_accommodation,
)
