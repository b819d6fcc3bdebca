"""Triggers that keep the rows of `user_task_group` in step with their tasks, whoever writes those.

A worklist is read along one index, in its order, without a look at the tasks of others: so who may take a task, whether
it is free, and what it is sorted by stand in one row. The database sees to it, since many places write tasks.
"""
from __future__ import annotations

from sqlalchemy import Connection

# `standing` of a row: nobody has the task, somebody has it, somebody has it and its case is a closed file, which keeps
# it from everybody else's lists; NULL = it is done.
FREE, TAKEN, CLOSED = "free", "taken", "closed"

_COPIED = ("sort_due", "priority", "created", "item_order", "follow_up", "process_key")
_WATCHED = ("state", "assignee", *_COPIED)


def _standing(task: str, closed: bool) -> str:
    shut = (
        f"WHEN EXISTS (SELECT 1 FROM closed_file f WHERE f.instance_id = {task}.instance_id) THEN '{CLOSED}' "  # noqa: S608
        if closed else ""
    )
    return (
        f"CASE WHEN {task}.state <> 'open' THEN NULL WHEN {task}.assignee = '' THEN '{FREE}' {shut}ELSE '{TAKEN}' END"
    )


def _set(task: str, closed: bool) -> str:
    return ", ".join([f"standing = {_standing(task, closed)}", *(f"{name} = {task}.{name}" for name in _COPIED)])


_CHANGED = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in _WATCHED)


def _follow(closed: bool) -> str:
    return f"UPDATE user_task_group SET {_set('NEW', closed)} WHERE task_id = NEW.id"  # noqa: S608 - names of ours


def _enter(closed: bool) -> str:
    return (
        f"UPDATE user_task_group SET {_set('t', closed)} FROM user_task t "  # noqa: S608
        "WHERE t.id = user_task_group.task_id AND t.state = 'open'"
    )


def _sqlite(closed: bool) -> tuple[str, ...]:
    return (
        f"CREATE TRIGGER user_task_worklist AFTER UPDATE OF {', '.join(_WATCHED)} ON user_task "
        f"WHEN {_CHANGED.replace('IS DISTINCT FROM', 'IS NOT')} BEGIN {_follow(closed)}; END",
        "CREATE TRIGGER user_task_group_worklist AFTER INSERT ON user_task_group "
        f"BEGIN {_enter(closed)} AND task_id = NEW.task_id AND candidate = NEW.candidate; END",
    )


def _postgresql(closed: bool) -> tuple[str, ...]:
    assign = " ".join([f"NEW.standing := {_standing('t', closed)};", *(f"NEW.{name} := t.{name};" for name in _COPIED)])
    return (
        "CREATE OR REPLACE FUNCTION worklist_follow() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN {_follow(closed)}; RETURN NULL; END $$",
        "CREATE OR REPLACE FUNCTION worklist_enter() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE t user_task; BEGIN "  # noqa: S608
        "SELECT * INTO t FROM user_task WHERE id = NEW.task_id; "
        f"IF t.state = 'open' THEN {assign} END IF; RETURN NEW; END $$",
    )


_POSTGRESQL_TRIGGERS = (
    f"CREATE TRIGGER user_task_worklist AFTER UPDATE OF {', '.join(_WATCHED)} ON user_task "
    f"FOR EACH ROW WHEN ({_CHANGED}) EXECUTE FUNCTION worklist_follow()",
    "CREATE TRIGGER user_task_group_worklist BEFORE INSERT ON user_task_group "
    "FOR EACH ROW EXECUTE FUNCTION worklist_enter()",
)


def keep_worklists(connection: Connection) -> None:
    """Fill the worklists of the tasks that are open and create the triggers; called once by migration 0010."""
    connection.exec_driver_sql(_enter(False))
    postgresql = (*_postgresql(False), *_POSTGRESQL_TRIGGERS)
    for statement in _sqlite(False) if connection.dialect.name == "sqlite" else postgresql:
        connection.exec_driver_sql(statement)


def keep_closed_files_out(connection: Connection) -> None:
    """The same triggers, which know closed files; called once by migration 0012, which makes their table."""
    if connection.dialect.name == "sqlite":
        for name in ("user_task_worklist", "user_task_group_worklist"):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    for statement in _sqlite(True) if connection.dialect.name == "sqlite" else _postgresql(True):
        connection.exec_driver_sql(statement)
