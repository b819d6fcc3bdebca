"""The question put to the preliminary check: its format, and how a wrong one is refused.

An absent key (or null) means "not known". Unknown keys and impossible values are refused with the field's path.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from handlers.register.trades import all_trades

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_HOURS_OF_A_WEEK = 168
_MOST, _MONTHS_OF_A_LIFE, _DAYS_OF_A_LIFE = 10_000, 1_200, 36_525


class AssessmentError(ValueError):
    """The question has an unknown key or an impossible value.

    :param field: dotted path of the field, "" for the question as a whole.
    :param message: German sentence.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}" if field else message)
        self.field = field
        self.message = message


def _day(value: Any) -> dt.date:
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        try:
            value = dt.date.fromisoformat(value)
        except ValueError as error:
            raise ValueError("Diesen Tag gibt es nicht.") from error
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise ValueError("Erwartet wird ein Datum JJJJ-MM-TT.")
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        raise ValueError(f"Das Jahr muss zwischen {_FIRST_YEAR} und {_LAST_YEAR} liegen.")
    return value


def _number(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueError("Erwartet wird eine Zahl.")
    number = Decimal(str(value)) if isinstance(value, float) else Decimal(value)
    if not number.is_finite() or number < 0:
        raise ValueError("Die Zahl darf nicht negativ sein.")
    return number


def _up_to(most: int) -> Callable[[Any], Decimal]:
    def check(value: Any) -> Decimal:
        number = _number(value)
        if number > most:
            raise ValueError(f"Die Zahl darf höchstens {most} sein.")
        return number
    return check


def _whole(number: Decimal) -> int:
    if number != int(number):
        raise ValueError("Erwartet wird eine ganze Zahl.")
    return int(number)


def _trade(value: Any) -> str:
    if not isinstance(value, str) or value not in all_trades():
        raise ValueError("Dieses Gewerbe gibt es in den Anlagen A und B nicht (oder die Nummer ist nicht vergeben).")
    return value


Day = Annotated[dt.date, BeforeValidator(_day)]
Hours = Annotated[Decimal, BeforeValidator(_up_to(_HOURS_OF_A_WEEK))]
Kilometres = Annotated[Decimal, BeforeValidator(_up_to(_MOST))]
Days = Annotated[Decimal, BeforeValidator(_up_to(_DAYS_OF_A_LIFE))]
# The outer check stands last: pydantic runs validators before the type from right to left.
Count = Annotated[int, BeforeValidator(_whole), BeforeValidator(_up_to(_MOST))]
Months = Annotated[int, BeforeValidator(_whole), BeforeValidator(_up_to(_MONTHS_OF_A_LIFE))]
TradeCode = Annotated[str, BeforeValidator(_trade)]
Ags = Annotated[str, StringConstraints(pattern=r"^[0-9]{8}$", strict=True)]
Flag = StrictBool

QualificationKind = Literal[
    "meister", "permission_7a", "permission_7b", "permission_8", "permission_9", "equivalence_50c", "at_fr_master",
    "veb_meister", "engineer", "equal_exam", "eu_diploma", "journeyman", "final_exam", "equivalence_40a",
    "foreign_certificate", "hardship", "spaetaussiedler",
]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Owner(_Part):
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


class Establishment(_Part):
    """Where and as what the business is carried on."""

    kind: Literal["main", "branch", "nebenbetrieb"] | None = None
    trivial: Flag | None = None
    hilfsbetrieb: Flag | None = None
    municipality: Ags | None = None
    previous_municipality: Ags | None = None


class Refusal(_Part):
    """An earlier refusal (§ 15 HwO)."""

    final: Day | None = None
    ground: Literal["not_craft", "qualification"] | None = None
    essential_change: Flag | None = None


class SimpleTests(_Part):
    """The six tests of § 90 Abs. 3 and 4 HwO."""

    learnable: Flag | None = None
    exam: Flag | None = None
    part_of_training: Flag | None = None
    main_part: Flag | None = None
    craft_form: Flag | None = None
    registered_after_2003: Flag | None = None


class Lead(_Part):
    """Who leads the business in this trade, and on what terms."""

    who: Literal["owner", "partner", "employee"] | None = None
    weekly_hours: Hours | None = None
    other_engagements: Count | None = None
    distance_km: Kilometres | None = None
    power_to_instruct: Flag | None = None
    fixed_term: Flag | None = None
    marginal_pay: Flag | None = None


class Qualification(_Part):
    """A fact about the lead that a person has confirmed; `trade` is the craft it carries."""

    kind: QualificationKind
    trade: TradeCode | None = None
    date: Day | None = None
    proofs: tuple[Literal["practice_3y", "further_training", "trained_apprentices"], ...] | None = None


class Experience(_Part):
    """Days of activity, part-time pro rata (§ 7b HwO, § 191 BGB); `until` is the last day."""

    days_total: Days | None = None
    days_leading: Days | None = None
    essential_activity: Flag | None = None
    until: Day | None = None


class EuActivity(_Part):
    """A period of activity in another member state (§ 2 Abs. 2 EU/EWR HwV)."""

    role: Literal["self", "manager", "employee", "leading"]
    months: Months | None = None
    until: Day | None = None
    continuous: Flag | None = None
    technical_months: Months | None = None


class TradeQuestion(_Part):
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


class Question(_Part):
    """The whole question."""

    received: Day | None = None
    complete: Day | None = None
    channel: Literal["portal", "ea", "email", "paper", "counter"] | None = None
    owner: Owner | None = None
    establishment: Establishment | None = None
    event: Literal["entry", "death", "relocation", "reapplication", "new_partner"] | None = None
    refusal: Refusal | None = None
    trades: tuple[TradeQuestion, ...] = Field(default=())


_SENTENCES = {
    "extra_forbidden": "Dieses Feld gibt es nicht.",
    "missing": "Diese Angabe fehlt.",
    "bool_type": "Erwartet wird ja oder nein (true oder false).",
    "tuple_type": "Erwartet wird eine Liste.",
    "model_type": "Erwartet wird ein Objekt.",
    "model_attributes_type": "Erwartet wird ein Objekt.",
    "dict_type": "Erwartet wird ein Objekt.",
    "string_type": "Erwartet wird ein Text.",
    "string_pattern_mismatch": "Der Gemeindeschlüssel hat acht Ziffern.",
}


def sentence(error: ErrorDetails) -> str:
    """What is wrong with a value, as a German sentence."""
    if error["type"] == "literal_error":
        allowed = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
        return f"Erlaubt sind: {allowed}."
    if error["type"] == "value_error":
        return str(error["ctx"]["error"])
    return _SENTENCES.get(error["type"], "Dieser Wert ist hier nicht möglich.")


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
    if not isinstance(data, Mapping):
        raise AssessmentError("", "Erwartet wird ein Objekt.")
    try:
        question = Question.model_validate(dict(data))
    except ValidationError as error:
        first = error.errors()[0]
        raise AssessmentError(".".join(str(part) for part in first["loc"]), sentence(first)) from error
    for field, message in _contradictions(question):
        raise AssessmentError(field, message)
    return question
