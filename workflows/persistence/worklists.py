"""Triggers that keep the rows of `user_task_group` in step with their tasks, whoever writes those.

A worklist is read along one index, in its order, without a look at the tasks of others: so who may take a task, whether
it is free, and what it is sorted by stand in one row. The database sees to it, since many places write tasks.
"""
from __future__ import annotations

from sqlalchemy import Connection

# `standing` of a row: nobody has the task, somebody has it; NULL = it is done.
FREE, TAKEN = "free", "taken"

_COPIED = ("sort_due", "priority", "created", "item_order", "follow_up", "process_key")
_WATCHED = ("state", "assignee", *_COPIED)


def _standing(task: str) -> str:
    return f"CASE WHEN {task}.state <> 'open' THEN NULL WHEN {task}.assignee = '' THEN '{FREE}' ELSE '{TAKEN}' END"


def _set(task: str) -> str:
    return ", ".join([f"standing = {_standing(task)}", *(f"{name} = {task}.{name}" for name in _COPIED)])


_CHANGED = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in _WATCHED)
_FOLLOW = f"UPDATE user_task_group SET {_set('NEW')} WHERE task_id = NEW.id"  # noqa: S608 - names of ours
_ENTER = (
    f"UPDATE user_task_group SET {_set('t')} FROM user_task t "  # noqa: S608
    "WHERE t.id = user_task_group.task_id AND t.state = 'open'"
)
_ASSIGN = " ".join([f"NEW.standing := {_standing('t')};", *(f"NEW.{name} := t.{name};" for name in _COPIED)])

_SQLITE = (
    f"CREATE TRIGGER user_task_worklist AFTER UPDATE OF {', '.join(_WATCHED)} ON user_task "
    f"WHEN {_CHANGED.replace('IS DISTINCT FROM', 'IS NOT')} BEGIN {_FOLLOW}; END",
    "CREATE TRIGGER user_task_group_worklist AFTER INSERT ON user_task_group "
    f"BEGIN {_ENTER} AND task_id = NEW.task_id AND candidate = NEW.candidate; END",
)

_POSTGRESQL = (
    f"CREATE FUNCTION worklist_follow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {_FOLLOW}; RETURN NULL; END $$",
    f"CREATE TRIGGER user_task_worklist AFTER UPDATE OF {', '.join(_WATCHED)} ON user_task "
    f"FOR EACH ROW WHEN ({_CHANGED}) EXECUTE FUNCTION worklist_follow()",
    "CREATE FUNCTION worklist_enter() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE t user_task; BEGIN "  # noqa: S608
    "SELECT * INTO t FROM user_task WHERE id = NEW.task_id; "
    f"IF t.state = 'open' THEN {_ASSIGN} END IF; RETURN NEW; END $$",
    "CREATE TRIGGER user_task_group_worklist BEFORE INSERT ON user_task_group "
    "FOR EACH ROW EXECUTE FUNCTION worklist_enter()",
)


def keep_worklists(connection: Connection) -> None:
    """Fill the worklists of the tasks that are open and create the triggers; called once by migration 0010."""
    connection.exec_driver_sql(_ENTER)
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)
