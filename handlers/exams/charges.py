"""exams.charge_fee: what an exam costs and who owes it; never the apprentice for the exams of the apprenticeship."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import RowMapping, insert, select

from handlers.contracts import Context, OutputModel
from handlers.exams.models import FREE_FOR_APPRENTICES, registrations
from handlers.exams.models import fees as fee_table
from handlers.exams.proposal import rules_of
from handlers.fees import service
from handlers.letters import notification
from handlers.letters.german import full_name, is_abroad, text_of
from handlers.parameters import defaults
from workflows import deadlines
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
#: Paths on which somebody without a training relation comes to the exam; all others belong to apprentices.
WITHOUT_TRAINING = ("EXTERN", "VALIDIERT", "SOLDAT", "SCHULISCH", "UMSCHULUNG")


class ChargeInputs(BaseModel):
    """Which act is charged.

    :param fee_act: admission, part, withdrawal, release, no_show or objection.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    application: Context
    fee_act: str = "admission"
    part: str | None = None


class Item(OutputModel):
    """A line of the notice."""

    key: str
    label: str
    amount: Decimal


class ExamFee(OutputModel):
    """A fee with its notice's number; without one nothing is charged.

    :param debtor: "firm", "candidate", "provider" (of the retraining) or "none".
    """

    number: str
    key: str
    label: str
    amount: Decimal
    due: dt.date | None
    reason: str
    document_id: str | None
    debtor: str
    debtor_name: str
    recipient: Context | None
    items: list[Item]


class ChargeOutputs(OutputModel):
    """The fee as later steps and letters read it."""

    fee: ExamFee = Field(title="Gebühr mit Bescheidnummer, Betrag, Fälligkeit und Schuldner")


def charge_fee(step: Step) -> Outputs:
    """Ask the table for item and debtor, fix the amount, allot the number."""
    given: ChargeInputs = step.inputs
    row = step.connection.execute(
        select(registrations).where(registrations.c.id == given.registration)).mappings().one()
    apprentice = is_apprentice(row, given.application)
    found = rules_of(step).exam_fee(
        row["exam"], text_of(given.application.get("occupation"), "law") or "hwo", given.fee_act,
        apprentice=apprentice, part=given.part or row["part"] or None,
        has_firm=bool(text_of(given.application.get("provider"), "name")))
    if not found.get("key"):
        return {"fee": NOTHING}
    debtor = text_of(found, "debtor")
    if row["exam"] == "UP" and debtor == "firm":
        debtor = "provider"
    if debtor == "candidate" and apprentice and row["exam"] in FREE_FOR_APPRENTICES:
        raise PermanentFailure("the exam is free for apprentices (§ 31 Abs. 4 HwO)", code="exam_free_for_apprentices")
    name, recipient = _owing(given.application, debtor)
    notice = _charge(step, text_of(found, "key"), is_abroad(recipient))
    step.connection.execute(insert(fee_table).values(
        number=notice.number, registration_id=row["id"], exam=row["exam"], debtor=debtor, debtor_name=name,
        apprentice=apprentice))
    item = {"key": notice.key, "label": notice.label, "amount": notice.amount}
    return {"fee": {"number": notice.number, **item, "due": notice.due, "reason": text_of(found, "paragraph"),
                    "document_id": None, "debtor": debtor, "debtor_name": name, "recipient": recipient,
                    "items": [item]}}


NOTHING: Context = {
    "number": "", "key": "", "label": "", "amount": Decimal("0.00"), "due": None, "reason": "", "document_id": None,
    "debtor": "none", "debtor_name": "", "recipient": None, "items": []}


def is_apprentice(row: Row, application: Mapping[str, Any]) -> bool:
    """Whether the exam belongs to a training relation; in doubt it does."""
    if row["apprenticeship"]:
        return True
    trained = bool((application.get("training") or {}).get("firm"))
    return trained or row["path"] not in WITHOUT_TRAINING


def _owing(application: Mapping[str, Any], debtor: str) -> tuple[str, Context]:
    """Name and address of who owes the fee.

    :raises PermanentFailure: the firm or provider is not known.
    """
    if debtor == "candidate":
        person = application.get("person") or {}
        return full_name(person), _address(person, full_name(person))
    firm = (application.get("training") or {}).get("firm") if debtor == "firm" else application.get("provider")
    name = text_of(firm, "name")
    if not name:
        raise PermanentFailure("nobody is known who owes the fee", code="exam_debtor_missing", debtor=debtor)
    return name, _address(firm or {}, name)


def _address(place: Mapping[str, Any], name: str) -> Context:
    known = ("street", "postcode", "place", "country", "email")
    return {"name": name} | {key: text_of(place, key) for key in known if text_of(place, key)}


def _charge(step: Step, key: str, abroad: bool) -> service.FeeNotice:
    amount = Decimal(str(step.parameter(key))).quantize(Decimal("0.01"))
    item = service.FeeItem(key, label_of(key), amount)
    notified = notification.notified_on(
        step.today, fiction_days=int(step.parameter("bekanntgabe_fiktion_tage")), abroad=abroad)
    days = dt.timedelta(days=int(step.parameter("fee_payment_days")))
    return service.charge(
        step.connection, item, amount, today=step.today,
        due=deadlines.next_working_day(notified + days, str(step.parameter("land"))), case_id=step.instance_id,
        activity_id=step.activity_id, charged_by=step.actor, reason="", next_number=step.next_number)


def label_of(key: str) -> str:
    """What an amount is for, as its parameter is called."""
    return next((one.label for one in defaults() if one.key == key), key)


CHARGE_FEE = Handler(
    topic="exams.charge_fee", title="Prüfungsgebühr festsetzen", inputs=ChargeInputs, outputs=ChargeOutputs,
    run=charge_fee,
)
