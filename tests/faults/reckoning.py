"""What must be true after any fault: read with SQL, past the services, so that a fault of theirs is seen too."""
from __future__ import annotations

import collections
import pathlib
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from works import effect

from workflows.bootstrap import Application
from workflows.persistence.tables import (
    audit,
    document,
    incident,
    job,
    outbox,
    process_instance,
    user_task,
    user_task_group,
)
from workflows.services.audit import verify

# Service tasks and user tasks one case of works.bpmn walks through, and how many messages each service task sends.
SERVICES = ("book", "tell", "file")
PEOPLE = ("check", "confirm")
MESSAGES = 2
COPIED = ("sort_due", "priority", "created", "item_order", "follow_up", "process_key")
STANDING = sa.case((user_task.c.state != "open", None), (user_task.c.assignee == "", "free"), else_="taken")
#: Rows of worklists that say something else than their task.
ASTRAY = sa.select(user_task_group.c.task_id).join(user_task, user_task.c.id == user_task_group.c.task_id).where(sa.or_(
    user_task_group.c.standing.is_distinct_from(STANDING),
    *(sa.and_(user_task.c.state == "open", user_task_group.c[name].is_distinct_from(user_task.c[name])) for name in COPIED),
))


@dataclass(frozen=True, slots=True)
class Balance:
    """The result of a reckoning, for the table a long run prints."""

    steps: int
    lost: int
    doubled: int
    effects: int
    attempts: int
    sent: int
    repeated: int


def sound(app: Application) -> None:
    """Nothing is broken, whatever state the cases are in: database, audit, documents, no leftovers of ended cases."""
    with app.reading() as connection:
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        assert verify(connection).broken == ()
        # The database's own triggers keep the worklists; what they say is what the tasks say.
        assert connection.execute(ASTRAY).all() == []
        for digest in connection.execute(sa.select(document.c.digest)).scalars():
            app.context.store.get(digest)
    assert app.management.sentinel() == []


def balance(app: Application, cases: int) -> Balance:
    """Every case has ended, every step and effect of it is there exactly once, what went out has its one key."""
    sound(app)
    with app.reading() as connection:
        def rows(statement: Any) -> list[Any]:
            return list(connection.execute(statement))

        states = collections.Counter(tuple(row) for row in rows(
            sa.select(process_instance.c.process_key, process_instance.c.state)))
        tasks = collections.Counter(tuple(row) for row in rows(sa.select(user_task.c.element, user_task.c.state)))
        effects = rows(sa.select(effect.c.key, effect.c.element, effect.c.number))
        done = rows(sa.select(audit.c.chain).where(audit.c.action == "job_done"))
        completed = rows(sa.select(audit.c.chain).where(audit.c.action == "task_completed"))
        open_jobs = rows(sa.select(job.c.id).where(job.c.state != "done"))
        attempts = rows(sa.select(job.c.attempt).where(job.c.kind == "service"))
        letters = rows(sa.select(outbox.c.key, outbox.c.state))
        papers = rows(sa.select(document.c.id))
        incidents = rows(sa.select(incident.c.code))

    keys = {row.key for row in effects}
    lost, doubled = cases * len(SERVICES) - len(keys), len(effects) - len(keys)
    assert (lost, doubled, incidents) == (0, 0, [])
    assert states == {("works", "ended"): cases, ("archive", "ended"): cases}
    assert tasks == {(element, "completed"): cases for element in PEOPLE}
    assert collections.Counter(row.element for row in effects) == dict.fromkeys(SERVICES, cases)
    assert len(effects) == len(done) == len(papers) == cases * len(SERVICES)
    assert sorted(row.number for row in effects) == list(range(1, len(effects) + 1))
    assert len(completed) == cases * len(PEOPLE)
    assert open_jobs == []
    assert {row.state for row in letters} == {"sent"}
    arrived = outside(app.settings.data)
    assert {row.key for row in letters} == set(arrived)
    assert len(letters) == len(effects) * MESSAGES
    return Balance(
        steps=len(completed) + len(done), lost=lost, doubled=doubled, effects=len(effects), attempts=sum(row.attempt for row in attempts),
        sent=sum(arrived.values()), repeated=sum(count - 1 for count in arrived.values()),
    )


def outside(folder: pathlib.Path) -> collections.Counter[str]:
    """What arrived in the outside world: key -> how often."""
    log = folder / "sent.log"
    return collections.Counter(log.read_text().split()) if log.exists() else collections.Counter()
