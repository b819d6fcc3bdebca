"""The editor of a diagram: its page, and what it asks for while somebody works: surroundings, syllables."""
from __future__ import annotations

from flask import jsonify, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.bodies import json_body
from web.modeler.files import answers_in_json
from web.modeler.opening import MOST_WORDS
from web.modeler.room import OWNERS, blueprint
from web.modeler.surroundings import processes_of, surroundings
from web.modeler.syllables import hyphenated
from web.modeler.titles import titles
from web.services import services
from web.sessions import for_roles
from workflows.errors import NotFound, Rejected


@blueprint.get("/entwurf/<name>/diagramm/<path:file>")
@for_roles(*OWNERS)
def diagram(name: str, file: str) -> ResponseReturnValue:
    """The page of the editor; the script fetches the file."""
    found = services().drafts.read_file(name, file)
    titles = processes_of(file, found.content)
    return render_template(
        "modeler/diagram.html", draft=name, file=file, title=next(iter(titles.values()), "") or file,
        stand=stand(name),
    )


def stand(name: str) -> str:
    """ "Entwurf für Version 8", or that of a process nobody has released yet."""
    try:
        return _("Entwurf für Version %(version)s", version=services().repository.latest(name).version + 1)
    except NotFound:
        return _("Entwurf eines neuen Prozesses")


@blueprint.get("/entwurf/<name>/umgebung")
@for_roles(*OWNERS)
@answers_in_json
def around(name: str) -> ResponseReturnValue:
    """Teams, people, forms, decisions, letters and processes a diagram of this draft may refer to."""
    files = services().drafts.read(name).files
    return jsonify(surroundings(files, titles(files)))


@blueprint.post("/entwurf/<name>/silben")
@for_roles(*OWNERS)
@answers_in_json
def syllables(name: str) -> ResponseReturnValue:
    """Words with soft hyphens at their syllables."""
    del name
    body = json_body() if request.is_json else None
    words = body.get("words") if isinstance(body, dict) else None
    if not isinstance(words, list) or len(words) > MOST_WORDS:
        raise Rejected("json_unreadable")
    return jsonify({"words": {word: hyphenated(word) for word in words if isinstance(word, str)}})
