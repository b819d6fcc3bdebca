"""Routes under /api/v1; errors are problem documents (RFC 9457) in German that name the fields."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, g, jsonify, url_for
from flask.typing import ResponseReturnValue

from web.api.body import read_start
from web.services import me, services
from workflows.model import ProcessInstance

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")


@blueprint.before_request
def protect_cookie_callers() -> None:
    """A browser's session needs the form token as X-CSRFToken; a bearer token cannot be sent by another site."""
    if not g.get("by_token"):
        current_app.extensions["csrf"].protect()


def _case(case: ProcessInstance) -> dict[str, Any]:
    return {
        "id": case.id,
        "businessKey": case.business_key,
        "processKey": case.process_key,
        "version": case.version,
        "state": str(case.state),
        "started": case.started.isoformat(),
        "ended": case.ended.isoformat() if case.ended else None,
        "endEvents": list(case.end_events),
        "links": {"page": url_for("cases.show", key=case.business_key)},
    }


@blueprint.post("/process-instances")
def start() -> ResponseReturnValue:
    """Start a case; repeated with the same idempotency key it answers with the case that exists."""
    key, variables, business_key, idempotency = read_start()
    case = services().runtime.start(
        key,
        variables,
        by=me(),
        business_key=business_key,
        idempotency_key=f"api:{me().id}:{idempotency}" if idempotency else None,
    )
    answer = jsonify(_case(case))
    answer.headers["Location"] = url_for("api.show", key=case.business_key)
    return answer, 201


@blueprint.get("/process-instances/<key>")
def show(key: str) -> ResponseReturnValue:
    """A case as data."""
    return jsonify(_case(services().history.instance(key, me())))
