"""Drafts under /api/v1: whole ones and single files, kept whatever a check says of them, and who holds them.

Whole drafts come as the parts `files` of a multipart form, a single file as the body as it is. `If-Match` names the
revision that was read, of the draft or of the file; the answer's `ETag` is the new one.
"""
from __future__ import annotations

from typing import Any

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.api.contract import operation
from web.api.definitions import OWNERS, finding, judged, posted_files
from web.api.views import blueprint
from web.downloads import ANY, ZIP, as_download
from web.failures import problem
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import NotFound, Rejected
from workflows.services.drafts import DraftFile, Lock, ProcessDraft


@blueprint.get("/drafts")
@operation("processes:read")
@for_roles(*OWNERS)
def drafts() -> ResponseReturnValue:
    """All drafts, without their files."""
    return jsonify([_head(found) for found in services().drafts.listed()])


@blueprint.post("/drafts")
@operation("processes:write", parts={"name": "", "title": "", "version": ""}, status=201)
@for_roles(*OWNERS)
def begin_draft() -> ResponseReturnValue:
    """Begin a draft of what is deployed under `name` (or its `version`), or, with a `title`, of a new process."""
    fields = request.form
    begun = services().drafts.begin(
        fields.get("name", ""), by=me(), title=fields.get("title", ""), version=fields.get("version", type=int)
    )
    return _whole(begun), 201


@blueprint.put("/drafts/<name>")
@operation("processes:write", parts={"files": "file"})
@for_roles(*OWNERS)
def save_draft(name: str) -> ResponseReturnValue:
    """Keep files as a draft in place of those it had."""
    files, known = posted_files(), _exists(name)
    saved = services().drafts.save(name, files, by=me(), revision=_revision())
    return _whole(saved), 200 if known else 201


@blueprint.get("/drafts/<name>")
@operation("processes:read")
@for_roles(*OWNERS)
def draft(name: str) -> ResponseReturnValue:
    """A draft with the names of its files and what a check says of them."""
    return _whole(services().drafts.read(name))


@blueprint.get("/drafts/<name>/files/<path:file>")
@operation("processes:read", media=ANY)
@for_roles(*OWNERS)
def draft_file(name: str, file: str) -> ResponseReturnValue:
    """One file of a draft, byte by byte as it was given."""
    found = services().drafts.read_file(name, file)
    answer = as_download(found.content, file)
    answer.set_etag(str(found.revision))
    return answer


@blueprint.put("/drafts/<name>/files/<path:file>")
@operation("processes:write", parts={"": "file"})
@for_roles(*OWNERS)
def save_file(name: str, file: str) -> ResponseReturnValue:
    """Keep one file; the same content again answers with the revision that was saved."""
    saved = services().drafts.save_file(name, file, request.get_data(), by=me(), revision=_revision())
    return _saved(saved)


@blueprint.delete("/drafts/<name>/files/<path:file>")
@operation("processes:write", status=204)
@for_roles(*OWNERS)
def remove_file(name: str, file: str) -> ResponseReturnValue:
    """Take one file out."""
    services().drafts.remove_file(name, file, by=me())
    return "", 204


@blueprint.post("/drafts/<name>/files")
@operation("processes:write", parts={"files": "file"})
@for_roles(*OWNERS)
def import_files(name: str) -> ResponseReturnValue:
    """Take in single files or one zip; files of the same name are replaced, others stay. All of them or none."""
    try:
        came = services().drafts.import_files(name, posted_files(), by=me())
    except Rejected as refused:
        if not refused.problems:
            raise
        return problem(
            422, _("Die Dateien lassen sich nicht übernehmen"), sentence(refused.code, refused.params),
            code=refused.code, problems=[finding(one) for one in refused.problems],
        )
    return jsonify({**_head(came.draft), "files": came.files, "skipped": came.skipped})


@blueprint.get("/drafts/<name>/export")
@operation("processes:read", media=ZIP)
@for_roles(*OWNERS)
def export_draft(name: str) -> ResponseReturnValue:
    """All files of a draft as a zip."""
    return as_download(services().drafts.export_zip(name), f"{name}.zip", ZIP)


@blueprint.put("/drafts/<name>/lock")
@operation("processes:write", parts={"takeOver": ""})
@for_roles(*OWNERS)
def lock(name: str) -> ResponseReturnValue:
    """Take a draft, or show that one still edits it; with `takeOver=true` also from who holds it."""
    drafts = services().drafts
    take = drafts.take_over if request.form.get("takeOver") == "true" else drafts.lock
    return jsonify(_lock(take(name, by=me())))


@blueprint.delete("/drafts/<name>/lock")
@operation("processes:write", status=204)
@for_roles(*OWNERS)
def unlock(name: str) -> ResponseReturnValue:
    """Give a draft back."""
    services().drafts.unlock(name, by=me())
    return "", 204


@blueprint.delete("/drafts/<name>")
@operation("processes:write", status=204)
@for_roles(*OWNERS)
def discard_draft(name: str) -> ResponseReturnValue:
    """Throw a draft away."""
    services().drafts.discard(name, by=me())
    return "", 204


def _exists(name: str) -> bool:
    try:
        services().drafts.read(name)
    except NotFound:
        return False
    return True


def _whole(found: ProcessDraft) -> Response:
    answer = jsonify({**_head(found), "files": sorted(found.files), **judged(found.files)})
    answer.set_etag(str(found.revision))
    return answer


def _saved(saved: DraftFile) -> Response:
    answer = jsonify({"name": saved.name, "revision": saved.revision, "saved": saved.saved.isoformat()})
    answer.set_etag(str(saved.revision))
    return answer


def _head(found: ProcessDraft) -> dict[str, Any]:
    return {
        "name": found.name, "revision": found.revision, "saved": found.saved.isoformat(), "savedBy": found.saved_by,
        "lock": _lock(found.lock) if found.lock else None,
    }


def _lock(found: Lock) -> dict[str, str]:
    return {"by": found.name, "since": found.since.isoformat()}


def _revision() -> int | None:
    given = request.headers.get("If-Match", "").strip().removeprefix("W/").strip('"')
    return int(given) if given.isdecimal() else None
