"""What every route under /api/v1 says of itself: the scope a token needs, its body and its query.

Rights and the OpenAPI document are read from here, so that neither can say something else than the other.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from flask import current_app, g, request
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel
from pydantic_core import ErrorDetails

from web.api.body import json_object
from workflows.errors import NotAllowed, Rejected
from workflows.model import FieldError

View = TypeVar("View", bound=Callable[..., Any])
OPERATION = "_operation"


class Body(BaseModel):
    """A body or query: names as in JSON, types as they are, nothing unknown."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, alias_generator=to_camel)


class Query(Body):
    """Parameters of an address, which are all text."""

    model_config = ConfigDict(strict=False)


Read = TypeVar("Read", bound=Body)


@dataclass(frozen=True, slots=True)
class Operation:
    """One route.

    :param scope: what a token must have been given; "" = any token.
    :param parts: parts of a multipart form, each with what it is; "file" stands for content.
    :param status: of the answer where all went well.
    :param media: what the answer is, where it is no JSON.
    """

    scope: str
    body: type[Body] | None = None
    query: type[Query] | None = None
    parts: Mapping[str, str] = field(default_factory=dict)
    status: int = 200
    media: str = "application/json"


def operation(scope: str, **more: Any) -> Callable[[View], View]:
    """Say what a view is; see `Operation`."""

    def decorate(view: View) -> View:
        setattr(view, OPERATION, Operation(scope, **more))
        return view

    return decorate


def require_scope() -> None:
    """A token opens what its scopes name; a route that says nothing of itself is closed to tokens.

    :raises NotAllowed: "scope_missing".
    """
    if not g.get("by_token"):
        return
    said: Operation | None = getattr(current_app.view_functions.get(request.endpoint or ""), OPERATION, None)
    if said is None or (said.scope and said.scope not in g.scopes):
        raise NotAllowed("scope_missing", scope=said.scope if said is not None else "")


def read_body(model: type[Read]) -> Read:
    """The body of the request.

    :raises UnsupportedMediaType: not JSON.
    :raises Rejected: "body_invalid" with the wrong fields.
    """
    return _validated(model, json_object())


def read_query(model: type[Read]) -> Read:
    """The parameters of the request's address; Rejected("body_invalid") with the wrong ones."""
    return _validated(model, request.args.to_dict())


def _validated(model: type[Read], given: Mapping[str, Any]) -> Read:
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise Rejected("body_invalid", fields=[_field(detail) for detail in error.errors()]) from error


_TYPES = {
    "string_type": "str", "int_type": "int", "bool_type": "bool", "dict_type": "dict", "list_type": "list",
    "bool_parsing": "bool",
}


def _field(detail: ErrorDetails) -> FieldError:
    """A fault of pydantic's in our codes."""
    key, kind, bounds = ".".join(map(str, detail["loc"])), detail["type"], detail.get("ctx") or {}
    if kind in _TYPES:
        return FieldError(key, "wrong_type", params={"expected": _TYPES[kind]})
    if kind == "missing":
        return FieldError(key, "field_required")
    if kind == "extra_forbidden":
        return FieldError(key, "unknown_field")
    if kind == "string_too_long":
        return FieldError(key, "text_too_long", params={"max": bounds["max_length"]})
    if kind == "string_too_short":
        return FieldError(key, "field_required")
    if kind in {"greater_than_equal", "greater_than"}:
        return FieldError(key, "number_min", params={"min": bounds.get("ge", bounds.get("gt"))})
    if kind in {"less_than_equal", "less_than"}:
        return FieldError(key, "number_max", params={"max": bounds.get("le", bounds.get("lt"))})
    if kind.startswith("int_"):
        return FieldError(key, "not_a_whole_number")
    if kind.startswith("date_"):
        return FieldError(key, "not_an_iso_date", params={"value": str(detail["input"])[:20]})
    if kind == "literal_error":
        return FieldError(key, "not_an_option")
    return FieldError(key, "pattern")
