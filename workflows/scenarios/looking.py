"""What a scenario sees of the database beyond the services: the next due instant, open tasks with users, effects."""
from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, func, select

from workflows.persistence.tables import job, outbox, process_instance, user_task


def next_due(connection: Connection, after: dt.datetime) -> dt.datetime | None:
    """The next instant at which a job, a timer or a delivery becomes due, None where nothing waits for time."""
    found = [
        connection.execute(
            select(func.min(table.c.due)).where(table.c.state == "open", table.c.due > after)
        ).scalar()
        for table in (job, outbox)
    ]
    instants = [instant for instant in found if instant is not None]
    return min(instants) if instants else None


def instance_ids(connection: Connection) -> list[str]:
    """All instances, the oldest first."""
    rows = connection.execute(
        select(process_instance.c.id).order_by(process_instance.c.started, process_instance.c.business_key)
    )
    return [str(one) for one in rows.scalars()]


def open_tasks(connection: Connection, instances: Collection[str]) -> list[Row[Any]]:
    """Open user tasks, the oldest first, then in item order."""
    return list(connection.execute(
        select(user_task).where(user_task.c.state == "open", user_task.c.instance_id.in_(instances))
        .order_by(user_task.c.created, user_task.c.item_order, user_task.c.id)
    ))


def effects(connection: Connection, instances: Collection[str], channel: str) -> list[Row[Any]]:
    """Outside effects of a channel in order, sent or not."""
    return list(connection.execute(
        select(outbox).where(outbox.c.channel == channel, outbox.c.instance_id.in_(instances)).order_by(outbox.c.seq)
    ))


def waiting_elements(connection: Connection, instance_id: str) -> set[str]:
    """Elements of an instance's open jobs and timers."""
    return set(connection.execute(
        select(job.c.element).where(job.c.instance_id == instance_id, job.c.state.in_(("open", "failed")))
    ).scalars())
