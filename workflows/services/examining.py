"""Reading an installation as this release does: does every case load, is every document there, is the record whole?

Used after a restore and before an upgrade; changes nothing.
"""
from __future__ import annotations

import collections
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, select

from workflows.errors import EngineError, NotFound
from workflows.operations import Finding
from workflows.persistence.tables import OPEN_TASK, document, process_instance, user_task
from workflows.services import audit
from workflows.services.context import Context

_CASES = select(
    process_instance.c.id, process_instance.c.business_key, process_instance.c.definition_id,
    process_instance.c.state, process_instance.c.execution,
).order_by(process_instance.c.started)


@dataclass
class Examination:
    """What was found.

    :param cases: state -> how many were loaded through the engine.
    :param size: bytes of the documents.
    :param links: entries of the audit, in `chains` chains.
    """

    cases: collections.Counter[str] = field(default_factory=collections.Counter)
    tasks: int = 0
    documents: int = 0
    size: int = 0
    links: int = 0
    chains: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether everything is as it must be."""
        return not self.findings


def examine(
    context: Context, *, documents: bool = True, progress: Callable[[str, int, int], None] = lambda *_: None
) -> Examination:
    """Load every case, compare its tasks with its rows, every document with its digest, and recompute the audit.

    :param documents: False where only the cases are asked about.
    """
    found = Examination()
    with context.db.read() as connection:
        found.findings += _broken_database(connection)
        found.findings += _cases(context, connection, found, progress)
        if documents:
            found.findings += _documents(context, connection, found, progress)
        verification = audit.verify(connection)
    found.links, found.chains = verification.entries, verification.chains
    found.findings += [
        Finding("audit_broken", link.chain, {"seq": link.seq, "reason": link.reason}) for link in verification.broken
    ]
    return found


def _broken_database(connection: Connection) -> Iterator[Finding]:
    if connection.dialect.name != "sqlite":
        return
    answer = str(connection.exec_driver_sql("PRAGMA integrity_check").scalar())
    if answer != "ok":
        yield Finding("database_damaged", "", {"message": answer.splitlines()[0]})
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding("database_damaged", "", {"message": str(table)})


def _cases(context: Context, connection: Connection, found: Examination, progress: Any) -> Iterator[Finding]:
    total = connection.execute(select(func.count()).select_from(process_instance)).scalar_one()
    open_tasks: dict[str, set[str]] = collections.defaultdict(set)
    for case, task in connection.execute(
        select(user_task.c.instance_id, user_task.c.id).where(OPEN_TASK)
    ):
        open_tasks[case].add(task)
        found.tasks += 1
    for number, row in enumerate(connection.execute(_CASES, execution_options={"yield_per": 200})):
        progress("cases", number, total)
        yield from _case(context, row, open_tasks.get(row.id, set()))
        found.cases[row.state] += 1
    progress("cases", total, total)


def _case(context: Context, row: Any, tasks: set[str]) -> Iterator[Finding]:
    key, definition = row.business_key, row.definition_id
    try:
        execution = context.engine.load(definition, bytes(row.execution))
        live = {task.activity_id for task in execution.user_tasks()}
    except Exception as error:  # whatever it is: this case would stand still, and the others have to be looked at
        message = str(error) if isinstance(error, EngineError) else f"{type(error).__name__}: {error}"
        yield Finding("case_does_not_load", row.id, {
            "business_key": key, "definition": definition, "message": message,
        })
        return
    if row.state in ("running", "suspended") and live != tasks:
        yield Finding("case_tasks_differ", row.id, {"business_key": key, "definition": definition})


def _documents(context: Context, connection: Connection, found: Examination, progress: Any) -> Iterator[Finding]:
    rows = connection.execute(
        select(document.c.digest, func.min(document.c.instance_id), func.min(document.c.name))
        .group_by(document.c.digest)
    ).all()
    for number, (digest, case, name) in enumerate(rows):
        progress("documents", number, len(rows))
        try:
            found.size += len(context.store.get(digest))
            found.documents += 1
        except NotFound as error:
            yield Finding(error.code, case, {"name": name})
    progress("documents", len(rows), len(rows))
