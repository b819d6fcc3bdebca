"""Papers that belong to a task: who has the task reads them with it, and no longer than that.

The diagram names them (`papers`, FEEL: the id of a document or a list of ids). They are what a second person has to
read before a release in a file that is not theirs; the rest of the file stays closed.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from workflows.model import Document, Person, TaskState
from workflows.persistence.tables import OPEN_TASK, document, user_task
from workflows.services import rows, substitution
from workflows.services.case_states import look_at
from workflows.services.case_texts import value_of
from workflows.services.context import Context

PROPERTY = "papers"
_MOST = 20


def held(row: Any, who: Person) -> bool:
    """Whether somebody has an open task, or stands in for who has it; one that nobody has taken yet is nobody's."""
    if row.state != TaskState.OPEN.value or not row.assignee:
        return False
    return row.assignee == who.username or substitution.whom(row, who) is not None


def papers_of(context: Context, connection: Connection, row: Any, who: Person) -> list[Document]:
    """The papers of a task for who has it, in the order of the diagram.

    :param row: of the task, with its own columns.
    """
    wanted = _named(context, row) if held(row, who) else []
    if not wanted:
        return []
    found = {one.id: one for one in connection.execute(rows.select_documents().where(
        document.c.instance_id == row.instance_id, document.c.id.in_(wanted)))}
    return [rows.document_value(found[one]) for one in wanted if one in found]


def paper_of_task(context: Context, connection: Connection, document_id: str, who: Person) -> Document | None:
    """A document somebody reads because they have a task it belongs to; None for everybody else."""
    case = connection.execute(select(document.c.instance_id).where(document.c.id == document_id)).scalar()
    if case is None:
        return None
    for row in connection.execute(select(user_task).where(user_task.c.instance_id == case, OPEN_TASK)):
        found = [one for one in papers_of(context, connection, row, who) if one.id == document_id]
        if found:
            return found[0]
    return None


def _named(context: Context, row: Any) -> list[str]:
    element = context.catalog.model(row.definition_id).elements.get(row.element)
    said = element.properties.get(PROPERTY, "") if element is not None else ""
    if not said:
        return []
    told = value_of(said, look_at(context, row.instance_id).variables(row.id))
    found = told if isinstance(told, (list, tuple)) else [told]
    return [one for one in found if isinstance(one, str)][:_MOST]
