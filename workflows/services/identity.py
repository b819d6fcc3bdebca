"""Identity service: people, teams, signing in, log-in sessions."""
from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, select

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import Person
from workflows.persistence.statements import Query, insert, insert_missing
from workflows.persistence.tables import login_attempt, login_session, membership, one_time_code, person, team
from workflows.services import audit, passwords
from workflows.services.context import Context, new_id
from workflows.services.substitution import stand_ins

_CODE_LIFE = dt.timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Session:
    """A log-in session: `idle_end` moves with every request, `absolute_end` does not.

    :param level: "password", or "factor" once a second factor was shown.
    """

    person: Person
    created: dt.datetime
    idle_end: dt.datetime
    absolute_end: dt.datetime
    level: str = "password"


@dataclass(frozen=True, slots=True)
class Team:
    """A team: candidate group of tasks and starter of processes."""

    key: str
    name: str
    email: str = ""


class Identity:
    """People, teams, sessions. `level` of a session is the place for a second factor.

    authenticate(username, password, *, address) -> Person ; create_session(person, *, address="", agent="") -> token
    session(token, *, touch=True) -> Session | None ; end_session(token) ; end_sessions(person_id)
    people(active=True) ; person(id) ; by_username(name) ; members(team) ; addresses(team)
    create_person(username, name, *, email="", password=None, roles=(), groups=(), by=None) -> Person
    change_person(id, *, by, name=…, email=…, roles=…, groups=…, active=…, password=…) -> Person
    create_team(key, name, *, email="", by=None) ; teams()
    one_time_code() -> str | None ; redeem_code(code, username, name, password, *, address) -> Person
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    # --- signing in ---------------------------------------------------------------------------------

    def authenticate(self, username: str, password: str, *, address: str) -> Person:
        """The person of these credentials; the answer for an unknown name is the same as for a wrong password.

        :raises NotAllowed: "login_failed", or "login_throttled" after too many failures from this address.
        """
        name = username.strip().casefold()[:200]
        self._require_calm(name, address)
        with self._context.db.read() as connection:
            row = connection.execute(select(person).where(person.c.username == name)).one_or_none()
        known = row is not None and row.active
        # Hashing takes 0.1 s and stays outside of any transaction.
        right = passwords.fits(row.password_hash if row is not None and known else "", password)
        with self._context.db.write() as connection:
            if not right or row is None:
                self._count_failure(connection, name, address)
            else:
                connection.execute(_failures_of(name, address))
                self._renew_hash(connection, row, password)
                found = _person(row, _groups(connection, [row.id]))
        if not right or row is None:
            raise NotAllowed("login_failed")
        return found

    def _require_calm(self, name: str, address: str) -> None:
        settings, now = self._context.settings, self._context.now()
        since = now - dt.timedelta(minutes=settings.login_window_minutes)
        with self._context.db.read() as connection:
            failures = connection.execute(
                select(func.count()).select_from(login_attempt).where(
                    login_attempt.c.username == name, login_attempt.c.address == address, login_attempt.c.at > since
                )
            ).scalar_one()
        if failures >= settings.login_failures:
            raise NotAllowed("login_throttled", minutes=settings.login_window_minutes)

    def _count_failure(self, connection: Connection, name: str, address: str) -> None:
        now = self._context.now()
        insert(connection, login_attempt, [{"username": name, "address": address, "at": now}])
        audit.record(connection, now, "system", "login_failed", {"username": name, "address": address})

    def _renew_hash(self, connection: Connection, row: Row[Any], password: str) -> None:
        if passwords.is_outdated(row.password_hash):
            fresh = passwords.hash_password(password, row.username, 1)
            connection.execute(person.update().where(person.c.id == row.id).values(password_hash=fresh))

    def create_session(self, person: Person, *, address: str = "", agent: str = "") -> str:
        """Open a session; gives its token (256 bits), of which only a hash is stored."""
        token, now = secrets.token_urlsafe(32), self._context.now()
        life = dt.timedelta(minutes=self._context.settings.session_absolute_minutes)
        with self._context.db.write() as connection:
            connection.execute(login_session.delete().where(login_session.c.expires <= now))
            insert(connection, login_session, [{
                "token_hash": _hash(token), "person_id": person.id, "created": now, "seen": now,
                "expires": now + life, "address": address[:64], "agent": agent[:300],
            }])
            audit.record(connection, now, person.username, "signed_in", {"address": address})
        return token

    def session(self, token: str, *, touch: bool = True) -> Session | None:
        """The session of a token, None when it is unknown, idle for too long, over, or the person inactive.

        :param touch: False for requests a page makes by itself; they do not keep a session alive.
        """
        with self._context.db.read() as connection:
            row = _SESSION.first(connection, {"b_hash": _hash(token)})
            if row is None or not row.active:
                return None
            groups = {row.id: {one.team_key for one in _TEAMS_OF.rows(connection, {"b_person": row.id})}}
            standing = stand_ins(connection, row.username, self._context.today())
        now, idle = self._context.now(), dt.timedelta(minutes=self._context.settings.session_idle_minutes)
        if now >= row.expires or now >= row.seen + idle:
            self.end_session(token)
            return None
        # Writing on every request would make each page a write; a minute is exact enough.
        seen = row.seen
        if touch and now - row.seen >= dt.timedelta(minutes=1):
            seen = now
            with self._context.db.write() as connection:
                connection.execute(
                    login_session.update().where(login_session.c.token_hash == _hash(token)).values(seen=now)
                )
        return Session(
            replace(_person(row, groups), stands_in=standing), row.began, seen + idle, row.expires, row.level
        )

    def end_session(self, token: str) -> None:
        """Sign out; an unknown token is no error."""
        with self._context.db.write() as connection:
            connection.execute(login_session.delete().where(login_session.c.token_hash == _hash(token)))

    def end_sessions(self, person_id: str) -> None:
        """Sign a person out everywhere."""
        with self._context.db.write() as connection:
            connection.execute(login_session.delete().where(login_session.c.person_id == person_id))

    # --- people and teams -----------------------------------------------------------------------------

    def people(self, active: bool = True) -> list[Person]:
        """Everybody by name; `active=False` gives the deactivated too."""
        with self._context.db.read() as connection:
            groups: dict[str, set[str]] = {}
            for one in _MEMBERSHIPS.rows(connection, {}):
                groups.setdefault(one.person_id, set()).add(one.team_key)
            return [_person(row, groups) for row in _EVERYBODY.rows(connection, {}) if row.active or not active]

    def names(self) -> dict[str, str]:
        """User name or id -> full name, also of who has left: a history keeps its names."""
        def look(connection: Connection) -> dict[str, str]:
            found = _NAMES.rows(connection, {})
            return {row.username: row.name for row in found} | {row.id: row.name for row in found}

        return self._context.db.once("names", look)

    def _people(self, statement: Select[Any]) -> list[Person]:
        with self._context.db.read() as connection:
            return _read(connection, statement)

    def person(self, person_id: str) -> Person:
        """A person by id; NotFound("person_not_found")."""
        return self._one(person.c.id == person_id, person_id)

    def by_username(self, username: str) -> Person:
        """A person by user name; NotFound("person_not_found")."""
        return self._one(person.c.username == username.strip().casefold(), username)

    def _one(self, condition: Any, name: str) -> Person:
        found = self._people(select(person).where(condition))
        if not found:
            raise NotFound("person_not_found", person=name)
        with self._context.db.read() as connection:
            return replace(found[0], stands_in=stand_ins(connection, found[0].username, self._context.today()))

    def members(self, team_key: str) -> list[Person]:
        """The active members of a team."""
        statement = select(person).join(membership, membership.c.person_id == person.c.id)
        return self._people(statement.where(membership.c.team_key == team_key, person.c.active).order_by(person.c.name))

    def addresses(self, team_key: str) -> list[str]:
        """Mail addresses of a team's active members."""
        return [member.email for member in self.members(team_key) if member.email]

    def create_person(
        self, username: str, name: str, *, email: str = "", password: str | None = None,
        password_of: str | None = None, roles: Iterable[str] = (), groups: Iterable[str] = (), by: Person | None = None,
    ) -> Person:
        """Create somebody who can sign in (with `password`) or only be named (without); teams are made as needed.

        :param password_of: user name of somebody whose password it shall be; making forty hashes of the one password
            of the demo takes longer than everything else.
        :raises Rejected: "username_taken" or what `passwords` finds wrong.
        """
        login = username.strip().casefold()
        secret = self._hash(password, login) if password is not None else ""
        with self._context.db.write() as connection:
            if connection.execute(select(person.c.id).where(person.c.username == login)).first() is not None:
                raise Rejected("username_taken", username=login)
            row: dict[str, Any] = {"id": new_id(), "username": login, "name": name, "email": email,
                                   "roles": sorted(roles), "password_hash": secret, "active": True,
                                   "created": self._context.now()}
            if password_of is not None:
                row["password_hash"] = connection.execute(
                    select(person.c.password_hash).where(person.c.username == password_of)).scalar_one()
            insert(connection, person, [row])
            self._join(connection, row["id"], groups)
            self._record(connection, by, "person_created", {
                "username": login, "roles": sorted(roles), "groups": sorted(groups)
            })
        return self.person(row["id"])

    def _hash(self, password: str, username: str) -> str:
        return passwords.hash_password(password, username, self._context.settings.password_min_length)

    def _join(self, connection: Connection, person_id: str, groups: Iterable[str]) -> None:
        keys = sorted(set(groups))
        insert_missing(connection, team, [{"key": key, "name": key, "email": ""} for key in keys])
        insert(connection, membership, [{"person_id": person_id, "team_key": key} for key in keys])

    def _record(self, connection: Connection, by: Person | None, action: str, detail: dict[str, Any]) -> None:
        audit.record(connection, self._context.now(), by.username if by else "system", action, detail)

    def change_person(
        self, person_id: str, *, by: Person, name: str | None = None, email: str | None = None,
        roles: Iterable[str] | None = None, groups: Iterable[str] | None = None, active: bool | None = None,
        password: str | None = None,
    ) -> Person:
        """Change what is given; new roles, teams, password or deactivation end the person's sessions.

        :raises Conflict: "last_admin" where nobody would be left to administer.
        """
        before = self.person(person_id)
        values: dict[str, Any] = {
            "name": name, "email": email, "active": active, "roles": sorted(roles) if roles is not None else None,
            "password_hash": self._hash(password, before.username) if password is not None else None,
        }
        changed = {column: value for column, value in values.items() if value is not None}
        teams = None if groups is None else sorted(set(groups))
        with self._context.db.write() as connection:
            if active is False or (roles is not None and "admin" not in changed["roles"]):
                _require_another_admin(connection, person_id)
            if changed:
                connection.execute(person.update().where(person.c.id == person_id).values(**changed))
            if teams is not None:
                connection.execute(membership.delete().where(membership.c.person_id == person_id))
                self._join(connection, person_id, teams)
            if teams is not None or changed.keys() & {"active", "roles", "password_hash"}:
                connection.execute(login_session.delete().where(login_session.c.person_id == person_id))
            shown = {column: value for column, value in changed.items() if column != "password_hash"}
            self._record(connection, by, "person_changed", {
                "username": before.username, **shown, "groups": teams, "password": "password_hash" in changed
            })
        return self.person(person_id)

    def create_team(self, key: str, name: str, *, email: str = "", by: Person | None = None) -> Team:
        """Create a team, or give an existing one its name."""
        with self._context.db.write() as connection:
            insert_missing(connection, team, [{"key": key, "name": name, "email": email}])
            connection.execute(team.update().where(team.c.key == key).values(name=name, email=email))
            self._record(connection, by, "team_named", {"team": key, "name": name})
        return Team(key, name, email)

    def teams(self) -> list[Team]:
        """All teams by name."""
        with self._context.db.read() as connection:
            return [Team(row.key, row.name, row.email) for row in _TEAMS.rows(connection, {})]

    # --- the first administrator ------------------------------------------------------------------------

    def one_time_code(self) -> str | None:
        """A code for the first administrator, valid for a day and once; None where somebody can sign in already."""
        code, now = secrets.token_hex(16), self._context.now()
        with self._context.db.write() as connection:
            if connection.execute(select(person.c.id).where(person.c.password_hash != "").limit(1)).first():
                return None
            connection.execute(one_time_code.delete())
            insert(connection, one_time_code, [{
                "code_hash": _hash(code), "purpose": "first_administrator", "created": now,
                "expires": now + _CODE_LIFE, "used": False,
            }])
        return code

    def redeem_code(self, code: str, username: str, name: str, password: str, *, address: str) -> Person:
        """Create the first administrator; NotAllowed("code_invalid") for a wrong, used or expired code."""
        self._require_calm("", address)
        self._hash(password, username.strip().casefold())
        with self._context.db.write() as connection:
            used = connection.execute(
                one_time_code.update().where(
                    one_time_code.c.code_hash == _hash(code.strip()), one_time_code.c.used.is_(False),
                    one_time_code.c.expires > self._context.now(),
                ).values(used=True)
            ).rowcount
            if not used:
                self._count_failure(connection, "", address)
        if not used:
            raise NotAllowed("code_invalid")
        return self.create_person(username, name, password=password, roles=["admin"])


# Every page asks these: their texts are made once.
_SESSION = Query(
    select(
        login_session.c.created.label("began"), login_session.c.seen, login_session.c.expires, login_session.c.level,
        person.c.id, person.c.username, person.c.name, person.c.email, person.c.roles, person.c.active,
    ).join(person, person.c.id == login_session.c.person_id).where(login_session.c.token_hash == bindparam("b_hash"))
)
_TEAMS_OF = Query(select(membership.c.team_key).where(membership.c.person_id == bindparam("b_person")))
_TEAMS = Query(select(team.c.key, team.c.name, team.c.email).order_by(team.c.name))
_MEMBERSHIPS = Query(select(membership.c.person_id, membership.c.team_key))
_EVERYBODY = Query(
    select(person.c.id, person.c.username, person.c.name, person.c.email, person.c.roles, person.c.active)
    .order_by(person.c.name)
)
_NAMES = Query(select(person.c.id, person.c.username, person.c.name))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _failures_of(name: str, address: str) -> Any:
    return login_attempt.delete().where(login_attempt.c.username == name, login_attempt.c.address == address)


def _require_another_admin(connection: Connection, besides: str) -> None:
    """Conflict("last_admin") where a person is the only one who administers.

    Every active person's row is locked, in one order: two administrators who take the right from each other at the same
    moment come one after the other.
    """
    rows = connection.execute(
        select(person.c.id, person.c.roles).where(person.c.active).order_by(person.c.id).with_for_update()
    )
    admins = {row.id for row in rows if "admin" in row.roles}
    if admins == {besides}:
        raise Conflict("last_admin")


def people_of(connection: Connection, condition: Any) -> list[Person]:
    """People a condition on `person` speaks of, inside an open transaction, whether active or not."""
    return _read(connection, select(person).where(condition))


def _read(connection: Connection, statement: Select[Any]) -> list[Person]:
    found = connection.execute(statement).all()
    groups = _groups(connection, [row.id for row in found])
    return [_person(row, groups) for row in found]


def _groups(connection: Connection, ids: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in connection.execute(select(membership).where(membership.c.person_id.in_(ids))):
        found.setdefault(row.person_id, set()).add(row.team_key)
    return found


def _person(row: Row[Any], groups: dict[str, set[str]]) -> Person:
    return Person(
        id=row.id, username=row.username, name=row.name, email=row.email, roles=frozenset(row.roles),
        groups=frozenset(groups.get(row.id, ())), active=row.active,
    )
