"""What a diagram says about its cases and tasks: title, place, facts, search text, deadline, chips, label.

Camunda properties hold FEEL; a text that cannot be evaluated is left empty, because a wrong caption
must never stop a case.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from workflows.clock import end_of_day
from workflows.feel import FeelError, compile_expression
from workflows.model import Variables

_MAX_TEXT = 500
_MAX_SEARCH = 4000


def value_of(expression: str, variables: Mapping[str, Any]) -> Any:
    """The value of a FEEL property, None where it is absent or cannot be evaluated."""
    if not expression.strip():
        return None
    try:
        return compile_expression(expression.removeprefix("=")).evaluate(variables)
    except FeelError:
        return None


def text_of(value: Any) -> str:
    """A value as one line of text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ", ".join(part for part in map(text_of, value) if part)
    return " ".join(str(value).split())


def case_columns(properties: Mapping[str, str], variables: Variables, business_key: str) -> dict[str, Any]:
    """The columns of process_instance a process's properties give."""
    title = text_of(value_of(properties.get("caseTitle", ""), variables))[:_MAX_TEXT]
    place = text_of(value_of(properties.get("casePlace", ""), variables))[:_MAX_TEXT]
    search = text_of(value_of(properties.get("searchText", ""), variables))
    return {
        "title": title,
        "place": place,
        "facts": facts_of(value_of(properties.get("caseFacts", ""), variables)),
        "due": due_of(value_of(properties.get("caseDue", ""), variables)),
        "search_text": f"{business_key} {title} {place} {search}".casefold()[:_MAX_SEARCH],
    }


def facts_of(value: Any) -> list[list[str]]:
    """Pairs of label and text of `caseFacts`, in its order."""
    if not isinstance(value, Mapping):
        return []
    return [[str(label), text_of(item)] for label, item in value.items() if item is not None]


def due_of(value: Any) -> dt.datetime | None:
    """The instant a deadline ends: a date's last second in Europe/Berlin."""
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC) if value.tzinfo else end_of_day(value.date())
    return end_of_day(value) if isinstance(value, dt.date) else None


def chips_of(expression: str, variables: Mapping[str, Any]) -> list[str]:
    """The chips of a task: a list of texts, or one text."""
    value = value_of(expression, variables)
    if isinstance(value, (list, tuple)):
        return [text for text in map(text_of, value) if text]
    return [text_of(value)] if value else []
