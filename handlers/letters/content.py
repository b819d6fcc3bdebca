"""From the variables of a case to the plain data a letter template shows.

Templates hold the words, this module the values: everything arrives as finished German text, so a
process owner can change a letter without knowing a data type.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any

from handlers.letters import german, notification
from handlers.letters.addressee import addressee, owner_name
from handlers.letters.inputs import LetterInputs
from handlers.letters.notification import set_period
from handlers.letters.remedy import action_notice, court_of, remedy_notice
from workflows import deadlines
from workflows.handler import Glance

Data = dict[str, Any]
_CODE = re.compile(r"\s*\(D\d{2}\)\s*$")
_PERIOD_PARAMETER = {"L2": "missing_documents_days", "L3": "missing_documents_days", "L5": "hearing_days",
                     "L14": "inquiry_days", "L20": "innung_days"}


def letter_data(glance: Glance, inputs: LetterInputs, trade_name: Callable[[str], str]) -> Data:
    """All values of a letter.

    :param trade_name: name of a trade by its code, for trades without a line.
    """
    application = inputs.application
    chamber, to = chamber_data(glance), addressee(glance, inputs)
    proof = delivery_of(inputs) == "proof"
    data: Data = {
        "reference": glance.business_key, "date": german.long_date(glance.today),
        "chamber": chamber, "contact": contact_data(glance),
        "your_reference": german.text_of(application, "sender_reference"),
        "signed_by": (glance.completed_by(inputs.decided_in) or None) if inputs.decided_in else None,
        "dispatch_note": _dispatch_note(inputs.template, proof), **to,
        "applicant": applicant(application), "business": business(application), "trades": _trades(inputs, trade_name),
        "missing": _missing(inputs), "remedy": _remedy(glance, inputs, to["party"], chamber, proof),
        "period_until": german.long_date(period_until(glance, inputs)),
        "reasons": _reasons(inputs),
        "questions": german.paragraphs(inputs.questions or (inputs.inquiry or {}).get("question")),
        "ihk": inputs.ihk_notice or "no", "continuation": german.text_of(application, "event") == "death",
        "guild_demanded": (inputs.inquiry or {}).get("demanded") is True,
    }
    parts = (_arrival(application), _register(inputs, data["trades"]), _line(inputs, data["trades"]),
             _decision(inputs), _clock(inputs), _results(inputs, trade_name))
    return {key: value for part in (data, *parts) for key, value in part.items()}


def _dispatch_note(letter: str, proof: bool) -> str | None:
    if not proof:
        return None
    return "Gegen Empfangsbescheinigung" if letter in {"L6", "L7"} else "Zustellung gegen Nachweis"


def _arrival(application: Mapping[str, Any]) -> Data:
    """Day of arrival; filed with the single point of contact, both days (§ 71b Abs. 2 und 3 VwVfG)."""
    day = german.as_date(application.get("received"))
    ea = application.get("channel") == "ea" and day is not None
    deemed = deadlines.ea_start(day) if ea and day is not None else day
    return {"received": german.long_date(deemed), "ea_received": german.long_date(day) if ea else None}


def delivery_of(inputs: LetterInputs) -> str:
    """How a letter must be delivered: service for the decision on an objection (§ 73 Abs. 3 VwGO), else as asked."""
    asked = inputs.delivery or (german.text_of(inputs.extension, "delivery") if inputs.template == "L4" else "")
    return "proof" if inputs.template == "L23" else asked


def channel_of(inputs: LetterInputs) -> str:
    """"mail" or "post"; offices (IHK, guild) and formal service get paper."""
    office = inputs.recipient is not None or inputs.template in {"L7", "L20"}
    own = "" if office else notification.mail_address(inputs.application)
    return notification.channel(inputs.application, delivery_of(inputs), own)


def _remedy(glance: Glance, inputs: LetterInputs, party: str, chamber: Data, proof: bool) -> list[str]:
    if inputs.template == "L23":
        granted = german.text_of(inputs.objection, "result") in {"redress", "withdrawn"}
        courts = glance.parameter("court_by_county")
        return [] if granted else action_notice(party=party, court=court_of(courts, inputs.application))
    return remedy_notice(inputs.template, party=party, chamber=chamber, proof=proof)


def chamber_data(glance: Glance) -> Data:
    """Letter head and bank of the chamber, from the parameters."""
    keys = ("name", "subline", "street", "town", "phone", "email", "web", "bank", "bic")
    chamber: Data = {key: str(glance.parameter(f"chamber_{key}")) for key in keys}
    chamber["iban_text"] = german.grouped_iban(str(glance.parameter("chamber_iban")))
    chamber["sender_line"] = " · ".join((chamber["name"], chamber["street"], chamber["town"]))
    return chamber


def contact_data(glance: Glance) -> Data:
    """Whom the recipient may ask."""
    keys = ("name", "phone", "email", "signature")
    return {key: str(glance.parameter(f"letter_contact_{key}")) for key in keys}


def applicant(application: Mapping[str, Any]) -> Data:
    """Name and address of the owner as the register shows them."""
    owner = application.get("owner") or {}
    natural = (owner.get("kind") or "natural") == "natural"
    place = owner.get("person") or {} if natural else application.get("establishment")
    return {"name": owner_name(application), "address": german.address_line(place)}


def business(application: Mapping[str, Any]) -> Data:
    """Name and seat of the establishment."""
    place = application.get("establishment") or {}
    main = place.get("main_business")
    main_name = german.text_of(main, "name") if isinstance(main, Mapping) else str(main or "")
    return {"name": german.text_of(place, "name"), "address": german.address_line(place), "main_business": main_name}


def _trades(inputs: LetterInputs, trade_name: Callable[[str], str]) -> list[Data]:
    return [_trade_row(row, german.text_of(row, "trade_name") or trade_name(german.text_of(row, "trade")))
            for row in _line_rows(inputs)]


def _trade_row(row: Mapping[str, Any], name: str) -> Data:
    """A trade in words; what is none of the trades of the law is called by its activity."""
    number = german.trade_number(german.text_of(row, "trade"))
    return {"name": name or german.text_of(row, "activity") or "die angegebene Tätigkeit",
            "number": number or "in den Anlagen A und B nicht aufgeführt"}


def _missing(inputs: LetterInputs) -> list[str]:
    labels = {str(item.get("value")): str(item.get("label")) for item in inputs.documents_needed or []
              if isinstance(item, Mapping)}
    given = inputs.missing if inputs.missing is not None or inputs.template != "L1" else inputs.documents_needed
    chosen = german.paragraphs(given) if isinstance(given, str) else given
    return [text for item in chosen or [] if (text := _document_label(item, labels))]


def _document_label(item: Any, labels: Mapping[str, str]) -> str:
    """A paper in words; the code that screens show behind it does not belong in a letter."""
    from handlers.register.documents import LABELS

    if isinstance(item, Mapping):
        text = german.text_of(item, "label") or german.text_of(item, "value")
    else:
        text = labels.get(str(item)) or str(item)
    return LABELS.get(text) or _CODE.sub("", text)


def period_until(glance: Glance, inputs: LetterInputs) -> dt.date | None:
    """The last day of the period the letter sets; None where it sets none.

    A day that is over is no period: it comes from an earlier letter of the case, and the parameter decides.
    """
    stated = inputs.period_until if inputs.period_until and inputs.period_until > glance.today else None
    parameter = _PERIOD_PARAMETER.get(inputs.template)
    if stated or parameter is None:
        return stated
    return set_period(notified_on(glance, inputs), int(glance.parameter(parameter)),
                      land=str(glance.parameter("land")))


def notified_on(glance: Glance, inputs: LetterInputs) -> dt.date:
    """When the letter counts as notified if sent today (§ 41 Abs. 2, by post abroad § 71b Abs. 6 VwVfG)."""
    abroad = channel_of(inputs) == "post" and addressee(glance, inputs)["abroad"]
    return notification.notified_on(glance.today, abroad=abroad,
                                    fiction_days=int(glance.parameter("bekanntgabe_fiktion_tage")))


def _reasons(inputs: LetterInputs) -> list[str]:
    """The first reasons given: for this letter, else those of the act it tells of."""
    acts = {"L23": inputs.objection, "L4": inputs.extension}
    act = acts.get(inputs.template, inputs.decision) or {}
    found = [inputs.reason, act.get("reasons"), act.get("reason")]
    return next((texts for value in found if (texts := german.paragraphs(value))), [])


def _register(inputs: LetterInputs, trades: list[Data]) -> Data:
    codes = list(dict.fromkeys(code for row in _line_rows(inputs) if (code := _register_of(row))))
    code = "A" if "A" in codes or not codes else codes[0]
    subject = "Eintragung in " + (" und ".join(german.REGISTER_NAMES[c] for c in codes) or german.REGISTER_NAMES[code])
    names = ", ".join(dict.fromkeys(row["name"] for row in trades if row["name"]))
    ways = {german.text_of(row, "path") for row in _line_rows(inputs) if row.get("permission_first") is True}
    return {"register": code, "register_article": german.REGISTER_NAMES[code],
            "subject_line": subject + (f": {names}" if names else ""), "permission_ways": sorted(ways),
            "clock": _period(inputs, codes)}


def _period(inputs: LetterInputs, codes: list[str]) -> str:
    """Which period the receipt tells: § 10 Abs. 1 HwO, that of § 126 Abs. 4 ("proof_126"), or "none"."""
    application = inputs.application
    event = german.text_of(application, "event")
    if event == "new_partner" and any(row.get("grandfathered") is True for row in application.get("trades") or []):
        return "proof_126"
    # The law sets no period for the list of § 90 and for the continuation after death (§ 4 HwO).
    return "none" if set(codes) == {"E"} or event == "death" else "entry"


def _line_rows(inputs: LetterInputs) -> list[Mapping[str, Any]]:
    return [inputs.line] if inputs.line else list(inputs.lines or inputs.application.get("trades") or [])


def _register_of(row: Mapping[str, Any]) -> str:
    """The register of an assessed line; before the assessment, or where none was found, as the annex suggests."""
    code = german.text_of(row, "trade")
    annex = "E" if row.get("simple_activity") is True else code[:2] if code[:1] == "B" else code[:1]
    return next((c for c in (str(row.get("register") or ""), annex) if c in german.REGISTER_NAMES), "")


def _line(inputs: LetterInputs, trades: list[Data]) -> Data:
    line = inputs.line or {}
    lead = line.get("lead") or {}
    row = trades[0] if inputs.line and trades else None
    other = lead.get("who") in {"employee", "partner"}
    return {"line": {
        "trade_name": row["name"] if row else "", "trade_text": f"{row['name']} ({row['number']})" if row else "",
        "limited_to": german.text_of(inputs.decision, "limited_to"), "activity": german.text_of(line, "activity"),
        "lead_name": german.full_name(lead.get("person")) if other else "",
    }}


def _decision(inputs: LetterInputs) -> Data:
    decision = inputs.decision or {}
    return {"decision": {
        "result": german.text_of(decision, "result"), "legal_basis": german.text_of(decision, "legal_basis"),
        "scope": german.text_of(decision, "scope"),
        "limited_to": german.text_of(decision, "limited_to"),
        "valid_until": german.long_date(decision.get("valid_until")),
        "conditions": german.paragraphs(decision.get("conditions")),
    }}


def _clock(inputs: LetterInputs) -> Data:
    deadline, extension = inputs.deadline or {}, inputs.extension or {}
    dates = {key: german.long_date(deadline.get(key)) for key in ("start", "nominal", "legal", "internal")}
    return {"deadline": {**dates, "rule": german.text_of(deadline, "rule")},
            "extension_until": german.long_date(extension.get("until"))}


def _results(inputs: LetterInputs, trade_name: Callable[[str], str]) -> Data:
    entry, permission, objection = inputs.entry or {}, inputs.permission or {}, inputs.objection or {}
    return {
        "entry": {
            "register_number": german.text_of(entry, "register_number"), "basis": german.text_of(entry, "basis"),
            "entered_on": german.long_date(entry.get("entered_on")), "fiction": entry.get("fiction") is True,
        },
        "permission": {
            "number": german.text_of(permission, "number"), "title": german.text_of(permission, "title"),
            "granted_on": german.long_date(permission.get("granted_on")),
            "valid_until": german.long_date(permission.get("valid_until")),
            "holder": german.text_of(permission, "holder"),
        },
        "objection": {
            "filed_on": german.long_date(objection.get("filed_on")), "result": german.text_of(objection, "result"),
            "admissible": german.text_of(objection, "admissible") != "no",
        },
        "withdrawn_on": german.long_date((inputs.withdrawal or {}).get("on")),
        "entered_trades": [trade_name(str(code)) for code in inputs.entered_trades or []],
        "decided": _decided(inputs, trade_name), "competent_chamber": _chamber_name(inputs.competent_chamber),
    }


def _decided(inputs: LetterInputs, trade_name: Callable[[str], str]) -> list[str]:
    """The decisions made in the case, as a decision on an objection names them: kind, trade, date."""
    rows = [row for row in inputs.line_results or [] if isinstance(row, Mapping)]
    return [f"{_ACT_NAMES.get(german.text_of(row, 'result'), 'Bescheid')} vom {german.long_date(row.get('posted_on'))} "
            f"({trade_name(german.text_of(row, 'trade'))})" for row in rows if row.get("posted_on")]


_ACT_NAMES = {"refuse": "Ablehnung", "fee": "Gebührenbescheid", "permission": "Bescheid über die Berechtigung",
              "grant": "Eintragung", "grant_limited": "beschränkte Eintragung", "fiction": "Bescheinigung"}


def _chamber_name(chamber: Any) -> str:
    name = german.text_of(chamber, "name") if isinstance(chamber, Mapping) else str(chamber or "")
    return re.sub(r"^HWK\b", "Handwerkskammer", name)
