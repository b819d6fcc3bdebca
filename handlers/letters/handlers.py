"""letter.create: render a letter, file it with the case, send it, say when it counts as notified."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from handlers.letters import content, exam_letters, notification
from handlers.letters.drafts import AS_READ, DRAFT
from handlers.letters.german import euros, long_date, short_date
from handlers.letters.inputs import LetterInputs
from handlers.letters.needs import check_complete, check_values, incomplete
from handlers.letters.outputs import LetterOutputs
from handlers.letters.own import OWN
from handlers.letters.pdf import MEDIA_TYPE
from handlers.letters.plain_mail import MAIL
from handlers.letters.rendering import rendered_letter
from workflows import deadlines
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
    if exam_letters.is_exam_letter(inputs.template):
        return _prepare_exam_letter(glance, inputs)
    if inputs.template not in TITLES:
        raise PermanentFailure(
            f"there is no letter {inputs.template}", code="letter_unknown", letter=inputs.template)
    data = content.letter_data(glance, inputs, trade_name)
    drawings: dict[str, str] = {}
    if inputs.fee:
        data["fee"] = fee_data(inputs.fee, data)
        drawings["qr"] = payment_code(glance, inputs.fee, data)
    check_complete(inputs.template, data, posted=content.channel_of(inputs) == "post")
    if inputs.template == "L20" and not _guild_may_be_asked(inputs):
        raise incomplete("L20", "consent")
    rendered = rendered_letter(glance, f"{FOLDER}/{inputs.template}.typ", data, drawings)
    name = f"{inputs.template}_{TITLES[inputs.template].replace(' ', '_')}_{glance.today:%Y-%m-%d}.pdf"
    return PreparedLetter(name, rendered.pdf, data["to"], data["recipient"], data["chamber"]["name"],
                          rendered.replaced)


def _prepare_exam_letter(glance: Glance, inputs: LetterInputs) -> PreparedLetter:
    """The same for a letter of the exams, which has other people and values."""
    title = exam_letters.TITLES.get(inputs.template)
    if title is None:
        raise PermanentFailure(
            f"there is no letter {inputs.template}", code="letter_unknown", letter=inputs.template)
    data = exam_letters.letter_data(glance, inputs, content.chamber_data(glance))
    drawings: dict[str, str] = {}
    if inputs.fee and inputs.template == "T15":
        data["fee"] = exam_fee_data(inputs.fee, data)
        drawings["qr"] = payment_code(glance, inputs.fee, data)
    check_values(inputs.template, data, [(name,) for name in exam_letters.needs(inputs)],
                 posted=exam_letters.channel_of(inputs, glance.today) == "post")
    rendered = rendered_letter(glance, f"{FOLDER}/{inputs.template}.typ", data, drawings)
    name = f"{inputs.template}_{title.replace(' ', '_')}_{glance.today:%Y-%m-%d}.pdf"
    return PreparedLetter(name, rendered.pdf, data["to"], data["recipient"], data["authority"]["name"],
                          rendered.replaced)


def _guild_may_be_asked(inputs: LetterInputs) -> bool:
    """Only where the applicant agreed or demands it (§ 8 Abs. 3 Satz 2 und 3 HwO)."""
    asked = inputs.inquiry or {}
    keys = (("innung_opinion_agreed", "agreed"), ("innung_opinion_demanded", "demanded"))
    return any(inputs.application.get(own) is True or asked.get(given) is True for own, given in keys)


def trade_name(code: str) -> str:
    """Name of a trade from the register's list; the code itself where it is unknown."""
    from handlers.register.naming import trade_name as lookup

    return lookup(code)


def fee_data(fee: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    """A fee as the templates of the register show it."""
    return {
        "number": str(fee.get("number", "")), "label": str(fee.get("label", "")),
        "reason": str(fee.get("reason") or ""), "subject": data["line"]["trade_text"] or data["applicant"]["name"],
        "amount_text": euros(fee.get("amount", 0)),
        "due": long_date(fee.get("due")), "debtor": data["applicant"]["name"],
        # § 10 Abs. 2 Satz 4 HwO speaks of the Handwerkskarte only.
        "card": str(fee.get("key", "")).startswith("A/") and str(fee.get("key", "")).endswith("/entry"),
    }


def exam_fee_data(fee: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    """A fee as the templates of the exams show it."""
    return {
        "number": str(fee.get("number", "")), "label": str(fee.get("label", "")),
        "reason": str(fee.get("reason") or ""), "subject": f"{data['candidate']['name']}, {data['exam']['subject']}",
        "amount_text": euros(fee.get("amount", 0)), "due": long_date(fee.get("due")),
        "debtor": str(fee.get("debtor_name") or data["candidate"]["name"]),
        "items": [{"label": str(row.get("label", "")), "amount_text": euros(row.get("amount", 0))}
                  for row in fee.get("items") or []],
    }


def payment_code(glance: Glance, fee: dict[str, Any], data: dict[str, Any]) -> str:
    """The code for paying by phone, as a drawing."""
    from handlers.fees.service import payment_qr

    return payment_qr(name=data["chamber"]["name"], bic=data["chamber"]["bic"], amount=fee.get("amount", 0),
                      iban=str(glance.parameter("chamber_iban")), reference=str(fee.get("number", "")))


def create_letter(step: Step) -> Outputs:
    """File the letter and queue its dispatch; both happen with the token."""
    inputs: LetterInputs = step.inputs
    prepared: PreparedLetter = step.prepared
    document = step.add_document(prepared.name, prepared.pdf, MEDIA_TYPE, code=inputs.template)
    if exam_letters.is_exam_letter(inputs.template):
        return {"letter": _sent_exam_letter(step, inputs, prepared, document.id)}
    channel = _dispatch(step, inputs, prepared)
    when = notification.dates(
        inputs.template, step.today, content.notified_on(step, inputs), land=str(step.parameter("land")),
        decides=not (inputs.template == "L23" and (inputs.objection or {}).get("result") == "redress"))
    return {"letter": {
        "document_id": document.id, "code": inputs.template, "title": TITLES[inputs.template],
        "posted_on": when.posted_on, "notified_on": when.notified_on, "objection_until": when.objection_until,
        "period_until": content.period_until(step, inputs), "channel": channel,
        "replaced_characters": prepared.replaced,
    }}


def _sent_exam_letter(
    step: Step, inputs: LetterInputs, prepared: PreparedLetter, document_id: str
) -> dict[str, Any]:
    """Send a letter of the exams; what it is told of it later."""
    exam_letters.require_decision(step, inputs.template)
    channel = exam_letters.channel_of(inputs, step.today)
    _send(step, prepared, channel, exam_letters.mail_address(inputs), exam_letters.delivery_of(inputs))
    notified, land = exam_letters.notified_on(step, inputs), str(step.parameter("land"))
    until = deadlines.objection_until(notified, land, instruction=True) if exam_letters.decides(inputs) else None
    return {
        "document_id": document_id, "code": inputs.template, "title": exam_letters.TITLES[inputs.template],
        "posted_on": step.today, "notified_on": notified, "objection_until": until,
        "period_until": exam_letters.period_until(step, inputs), "channel": channel,
        "replaced_characters": prepared.replaced,
    }


def _dispatch(step: Step, inputs: LetterInputs, prepared: PreparedLetter) -> str:
    channel = content.channel_of(inputs)
    own = notification.mail_address(inputs.application) if channel == "mail" else ""
    _send(step, prepared, channel, own, content.delivery_of(inputs))
    return channel


def _send(step: Step, prepared: PreparedLetter, channel: str, own: str, delivery: str) -> None:
    document = notification.attachment(prepared.name, prepared.pdf)
    if channel == "mail":
        subject = f"{prepared.chamber}: Schreiben zum Vorgang {step.business_key}"
        step.send("mail", notification.mail_payload(own, subject, prepared.chamber, document))
    else:
        step.send("post", {
            "reference": step.business_key, "recipient": prepared.recipient, "date": short_date(step.today),
            "delivery": delivery or "post", "attachments": [document]})


CREATE = Handler(
    topic="letter.create",
    title="Schreiben der Handwerksrolle oder der Prüfungen erstellen und versenden",
    inputs=LetterInputs,
    outputs=LetterOutputs,
    prepare=prepare_letter,
    run=create_letter,
)

HANDLERS = (CREATE, OWN, DRAFT, AS_READ, MAIL)
