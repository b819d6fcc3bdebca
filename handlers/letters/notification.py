"""How a letter leaves the house, and when it counts as notified."""
from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.letters.german import text_of
from handlers.letters.remedy import WITH_REMEDY
from handlers.letters.representative import representative_of
from workflows import deadlines


@dataclass(frozen=True, slots=True)
class Dates:
    """When a letter was posted, counts as notified, and until when an objection is possible (None: no decision)."""

    posted_on: dt.date
    notified_on: dt.date
    objection_until: dt.date | None


def notified_on(posted: dt.date, *, fiction_days: int, abroad: bool = False) -> dt.date:
    """When a letter counts as notified: within Germany some days after posting, abroad one month (§ 71b Abs. 6 VwVfG).

    :param fiction_days: parameter bekanntgabe_fiktion_tage (§ 41 Abs. 2 VwVfG).
    """
    return deadlines.period_end(posted, "P1M") if abroad else deadlines.notified_on(posted, fiction_days)


def dates(code: str, posted: dt.date, notified: dt.date, *, land: str, decides: bool = True) -> Dates:
    """Dates of a letter: posted, notified, and for a decision the end of the remedy period.

    :param decides: False for a letter of a deciding kind that burdens nobody this time.
    """
    burdens = code in WITH_REMEDY and decides
    return Dates(posted, notified, deadlines.objection_until(notified, land, instruction=True) if burdens else None)


def set_period(notified: dt.date, days: int, *, land: str) -> dt.date:
    """End of a period the letter sets: runs from notification (§ 31 Abs. 2 VwVfG), off weekends and holidays."""
    return deadlines.deadline(notified, f"P{days}D", land, kind="authority").legal


def channel(application: Mapping[str, Any], delivery: str, mail_address: str) -> str:
    """"mail" where electronic delivery was agreed and nothing needs proof of delivery, else "post"."""
    agreed = application.get("electronic_delivery") is True and bool(mail_address)
    return "mail" if agreed and delivery not in {"post", "proof"} else "post"


def mail_address(application: Mapping[str, Any]) -> str:
    """Where letters may go by mail: the representative's address where there is one, else the applicant's."""
    owner = application.get("owner") or {}
    agent = representative_of(application)
    if agent is not None:
        return text_of(agent, "email")
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
