"""Headers, cookies and the default "no" (ASVS 5.0 chapters 3 and 8; trust.md § 3)."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import Flask, Response, abort, current_app, request

from web.guests import keep_guests_to_their_pages
from web.sessions import recognise

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
CONTENT_SECURITY_POLICY = "; ".join([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
])
# The editors of tables and forms set widths and colours on their elements from script, as text.
INLINE_STYLES_POLICY = CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
INLINE_STYLES = "_inline_styles"
# Beside a task its documents are looked at in a frame; only our own addresses, and nothing else of ours may be framed.
DOCUMENTS_POLICY = f"{CONTENT_SECURITY_POLICY}; frame-src 'self'"
FRAMES_DOCUMENTS = "_frames_documents"
View = TypeVar("View", bound=Callable[..., Any])
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    # Flask-WTF compares the referrer under TLS, so it must reach our own origin, and only that.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}
HSTS = "max-age=31536000; includeSubDomains"


def install_security(flask: Flask) -> None:
    """Headers on every answer, foreign origins refused, nobody in without a session."""
    flask.before_request(refuse_foreign_origin)
    flask.before_request(recognise)
    flask.before_request(keep_guests_to_their_pages)
    flask.after_request(add_headers)


def inline_styles(view: View) -> View:
    """Allow style attributes on the pages of a view, and there only; scripts stay our own files everywhere.

    For the editors of decision tables and forms, whose libraries cannot do without (house.md § 10.14).
    """
    setattr(view, INLINE_STYLES, True)
    return view


def frames_own_documents(view: View) -> View:
    """Allow frames of our own origin on the pages of a view: for the preview of documents (`web.cases.preview`)."""
    setattr(view, FRAMES_DOCUMENTS, True)
    return view


def refuse_foreign_origin() -> None:
    """An unsafe request another site started is refused even with a valid token (Sec-Fetch-Site)."""
    if request.method in SAFE_METHODS:
        return
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        abort(403)


def add_headers(response: Response) -> Response:
    """The strict headers; pages are never stored, because they show personal data."""
    view = current_app.view_functions.get(request.endpoint or "")
    if getattr(view, INLINE_STYLES, False) and response.status_code == 200:
        response.headers.setdefault("Content-Security-Policy", INLINE_STYLES_POLICY)
    if getattr(view, FRAMES_DOCUMENTS, False) and response.status_code == 200:
        response.headers.setdefault("Content-Security-Policy", DOCUMENTS_POLICY)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
    response.headers.setdefault("Vary", "Cookie")
    if current_app.config["BEHIND_TLS"]:
        response.headers.setdefault("Strict-Transport-Security", HSTS)
    return response


def safe_next(target: str | None, default: str = "/") -> str:
    """A path of ours to go on to, never another site's address.

    :param target: what the address bar or a form said.
    """
    if not target or not target.startswith("/") or target.startswith(("//", "/\\")):
        return default
    # Browsers drop tabs and line breaks from addresses, which would turn "/\t/x" into "//x".
    if any(ord(letter) <= ord(" ") or letter == "\\" for letter in target):
        return default
    parts = urlsplit(target)
    return target if not parts.scheme and not parts.netloc else default

