"""What the invented chamber holds: people, teams, forms, the diagram, and what a case and a draft are."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from workflows.clock import BERLIN
from workflows.model import (
    AuditEntry,
    Document,
    Element,
    HistoricActivity,
    Note,
    Person,
    ProcessInstance,
    Subscription,
)

NOW = dt.datetime(2026, 11, 23, 10, 41, tzinfo=BERLIN).astimezone(dt.UTC)

SABINE = Person("p1", "sabine.kroeger", "Sabine Kröger", roles=frozenset({"clerk"}), groups=frozenset({"register"}))
JOERG = Person("p2", "joerg.behrens", "Jörg Behrens", roles=frozenset({"clerk"}), groups=frozenset({"register"}))
PETRA = Person(
    "p3", "petra.lindemann", "Petra Lindemann", roles=frozenset({"clerk", "lead"}),
    groups=frozenset({"register", "register_lead"}),
)
TILO = Person("p4", "tilo.stark", "Tilo Stark", roles=frozenset({"admin"}))
MARTA = Person("p5", "marta.wolff", "Marta Wolff", roles=frozenset({"clerk"}), groups=frozenset({"post"}))
PEOPLE = (SABINE, JOERG, PETRA, TILO, MARTA)
TEAMS = {"register": "Team Handwerksrolle", "register_lead": "Leitung Handwerksrolle", "post": "Poststelle"}
PASSWORD = "Musterland-2026"


@dataclass(frozen=True)
class FakeModel:
    """What pages read of a parsed process."""

    elements: Mapping[str, Element]
    flows: Mapping[str, tuple[str, str, str, str]]
    key: str = "register_entry"
    name: str = "Eintragung Handwerksrolle"
    documentation: str = ""
    order: tuple[str, ...] = ()
    properties: Mapping[str, str] = field(default_factory=lambda: {"caseDocuments": "documents_needed"})


@dataclass
class FakeDraft:
    """A stored draft."""

    raw: dict[str, list[str]]
    form_version: str
    saved: dt.datetime


@dataclass
class FakeCase:
    """A case with everything on it."""

    instance: ProcessInstance
    variables: dict[str, Any]
    documents: list[Document] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    audit: list[AuditEntry] = field(default_factory=list)
    activities: list[HistoricActivity] = field(default_factory=list)
    subscriptions: list[Subscription] = field(default_factory=list)


FORM = {
    "id": "check_completeness", "type": "default", "schemaVersion": 19,
    "components": [
        {"id": "c1", "type": "checklist", "key": "documents_present", "label": "Diese Unterlagen liegen vor und sind lesbar",
         "description": "Nicht angekreuzte Unterlagen werden nachgefordert.", "validate": {"required": True},
         "values": [{"value": "D01", "label": "Meisterbrief oder gleichwertiger Nachweis"},
                    {"value": "D02", "label": "Gewerbeanmeldung"},
                    {"value": "D03", "label": "Handelsregisterauszug (nur GmbH, UG, KG)"},
                    {"value": "D04", "label": "Arbeitsvertrag der Betriebsleitung"}]},
        {"id": "c2", "type": "textfield", "key": "lead_name", "label": "Verantwortliche Betriebsleitung",
         "description": "Vor- und Nachname wie im Meisterbrief", "validate": {"required": True, "maxLength": 200}},
        {"id": "c3", "type": "datetime", "subtype": "date", "key": "start_date", "dateLabel": "Beginn der Tätigkeit",
         "label": "Beginn der Tätigkeit", "description": "Zum Beispiel 01 12 2026", "validate": {"required": True}},
        {"id": "c4", "type": "select", "key": "trade", "label": "Gewerk nach Anlage A", "validate": {"required": True},
         "values": [{"value": "A25", "label": "Elektrotechniker (A 25)"}, {"value": "A04", "label": "Dachdecker (A 4)"},
                    {"value": "A38", "label": "Friseure (A 38)"}, {"value": "A24", "label": "Installateur und Heizungsbauer (A 24)"}]},
        {"id": "c5", "type": "radio", "key": "result", "label": "Ergebnis der Prüfung", "validate": {"required": True},
         "values": [{"value": "complete", "label": "Vollständig – weiter zur Entscheidung"},
                    {"value": "incomplete", "label": "Unvollständig – Unterlagen nachfordern"},
                    {"value": "refuse", "label": "Offensichtlich unbegründet – zur Ablehnung vorlegen"}]},
        {"id": "c7", "type": "textarea", "key": "missing_text", "label": "Was fehlt noch?", "validate": {"required": True},
         "description": "Steht so im Brief an den Antragsteller.", "conditional": {"hide": "=result != \"incomplete\""}},
        {"id": "c6", "type": "textarea", "key": "remark", "label": "Vermerk",
         "description": "Nur intern sichtbar. Wird in die Akte übernommen."},
    ],
}
START_FORM = {
    "id": "start_application", "type": "default", "schemaVersion": 19,
    "components": [
        {"id": "g1", "type": "group", "label": "Antragsteller", "components": [
            {"id": "s1", "type": "textfield", "key": "application.firm", "label": "Firma oder Name", "validate": {"required": True}},
            {"id": "s2", "type": "textfield", "key": "application.postcode", "label": "Postleitzahl",
             "validate": {"required": True}, "properties": {"pattern_name": "plz"}},
            {"id": "s3", "type": "textfield", "key": "application.place", "label": "Ort", "validate": {"required": True}},
            {"id": "s4", "type": "textfield", "key": "application.email", "label": "E-Mail", "validate": {"validationType": "email"}},
        ]},
        {"id": "s5", "type": "datetime", "subtype": "date", "key": "application.received", "dateLabel": "Eingegangen am", "label": "Eingegangen am",
         "validate": {"required": True}},
        {"id": "s6", "type": "checkbox", "key": "application.declaration", "label": "Die Angaben wurden vom Antragsteller versichert"},
    ],
}
PROPOSAL = [
    {"rule": "Gewerk ist zulassungspflichtig", "law": "§ 1 Abs. 2, Anlage A Nr. 25 HwO", "state": "met", "text": "Elektrotechniker"},
    {"rule": "Meisterprüfung im Gewerk", "law": "§ 7 Abs. 1a HwO", "state": "met", "text": "Meisterbrief vom 12.07.2019, Handwerkskammer Ostwind"},
    {"rule": "Betriebsleitung arbeitet ausreichend mit", "law": "§ 7 Abs. 1 HwO", "state": "open", "text": "Wochenstunden stehen nicht im Arbeitsvertrag."},
    {"rule": "Handelsregistereintrag", "law": "§ 10 Abs. 1 HwO, Anlage D", "state": "violated", "text": "GmbH ohne Registernummer im Antrag."},
]


def elements() -> dict[str, Element]:
    rows = [
        ("start", "startEvent", "Antrag eingegangen", ()),
        ("assess", "serviceTask", "Antrag einordnen", ()),
        ("receipt", "serviceTask", "Empfangsbestätigung versenden", ()),
        ("check_completeness", "userTask", "Unterlagen prüfen", ("register",)),
        ("review_line", "userTask", "Voraussetzungen prüfen", ("register",)),
        ("release_line", "userTask", "Entscheidung freigeben", ("register_lead",)),
        ("fee", "serviceTask", "Gebührenbescheid erstellen", ()),
        ("hand_out_card", "userTask", "Handwerkskarte aushändigen", ("post",)),
    ]
    properties = {"check_completeness": {"proposal": "checks", "law": "§ 10 Abs. 1 HwO, § 71b VwVfG"}}
    hint = {"check_completeness": "Prüfen Sie, ob die Unterlagen zum Antrag passen. Bei GmbH, UG und KG gehört ein aktueller Handelsregisterauszug dazu."}
    return {
        id: Element(
            id, type, name, "register_entry", documentation=hint.get(id, ""), candidate_groups=groups,
            form_ref="check_completeness.form" if type == "userTask" else "", properties=properties.get(id, {}),
        ) for id, type, name, groups in rows
    }


def flows() -> dict[str, tuple[str, str, str, str]]:
    line = list(elements())
    return {f"f{n}": (source, target, "", "") for n, (source, target) in enumerate(pairwise(line))}
