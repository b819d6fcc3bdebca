"""Who may do a user task, and by when: worked out once, when the task opens."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from workflows.engine.expressions import Expression, as_text
from workflows.engine.faults import Halt
from workflows.engine.timers import instant
from workflows.feel import FeelError
from workflows.model import OpenUserTask

if TYPE_CHECKING:
    from workflows.engine.tokens import Token

DEFAULT_PRIORITY = 50


def user_task_note(token: Token) -> dict[str, Any]:
    """What the open task needs to remember.

    :raises Halt, FeelError, TimerError: when one of its expressions cannot be used.
    """
    node = token.task_spec.node
    note_name(token)
    return {
        "assignee": _text(token, node.assignee),
        **candidates(token),
        "due": _moment(token, node.due),
        "follow_up": _moment(token, node.follow_up),
        "priority": _priority(token, node.priority),
    }


def follow(token: Token) -> str | None:
    """Work out anew whose an open task is; whose it was, None where nothing changed or it cannot be worked out."""
    try:
        fresh = {"assignee": _text(token, token.task_spec.node.assignee), **candidates(token)}
    except (Halt, FeelError):
        return None
    note = token.note["user"]
    if all(note[name] == value for name, value in fresh.items()):
        return None
    former = str(note["assignee"])
    note.update(fresh)
    return former


def note_name(token: Token) -> None:
    """Keep what the task is called where its name is made of variables.

    :raises Halt, FeelError: when it cannot be worked out.
    """
    title = token.task_spec.node.title
    if title is not None:
        token.note["name"] = _text(token, title)


def candidates(token: Token) -> dict[str, list[str]]:
    """Teams and people who may take the task.

    :raises Halt, FeelError: when it cannot be worked out.
    """
    node = token.task_spec.node
    return {"groups": _names(token, node.groups) or _listed(node.lane), "users": _names(token, node.users)}


def open_user_task(token: Token) -> OpenUserTask:
    """The token as the services see it."""
    node, note = token.task_spec.node, token.note["user"]
    return OpenUserTask(
        token.id, node.id, token.note.get("name") or node.name, scope_id=token.workflow.key,
        assignee=note["assignee"], candidate_groups=tuple(note["groups"]), candidate_users=tuple(note["users"]),
        due=note["due"], follow_up=note["follow_up"], priority=int(note["priority"]), form_ref=node.form_ref,
        order=_order(token), definition_id=token.workflow.definition_id,
    )


def _order(token: Token) -> int:
    """Index of the innermost loop item the task belongs to, else 0."""
    current = token
    while "index" not in current.note:
        if not current.workflow.key:
            return 0
        current = current.workflow.host
    return int(current.note["index"])


def _text(token: Token, expression: Expression | None) -> str:
    return as_text(token.case.evaluate(expression, token.scope)).strip() if expression else ""


def _names(token: Token, expression: Expression | None) -> list[str]:
    if expression is None:
        return []
    value = token.case.evaluate(expression, token.scope)
    return [as_text(name) for name in value] if isinstance(value, list) else _listed(as_text(value))


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _moment(token: Token, expression: Expression | None) -> dt.datetime | None:
    if expression is None:
        return None
    value = token.case.evaluate(expression, token.scope)
    return None if value is None or value == "" else instant(value, token.case.now)


def _priority(token: Token, expression: Expression | None) -> int:
    if expression is None:
        return DEFAULT_PRIORITY
    value = token.case.evaluate(expression, token.scope)
    if not isinstance(value, Decimal):
        raise Halt("priority_not_a_number", f"{expression.source!r} is not a number", expression=expression.source)
    return int(value)
