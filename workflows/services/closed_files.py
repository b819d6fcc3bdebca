"""Closed files as their lead and the log know them: that there is one, whose it is, and who tried to open it."""
from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from workflows.model import InstanceState, Person
from workflows.persistence.tables import case_access, closed_file, person, process_definition, process_instance
from workflows.services import audit
from workflows.services.context import Context

ATTEMPT = "file_refused"
_MOST = 200


@dataclass(frozen=True, slots=True)
class Known:
    """What a lead knows of a closed file.

    :param contacts: names of whose file it is; none = nobody's yet.
    """

    business_key: str
    process_name: str
    state: InstanceState
    contacts: tuple[str, ...]


class ClosedFiles:
    """refused(instance_id, person, asked) ; known(person, number) -> [Known]"""

    def __init__(self, context: Context) -> None:
        self._context = context

    def refused(self, instance_id: str, who: Person, asked: str) -> None:
        """Record that somebody tried to open a closed file; nothing of what stands in it.

        :param asked: the kind of address, without what was typed.
        """
        number = select(process_instance.c.business_key).where(process_instance.c.id == instance_id)
        with self._context.db.write() as connection:
            audit.record(connection, self._context.now(), who.username, ATTEMPT, {
                "case": instance_id, "number": connection.execute(number).scalar() or "", "asked": asked[:200],
            })

    def known(self, who: Person, number: str = "") -> list[Known]:
        """The closed files a person may know of as a lead, the newest first.

        :param number: only the one with this number.
        """
        case = process_instance.c
        wanted = [closed_file.c.lead_team.in_(sorted(who.groups)), *([case.business_key == number] if number else [])]
        statement = (
            select(case.id, case.business_key, case.state, process_definition.c.name)
            .join(closed_file, closed_file.c.instance_id == case.id)
            .join(process_definition, process_definition.c.id == case.definition_id)
            .where(*wanted).order_by(case.started.desc()).limit(_MOST)
        )
        with self._context.db.read() as connection:
            found = connection.execute(statement).all()
            readers = connection.execute(
                select(case_access.c.instance_id, person.c.name)
                .join(person, person.c.username == case_access.c.username)
                .where(case_access.c.instance_id.in_([row.id for row in found])).order_by(person.c.name)
            ).all()
        return [
            Known(row.business_key, row.name, InstanceState(row.state),
                  tuple(one.name for one in readers if one.instance_id == row.id)) for row in found
        ]
