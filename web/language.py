"""Which language a request is answered in: German unless somebody has chosen English.

The choice stands in a cookie without personal data, so that no page asks the database for it. Who is signed in keeps it
as a preference too; it becomes the cookie of each device at sign-in. What a browser prefers is not asked: the official
language is German (§ 23 VwVfG), and a page guessed from a foreign browser would change its language at sign-in. Every
page offers the other language at its foot, the sign-in page too.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from flask import Flask, current_app, has_request_context, request
from flask_babel import Babel, force_locale
from werkzeug.wrappers import Response

from web.translations.catalogue import PoDomain
from workflows.services.preferences import LANGUAGE

GERMAN = "de"
ENGLISH = "en"
LANGUAGES = {GERMAN: "Deutsch", ENGLISH: "English"}  # the cookie is called as the preference is: LANGUAGE
YEAR_SECONDS = 31_536_000


def language() -> str:
    """The language of this request; German outside of requests (the command line, the worker) but `in_language`."""
    if not has_request_context():
        return GERMAN
    chosen = request.cookies.get(LANGUAGE) or _asked_by_program()
    return chosen if chosen in LANGUAGES else GERMAN


def _asked_by_program() -> str:
    """A program has no cookie: it says in Accept-Language what its people read (RFC 9110)."""
    if not request.path.startswith("/api/"):
        return GERMAN
    return request.accept_languages.best_match(list(LANGUAGES), default=GERMAN) or GERMAN


def remember_language(answer: Response, chosen: Any) -> None:
    """Set the cookie; anything but a language's code changes nothing."""
    if chosen in LANGUAGES:
        answer.set_cookie(
            LANGUAGE, chosen, max_age=YEAR_SECONDS, path="/", samesite="Lax", httponly=True,
            secure=current_app.config["BEHIND_TLS"],
        )


@contextmanager
def in_language(chosen: str) -> Iterator[str]:
    """Say what is said meanwhile in a reader's language, whoever caused it and also where no request is (mails).

    :param chosen: a language's code; anything else is German.
    :returns: the code it is said in, for `lang`.
    """
    spoken = chosen if chosen in LANGUAGES else GERMAN
    with _nobodys_pages().app_context(), force_locale(spoken):
        yield spoken


def asked_in(path: str, headers: Mapping[str, str]) -> str:
    """The language of a request that no page gets to see, by the same rule.

    :param headers: of the request, by their names as the server keeps them ("ACCEPT_LANGUAGE").
    """
    asked = {name.replace("_", "-"): headers[name] for name in ("COOKIE", "ACCEPT_LANGUAGE") if name in headers}
    with _nobodys_pages().test_request_context("/api/" if path.startswith("/api/") else "/", headers=asked):
        return language()


@lru_cache(maxsize=1)
def _nobodys_pages() -> Flask:
    """Where Flask-Babel keeps the language of what belongs to no request: an application without a page."""
    flask = Flask("web.language", static_folder=None)
    install_language(flask)
    return flask


def install_language(flask: Flask) -> None:
    """Let Flask-Babel's `gettext` speak the language of the request, from `translations/en/python.po`."""
    babel = Babel(flask, default_locale=GERMAN, default_timezone="Europe/Berlin", locale_selector=language)
    babel.domain_instance = PoDomain(domain="python")
