"""Many open tasks at once, written as rows: for measuring lists only.

Each copies a real case and its first task as the product wrote them, under ids of its own, with deadlines spread over
a year, the tasks spread over four teams, some taken by somebody. The copied engine states name the first case's tasks,
so that nothing can be completed in them: a database filled so is thrown away after the measurement.
"""
from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from workflows.bootstrap import Application
from workflows.persistence.tables import instance_group, process_instance, user_task, user_task_group

AT_ONCE = 2000
TEAMS = ("register", "fees", "exams", "advice")


def fill(app: Application, instance_id: str, upto: int, say: Callable[[str], None]) -> None:
    """Copy a case until `upto` tasks are open; each of four teams has a quarter of them."""
    with app.context.db.read() as connection:
        case = dict(connection.execute(_of(process_instance, process_instance.c.id == instance_id)).mappings().one())
        task = dict(connection.execute(_of(user_task, user_task.c.instance_id == instance_id)).mappings().first() or {})
        present = len(connection.execute(select(user_task.c.id).where(user_task.c.state == "open")).all())
    while present < upto:
        count = min(AT_ONCE, upto - present)
        with app.context.db.write() as connection:
            _write(connection, case, task, range(present, present + count))
        present += count
        if present % 20_000 == 0:
            say(f"    {present} offene Aufgaben")
    with app.engine_db.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()


def _of(table: Table, condition: Any) -> Any:
    return select(table).where(condition)


def _write(connection: Connection, case: dict[str, Any], task: dict[str, Any], numbers: range) -> None:
    cases, tasks, candidates, groups = [], [], [], []
    for number in numbers:
        instance_id, task_id = uuid.uuid4().hex, uuid.uuid4().hex
        due = case["started"] + dt.timedelta(days=number % 365, minutes=number % 1440)
        team = TEAMS[number % len(TEAMS)]
        cases.append({**case, "id": instance_id, "business_key": f"M-{number}", "idempotency_key": None, "due": due})
        tasks.append({
            **task, "id": task_id, "instance_id": instance_id, "due": due, "sort_due": due,
            "candidate_groups": [team], "assignee": "somebody" if number % 4 == 3 and number % 8 != 3 else "",
        })
        candidates.append({"candidate": f"g:{team}", "task_id": task_id})
        groups.append({"group_key": team, "instance_id": instance_id})
    for table, rows in (
        (process_instance, cases), (user_task, tasks), (user_task_group, candidates), (instance_group, groups),
    ):
        connection.execute(insert(table), rows)
