"""Whom an entry names, in which role, with what data: Anlage D by kind of owner (register.md § 7)."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from handlers.letters.german import as_date, place_with_country, text_of
from handlers.register.models import IDNR_ALLOWED

Context = Mapping[str, Any]
_P = ("family_name", "birth_name", "first_names", "sex", "nationality", "street", "postcode", "place", "email",
      "website", "fax", "phone")
_GUARDIAN = ("family_name", "birth_name", "first_names", "sex")
#: roles whose Q (qualification) the catalogue lists
CARRIERS = ("owner", "betriebsleiter", "technical_partner", "nebenbetrieb_lead")


@dataclass(frozen=True, slots=True)
class Named:
    """A person of an entry.

    :param values: columns of `register_person` the role may have.
    """

    role: str
    values: dict[str, Any]


def owner_kind(application: Context) -> str:
    """"natural", "partnership" or "legal"."""
    return text_of(application.get("owner"), "kind") or "natural"


def named_people(application: Context, line: Context, register: str) -> Iterator[Named]:
    """All persons an entry of this register names for this application and trade."""
    yield from owners(application, line)
    lead = lead_of(application, line)
    if lead is not None and register != "E":
        yield lead


def owners(application: Context, line: Context) -> Iterator[Named]:
    """Owner, partners or legal representatives, and the guardian of an owner not fully capable."""
    owner = application.get("owner") or {}
    kind, person = owner_kind(application), owner.get("person") or {}
    people = list(owner.get("people") or []) or [person]
    if kind == "natural":
        yield Named("owner", _columns(person, kind, "owner"))
        if guardian := owner.get("guardian"):
            yield Named("guardian", {key: text_of(guardian, key) or None for key in _GUARDIAN})
        return
    technical = _identity((line.get("lead") or {}).get("person")) if _who(line) == "partner" else None
    for member in people:
        role = "legal_representative" if kind == "legal" else "partner"
        if kind == "partnership" and technical is not None and _identity(member) == technical:
            role = "technical_partner"
        yield Named(role, _columns(member, kind, role))


def lead_of(application: Context, line: Context) -> Named | None:
    """The Betriebsleiter or head of the Nebenbetrieb where that is not the owner or a partner named already."""
    lead = line.get("lead") or {}
    person, kind = lead.get("person") or {}, owner_kind(application)
    if _who(line) == "owner" or not _identity(person):
        return None
    people = [_identity(p) for p in (application.get("owner") or {}).get("people") or []]
    if kind == "partnership" and _who(line) == "partner" and _identity(person) in people:
        return None
    role = "nebenbetrieb_lead" if is_nebenbetrieb(application) else "betriebsleiter"
    return Named(role, _columns(person, kind, role))


def is_nebenbetrieb(application: Context) -> bool:
    """Whether the establishment is a handwerklicher Nebenbetrieb (§ 2 Nr. 3, § 3 HwO)."""
    return text_of(application.get("establishment"), "kind") == "nebenbetrieb"


def _who(line: Context) -> str:
    return text_of(line.get("lead"), "who") or "owner"


def _identity(person: Context | None) -> tuple[str, str]:
    return (text_of(person, "family_name"), text_of(person, "first_names"))


def _columns(person: Context, kind: str, role: str) -> dict[str, Any]:
    values: dict[str, Any] = {key: text_of(person, key) or None for key in _P}
    values["place"] = place_with_country(person) or None
    values["birth_date"] = as_date(person.get("birth_date"))
    if (kind, role) in IDNR_ALLOWED:
        values["idnr"] = text_of(person, "idnr") or None
    if role in {"partner", "technical_partner"}:
        values["representation"] = text_of(person, "representation") or None
    return values
