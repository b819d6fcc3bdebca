"""Routes of documents: the list as a fragment, filing files, fetching one."""
from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, flash, jsonify, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import FileStorage

from web.cases.views import find_case
from web.papers.limits import largest_request
from web.papers.shelf import MOST_AT_ONCE, offer
from web.security import safe_next
from web.sentences import sentence
from web.services import me, services
from workflows.errors import EngineError
from workflows.model import ProcessInstance

blueprint = Blueprint("papers", __name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file."""

    name: str
    filed: bool
    text: str


def allow_several_files() -> None:
    """A plain form may bring several files: together as much as four of the largest; every other form one."""
    if request.endpoint == "papers.upload":
        request.max_content_length = largest_request(services().settings)


@blueprint.get("/vorgang/<key>/dokumente")
def listing(key: str) -> ResponseReturnValue:
    """The documents of a case as the fragment its pages show; asked for by address, the page of the case."""
    case = find_case(key)
    if request.headers.get("X-Requested-With") != "fetch":
        return redirect(url_for("cases.show", key=case.business_key))
    documents = services().tasks.documents(case.id, me())
    return render_template("papers/_list.html", documents=documents)


@blueprint.post("/vorgang/<key>/dokumente")
def upload(key: str) -> ResponseReturnValue:
    """File what was sent; each file is filed or refused by itself."""
    case = find_case(key)
    files = [file for file in request.files.getlist("file") if file.filename]
    outcomes = _file_all(case, files)
    if request.headers.get("X-Requested-With") == "fetch":
        return jsonify([{"name": one.name, "filed": one.filed, "text": one.text} for one in outcomes])
    back = safe_next(request.form.get("weiter"), url_for("cases.show", key=case.business_key))
    if all(one.filed for one in outcomes):
        for one in outcomes:
            flash(one.text, "success")
        return redirect(back, code=303)
    body = render_template(
        "papers/results.html", section="cases", case=case, outcomes=outcomes, back=back, offer=offer(case),
        filed=sum(one.filed for one in outcomes),
    )
    return make_response(body, 422)


def _file_all(case: ProcessInstance, files: list[FileStorage]) -> list[Outcome]:
    replaces, code = request.form.get("replaces", "")[:64], request.form.get("code", "")
    if not files:
        return [Outcome("", False, sentence("document_missing"))]
    if len(files) > MOST_AT_ONCE:
        return [Outcome("", False, sentence("documents_too_many", {"count": len(files), "limit": MOST_AT_ONCE}))]
    if replaces and len(files) > 1:
        return [Outcome("", False, sentence("document_version_single"))]
    paper = code if code in offer(case).codes else ""
    return [_file(case, file, paper, replaces) for file in files]


def _file(case: ProcessInstance, file: FileStorage, paper: str, replaces: str) -> Outcome:
    name = file.filename or ""
    try:
        content = file.stream.read(services().settings.upload_limit_bytes + 1)  # more says only that it is too much
        filed = services().tasks.add_document(case.id, name, content, me(), paper, replaces=replaces)
    except EngineError as error:
        return Outcome(str(error.params.get("name", name)), False, sentence(error.code, error.params))
    word = "document_filed_unseen" if filed.scan == "waiting" else "document_filed"
    return Outcome(filed.name, True, sentence(word, {"name": filed.name}))
