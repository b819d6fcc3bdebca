"""advisory.refer: handing somebody on, with their consent."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import insert, select

from handlers.advisory.cases import case_of
from handlers.advisory.models import referrals
from handlers.contracts import Context, OutputModel
from handlers.letters.german import as_date, text_of
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

CONSENT_MISSING = "CONSENT_MISSING"


class ReferInputs(BaseModel):
    """To whom, what for, and the consent."""

    model_config = ConfigDict(extra="ignore")

    referral: Context


class Referral(OutputModel):
    """A referral."""

    to: str
    purpose: str
    on: dt.date


class ReferOutputs(OutputModel):
    """The referral."""

    referral_made: Referral = Field(title="Weitergabe mit Einwilligung")


def refer(step: Step) -> Outputs:
    """Record a referral; what is passed on is the process's to send.

    :raises BpmnError: no consent, nobody to refer to, or no purpose.
    """
    given = step.inputs.referral
    to, purpose = text_of(given, "to"), text_of(given, "purpose")
    if given.get("consent") is not True:
        raise _missing("Ohne Einwilligung geben wir nichts weiter. Bitte holen Sie sie ein oder nennen Sie nur die "
                       "Anschrift der anderen Stelle.")
    if not to or not purpose:
        raise _missing("Bitte nennen Sie, an wen und wofür weitergegeben wird; die Einwilligung gilt nur dafür.")
    on = as_date(given.get("consent_on"))
    if on is None or on > step.today:
        raise _missing("Bitte geben Sie an, wann die Einwilligung erteilt wurde, spätestens heute.")
    key = step.idempotency_key
    known = step.connection.execute(select(referrals.c.id).where(referrals.c.key == key)).first()
    # A request that is referred at once may have no row: the consent stays in the case then.
    if known is None and case_of(step.connection, step.instance_id) is not None:
        step.connection.execute(insert(referrals).values(
            case_id=step.instance_id, referred_to=to[:300], purpose=purpose, consent_on=on, referred_on=step.today,
            key=key))
    return {"referral_made": {"to": to, "purpose": purpose, "on": step.today}}


def _missing(sentence: str) -> BpmnError:
    return BpmnError(CONSENT_MISSING, "no consent", {"consent_problem": sentence})


REFER = Handler(topic="advisory.refer", title="Mit Einwilligung weitervermitteln", inputs=ReferInputs,
                outputs=ReferOutputs, run=refer, errors={CONSENT_MISSING: "Einwilligung, Stelle oder Zweck fehlt"})
