"""Reading a JSON body without trusting it."""
from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NoReturn

from flask import request

LONGEST_NUMBER = 34  # FEEL's numbers have 34 digits


def json_body() -> Any:
    """The parsed body; None where it is no JSON, nested beyond reason, or holds a number no case can keep."""
    try:
        return json.loads(
            request.get_data(), parse_float=_number, parse_int=_number, parse_constant=_no_number
        )
    except (ValueError, RecursionError):
        return None


def _number(text: str) -> int | Decimal:
    if len(text) > LONGEST_NUMBER:
        raise ValueError("too many digits")
    number = Decimal(text)
    if abs(number.adjusted()) > LONGEST_NUMBER:
        raise ValueError("too large or too small")
    return int(text) if text.lstrip("-").isdecimal() else number


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)  # NaN and Infinity are no JSON
