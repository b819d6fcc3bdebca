"""The OpenAPI document (3.1), made from what the routes say of themselves."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flask import current_app, jsonify
from flask.typing import ResponseReturnValue
from pydantic.json_schema import models_json_schema
from werkzeug.routing import Rule

from web.api.contract import OPERATION, Body, Operation, operation
from web.api.views import blueprint
from web.services import services
from workflows.services.tokens import SCOPES

_PLACE = re.compile(r"<(?:\w+:)?(\w+)>")
_REF = "#/components/schemas/{model}"
_PROBLEM = {
    "type": "object",
    "description": "RFC 9457; `detail` is a German sentence, `code` the same word as in the browser.",
    "required": ["title", "status", "detail"],
    "properties": {
        "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
        "detail": {"type": "string"}, "code": {"type": "string"},
        "errors": {"type": "array", "items": {"type": "object", "properties": {
            "field": {"type": "string"}, "code": {"type": "string"}, "message": {"type": "string"},
        }}},
    },
}
_REFUSALS = {
    "400": "The request cannot be read.", "401": "No valid token.", "403": "The token or its person may not do this.",
    "404": "Not there, or not to be known of.", "409": "The state changed meanwhile, or does not permit this.",
    "413": "Too large.", "415": "Not JSON.", "422": "Something in the request is wrong; `errors` names the fields.",
    "503": "Not possible just now; nothing was changed.",
}


@blueprint.get("/openapi.json")
@operation("")
def openapi() -> ResponseReturnValue:
    """This document."""
    return jsonify(document())


def document() -> dict[str, Any]:
    """All routes with their bodies, parameters, answers and scopes."""
    found = sorted(_operations(), key=lambda one: (one[0], one[1]))
    models = {said.body.__name__: said.body for _, _, said, _, _ in found if said.body}
    _, schemas = models_json_schema([(model, "validation") for _, model in sorted(models.items())], ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for path, method, said, view, places in found:
        paths.setdefault(path, {})[method] = _described(said, view, places)
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Kammerwerk, {services().settings.organisation}", "version": "1"},
        "servers": [{"url": "/"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": {**schemas.get("$defs", {}), "Problem": _PROBLEM},
            "securitySchemes": {"token": {
                "type": "http", "scheme": "bearer", "description": f"An access token. Scopes: {', '.join(SCOPES)}.",
            }},
        },
    }


def _operations() -> Iterator[tuple[str, str, Operation, Any, list[str]]]:
    for rule in current_app.url_map.iter_rules():
        view = current_app.view_functions.get(rule.endpoint)
        said = getattr(view, OPERATION, None)
        if said is not None:
            for method in _methods(rule):
                yield _PLACE.sub(r"{\1}", rule.rule), method, said, view, _PLACE.findall(rule.rule)


def _methods(rule: Rule) -> list[str]:
    return sorted(method.lower() for method in (rule.methods or set()) - {"HEAD", "OPTIONS"})


def _described(said: Operation, view: Any, places: list[str]) -> dict[str, Any]:
    answer: dict[str, Any] = {"description": "Done."}
    if said.status != 204:
        answer["content"] = {said.media: {"schema": {} if said.media == "application/json" else {"type": "string"}}}
    refused = {"application/problem+json": {"schema": {"$ref": _REF.format(model="Problem")}}}
    found: dict[str, Any] = {
        "operationId": view.__name__,
        "summary": (view.__doc__ or "").partition("\n")[0],
        "parameters": [*_places(places), *_query(said.query)],
        "responses": {
            str(said.status): answer,
            **{status: {"description": text, "content": refused} for status, text in _REFUSALS.items()},
        },
    }
    if said.scope:
        found["x-scope"] = said.scope
    body = _body(said)
    return {**found, "requestBody": body} if body else found


def _places(places: list[str]) -> list[dict[str, Any]]:
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in places]


def _query(model: type[Body] | None) -> list[dict[str, Any]]:
    if model is None:
        return []
    properties = model.model_json_schema()["properties"]
    return [{"name": name, "in": "query", "required": False, "schema": schema} for name, schema in properties.items()]


def _body(said: Operation) -> dict[str, Any]:
    if said.body is not None:
        schema: dict[str, Any] = {"$ref": _REF.format(model=said.body.__name__)}
        return {"required": True, "content": {"application/json": {"schema": schema}}}
    if not said.parts:
        return {}
    if "" in said.parts:
        return {"required": True, "content": {"application/octet-stream": {"schema": {"type": "string"}}}}
    file = {"type": "string", "contentMediaType": "application/octet-stream"}
    properties = {name: file if kind == "file" else {"type": "string"} for name, kind in said.parts.items()}
    return {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": properties}}}}
