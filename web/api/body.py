"""Reading and checking a body: wrong fields are named, unknown ones refused."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from flask import request
from werkzeug.exceptions import UnsupportedMediaType

from web.bodies import json_body
from workflows.errors import Rejected
from workflows.model import FieldError
from workflows.signs import hiding

MAX_DEPTH, MAX_NODES = 12, 5000
SUBMISSION = frozenset({"submissionId", "metadata", "data", "attachments"})


def read_submission() -> tuple[dict[str, Any], dict[str, bytes]]:
    """A submission and its attachments by id; their content stands in the body as base64.

    :raises UnsupportedMediaType: not JSON.
    :raises Rejected: `body_invalid` with the wrong fields; what the submission says is judged by the intake.
    """
    body = json_object()
    wrong = [FieldError(name, "unknown_field") for name in body if name not in SUBMISSION]
    given = body.get("attachments") or {}
    if not isinstance(given, dict):
        wrong.append(FieldError("attachments", "wrong_type", params={"expected": "dict"}))
        raise Rejected("body_invalid", fields=wrong)
    attachments = {name: _base64(content) for name, content in given.items()}
    wrong += [FieldError(f"attachments.{name}", "not_base64") for name, found in attachments.items() if found is None]
    if wrong:
        raise Rejected("body_invalid", fields=wrong)
    submission: dict[str, Any] = {name: body[name] for name in ("submissionId", "metadata", "data") if name in body}
    return submission, {name: content for name, content in attachments.items() if content is not None}


def json_object() -> dict[str, Any]:
    """The body, a JSON object and nothing else."""
    if not request.is_json:
        raise UnsupportedMediaType
    body = json_body()
    if not isinstance(body, dict):
        code = "json_unreadable" if body is None else "json_object_required"
        raise Rejected("body_invalid", fields=[FieldError("", code)])
    return body


def _base64(text: Any) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else None
    except ValueError:
        return None


def unfit_values(values: Mapping[str, Any], name: str) -> list[FieldError]:
    """What no case can keep: too much or too deep, or signs nobody can see.

    :param name: of the field in the body that holds the values.
    """
    if _too_big(values):
        return [FieldError(name, "too_large")]
    return [FieldError(place, "hidden_signs") for place in hiding({name: values})]


def _too_big(value: Mapping[str, Any]) -> bool:
    nodes, level = 0, [value]  # breadth first, so that depth is bounded before recursion could be
    for _ in range(MAX_DEPTH):
        following: list[Any] = []
        for one in level:
            parts = one.values() if isinstance(one, Mapping) else one
            following += [part for part in parts if isinstance(part, Mapping | list)]
            nodes += len(one)
        if nodes > MAX_NODES:
            return True
        level = following
        if not level:
            return False
    return True
