"""What monitoring is told, whichever door it comes through."""
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workflows.bootstrap import Application

JSON = "application/json"


def alive() -> tuple[int, str, bytes]:
    """200 as long as the process answers; asks nobody else."""
    return _json(200, {"status": "alive"})


def ready(application: Application) -> tuple[int, str, bytes]:
    """200 where everything this installation needs is there, else 503; each check with what it found."""
    checks = application.readiness.checks()
    good = all(check.ok for check in checks)
    found = {check.name: {"ok": check.ok, **check.found} for check in checks}
    return _json(200 if good else 503, {"status": "ready" if good else "not_ready", "checks": found})


def metrics(application: Application) -> tuple[int, str, bytes]:
    """The figures in Prometheus' text format."""
    return 200, application.metrics.content_type, application.metrics.text()


def _json(status: int, value: Mapping[str, Any]) -> tuple[int, str, bytes]:
    return status, JSON, json.dumps(value).encode()
