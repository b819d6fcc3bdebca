"""One act on many: select, act, and a result for each. Each is a transaction of its own, so nothing is half done.

A request does twenty; the page then asks for the next twenty by itself, or by its button.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from web.operations.incidents import step_name
from web.operations.rights import may_settle, may_steer, may_tend, require
from web.operations.room import blueprint
from web.security import safe_next
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.errors import EngineError, NotFound
from workflows.model import Incident
from workflows.services.confidentiality import FileClosed

AT_ONCE = 20
MOST = 10_000


@dataclass(frozen=True, slots=True)
class Act:
    """Something that is done to many: its words, and whether it wants a reason."""

    title: str
    run: Callable[[str, str], str]
    wants_reason: bool = True


def _incident(incident_id: str) -> Incident:
    found = services().management.incident(incident_id)
    if not any(one.id == incident_id for one in services().management.incidents(
        instance_id=found.instance_id or None, seen_by=me()
    )):
        raise NotFound("incident_not_found", incident_id=incident_id)
    return found


def _named(incident: Incident) -> str:
    return f"{incident.business_key or _('Ohne Vorgang')}, {step_name(incident)}"


def _retry(incident_id: str, reason: str) -> str:
    del reason
    incident = _incident(incident_id)
    require(may_tend(incident.instance_id))
    services().management.retry(incident_id, by=me())
    return _("%(step)s: wird erneut versucht.", step=_named(incident))


def _skip(incident_id: str, reason: str) -> str:
    incident = _incident(incident_id)
    require(may_settle(incident))
    services().management.skip(incident_id, by=me(), variables={}, reason=reason)
    return _("%(step)s: übersprungen.", step=_named(incident))


def _cancel(incident_id: str, reason: str) -> str:
    incident = _incident(incident_id)
    require(may_steer(incident.instance_id))
    services().runtime.cancel(incident.instance_id, by=me(), reason=reason)
    return _("%(number)s: abgebrochen.", number=incident.business_key)


def _suspend(instance_id: str, reason: str) -> str:
    require(may_tend(instance_id))
    case = services().runtime.suspend(instance_id, by=me(), reason=reason)
    return _("%(number)s: angehalten.", number=case.business_key)


def _resume(instance_id: str, reason: str) -> str:
    require(may_tend(instance_id))
    case = services().runtime.resume(instance_id, by=me(), reason=reason)
    return _("%(number)s: fortgesetzt.", number=case.business_key)


def _repair(instance_id: str, reason: str) -> str:
    del reason
    require(may_tend(instance_id))
    count = len(services().management.repair(instance_id, by=me()))
    return ngettext("%(num)s Auffälligkeit wiederhergestellt.", "%(num)s Auffälligkeiten wiederhergestellt.", count)


ACTS = {
    "erneut": Act(_l("Erneut versuchen"), _retry, wants_reason=False),
    "ueberspringen": Act(_l("Überspringen"), _skip),
    "abbrechen": Act(_l("Vorgänge abbrechen"), _cancel),
    "anhalten": Act(_l("Vorgänge anhalten"), _suspend),
    "fortsetzen": Act(_l("Vorgänge fortsetzen"), _resume),
    "reparieren": Act(_l("Wiederherstellen"), _repair, wants_reason=False),
}


@blueprint.post("/betrieb/gemeinsam")
@for_roles("admin", "lead")
def batch() -> ResponseReturnValue:
    """Do the next twenty and tell of each."""
    form = request.form
    act, back = ACTS.get(form.get("act", "")), safe_next(form.get("weiter"), url_for("operations.show"))
    ids = list(dict.fromkeys(one for value in form.getlist("ids") for one in value.split()))[:MOST]
    reason = form.get("reason", "").strip()
    if act is None or not ids or (act.wants_reason and not reason):
        code = "nothing_selected" if not ids or act is None else "reason_required"
        flash(sentence(code), "warning")
        return redirect(back, code=303)
    done, failed = form.getlist("done"), form.getlist("failed")
    for one in ids[:AT_ONCE]:
        try:
            done.append(act.run(one, reason))
        except EngineError as error:
            failed.append(f"{_name(one)}{sentence(error.code, error.params)}")
    return render_template(
        "operations/batch.html", section="operations", act=act, name=form["act"], reason=reason, back=back,
        done=done, failed=failed, left=ids[AT_ONCE:], total=len(done) + len(failed) + len(ids[AT_ONCE:]),
    )


def _name(identity: str) -> str:
    """Whom a refusal is about, where the person may know it."""
    try:
        return f"{_named(_incident(identity))}: "
    except NotFound:
        pass
    try:
        return f"{services().history.instance(identity, me()).business_key}: "
    except (NotFound, FileClosed):
        return ""
