"""Tables of the registers.

Register tables (`register_entry`, `register_person`, `register_qualification`, `register_trade`) hold
exactly what Anlage D to the HwO lists and nothing else; a test compares them with the catalogue.
Nothing in them is overwritten: a change closes a row (`valid_to`) and adds a new one.
The other tables serve the procedure: lines under review, permissions, refusals, cards, archive.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from handlers.metadata import named_metadata

metadata = named_metadata()

#: Roles for which Anlage D lists the tax identification number (IdNr), by kind of owner (register.md § 7.2).
IDNR_ALLOWED = frozenset({
    ("natural", "owner"), ("legal", "legal_representative"), ("legal", "betriebsleiter"), ("legal", "partner"),
    ("natural", "nebenbetrieb_lead"), ("partnership", "nebenbetrieb_lead"), ("legal", "nebenbetrieb_lead"),
})
ROLES = ("owner", "betriebsleiter", "legal_representative", "partner", "technical_partner", "nebenbetrieb_lead",
         "guardian")
VERSION_COLUMNS = frozenset({"id", "register", "number", "valid_from", "valid_to", "case_id", "legal_basis",
                             "changed_by"})


def _versioned() -> list[Column[Any]]:
    """Key and history of a register row: since when, until when, by which case, why, by whom."""
    return [
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("register", String(2), nullable=False),
        Column("number", String(20), nullable=False),
        Column("valid_from", Date, nullable=False),
        Column("valid_to", Date),
        Column("case_id", String(64), nullable=False),
        Column("legal_basis", Text, nullable=False),
        Column("changed_by", String(64), nullable=False),
    ]


def _optional(*names: str, length: int = 1000) -> list[Column[Any]]:
    return [Column(name, String(length)) for name in names]


#: Owner as such, firm, premises, main business, dates (I.1 b, c, f; I.2 a; I.3 a; I.4 c, d; IV).
entries = Table(
    "register_entry", metadata, *_versioned(),
    Column("owner_kind", String(16), nullable=False),
    Column("nebenbetrieb", Boolean, nullable=False, default=False),
    Column("entered_on", Date, nullable=False),
    *_optional("firm", "establishment_name", "website", "street", "postcode", "place",
               "main_name", "main_object", "main_street", "main_postcode", "main_place"),
    Column("trade_notice_on", Date),
    CheckConstraint("register IN ('A', 'B1', 'B2', 'E')", name="register"),
    CheckConstraint("owner_kind IN ('natural', 'partnership', 'legal')", name="owner_kind"),
    CheckConstraint("trade_notice_on IS NULL OR register = 'E'", name="trade_notice"),
    Index(None, "register", "number"), Index(None, "case_id"),
)

#: P(x) of Anlage D: owner, Betriebsleiter, representatives, partners, head of a Nebenbetrieb, guardian.
persons = Table(
    "register_person", metadata, *_versioned(),
    Column("owner_kind", String(16), nullable=False),
    Column("role", String(24), nullable=False),
    *_optional("family_name", "birth_name", "first_names"),
    Column("sex", String(8)), Column("birth_date", Date), Column("nationality", String(120)),
    *_optional("street", "postcode", "place", "email", "website", "fax", "phone"),
    Column("idnr", String(11)), Column("representation", String(1000)),
    CheckConstraint(f"role IN ({', '.join(repr(role) for role in ROLES)})", name="role"),
    CheckConstraint(
        "idnr IS NULL OR " + " OR ".join(f"(owner_kind = '{kind}' AND role = '{role}')"
                                         for kind, role in sorted(IDNR_ALLOWED)), name="idnr"),
    Index(None, "register", "number"), Index(None, "family_name", "birth_date"),
)

#: Q of Anlage D: by what provision the conditions are met and apprentices may be trained; the exam if any.
qualifications = Table(
    "register_qualification", metadata, *_versioned(),
    Column("person_id", Integer, ForeignKey("register_person.id"), nullable=False),
    Column("trade", String(8), nullable=False),
    *_optional("training_basis", "exam_kind", "exam_place", "exam_body"),
    Column("exam_date", Date),
    Index(None, "register", "number"),
)

#: The trade or trades (I.1 d, I.2 c, I.3 c, I.4 b) with the extent to which they may be carried on.
trades = Table(
    "register_trade", metadata, *_versioned(),
    Column("trade", String(8), nullable=False),
    Column("limited_to", Text),
    Column("entered_on", Date, nullable=False),
    Index(None, "register", "number"), Index(None, "trade"),
)

#: Deleted entries, kept apart for 30 years (§ 13 Abs. 5, § 20 HwO).
archive = Table(
    "register_archive", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("register", String(2), nullable=False), Column("number", String(20), nullable=False),
    Column("data", JSON, nullable=False), Column("deleted_on", Date, nullable=False),
    Column("keep_until", Date, nullable=False), Column("reason", Text, nullable=False),
    Column("case_id", String(64), nullable=False), Column("changed_by", String(64), nullable=False),
    UniqueConstraint("register", "number"), Index(None, "keep_until"),
)

LINE_STATES = ("reviewing", "granted", "entered", "refused")

#: The trades of an application on their way: which of them may still come into the same entry.
lines = Table(
    "register_line", metadata,
    Column("case_id", String(64), primary_key=True), Column("line", Integer, primary_key=True),
    Column("trade", String(8), nullable=False), Column("register", String(8), nullable=False),
    Column("state", String(12), nullable=False), Column("decision", JSON), Column("number", String(20)),
    CheckConstraint(f"state IN ({', '.join(repr(state) for state in LINE_STATES)})", name="state"),
)

#: Permissions granted before an entry (§§ 7a, 7b, 8, 9, 50c HwO); tied to the person.
permissions = Table(
    "register_permission", metadata,
    Column("number", String(24), primary_key=True), Column("kind", String(8), nullable=False),
    Column("trade", String(8), nullable=False), Column("limited_to", Text),
    Column("family_name", String(1000)), Column("first_names", String(1000)), Column("birth_date", Date),
    Column("granted_on", Date, nullable=False), Column("valid_until", Date), Column("conditions", Text),
    Column("case_id", String(64), nullable=False), Column("line", Integer, nullable=False),
    UniqueConstraint("case_id", "line"), Index(None, "family_name", "birth_date"),
)

#: Refusals, because § 15 HwO bars a repetition for a year.
refusals = Table(
    "register_refusal", metadata,
    Column("case_id", String(64), primary_key=True), Column("line", Integer, primary_key=True),
    Column("trade", String(8), nullable=False), Column("ground", Text, nullable=False),
    Column("family_name", String(1000)), Column("first_names", String(1000)), Column("birth_date", Date),
    Column("firm", String(1000)), Column("decided_on", Date, nullable=False),
    Index(None, "family_name", "birth_date"),
)

#: Cards (§ 10 Abs. 2 HwO). `superseded_by` names the newer card of the same entry.
cards = Table(
    "register_card", metadata,
    Column("number", String(28), primary_key=True), Column("verification", String(24), nullable=False, unique=True),
    Column("register", String(2), nullable=False), Column("entry_number", String(20), nullable=False),
    Column("trades", JSON, nullable=False), Column("document_id", String(64), nullable=False),
    Column("issued_on", Date, nullable=False), Column("case_id", String(64), nullable=False),
    Column("superseded_by", String(28)), Column("withdrawn_on", Date),
    Index(None, "register", "entry_number"),
)
