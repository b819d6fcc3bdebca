"""/healthz, /readyz, /metrics on the port of the pages: for this machine only (ASVS 13.4.5)."""
from __future__ import annotations

import ipaddress

from flask import Blueprint, Response, abort, request

from web.health import status
from web.services import services
from web.sessions import public

blueprint = Blueprint("health", __name__)
# A proxy on this machine would otherwise open these addresses to everybody it serves.
_FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via")


@blueprint.before_request
def only_from_this_machine() -> None:
    """404 for everybody who does not ask from here, directly."""
    if any(name in request.headers for name in _FORWARDED) or not _is_loopback(request.remote_addr or ""):
        abort(404)


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


@blueprint.get("/healthz")
@public
def alive() -> Response:
    """The process lives."""
    return _answer(*status.alive())


@blueprint.get("/readyz")
@public
def ready() -> Response:
    """Everything this installation needs is there."""
    return _answer(*status.ready(services()))


@blueprint.get("/metrics")
@public
def metrics() -> Response:
    """The figures for Prometheus."""
    return _answer(*status.metrics(services()))


def _answer(code: int, kind: str, body: bytes) -> Response:
    return Response(body, code, content_type=kind)
