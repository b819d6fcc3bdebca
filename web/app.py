"""The Flask application: every part is put together here, and nothing else is done here."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask, Response
from flask_wtf.csrf import CSRFProtect
from whitenoise import WhiteNoise

from web import (
    absences,
    advice,
    api,
    auth,
    batches,
    cases,
    connections,
    decisions,
    exams,
    failures,
    health,
    help,
    inbox,
    migrations,
    modeler,
    notices,
    operations,
    papers,
    parameters,
    people,
    preferences,
    processes,
    register,
    search,
    start,
    survey,
    tasks,
    team,
    trials,
)
from web.assets import Assets
from web.cases import notes, preview
from web.icons import icon
from web.inbox import priority, saved
from web.language import install_language, language
from web.layout import install_layout
from web.modeler import forms, letters, tables
from web.papers.shelf import offer_for
from web.papers.shelf import papers as shelved
from web.papers.views import allow_several_files
from web.security import install_security
from web.tasks import undo, unsent, why
from web.tracing import install_tracing
from web.translations.english import Pages
from web.wording import install_filters
from workflows.settings import signing_secret

if TYPE_CHECKING:
    from workflows.bootstrap import Application

BLUEPRINTS = (
    inbox, saved, priority, batches, tasks, undo, unsent, why, absences, team, people, cases, notes, preview, papers,
    decisions, exams, advice, start, search, operations, register, parameters, processes, migrations, modeler, trials,
    preferences, auth, survey, tables, forms, letters, connections, notices, help, api, health,
)
FORM_TEXT_LIMIT = 1024 * 1024
FORM_OVERHEAD = 512 * 1024
STATIC_AGE_SECONDS = 31_536_000

csrf = CSRFProtect()


class _Pages(Flask):
    """Makes each page from one state of the database, in the language of who asks."""

    jinja_environment = Pages

    def full_dispatch_request(self) -> Response:
        application: Application = self.extensions["kammerwerk"]
        with application.one_moment():
            return super().full_dispatch_request()


def create_app(application: Application, *, demo: bool = False) -> Flask:
    """The pages and the API over an application.

    :param application: the composed services.
    :param demo: show the invented accounts on the sign-in page (house rule: loopback only).
    :raises FileNotFoundError: the assets are not built; the message says in German what to run.
    """
    flask = _Pages("web", static_folder=None)
    flask.extensions["kammerwerk"] = application
    _configure(flask, application, demo=demo)
    install_tracing(flask)
    flask.before_request(allow_several_files)
    csrf.init_app(flask)
    install_language(flask)
    install_filters(flask)
    install_security(flask)
    failures.install(flask)
    install_layout(flask)
    flask.jinja_env.globals |= {"icon": icon, "paper_offer": offer_for}
    flask.jinja_env.filters["papers"] = shelved
    for room in BLUEPRINTS:
        flask.register_blueprint(room.blueprint)
    csrf.exempt(api.blueprint)  # it protects itself: see web/api/views.py
    _serve_assets(flask)
    return flask


def _configure(flask: Flask, application: Application, *, demo: bool) -> None:
    settings = application.settings
    tls = settings.behind_tls
    flask.config.update(
        SECRET_KEY=signing_secret(settings),
        DEMO=demo,
        BEHIND_TLS=tls,
        # One file may be as large as a document; what comes with it is text.
        MAX_CONTENT_LENGTH=settings.upload_limit_bytes + FORM_OVERHEAD,
        MAX_FORM_MEMORY_SIZE=FORM_TEXT_LIMIT,
        MAX_FORM_PARTS=2000,
        SESSION_COOKIE_NAME="__Host-form" if tls else "form",
        SESSION_COOKIE_SECURE=tls,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_PATH="/",
        # A form may stay open all morning: its token lives as long as the browser session.
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=tls,
    )
    flask.jinja_env.trim_blocks = True
    flask.jinja_env.lstrip_blocks = True


def _serve_assets(flask: Flask) -> None:
    assets = Assets(Path(__file__).parent / "static" / "dist")
    flask.extensions["assets"] = assets
    flask.jinja_env.globals["asset"] = lambda name: assets.url(name, language())
    noise = WhiteNoise(
        flask.wsgi_app,
        root=str(assets.folder),
        prefix=assets.prefix,
        allow_all_origins=False,
        immutable_file_test=assets.is_immutable,
        add_headers_function=_asset_headers,
        max_age=STATIC_AGE_SECONDS,
    )
    flask.wsgi_app = noise  # type: ignore[method-assign]


def _asset_headers(headers: object, path: str, url: str) -> None:
    del path, url
    headers["X-Content-Type-Options"] = "nosniff"  # type: ignore[index]
    headers["Cross-Origin-Resource-Policy"] = "same-origin"  # type: ignore[index]
