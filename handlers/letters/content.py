"""From the variables of a case to the plain data a letter template shows.

Templates hold the words, this module the values: everything arrives as finished German text, so a
process owner can change a letter without knowing a data type.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from handlers.letters import german
from handlers.letters.inputs import LetterInputs
from handlers.letters.notification import set_period
from handlers.letters.remedy import action_notice, court_of, remedy_notice
from workflows.handler import Glance

Data = dict[str, Any]
_PERIOD_PARAMETER = {"L2": "missing_documents_days", "L3": "missing_documents_days", "L5": "hearing_days",
                     "L14": "inquiry_days", "L20": "innung_days"}


def letter_data(glance: Glance, inputs: LetterInputs, trade_name: Callable[[str], str]) -> Data:
    """All values of a letter.

    :param trade_name: name of a trade by its code, for trades without a line.
    """
    application, code = inputs.application, inputs.template
    chamber = chamber_data(glance)
    addressee = _addressee(glance, inputs)
    proof = delivery_of(inputs) == "proof"
    data: Data = {
        "code": code, "reference": glance.business_key, "date": german.long_date(glance.today), "chamber": chamber,
        "contact": contact_data(glance), "your_reference": german.text_of(application, "sender_reference"),
        "dispatch_note": "Zustellung gegen Nachweis" if proof else None, **addressee,
        "received": german.long_date(application.get("received")), "applicant": applicant(application),
        "business": business(application), "trades": _trades(inputs, trade_name), "missing": _missing(inputs),
        "remedy": _remedy(glance, inputs, addressee["party"], chamber, proof),
        "period_until": german.long_date(_period_until(glance, inputs)), "reasons": _reasons(inputs),
        "questions": german.paragraphs(inputs.questions or (inputs.inquiry or {}).get("question")),
        "ihk": inputs.ihk_notice or "no",
    }
    parts = (_register(inputs, data["trades"]), _line(inputs), _decision(inputs), _clock(inputs), _results(inputs))
    return {key: value for part in (data, *parts) for key, value in part.items()}


def delivery_of(inputs: LetterInputs) -> str:
    """How a letter must be delivered: service for the decision on an objection (§ 73 Abs. 3 VwGO), else as asked."""
    asked = inputs.delivery or german.text_of(inputs.extension, "delivery")
    return "proof" if inputs.template == "L23" else asked


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
    person = owner.get("person") or {}
    firm = german.text_of(owner, "firm")
    if owner.get("kind", "natural") == "natural":
        name = german.full_name(person) + (f" ({firm})" if firm else "")
        return {"name": name, "address": german.address_line(person)}
    partners = [german.full_name(p) for p in owner.get("people") or []]
    return {"name": firm or " und ".join(filter(None, partners)) or german.full_name(person),
            "address": german.address_line(application.get("establishment"))}


def business(application: Mapping[str, Any]) -> Data:
    """Name and seat of the establishment."""
    place = application.get("establishment") or {}
    main = place.get("main_business")
    main_name = german.text_of(main, "name") if isinstance(main, Mapping) else str(main or "")
    return {"name": german.text_of(place, "name"), "address": german.address_line(place), "main_business": main_name}


def _addressee(glance: Glance, inputs: LetterInputs) -> Data:
    if inputs.recipient:
        return _office(inputs.recipient, german.text_of(inputs.recipient, "name"))
    if inputs.template == "L7":
        return _office({key: glance.parameter(f"ihk_{key}") for key in ("name", "street", "town", "email")},
                       f"die {glance.parameter('ihk_name')}")
    if inputs.template == "L20":
        return _office({key: glance.parameter(f"innung_{key}") for key in ("name", "street", "town", "email")}, "")
    return _applicant_address(inputs.application)


def _office(office: Mapping[str, Any], party: str) -> Data:
    town = german.text_of(office, "town") or german.town(office)
    lines = [german.text_of(office, "name"), german.text_of(office, "street"), town]
    return {"recipient": [x for x in lines if x], "salutation": "Sehr geehrte Damen und Herren,", "party": party,
            "to": german.text_of(office, "email")}


def _applicant_address(application: Mapping[str, Any]) -> Data:
    owner = application.get("owner") or {}
    agent = owner.get("representative_person") or {}
    if owner.get("representative") is True and german.full_name(agent):
        # § 14 Abs. 3 VwVfG: letters go to the appointed representative.
        return {"recipient": _person_lines(agent), "salutation": german.salutation(agent), "to": "",
                "party": _party(application)}
    person = owner.get("person") or {}
    if owner.get("kind", "natural") == "natural":
        return {"recipient": _person_lines(person), "salutation": german.salutation(person), "to": "", "party": "you"}
    place = application.get("establishment") or {}
    contact = german.full_name(person)
    lines = [applicant(application)["name"], contact, german.text_of(place, "street"), german.town(place)]
    return {"recipient": [x for x in lines if x], "salutation": german.salutation(person), "to": "",
            "party": _party(application)}


def _party(application: Mapping[str, Any]) -> str:
    natural = (application.get("owner") or {}).get("kind", "natural") == "natural"
    return applicant(application)["name"] if not natural else "you"


def _person_lines(person: Mapping[str, Any]) -> list[str]:
    lines = [german.form_of_address(person), german.full_name(person), german.text_of(person, "street"),
             german.town(person)]
    return [line.replace("Herr", "Herrn") if line == "Herr" else line for line in lines if line]


def _trades(inputs: LetterInputs, trade_name: Callable[[str], str]) -> list[Data]:
    return [_trade_row(row, german.text_of(row, "trade_name") or trade_name(german.text_of(row, "trade")))
            for row in _line_rows(inputs)]


def _trade_row(row: Mapping[str, Any], name: str) -> Data:
    return {"name": name, "number": german.trade_number(german.text_of(row, "trade")),
            "limited_to": german.text_of(row, "limited_to")}


def _missing(inputs: LetterInputs) -> list[str]:
    labels = {str(item.get("value")): str(item.get("label")) for item in inputs.documents_needed or []
              if isinstance(item, Mapping)}
    given = inputs.missing if inputs.missing is not None or inputs.template != "L1" else inputs.documents_needed
    chosen = german.paragraphs(given) if isinstance(given, str) else given
    return [text for item in chosen or [] if (text := _document_label(item, labels))]


def _document_label(item: Any, labels: Mapping[str, str]) -> str:
    from handlers.register.documents import LABELS

    if isinstance(item, Mapping):
        return german.text_of(item, "label") or german.text_of(item, "value")
    return labels.get(str(item)) or LABELS.get(str(item)) or str(item)


def _period_until(glance: Glance, inputs: LetterInputs) -> dt.date | None:
    parameter = _PERIOD_PARAMETER.get(inputs.template)
    if inputs.period_until or parameter is None:
        return inputs.period_until
    return set_period(glance.today, int(glance.parameter(parameter)), land=str(glance.parameter("land")),
                      fiction_days=int(glance.parameter("bekanntgabe_fiktion_tage")))


def _reasons(inputs: LetterInputs) -> list[str]:
    """The first reasons given: for this letter, else those of the act it tells of."""
    acts = {"L23": inputs.objection, "L4": inputs.extension}
    act = acts.get(inputs.template, inputs.decision) or {}
    found = [inputs.reason, act.get("reasons"), act.get("reason")]
    return next((texts for value in found if (texts := german.paragraphs(value))), [])


def _register(inputs: LetterInputs, trades: list[Data]) -> Data:
    codes = [_register_of(row) for row in _line_rows(inputs)]
    known = [code for code in codes if code in german.REGISTER_NAMES]
    code = "A" if "A" in known or not known else known[0]
    article = german.REGISTER_NAMES[code]
    names = ", ".join(dict.fromkeys(row["name"] for row in trades if row["name"]))
    subject = f"Eintragung in {article}" + (f": {names}" if names else "")
    first = any(row.get("permission_first") is True for row in _line_rows(inputs))
    clock = "none" if set(known) == {"E"} else code
    return {"register": code, "register_article": article, "subject_line": subject, "permission_first": first,
            "clock": clock}


def _line_rows(inputs: LetterInputs) -> list[Mapping[str, Any]]:
    return [inputs.line] if inputs.line else list(inputs.lines or inputs.application.get("trades") or [])


def _register_of(row: Mapping[str, Any]) -> str:
    """The register of an assessed line; before the assessment, as the annex suggests."""
    if row.get("register"):
        return str(row["register"])
    code = german.text_of(row, "trade")
    return "E" if row.get("simple_activity") is True else code[:2] if code[:1] == "B" else code[:1]


def _line(inputs: LetterInputs) -> Data:
    line = inputs.line or {}
    lead = line.get("lead") or {}
    name, number = german.text_of(line, "trade_name"), german.trade_number(german.text_of(line, "trade"))
    limited = german.text_of(inputs.decision, "limited_to") or german.text_of(line, "limited_to")
    other = lead.get("who") in {"employee", "partner"}
    return {"line": {
        "trade_name": name, "trade_text": f"{name} ({number})" if name else "", "limited_to": limited,
        "activity": german.text_of(line, "activity"),
        "lead_name": german.full_name(lead.get("person")) if other else "",
        "path_law": german.text_of(inputs.decision, "legal_basis"),
    }}


def _decision(inputs: LetterInputs) -> Data:
    decision = inputs.decision or {}
    return {"decision": {
        "result": german.text_of(decision, "result"), "legal_basis": german.text_of(decision, "legal_basis"),
        "limited_to": german.text_of(decision, "limited_to"),
        "valid_until": german.long_date(decision.get("valid_until")),
        "conditions": german.paragraphs(decision.get("conditions")),
    }}


def _clock(inputs: LetterInputs) -> Data:
    deadline, extension = inputs.deadline or {}, inputs.extension or {}
    dates = {key: german.long_date(deadline.get(key)) for key in ("start", "nominal", "legal", "internal")}
    return {"deadline": {**dates, "rule": german.text_of(deadline, "rule")},
            "extension_until": german.long_date(extension.get("until"))}


def _results(inputs: LetterInputs) -> Data:
    entry, permission, objection = inputs.entry or {}, inputs.permission or {}, inputs.objection or {}
    competent = inputs.competent_chamber
    return {
        "entry": {
            "register_number": german.text_of(entry, "register_number"), "basis": german.text_of(entry, "basis"),
            "entered_on": german.long_date(entry.get("entered_on")), "fiction": entry.get("fiction") is True,
        },
        "permission": {
            "number": german.text_of(permission, "number"), "title": german.text_of(permission, "title"),
            "granted_on": german.long_date(permission.get("granted_on")),
            "valid_until": german.long_date(permission.get("valid_until")),
        },
        "objection": {
            "filed_on": german.long_date(objection.get("filed_on")), "result": german.text_of(objection, "result"),
            "admissible": german.text_of(objection, "admissible") != "no",
        },
        "withdrawn_on": german.long_date((inputs.withdrawal or {}).get("on")),
        "competent_chamber": german.text_of(competent, "name") if isinstance(competent, Mapping)
        else str(competent or ""),
    }
