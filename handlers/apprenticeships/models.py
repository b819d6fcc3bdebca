"""Tables of the Lehrlingsrolle (§ 28 HwO): apprenticeships, and every change of them."""
from __future__ import annotations

from sqlalchemy import (
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
)

from handlers.metadata import named_metadata

metadata = named_metadata()
ENDS = ("passed", "terminated", "expired", "annulled")

#: An apprenticeship. `entered_on` is empty where the contract was never entered; `ends` moves with parental leave.
apprenticeships = Table(
    "apprenticeship", metadata,
    Column("number", String(40), primary_key=True),
    Column("family_name", String(200), nullable=False), Column("first_names", String(200), nullable=False),
    Column("birth_date", Date), Column("street", String(300)), Column("postcode", String(20)),
    Column("place", String(200)), Column("email", String(320)),
    Column("guardian_name", String(200)),
    Column("firm_id", String(60), nullable=False), Column("firm_name", String(300), nullable=False),
    Column("firm_street", String(300)), Column("firm_postcode", String(20)), Column("firm_place", String(200)),
    Column("firm_email", String(320)), Column("firm_municipality", String(12)),
    Column("occupation", String(60), nullable=False),
    Column("begins", Date, nullable=False), Column("ends", Date, nullable=False),
    Column("shortened_months", Integer, nullable=False), Column("extended_months", Integer, nullable=False),
    Column("part_time", Boolean, nullable=False), Column("absent_days", Integer, nullable=False),
    Column("parental_from", Date), Column("parental_until", Date),
    Column("entered_on", Date), Column("not_entered_own_fault", Boolean),
    Column("zp_attended_on", Date), Column("part1_attended_on", Date), Column("part1_exempt", Boolean, nullable=False),
    Column("booklet_submitted_on", Date), Column("follow_up_exam_on", Date),
    Column("ended_on", Date), Column("ended_because", String(12)),
    CheckConstraint("ends >= begins", name="term"),
    CheckConstraint(f"ended_because IS NULL OR ended_because IN ({', '.join(repr(end) for end in ENDS)})",
                    name="ended"),
    CheckConstraint("(ended_on IS NULL) = (ended_because IS NULL)", name="ended_why"),
    Index(None, "family_name", "birth_date"), Index(None, "occupation", "ends"), Index(None, "firm_id"),
)

#: What happened to an apprenticeship, in order; nothing of it is overwritten.
changes = Table(
    "apprenticeship_change", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("number", String(40), ForeignKey("apprenticeship.number"), nullable=False),
    Column("on", Date, nullable=False), Column("kind", String(20), nullable=False), Column("note", Text),
    Column("case_id", String(64), nullable=False), Column("changed_by", String(200), nullable=False),
    Index(None, "number"),
)
