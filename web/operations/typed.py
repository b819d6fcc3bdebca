"""Values people type for a case: in the type they had, or in the kind chosen for what was missing."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from workflows.errors import Rejected

PLAIN = (str, bool, Decimal, int, dt.date)
# What a missing value may be, each with a value of its type.
KINDS: dict[str, Any] = {"text": "", "number": Decimal(0), "date": dt.date.min, "boolean": False}
MOST_RESULTS = 3


def as_before(before: Any, text: str) -> Any:
    """The text in the type the value had, so that a diagram's conditions still hold.

    :raises Rejected: "value_wrong_type".
    """
    try:
        if isinstance(before, bool):
            return {"ja": True, "nein": False}[text.lower()]
        if isinstance(before, Decimal | int):
            return Decimal(text.replace("\u2009", "").replace(".", "").replace(",", "."))
        if isinstance(before, dt.date):
            return dt.datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 - a legal date has no zone
    except (ValueError, KeyError, InvalidOperation):
        raise Rejected("value_wrong_type") from None
    return text


def results(form: Mapping[str, str]) -> dict[str, Any]:
    """What a skipped step is said to have given: names with values of the chosen kinds; rows without a name count not.

    :raises Rejected: "value_wrong_type".
    """
    found = {}
    for number in range(1, MOST_RESULTS + 1):
        name = form.get(f"name{number}", "").strip()
        if name:
            kind = KINDS.get(form.get(f"kind{number}", "text"), "")
            found[name] = as_before(kind, form.get(f"value{number}", "").strip())
    return found
