"""What letter.create may be given; which of it a letter needs stands in `content`."""
from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

Context = dict[str, Any]


class LetterInputs(BaseModel):
    """Variables of the case a letter may show; all but template and application may be absent.

    Those of exams may be anything: variables of another process reach the handler under the same names.

    :param template: "L1" ... "L26", of exams "T1" ... "T23": name of the file under letters/ of the deployment.
    :param missing: what is missing: codes, options of a form, or a text with one thing per line.
    :param inquiry: question of the reviewer: {to, question}.
    :param objection: {filed_on, result: redress, partial, reject, withdrawn; reasons}.
    :param withdrawal: {on, note}.
    :param period_until: last day of a period the letter sets; computed from the parameters where absent.
    :param delivery: "" (mail where agreed, else post), "post", or "proof" (formal service).
    :param decided_in: user task in which the letter was released; the person who completed it signs.
    :param line_results: the decisions of the case so far: {trade, result, posted_on ...}.
    :param entered_trades: codes of the trades already entered.
    :param round, committee, seat, invitation, result, accommodation, exemption, session: of an exam, as its steps
        give them.
    :param reasons: findings of the exam rules: {code, text, paragraph, status}.
    :param documents: {required, missing}, each with code and label.
    :param notice: the act an objection is about: {letter, posted_on, notified_on}.
    :param competent: who is competent instead: {name, street, postcode, place}.
    :param recipient: overrides the addressee: {name, street, postcode, place, email}.
    """

    model_config = ConfigDict(extra="ignore")

    template: str = Field(pattern=r"^[LT]\d{1,2}$")
    application: Context
    line: Context | None = None
    lines: list[Context] | None = None
    decision: Context | None = None
    deadline: Context | None = None
    entry: Context | None = None
    permission: Context | None = None
    extension: Context | None = None
    fee: Context | None = None
    missing: Any = None
    documents_needed: list[Any] | None = None
    period_until: dt.date | None = None
    questions: Any = None
    inquiry: Context | None = None
    objection: Context | None = None
    withdrawal: Context | None = None
    reason: Any = None
    competent_chamber: Any = None
    recipient: Context | None = None
    delivery: str = ""
    decided_in: str = ""
    line_results: list[Any] | None = None
    entered_trades: list[Any] | None = None
    ihk_notice: str | None = None
    round: Any = None
    committee: Any = None
    resolution: Any = None
    reasons: Any = None
    documents: Any = None
    seat: Any = None
    invitation: Any = None
    result: Any = None
    part: Any = None
    both_parts: Any = None
    accommodation: Any = None
    exemption: Any = None
    notice: Any = None
    hearing: Any = None
    session: Any = None
    competent: Any = None
