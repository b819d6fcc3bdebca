"""Reading a JSON body without trusting it, a draft's among them."""
from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NoReturn

from flask import request

from workflows.errors import Rejected
from workflows.signs import without_hidden

LONGEST_NUMBER = 34  # FEEL's numbers have 34 digits
MOST_NAMES = 2000  # fields of a draft


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


def draft_body() -> tuple[dict[str, list[str]], str]:
    """What a page sends while somebody types: values by field, and which form they were typed into.

    :raises Rejected: "draft_invalid".
    """
    sent = json_body()
    body = sent if isinstance(sent, dict) else {}
    values = body.get("values")
    if not isinstance(values, dict) or len(values) > MOST_NAMES:
        raise Rejected("draft_invalid")
    clean = {
        without_hidden(str(name)): [without_hidden(str(one)) for one in many]
        for name, many in values.items() if isinstance(many, list)
    }
    return clean, without_hidden(str(body.get("form_version", "")))[:200]
