"""Colleagues spoken to in a note: "@user.name", who may see the case, and that they are told."""
from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from workflows.errors import Rejected
from workflows.model import Person
from workflows.persistence.tables import person as people
from workflows.persistence.tables import process_instance
from workflows.services import notifications
from workflows.services.access import is_guest, is_system, visible_cases
from workflows.services.cases import LockedCase
from workflows.services.context import Context
from workflows.services.identity import people_of

#: An "@" that begins a word: no mail address. A full stop at the end ends the sentence, not the name.
SPOKEN = re.compile(r"(?<![\w.@/])@(\w(?:[\w.-]*\w)?)")
MOST = 20


def spoken_to(connection: Connection, instance_id: str, text: str) -> list[Person]:
    """The people a note speaks to, each once.

    :raises Rejected: "mention_unknown" where nobody has such a user name, "mention_cannot_see" where somebody may not
        see the case, "mention_too_many".
    """
    names = list(dict.fromkeys(name.casefold() for name in SPOKEN.findall(text)))
    if len(names) > MOST:
        raise Rejected("mention_too_many", max=MOST)
    if not names:
        return []
    found = {one.username.casefold(): one for one in people_of(connection, func.lower(people.c.username).in_(names))}
    for name in names:
        one = found.get(name)
        if one is None or not one.active:
            raise Rejected("mention_unknown", name=name)
        if not may_see(connection, instance_id, one):
            raise Rejected("mention_cannot_see", name=one.name)
    return [found[name] for name in names]


def may_see(connection: Connection, instance_id: str, who: Person) -> bool:
    """Whether somebody of the house may see a case and its notes."""
    if is_guest(who) or is_system(who):
        return False
    seen = select(process_instance.c.id).where(process_instance.c.id == instance_id, visible_cases(who))
    return connection.execute(seen).first() is not None


def tell(context: Context, case: LockedCase, note_id: str, mentioned: list[Person], by: Person) -> None:
    """Let those spoken to know; nobody is told of an own note."""
    for one in mentioned:
        if one.username != by.username:
            notifications.tell(context, case.connection, f"mentioned:{note_id}", one.username, "mentioned",
                               instance_id=case.id, params={"by": by.name})


def colleagues(connection: Connection, instance_id: str, but: Person) -> Iterator[Person]:
    """Everybody who may be spoken to about a case, by name."""
    active = people_of(connection, people.c.active & (people.c.username != but.username))
    for one in sorted(active, key=lambda who: who.name.casefold()):
        if may_see(connection, instance_id, one):
            yield one
