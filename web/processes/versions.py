"""Routes of one version, to read: its diagrams, every step and path once in words, its files."""
from __future__ import annotations

import json

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l

from web.downloads import ZIP, as_download
from web.processes.comparison import Drawing, lexicon
from web.processes.lexicon import title_of
from web.processes.outline import outline
from web.processes.room import SECTION, blueprint, designs, for_readers
from web.processes.sides import side, version_side
from web.services import services
from workflows.comparing.packages import kind_of
from workflows.errors import NotFound
from workflows.packages import pack

KINDS = {"diagram": _l("Diagramme"), "table": _l("Entscheidungstabellen"), "form": _l("Formulare"),
         "letter": _l("Schreiben"),
         "scenarios": _l("Testfälle"), "file": _l("Weitere Dateien")}


@blueprint.get("/prozesse/<key>/version/<int:version>")
@for_readers
def version(key: str, version: int) -> ResponseReturnValue:
    """A version: who published it and why, its diagrams with their text, and its files."""
    publication = services().publications.one(key, version)
    here = version_side(publication)
    wanted = request.args.get("datei", "")
    file = wanted if wanted in here.diagrams else here.diagrams[0]
    address = url_for("processes.drawing", key=key, mark=here.mark, file=file)
    models = [services().repository.model(one.id) for one in publication.definitions if one.resource == file]
    return render_template(
        "processes/version.html", section=SECTION, publication=publication, here=here, file=file, designs=designs(),
        diagrams=[(name, title_of(name, here.files[name])) for name in here.diagrams],
        drawing=Drawing(here.title, address, json.dumps({})), newest=services().publications.of(key)[0],
        outlines=[outline(model, here.files[file], file, lexicon(here)) for model in models],
        files={title: [(name, len(here.files[name])) for name in sorted(here.files) if kind_of(name) == kind]
               for kind, title in KINDS.items()},
    )


@blueprint.get("/prozesse/<key>/version/<int:version>/paket.zip")
@for_readers
def everything(key: str, version: int) -> ResponseReturnValue:
    """All files of a version as one zip: the same version gives the same bytes."""
    return as_download(pack(side(key, str(version)).files), f"{key}-{version}.zip", ZIP)


@blueprint.get("/prozesse/<key>/version/<int:version>/datei/<path:file>")
@for_readers
def download(key: str, version: int, file: str) -> ResponseReturnValue:
    """A file of a version, to keep: never shown by the browser itself."""
    found = side(key, str(version))
    if file not in found.files:
        raise NotFound("resource_not_found", name=file)
    return as_download(found.files[file], file)
