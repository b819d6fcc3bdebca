"""The question put to the preliminary check: its format, and how a wrong one is refused.

An absent key (or null) means "not known". Unknown keys and impossible values are refused with the field's path.
"""
from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic_core import ErrorDetails

from handlers.questions import AssessmentError, Day, Flag, Part, Whole, read, sentence, up_to
from handlers.register.trades import all_trades

_HOURS_OF_A_WEEK = 168
_MOST, _MONTHS_OF_A_LIFE, _DAYS_OF_A_LIFE = 10_000, 1_200, 36_525


def _trade(value: Any) -> str:
    if not isinstance(value, str) or value not in all_trades():
        raise ValueError("Dieses Gewerbe gibt es in den Anlagen A und B nicht (oder die Nummer ist nicht vergeben).")
    return value


Hours = Annotated[Decimal, up_to(_HOURS_OF_A_WEEK)]
Kilometres = Annotated[Decimal, up_to(_MOST)]
Days = Annotated[Decimal, up_to(_DAYS_OF_A_LIFE)]
Count = Annotated[int, Whole, up_to(_MOST)]
Months = Annotated[int, Whole, up_to(_MONTHS_OF_A_LIFE)]
TradeCode = Annotated[str, BeforeValidator(_trade)]
Ags = Annotated[str, StringConstraints(pattern=r"^[0-9]{8}$", strict=True)]

QualificationKind = Literal[
    "meister", "permission_7a", "permission_7b", "permission_8", "permission_9", "equivalence_50c", "at_fr_master",
    "veb_meister", "engineer", "equal_exam", "eu_diploma", "journeyman", "final_exam", "equivalence_40a",
    "foreign_certificate", "hardship", "spaetaussiedler",
]


class Owner(Part):
    """Who is to be entered (§ 1 Abs. 1, § 7 Abs. 1 HwO)."""

    kind: Literal["natural", "partnership", "legal"] | None = None
    registered: Flag | None = None
    ihk_member: Literal["yes", "no", "unknown"] | None = None
    partners: Count | None = None
    legal_capacity: Flag | None = None
    representative: Flag | None = None
    in_formation: Flag | None = None
    already_entered: tuple[TradeCode, ...] | None = None
    nationality_group: Literal["de", "eu", "third"] | None = None


class Establishment(Part):
    """Where and as what the business is carried on."""

    kind: Literal["main", "branch", "nebenbetrieb"] | None = None
    trivial: Flag | None = None
    hilfsbetrieb: Flag | None = None
    municipality: Ags | None = None
    previous_municipality: Ags | None = None


class Refusal(Part):
    """An earlier refusal (§ 15 HwO)."""

    final: Day | None = None
    ground: Literal["not_craft", "qualification"] | None = None
    essential_change: Flag | None = None


class SimpleTests(Part):
    """The six tests of § 90 Abs. 3 and 4 HwO."""

    learnable: Flag | None = None
    exam: Flag | None = None
    part_of_training: Flag | None = None
    main_part: Flag | None = None
    craft_form: Flag | None = None
    registered_after_2003: Flag | None = None


class Lead(Part):
    """Who leads the business in this trade, and on what terms."""

    who: Literal["owner", "partner", "employee"] | None = None
    weekly_hours: Hours | None = None
    other_engagements: Count | None = None
    distance_km: Kilometres | None = None
    power_to_instruct: Flag | None = None
    fixed_term: Flag | None = None
    marginal_pay: Flag | None = None


class Qualification(Part):
    """A fact about the lead that a person has confirmed; `trade` is the craft it carries."""

    kind: QualificationKind
    trade: TradeCode | None = None
    date: Day | None = None
    proofs: tuple[Literal["practice_3y", "further_training", "trained_apprentices"], ...] | None = None


class Experience(Part):
    """Days of activity, part-time pro rata (§ 7b HwO, § 191 BGB); `until` is the last day."""

    days_total: Days | None = None
    days_leading: Days | None = None
    essential_activity: Flag | None = None
    until: Day | None = None


class EuActivity(Part):
    """A period of activity in another member state (§ 2 Abs. 2 EU/EWR HwV)."""

    role: Literal["self", "manager", "employee", "leading"]
    months: Months | None = None
    until: Day | None = None
    continuous: Flag | None = None
    technical_months: Months | None = None


class TradeQuestion(Part):
    """One trade of the application; `trade` null = none of the trades of Anlagen A and B."""

    trade: TradeCode | None
    itinerant: Flag | None = None
    grandfathered: Flag | None = None
    simple_activity: Flag | None = None
    simple_tests: SimpleTests | None = None
    lead: Lead | None = None
    qualifications: tuple[Qualification, ...] | None = None
    experience: Experience | None = None
    eu_activity: tuple[EuActivity, ...] | None = None
    prior_training_months: Months | None = None


class Question(Part):
    """The whole question."""

    received: Day | None = None
    complete: Day | None = None
    channel: Literal["portal", "ea", "email", "paper", "counter"] | None = None
    owner: Owner | None = None
    establishment: Establishment | None = None
    event: Literal["entry", "death", "relocation", "reapplication", "new_partner"] | None = None
    refusal: Refusal | None = None
    trades: tuple[TradeQuestion, ...] = Field(default=())


def _words(error: ErrorDetails) -> str:
    if error["type"] == "string_pattern_mismatch":
        return "Der Gemeindeschlüssel hat acht Ziffern."
    return sentence(error)


def _contradictions(question: Question) -> Iterator[tuple[str, str]]:
    if question.received and question.complete and question.complete < question.received:
        yield "complete", "Der Antrag kann nicht vollständig sein, bevor er eingegangen ist."
    for number, trade in enumerate(question.trades):
        path = f"trades.{number}"
        done = trade.experience or Experience()
        if done.days_leading is not None and done.days_total is not None and done.days_leading > done.days_total:
            yield f"{path}.experience.days_leading", "Die leitende Tätigkeit kann nicht länger sein als die gesamte."
        for row, activity in enumerate(trade.eu_activity or ()):
            if activity.months is not None and (activity.technical_months or 0) > activity.months:
                yield (f"{path}.eu_activity.{row}.technical_months",
                       "Die technische Tätigkeit kann nicht länger sein als die gesamte.")


def parse(data: Any) -> Question:
    """Read a question.

    :raises AssessmentError: for an unknown key, an impossible value or a contradiction; the first one found.
    """
    question = read(Question, data, words=_words)
    for field, message in _contradictions(question):
        raise AssessmentError(field, message)
    return question
