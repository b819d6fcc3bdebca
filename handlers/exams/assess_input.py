"""The questions put to the exam rules (domain/assess.md): their format, and how a wrong one is refused.

An absent key (or null) means "not known". Unknown keys, impossible values and impossible combinations are refused with
the field's path.
"""
from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic_core import ErrorDetails

from handlers.exams.intervals import months_between
from handlers.questions import AssessmentError, Day, Flag, Part, Whole, between, mapping, read, sentence
from handlers.register.assess_input import TradeCode
from handlers.register.trades import all_trades

_LONGEST_TRAINING, _LIFE, _MOST_ATTEMPTS, _LARGEST_COMMITTEE, _FICTION = 60, 1_200, 20, 100, 60
_BEST, _WORST = 1, 6


Duration = Annotated[int, Whole, between(1, _LONGEST_TRAINING, "Die Dauer in Monaten")]
Attempts = Annotated[int, Whole, between(0, _MOST_ATTEMPTS, "Die Zahl der Versuche")]
Members = Annotated[int, Whole, between(1, _LARGEST_COMMITTEE, "Die Zahl der Mitglieder")]
FictionDays = Annotated[int, Whole, between(0, _FICTION, "Die Zahl der Tage")]
Months = Annotated[Decimal, between(0, _LIFE, "Die Zahl der Monate")]
Grade = Annotated[Decimal, between(_BEST, _WORST, "Die Note")]


class ExamQuestion(Part):
    """Gesellen-, Abschluss-, Umschulungs- or Fortbildungsprüfung (§§ 31 to 42n HwO, §§ 37 to 62 BBiG)."""

    exam: Literal["GP", "GP1", "GP2", "AP", "UP", "FP"]
    round: str | None = None
    months: Duration | None = None
    end: Day | None = None
    zp_required: Flag | None = None
    zp_attended: Flag | None = None
    booklet: Flag | None = None
    registered: Flag | None = None
    not_registered_own_fault: Flag | None = None
    disability: Flag | None = None
    part1: Literal["attended", "exempt", "missed_no_fault", "missed_own_fault"] | None = None
    law: Literal["hwo", "bbig"] | None = None
    committee: Literal["hwk", "innung"] | None = None
    received: Day | None = None
    attempts: Attempts | None = None


class EarlyQuestion(Part):
    """Early admission (§ 37 Abs. 1 HwO, § 45 Abs. 1 BBiG)."""

    months: Duration | None = None
    forward: Months | None = None
    school: Grade | None = None
    firm: Grade | None = None
    content: Flag | None = None
    trained_until_exam: Months | None = None
    firm_heard: Flag | None = None
    school_heard: Flag | None = None
    minor: Flag | None = None
    minor_consent: Flag | None = None


class ExternalQuestion(Part):
    """Admission without a training relation (§ 37 Abs. 2 to 4 HwO); `jobs` are pairs of first and last day."""

    months: Duration | None = None
    jobs: tuple[tuple[Day, Day], ...] | None = None
    other_training: Months | None = None
    certificate: Literal["none", "full", "predominant", "bundeswehr"] | None = None
    credible: Flag | None = None


class HeldQualification(Part):
    """What the candidate has passed; `trade` is the craft it carries."""

    kind: Literal["journeyman", "final_exam", "meister", "equivalence_40a", "full_comparability", "none"] | None = None
    trade: TradeCode | None = None
    months: Duration | None = None
    date: Day | None = None


class MasterQuestion(Part):
    """Meisterprüfung (§§ 45 to 51d HwO, MPVerfV)."""

    annex: Literal["A", "B1", "B2"] | None = None
    trade: TradeCode | None = None
    part: Literal["I", "II", "III", "IV", "all"] | None = None
    qualification: HeldQualification | None = None
    experience_months: Months | None = None
    experience_after_certificate: Months | None = None
    applied: Day | None = None
    residence: Flag | None = None
    employment: Flag | None = None
    course: Flag | None = None
    business: Flag | None = None
    other_exams: tuple[Literal["aevo", "meister", "comparable", "state_exam", "areas", "foreign"], ...] | None = None


class ObjectionQuestion(Part):
    """Notification and end of the objection period (§§ 58, 70 VwGO)."""

    posted: Day
    fiction: FictionDays | None = None
    instruction: Flag | None = None


class QuorumQuestion(Part):
    """How many members must take part (§ 35 HwO, § 3 MPVerfV); the board of the Meisterprüfung has a fixed size."""

    body: Literal["gpa", "mpa"]
    n: Members | None = None
    matter: Literal["ordinary", "admission", "commissions", "grade", "result", "deception"] | None = None


class SkipQuestion(Part):
    """Until when passed parts are skipped: `result` is the day of the result or of the failing notice."""

    exam: Literal["GP", "MP", "FP"]
    result: Day
    registered: Day


Question = (
    ExamQuestion | EarlyQuestion | ExternalQuestion | MasterQuestion | ObjectionQuestion | QuorumQuestion | SkipQuestion
)
CHECKS: dict[str, type[Question]] = {
    "exam": ExamQuestion, "early": EarlyQuestion, "external": ExternalQuestion, "meister": MasterQuestion,
    "objection": ObjectionQuestion, "quorum": QuorumQuestion, "skip": SkipQuestion,
}
_CRAFT, _BOTH = ("GP", "GP1", "GP2"), ("GP2", "AP")


def parse(data: Any) -> Question:
    """Read a question.

    :raises AssessmentError: for an unknown key, an impossible value or combination; the first one found.
    """
    data = mapping(data)
    for key in data:
        if key not in ("check", "given"):
            raise AssessmentError(str(key), "Dieses Feld gibt es nicht.")
    check = data.get("check")
    if not isinstance(check, str) or check not in CHECKS:
        raise AssessmentError("check", f"Erlaubt sind: {', '.join(CHECKS)}.")
    model, given = CHECKS[check], mapping(data.get("given"), "given")
    # Null means not known; for a key that must be there it is therefore missing.
    known = {key: value for key, value in given.items() if value is not None or key not in model.model_fields}
    question = read(model, known, "given", _words)
    for field, message in _contradictions(question):
        raise AssessmentError(f"given.{field}", message)
    return question


def _words(error: ErrorDetails) -> str:
    if error["type"] == "tuple_type" and len(error["loc"]) > 1:
        return "Erwartet wird ein Paar aus erstem und letztem Tag."
    if error["type"] == "too_long":
        return "Erwartet wird ein Paar aus erstem und letztem Tag."
    return sentence(error)


def _contradictions(question: Question) -> Iterator[tuple[str, str]]:
    if isinstance(question, ExamQuestion):
        yield from _of_law(question)
        yield from _of_parts(question)
        yield from _of_register(question)
    elif isinstance(question, EarlyQuestion):
        yield from _of_early(question)
    elif isinstance(question, ExternalQuestion):
        yield from _of_jobs(question)
    elif isinstance(question, MasterQuestion):
        yield from _of_master(question)
    elif isinstance(question, QuorumQuestion) and question.body == "gpa" and question.n is None:
        yield "n", "Diese Angabe fehlt."
    elif isinstance(question, SkipQuestion) and question.registered < question.result:
        yield "registered", "Die Anmeldung zur Wiederholung kann nicht vor dem Ergebnis liegen."


def _of_law(question: ExamQuestion) -> Iterator[tuple[str, str]]:
    if question.exam == "AP" and question.law == "hwo":
        yield "law", ("Eine Abschlussprüfung gibt es nur in Berufen nach dem BBiG; "
                      "in Berufen der HwO heißt sie Gesellenprüfung.")
    if question.exam == "GP" and question.law == "bbig":
        yield "law", ("Eine Gesellenprüfung gibt es nur in Berufen nach der HwO; "
                      "in Berufen des BBiG heißt sie Abschlussprüfung (AP).")
    if question.committee == "innung" and (question.exam not in _CRAFT or question.law == "bbig"):
        yield "committee", ("Eine Innung kann nur einen Gesellenprüfungsausschuss für Berufe der HwO haben "
                            "(§ 33 Abs. 1 Satz 3 HwO).")


def _of_parts(question: ExamQuestion) -> Iterator[tuple[str, str]]:
    if question.part1 is not None and question.exam not in _BOTH:
        yield "part1", {
            "GP1": "Wer sich zu Teil 1 anmeldet, hat Teil 1 noch vor sich.",
            "GP": "Eine Gesellenprüfung in einem Teil hat keinen Teil 1; die gestreckte heißt GP1 und GP2.",
        }.get(question.exam, "Bei dieser Prüfung gibt es keinen Teil 1.")
    if question.zp_required and (question.exam in ("GP1", "GP2") or question.part1 is not None):
        yield "zp_required", ("Bei der gestreckten Prüfung tritt Teil 1 an die Stelle der Zwischenprüfung "
                              "(§ 39 HwO, § 48 Abs. 2 BBiG).")


def _of_register(question: ExamQuestion) -> Iterator[tuple[str, str]]:
    if question.registered and question.not_registered_own_fault:
        yield ("not_registered_own_fault",
               "Das Ausbildungsverhältnis ist eingetragen; niemand hat ein Fehlen zu vertreten.")


def _of_early(question: EarlyQuestion) -> Iterator[tuple[str, str]]:
    if question.forward is not None and question.months is not None and question.forward >= question.months:
        yield "forward", "Die Prüfung kann nicht um die ganze Ausbildungszeit vorgezogen werden."


def _of_jobs(question: ExternalQuestion) -> Iterator[tuple[str, str]]:
    for number, (first, last) in enumerate(question.jobs or ()):
        if last < first:
            yield f"jobs.{number}", "Die Tätigkeit kann nicht enden, bevor sie beginnt."


def _of_master(question: MasterQuestion) -> Iterator[tuple[str, str]]:
    if question.trade and question.annex and all_trades()[question.trade].annex != question.annex:
        yield "trade", f"Dieses Gewerbe steht nicht in Anlage {question.annex}."
    held = question.qualification or HeldQualification()
    if held.kind == "none" and (held.trade or held.months or held.date):
        yield "qualification.kind", "Ohne Abschluss gibt es weder Gewerbe noch Dauer noch Datum der Prüfung."
    if held.date and question.applied and held.date > question.applied:
        yield "qualification.date", "Die Prüfung kann nicht nach dem Antrag liegen."
    after, whole = question.experience_after_certificate, question.experience_months
    if after is not None and whole is not None and after > whole:
        yield ("experience_after_certificate",
               "Die Tätigkeit nach dem Zeugnis kann nicht länger sein als die gesamte.")
    if after is not None and held.date and question.applied and after > months_between(held.date, question.applied) + 1:
        yield "experience_after_certificate", "So viel Zeit ist seit dem Zeugnis nicht vergangen."
