"""From database rows to the values other floors see; every list query starts here."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, Select, exists, func, select

from workflows.model import (
    Document,
    HistoricActivity,
    Incident,
    InstanceState,
    Note,
    Person,
    ProcessDefinition,
    ProcessInstance,
    Subscription,
    TaskState,
    UserTask,
)
from workflows.persistence.tables import (
    closed_file,
    document,
    historic_activity,
    incident,
    note,
    person,
    process_definition,
    process_instance,
    user_task,
)

_assignee = person.alias("assignee_person")
_completer = person.alias("completing_person")
_actor = person.alias("acting_person")
_represented = person.alias("represented_person")


_CLOSED = exists(
    select(closed_file.c.instance_id).where(closed_file.c.instance_id == process_instance.c.id)
).label("closed")


def select_tasks() -> Select[Any]:
    """All user tasks with case, process and people; add conditions and order."""
    return (
        select(
            user_task,
            process_instance.c.business_key, process_instance.c.title, process_instance.c.place,
            process_instance.c.started.label("received"), process_instance.c.revision,
            process_instance.c.due.label("case_due"), process_instance.c.definition_id.label("case_definition_id"),
            process_definition.c.name.label("process_name"), _CLOSED,
            _assignee.c.id.label("assignee_id"), _assignee.c.name.label("assignee_name"),
            _assignee.c.email.label("assignee_email"),
            _completer.c.id.label("completer_id"), _completer.c.name.label("completer_name"),
            _represented.c.id.label("represented_id"), _represented.c.name.label("represented_name"),
        )
        .join(process_instance, process_instance.c.id == user_task.c.instance_id)
        .join(process_definition, process_definition.c.id == process_instance.c.definition_id)
        .outerjoin(_assignee, _assignee.c.username == user_task.c.assignee)
        .outerjoin(_completer, _completer.c.username == user_task.c.completed_by)
        .outerjoin(_represented, _represented.c.username == user_task.c.acting_for)
    )


def task(row: Row[Any], *, opened: bool = False) -> UserTask:
    """A row of `select_tasks`.

    :param opened: whether what a closed file says of itself may be shown; else its captions are empty.
    """
    shut = bool(row.closed) and not opened
    return UserTask(
        id=row.id, instance_id=row.instance_id, business_key=row.business_key, definition_id=row.definition_id,
        process_key=row.process_key, process_name=row.process_name, element=row.element, name=row.name,
        state=TaskState(row.state), title="" if shut else row.title, place="" if shut else row.place,
        created=row.created, received=row.received,
        due=row.due or row.case_due, follow_up=row.follow_up, priority=row.priority,
        assignee=_somebody(row.assignee, row.assignee_id, row.assignee_name, row.assignee_email),
        candidate_groups=tuple(row.candidate_groups), form_ref=row.form_ref, revision=row.revision,
        chips=() if shut else tuple(row.chips), completed=row.completed, label="" if shut else row.label,
        completed_by=_somebody(row.completed_by, row.completer_id, row.completer_name), closed_file=bool(row.closed),
        shut=shut,
        case_definition_id=row.case_definition_id, follow_up_on=row.follow_up_on,
        acting_for=_somebody(row.acting_for, row.represented_id, row.represented_name),
    )


def _somebody(username: str, person_id: str | None, name: str | None, email: str | None = "") -> Person | None:
    # A diagram may name somebody who has no account (yet).
    return Person(person_id or username, username, name or username, email or "") if username else None


def select_instances() -> Select[Any]:
    """All instances without their execution state, with process, starter's name and open incidents."""
    open_incidents = (
        select(func.count()).select_from(incident)
        .where(incident.c.instance_id == process_instance.c.id, incident.c.resolved.is_(None))
        .scalar_subquery()
    )
    columns = [column for column in process_instance.c if column.name != "execution"]
    return (
        select(
            *columns, process_definition.c.name.label("process_name"), process_definition.c.version, _CLOSED,
            func.coalesce(_actor.c.name, process_instance.c.started_by).label("starter"),
            open_incidents.label("incidents"),
        )
        .join(process_definition, process_definition.c.id == process_instance.c.definition_id)
        .outerjoin(_actor, _actor.c.username == process_instance.c.started_by)
    )


def instance(row: Row[Any]) -> ProcessInstance:
    """A row of `select_instances`."""
    return ProcessInstance(
        id=row.id, business_key=row.business_key, definition_id=row.definition_id, process_key=row.process_key,
        process_name=row.process_name, version=row.version, state=InstanceState(row.state), title=row.title,
        place=row.place, started=row.started, started_by=row.starter, ended=row.ended,
        end_events=tuple(row.end_events), revision=row.revision, due=row.due, incidents=row.incidents,
        closed_file=bool(row.closed),
    )


def definition(row: Row[Any]) -> ProcessDefinition:
    """A row of process_definition."""
    return ProcessDefinition(
        id=row.id, key=row.key, version=row.version, name=row.name, deployment_id=row.deployment_id,
        resource=row.resource, digest=row.digest, deployed_at=row.deployed_at, start_form=row.start_form,
        starter_groups=tuple(row.starter_groups), properties=row.properties, suspended=row.suspended,
    )


_step = (
    select(historic_activity.c.name)
    .where(historic_activity.c.instance_id == incident.c.instance_id,
           historic_activity.c.activity_id == incident.c.activity_id)
    .order_by(historic_activity.c.seq.desc()).limit(1).scalar_subquery()
)


def select_incidents() -> Select[Any]:
    """All incidents with the number and the process of their case, and what their step is called."""
    return (
        select(
            incident, _step.label("step"), process_instance.c.business_key, process_instance.c.definition_id,
            process_instance.c.process_key, process_definition.c.name.label("process_name"),
        )
        .outerjoin(process_instance, process_instance.c.id == incident.c.instance_id)
        .outerjoin(process_definition, process_definition.c.id == process_instance.c.definition_id)
    )


def incident_value(row: Row[Any], *, opened: bool = True) -> Incident:
    """A row of `select_incidents`.

    :param opened: whether the person may see what stands in the case; else messages and values are left out.
    """
    return Incident(
        id=row.id, instance_id=row.instance_id or "", business_key=row.business_key or "", element=row.element,
        activity_id=row.activity_id, code=row.code, message=row.message if opened else "", created=row.created,
        shut=not opened, job_id=row.job_id, attempts=row.attempts, resolved=row.resolved,
        params=row.params if opened else {}, outbox_key=row.outbox_key,
        definition_id=row.definition_id or "", process_key=row.process_key or "", process_name=row.process_name or "",
        step=row.step or "",
    )


def select_activities() -> Select[Any]:
    """The history with the actors' names, and the names of whom they stood in for."""
    # A task's id is its activity's.
    represented = func.coalesce(_represented.c.name, user_task.c.acting_for, "")
    return (
        select(
            historic_activity, func.coalesce(_actor.c.name, historic_activity.c.actor).label("actor_name"),
            represented.label("represented_name"),
        )
        .outerjoin(_actor, _actor.c.username == historic_activity.c.actor)
        .outerjoin(user_task, user_task.c.id == historic_activity.c.activity_id)
        .outerjoin(_represented, _represented.c.username == user_task.c.acting_for)
    )


def activity(row: Row[Any]) -> HistoricActivity:
    """A row of `select_activities`."""
    return HistoricActivity(
        activity_id=row.activity_id, instance_id=row.instance_id, element=row.element, type=row.type, name=row.name,
        started=row.started, ended=row.ended, state=row.state, actor=row.actor_name, scope_id=row.scope_id,
        process_key=row.process_key, detail=row.detail or {},
        acting_for=row.represented_name if row.actor and row.state == "completed" else "",
    )


def select_documents() -> Select[Any]:
    """The documents with the names of who filed them."""
    return select(document, func.coalesce(_actor.c.name, document.c.created_by).label("creator")).outerjoin(
        _actor, _actor.c.username == document.c.created_by
    )


def document_value(row: Row[Any]) -> Document:
    """A row of `select_documents`."""
    return Document(
        id=row.id, instance_id=row.instance_id, name=row.name, media_type=row.media_type, size=row.size,
        digest=row.digest, code=row.code, created=row.created, created_by=row.creator, superseded=row.superseded,
        replaces=row.replaces, scan=row.scan,
    )


def select_notes() -> Select[Any]:
    """The notes with the names of who wrote them."""
    return select(note, func.coalesce(_actor.c.name, note.c.by).label("author")).outerjoin(
        _actor, _actor.c.username == note.c.by
    )


def note_value(row: Row[Any], names: Mapping[str, str]) -> Note:
    """A row of `select_notes`; `names` of the people notes speak to."""
    spoken = {name: names.get(name, name) for name in row.mentions or ()}
    return Note(id=row.id, instance_id=row.instance_id, text=row.text, at=row.at, by=row.author, mentions=spoken)


def subscription_value(row: Row[Any]) -> Subscription:
    """A row of subscription."""
    return Subscription(
        subscription_id=row.id, activity_id=row.activity_id, element=row.element, kind=row.kind, name=row.name,
        keys=row._mapping["keys"], label=row.label,
    )
