"""The route that holds two states of a package against each other: coloured diagrams, every difference in words."""
from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.casefile import team_names
from web.processes.lexicon import Lexicon, lexicon_of, title_of
from web.processes.room import SECTION, blueprint, for_readers
from web.processes.sides import DRAFT, Side, draft_of, side, version_side
from web.processes.words import Row, Section, sections
from web.services import services
from workflows.comparing import differences
from workflows.errors import NotFound
from workflows.untrusted_xml import as_text


@dataclass(frozen=True, slots=True)
class Drawing:
    """A diagram with how it is coloured: ids that are new, changed, gone."""

    title: str
    address: str
    marks: str


@dataclass(frozen=True, slots=True)
class Pair:
    """The same diagram before and after; one of them may be missing."""

    file: str
    title: str
    before: Drawing | None
    after: Drawing | None
    count: int


def lexicon(*sides: Side) -> Lexicon:
    """What the names in these states mean to people."""
    return lexicon_of([one.files for one in sides], team_names())


def compared(before: Side, after: Side) -> list[Section]:
    """All differences in words."""
    return sections(differences(before.files, after.files), lexicon(before, after))


def pairs(before: Side, after: Side, found: Iterable[Section]) -> list[Pair]:
    """The diagrams of both states, those with differences first."""
    rows = {one.file: one.rows for one in found}
    names = list(dict.fromkeys((*after.diagrams, *before.diagrams)))
    made = [_pair(name, before, after, rows.get(name, ())) for name in names]
    return sorted(made, key=lambda one: not one.count)


def _pair(file: str, before: Side, after: Side, rows: Sequence[Row]) -> Pair:
    shapes: dict[str, list[str]] = {"added": [], "changed": [], "removed": []}
    was: list[str] = []
    for row in rows:
        if row.shape:
            shapes[row.kind] += [row.element, *row.shapes]
            was += [row.was or row.element] if row.kind == "changed" else []
    old = _drawing(before, file, {"removed": shapes["removed"], "changed": was})
    new = _drawing(after, file, {"added": shapes["added"], "changed": shapes["changed"]})
    title = title_of(file, after.files.get(file) or before.files[file])
    return Pair(file, title, old, new, len(rows))


def _drawing(one: Side, file: str, marks: dict[str, list[str]]) -> Drawing | None:
    if file not in one.files:
        return None
    address = url_for("processes.drawing", key=one.package, mark=one.mark, file=file)
    return Drawing(one.title, address, json.dumps(marks))


@blueprint.get("/prozesse/<key>/vergleich")
@for_readers
def compare(key: str) -> ResponseReturnValue:
    """Two states of a package: `von` and `bis` are versions or "entwurf"; without them the last change."""
    found = services().publications.of(key)
    draft = draft_of(key)
    newest = str(found[0].version)
    default = (newest, DRAFT) if draft is not None else (str(found[min(1, len(found) - 1)].version), newest)
    before, after = (side(key, request.args.get(name, "") or usual)
                     for name, usual in zip(("von", "bis"), default, strict=True))
    told = compared(before, after)
    marks = [(DRAFT, _("Entwurf"))] if draft is not None else []
    marks += [(str(one.version), version_side(one).title) for one in found]
    return render_template(
        "processes/compare.html", section=SECTION, newest=found[0], before=before, after=after, told=told, marks=marks,
        **shown(before, after, told),
    )


def shown(before: Side, after: Side, told: Sequence[Section]) -> dict[str, Any]:
    """Which diagrams the page shows (`datei` in the address), how (`ansicht`), and which shape first (`zeige`)."""
    made = pairs(before, after, told)
    wanted = request.args.get("datei", "")
    pair = next((one for one in made if one.file == wanted), made[0] if made else None)
    return {"pairs": made, "pair": pair, "shape": request.args.get("zeige", "")[:200],
            "beside": request.args.get("ansicht") != "untereinander"}


@blueprint.get("/prozesse/<key>/stand/<mark>/<path:file>")
@for_readers
def drawing(key: str, mark: str, file: str) -> ResponseReturnValue:
    """A diagram of a state, for the viewer."""
    found = side(key, mark)
    if file not in found.diagrams:
        raise NotFound("resource_not_found", name=file)
    return Response(as_text(found.files[file]), mimetype="application/xml")
