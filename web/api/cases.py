"""Cases under /api/v1: lists, search, tasks, documents, history; messages that are correlated to them."""
from __future__ import annotations

from typing import Any, Literal

from flask import jsonify, request, url_for
from flask.typing import ResponseReturnValue
from pydantic import Field

from web.api.body import unfit_values
from web.api.contract import Body, Query, operation, read_body, read_query
from web.api.entered import accepted, fields_of
from web.api.plain import plain
from web.api.tasks import task_head
from web.api.views import blueprint, case_head
from web.cases.incoming import message_form
from web.downloads import as_download
from web.services import me, services
from workflows.errors import Rejected
from workflows.model import Document, FieldError, InstanceState, ProcessDefinition


class CaseQuery(Query):
    """Which cases; the newest first."""

    state: Literal["running", "suspended", "ended", "cancelled"] | None = None
    process: str | None = Field(None, max_length=200)
    limit: int = Field(100, ge=1, le=200)
    offset: int = Field(0, ge=0, le=1_000_000)


class Search(Body):
    """What is looked for: numbers, names, words of a case. In the body, so that no name stands in an address."""

    text: str = Field(min_length=1, max_length=200)


class Message(Body):
    """A message for a case that waits for it now."""

    name: str = Field(min_length=1, max_length=200)
    business_key: str = Field(min_length=1, max_length=64)
    payload: dict[str, Any] = Field(default_factory=dict)
    subscription_id: str | None = Field(None, max_length=200)


@blueprint.get("/process-definitions")
@operation("processes:read")
def startable() -> ResponseReturnValue:
    """The processes one may start, each with the fields of its start form."""
    return jsonify([_definition(one) for one in services().repository.startable_by(me())])


@blueprint.get("/process-instances")
@operation("cases:read", query=CaseQuery)
def cases() -> ResponseReturnValue:
    """Cases one may see."""
    query = read_query(CaseQuery)
    found = services().history.instances(
        me(), state=InstanceState(query.state) if query.state else None, process=query.process,
        limit=query.limit + 1, offset=query.offset,
    )
    shown = [case_head(case) for case in found[: query.limit]]
    return jsonify({"processInstances": shown, "more": len(found) > query.limit})


@blueprint.post("/process-instances/search")
@operation("cases:read", body=Search)
def search_cases() -> ResponseReturnValue:
    """Cases one may see in which every word, or what begins with it, is found; the newest first."""
    found = services().searching.find(me(), read_body(Search).text)
    return jsonify({"processInstances": [case_head(case) for case in found.cases], "more": found.more})


@blueprint.get("/process-instances/<key>/tasks")
@operation("tasks:read")
def case_tasks(key: str) -> ResponseReturnValue:
    """The open tasks of a case."""
    case = services().history.instance(key, me())
    return jsonify([task_head(task) for task in services().tasks.of_case(case.id, "open")])


@blueprint.get("/process-instances/<key>/history")
@operation("cases:read")
def case_history(key: str) -> ResponseReturnValue:
    """What happened in a case, oldest first."""
    case = services().history.instance(key, me())
    return jsonify([
        {"element": one.element, "type": one.type, "name": one.name, "started": plain(one.started),
         "ended": plain(one.ended), "state": one.state, "actor": one.actor}
        for one in services().history.activities(case.id)
    ])


@blueprint.get("/process-instances/<key>/documents")
@operation("cases:read")
def case_documents(key: str) -> ResponseReturnValue:
    """The documents of a case, oldest first."""
    case = services().history.instance(key, me())
    return jsonify([_document(one) for one in services().tasks.documents(case.id, me())])


@blueprint.post("/process-instances/<key>/documents")
@operation("documents:write", parts={"file": "file"}, status=201)
def add_document(key: str) -> ResponseReturnValue:
    """File a document with a case."""
    case, part = services().history.instance(key, me()), request.files.get("file")
    if part is None or not part.filename:
        raise Rejected("body_invalid", fields=[FieldError("file", "field_required")])
    kept = services().tasks.add_document(case.id, part.filename, part.stream.read(), me())
    answer = jsonify(_document(kept))
    answer.headers["Location"] = url_for("api.document_content", document_id=kept.id)
    return answer, 201


@blueprint.get("/documents/<document_id>")
@operation("cases:read", media="application/octet-stream")
def document_content(document_id: str) -> ResponseReturnValue:
    """The content of a document."""
    document, content = services().tasks.document(document_id, me())
    return as_download(content, document.name, document.media_type)


@blueprint.post("/messages")
@operation("messages:write", body=Message)
def correlate() -> ResponseReturnValue:
    """Hand a message to a case that waits for it; nobody or several waiting is an error, and nothing changes."""
    body = read_body(Message)
    wrong = unfit_values(body.payload, "payload")
    if wrong:
        raise Rejected("body_invalid", fields=wrong)
    case = services().history.instance(body.business_key, me())
    form = message_form(case.definition_id, body.name)
    # As in the browser: a message without a form carries nothing.
    payload = accepted(form, body.payload, services().runtime.variables(case.id), at="payload")
    done = services().runtime.correlate(
        body.name, payload=payload, by=me(), instance_id=case.id, subscription_id=body.subscription_id
    )
    return jsonify(case_head(done))


def _definition(definition: ProcessDefinition) -> dict[str, Any]:
    form = services().repository.form(definition.id, definition.start_form) if definition.start_form else None
    return {
        "key": definition.key, "version": definition.version, "name": definition.name,
        "purpose": definition.properties.get("purpose", ""), "fields": plain(fields_of(form, {})),
    }


def _document(document: Document) -> dict[str, Any]:
    return {
        "id": document.id, "name": document.name, "mediaType": document.media_type, "size": document.size,
        "sha256": document.digest, "code": document.code, "created": plain(document.created),
        "links": {"content": url_for("api.document_content", document_id=document.id)},
    }
