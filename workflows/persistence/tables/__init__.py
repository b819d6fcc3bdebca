"""Every table of the engine; importing this module fills the one metadata."""
from __future__ import annotations

from workflows.persistence.tables.absences import absence, absence_deputy
from workflows.persistence.tables.cases import (
    case_access,
    closed_file,
    document,
    historic_activity,
    instance_group,
    instance_link,
    instance_party,
    note,
    process_instance,
    search_word,
)
from workflows.persistence.tables.definitions import (
    decision_definition,
    deployment,
    draft_file,
    process_definition,
    process_draft,
    resource,
    start_subscription,
)
from workflows.persistence.tables.migrating import migration, migration_item
from workflows.persistence.tables.people import (
    access_token,
    login_attempt,
    login_session,
    membership,
    one_time_code,
    person,
    team,
)
from workflows.persistence.tables.personal import notification, person_setting, saved_view
from workflows.persistence.tables.records import audit, audit_head, counter, parameter, parameter_proposal
from workflows.persistence.tables.releases import (
    process_setting,
    release_file,
    release_proposal,
    trial_file,
    trial_run,
)
from workflows.persistence.tables.tasks import (
    OPEN_TASK,
    completion_undo,
    task_batch,
    task_batch_item,
    task_draft,
    user_task,
    user_task_group,
)
from workflows.persistence.tables.work import (
    incident,
    job,
    outbox,
    stored_message,
    subscription,
    webhook,
    worker_heartbeat,
)

__all__ = [
    "OPEN_TASK", "absence", "absence_deputy", "access_token", "audit", "audit_head", "case_access", "closed_file",
    "completion_undo", "counter", "decision_definition", "deployment", "document", "draft_file", "historic_activity",
    "incident", "instance_group", "instance_link", "instance_party", "job", "login_attempt", "login_session",
    "membership", "migration", "migration_item", "note", "notification", "one_time_code", "outbox", "parameter",
    "parameter_proposal", "person", "person_setting", "process_definition", "process_draft", "process_instance",
    "process_setting", "release_file", "release_proposal", "resource", "saved_view", "search_word",
    "start_subscription", "stored_message", "subscription", "task_batch", "task_batch_item", "task_draft", "team",
    "trial_file", "trial_run", "user_task", "user_task_group", "webhook", "worker_heartbeat",
]
