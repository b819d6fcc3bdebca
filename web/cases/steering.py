"""Routes of steering one case by hand: suspend, resume, move a step, cancel; each with a reason in the history."""
from __future__ import annotations

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.cases.views import blueprint, case_page, find_case
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Conflict, NotFound
from workflows.model import ProcessInstance


def _asked(case: ProcessInstance) -> tuple[str, ResponseReturnValue | None]:
    """The reason given, or the page that says why nothing was done."""
    reason = request.form.get("reason", "").strip()
    if not services().rights.may_steer(case.id, me()):
        return "", case_page(case, 403, problem=sentence("lead_only"))
    if not reason:
        act = request.form.get("act", "")
        return "", case_page(case, 422, steer_error=sentence("reason_required"), steer_at=act)
    return reason, None


def _back(case: ProcessInstance, text: str) -> ResponseReturnValue:
    flash(text, "success")
    return redirect(url_for("cases.show", key=case.business_key), code=303)


@blueprint.post("/vorgang/<key>/abbrechen")
def cancel(key: str) -> ResponseReturnValue:
    """Cancel the case with a reason; only for leads."""
    case = find_case(key)
    reason, refused = _asked(case)
    if refused is not None:
        return refused
    services().runtime.cancel(case.id, by=me(), reason=reason)
    return _back(case, _("Vorgang %(number)s ist abgebrochen.", number=case.business_key))


@blueprint.post("/vorgang/<key>/anhalten")
def suspend(key: str) -> ResponseReturnValue:
    """Suspend the case with a reason."""
    case = find_case(key)
    reason, refused = _asked(case)
    if refused is not None:
        return refused
    services().runtime.suspend(case.id, by=me(), reason=reason)
    return _back(case, _("Vorgang %(number)s ist angehalten. Fristen laufen weiter.", number=case.business_key))


@blueprint.post("/vorgang/<key>/fortsetzen")
def resume(key: str) -> ResponseReturnValue:
    """Let a suspended case go on, with a reason."""
    case = find_case(key)
    reason, refused = _asked(case)
    if refused is not None:
        return refused
    services().runtime.resume(case.id, by=me(), reason=reason)
    return _back(case, _("Vorgang %(number)s läuft weiter.", number=case.business_key))


@blueprint.post("/vorgang/<key>/versetzen")
def move(key: str) -> ResponseReturnValue:
    """Move a waiting step to another one of the same scope, with a reason."""
    case = find_case(key)
    reason, refused = _asked(case)
    if refused is not None:
        return refused
    place, target = request.form.get("place", "")[:64], request.form.get("target", "")[:200]
    if not target:
        return case_page(case, 422, steer_error=sentence("field_choice_required"), steer_at=request.form.get("act", ""))
    try:
        services().runtime.move(case.id, place, target, by=me(), reason=reason)
    except (Conflict, NotFound) as error:
        return case_page(case, error.status, problem=sentence(error.code, error.params))
    return _back(case, _("Der Schritt ist versetzt."))
