"""Notes on the page: whom they speak to, and who could be spoken to."""
from __future__ import annotations

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from markupsafe import Markup, escape

from web.services import me, services
from workflows.model import Note
from workflows.services.mentions import SPOKEN

blueprint = Blueprint("notes", __name__)


@blueprint.get("/vorgang/<key>/ansprechbar")
def colleagues(key: str) -> ResponseReturnValue:
    """Who may be spoken to in a note on this case: for the suggestions while typing."""
    case = services().history.instance(key, me())
    found = services().tasks.colleagues(case.id, me())
    return jsonify({"people": [{"username": one.username, "name": one.name} for one in found]})


def note_text(note: Note) -> Markup:
    """A note's words; whom it speaks to is called by name."""
    known = {name.casefold(): full for name, full in note.mentions.items()}
    parts, last = Markup(""), 0
    for match in SPOKEN.finditer(note.text):
        full = known.get(match.group(1).casefold())
        if full is not None:
            parts += escape(note.text[last:match.start()])
            parts += Markup('<span class="kw-mention">@{}</span>').format(full)
            last = match.end()
    return parts + escape(note.text[last:])
