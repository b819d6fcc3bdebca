"""Cases as an event log: read page by page, so that a log of any size takes little memory."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Row, and_, or_, select, true

from workflows.errors import NotAllowed, NotFound
from workflows.eventlogs import FORMATS, LoggedCase, Moment
from workflows.eventlogs.model import ABORT, COMPLETE, SKIP, START
from workflows.model import InstanceState, Person
from workflows.persistence.tables import historic_activity, process_instance, user_task
from workflows.services.access import is_system
from workflows.services.confidentiality import unless_closed
from workflows.services.context import Context
from workflows.services.recording import SKIPPED

READERS = frozenset({"process_owner", "lead", "admin", "auditor"})
_PAGE = 200
_OVER = (InstanceState.ENDED, InstanceState.CANCELLED)


class EventLogs:
    """Logs of a process's cases, without anybody's name."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def written(
        self, process: str, person: Person, *, form: str = "xes", since: dt.datetime | None = None,
        over_only: bool = False,
    ) -> Iterator[bytes]:
        """The parts of a log of the cases of a process, the oldest first.

        :param process: its key.
        :param form: "xes" (IEEE 1849) or "ocel" (OCEL 2.0 JSON).
        :param since: only cases begun from then on; None = all.
        :param over_only: only cases that have ended or were cancelled.
        :raises NotAllowed: "no_right" for who neither designs, leads, runs nor audits.
        :raises NotFound: "process_not_found", "log_format_unknown".
        """
        if not person.roles & READERS and not is_system(person):
            raise NotAllowed("no_right")
        if form not in FORMATS:
            raise NotFound("log_format_unknown", name=form, names=", ".join(sorted(FORMATS)))
        definition = self._context.catalog.latest(process)
        return FORMATS[form](definition.name, self._cases(process, person, since, over_only))

    def _cases(
        self, process: str, person: Person, since: dt.datetime | None, over_only: bool
    ) -> Iterator[LoggedCase]:
        table = process_instance.c
        # Also without names a log tells when what happened: of closed files to their readers alone.
        wanted = [table.process_key == process, unless_closed(true(), table.id, person)]
        wanted += [table.started >= since] if since is not None else []
        wanted += [table.state.in_(_OVER)] if over_only else []
        after: list[Any] = []
        while True:
            with self._context.db.read() as connection:
                statement = (
                    select(table.id, table.started, table.process_key, table.definition_id, table.state)
                    .where(*wanted, *after).order_by(table.started, table.id).limit(_PAGE)
                )
                cases = connection.execute(statement).all()
                ids = [case.id for case in cases]
                activities = connection.execute(
                    select(
                        historic_activity, user_task.c.candidate_groups.label("teams"),
                    ).outerjoin(user_task, user_task.c.id == historic_activity.c.activity_id)
                    .where(historic_activity.c.instance_id.in_(ids)).order_by(historic_activity.c.seq)
                ).all()
            of: dict[str, list[Row[Any]]] = defaultdict(list)
            for row in activities:
                of[row.instance_id].append(row)
            yield from (_case(case, of[case.id]) for case in cases)
            if len(cases) < _PAGE:
                return
            last = cases[-1]
            after = [or_(table.started > last.started, and_(table.started == last.started, table.id > last.id))]


def _case(row: Any, activities: Sequence[Row[Any]]) -> LoggedCase:
    name = hashlib.sha256(row.id.encode()).hexdigest()[:16]
    moments = [moment for one in activities for moment in _moments(name, one)]
    moments.sort(key=lambda one: one.at)  # stable: what happened in one instant keeps the order it was recorded in
    return LoggedCase(name, row.process_key, int(row.definition_id.rpartition(":")[2]), row.state, tuple(moments))


def _moments(case: str, row: Row[Any]) -> Iterator[Moment]:
    def moment(transition: str, at: dt.datetime) -> Moment:
        return Moment(
            f"{case}-{row.seq}-{transition}", row.name or row.element, row.element, row.type, row.process_key,
            transition, at, ", ".join(sorted(row.teams or ())),
        )

    if row.ended is None or row.ended != row.started:
        yield moment(START, row.started)
    if row.ended is not None:
        yield moment(_end(row), row.ended)


def _end(row: Row[Any]) -> str:
    if row.state == "cancelled":
        return ABORT
    skipped = any(one.get("code") == SKIPPED for one in (row.detail or {}).get("warnings", ()))
    return SKIP if skipped else COMPLETE
