"""Routes under /api/v1; errors are problem documents (RFC 9457) in German that name the fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, current_app, g, jsonify, url_for
from flask.typing import ResponseReturnValue

from web.api.body import read_start, read_submission
from web.failures import TITLES, field_problems, problem
from web.services import me, services
from workflows.errors import Rejected
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
    entrance = services().entrances.get(key)
    wrong = entrance(variables) if entrance is not None else []
    if wrong:
        raise Rejected("body_invalid", fields=[replace(one, key=f"variables.{one.key}") for one in wrong])
    case = services().runtime.start(
        key,
        variables,
        by=me(),
        business_key=business_key,
        own_key=True,
        idempotency_key=f"api:{me().id}:{idempotency}" if idempotency else None,
    )
    answer = jsonify(_case(case))
    answer.headers["Location"] = url_for("api.show", key=case.business_key)
    return answer, 201


@blueprint.get("/process-instances/<key>")
def show(key: str) -> ResponseReturnValue:
    """A case as data."""
    return jsonify(_case(services().history.instance(key, me())))


@blueprint.post("/submissions")
def submit() -> ResponseReturnValue:
    """Take in a submission in FIT-Connect's structure; the same one again answers with the case that exists."""
    process = services().repository.latest(services().intake.process)
    services().repository.require_starter(process, me())
    submission, attachments = read_submission()
    receipt = services().intake.accept(submission, attachments, source="api")
    known = {"submissionId": receipt.submission_id, "state": receipt.state}
    if receipt.state == "rejected":
        status = 409 if receipt.known else 422
        errors = field_problems(Rejected("body_invalid", fields=receipt.fields))
        return problem(status, TITLES[status], receipt.reason, **known, **({"errors": errors} if errors else {}))
    case = services().history.instance(receipt.instance_id, me())
    answer = jsonify({**known, "businessKey": case.business_key})
    answer.headers["Location"] = url_for("api.show", key=case.business_key)
    return answer, 201 if receipt.state == "accepted" else 200
