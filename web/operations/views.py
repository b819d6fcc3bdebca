"""Routes of incidents: see, retry, correct a value, skip with a reason."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Any

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.sentences import incident_sentence, sentence
from web.services import me, services
from web.sessions import for_roles
from web.wording import spoken
from workflows.errors import NotFound
from workflows.model import Incident, ProcessInstance

blueprint = Blueprint("operations", __name__)
PLAIN = (str, bool, Decimal, int, dt.date)
# What a missing value may be, each with a value of its type.
KINDS: dict[str, Any] = {"text": "", "number": Decimal(0), "date": dt.date.min, "boolean": False}


def _view(incident: Incident) -> dict[str, Any]:
    case = _case(incident)
    step = _step(case.definition_id, incident.element) if case is not None else incident.element
    return {
        "incident": incident,
        "words": incident_sentence(incident, step),
        "values": _plain_values(incident) if case else {},
        "missing": _missing(incident) if case else "",
        "case": case,
        "step": step,
    }


def _case(incident: Incident) -> ProcessInstance | None:
    """The case, where the person may see it: being an administrator opens no case."""
    try:
        return services().history.instance(incident.instance_id, me())
    except NotFound:
        return None


def _plain_values(incident: Incident) -> dict[str, str]:
    try:
        variables = services().runtime.variables(incident.instance_id)
    except NotFound:
        return {}
    return {
        name: "" if value is None else spoken(value)
        for name, value in sorted(variables.items())
        if isinstance(value, PLAIN)
    }


def _missing(incident: Incident) -> str:
    """Name of the value whose absence stopped the case, "" where that is not the reason."""
    name = str(incident.params.get("name", "")) if incident.code == "unknown_name" else ""
    return "" if name in services().runtime.variables(incident.instance_id) else name


def _step(definition_id: str, element: str) -> str:
    found = services().repository.model(definition_id).elements.get(element)
    return found.name if found is not None and found.name else element


def _visible() -> list[dict[str, Any]]:
    return [_view(incident) for incident in services().management.incidents()]


@blueprint.get("/stoerungen")
@for_roles("admin", "lead")
def show() -> ResponseReturnValue:
    """All open incidents in plain words."""
    return render_template("operations/incidents.html", section="operations", rows=_visible())


@blueprint.post("/stoerungen/<incident_id>/erneut")
@for_roles("admin", "lead")
def retry(incident_id: str) -> ResponseReturnValue:
    """Try the step again."""
    services().management.retry(incident_id, by=me())
    flash("Der Schritt wird erneut versucht.", "success")
    return redirect(url_for("operations.show"), code=303)


@blueprint.post("/stoerungen/<incident_id>/wert")
@for_roles("admin", "lead")
def edit(incident_id: str) -> ResponseReturnValue:
    """Correct one value of the case and try again."""
    incident = next((one for one in services().management.incidents() if one.id == incident_id), None)
    if incident is None:
        raise NotFound("incident_not_found")
    name, text, reason = (request.form.get(field, "").strip() for field in ("name", "value", "reason"))
    if not reason:
        return _wrong(incident_id, "reason_required")
    known = _known(incident, name) if _case(incident) else None
    if known is None:
        return _wrong(incident_id, "value_unknown")
    try:
        value = _typed(known, text)
    except (ValueError, InvalidOperation):
        return _wrong(incident_id, "value_wrong_type")
    services().runtime.set_variables(incident.instance_id, {name: value}, by=me(), reason=reason)
    services().management.retry(incident_id, by=me())
    flash("Der Wert ist geändert, der Schritt wird erneut versucht.", "success")
    return redirect(url_for("operations.show"), code=303)


def _known(incident: Incident, name: str) -> Any:
    """A value of the type a correction must have: what the case holds, or of the kind chosen for what is missing."""
    before = services().runtime.variables(incident.instance_id).get(name)
    if before is None and name and name == _missing(incident):
        return KINDS.get(request.form.get("kind", "text"), "")
    return before if isinstance(before, PLAIN) else None


def _typed(before: Any, text: str) -> Any:
    """The text in the type the value had, so that a diagram's conditions still hold."""
    if isinstance(before, bool):
        if text.lower() not in {"ja", "nein"}:
            raise ValueError(text)
        return text.lower() == "ja"
    if isinstance(before, Decimal | int):
        return Decimal(text.replace("\u2009", "").replace(".", "").replace(",", "."))
    if isinstance(before, dt.date):
        return dt.datetime.strptime(text, "%d.%m.%Y").date()  # noqa: DTZ007 - a legal date has no zone
    return text


@blueprint.post("/stoerungen/<incident_id>/ueberspringen")
@for_roles("admin", "lead")
def skip(incident_id: str) -> ResponseReturnValue:
    """Go on without the step, with a reason."""
    reason = request.form.get("reason", "").strip()
    if not reason:
        return _wrong(incident_id, "reason_required")
    services().management.skip(incident_id, by=me(), variables={}, reason=reason)
    flash("Der Schritt ist übersprungen, der Vorgang geht weiter.", "success")
    return redirect(url_for("operations.show"), code=303)


def _wrong(incident_id: str, code: str) -> ResponseReturnValue:
    return make_response(
        render_template(
            "operations/incidents.html",
            section="operations",
            rows=_visible(),
            wrong_at=incident_id,
            wrong=sentence(code),
            typed=request.form,
        ),
        422,
    )
