"""Access tokens: programs that act for a person, never with more rights than that person, and within named scopes.

The secret is shown once; only its hash is kept (ASVS 5.0, 11.4 and 13.3). It begins with `PREFIX`, so that
who looks for leaked secrets knows it.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, select

from workflows.errors import NotAllowed, NotFound, Rejected
from workflows.model import Person
from workflows.persistence.statements import insert
from workflows.persistence.tables import access_token, person
from workflows.services import audit
from workflows.services.acting import as_of
from workflows.services.context import Context, new_id
from workflows.services.identity import people_of
from workflows.services.rights import is_admin, require_admin

PREFIX = "kwt_"
SCOPES = (
    "cases:read", "cases:start", "tasks:read", "tasks:write", "messages:write", "documents:write",
    "processes:read", "processes:write",
)
LONGEST_DAYS = 366
_KIND = "api"
_NAME_LENGTH = 100
_SEEN_EVERY = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token as its owner sees it.

    :param scopes: what it may be used for, out of `SCOPES`.
    :param owner: whom it acts for.
    :param secret: only in the answer to `create`, "" ever after.
    """

    id: str
    name: str
    scopes: tuple[str, ...]
    owner: Person
    created: dt.datetime
    created_by: str
    expires: dt.datetime
    last_used: dt.datetime | None
    revoked: dt.datetime | None
    secret: str = ""


class Tokens:
    """Each method is one transaction.

    create(owner, name, *, scopes, days, by) -> AccessToken with its secret ; revoke(id, *, by)
    of(owner) -> [AccessToken] ; everybodys(by) -> [AccessToken] ; authenticate(secret) -> AccessToken | None
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def create(self, owner: Person, name: str, *, scopes: Iterable[str], days: int, by: Person) -> AccessToken:
        """A new token for oneself, or, by an administrator, for somebody else (an account of a program).

        :param days: how long it is good for, 1 to 366.
        :raises Rejected: "token_name", "token_scopes", "token_days".
        :raises NotAllowed: "no_right" to make one for somebody else.
        """
        title, wanted = " ".join(name.split()), tuple(one for one in SCOPES if one in set(scopes))
        if not 1 <= len(title) <= _NAME_LENGTH:
            raise Rejected("token_name", max=_NAME_LENGTH)
        if not wanted or set(scopes) - set(SCOPES):
            raise Rejected("token_scopes")
        if not 1 <= days <= LONGEST_DAYS:
            raise Rejected("token_days", max=LONGEST_DAYS)
        self._require_own(owner.id, by)
        secret, now = PREFIX + secrets.token_urlsafe(32), self._context.now()
        row: dict[str, Any] = {
            "id": new_id(), "token_hash": _hash(secret), "person_id": owner.id, "kind": _KIND, "name": title,
            "scopes": list(wanted), "created": now, "created_by": by.username,
            "expires": now + dt.timedelta(days=days), "last_used": None, "revoked": None, "revoked_by": "",
        }
        with self._context.db.write() as connection:
            insert(connection, access_token, [row])
            told = {"token": row["id"], "name": title, "for": owner.username, "scopes": list(wanted), "days": days}
            audit.record(connection, now, by.username, "token_created", told)
        return AccessToken(row["id"], title, wanted, owner, now, by.username, row["expires"], None, None, secret)

    def revoke(self, token_id: str, *, by: Person) -> None:
        """End a token at once; one that is revoked stays so.

        :raises NotFound: "token_not_found", also for somebody else's.
        """
        now = self._context.now()
        with self._context.db.write() as connection:
            row = connection.execute(
                select(access_token).where(access_token.c.id == token_id, access_token.c.kind == _KIND)
            ).one_or_none()
            if row is None or not self._may(row.person_id, by):
                raise NotFound("token_not_found", token_id=token_id)
            if row.revoked is None:
                connection.execute(
                    access_token.update().where(access_token.c.id == token_id)
                    .values(revoked=now, revoked_by=by.username)
                )
                audit.record(connection, now, by.username, "token_revoked", {"token": token_id, "name": row.name})

    def of(self, owner: Person) -> list[AccessToken]:
        """A person's tokens that can still be used, newest first."""
        return self._listed(access_token.c.person_id == owner.id)

    def everybodys(self, by: Person) -> list[AccessToken]:
        """All tokens that can still be used, for administrators; NotAllowed("no_right") for others."""
        require_admin(by)
        return self._listed(access_token.c.kind == _KIND)

    def authenticate(self, secret: str) -> AccessToken | None:
        """The token of a secret; None where it is unknown, over, revoked, or its owner inactive."""
        if not secret.startswith(PREFIX):
            return None
        now = self._context.now()
        with self._context.db.read() as connection:
            found = self._read(connection, access_token.c.token_hash == _hash(secret))
            # A program may do what its person may: also what falls to them as a deputy.
            found = [replace(one, owner=as_of(connection, one.owner, self._context.today())) for one in found]
        if not found or found[0].revoked is not None or found[0].expires <= now or not found[0].owner.active:
            return None
        token = found[0]
        # Writing on every request would make each reading a write; a minute is exact enough.
        if token.last_used is None or now - token.last_used >= _SEEN_EVERY:
            with self._context.db.write() as connection:
                connection.execute(
                    access_token.update().where(access_token.c.id == token.id).values(last_used=now)
                )
        return token

    def _listed(self, condition: Any) -> list[AccessToken]:
        usable = (access_token.c.revoked.is_(None)) & (access_token.c.expires > self._context.now())
        with self._context.db.read() as connection:
            return self._read(connection, condition & usable)

    def _read(self, connection: Connection, condition: Any) -> list[AccessToken]:
        rows = connection.execute(
            select(access_token).where(condition, access_token.c.kind == _KIND)
            .order_by(access_token.c.created.desc(), access_token.c.id)
        ).all()
        owners = {one.id: one for one in people_of(connection, person.c.id.in_({row.person_id for row in rows}))}
        return [_token(row, owners[row.person_id]) for row in rows]

    def _require_own(self, person_id: str, by: Person) -> None:
        if not self._may(person_id, by):
            raise NotAllowed("no_right")

    def _may(self, person_id: str, by: Person) -> bool:
        return by.id == person_id or is_admin(by)


def _token(row: Row[Any], owner: Person) -> AccessToken:
    return AccessToken(
        row.id, row.name, tuple(row.scopes), owner, row.created, row.created_by, row.expires, row.last_used, row.revoked
    )


def _hash(secret: str) -> str:
    # 256 random bits need no slow hash: there is nothing to guess (ASVS 5.0, 11.4.2 speaks of passwords).
    return hashlib.sha256(secret.encode()).hexdigest()
