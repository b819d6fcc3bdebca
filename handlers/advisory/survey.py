"""advisory.send_survey, advisory.remind_survey: how satisfied people were, asked by a link that names nobody."""
from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, insert, or_, select, update

from handlers.advisory import request as asked
from handlers.advisory.cases import need_case
from handlers.advisory.models import answers, surveys
from handlers.contracts import Context, OutputModel
from workflows.handler import Handler, Outputs, Step

BEST, WORST, _LONGEST = 1, 6, 2_000
BERLIN = ZoneInfo("Europe/Berlin")
Begin = Callable[[], AbstractContextManager[Connection]]


class SurveyInputs(BaseModel):
    """Whom to ask."""

    model_config = ConfigDict(extra="ignore")

    request: Context


class Survey(OutputModel):
    """A survey; `sent` is false where no mail was agreed to."""

    sent: bool
    sent_on: dt.date | None
    remind_on: dt.date | None


class SurveyOutputs(OutputModel):
    """The survey."""

    survey: Survey = Field(title="Umfrage: versandt, Tag der einen Erinnerung")


class RemindOutputs(OutputModel):
    """Whether a reminder went out."""

    survey_reminded: bool = Field(title="An die Umfrage erinnert")


def send_survey(step: Step) -> Outputs:
    """Send the link once; only a digest of it is kept."""
    row, to = need_case(step), asked.mail_address(step.inputs.request)
    known = step.connection.execute(select(surveys).where(surveys.c.case_id == row["case_id"])).mappings().first()
    days = dt.timedelta(days=int(step.parameter("umfrage_erinnerung_tage")))
    if known is not None:
        return {"survey": {"sent": True, "sent_on": known["sent_on"], "remind_on": known["sent_on"] + days}}
    if not to:
        return {"survey": {"sent": False, "sent_on": None, "remind_on": None}}
    token = _mail(step, to, "Ihre Meinung zur Beratung", "survey")
    step.connection.execute(insert(surveys).values(
        case_id=row["case_id"], token_digest=_digest(token), category=row["category"], topic=row["topic"],
        sent_on=step.today, used=False))
    return {"survey": {"sent": True, "sent_on": step.today, "remind_on": step.today + days}}


def remind_survey(step: Step) -> Outputs:
    """Remind once, never after an answer and never a second time."""
    row, to = need_case(step), asked.mail_address(step.inputs.request)
    # The one statement that decides: whoever sets the day sends the reminder.
    first = step.connection.execute(update(surveys).where(
        surveys.c.case_id == row["case_id"], surveys.c.used.is_(False), surveys.c.reminded_on.is_(None)).values(
        reminded_on=step.today)) if to else None
    if first is None or not first.rowcount:
        return {"survey_reminded": False}
    token = _mail(step, to, "Erinnerung: Ihre Meinung zur Beratung", "survey_reminder")
    step.connection.execute(update(surveys).where(surveys.c.case_id == row["case_id"]).values(
        reminder_digest=_digest(token)))
    return {"survey_reminded": True}


def _mail(step: Step, to: str, subject: str, suffix: str) -> str:
    token = secrets.token_urlsafe(24)
    step.send("mail", {"to": [to], "subject": subject, "attachments": [], "text": (
        "Guten Tag,\n\nwie zufrieden waren Sie mit unserer Beratung? Drei Fragen, keine Angabe zu Ihrer Person; Ihre "
        f"Antwort wird keinem Vorgang zugeordnet:\n\n{step.pages}/umfrage/{token}\n\n"
        f"{step.parameter('chamber_name')}\n")}, suffix=suffix)
    return token


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _found(connection: Connection, token: str) -> RowMapping | None:
    digest = _digest(token)
    return connection.execute(select(surveys).where(or_(
        surveys.c.token_digest == digest, surveys.c.reminder_digest == digest))).mappings().first()


class Door:
    """The survey as a page asks it: each call one transaction.

    :param read, write: open a transaction; the second commits at its end.
    :param clock: the instant it is.
    """

    def __init__(
        self, read: Begin, write: Begin, clock: Callable[[], dt.datetime]
    ) -> None:
        self._read, self._write = read, write
        self._clock = clock

    def is_open(self, token: str) -> bool:
        """Whether a link may still be answered."""
        with self._read() as connection:
            return is_open(connection, token)

    def answer(self, token: str, said: Mapping[str, Any]) -> bool:
        """Keep an answer (see `answer`)."""
        with self._write() as connection:
            return answer(connection, token, said, self._clock().astimezone(BERLIN).date())


def is_open(connection: Connection, token: str) -> bool:
    """Whether a link may still be answered."""
    row = _found(connection, token)
    return row is not None and not row["used"]


def answer(connection: Connection, token: str, said: Mapping[str, Any], today: dt.date) -> bool:
    """Keep an answer apart from the case it came from; false where the link was used or never given.

    :param said: grade 1 to 6, useful (true, false or None), remark.
    :raises ValueError: no grade from 1 to 6.
    """
    row, grade = _found(connection, token), int(said.get("grade") or 0)
    if not BEST <= grade <= WORST:
        raise ValueError("grade")
    if row is None or not connection.execute(update(surveys).where(
            surveys.c.case_id == row["case_id"], surveys.c.used.is_(False)).values(used=True)).rowcount:
        return False
    connection.execute(insert(answers).values(
        id=secrets.token_hex(16), category=row["category"], month=today.strftime("%Y-%m"), grade=grade,
        useful=said.get("useful"), remark=str(said.get("remark") or "").strip()[:_LONGEST] or None))
    return True


SEND_SURVEY = Handler(topic="advisory.send_survey", title="Zufriedenheitsumfrage senden", inputs=SurveyInputs,
                      outputs=SurveyOutputs, run=send_survey)
REMIND_SURVEY = Handler(topic="advisory.remind_survey", title="Einmal an die Umfrage erinnern", inputs=SurveyInputs,
                        outputs=RemindOutputs, run=remind_survey)
