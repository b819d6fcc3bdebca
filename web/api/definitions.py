"""Definitions under /api/v1: check files, keep them as a draft, publish them. For process owners.

Files come as the parts `files` of a multipart form. A check and a draft answer with findings and never refuse a file
for what is drawn in it; publishing follows the release policy and answers 422 with the same findings.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue

from web.api.views import blueprint
from web.failures import problem
from web.sentences import problem_params, remedy, sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import Rejected
from workflows.model import FieldError, Problem, Severity

OWNERS = ("process_owner",)


@blueprint.post("/checks")
@for_roles(*OWNERS)
def check() -> ResponseReturnValue:
    """What publishing these files would be told; nothing is kept."""
    return jsonify(_judged(_files()))


@blueprint.get("/drafts")
@for_roles(*OWNERS)
def drafts() -> ResponseReturnValue:
    """All drafts, without their files."""
    return jsonify([_head(found) for found in services().repository.drafts()])


@blueprint.put("/drafts/<name>")
@for_roles(*OWNERS)
def save_draft(name: str) -> ResponseReturnValue:
    """Keep files as a draft, whatever is wrong with them; If-Match names the revision that was read."""
    files = _files()
    saved = services().repository.save_draft(name, files, by=me(), revision=_revision())
    return jsonify({**_head(saved), **_judged(files)}), 201 if saved.revision == 1 else 200


@blueprint.get("/drafts/<name>")
@for_roles(*OWNERS)
def draft(name: str) -> ResponseReturnValue:
    """A draft with the names of its files and what a check says of them."""
    found = services().repository.draft(name)
    answer = jsonify({**_head(found), "files": sorted(found.files), **_judged(found.files)})
    answer.set_etag(str(found.revision))
    return answer


@blueprint.get("/drafts/<name>/files/<path:file>")
@for_roles(*OWNERS)
def draft_file(name: str, file: str) -> ResponseReturnValue:
    """One file of a draft, byte by byte as it was given."""
    files = services().repository.draft(name).files
    if file not in files:
        return problem(404, "Diese Datei gibt es nicht", sentence("resource_not_found", {"name": file}))
    answer = Response(files[file], mimetype="application/octet-stream")
    answer.headers.set("Content-Disposition", "attachment", filename=file.rpartition("/")[2])
    return answer


@blueprint.delete("/drafts/<name>")
@for_roles(*OWNERS)
def discard_draft(name: str) -> ResponseReturnValue:
    """Throw a draft away."""
    services().repository.discard_draft(name, by=me())
    return "", 204


@blueprint.post("/deployments")
@for_roles(*OWNERS)
def deploy() -> ResponseReturnValue:
    """Publish files, or those of the draft the field `draft` names; always makes a further version."""
    name = request.form.get("draft", "")
    files = services().repository.draft(name).files if name else _files()
    try:
        done = services().repository.deploy(files, by=me(), note=request.form.get("note", ""), policy="release")
    except Rejected as refused:
        return problem(
            422, "Die Dateien können nicht veröffentlicht werden", sentence(refused.code, refused.params),
            code=refused.code, problems=[finding(one) for one in refused.problems],
        )
    return jsonify({
        "id": done.id,
        "definitions": [{"key": one.key, "version": one.version, "name": one.name} for one in done.definitions],
        "problems": [finding(one) for one in done.problems],
    }), 201


def finding(found: Problem) -> dict[str, str]:
    """A finding of a check as data, in German."""
    params = problem_params(found)
    return {
        "file": found.resource, "element": found.element, "code": found.code, "severity": str(found.severity),
        "message": sentence(found.code, params), "remedy": remedy(found.code, params),
    }


def _judged(files: Mapping[str, bytes]) -> dict[str, Any]:
    problems = services().repository.check(files, policy="release")
    deployable = all(one.severity is not Severity.ERROR for one in problems)
    return {"deployable": deployable, "problems": [finding(one) for one in problems]}


def _head(found: Any) -> dict[str, Any]:
    return {
        "name": found.name, "revision": found.revision, "saved": found.saved.isoformat(), "savedBy": found.saved_by
    }


def _files() -> dict[str, bytes]:
    """The files of the request by name.

    :raises Rejected: `body_invalid` where there are none, or two of one name.
    """
    files: dict[str, bytes] = {}
    for part in request.files.getlist("files"):
        name = (part.filename or "").replace("\\", "/").lstrip("/")
        if not name or name in files:
            raise Rejected("body_invalid", fields=[FieldError("files", "file_name_twice", params={"name": name})])
        files[name] = part.read()
    if not files:
        raise Rejected("body_invalid", fields=[FieldError("files", "field_required")])
    return files


def _revision() -> int | None:
    given = request.headers.get("If-Match", "").strip().removeprefix("W/").strip('"')
    return int(given) if given.isdecimal() else None
