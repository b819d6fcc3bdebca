"""What a condition may ask for at a place of a diagram: the values known there, and the comparisons that fit them."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from web.bodies import json_body
from web.modeler.conditions import as_data
from web.modeler.files import answers_in_json
from web.modeler.room import OWNERS, blueprint
from web.modeler.words import INPUTS
from web.services import services
from web.sessions import for_roles
from workflows.errors import Rejected

if TYPE_CHECKING:
    from workflows.engine import KnownValue


@blueprint.post("/entwurf/<name>/angaben")
@for_roles(*OWNERS)
@answers_in_json
def known(name: str) -> ResponseReturnValue:
    """The values known at an element of a diagram, as it stands in the editor: {file, content, element}."""
    body = json_body() if request.is_json else None
    asked = [str(body.get(part) or "") for part in ("file", "content", "element")] if isinstance(body, dict) else [""]
    if not all(asked):
        raise Rejected("json_unreadable")
    file, content, element = asked
    files = dict(services().drafts.read(name).files) | {file: content.encode()}
    found = services().repository.known_at(files, file, element)
    return jsonify({"known": [_row(one) for one in found], "comparisons": as_data()})


def _row(one: KnownValue) -> dict[str, Any]:
    told = one.variable
    return {
        "path": told.path, "label": told.label or _word(told.path), "type": told.type, "required": told.required,
        "options": [{"value": value, "label": label} for value, label in told.options], "surely": one.surely,
        "origin": one.origin,
    }


def _word(path: str) -> str:
    """The word of the house for a name, else the name as it stands."""
    return INPUTS.get(path.rpartition(".")[2], path)
