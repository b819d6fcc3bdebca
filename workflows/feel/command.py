"""`kammerwerk feel`: evaluate one expression from the command line."""
from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from workflows.feel.errors import FeelError
from workflows.feel.expression import compile_expression
from workflows.feel.text import to_text
from workflows.feel.values import Function, Range


def plain(value: Any) -> Any:
    """A FEEL value as JSON can hold it: whole numbers as int, other numbers and all temporal values as text."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, Decimal):
        whole = value == value.to_integral_value() and value.adjusted() < 16
        return int(value) if whole else to_text(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return f"<{to_text(value)}>" if isinstance(value, (Function, Range)) else to_text(value)


def read_context(text: str) -> dict[str, Any]:
    """Variables from a JSON object, numbers exactly; a text that begins with @ is a temporal FEEL literal.

    Raises FeelError if it is no JSON object.
    """
    try:
        found = json.loads(text or "{}", parse_float=Decimal, parse_int=Decimal)
    except ValueError as error:
        raise FeelError(f"context is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise FeelError("context is no JSON object")
    return {key: _temporal(value) for key, value in found.items()}


def _temporal(value: Any) -> Any:
    if isinstance(value, str) and value.startswith("@"):
        made = compile_expression(f'@"{value[1:].replace(chr(34), "")}"').evaluate({})
        return value if made is None else made
    if isinstance(value, list):
        return [_temporal(item) for item in value]
    if isinstance(value, dict):
        return {key: _temporal(item) for key, item in value.items()}
    return value


def feel_command(text: str, context_json: str = "{}") -> Any:
    """The value of an expression for the variables of a JSON object, ready for JSON.

    Names the JSON object defines may hold blanks. Raises FeelError.
    """
    context = read_context(context_json)
    return plain(compile_expression(text, frozenset(context)).evaluate(context, strict=True))
