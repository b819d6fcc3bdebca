"""Routes of what is due: jobs, timers and deliveries, overdue ones first, and letting one happen now."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.operations.rights import may_steer, require, seen_case
from web.operations.room import blueprint
from web.sentences import sentence
from web.services import me, now, services
from web.sessions import for_roles
from workflows.errors import NotFound, Rejected
from workflows.operations import DueWork

KINDS = {
    "service": _l("automatischer Schritt"), "timer": _l("Termin im Vorgang"), "start_timer": _l("geplanter Beginn"),
    "message": _l("Zustellung eines Eingangs"), "signal": _l("Signal"),
    "start": _l("Beginn durch einen anderen Vorgang"),
    "delivery": _l("Versand"), "migration": _l("Umstellung laufender Vorgänge"), "batch": _l("Aufgaben im Stapel"),
}
VIEWS = {"": _l("Alles"), "ueberfaellig": _l("Überfällig")}
MOST = 200
# What is due this long is late, not merely the next in the queue.
LATE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list; `early` = a timer before its time, which asks for a reason."""

    work: DueWork
    name: str
    kind: str
    late: bool
    early: bool
    may: bool
    opens: bool


@blueprint.get("/betrieb")
@for_roles("admin", "lead")
def due() -> ResponseReturnValue:
    """What the engine will do by itself, overdue ones first."""
    view = request.args.get("ansicht", "")
    view = view if view in VIEWS else ""
    found = services().management.due_work(me(), overdue=view == "ueberfaellig", limit=MOST + 1)
    rows = [_row(one) for one in found[:MOST]]
    return render_template(
        "operations/due.html", section="work", rows=rows, view=view, views=VIEWS, more=len(found) > MOST,
        late=sum(row.late for row in rows),
    )


def _row(work: DueWork) -> Row:
    early = work.kind == "timer" and work.due > now()
    opens = seen_case(work.instance_id) is not None
    return Row(
        work, _name(work), KINDS.get(work.kind, work.kind), not work.suspended and work.due < now() - LATE, early,
        not work.taken and not work.suspended and (opens or not early), opens,
    )


def _name(work: DueWork) -> str:
    if work.definition_id and work.element:
        element = services().repository.model(work.definition_id).elements.get(work.element)
        if element is not None and element.name:
            return element.name
    return work.name or work.element or KINDS.get(work.kind, work.kind)


@blueprint.post("/betrieb/<work_id>/jetzt")
@for_roles("admin", "lead")
def run_now(work_id: str) -> ResponseReturnValue:
    """Let one happen now; a timer before its time is a decision about the case."""
    work = next((one for one in services().management.due_work(me(), limit=10_000) if one.id == work_id), None)
    if work is None:
        raise NotFound("job_not_found", job_id=work_id)
    if work.kind == "timer" and work.due > now():
        require(may_steer(work.instance_id))
    try:
        services().management.run_now(work_id, by=me(), reason=request.form.get("reason", "").strip())
    except Rejected as error:
        flash(sentence(error.code, error.params), "warning")
        return redirect(url_for("operations.due"), code=303)
    flash(_("„%(name)s“ geschieht jetzt.", name=_name(work)), "success")
    return redirect(url_for("operations.due"), code=303)
