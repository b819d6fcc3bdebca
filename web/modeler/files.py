"""The JSON the editors speak: reading and keeping a file of a draft, the check, and the lock."""
from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from web.bodies import json_body
from web.downloads import as_download
from web.failures import problem
from web.modeler.inputwords import told_by_input
from web.modeler.kinds import href_of
from web.modeler.room import OWNERS, blueprint
from web.sentences import problem_params, remedy, sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import EngineError, Rejected, Unavailable
from workflows.model import Problem

View = TypeVar("View", bound=Callable[..., Any])
_ATTRIBUTE = re.compile(r" \((?:camunda|bpmn):[^)]*\)")
ACTIONS = ("hold", "take_over", "release")


def answers_in_json(view: View) -> View:
    """Tell expected errors as a problem document whose title is the German sentence: a script reads it."""

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        try:
            return view(*args, **kwargs)
        except EngineError as error:
            first = error.problems[0] if isinstance(error, Rejected) and error.problems else None
            said = sentence(first.code, problem_params(first)) if first else sentence(error.code, error.params)
            return problem(error.status, said, said, code=error.code)
        except Unavailable as error:
            return problem(error.status, sentence(error.code), "", code=error.code)

    return guarded  # type: ignore[return-value]


@blueprint.get("/entwurf/<name>/datei/<path:file>")
@for_roles(*OWNERS)
@answers_in_json
def file(name: str, file: str) -> ResponseReturnValue:
    """A file of a draft byte by byte; ETag = its revision."""
    found = services().drafts.read_file(name, file)
    answer = as_download(found.content, file)
    answer.set_etag(str(found.revision))
    return answer


@blueprint.put("/entwurf/<name>/datei/<path:file>")
@for_roles(*OWNERS)
@answers_in_json
def save_file(name: str, file: str) -> ResponseReturnValue:
    """Keep a file, whatever is wrong in it; If-Match names the revision that was read.

    409 where somebody else saved it since or holds the draft, 422 where it cannot be kept at all.
    """
    content = request.get_data()
    saved = services().drafts.save_file(name, file, content, by=me(), revision=_revision())
    return jsonify({"revision": saved.revision, "saved": saved.saved.isoformat()})


def _revision() -> int | None:
    given = request.headers.get("If-Match", "").strip().removeprefix("W/").strip('"')
    return int(given) if given.isdecimal() else None


@blueprint.post("/entwurf/<name>/pruefung")
@for_roles(*OWNERS)
@answers_in_json
def check(name: str) -> ResponseReturnValue:
    """What publishing the draft would be told, with one file as it stands in the editor where the body gives it."""
    found = dict(services().drafts.read(name).files)
    body = json_body() if request.is_json else {}
    if not isinstance(body, dict):
        raise Rejected("json_unreadable")
    file, content = body.get("file"), body.get("content")
    if isinstance(file, str) and isinstance(content, str):
        found[file] = content.encode()
    problems = told_by_input(services().repository.check(found, policy="release"), found, services().registry)
    return jsonify({"problems": [finding(name, one) for one in problems]})


def finding(draft: str, found: Problem) -> dict[str, str]:
    """A finding of the check in German, with where its file is edited."""
    params = problem_params(found)
    return {
        "file": found.resource, "element": found.element, "label": found.label, "severity": str(found.severity),
        "code": found.code, "text": plainly(sentence(found.code, params)),
        "remedy": plainly(remedy(found.code, params)),
        "href": href_of(draft, found.resource),
    }


def plainly(text: str) -> str:
    """A sentence without the names of attributes in the file: the editor has fields for them."""
    return _ATTRIBUTE.sub("", text)


@blueprint.post("/entwurf/<name>/sperre")
@for_roles(*OWNERS)
@answers_in_json
def lock(name: str) -> ResponseReturnValue:
    """Hold the draft, take it over from a colleague, or give it back."""
    body = json_body() if request.is_json else None
    action = body.get("action") if isinstance(body, dict) else None
    if action not in ACTIONS:
        raise Rejected("lock_action")
    drafts = services().drafts
    if action == "release":
        drafts.unlock(name, by=me())
        return jsonify({"by": "", "mine": False})
    held = drafts.take_over(name, by=me()) if action == "take_over" else drafts.hold(name, by=me())
    return jsonify({"by": held.name, "mine": held.by == me().username, "since": held.since.isoformat()})
