"""Views service: filters of the task list kept under a name, for oneself or for a team."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select

from workflows.errors import NotAllowed, NotFound, Rejected
from workflows.model import Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import person, saved_view
from workflows.services.context import Context, new_id

LONGEST_NAME = 60
#: More of them nobody finds a view among.
MOST = 30
_LONGEST_FILTER = 200


@dataclass(frozen=True, slots=True)
class SavedView:
    """Filters under a name.

    :param filters: parameters of the list's address; never a search text.
    :param team: key of the team it is shared with, "" = the owner's alone.
    :param owner: user name; `owner_name` the name to show.
    """

    id: str
    name: str
    filters: Mapping[str, str]
    team: str
    owner: str
    owner_name: str
    changed: dt.datetime


class Views:
    """Each method is one transaction. A view is its owner's; those of a team are seen by its members.

    listed(person) -> [SavedView] ; get(id, person) ; save(name, filters, person, team="") -> SavedView
    change(id, *, name, team, by) ; delete(id, *, by) ; may_change(view, person) -> bool
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def listed(self, person: Person) -> list[SavedView]:
        """The person's own views and those shared with their teams, by name; own ones first."""
        own = (saved_view.c.owner == person.username).desc()
        statement = _views().where(_seen_by(person)).order_by(own, func.lower(saved_view.c.name), saved_view.c.id)
        with self._context.db.read() as connection:
            return [_view(row) for row in connection.execute(statement)]

    def get(self, view_id: str, person: Person) -> SavedView:
        """A view.

        :raises NotFound: "view_not_found", also for one of a team the person is not in (any more).
        """
        with self._context.db.read() as connection:
            return self._get(connection, view_id, person)

    def _get(self, connection: Connection, view_id: str, person: Person, *, lock: bool = False) -> SavedView:
        statement = _views().where(saved_view.c.id == view_id, _seen_by(person))
        row = connection.execute(statement.with_for_update(of=saved_view) if lock else statement).one_or_none()
        if row is None:
            raise NotFound("view_not_found")
        return _view(row)

    def save(self, name: str, filters: Mapping[str, Any], person: Person, team: str = "") -> SavedView:
        """Keep filters under a name; a view of the same name of one's own is replaced.

        :raises Rejected: "view_name_missing", "view_name_long", "view_too_many", "view_filters".
        :raises NotAllowed: "view_other_team".
        """
        clean, kept = _named(name), _checked(filters)
        _require_member(person, team)
        now = self._context.now()
        with self._context.db.write() as connection:
            own = connection.execute(
                select(saved_view.c.id, saved_view.c.name).where(saved_view.c.owner == person.username)
            ).all()
            same = next((row.id for row in own if row.name.casefold() == clean.casefold()), None)
            values = {"name": clean, "filters": kept, "team_key": team, "changed": now}
            if same is not None:
                connection.execute(saved_view.update().where(saved_view.c.id == same).values(**values))
            elif len(own) >= MOST:
                raise Rejected("view_too_many", max=MOST)
            else:
                same = new_id()
                insert(connection, saved_view, [{"id": same, "owner": person.username, "created": now, **values}])
            return self._get(connection, same, person)

    def change(self, view_id: str, *, name: str, team: str, by: Person) -> SavedView:
        """Give a view another name, and show it to a team of the person's, or with "" to nobody else.

        :raises Rejected: "view_name_missing", "view_name_long", "view_name_taken".
        :raises NotAllowed: "view_not_yours", "view_other_team".
        """
        clean = _named(name)
        with self._context.db.write() as connection:
            found = self._changeable(connection, view_id, by)
            if team != found.team:
                _require_member(by, team)
                if not team and found.owner != by.username:
                    raise NotAllowed("view_not_yours")  # it would be gone for who asks
            taken = select(saved_view.c.id).where(
                saved_view.c.owner == found.owner, func.lower(saved_view.c.name) == clean.lower(),
                saved_view.c.id != view_id,
            )
            if connection.execute(taken).first() is not None:
                raise Rejected("view_name_taken", name=clean)
            connection.execute(saved_view.update().where(saved_view.c.id == view_id).values(
                name=clean, team_key=team, changed=self._context.now()))
            return self._get(connection, view_id, by)

    def delete(self, view_id: str, *, by: Person) -> None:
        """Remove a view; the tasks it showed are where they were.

        :raises NotAllowed: "view_not_yours".
        """
        with self._context.db.write() as connection:
            self._changeable(connection, view_id, by)
            connection.execute(saved_view.delete().where(saved_view.c.id == view_id))

    def may_change(self, view: SavedView, person: Person) -> bool:
        """Whether a person may rename, share and delete a view: the owner, and leads one of their team."""
        return view.owner == person.username or ("lead" in person.roles and view.team in person.groups)

    def _changeable(self, connection: Connection, view_id: str, by: Person) -> SavedView:
        found = self._get(connection, view_id, by, lock=True)
        if not self.may_change(found, by):
            raise NotAllowed("view_not_yours")
        return found


def _views() -> Any:
    name = func.coalesce(person.c.name, saved_view.c.owner).label("owner_name")
    return select(saved_view, name).outerjoin(person, person.c.username == saved_view.c.owner)


def _view(row: Row[Any]) -> SavedView:
    return SavedView(row.id, row.name, row.filters, row.team_key, row.owner, row.owner_name, row.changed)


def _seen_by(who: Person) -> ColumnElement[bool]:
    of_team = and_(saved_view.c.team_key != "", saved_view.c.team_key.in_(sorted(who.groups)))
    return or_(saved_view.c.owner == who.username, of_team)


def _require_member(who: Person, team: str) -> None:
    if team and team not in who.groups:
        raise NotAllowed("view_other_team")


def _named(name: str) -> str:
    clean = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    if not clean:
        raise Rejected("view_name_missing")
    if len(clean) > LONGEST_NAME:
        raise Rejected("view_name_long", max=LONGEST_NAME, length=len(clean))
    return clean


def _checked(filters: Mapping[str, Any]) -> dict[str, str]:
    kept = {str(name): str(value) for name, value in filters.items()}
    if len(kept) > 20 or any(len(text) > _LONGEST_FILTER for pair in kept.items() for text in pair):
        raise Rejected("view_filters")
    return kept
