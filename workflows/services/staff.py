"""People and teams as administrators keep them: every change is recorded and ends the sessions it concerns."""
from __future__ import annotations

from collections.abc import Iterable

from workflows.errors import Rejected
from workflows.model import Person
from workflows.services.context import Context
from workflows.services.identity import Identity, Team
from workflows.services.rights import require_admin

ROLES = ("clerk", "lead", "process_owner", "admin", "auditor", "committee")
_LONGEST = 200


class Staff:
    """For administrators; NotAllowed("no_right") for everybody else.

    create(username, name, *, email, password, roles, groups, by) ; change(person_id, *, name, email, roles, groups, by)
    name_team(key, name, *, email, by) ; revive(person_id, *, by)
    """

    def __init__(self, context: Context, identity: Identity) -> None:
        self._context = context
        self._identity = identity

    def create(
        self, username: str, name: str, *, email: str, password: str, roles: Iterable[str], groups: Iterable[str],
        by: Person,
    ) -> Person:
        """Give somebody an account; Rejected("person_...", "username_taken") or what is wrong with the password."""
        require_admin(by)
        login = username.strip().casefold()
        if not login or not login.replace(".", "").replace("-", "").replace("_", "").isalnum():
            raise Rejected("person_username")
        return self._identity.create_person(
            login, self._named(name), email=email.strip()[:_LONGEST], password=password, roles=self._roles(roles),
            groups=self._teams(groups), by=by,
        )

    def change(
        self, person_id: str, *, name: str, email: str, roles: Iterable[str], groups: Iterable[str], by: Person
    ) -> Person:
        """Change name, address, roles and teams; new roles or teams end the person's sessions.

        :raises Conflict: "last_admin" where nobody would be left to administer.
        """
        require_admin(by)
        before, chosen, teams = self._identity.person(person_id), self._roles(roles), self._teams(groups)
        return self._identity.change_person(
            person_id, by=by, name=self._named(name), email=email.strip()[:_LONGEST],
            roles=chosen if frozenset(chosen) != before.roles else None,
            groups=teams if frozenset(teams) != before.groups else None,
        )

    def revive(self, person_id: str, *, by: Person) -> Person:
        """Let somebody sign in again."""
        require_admin(by)
        return self._identity.change_person(person_id, by=by, active=True)

    def name_team(self, key: str, name: str, *, email: str, by: Person) -> Team:
        """Create a team, or change its name and address; its key, which diagrams name, never changes."""
        require_admin(by)
        clean = key.strip()
        if not clean or not clean.replace("_", "").isalnum() or clean != clean.lower() or not clean.isascii():
            raise Rejected("team_key")
        return self._identity.create_team(clean, self._named(name), email=email.strip()[:_LONGEST], by=by)

    def _named(self, name: str) -> str:
        clean = " ".join(name.split())
        if not clean or len(clean) > _LONGEST:
            raise Rejected("person_name")
        return clean

    def _roles(self, roles: Iterable[str]) -> list[str]:
        chosen = sorted(set(roles))
        if not chosen or not set(chosen) <= set(ROLES):
            raise Rejected("person_roles")
        return chosen

    def _teams(self, groups: Iterable[str]) -> list[str]:
        known = {one.key for one in self._identity.teams()}
        chosen = sorted(set(groups))
        if not set(chosen) <= known:
            raise Rejected("person_teams")
        return chosen
