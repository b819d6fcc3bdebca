"""Looking at a document without saving it: only what a browser shows safely, in a frame that can run nothing."""
from __future__ import annotations

from flask import Blueprint, make_response, render_template, url_for
from flask.typing import ResponseReturnValue

from web.security import frames_own_documents
from web.services import me, services
from workflows.errors import NotFound
from workflows.model import Document, ProcessInstance
from workflows.services.confidentiality import FileClosed

blueprint = Blueprint("preview", __name__)
#: Types accepted by their content when they were filed. Everything else is only downloaded.
SHOWN = frozenset({"application/pdf", "image/png", "image/jpeg", "text/plain"})
_STRICT = "default-src 'none'; frame-ancestors 'self'"


def has_preview(document: Document) -> bool:
    """Whether the browser can show a document."""
    return document.media_type in SHOWN


@blueprint.get("/dokument/<document_id>/vorschau")
@frames_own_documents
def show(document_id: str) -> ResponseReturnValue:
    """The document in a page of ours; without script this is where "Vorschau" leads."""
    document, _ = services().tasks.document(document_id, me())
    if not has_preview(document):
        raise NotFound("document_not_found", document_id=document_id)
    return render_template("cases/preview.html", section="cases", document=document, case=_case_of(document),
                           address=url_for("preview.content", document_id=document.id))


def _case_of(document: Document) -> ProcessInstance | None:
    """The document's case; None where only the document is somebody's to read, with a task of theirs."""
    try:
        return services().history.instance(document.instance_id, me())
    except FileClosed:
        return None


@blueprint.get("/dokument/<document_id>/ansicht")
def content(document_id: str) -> ResponseReturnValue:
    """The bytes for the frame: never scripted, never framed by others, never guessed to be anything else.

    A browser's PDF viewer does not open inside `sandbox`; PDFs with active content are refused when they are filed.
    """
    document, found = services().tasks.document(document_id, me())
    if not has_preview(document):
        raise NotFound("document_not_found", document_id=document_id)
    answer = make_response(found)
    plain = document.media_type == "text/plain"
    answer.headers["Content-Type"] = "text/plain; charset=utf-8" if plain else document.media_type
    is_pdf = document.media_type == "application/pdf"
    answer.headers["Content-Security-Policy"] = _STRICT if is_pdf else f"{_STRICT}; sandbox"
    answer.headers["X-Frame-Options"] = "SAMEORIGIN"
    answer.headers.set("Content-Disposition", "inline", filename=document.name)
    return answer
