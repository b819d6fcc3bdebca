"""letter.create: render a letter, file it with the case, send it, say when it counts as notified."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from handlers.letters import content, notification
from handlers.letters.german import euros, long_date, short_date
from handlers.letters.inputs import LetterInputs
from handlers.letters.outputs import LetterOutputs
from handlers.letters.pdf import MEDIA_TYPE, TemplateError, render
from workflows.errors import PermanentFailure
from workflows.handler import Glance, Handler, Outputs, Step

#: German name of each letter: file name, mail subject, list of documents
TITLES = {
    "L1": "Eingangsbestätigung", "L2": "Nachforderung von Unterlagen", "L3": "Erinnerung an fehlende Unterlagen",
    "L4": "Verlängerung der Entscheidungsfrist", "L5": "Anhörung", "L6": "Mitteilung der beabsichtigten Eintragung",
    "L7": "Mitteilung an die IHK", "L8": "Eintragungsmitteilung", "L9": "Bescheid über teilweise Eintragung",
    "L10": "Ablehnungsbescheid", "L11": "Bescheid über die Berechtigung", "L12": "Gebührenbescheid",
    "L13": "Bescheinigung der Fiktion", "L14": "Auskunftsersuchen", "L20": "Anfrage an die Innung",
    "L21": "Abgabenachricht", "L23": "Widerspruchsbescheid", "L26": "Abschlussschreiben",
}
FOLDER = "letters"


@dataclass(frozen=True, slots=True)
class PreparedLetter:
    """A rendered letter before it is filed."""

    name: str
    pdf: bytes
    to: str
    recipient: list[str]
    chamber: str
    replaced: str


def prepare_letter(glance: Glance) -> PreparedLetter:
    """Render the letter; nothing is written."""
    inputs: LetterInputs = glance.inputs
    if inputs.template not in TITLES:
        raise PermanentFailure(
            f"there is no letter {inputs.template}", code="letter_unknown", letter=inputs.template)
    data = content.letter_data(glance, inputs, trade_name)
    drawings: dict[str, str] = {}
    if inputs.fee:
        data["fee"] = _fee_data(inputs.fee, data)
        drawings["qr"] = _payment_code(glance, inputs.fee, data)
    main = f"{FOLDER}/{inputs.template}.typ"
    try:
        rendered = render(glance.templates(), main, data, now=glance.now, drawings=drawings)
    except TemplateError as error:
        raise PermanentFailure(str(error), code="letter_not_made", letter=inputs.template) from error
    name = f"{inputs.template}_{TITLES[inputs.template].replace(' ', '_')}_{glance.today:%Y-%m-%d}.pdf"
    return PreparedLetter(name, rendered.pdf, data["to"], data["recipient"], data["chamber"]["name"],
                          rendered.replaced)


def trade_name(code: str) -> str:
    """Name of a trade from the register's list; the code itself where it is unknown."""
    from handlers.register.naming import trade_name as lookup

    return lookup(code)


def _fee_data(fee: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    return {
        "number": str(fee.get("number", "")), "label": str(fee.get("label", "")),
        "reason": str(fee.get("reason") or ""), "subject": data["line"]["trade_text"] or data["applicant"]["name"],
        "amount_text": euros(fee.get("amount", 0)),
        "due": long_date(fee.get("due")), "card": "/entry" in str(fee.get("key", "")),
    }


def _payment_code(glance: Glance, fee: dict[str, Any], data: dict[str, Any]) -> str:
    from handlers.fees.service import payment_qr

    return payment_qr(name=data["chamber"]["name"], bic=data["chamber"]["bic"], amount=fee.get("amount", 0),
                      iban=str(glance.parameter("chamber_iban")), reference=str(fee.get("number", "")))


def create_letter(step: Step) -> Outputs:
    """File the letter and queue its dispatch; both happen with the token."""
    inputs: LetterInputs = step.inputs
    prepared: PreparedLetter = step.prepared
    document = step.add_document(prepared.name, prepared.pdf, MEDIA_TYPE, code=inputs.template)
    channel = _dispatch(step, inputs, prepared)
    when = notification.dates(inputs.template, step.today, land=str(step.parameter("land")),
                              fiction_days=int(step.parameter("bekanntgabe_fiktion_tage")))
    return {"letter": {
        "document_id": document.id, "code": inputs.template, "title": TITLES[inputs.template],
        "posted_on": when.posted_on, "notified_on": when.notified_on, "objection_until": when.objection_until,
        "channel": channel, "replaced_characters": prepared.replaced,
    }}


def _dispatch(step: Step, inputs: LetterInputs, prepared: PreparedLetter) -> str:
    document = notification.attachment(prepared.name, prepared.pdf)
    own = notification.mail_address(inputs.application) if not prepared.to else ""
    delivery = content.delivery_of(inputs)
    channel = notification.channel(inputs.application, delivery, own)
    if channel == "mail":
        subject = f"{prepared.chamber}: Schreiben zum Vorgang {step.business_key}"
        step.send("mail", notification.mail_payload(own, subject, prepared.chamber, document))
    else:
        step.send("post", {
            "reference": step.business_key, "recipient": prepared.recipient, "date": short_date(step.today),
            "delivery": delivery or "post", "attachments": [document]})
    return channel


CREATE = Handler(
    topic="letter.create",
    title="Schreiben erstellen und versenden",
    inputs=LetterInputs,
    outputs=LetterOutputs,
    prepare=prepare_letter,
    run=create_letter,
)

HANDLERS = (CREATE,)
