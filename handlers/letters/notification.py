"""How a letter leaves the house, and when it counts as notified."""
from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.letters.german import text_of
from handlers.letters.remedy import WITH_REMEDY
from workflows import deadlines


@dataclass(frozen=True, slots=True)
class Dates:
    """When a letter was posted, counts as notified, and until when an objection is possible (None: no decision)."""

    posted_on: dt.date
    notified_on: dt.date
    objection_until: dt.date | None


def dates(code: str, posted: dt.date, *, fiction_days: int, land: str) -> Dates:
    """Dates of a letter sent by post or mail: both follow § 41 Abs. 2 VwVfG.

    :param fiction_days: parameter bekanntgabe_fiktion_tage.
    """
    notified = deadlines.notified_on(posted, fiction_days)
    until = deadlines.objection_until(notified, land, instruction=True) if code in WITH_REMEDY else None
    return Dates(posted, notified, until)


def set_period(posted: dt.date, days: int, *, fiction_days: int, land: str) -> dt.date:
    """End of a period the letter sets: runs from notification (§ 31 Abs. 2 VwVfG), off weekends and holidays."""
    return deadlines.deadline(deadlines.notified_on(posted, fiction_days), f"P{days}D", land, kind="authority").legal


def channel(application: Mapping[str, Any], delivery: str, mail_address: str) -> str:
    """"mail" where electronic delivery was agreed and nothing needs proof of delivery, else "post"."""
    agreed = application.get("electronic_delivery") is True and bool(mail_address)
    return "mail" if agreed and delivery not in {"post", "proof"} else "post"


def mail_address(application: Mapping[str, Any]) -> str:
    """Where the applicant agreed to receive letters."""
    owner = application.get("owner") or {}
    return text_of(owner.get("person"), "email") or text_of(owner, "email")


def attachment(name: str, pdf: bytes) -> dict[str, str]:
    """A document inside an outbox payload; the row must carry all that delivery needs."""
    return {"name": name, "media_type": "application/pdf", "content": base64.b64encode(pdf).decode("ascii")}


def mail_payload(to: str, subject: str, chamber: str, document: dict[str, str]) -> dict[str, Any]:
    """A mail that carries a letter; the subject names no person."""
    text = (
        "Guten Tag,\n\nanbei erhalten Sie ein Schreiben der "
        f"{chamber} zu Ihrem Vorgang.\n\n"
        "Sie haben der elektronischen Übermittlung zugestimmt. Antworten Sie bitte nicht auf diese Nachricht; "
        "unsere Kontaktdaten stehen im Schreiben.\n\n"
        f"{chamber}\n"
    )
    return {"to": [to], "subject": subject, "text": text, "attachments": [document]}
