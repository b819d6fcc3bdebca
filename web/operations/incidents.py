"""Routes of incidents: the list with its filters, one of them with its place in the diagram, and what can be done."""
from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l
from flask_babel import pgettext

from web.casefile import open_tasks, team_names
from web.operations.rights import may_settle, may_steer, may_tend, require, seen_case
from web.operations.room import blueprint
from web.operations.typed import KINDS, PLAIN, as_before, results
from web.sentences import incident_sentence, sentence
from web.services import me, services
from web.sessions import for_roles
from web.steps import Step, positions, steps
from web.wording import spoken
from workflows.errors import Conflict, NotFound, Rejected
from workflows.model import Incident, ProcessInstance

MOST = 200
# What the law or the drawing holds against an act; the incident stays as it is.
HELD = frozenset({
    "skip_breaks_guard", "skip_breaks_four_eyes", "delivery_breaks_guard", "values_break_guard",
    "gateway_cannot_be_skipped",
})
CAUSES = {
    "step": _l("Schritt gescheitert"), "value": _l("Angabe fehlt"), "process": _l("Prozess kommt nicht weiter"),
    "delivery": _l("Versand gescheitert"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """An incident as the list shows it; `case` only where the person may see it."""

    incident: Incident
    step: str
    words: str
    case: ProcessInstance | None


@dataclass(frozen=True, slots=True)
class Filters:
    """What the address says the list shows."""

    process: str = ""
    element: str = ""
    cause: str = ""

    def fits(self, incident: Incident) -> bool:
        """Whether an incident belongs on the list."""
        wanted = ((self.process, incident.process_key), (self.element, incident.element), (self.cause, cause(incident)))
        return all(not want or want == has for want, has in wanted)


def step_name(incident: Incident) -> str:
    """What the diagram calls the step; what is sent, where it is a delivery without one."""
    if not incident.definition_id:
        return _("Versand") if incident.outbox_key else incident.element or pgettext("step", "Eingang")
    if incident.step:
        return incident.step
    found = services().repository.model(incident.definition_id).elements.get(incident.element)
    return found.name if found is not None and found.name else incident.element or _("Vorgang")


def _row(incident: Incident) -> Row:
    step = step_name(incident)
    return Row(incident, step, incident_sentence(incident, step), seen_case(incident.instance_id))


def _find(incident_id: str) -> Incident:
    """An open incident the person may know of; NotFound("incident_not_found")."""
    found = next((one for one in services().management.incidents(seen_by=me()) if one.id == incident_id), None)
    if found is None:
        raise NotFound("incident_not_found", incident_id=incident_id)
    return found


@blueprint.get("/stoerungen")
@for_roles("admin", "lead")
def show() -> ResponseReturnValue:
    """All open incidents in plain words, with filters in the address."""
    filters = Filters(*(request.args.get(name, "")[:120] for name in ("prozess", "schritt", "ursache")))
    everything = services().management.incidents(seen_by=me())
    found = [one for one in everything if filters.fits(one)]
    return render_template(
        "operations/incidents.html", section="operations", filters=filters, total=len(everything), count=len(found),
        rows=[_row(one) for one in found[:MOST]], more=len(found) > MOST, **_choices(everything),
    )


def _choices(found: Iterable[Incident]) -> dict[str, list[tuple[str, str]]]:
    """What can be filtered by: value and words."""
    processes = {(one.process_key, one.process_name) for one in found if one.process_key}
    elements = {(one.element, step_name(one)) for one in found if one.element}
    causes = {(key, CAUSES[key]) for key in map(cause, found)}
    named = (("processes", processes), ("elements", elements), ("causes", causes))
    return {name: sorted(pairs, key=lambda pair: pair[1]) for name, pairs in named}


def cause(incident: Incident) -> str:
    """The kind of trouble: what the list can be filtered by."""
    if incident.outbox_key:
        return "delivery"
    if incident.job_id:
        return "step"
    return "value" if incident.code == "unknown_name" else "process"


@blueprint.get("/stoerungen/<incident_id>")
@for_roles("admin", "lead")
def one(incident_id: str) -> ResponseReturnValue:
    """One incident: what happened, where it stands, what can be done."""
    return _page(_find(incident_id))


def _page(incident: Incident, status: int = 200, **more: Any) -> ResponseReturnValue:
    row = _row(incident)
    steers = may_steer(incident.instance_id)
    body = render_template(
        "operations/incident.html", section="operations", row=row, one=incident, steers=steers,
        settles=may_settle(incident), named=_plain_values(incident) if steers else {},
        missing=_missing(incident) if steers else "", cause=CAUSES[cause(incident)],
        **_place(incident, row.case), **more,
    )
    return make_response(body, status)


def _place(incident: Incident, case: ProcessInstance | None) -> dict[str, Any]:
    """Where it happened: the case's own steps where it may be seen, else only the step in its process."""
    if not incident.definition_id:
        return {"stops": [], "marks": "", "diagram_url": ""}
    model = services().repository.model(incident.definition_id)
    if case is None:
        stops: list[Step] = steps(model, [], [], [incident])
        marks = json.dumps({"failed": [incident.element]})
    else:
        done, tasks = services().history.activities(case.id), open_tasks(case.id)
        incidents = services().management.incidents(instance_id=case.id)
        stops, marks = steps(model, done, tasks, incidents, team_names()), positions(model, done, tasks, incidents)
    key, _, version = incident.definition_id.rpartition(":")
    return {"stops": stops, "marks": marks,
            "diagram_url": url_for("operations.diagram", key=key, version=int(version))}


def _plain_values(incident: Incident) -> dict[str, str]:
    variables = services().runtime.variables(incident.instance_id)
    return {
        name: "" if value is None else spoken(value)
        for name, value in sorted(variables.items()) if isinstance(value, PLAIN)
    }


def _missing(incident: Incident) -> str:
    """Name of the value whose absence stopped the case, "" where that is not the reason."""
    name = str(incident.params.get("name", "")) if incident.code == "unknown_name" else ""
    return "" if name in services().runtime.variables(incident.instance_id) else name


def _done(text: str) -> ResponseReturnValue:
    flash(text, "success")
    return redirect(url_for("operations.show"), code=303)


@blueprint.post("/stoerungen/<incident_id>/erneut")
@for_roles("admin", "lead")
def retry(incident_id: str) -> ResponseReturnValue:
    """Try the step again."""
    incident = _find(incident_id)
    require(may_tend(incident.instance_id))
    services().management.retry(incident_id, by=me())
    return _done(_("„%(step)s“ wird erneut versucht.", step=step_name(incident)))


@blueprint.post("/stoerungen/<incident_id>/wert")
@for_roles("admin", "lead")
def edit(incident_id: str) -> ResponseReturnValue:
    """Correct one value of the case and try again, both or nothing."""
    incident = _find(incident_id)
    require(may_steer(incident.instance_id))
    name, text, reason = (request.form.get(field, "").strip() for field in ("name", "value", "reason"))
    try:
        if not reason:
            raise Rejected("reason_required")
        values = {name: as_before(_known(incident, name), text)}
    except Rejected as error:
        return _wrong(incident, error, "wert")
    try:
        services().management.correct(incident_id, values, by=me(), reason=reason)
    except Conflict as error:
        return _held(incident, error, "wert")
    return _done(_("Die Angabe ist geändert, „%(step)s“ wird erneut versucht.", step=step_name(incident)))


def _known(incident: Incident, name: str) -> Any:
    """A value of the type a correction must have: what the case holds, or of the kind chosen for what is missing.

    :raises Rejected: "value_unknown".
    """
    before = services().runtime.variables(incident.instance_id).get(name)
    if before is None and name and name == _missing(incident):
        return KINDS.get(request.form.get("kind", "text"), "")
    if not isinstance(before, PLAIN):
        raise Rejected("value_unknown")
    return before


@blueprint.post("/stoerungen/<incident_id>/ueberspringen")
@for_roles("admin", "lead")
def skip(incident_id: str) -> ResponseReturnValue:
    """Go on without the step, with a reason and, where somebody knows them, its results."""
    incident = _find(incident_id)
    require(may_settle(incident))
    reason = request.form.get("reason", "").strip()
    try:
        if not reason:
            raise Rejected("reason_required")
        given = results(request.form) if incident.instance_id and not incident.outbox_key else {}
    except Rejected as error:
        return _wrong(incident, error, "ueberspringen")
    try:
        services().management.skip(incident_id, by=me(), variables=given, reason=reason)
    except Conflict as error:
        return _held(incident, error, "ueberspringen")
    return _done(_("„%(step)s“ ist übersprungen. Der Vorgang geht weiter.", step=step_name(incident)))


@blueprint.post("/stoerungen/<incident_id>/abbrechen")
@for_roles("admin", "lead")
def cancel(incident_id: str) -> ResponseReturnValue:
    """Cancel the whole case, with a reason."""
    incident = _find(incident_id)
    require(may_steer(incident.instance_id))
    reason = request.form.get("reason", "").strip()
    if not reason:
        return _wrong(incident, Rejected("reason_required"), "abbrechen")
    services().runtime.cancel(incident.instance_id, by=me(), reason=reason)
    return _done(_("Vorgang %(number)s ist abgebrochen.", number=incident.business_key))


def _held(incident: Incident, error: Conflict, act: str) -> ResponseReturnValue:
    """The incident again with why the act is refused, as long as it is still there to be acted on."""
    if error.code not in HELD:
        raise error
    return _wrong(incident, error, act)


def _wrong(incident: Incident, error: Rejected | Conflict, act: str) -> ResponseReturnValue:
    return _page(incident, error.status, wrong=sentence(error.code, error.params), wrong_act=act, typed=request.form)
