"""exams.record_withdrawal: somebody withdraws or stays away; whether the attempt counts (D-A9)."""
from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select, update

from handlers.contracts import Context, OutputModel
from handlers.exams import invitations, results, seats
from handlers.exams.lookups import MASTER
from handlers.exams.models import registrations
from handlers.exams.proposal import rules_of
from handlers.exams.rules import GROUPS
from handlers.letters.german import as_date, text_of
from workflows.handler import Handler, Outputs, Step


class WithdrawalInputs(BaseModel):
    """The declaration.

    :param part: part of the Meisterprüfung it is about, None = the exam as a whole.
    :param withdrawal: {on, before_start, in_writing, important_reason (None: not decided yet), reason}.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    application: Context = Field(default_factory=dict)
    part: str | None = None
    withdrawal: Context


class Withdrawal(OutputModel):
    """What a withdrawal or absence means.

    :param effect: of table D-A9: NOT_TAKEN, NOT_TAKEN_KEEP_PASSED, KEEP_PARTS, FAILED, ZERO_POINTS, or OPEN.
    :param counts_as_attempt: None while it is open.
    :param decided_by: whose decision it is, "" where the law decides.
    :param fee_act: act to charge for, "" = none.
    """

    on: dt.date
    before_start: bool
    effect: str
    counts_as_attempt: bool | None
    decided_by: str
    fee_act: str
    paragraph: str
    text: str
    reason: str
    seats_released: int


class WithdrawalOutputs(OutputModel):
    """The withdrawal recorded."""

    withdrawal: Withdrawal = Field(title="Rücktritt mit Wirkung auf Versuch und Gebühr")


def record_withdrawal(step: Step) -> Outputs:
    """Judge the withdrawal, give the seats back, take back the appointments still to come."""
    given: WithdrawalInputs = step.inputs
    said = given.withdrawal
    row = step.connection.execute(
        select(registrations).where(registrations.c.id == given.registration)).mappings().one()
    decided = rules_of(step).withdrawal(
        GROUPS[row["exam"]], said.get("before_start"), said.get("in_writing"), said.get("important_reason"))
    released = seats.release(step.connection, given.registration, given.part)
    invitations.cancel(step, given.registration, given.application, given.part)
    found = {
        "on": as_date(said.get("on")) or step.today, "before_start": said.get("before_start") is True,
        "counts_as_attempt": decided["counts_as_attempt"], "reason": text_of(said, "reason"),
        "seats_released": released,
        **{name: text_of(decided, name) for name in ("effect", "decided_by", "fee_act", "paragraph", "text")}}
    counts = decided["counts_as_attempt"] is True and row["outcome"] == "ZUGELASSEN"
    if counts and row["exam"] in MASTER and given.part:
        results.note_part(step.connection, row["id"], results.FAILED | {"part": given.part}, step.today)
    failed = {"passed": False, "determined_on": step.today} if counts and row["exam"] not in MASTER else {}
    # The reason may speak of health: it stays with the case and is not copied into the table.
    step.connection.execute(update(registrations).where(registrations.c.id == given.registration).values(
        withdrawal={"on": str(found["on"]), "effect": found["effect"], "counts": decided["counts_as_attempt"]},
        **failed))
    return {"withdrawal": found}


RECORD_WITHDRAWAL = Handler(
    topic="exams.record_withdrawal", title="Rücktritt oder Fernbleiben festhalten", inputs=WithdrawalInputs,
    outputs=WithdrawalOutputs, run=record_withdrawal,
)
