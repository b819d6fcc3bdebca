"""Routes under /api/v1; errors are problem documents (RFC 9457) in German that name the fields."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from flask import Blueprint, current_app, g, jsonify, url_for
from flask.typing import ResponseReturnValue
from pydantic import Field

from web.api.body import read_submission, unfit_values
from web.api.contract import Body, operation, read_body, require_scope
from web.failures import TITLES, field_problems, problem
from web.services import me, services
from workflows.errors import Rejected
from workflows.model import FieldError, ProcessInstance
from workflows.signs import hiding

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")
blueprint.before_request(require_scope)
_KEY = re.compile(r"[^\W_][\w .:-]{0,63}")


class Submission(Body):
    """A submission in FIT-Connect's structure; `attachments` holds their content as base64 by id."""

    submission_id: str
    metadata: dict[str, Any]
    data: dict[str, Any]
    attachments: dict[str, str] | None = None


class Start(Body):
    """The start of a case."""

    process_key: str = Field(min_length=1, max_length=64)
    business_key: str | None = Field(None, max_length=64)
    idempotency_key: str | None = Field(None, max_length=64)
    variables: dict[str, Any] | None = None


@blueprint.before_request
def protect_cookie_callers() -> None:
    """A browser's session needs the form token as X-CSRFToken; a bearer token cannot be sent by another site."""
    if not g.get("by_token"):
        current_app.extensions["csrf"].protect()


def case_head(case: ProcessInstance) -> dict[str, Any]:
    """A case as data."""
    return {
        "id": case.id,
        "businessKey": case.business_key,
        "processKey": case.process_key,
        "version": case.version,
        "title": case.title,
        "place": case.place,
        "state": str(case.state),
        "due": case.due.isoformat() if case.due else None,
        "started": case.started.isoformat(),
        "ended": case.ended.isoformat() if case.ended else None,
        "endEvents": list(case.end_events),
        "links": {"page": url_for("cases.show", key=case.business_key)},
    }


@blueprint.post("/process-instances")
@operation("cases:start", body=Start, status=201)
def start() -> ResponseReturnValue:
    """Start a case; repeated with the same idempotency key it answers with the case that exists."""
    body = read_body(Start)
    variables = body.variables or {}
    wrong = [*unfit_values(variables, "variables"), *_wrong_key(body.business_key)]
    if wrong:
        raise Rejected("body_invalid", fields=wrong)
    entrance = services().entrances.get(body.process_key)
    wrong = entrance(variables) if entrance is not None else []
    if wrong:
        raise Rejected("body_invalid", fields=[replace(one, key=f"variables.{one.key}") for one in wrong])
    case = services().runtime.start(
        body.process_key,
        variables,
        by=me(),
        business_key=body.business_key,
        own_key=True,
        idempotency_key=f"api:{me().id}:{body.idempotency_key}" if body.idempotency_key else None,
    )
    answer = jsonify(case_head(case))
    answer.headers["Location"] = url_for("api.show", key=case.business_key)
    return answer, 201


def _wrong_key(key: str | None) -> list[FieldError]:
    if key is None:
        return []
    wrong = [FieldError("businessKey", "hidden_signs") for _ in hiding(key)]
    return wrong if _KEY.fullmatch(key) else [*wrong, FieldError("businessKey", "business_key_form")]


@blueprint.get("/process-instances/<key>")
@operation("cases:read")
def show(key: str) -> ResponseReturnValue:
    """A case with the facts its process names."""
    case = services().history.instance(key, me())
    facts = [{"label": label, "text": text} for label, text in services().history.facts(case.id)]
    return jsonify({**case_head(case), "facts": facts})


@blueprint.post("/submissions")
@operation("cases:start", body=Submission, status=201)
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
