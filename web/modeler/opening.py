"""What the editor of a diagram needs to begin, in one answer: each question of its own would be a wait of its own."""
from __future__ import annotations

import re
from base64 import b64encode
from typing import Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from web.bodies import json_body
from web.modeler.catalogue import catalogue
from web.modeler.files import answers_in_json
from web.modeler.room import OWNERS, blueprint
from web.modeler.surroundings import surroundings
from web.modeler.syllables import hyphenated
from web.modeler.titles import titles
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Conflict

MOST_WORDS = 500
_NAME = re.compile(r'\sname="([^"]*)"')
_LONG = re.compile(r"[^\W\d_]{9,}")  # as the script of the editor looks for them


@blueprint.post("/entwurf/<name>/oeffnen/<path:file>")
@for_roles(*OWNERS)
@answers_in_json
def begin_editing(name: str, file: str) -> ResponseReturnValue:
    """The file with its revision, whose the draft is, what the diagram may refer to, the catalogue, and syllables.

    The draft is held for the person, unless the body says `{"hold": false}` (a screen too small to draw on).
    """
    drafts = services().drafts
    found = drafts.read_file(name, file)
    files = drafts.read(name).files
    body = json_body() if request.is_json else {}
    wanted = not (isinstance(body, dict) and body.get("hold") is False)
    return jsonify({
        "content": b64encode(found.content).decode(), "revision": found.revision,
        "lock": _held(name) if wanted else {"mine": False},
        "surroundings": surroundings(files, titles(files)), "handlers": catalogue(services().registry),
        "words": {word: hyphenated(word) for word in _words(found.content)},
    })


def _held(name: str) -> dict[str, Any]:
    """Whose the draft is now; a colleague's name is in the sentence."""
    try:
        services().drafts.hold(name, by=me())
    except Conflict as error:
        return {"mine": False, "title": sentence(error.code, error.params)}
    return {"mine": True}


def _words(content: bytes) -> list[str]:
    """The long words in a diagram's names; what is written otherwise (UTF-16) the script asks for."""
    text = " ".join(_NAME.findall(content.decode(errors="replace")))
    return list(dict.fromkeys(_LONG.findall(text)))[:MOST_WORDS]
