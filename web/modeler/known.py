"""What a condition may ask for at a place of a diagram: the values known there, and the comparisons that fit them."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING, Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from web.bodies import json_body
from web.modeler.conditions import as_data
from web.modeler.files import answers_in_json
from web.modeler.kinds import kind_of
from web.modeler.room import OWNERS, blueprint
from web.modeler.surroundings import decisions_of
from web.modeler.words import INPUTS
from web.services import services
from web.sessions import for_roles
from workflows.errors import Rejected

if TYPE_CHECKING:
    from workflows.engine import KnownValue

_RULE_TASK = re.compile(r"<(?:[\w.-]+:)?businessRuleTask\b([^>]*)>")
_ATTRIBUTE = re.compile(r"""(?:[\w.-]+:)?([\w.-]+)\s*=\s*["']([^"']*)["']""")

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


@blueprint.get("/entwurf/<name>/angaben/<path:table>")
@for_roles(*OWNERS)
@answers_in_json
def known_to_table(name: str, table: str) -> ResponseReturnValue:
    """What a table of the draft may ask for: the values known at the steps that use it; and the teams it may name."""
    files = services().drafts.read(name).files
    decisions = {one["id"] for one in decisions_of(table, files.get(table, b""))}
    found: dict[str, dict[str, Any]] = {}
    for file, element in _steps_using(decisions, files):
        for one in services().repository.known_at(files, file, element):
            found.setdefault(one.variable.path, _row(one))
    teams = [{"key": one.key, "name": one.name} for one in services().identity.teams()]
    return jsonify({"known": list(found.values()), "teams": teams})


def _steps_using(decisions: Collection[str], files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """File and id of every step of the draft that asks one of these decisions."""
    for file in sorted(files):
        if kind_of(file).key != "diagramm":
            continue
        for tag in _RULE_TASK.findall(files[file].decode(errors="replace")):
            told = {key: unescape(value) for key, value in _ATTRIBUTE.findall(tag)}
            if told.get("decisionRef") in decisions and "id" in told:
                yield file, told["id"]


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
