"""Definitions under /api/v1: check files. For process owners.

Files come as the parts `files` of a multipart form. A check answers with findings and never refuses a file for what is
drawn in it. Publishing goes through a draft and its proposal (`releases`): nobody steps round the second person.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from web.api.contract import operation
from web.api.views import blueprint
from web.sentences import problem_params, remedy, sentence
from web.services import services
from web.sessions import for_roles
from workflows.errors import Rejected
from workflows.model import FieldError, Problem, Severity

OWNERS = ("process_owner",)


@blueprint.post("/checks")
@operation("processes:read", parts={"files": "file"})
@for_roles(*OWNERS)
def check() -> ResponseReturnValue:
    """What publishing these files would be told; nothing is kept."""
    return jsonify(judged(posted_files()))


def finding(found: Problem) -> dict[str, str]:
    """A finding of a check as data, in German."""
    params = problem_params(found)
    return {
        "file": found.resource, "element": found.element, "code": found.code, "severity": str(found.severity),
        "message": sentence(found.code, params), "remedy": remedy(found.code, params),
    }


def judged(files: Mapping[str, bytes]) -> dict[str, Any]:
    """What a check says of files, and whether they could be published."""
    problems = services().repository.check(files, policy="release")
    deployable = all(one.severity is not Severity.ERROR for one in problems)
    return {"deployable": deployable, "problems": [finding(one) for one in problems]}


def posted_files() -> dict[str, bytes]:
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
