"""exams.record_exemption: exemption from parts (§ 46 HwO) or from a condition of admission (§ 49 Abs. 4 HwO)."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, select, update

from handlers.contracts import Context, OutputModel
from handlers.exams.models import exemptions, resolutions
from handlers.letters.german import as_date, paragraphs, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

RESULTS = ("grant", "partial", "refuse")
#: Parts of the Meisterprüfung -> grounds that exempt by law; about all others the board resolves (§ 46 HwO, D-A16).
BY_LAW = {
    "I": (), "II": (), "III": ("§ 46 Abs. 1c Satz 1 HwO",),
    "IV": ("§ 46 Abs. 1c Satz 1 HwO", "§ 46 Abs. 1c Satz 2 HwO"),
}


class ExemptionInputs(BaseModel):
    """What was decided about which part.

    :param exemption: {part, result, ground, exam, place, date, body, reasons}; part "admission" is a condition of it.
    :param resolution: of the board about a part, where the law does not exempt by itself.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    exemption: Context
    resolution: int | None = None
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
    if part in BY_LAW and not (result == "grant" and text_of(said, "ground") in BY_LAW[part]):
        by = _of_board(step, given, result)
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


def _of_board(step: Step, given: ExemptionInputs, result: str) -> str:
    """The board that resolved so about this very registration.

    :raises PermanentFailure: there is no such resolution.
    """
    wanted = "reject" if result == "refuse" else "admit"
    row = step.connection.execute(select(resolutions).where(
        resolutions.c.id == given.resolution, resolutions.c.registration_id == given.registration,
        resolutions.c.matter == "exemption", resolutions.c.effect == wanted)).mappings().first()
    if row is None:
        raise PermanentFailure("only the board exempts from a part on this ground", code="exam_exemption_not_resolved")
    return str(row["committee_id"])


RECORD_EXEMPTION = Handler(
    topic="exams.record_exemption", title="Befreiung festhalten", inputs=ExemptionInputs, outputs=ExemptionOutputs,
    run=record_exemption,
)
