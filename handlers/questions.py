"""Questions put to the rules without a case (domain/assess.md): their values, and how a wrong one is refused.

An absent key (or null) means "not known". Unknown keys and impossible values are refused with the field's path.
"""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, StrictBool, ValidationError
from pydantic_core import ErrorDetails

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_OBJECT = "Erwartet wird ein Objekt."
_SENTENCES = {
    "extra_forbidden": "Dieses Feld gibt es nicht.",
    "missing": "Diese Angabe fehlt.",
    "bool_type": "Erwartet wird ja oder nein (true oder false).",
    "tuple_type": "Erwartet wird eine Liste.",
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    "dict_type": _OBJECT,
    "string_type": "Erwartet wird ein Text.",
}


class AssessmentError(ValueError):
    """The question has an unknown key or an impossible value.

    :param field: dotted path of the field, "" for the question as a whole.
    :param message: German sentence.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}" if field else message)
        self.field = field
        self.message = message


class Part(BaseModel):
    """A question, or a part of one: it knows its keys and no others."""

    model_config = ConfigDict(extra="forbid", frozen=True)


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
    if not number.is_finite():
        raise ValueError("Erwartet wird eine Zahl.")
    return number


def between(least: int, most: int, what: str) -> BeforeValidator:
    """Accepts a number from `least` to `most`.

    :param what: what is counted, as the subject of a German sentence.
    """
    def check(value: Any) -> Decimal:
        number = _number(value)
        if not least <= number <= most:
            raise ValueError(f"{what} muss zwischen {least} und {most} liegen.")
        return number
    return BeforeValidator(check)


def up_to(most: int, what: str = "Die Zahl") -> BeforeValidator:
    """Accepts a number from 0 to `most`; `what` as in `between`."""
    def check(value: Any) -> Decimal:
        number = _number(value)
        if number < 0:
            raise ValueError("Die Zahl darf nicht negativ sein.")
        if number > most:
            raise ValueError(f"{what} darf höchstens {most} sein.")
        return number
    return BeforeValidator(check)


def _whole(number: Decimal) -> int:
    if number != int(number):
        raise ValueError("Erwartet wird eine ganze Zahl.")
    return int(number)


Day = Annotated[dt.date, BeforeValidator(_day)]
Flag = StrictBool
#: Of a number that was checked: a whole one. It stands before the other check, because pydantic runs validators before
#: the type from right to left: `Annotated[int, Whole, up_to(10)]`.
Whole = BeforeValidator(_whole)

_Q = TypeVar("_Q", bound=BaseModel)


def sentence(error: ErrorDetails) -> str:
    """What is wrong with a value, as a German sentence."""
    if error["type"] == "literal_error":
        allowed = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "")
        return f"Erlaubt sind: {allowed}."
    if error["type"] == "value_error":
        return str(error["ctx"]["error"])
    return _SENTENCES.get(error["type"], "Dieser Wert ist hier nicht möglich.")


def mapping(data: Any, field: str = "") -> Mapping[str, Any]:
    """The data as keys with values.

    :param field: dotted path of the data.
    :raises AssessmentError: it is something else.
    """
    if not isinstance(data, Mapping):
        raise AssessmentError(field, _OBJECT)
    return data


def read(model: type[_Q], data: Any, field: str = "", words: Callable[[ErrorDetails], str] = sentence) -> _Q:
    """Read a question, or the part of one at a path.

    :param field: dotted path of the data.
    :param words: says what is wrong where a subject has a better sentence.
    :raises AssessmentError: for an unknown key or an impossible value; the first one found.
    """
    try:
        return model.model_validate(dict(mapping(data, field)))
    except ValidationError as error:
        first = error.errors()[0]
        path = [*filter(None, (field,)), *map(str, first["loc"])]
        raise AssessmentError(".".join(path), words(first)) from error


def answers(data: Any, answer: Callable[[Any], dict[str, Any]]) -> Any:
    """Answer one question, or a list of them in order.

    :raises AssessmentError: where one question is refused; in a list a refused one gives {"error", "field"} instead.
    """
    if not isinstance(data, list | tuple):
        return answer(data)
    return [_answer_or_error(item, answer) for item in data]


def _answer_or_error(item: Any, answer: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    try:
        return answer(item)
    except AssessmentError as error:
        return {"error": error.message, "field": error.field}
