"""fee.charge: fix a fee and give the notice its number; the letter L12 that prints it is a later step."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from handlers.contracts import Context, OutputModel
from handlers.fees import service
from handlers.letters import notification
from handlers.letters.addressee import is_abroad
from workflows import deadlines
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step


class ChargeInputs(BaseModel):
    """Which act is charged.

    :param fee_key: register/owner/act, e.g. "A/natural/entry" (table T10).
    :param fee_amount: another amount within a frame; needs `fee_reason`.
    """

    model_config = ConfigDict(extra="ignore")

    fee_key: str = Field(min_length=1)
    application: Context = Field(default_factory=dict)
    fee_amount: Any = None
    fee_reason: str | None = None


class Fee(OutputModel):
    """A fee with its notice's number.

    :param document_id: of the notice L12, which is a later step.
    """

    number: str
    key: str
    label: str
    amount: Decimal
    due: dt.date
    reason: str
    document_id: str | None


class ChargeOutputs(OutputModel):
    """The fee as later steps and letters read it."""

    fee: Fee = Field(title="Gebühr mit Bescheidnummer, Betrag und Fälligkeit")


def charge(step: Step) -> Outputs:
    """Look up the item, fix the amount, allot the number."""
    inputs: ChargeInputs = step.inputs
    reason = inputs.fee_reason or ""
    try:
        item = service.item_of(step.parameter("fee_schedule"), inputs.fee_key)
        amount = service.amount_of(item, inputs.fee_amount, reason)
    except KeyError as error:
        item_key = str(error.args[0])
        raise PermanentFailure(
            f"the fee schedule has no item {item_key}", code="fee_item_unknown", item=item_key
        ) from error
    except service.AmountRefused as error:
        raise PermanentFailure(str(error), code=error.code, **error.params) from error
    notice = service.charge(
        step.connection, item, amount, today=step.today, due=_due(step), case_id=step.instance_id,
        activity_id=step.activity_id, charged_by=step.actor, reason=reason, next_number=step.next_number)
    return {"fee": {"number": notice.number, "key": notice.key, "label": notice.label, "amount": notice.amount,
                    "due": notice.due, "reason": reason, "document_id": None}}


def _due(step: Step) -> dt.date:
    """Days to pay run from notification; the end is a working day."""
    notified = notification.notified_on(
        step.today, fiction_days=int(step.parameter("bekanntgabe_fiktion_tage")),
        abroad=is_abroad(step.inputs.application))
    days = dt.timedelta(days=int(step.parameter("fee_payment_days")))
    return deadlines.next_working_day(notified + days, str(step.parameter("land")))


CHARGE = Handler(
    topic="fee.charge", title="Gebühr festsetzen", inputs=ChargeInputs, outputs=ChargeOutputs,
    run=charge,
)

HANDLERS = (CHARGE,)
