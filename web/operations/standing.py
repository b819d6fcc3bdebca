"""Routes of where cases stand: all process versions, and one of them as a diagram with counts and a table."""
from __future__ import annotations

import json
from dataclasses import dataclass

from flask import Response, render_template, url_for
from flask.typing import ResponseReturnValue

from web.operations.room import blueprint
from web.services import me, services
from web.sessions import for_roles
from web.steps import name_of
from workflows.errors import NotFound
from workflows.model import InstanceState, ProcessDefinition
from workflows.operations import Standing
from workflows.untrusted_xml import as_text

# Where nobody stands although something waits there: a reminder beside a task, a way into an event subprocess.
BESIDE = frozenset({"boundaryEvent", "startEvent"})


@dataclass(frozen=True, slots=True)
class Version:
    """A process version with how many cases run on it."""

    definition: ProcessDefinition
    running: int
    suspended: int
    incidents: int


def _version(definition: ProcessDefinition) -> Version:
    management = services().management
    counts = [len(management.cases_of(definition.id, me(), state))
              for state in (InstanceState.RUNNING, InstanceState.SUSPENDED)]
    broken = sum(one.incidents for one in management.standing(definition.id, me()))
    return Version(definition, counts[0], counts[1], broken)


@blueprint.get("/betrieb/prozesse")
@for_roles("admin", "lead")
def processes() -> ResponseReturnValue:
    """Every process version somebody's case runs on, and the newest of each."""
    newest = {one.id for one in services().repository.definitions()}
    found = [_version(one) for one in services().repository.definitions(latest=False)]
    rows = [one for one in found if one.definition.id in newest or one.running or one.suspended]
    return render_template("operations/processes.html", section="work", rows=rows, newest=newest)


def _definition(key: str, version: int) -> ProcessDefinition:
    return services().repository.version(key, version)


@blueprint.get("/betrieb/prozess/<key>/<int:version>")
@for_roles("admin", "lead")
def process(key: str, version: int) -> ResponseReturnValue:
    """Where the cases of a version stand: on the diagram, and the same as a table."""
    definition = _definition(key, version)
    model, management = services().repository.model(definition.id), services().management
    found = [one for one in management.standing(definition.id, me()) if _stands(model, one)]
    cases = {state: [case for case, _ in management.cases_of(definition.id, me(), state)]
             for state in (InstanceState.RUNNING, InstanceState.SUSPENDED)}
    counts = {one.element: {"cases": one.cases, "late": one.overdue, "broken": one.incidents} for one in found}
    return render_template(
        "operations/process.html", section="work", definition=definition,
        rows=[(name_of(model, one.element), one) for one in found], counts=json.dumps({"counts": counts}),
        running=cases[InstanceState.RUNNING], suspended=cases[InstanceState.SUSPENDED],
        broken=sum(one.incidents for one in found),
        diagram_url=url_for("operations.diagram", key=key, version=version),
    )


def _stands(model: object, standing: Standing) -> bool:
    element = getattr(model, "elements", {}).get(standing.element)
    return element is None or element.type not in BESIDE or bool(standing.incidents)


@blueprint.get("/betrieb/prozess/<key>/<int:version>/diagramm.bpmn")
@for_roles("admin", "lead")
def diagram(key: str, version: int) -> ResponseReturnValue:
    """The drawing of a process version."""
    content = services().repository.diagram(_definition(key, version).id)
    if not content:
        raise NotFound("page_not_found")
    return Response(as_text(content), mimetype="application/xml")
