"""Errors as a person reads them: what happened, what to do, and a number to quote for a 500."""

from __future__ import annotations

import secrets
from typing import Any

import structlog
from flask import Flask, g, jsonify, make_response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from web.sentences import field_sentence, sentence
from web.services import me, services
from web.sessions import page_of_post, recognise
from web.typed_words import sent_words
from web.wording import file_size
from workflows.errors import EngineError, Rejected, Unavailable
from workflows.services.confidentiality import FileClosed

log = structlog.get_logger(__name__)

TITLES = {
    400: _l("Die Anfrage ist unvollständig"),
    401: _l("Bitte melden Sie sich an"),
    403: _l("Dafür fehlt Ihnen das Recht"),
    404: _l("Diese Seite gibt es nicht"),
    405: _l("So lässt sich diese Seite nicht aufrufen"),
    409: _l("Der Stand hat sich geändert"),
    413: _l("Die Datei ist zu groß"),
    415: _l("Dieses Format wird nicht angenommen"),
    422: _l("Die Angaben sind nicht vollständig"),
    500: _l("Das hat nicht funktioniert"),
    503: _l("Im Moment ist das nicht möglich"),
}
CLOSED_FILE = _l("Diese Akte ist geschlossen")
#: Codes whose heading says more than that of their status.
HEADINGS = {"task_with_other": _l("Die Aufgabe ist nicht mehr bei Ihnen")}
TEXTS = {
    400: _l("Bitte gehen Sie einen Schritt zurück und versuchen Sie es noch einmal."),
    401: _l("Ihre Sitzung ist beendet oder Sie waren noch nicht angemeldet."),
    403: _l("Diese Seite gehört zu einem anderen Team oder einer anderen Rolle. Fragen Sie Ihre Leitung."),
    404: _l("Die Adresse ist falsch, oder der Vorgang ist für Sie nicht sichtbar. "
    "Suchen Sie oben nach der Vorgangsnummer oder dem Namen."),
    405: _l("Bitte gehen Sie über die Aufgabenliste."),
    409: _l("Jemand war schneller. Öffnen Sie die Seite neu, um den jetzigen Stand zu sehen."),
    413: _l("Eine Datei darf höchstens {limit} groß sein. Verkleinern Sie sie oder teilen Sie sie auf. "
    "Ihre gespeicherten Eingaben sind noch da."),
    415: _l("Die Schnittstelle erwartet JSON (Content-Type: application/json)."),
    422: _l("Bitte prüfen Sie Ihre Angaben."),
    500: _l("Ihre gespeicherten Eingaben sind noch da. Bitte versuchen Sie es noch einmal. "
    "Wenn es wieder geschieht, nennen Sie der Technik diese Fehlernummer:"),
}
API_TEXTS = {
    400: _l("Die Anfrage ist nicht lesbar. Bitte prüfen Sie Adresse, Kopfzeilen und Inhalt."),
    401: _l("Bitte senden Sie einen gültigen Zugangsschlüssel (Authorization: Bearer ...)."),
    404: _l("Die Adresse ist falsch, oder der Vorgang ist für Sie nicht sichtbar."),
    405: _l("Diese Adresse kennt die Methode nicht. Bitte sehen Sie in der Beschreibung der Schnittstelle nach."),
    413: _l("Die Anfrage ist zu groß. Eine Anlage darf höchstens {limit} groß sein."),
    500: _l("Es wurde nichts geändert. Bitte senden Sie die Anfrage noch einmal, mit derselben Kennung."),
}


def install(flask: Flask) -> None:
    """Register the handlers of all expected and unexpected errors."""
    flask.register_error_handler(EngineError, _expected)
    flask.register_error_handler(Unavailable, _unavailable)
    flask.register_error_handler(CSRFError, _stale_token)
    flask.register_error_handler(HTTPException, _http)
    flask.register_error_handler(Exception, _unexpected)


def page(
    status: int, title: str = "", text: str = "", number: str = "", own: str = "", again: str = ""
) -> ResponseReturnValue:
    """An error page, or a problem document where the API was asked.

    :param own: what was sent, to copy.
    :param again: address of the page it was sent from.
    """
    title = title or TITLES.get(status, TITLES[500])
    asked_by_program = request.path.startswith("/api/")
    told = {**TEXTS, **API_TEXTS} if asked_by_program else TEXTS
    limit = file_size(services().settings.upload_limit_bytes)
    text = text or told.get(status, TEXTS[400 if status < 500 else 500]).replace("{limit}", limit)
    if asked_by_program:
        return problem(status, title, text)
    g.bare_page = status >= 500  # the frame asks the services, which may be what failed
    body = render_template("failure.html", status=status, title=title, text=text, number=number, own=own,
                           again=again, closed=title is CLOSED_FILE)
    return make_response(body, status)


def problem(status: int, title: str, detail: str, **more: Any) -> ResponseReturnValue:
    """A problem document (RFC 9457), in the language asked for; its codes are the same in every language."""
    answer = jsonify({"type": "about:blank", "title": title, "status": status, "detail": detail, **more})
    answer.status_code = status
    answer.content_type = "application/problem+json; charset=utf-8"
    return answer


def field_problems(error: Rejected) -> list[dict[str, str]]:
    """The wrong fields of a body, each with its path, code and German sentence."""
    return [
        {"field": wrong.key, "code": wrong.code, "message": field_sentence(wrong.code, wrong.params)}
        for wrong in error.fields
    ]


def _expected(error: EngineError) -> ResponseReturnValue:
    log.info("expected_error", code=error.code, status=error.status)
    text, title = sentence(error.code, error.params), HEADINGS.get(error.code, "")
    if error.code == "no_right" and request.method == "GET" and not request.path.startswith("/api/"):
        text = str(TEXTS[403])  # the heading says already that the right is missing
    if isinstance(error, FileClosed):
        title = CLOSED_FILE
        # By route, not by address: an address may hold what somebody typed.
        services().closed_files.refused(error.instance_id, me(), f"{request.method} {request.url_rule or ''}")
    if request.path.startswith("/api/"):
        more = {"code": error.code}
        fields = field_problems(error) if isinstance(error, Rejected) else []
        return problem(
            error.status,
            title or TITLES[error.status],
            text,
            **more,
            **({"errors": fields} if fields else {}),
        )
    return page(error.status, title, text)


def _unavailable(error: Unavailable) -> ResponseReturnValue:
    log.error("unavailable", code=error.code, exc_info=error)
    return page(error.status, text=sentence(error.code))


def _stale_token(error: CSRFError) -> ResponseReturnValue:
    log.info("form_token_refused", reason=error.description)
    if request.path.startswith("/api/"):
        text = _("Der Anfrage fehlt das Zeichen der Sitzung (Kopfzeile X-CSRFToken). Es wurde nichts geändert.")
        return page(400, _("Die Anfrage ist nicht vollständig"), text)
    recognise()  # the token is asked first; who is signed in finds the page they know
    # What another site sent is not shown as somebody's own words.
    own = sent_words() if request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin" else ""
    return page(
        400,
        _("Die Seite war nicht mehr gültig"),
        _("Wahrscheinlich haben Sie sich inzwischen ab- und wieder angemeldet. Es wurde nichts geändert. "
        "Öffnen Sie die Seite neu; Ihr gespeicherter Entwurf ist noch da."),
        own=own, again=page_of_post(),
    )


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    if status < 400:
        return error.get_response()
    return page(status)


def _unexpected(error: Exception) -> ResponseReturnValue:
    number = secrets.token_hex(4).upper()
    log.error("page_failed", number=number, exc_info=error)
    return page(500, number=f"{number[:4]}-{number[4:]}")
