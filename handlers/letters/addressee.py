"""Who gets a letter: address field, salutation, whom a notice names, where a mail would go."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.letters import german
from handlers.letters.inputs import LetterInputs
from handlers.letters.remedy import YOU
from handlers.letters.representative import representative_of
from workflows.handler import Glance

Data = dict[str, Any]
_GENERAL = "Sehr geehrte Damen und Herren,"


def addressee(glance: Glance, inputs: LetterInputs) -> Data:
    """recipient (lines), salutation, to (mail address of an office), party (for the notice), represented, abroad.

    `party` is YOU for a natural person who gets the letter herself, else the name of who may object.
    """
    if inputs.recipient:
        return _office(inputs.recipient, german.text_of(inputs.recipient, "name"))
    office = {"L7": "ihk", "L20": "innung"}.get(inputs.template)
    if office is not None:
        found = {key: glance.parameter(f"{office}_{key}") for key in ("name", "street", "town", "email")}
        return _office(found, f"die {found['name']}")
    return _of_application(inputs.application)


def _office(office: Mapping[str, Any], party: str) -> Data:
    town = german.text_of(office, "town") or german.town(office)
    lines = [german.text_of(office, "name"), german.text_of(office, "street"), town]
    return {"recipient": [x for x in lines if x], "salutation": _GENERAL, "party": party,
            "to": german.text_of(office, "email"), "represented": None, "abroad": False}


def _of_application(application: Mapping[str, Any]) -> Data:
    owner = application.get("owner") or {}
    agent = representative_of(application)
    if agent is not None:
        # § 14 Abs. 3 VwVfG: the authority turns to the appointed representative.
        return _person(agent) | {"party": owner_name(application), "represented": owner_name(application)}
    if natural(application):
        return _person(owner.get("person") or {})
    return _firm(application)


def is_abroad(application: Mapping[str, Any]) -> bool:
    """Whether letters of the case go to another country (§ 71b Abs. 6 VwVfG)."""
    return bool(_of_application(application)["abroad"])


def natural(application: Mapping[str, Any]) -> bool:
    """Whether the owner is a natural person."""
    return ((application.get("owner") or {}).get("kind") or "natural") == "natural"


def owner_name(application: Mapping[str, Any]) -> str:
    """The owner as the register names it: person, firm, or the partners together."""
    owner = application.get("owner") or {}
    person, firm = german.full_name(owner.get("person")), german.text_of(owner, "firm")
    if natural(application):
        return person + (f" ({firm})" if firm and person else firm)
    partners = [german.full_name(p) for p in owner.get("people") or []]
    return firm or " und ".join(filter(None, partners)) or person


def _person(person: Mapping[str, Any]) -> Data:
    form = {"Herr": "Herrn"}.get(german.form_of_address(person), german.form_of_address(person))
    office = german.text_of(person, "office")
    lines = [office, f"{form} {german.full_name(person)}".strip()] if office else [form, german.full_name(person)]
    return {"recipient": [x for x in [*lines, *_street_town(person)] if x], "salutation": german.salutation(person),
            "to": "", "party": YOU, "represented": None, "abroad": german.is_abroad(person)}


def _street_town(place: Mapping[str, Any]) -> list[str]:
    """Street, town and, abroad, the country in capitals as the last line (DIN 5008)."""
    country = german.country(place).upper() if german.is_abroad(place) else ""
    return [german.text_of(place, "street"), german.town(place), country]


def _firm(application: Mapping[str, Any]) -> Data:
    owner, place = application.get("owner") or {}, application.get("establishment") or {}
    name, person = owner_name(application), owner.get("person") or {}
    form = {"Herr": "Herrn"}.get(german.form_of_address(person), german.form_of_address(person))
    # Partners without a firm are the addressee themselves; nobody of them is singled out.
    contact = f"{form} {german.full_name(person)}".strip() if german.text_of(owner, "firm") else ""
    return {"recipient": [x for x in [name, contact, *_street_town(place)] if x],
            "salutation": german.salutation(person) if contact else _GENERAL, "to": "", "party": name,
            "represented": None, "abroad": german.is_abroad(place)}
