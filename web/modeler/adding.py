"""A new file of a draft: put into it by a form of the overview, or from the editor of a diagram that needs it."""
from __future__ import annotations

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from web.bodies import json_body
from web.modeler.blank import blank, layout
from web.modeler.files import answers_in_json
from web.modeler.kinds import NEW, Kind, href_of
from web.modeler.room import OWNERS, blueprint
from web.modeler.surroundings import decisions_of, form_id
from web.modeler.titles import stem_of
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Rejected

MOST_LETTERS = 120
LAYOUT = "letters/layout.typ"


def put_blank(draft: str, kind: Kind, title: str, *, free: bool = False) -> tuple[str, bytes]:
    """Put an empty file into the draft; a letter brings the common layout along where there is none.

    :param free: take another name where there is such a file already.
    :returns: name and content.
    :raises Conflict: "draft_changed" where there is such a file already, "draft_locked" while a colleague holds it.
    :raises Rejected: no name can be made of the title.
    """
    drafts = services().drafts
    there = drafts.read(draft).files
    file, content = blank(kind, title, there if free else ())
    if kind.key == "brief" and LAYOUT not in there:
        drafts.save_file(draft, LAYOUT, layout(), by=me(), revision=0)
    drafts.save_file(draft, file, content, by=me(), revision=0)
    return file, content


@blueprint.post("/entwurf/<name>/anlegen")
@for_roles(*OWNERS)
@answers_in_json
def create(name: str) -> ResponseReturnValue:
    """Put an empty file into the draft for the step that needs it: {kind, title} -> {file, id, href}."""
    body = json_body() if request.is_json else None
    told = body if isinstance(body, dict) else {}
    kind = next((one for one in NEW if one.key == told.get("kind")), None)
    title = str(told.get("title") or "").strip()[:MOST_LETTERS]
    if kind is None or not title:
        raise Rejected("file_title")
    file, content = put_blank(name, kind, title, free=True)
    return jsonify({"file": file, "id": _id(kind, file, content), "href": href_of(name, file)}), 201


def _id(kind: Kind, file: str, content: bytes) -> str:
    """What a diagram refers to the file by."""
    if kind.key == "formular":
        return form_id(file, content)
    return decisions_of(file, content)[0]["id"] if kind.key == "tabelle" else stem_of(file)
