"""One line per request in the log and one observation in the metrics, both by route: addresses may hold names."""
from __future__ import annotations

import re
import secrets
import time
from typing import TYPE_CHECKING

import structlog
from flask import Flask, Response, current_app, g, request

from web.services import services

if TYPE_CHECKING:
    from werkzeug.routing import Rule

log = structlog.get_logger(__name__)

HEADER = "X-Request-ID"
# What a proxy may hand on; anything else is replaced, so that nobody writes into our log.
_USABLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{7,63}")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
# Monitoring asks all day; its lines would bury the others.
_QUIET = frozenset({"health.alive", "health.ready", "health.metrics"})


def install_tracing(flask: Flask) -> None:
    """Give every request an id; must be installed before everything else, so that it is the first and the last."""
    flask.before_request(_begin)
    flask.after_request(_answered)
    flask.teardown_request(_forget)


def request_id() -> str:
    """The id of this request: the trusted proxy's where one is in front and gives a usable one, else our own."""
    given = request.headers.get(HEADER, "") if current_app.config["BEHIND_TLS"] else ""
    return given if _USABLE.fullmatch(given) else secrets.token_hex(8)


def _begin() -> None:
    g.begun = time.perf_counter()
    g.request_id = request_id()
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request=g.request_id)


def _answered(response: Response) -> Response:
    seconds = time.perf_counter() - g.begun
    method = request.method if request.method in _METHODS else "OTHER"
    route = _route(request.url_rule)
    response.headers["X-Request-ID"] = g.request_id
    services().metrics.answered(method, route, response.status_code, seconds)
    tell = log.debug if request.endpoint in _QUIET else log.info
    tell("request", method=method, route=route, status=response.status_code, ms=round(seconds * 1000, 1))
    return response


def _route(rule: Rule | None) -> str:
    return rule.rule if rule is not None else "-"


def _forget(_error: BaseException | None) -> None:
    structlog.contextvars.clear_contextvars()
