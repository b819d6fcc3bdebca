"""Tables of the exams: what may be taken when, who decides, who wants to be admitted, and what came of it.

What the law forbids is forbidden here too, whatever a diagram draws: nobody is refused without a resolution of the
competent committee that has quorum and majority (`exam_registration` points with its whole key at a resolution that
rejects), no day holds more seats than it has, and no apprentice pays for a Gesellen- or Abschlussprüfung.
"""
from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Numeric,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from handlers.metadata import named_metadata

metadata = named_metadata()

#: Zwischenprüfung, Gesellenprüfung (whole, part 1, part 2), Abschluss-, Umschulungs-, Fortbildungs-, Meisterprüfung.
EXAMS = ("ZP", "GP", "GP1", "GP2", "AP", "UP", "FP", "MP_A", "MP_B")
#: Exams that cost an apprentice nothing (§ 31 Abs. 4 HwO, § 37 Abs. 4, § 48 Abs. 1 BBiG).
FREE_FOR_APPRENTICES = ("ZP", "GP", "GP1", "GP2", "AP")
HOLDERS = ("hwk", "innung", "mpa")
#: Whom a member of a committee stands for; "chair" is the impartial chair of a board for the Meisterprüfung (§ 48 HwO).
SIDES = ("employer", "employee", "teacher", "expert", "chair")
FUNCTIONS = ("chair", "deputy", "member", "substitute")
CONFLICTS = ("EMPLOYER", "TRAINING_FIRM", "DECLARED")
#: A seat's vote in a circulation: asked, cast, or gone to the deputy (biased, or passed over before being asked).
BALLOT_STATES = ("asked", "cast", "biased", "passed")
OUTCOMES = ("ZUGELASSEN", "NICHT_ZUGELASSEN", "ZURUECKGENOMMEN", "UNZUSTAENDIG_ABGEGEBEN", "NICHT_ANGENOMMEN",
            "ZULASSUNG_WIDERRUFEN", "UMGELEITET", "ANGEMELDET")


def _one_of(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


#: Exam rounds (Prüfungsrunden): when exams take place, until when to register, until when training may end (§ 36 HwO).
rounds = Table(
    "exam_round", metadata,
    Column("id", String(16), primary_key=True), Column("name", String(200), nullable=False),
    Column("starts", Date, nullable=False), Column("ends", Date, nullable=False),
    Column("deadline", Date, nullable=False), Column("early_deadline", Date), Column("cutoff", Date, nullable=False),
    Column("published_on", Date),
    CheckConstraint("ends >= starts", name="window"), CheckConstraint("cutoff >= ends", name="cutoff"),
    Index(None, "starts"),
)

#: Occupations with an exam: prescribed months, stretched or with a Zwischenprüfung, HwO or BBiG.
occupations = Table(
    "exam_occupation", metadata,
    Column("key", String(60), primary_key=True), Column("name", String(200), nullable=False),
    Column("law", String(8), nullable=False), Column("months", Integer), Column("stretched", Boolean, nullable=False),
    Column("zp_required", Boolean, nullable=False), Column("part1_after_months", Integer),
    Column("trade", String(8)), Column("annex", String(4)),
    CheckConstraint("law IN ('hwo', 'bbig')", name="law"),
    CheckConstraint("months IS NULL OR months > 0", name="months"),
    Index(None, "trade"),
)

#: Committees: of the chamber, of a guild (§ 33 Abs. 1 Satz 3 HwO), boards for the Meisterprüfung (§§ 47, 51b HwO).
committees = Table(
    "exam_committee", metadata,
    Column("id", String(40), primary_key=True), Column("name", String(200), nullable=False),
    Column("holder", String(8), nullable=False), Column("body", String(8), nullable=False),
    Column("size", Integer, nullable=False), Column("office", JSON), Column("active", Boolean, nullable=False),
    CheckConstraint(_one_of("holder", HOLDERS), name="holder"), CheckConstraint("body IN ('gpa', 'mpa')", name="body"),
    CheckConstraint("size >= 3", name="size"),
)

#: For which occupation and where a committee is competent; district = beginning of a municipality key, "" = everywhere.
competences = Table(
    "exam_committee_competence", metadata,
    Column("committee_id", String(40), ForeignKey("exam_committee.id"), primary_key=True),
    Column("occupation", String(60), primary_key=True), Column("district", String(12), primary_key=True),
    Index(None, "occupation"),
)

#: Members with their term (at most five years, § 34 Abs. 1, § 48 Abs. 1 HwO); username where they sign in.
members = Table(
    "exam_member", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("committee_id", String(40), ForeignKey("exam_committee.id"), nullable=False),
    Column("name", String(200), nullable=False), Column("username", String(200)), Column("email", String(320)),
    Column("side", String(12), nullable=False), Column("function", String(12), nullable=False),
    Column("employer_id", String(60)), Column("employer_name", String(300)),
    Column("term_from", Date, nullable=False), Column("term_until", Date, nullable=False),
    Column("absent_from", Date), Column("absent_until", Date),
    CheckConstraint(_one_of("side", SIDES), name="side"),
    CheckConstraint(_one_of("function", FUNCTIONS), name="function"),
    CheckConstraint("term_until >= term_from", name="term"),
    Index(None, "committee_id"), Index(None, "username"), Index(None, "term_until"),
)

#: Conflicts of interest a member declared (§§ 20, 21 VwVfG, § 4 MPVerfV): a candidate by name, or a firm.
conflicts = Table(
    "exam_conflict", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("member_id", Integer, ForeignKey("exam_member.id"), nullable=False),
    Column("family_name", String(200)), Column("first_names", String(200)), Column("birth_date", Date),
    Column("firm_id", String(60)), Column("firm_name", String(300)),
    Column("reason", Text, nullable=False), Column("declared_on", Date, nullable=False),
    CheckConstraint("family_name IS NOT NULL OR firm_id IS NOT NULL OR firm_name IS NOT NULL", name="about"),
    Index(None, "member_id"),
)

#: Who wants to be examined.
candidates = Table(
    "exam_candidate", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("family_name", String(200), nullable=False), Column("first_names", String(200), nullable=False),
    Column("birth_name", String(200)), Column("birth_date", Date), Column("email", String(320)),
    Column("street", String(300)), Column("postcode", String(20)), Column("place", String(200)),
    Index(None, "family_name", "birth_date"),
)

#: Resolutions of committees. What takes effect has quorum and majority, a tie is the chair's (§ 35 HwO, § 3 MPVerfV).
resolutions = Table(
    "exam_resolution", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("registration_id", Integer, nullable=False),
    Column("committee_id", String(40), ForeignKey("exam_committee.id"), nullable=False),
    Column("body", String(8), nullable=False), Column("matter", String(20), nullable=False),
    Column("mode", String(12), nullable=False), Column("held_on", Date, nullable=False),
    Column("size", Integer, nullable=False), Column("needed", Integer, nullable=False),
    Column("present", Integer, nullable=False), Column("yes", Integer, nullable=False),
    Column("no", Integer, nullable=False), Column("abstained", Integer, nullable=False),
    Column("chair_vote", String(4)), Column("effect", String(8), nullable=False),
    Column("reasons", Text), Column("minutes", Text),
    Column("case_id", String(64), nullable=False), Column("recorded_by", String(200), nullable=False),
    CheckConstraint("body IN ('gpa', 'mpa')", name="body"),
    CheckConstraint("effect IN ('admit', 'reject', 'none')", name="effect"),
    CheckConstraint("effect = 'none' OR (present >= needed AND needed >= 3 AND needed * 3 >= size * 2 "
                    "AND present <= size AND yes + no + abstained = present)", name="quorum"),
    CheckConstraint("effect <> 'admit' OR yes > no OR (yes = no AND yes > 0 AND COALESCE(chair_vote, '') = 'yes')",
                    name="admitted"),
    CheckConstraint("effect <> 'reject' OR no > yes OR (yes = no AND no > 0 AND COALESCE(chair_vote, '') = 'no')",
                    name="rejected"),
    CheckConstraint("body <> 'mpa' OR effect = 'none' OR abstained = 0", name="no_abstention"),
    CheckConstraint("body <> 'mpa' OR effect <> 'reject' OR (needed = size AND size = 4)", name="all_four"),
    UniqueConstraint("registration_id", "committee_id", "id", "effect"), Index(None, "case_id"),
)

#: Who took part in a resolution and how, where it is noted by name.
votes = Table(
    "exam_vote", metadata,
    Column("resolution_id", Integer, ForeignKey("exam_resolution.id"), primary_key=True),
    Column("member_id", Integer, ForeignKey("exam_member.id"), primary_key=True),
    Column("vote", String(8)),
    CheckConstraint("vote IS NULL OR vote IN ('yes', 'no', 'abstain')", name="vote"),
)

#: What a committee resolves without meeting (Umlauf): what is put to the vote, until when, and what came of it.
circulations = Table(
    "exam_circulation", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), nullable=False),
    Column("committee_id", String(40), ForeignKey("exam_committee.id"), nullable=False),
    Column("matter", String(20), nullable=False), Column("question", Text, nullable=False),
    Column("opened_on", Date, nullable=False), Column("closes_on", Date, nullable=False),
    Column("case_id", String(64), nullable=False),
    Column("resolution_id", Integer, ForeignKey("exam_resolution.id")),
    CheckConstraint("closes_on >= opened_on", name="term"),
    UniqueConstraint("resolution_id"), Index(None, "case_id"),
)

#: Own votes of the members in a circulation; `seat_id` = the member whose seat it is, another one where a deputy votes.
ballots = Table(
    "exam_ballot", metadata,
    Column("circulation_id", Integer, ForeignKey("exam_circulation.id"), primary_key=True),
    Column("member_id", Integer, ForeignKey("exam_member.id"), primary_key=True),
    Column("seat_id", Integer, ForeignKey("exam_member.id"), nullable=False),
    Column("state", String(8), nullable=False), Column("code", String(16)),
    Column("vote", String(8)), Column("agrees", Boolean), Column("reasons", Text),
    Column("cast_on", Date), Column("cast_by", String(200)),
    CheckConstraint(_one_of("state", BALLOT_STATES), name="state"),
    CheckConstraint("vote IS NULL OR vote IN ('yes', 'no', 'abstain')", name="vote"),
    CheckConstraint("(state = 'cast') = (vote IS NOT NULL AND agrees IS NOT NULL AND cast_on IS NOT NULL "
                    "AND cast_by IS NOT NULL)", name="cast_by_somebody"),
    Index("uq_exam_ballot_one_vote_a_seat", "circulation_id", "seat_id", unique=True,
          info={"where": text("state = 'cast'")}),
)

#: Registrations: one per exam and part. Refused only with a rejecting resolution about this very registration by the
#: committee that is competent for it: the key pointed at holds all of that.
registrations = Table(
    "exam_registration", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("case_id", String(64), nullable=False), Column("business_key", String(64), nullable=False),
    Column("candidate_id", Integer, ForeignKey("exam_candidate.id"), nullable=False),
    Column("exam", String(8), nullable=False), Column("part", String(8), nullable=False),
    Column("round_id", String(16), ForeignKey("exam_round.id")), Column("occupation", String(60), nullable=False),
    Column("committee_id", String(40), ForeignKey("exam_committee.id")),
    Column("apprenticeship", String(40)), Column("firm_name", String(300)), Column("firm_id", String(60)),
    Column("employer_name", String(300)), Column("employer_id", String(60)),
    Column("received_on", Date, nullable=False), Column("late", Boolean, nullable=False),
    Column("earlier_attempts", Integer, nullable=False),
    Column("path", String(20)), Column("proposal", String(30)), Column("reasons", JSON),
    Column("both_parts", Boolean), Column("missing", JSON), Column("parameters_used", JSON),
    Column("decider", String(200)), Column("outcome", String(24)),
    Column("decided_by", String(200)), Column("decided_name", String(200)), Column("decided_function", String(24)),
    Column("decided_on", Date), Column("decision_reasons", Text),
    Column("resolution_id", Integer), Column("resolution_effect", String(8)),
    Column("passed", Boolean), Column("determined_on", Date), Column("skip_until", Date),
    Column("withdrawal", JSON),
    CheckConstraint(_one_of("exam", EXAMS), name="exam"),
    CheckConstraint(f"outcome IS NULL OR {_one_of('outcome', OUTCOMES)}", name="outcome"),
    CheckConstraint(
        "outcome IS NULL OR outcome NOT IN ('NICHT_ZUGELASSEN', 'ZULASSUNG_WIDERRUFEN') OR "
        "(committee_id IS NOT NULL AND resolution_id IS NOT NULL AND resolution_effect IS NOT NULL "
        "AND resolution_effect = 'reject')", name="refused_by_committee"),
    CheckConstraint("outcome IS NULL OR outcome <> 'ZUGELASSEN' OR decided_by IS NOT NULL", name="admitted_by_someone"),
    CheckConstraint("outcome IS NULL OR outcome <> 'NICHT_ANGENOMMEN' OR late", name="not_accepted_when_late"),
    CheckConstraint("outcome IS NULL OR outcome <> 'UMGELEITET' OR COALESCE(proposal, '') = 'UMLEITUNG_VERKUERZUNG'",
                    name="redirected_when_proposed"),
    CheckConstraint("passed IS NULL OR COALESCE(outcome, '') IN ('ZUGELASSEN', 'ANGEMELDET')",
                    name="examined_when_admitted"),
    ForeignKeyConstraint(
        ["id", "committee_id", "resolution_id", "resolution_effect"],
        ["exam_resolution.registration_id", "exam_resolution.committee_id", "exam_resolution.id",
         "exam_resolution.effect"], name="fk_exam_registration_resolution"),
    UniqueConstraint("case_id", "exam", "part"), Index(None, "round_id", "committee_id"), Index(None, "candidate_id"),
    Index(None, "apprenticeship"), Index(None, "business_key"),
)

#: Days on which a part is examined, with their seats. `taken` never exceeds `seats`, however many are admitted at once.
days = Table(
    "exam_day", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("round_id", String(16), ForeignKey("exam_round.id"), nullable=False),
    Column("committee_id", String(40), ForeignKey("exam_committee.id")),
    Column("occupation", String(60)), Column("part", String(8), nullable=False),
    Column("held_on", Date, nullable=False), Column("starts_at", String(5), nullable=False),
    Column("place", String(300), nullable=False), Column("aids", Text),
    Column("seats", Integer, nullable=False), Column("taken", Integer, nullable=False),
    CheckConstraint("seats >= 0", name="seats"), CheckConstraint("taken >= 0 AND taken <= seats", name="taken"),
    Index(None, "round_id", "occupation", "part"),
)

#: Seats given: one for a registration on a day.
seats = Table(
    "exam_seat", metadata,
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), primary_key=True),
    Column("day_id", Integer, ForeignKey("exam_day.id"), primary_key=True),
    Column("number", Integer, nullable=False),
    UniqueConstraint("day_id", "number"),
)

#: Appointments in the calendar of candidates: what was sent last under which number of change.
appointments = Table(
    "exam_appointment", metadata,
    Column("uid", String(120), primary_key=True),
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), nullable=False),
    Column("part", String(8), nullable=False), Column("held_on", Date, nullable=False),
    Column("starts_at", String(5), nullable=False), Column("place", String(300), nullable=False),
    Column("sequence", Integer, nullable=False), Column("cancelled", Boolean, nullable=False),
    Column("sent_on", Date, nullable=False),
    Index(None, "registration_id"),
)

#: Results of the parts or areas of an exam; of the Meisterprüfung each part counts its own failed attempts.
results = Table(
    "exam_result", metadata,
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), primary_key=True),
    Column("part", String(60), primary_key=True), Column("points", Numeric(5, 2)),
    Column("passed", Boolean, nullable=False), Column("skipped", Boolean, nullable=False),
    Column("failed_attempts", Integer, nullable=False), Column("determined_on", Date, nullable=False),
    CheckConstraint("points IS NULL OR (points >= 0 AND points <= 100)", name="points"),
)

#: Nachteilsausgleich (§ 42q HwO, § 12 Abs. 2 MPVerfV): health data, for exam officers and the chair only.
accommodations = Table(
    "exam_accommodation", metadata,
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), primary_key=True),
    Column("granted", Boolean, nullable=False), Column("measures", Text), Column("extra_time", Integer),
    Column("decided_by", String(200), nullable=False), Column("decided_on", Date, nullable=False),
    CheckConstraint("extra_time IS NULL OR (extra_time >= 0 AND extra_time <= 200)", name="extra_time"),
)

#: Exemptions from parts (§ 46 HwO) and from conditions of admission (§ 49 Abs. 4, § 51a Abs. 5 HwO).
exemptions = Table(
    "exam_exemption", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), nullable=False),
    Column("part", String(60), nullable=False), Column("granted", Boolean, nullable=False),
    Column("ground", Text, nullable=False), Column("exam", String(300)), Column("place", String(200)),
    Column("body", String(300)), Column("passed_on", Date),
    Column("decided_by", String(200), nullable=False), Column("decided_on", Date, nullable=False),
    UniqueConstraint("registration_id", "part"),
)

#: Fees of exams: which notice, who owes it. An apprentice owes none for the exams of the apprenticeship.
fees = Table(
    "exam_fee", metadata,
    Column("number", String(24), primary_key=True),
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), nullable=False),
    Column("exam", String(8), nullable=False), Column("debtor", String(12), nullable=False),
    Column("debtor_name", String(300), nullable=False), Column("apprentice", Boolean, nullable=False),
    CheckConstraint("debtor IN ('firm', 'candidate', 'provider')", name="debtor"),
    CheckConstraint(f"NOT ({_one_of('exam', FREE_FOR_APPRENTICES)} AND apprentice AND debtor = 'candidate')",
                    name="apprentice_free"),
    Index(None, "registration_id"),
)

#: Reminders of terms that end, so that each is given once.
reminders = Table(
    "exam_term_reminder", metadata,
    Column("member_id", Integer, ForeignKey("exam_member.id"), primary_key=True),
    Column("term_until", Date, primary_key=True), Column("months", Integer, primary_key=True),
    Column("sent_on", Date, nullable=False),
)

#: Appointed examiners (prüfende Personen) of a board for the Meisterprüfung (§§ 48a, 51c HwO): they only grade.
examiners = Table(
    "exam_examiner", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("committee_id", String(40), ForeignKey("exam_committee.id"), nullable=False),
    Column("name", String(200), nullable=False), Column("username", String(200)), Column("email", String(320)),
    Column("employer_id", String(60)), Column("employer_name", String(300)),
    Column("of_trade", Boolean, nullable=False),
    Column("term_from", Date, nullable=False), Column("term_until", Date, nullable=False),
    CheckConstraint("term_until >= term_from", name="term"),
    Index(None, "committee_id"), Index(None, "username"),
)

#: Commissions: two examiners for a part of one candidate, formed by the board (§ 10 MPVerfV).
commissions = Table(
    "exam_commission", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("registration_id", Integer, ForeignKey("exam_registration.id"), nullable=False),
    Column("part", String(8), nullable=False), Column("case_id", String(64), nullable=False),
    Column("first_id", Integer, ForeignKey("exam_examiner.id"), nullable=False),
    Column("second_id", Integer, ForeignKey("exam_examiner.id"), nullable=False),
    Column("formed_on", Date, nullable=False), Column("formed_by", String(200), nullable=False),
    CheckConstraint("first_id <> second_id", name="two_people"), Index(None, "registration_id", "part"),
)

#: What each examiner gave for a performance, alone.
grades = Table(
    "exam_grade", metadata,
    Column("commission_id", Integer, ForeignKey("exam_commission.id"), primary_key=True),
    Column("performance", String(120), primary_key=True),
    Column("examiner_id", Integer, ForeignKey("exam_examiner.id"), primary_key=True),
    Column("points", Numeric(5, 2), nullable=False), Column("reasons", Text),
    Column("graded_on", Date, nullable=False), Column("graded_by", String(200), nullable=False),
    CheckConstraint("points >= 0 AND points <= 100", name="points"),
)

#: What came of both (§ 21 Abs. 1 MPVerfV): equal, agreed, the mean, or fixed by the chair after deliberation.
performances = Table(
    "exam_performance", metadata,
    Column("commission_id", Integer, ForeignKey("exam_commission.id"), primary_key=True),
    Column("performance", String(120), primary_key=True),
    Column("points", Numeric(5, 2), nullable=False), Column("rule", String(12), nullable=False),
    Column("decided_by", String(200), nullable=False), Column("decided_on", Date, nullable=False),
    CheckConstraint("points >= 0 AND points <= 100", name="points"),
    CheckConstraint("rule IN ('equal', 'agreed', 'mean', 'deliberated')", name="rule"),
)

#: What was changed in a committee, why and by whom; nothing of it is overwritten.
committee_changes = Table(
    "exam_committee_change", metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("committee_id", String(40), ForeignKey("exam_committee.id"), nullable=False),
    Column("member_id", Integer, ForeignKey("exam_member.id")),
    Column("on", Date, nullable=False), Column("kind", String(12), nullable=False),
    Column("note", Text, nullable=False), Column("reason", Text, nullable=False),
    Column("case_id", String(64), nullable=False), Column("changed_by", String(200), nullable=False),
    Index(None, "committee_id"),
)
