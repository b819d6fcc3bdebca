"""mail.send: a plain mail to whomever the process names."""
from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field

from handlers.contracts import MailAddress, Nothing
from workflows.errors import BpmnError
from workflows.handler import Handler, Outputs, Step

NO_ADDRESS = "ADRESSE_UNGUELTIG"
_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
_BREAKS = re.compile(r"[\r\n]+")


class MailInputs(BaseModel):
    """A mail: to whom, what about, what it says."""

    model_config = ConfigDict(extra="ignore")

    mail_to: MailAddress | None = Field(title="E-Mail-Adresse")
    mail_subject: str = Field(min_length=1, title="Betreff")
    mail_text: str = Field(min_length=1, title="Text")


def send_mail(step: Step) -> Outputs:
    """Queue the mail.

    :raises BpmnError: there is no such address; the process can ask for another one.
    """
    inputs: MailInputs = step.inputs
    to = (inputs.mail_to or "").strip()
    if not _MAIL.fullmatch(to):
        raise BpmnError(NO_ADDRESS, f"not a mail address: {to!r}")
    step.send("mail", {"to": [to], "subject": _BREAKS.sub(" ", inputs.mail_subject).strip(),
                       "text": inputs.mail_text, "attachments": []})
    return {}


MAIL = Handler(
    topic="mail.send", title="E-Mail senden", inputs=MailInputs, outputs=Nothing, run=send_mail,
    errors={NO_ADDRESS: "Die E-Mail-Adresse fehlt oder ist keine"},
)
