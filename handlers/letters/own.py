"""letter.own: a letter whose template lies in the package of its process, to whomever the process names.

The letters with a code (L1, T1 ...) have the people and the legal effects of their procedure; this one has neither: it
goes to a name and an address, and shows the values of the case.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from handlers.contracts import SHOWN, MailAddress, OutputModel
from handlers.letters import content, notification
from handlers.letters.german import long_date, short_date
from handlers.letters.own_values import case_texts, fields_of
from handlers.letters.pdf import MEDIA_TYPE, Rendered
from handlers.letters.rendering import rendered_letter
from workflows.errors import BpmnError
from workflows.handler import Glance, Handler, Outputs, Step

NO_ADDRESS = "ANSCHRIFT_FEHLT"
_GENERAL = "Sehr geehrte Damen und Herren,"
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class OwnLetterInputs(BaseModel):
    """The template, the recipient, and every value of the case: all of them may stand in the letter.

    :param delivery: "post", "mail", or "": by post where the address is whole, else by mail.
    :param signed_in: user task; who completed it signs the letter.
    """

    model_config = ConfigDict(extra="allow")

    template: str = Field(pattern=r"^[^/\\]+$", title="Vorlage des Schreibens")
    recipient_name: str | None = Field(title="Name der Empfängerin oder des Empfängers")
    recipient_street: str | None = Field(default=None, title="Straße und Hausnummer", json_schema_extra=SHOWN)
    recipient_postcode: str | None = Field(default=None, title="Postleitzahl", json_schema_extra=SHOWN)
    recipient_place: str | None = Field(default=None, title="Ort", json_schema_extra=SHOWN)
    recipient_email: MailAddress | None = Field(default=None, title="E-Mail-Adresse", json_schema_extra=SHOWN)
    letter_salutation: str | None = Field(default=None, title="Anrede, zum Beispiel Sehr geehrte Frau Krause")
    delivery: str | None = Field(default=None, title="Versandweg: post oder mail; leer: Post, ohne Anschrift E-Mail")
    signed_in: str | None = Field(default=None, title="Aufgabe, deren Bearbeitung das Schreiben unterschreibt")


class OwnLetter(OutputModel):
    """The letter as filed."""

    document_id: str
    title: str
    posted_on: dt.date
    channel: str


class OwnLetterOutputs(OutputModel):
    """The letter as filed and sent."""

    letter: OwnLetter = Field(title="Schreiben: Dokument, Titel, Absendetag, Versandweg")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A rendered letter before it is filed."""

    name: str
    title: str
    rendered: Rendered
    recipient: list[str]
    chamber: str
    channel: str


def prepare_own(glance: Glance) -> Prepared:
    """Render the letter; nothing is written.

    :raises BpmnError: it has neither a whole address nor a mail address.
    """
    inputs: OwnLetterInputs = glance.inputs
    channel = channel_of(inputs)
    main, files = f"letters/{inputs.template}.typ", glance.templates()
    data = own_data(
        glance, case_texts(inputs.model_dump(), fields_of(files)), recipient=recipient_of(inputs),
        salutation=_salutation(inputs),
        signed_by=(glance.completed_by(inputs.signed_in) or None) if inputs.signed_in else None)
    rendered = rendered_letter(glance, main, data)
    title = title_of(files.get(main, b""), inputs.template)
    return Prepared(f"{title.replace(' ', '_')}_{glance.today:%Y-%m-%d}.pdf", title, rendered, data["recipient"],
                    data["chamber"]["name"], channel)


def own_data(
    glance: Glance, case: Mapping[str, Any], *, recipient: list[str], salutation: str, signed_by: str | None
) -> dict[str, Any]:
    """Everything the template gets: head and contact of the chamber, recipient, and the case as `d.case`."""
    return {
        "reference": glance.business_key, "date": long_date(glance.today), "chamber": content.chamber_data(glance),
        "contact": content.contact_data(glance), "recipient": recipient, "salutation": salutation,
        "signed_by": signed_by, "case": dict(case),
    }


def recipient_of(inputs: OwnLetterInputs) -> list[str]:
    """Name, street, postcode and place as lines."""
    town = f"{_plain(inputs.recipient_postcode)} {_plain(inputs.recipient_place)}".strip()
    return [line for line in (_plain(inputs.recipient_name), _plain(inputs.recipient_street), town) if line]


def channel_of(inputs: OwnLetterInputs) -> str:
    """"post" or "mail": as wanted, else by post where the address is whole.

    :raises BpmnError: what the way needs is not there.
    """
    name, street, place = map(_plain, (inputs.recipient_name, inputs.recipient_street, inputs.recipient_place))
    ways = [way for way, there in (
        ("post", name and street and place and _plain(inputs.recipient_postcode)),
        ("mail", _MAIL.fullmatch(_plain(inputs.recipient_email)))) if there]
    wanted = _plain(inputs.delivery).lower().replace("e-mail", "mail")
    fitting = [way for way in ways if not wanted or way == wanted]
    if not fitting:
        raise BpmnError(NO_ADDRESS, f"no address for {wanted or 'post or mail'}")
    return fitting[0]


def _plain(value: str | None) -> str:
    return (value or "").strip()


def _salutation(inputs: OwnLetterInputs) -> str:
    told = _plain(inputs.letter_salutation)
    if told:
        return told if told.endswith(",") else f"{told},"
    return f"Guten Tag {_plain(inputs.recipient_name)}," if _plain(inputs.recipient_name) else _GENERAL


def title_of(template: bytes, stem: str) -> str:
    """What the letter is called: the comment in the template's first line, else the name of its file."""
    first = template.decode("utf-8", "replace").partition("\n")[0].strip()
    told = re.sub(r"[/\\]", "-", first.removeprefix("//")).strip() if first.startswith("//") else ""
    return (told or stem.replace("_", " ").capitalize())[:80]


def create_own(step: Step) -> Outputs:
    """File the letter and queue its dispatch; both happen with the token."""
    return send(step, step.prepared)


def send(step: Step, made: Prepared, *, replaces: str | None = None) -> Outputs:
    """File a rendered letter and queue its dispatch.

    :param replaces: id of its draft among the documents of the case.
    """
    inputs: OwnLetterInputs = step.inputs
    document = step.add_document(made.name, made.rendered.pdf, MEDIA_TYPE, code=inputs.template, supersedes=replaces)
    file = notification.attachment(made.name, made.rendered.pdf)
    if made.channel == "mail":
        step.send("mail", {
            "to": [_plain(inputs.recipient_email)], "subject": f"{made.chamber}: {made.title} ({step.business_key})",
            "text": f"Guten Tag,\n\nanbei erhalten Sie unser Schreiben „{made.title}“.\n\n{made.chamber}\n",
            "attachments": [file]})
    else:
        step.send("post", {"reference": step.business_key, "recipient": made.recipient,
                           "date": short_date(step.today), "delivery": "post", "attachments": [file]})
    return {"letter": {"document_id": document.id, "title": made.title, "posted_on": step.today,
                       "channel": made.channel}}


OWN = Handler(
    topic="letter.own", title="Schreiben mit eigener Vorlage erstellen und versenden", inputs=OwnLetterInputs,
    outputs=OwnLetterOutputs, prepare=prepare_own, run=create_own,
    errors={NO_ADDRESS: "Anschrift oder E-Mail-Adresse fehlt"},
)
