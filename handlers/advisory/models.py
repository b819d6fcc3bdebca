"""Tables of the advisory cases: advisers, who advises whom, hours, Tagewerke, aid, survey, what the statistics count.

What a programme or a law caps is capped here too, whatever a diagram draws: `advisory_year.booked` never exceeds its
cap, a day of an adviser never holds more than 24 hours, and a case has one adviser at a time.
"""
from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from handlers.metadata import named_metadata

metadata = named_metadata()

#: Category -> what people call it; on tasks and in facts the name stands, never the code.
CATEGORY_NAMES = {
    "B-K": "Kaufmännisch", "B-T": "Technik und Energie", "B-D": "Digitalisierung", "B-I": "Innovation",
    "B-G": "Existenzgründung", "B-N": "Nachfolge", "B-C": "Krise", "B-R": "Rechtsauskunft", "B2": "Ausbildung",
}
CATEGORIES = tuple(CATEGORY_NAMES)
PRIORITY_NAMES = {"P1": "sofort", "P2": "bald", "P3": "üblich"}
REGIONS = ("rostock", "neubrandenburg", "coast")
#: Hauptthema: what the chamber publishes its cases by.
TOPICS = ("BWL", "TECHNIK", "ENERGIE", "IT", "INNOVATION", "GRUENDUNG", "NACHFOLGE", "AUSBILDUNG")
#: Relative, co-owner, former employee, advises the competing party of a succession, something else declared (D-B3).
CONFLICTS = ("relative", "co_owner", "former_employee", "competing", "declared")
#: gespraech, vorort, vorbereitung, bericht, reise: what an hour was spent on.
KINDS = ("gespraech", "vorort", "vorbereitung", "bericht", "reise")
OUTCOMES = ("ABGESCHLOSSEN", "KURZAUSKUNFT", "WEITERVERMITTELT", "ABGEBROCHEN_KEINE_RUECKMELDUNG",
            "ABGEBROCHEN_ZURUECKGEZOGEN", "ABGELEHNT_NICHT_ZUSTAENDIG")
#: Size classes of the statistics by number of employees; "unknown" where nobody said it.
SIZES = ("1", "2-9", "10-49", "50-249", "250+", "founder", "unknown")
FINDINGS = ("suitability", "youth_protection", "duty")


def _one_of(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


#: Advisers: what they may be given. The row is also the lock behind their hours and bookings.
advisers = Table(
    "adviser", metadata,
    Column("username", String(200), primary_key=True), Column("name", String(200), nullable=False),
    Column("email", String(320)), Column("position", String(40), nullable=False),
    Column("categories", JSON, nullable=False), Column("regions", JSON, nullable=False),
    Column("programme", String(20), nullable=False), Column("lead_of", JSON, nullable=False),
    Column("active", Boolean, nullable=False), Column("revision", Integer, nullable=False),
)

#: Not read any more: who is away is what Vertretung says (`step.away()`). Goes with the next revision of the schema.
absences = Table(
    "advisory_absence", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("adviser", String(200), ForeignKey("adviser.username"), nullable=False),
    Column("starts", Date, nullable=False), Column("ends", Date), Column("illness", Boolean, nullable=False),
    CheckConstraint("ends IS NULL OR ends >= starts", name="term"), Index(None, "adviser"),
)

#: Conflicts of interest of an adviser with a firm or a person; `until` = the last day it counts, None = for good.
conflicts = Table(
    "advisory_conflict", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("adviser", String(200), ForeignKey("adviser.username"), nullable=False),
    Column("party", String(120), nullable=False), Column("kind", String(20), nullable=False),
    Column("until", Date), Column("declared_on", Date, nullable=False),
    CheckConstraint(_one_of("kind", CONFLICTS), name="kind"), Index(None, "adviser", "party"),
)

#: Advisory cases: what assignment, deadlines and statistics need; what is said in a session is not here.
cases = Table(
    "advisory_case", metadata,
    Column("case_id", String(64), primary_key=True), Column("business_key", String(64), nullable=False),
    Column("party", String(120), nullable=False), Column("requester", String(20), nullable=False),
    Column("concern_key", String(64), nullable=False),
    Column("category", String(4), nullable=False), Column("topic", String(20)), Column("region", String(20)),
    Column("size_class", String(10), nullable=False), Column("channel", String(20)),
    Column("priority", String(2), nullable=False), Column("received_on", Date, nullable=False),
    Column("contact_by", Date, nullable=False), Column("contacted_on", Date),
    Column("confidential", Boolean, nullable=False), Column("fundable", Boolean),
    Column("succession", String(120)), Column("role", String(8)), Column("consents", Boolean, nullable=False),
    Column("adviser", String(200), ForeignKey("adviser.username")), Column("programme", String(20)),
    Column("follow_up_on", Date), Column("followed_up_on", Date),
    Column("measures", Integer), Column("measures_done", Integer),
    Column("outcome", String(32)), Column("closed_on", Date),
    CheckConstraint(_one_of("category", CATEGORIES), name="category"),
    CheckConstraint(f"topic IS NULL OR {_one_of('topic', TOPICS)}", name="topic"),
    CheckConstraint(_one_of("size_class", SIZES), name="size_class"),
    CheckConstraint("role IS NULL OR role IN ('giver', 'taker')", name="role"),
    CheckConstraint("(succession IS NULL) = (role IS NULL)", name="succession"),
    CheckConstraint(f"outcome IS NULL OR {_one_of('outcome', OUTCOMES)}", name="outcome"),
    CheckConstraint("(outcome IS NULL) = (closed_on IS NULL)", name="closed"),
    CheckConstraint("outcome IS NULL OR topic IS NOT NULL", name="topic_when_closed"),
    Index(None, "adviser", "closed_on"), Index(None, "party"), Index(None, "succession"), Index(None, "closed_on"),
)

#: Who had a case from when to when, and why it changed hands; nothing of it is overwritten.
assignments = Table(
    "advisory_assignment", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), nullable=False),
    Column("adviser", String(200), ForeignKey("adviser.username"), nullable=False),
    Column("assigned_on", Date, nullable=False), Column("assigned_by", String(200), nullable=False),
    Column("reason", String(40), nullable=False), Column("ended_on", Date),
    Index(None, "case_id"),
    Index("uq_advisory_assignment_one_adviser", "case_id", unique=True, info={"where": text("ended_on IS NULL")}),
)

#: Hours in quarters. A correction is a row of its own that takes the place of an earlier one (`replaces`); an entry
#: corrected to nothing has no quarters.
times = Table(
    "advisory_time", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), nullable=False),
    Column("adviser", String(200), ForeignKey("adviser.username"), nullable=False),
    Column("on", Date, nullable=False), Column("quarters", Integer, nullable=False),
    Column("kind", String(16), nullable=False), Column("note", Text),
    Column("replaces", Integer, ForeignKey("advisory_time.id")), Column("replaced", Boolean, nullable=False),
    Column("reason", Text), Column("key", String(200), nullable=False),
    Column("recorded_at", DateTime(timezone=True), nullable=False), Column("recorded_by", String(200), nullable=False),
    CheckConstraint("quarters >= 0 AND quarters <= 96", name="quarters"),
    CheckConstraint("replaces IS NOT NULL OR quarters > 0", name="something"),
    CheckConstraint("replaces IS NULL OR COALESCE(reason, '') <> ''", name="reason"),
    CheckConstraint(_one_of("kind", KINDS), name="kind"),
    UniqueConstraint("key"), UniqueConstraint("replaces"), Index(None, "case_id"), Index(None, "adviser", "on"),
)

#: Hundredths of a Tagewerk booked by an adviser in a calendar year; the one place that decides about the cap.
years = Table(
    "advisory_year", metadata,
    Column("adviser", String(200), ForeignKey("adviser.username"), primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("booked", Integer, nullable=False), Column("cap", Integer, nullable=False),
    Column("warned_on", Date),
    CheckConstraint("booked >= 0 AND booked <= cap", name="cap"),
)

#: Bookings with a programme: each row is a change, positive or negative; the sum of a case is what is billed.
bookings = Table(
    "advisory_booking", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), nullable=False),
    Column("adviser", String(200), ForeignKey("adviser.username"), nullable=False),
    Column("year", Integer, nullable=False), Column("programme", String(20), nullable=False),
    Column("quarters", Integer, nullable=False), Column("worked", Integer, nullable=False),
    Column("change", Integer, nullable=False), Column("rate_cents", Integer),
    Column("amount_cents", Integer), Column("capped", Boolean, nullable=False),
    Column("booked_on", Date, nullable=False), Column("booked_by", String(200), nullable=False),
    Column("key", String(200), nullable=False),
    CheckConstraint("(rate_cents IS NULL) = (amount_cents IS NULL)", name="amount"),
    UniqueConstraint("key", "adviser", "year"), Index(None, "case_id"), Index(None, "adviser", "year"),
)

#: Undertakings (einziges Unternehmen) that were granted aid; the row is the lock behind their sums.
undertakings = Table(
    "advisory_undertaking", metadata,
    Column("id", String(120), primary_key=True), Column("name", String(300), nullable=False),
    Column("revision", Integer, nullable=False),
)

#: De-minimis aid granted (Reg. (EU) 2023/2831), its day in eAIR, how long the papers are kept.
grants = Table(
    "advisory_grant", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), nullable=False),
    Column("undertaking", String(120), ForeignKey("advisory_undertaking.id"), nullable=False),
    Column("programme", String(20), nullable=False), Column("value_cents", Integer, nullable=False),
    Column("granted_on", Date, nullable=False), Column("sum_before_cents", Integer, nullable=False),
    Column("ceiling_cents", Integer, nullable=False), Column("register_by", Date, nullable=False),
    Column("register_number", String(60)), Column("registered_on", Date), Column("keep_until", Date, nullable=False),
    CheckConstraint("value_cents > 0 AND sum_before_cents >= 0", name="positive"),
    CheckConstraint("sum_before_cents + value_cents <= ceiling_cents", name="ceiling"),
    CheckConstraint("(register_number IS NULL) = (registered_on IS NULL)", name="registered"),
    UniqueConstraint("case_id", "programme"), Index(None, "undertaking", "granted_on"),
)

#: Surveys sent: a link that names nobody, one reminder; only that it was used is known, not what was said.
surveys = Table(
    "advisory_survey", metadata,
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), primary_key=True),
    Column("token_digest", String(64), nullable=False), Column("reminder_digest", String(64)),
    Column("category", String(4), nullable=False), Column("topic", String(20)),
    Column("sent_on", Date, nullable=False), Column("reminded_on", Date), Column("used", Boolean, nullable=False),
    UniqueConstraint("token_digest"), UniqueConstraint("reminder_digest"),
)

#: What was said, by category and month; tied to no case and no day.
answers = Table(
    "advisory_answer", metadata,
    Column("id", String(32), primary_key=True),
    Column("category", String(4), nullable=False), Column("month", String(7), nullable=False),
    Column("grade", Integer, nullable=False), Column("useful", Boolean), Column("remark", Text),
    CheckConstraint("grade >= 1 AND grade <= 6", name="grade"),
)

#: Referrals with the consent they stand on.
referrals = Table(
    "advisory_referral", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), nullable=False),
    Column("referred_to", String(300), nullable=False), Column("purpose", Text, nullable=False),
    Column("consent_on", Date, nullable=False), Column("referred_on", Date, nullable=False),
    Column("key", String(200), nullable=False),
    UniqueConstraint("key"), Index(None, "case_id"),
)

#: Appointments: what was sent last under which number of change.
appointments = Table(
    "advisory_appointment", metadata,
    Column("uid", String(120), primary_key=True),
    Column("case_id", String(64), ForeignKey("advisory_case.case_id"), nullable=False),
    Column("adviser", String(200), ForeignKey("adviser.username"), nullable=False),
    Column("held_on", Date, nullable=False), Column("starts_at", String(5), nullable=False),
    Column("minutes", Integer, nullable=False), Column("place", String(300), nullable=False),
    Column("sequence", Integer, nullable=False), Column("cancelled", Boolean, nullable=False),
    Column("sent_on", Date, nullable=False),
    CheckConstraint("minutes > 0", name="minutes"), Index(None, "case_id"), Index(None, "adviser", "held_on"),
)

#: Short answers (Kurzauskünfte): counted, never by name.
short_answers = Table(
    "advisory_short", metadata,
    Column("key", String(200), primary_key=True), Column("answered_on", Date, nullable=False),
    Column("topic", String(20)), Column("region", String(20)), Column("size_class", String(10), nullable=False),
    Column("channel", String(20)), Column("minutes", Integer),
    CheckConstraint(_one_of("size_class", SIZES), name="size_class"), Index(None, "answered_on"),
)

#: Findings of the supervision of training (§§ 41a, 111 HwO): a file of its own, apart from every advisory case.
findings = Table(
    "training_finding", metadata,
    Column("number", String(24), primary_key=True), Column("case_id", String(64), nullable=False),
    Column("firm", String(120), nullable=False), Column("kind", String(20), nullable=False),
    Column("danger", Boolean, nullable=False), Column("text", Text, nullable=False),
    Column("found_on", Date, nullable=False), Column("remedy_by", Date), Column("remedied_on", Date),
    Column("reported_to", String(300)), Column("reported_on", Date), Column("recorded_by", String(200), nullable=False),
    CheckConstraint(_one_of("kind", FINDINGS), name="kind"),
    CheckConstraint("(reported_to IS NULL) = (reported_on IS NULL)", name="reported"), Index(None, "firm"),
    Index(None, "case_id"),
)
