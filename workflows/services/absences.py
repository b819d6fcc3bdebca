"""Absence service: who is away when and who stands in for them (Vertretung); why they are away nobody asks."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, literal_column, select

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM, Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import OPEN_TASK, absence, absence_deputy, person, user_task
from workflows.services import absence_rows, audit, notifications
from workflows.services.absence_rows import Absence, Hint
from workflows.services.access import by_right, is_guest, is_system
from workflows.services.cases import lock_of_task
from workflows.services.context import Context, new_id
from workflows.services.inbox import own_row
from workflows.services.parameters import read_parameter
from workflows.services.substitution import EVERYTHING, away_days, stand_ins
from workflows.services.thrown import store_message

# Long enough for a parental leave; a longer one is a slip of the pen.
LONGEST_DAYS = 1100
_EVERY = dt.timedelta(minutes=1)
#: A subject that hears of absences: connection, user name, first and last day, whether somebody stands in for
#: everything, value of a parameter -> messages to be thrown, name -> payload.
Listener = Callable[
    [Connection, str, dt.date, dt.date, bool, Callable[[str], Any]], Mapping[str, Mapping[str, Any]]
]


class Absences:
    """Each method is one transaction; it locks the person who is away first.

    enter(username, first_day, last_day, deputies, *, by) -> Absence ; change(id, first_day, last_day, deputies, *, by)
    withdraw(id, *, by) ; one(id, person) ; of(person) ; represented_by(person) ; of_teams(lead)
    away(today) -> {user name: last day} ; hints(absence) -> [Hint] ; may_enter(by, person) ; give_back() -> int
    """

    def __init__(self, context: Context, listeners: Sequence[Listener] = ()) -> None:
        self._context = context
        self._listeners = listeners
        self._given_back: dt.datetime | None = None

    # --- looking ------------------------------------------------------------------------------------

    def one(self, absence_id: str, who: Person) -> Absence:
        """An absence, for who is away, their deputies and their leads; else NotFound("absence_not_found")."""
        with self._context.db.read() as connection:
            found = absence_rows.one(connection, absence_id)
            concerned = who.username in {found.username, *found.deputies.values()}
            if concerned or self._may_enter(connection, who, found.username):
                return found
        raise NotFound("absence_not_found", absence_id=absence_id)

    def of(self, who: Person) -> list[Absence]:
        """A person's absences that are not over, the next first."""
        with self._context.db.read() as connection:
            return absence_rows.listed(connection, absence.c.username == who.username, self._context.today())

    def represented_by(self, who: Person) -> list[Absence]:
        """Absences of others in which a person stands in, now or later."""
        theirs = absence.c.id.in_(select(absence_deputy.c.absence_id).where(absence_deputy.c.deputy == who.username))
        with self._context.db.read() as connection:
            return absence_rows.listed(connection, theirs, self._context.today())

    def of_teams(self, lead: Person) -> list[Absence]:
        """Absences of the people a lead (of their teams) or administrator (of all) may enter some for."""
        with self._context.db.read() as connection:
            names = [one.username for one in absence_rows.colleagues(connection, lead)]
            return absence_rows.listed(connection, absence.c.username.in_(names), self._context.today())

    def colleagues(self, lead: Person) -> list[Person]:
        """For whom a person may enter an absence, besides themselves."""
        with self._context.db.read() as connection:
            return absence_rows.colleagues(connection, lead)

    def away(self, today: dt.date | None = None) -> dict[str, dt.date]:
        """User name -> last day, of everybody who is away on a day (default: today)."""
        with self._context.db.read() as connection:
            return away_days(connection, today or self._context.today())

    def hints(self, found: Absence) -> list[Hint]:
        """What both sides should know: nobody stands in, a deputy is away then, or who is away stands in then."""
        with self._context.db.read() as connection:
            return absence_rows.hints(connection, found)

    def may_enter(self, by: Person, who: Person) -> bool:
        """Whether a person may enter, change and end absences of somebody."""
        with self._context.db.read() as connection:
            return self._may_enter(connection, by, who.username)

    def _may_enter(self, connection: Connection, by: Person, username: str) -> bool:
        if by.username == username or is_system(by):
            return True
        return any(one.username == username for one in absence_rows.colleagues(connection, by))

    # --- entering -------------------------------------------------------------------------------------

    def enter(
        self, username: str, first_day: dt.date, last_day: dt.date, deputies: Mapping[str, str], *, by: Person
    ) -> Absence:
        """Enter an absence.

        :param deputies: team key (or "*" = everything that has none of its own) -> user name; may be empty.
        :raises Rejected: "absence_..." or "deputy_...", see `absence_rows`; NotAllowed("absence_not_yours").
        """
        with self._context.db.write() as connection:
            away = self._locked(connection, username, by)
            self._require_days(connection, away.username, first_day, last_day)
            chosen = absence_rows.checked_deputies(connection, away, deputies, by)
            row: dict[str, Any] = {
                "id": new_id(), "username": away.username, "first_day": first_day, "last_day": last_day, "note": "",
                "created": self._context.now(), "created_by": by.username, "withdrawn": None, "withdrawn_by": "",
            }
            insert(connection, absence, [row])
            absence_rows.write_deputies(connection, row["id"], chosen)
            self._record(connection, by, "absence_entered", row, chosen)
            self._hear(connection, row, chosen)
            self._tell(connection, by, away, row, set(chosen.values()))
            return absence_rows.one(connection, row["id"])

    def change(
        self, absence_id: str, first_day: dt.date, last_day: dt.date, deputies: Mapping[str, str], *, by: Person
    ) -> Absence:
        """Change days and deputies; the first day of one that has begun stays.

        :raises Conflict: "absence_over" once it is over or was ended. The rest as `enter`.
        """
        with self._context.db.write() as connection:
            before = absence_rows.one(connection, absence_id)
            away = self._locked(connection, before.username, by)
            before = self._require_open(connection, absence_id)
            if before.first_day <= self._context.today():
                first_day = before.first_day
            self._require_days(connection, away.username, first_day, last_day, besides=absence_id)
            chosen = absence_rows.checked_deputies(connection, away, deputies, by, kept=before.deputies)
            days = {"first_day": first_day, "last_day": last_day}
            connection.execute(absence.update().where(absence.c.id == absence_id).values(**days))
            absence_rows.write_deputies(connection, absence_id, chosen)
            row = {"id": absence_id, "username": away.username, **days}
            self._record(connection, by, "absence_changed", row, chosen)
            was = (before.first_day, before.last_day, EVERYTHING in before.deputies)
            if was != (first_day, last_day, EVERYTHING in chosen):  # what a subject does depends on nothing else
                self._hear(connection, row, chosen)
            self._tell(connection, by, away, row, set(chosen.values()) - set(before.deputies.values()))
            return absence_rows.one(connection, absence_id)

    def withdraw(self, absence_id: str, *, by: Person) -> None:
        """End an absence now, or take it back before it began; what deputies have for the person goes back soon."""
        with self._context.db.write() as connection:
            found = absence_rows.one(connection, absence_id)
            self._locked(connection, found.username, by)
            found = self._require_open(connection, absence_id)
            ended = {"withdrawn": self._context.now(), "withdrawn_by": by.username}
            connection.execute(absence.update().where(absence.c.id == absence_id).values(**ended))
            days = {"username": found.username, "first_day": found.first_day, "last_day": found.last_day}
            self._record(connection, by, "absence_withdrawn", days, found.deputies)
        self._given_back = None

    def _locked(self, connection: Connection, username: str, by: Person) -> Person:
        """Lock the person who is away; who may not enter it for them is refused."""
        row = connection.execute(select(person).where(person.c.username == username).with_for_update()).one_or_none()
        if row is None or not row.active:
            raise NotFound("person_not_found", person=username)
        if not self._may_enter(connection, by, username):
            raise NotAllowed("absence_not_yours")
        found = absence_rows.people(connection, person.c.username == username)[0]
        if is_guest(found):
            raise Rejected("absence_of_guest")
        return found

    def _require_open(self, connection: Connection, absence_id: str) -> Absence:
        found = absence_rows.one(connection, absence_id)
        if found.withdrawn is not None or found.last_day < self._context.today():
            raise Conflict("absence_over", on=found.last_day)
        return found

    def _require_days(
        self, connection: Connection, username: str, first_day: dt.date, last_day: dt.date, *, besides: str = ""
    ) -> None:
        if last_day < first_day:
            raise Rejected("absence_days_reversed")
        if last_day < self._context.today():
            raise Rejected("absence_in_the_past")
        if (last_day - first_day).days > LONGEST_DAYS:
            raise Rejected("absence_too_long")
        other = absence_rows.overlapping(connection, username, first_day, last_day, besides)
        if other is not None:
            raise Rejected("absence_overlaps", first_day=other.first_day, last_day=other.last_day)

    def _record(
        self, connection: Connection, by: Person, action: str, row: Mapping[str, Any], chosen: Mapping[str, str]
    ) -> None:
        detail = {"username": row["username"], "first_day": row["first_day"], "last_day": row["last_day"],
                  "deputies": dict(chosen)}
        audit.record(connection, self._context.now(), by.username, action, detail)

    def _hear(self, connection: Connection, row: Mapping[str, Any], chosen: Mapping[str, str]) -> None:
        """What a subject has to do because somebody will be away begins with a message, in the same transaction."""
        today, now = self._context.today(), self._context.now()
        for listener in self._listeners:
            found = listener(connection, row["username"], row["first_day"], row["last_day"], EVERYTHING in chosen,
                             lambda key: read_parameter(connection, key, today))
            for name, payload in found.items():
                expires = now + dt.timedelta(hours=self._context.settings.message_ttl_hours)
                store_message(connection, name, payload, {}, now, expires)
                self._context.wake_worker()

    def _tell(
        self, connection: Connection, by: Person, away: Person, row: Mapping[str, Any], deputies: set[str]
    ) -> None:
        """Deputies hear that they are, and who is away what somebody else entered for them."""
        told = {"of": away.name, "first_day": row["first_day"], "last_day": row["last_day"], "by": by.name}
        key = f"absence:{row['id']}:{row['first_day']}:{row['last_day']}"
        for username in sorted(deputies | {away.username}):
            if username != by.username:
                params = {**told, "own": username == away.username}
                notifications.tell(self._context, connection, key, username, "substitution", params=params)

    # --- when it is over --------------------------------------------------------------------------------

    def look(self) -> None:
        """A chore: every minute, and at once after an absence was ended early, give back what is over."""
        now = self._context.now()
        if self._given_back is None or now - self._given_back >= _EVERY:
            self._given_back = now
            self.give_back()

    def give_back(self) -> int:
        """Give tasks deputies hold without right of their own back to who has returned; each is recorded.

        :returns: how many.
        """
        today = self._context.today()
        taken = select(user_task.c.id, user_task.c.assignee, user_task.c.acting_for)
        with self._context.db.read() as connection:
            held = connection.execute(taken.where(OPEN_TASK, user_task.c.acting_for != literal_column("''"))).all()
            deputies = {row.assignee for row in held}
            standing = {(name, one.username) for name in deputies for one in stand_ins(connection, name, today)}
        over = [row.id for row in held if (row.assignee, row.acting_for) not in standing]
        return sum(self._give_back(task_id) for task_id in over)

    def _give_back(self, task_id: str) -> bool:
        with self._context.db.write() as connection:
            case = lock_of_task(connection, task_id, SYSTEM.username, self._context.now(), execution=False)
            row = own_row(connection, task_id)
            holder = absence_rows.people(connection, person.c.username == row.assignee)
            if row.state != "open" or not row.acting_for or (holder and by_right(row, holder[0])):
                return False
            back = absence_rows.people(connection, person.c.username == row.acting_for)
            after = row.acting_for if back and back[0].active else ""
            connection.execute(
                user_task.update().where(user_task.c.id == task_id).values(assignee=after, acting_for="")
            )
            case.audit("task_returned", {
                "task": task_id, "element": row.element, "before": row.assignee, "after": after,
            })
            case.save()
        return True


__all__ = ["EVERYTHING", "Absence", "Absences", "Hint"]
