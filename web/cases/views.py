"""Routes of cases: list, page, diagram, documents, notes, incoming messages, cancelling."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.casefile import facts_of, open_tasks, team_names, trail
from web.cases.incoming import Awaited, awaited, message_form
from web.cases.values import used_values
from web.due import light
from web.history import in_runs
from web.security import safe_next
from web.sentences import sentence
from web.services import me, services, today
from web.steps import name_of, positions, steps
from web.tasks.undo import offer_of
from workflows.errors import EngineError, Rejected
from workflows.model import InstanceState, ProcessInstance
from workflows.signs import without_hidden
from workflows.untrusted_xml import as_text

blueprint = Blueprint("cases", __name__)
STATES = {"running": _l("Laufend"), "ended": _l("Abgeschlossen"), "cancelled": _l("Abgebrochen"), "all": _l("Alle")}
PAGE = 200


@blueprint.get("/vorgaenge")
def listing() -> ResponseReturnValue:
    """Cases the person may see."""
    state = request.args.get("stand", "running")
    state = state if state in STATES else "running"
    process = request.args.get("prozess", "")[:80]
    found = services().history.instances(
        me(), state=None if state == "all" else InstanceState(state), process=process or None, limit=PAGE + 1
    )
    processes = sorted({(one.key, one.name) for one in services().repository.definitions()}, key=lambda pair: pair[1])
    rows = [(case, light(case.due, today(), services().settings.land)) for case in found[:PAGE]]
    return render_template(
        "cases/list.html",
        section="cases",
        rows=rows,
        states=STATES,
        state=state,
        process=process,
        processes=processes,
        more=len(found) > PAGE,
    )


@blueprint.get("/vorgang/<key>")
def show(key: str) -> ResponseReturnValue:
    """The page of one case."""
    return case_page(find_case(key))


@blueprint.get("/vorgang/<key>/werte")
def values(key: str) -> ResponseReturnValue:
    """The values of the chamber the case's steps read; for whoever may see the case."""
    case = find_case(key)
    return render_template("cases/values.html", section="cases", case=case, rows=used_values(case))


def find_case(key: str) -> ProcessInstance:
    """A case by its number, where the person may see it; NotFound("instance_not_found")."""
    return services().history.instance(key, me())


def case_page(case: ProcessInstance, status: int = 200, **more: Any) -> ResponseReturnValue:
    """The page of a case; `more` are what a refused form shows again."""
    history, tasks = services().history, open_tasks(case.id)
    incidents = services().management.incidents(instance_id=case.id)
    model, done = services().repository.model(case.definition_id), history.activities(case.id)
    running = case.state is InstanceState.RUNNING
    steers = services().rights.may_steer(case.id, me())
    body = render_template(
        "cases/show.html",
        section="cases",
        case=case,
        light=light(case.due, today(), services().settings.land),
        tasks=[(task, light(task.due, today(), services().settings.land)) for task in tasks],
        teams=team_names(),
        stops=steps(model, done, tasks, incidents, team_names()),
        marks=positions(model, done, tasks, incidents),
        facts=facts_of(case.definition_id, case.id),
        incidents=incidents,
        documents=services().tasks.documents(case.id, me()),
        notes=services().tasks.notes(case.id, me()),
        history=in_runs(trail(case.definition_id, case.id, done)[::-1]),
        running=running,
        may_operate=steers,
        suspended=case.state is InstanceState.SUSPENDED,
        places=_places(case) if running and steers else [],
        awaited=_awaited(case, more.pop("sent", None), more.pop("errors", ()), more.get("wrong_at", ""))
        if running
        else [],
        may_cancel=running and steers,
        undo=offer_of(case.id),
        related=history.related(case.id, me()),
        **more,
    )
    return make_response(body, status)


def _places(case: ProcessInstance) -> list[dict[str, Any]]:
    """Where the case stands and could be moved to, in the diagram's words."""
    model = services().repository.model(case.definition_id)
    return [
        {"id": place.activity_id, "name": name_of(model, place.element),
         "targets": [(target, name_of(model, target)) for target in place.targets]}
        for place in services().runtime.places(case.id)
    ]


def _awaited(case: ProcessInstance, sent: Any, errors: Any, at: str) -> list[Awaited]:
    variables = services().runtime.variables(case.id)
    return awaited(case.definition_id, services().runtime.subscriptions(case.id), variables, sent, errors, at)


@blueprint.get("/vorgang/<key>/diagramm.bpmn")
def diagram(key: str) -> ResponseReturnValue:
    """The drawing of the case's process version, as UTF-8 whatever encoding it was drawn in."""
    content = services().repository.diagram(find_case(key).definition_id)
    return Response(as_text(content), mimetype="application/xml")


@blueprint.get("/dokument/<document_id>")
def download(document_id: str) -> ResponseReturnValue:
    """A document, always as a download: what people upload is never shown inside our pages."""
    document, content = services().tasks.document(document_id, me())
    answer = make_response(content)
    answer.headers["Content-Type"] = document.media_type
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer.headers.set("Content-Disposition", "attachment", filename=document.name)
    return answer


def _back(case: ProcessInstance) -> str:
    return safe_next(request.form.get("weiter"), url_for("cases.show", key=case.business_key))


@blueprint.post("/vorgang/<key>/notizen")
def add_note(key: str) -> ResponseReturnValue:
    """Write a note."""
    case = find_case(key)
    text = request.form.get("text", "").strip()
    try:
        services().tasks.add_note(case.id, text, me())
    except Rejected as error:
        return case_page(case, 422, note_text=without_hidden(text), note_error=sentence(error.code, error.params))
    flash(_("Die Notiz ist gespeichert."), "success")
    return redirect(_back(case), code=303)


@blueprint.post("/vorgang/<key>/eingang")
def assign_incoming(key: str) -> ResponseReturnValue:
    """Assign something that arrived to the place where the case waits for it."""
    case = find_case(key)
    name, subscription = request.form.get("message", "")[:100], request.form.get("subscription", "")[:100]
    form = message_form(case.definition_id, name)
    raw = form.read(request.form) if form is not None else {}
    values, errors = (
        form.validate(raw, services().runtime.variables(case.id), clock=services().clock)
        if form is not None
        else ({}, [])
    )
    if errors:
        return case_page(case, 422, sent=raw, errors=errors, wrong_at=subscription, problem=sentence("form_invalid"))
    try:
        services().runtime.correlate(
            name, payload=values, by=me(), instance_id=case.id, subscription_id=subscription or None
        )
    except EngineError as error:
        told = sentence(error.code, error.params)
        return case_page(case, error.status, sent=raw, wrong_at=subscription, problem=told)
    flash(_("Der Eingang ist zugeordnet. Der Vorgang geht weiter."), "success")
    return redirect(url_for("cases.show", key=case.business_key), code=303)
