"""Who may do what to a running case by hand: the one place of this decision.

A lead steers the cases they may see. An administrator tends the technical side of all (try again, suspend, resume,
repair) without opening any: being an administrator opens no case. The system itself (worker, command line, scenarios)
acts for whoever runs the machine. Who may not know of a case is told that there is none.
"""
from __future__ import annotations

from sqlalchemy import Connection

from workflows.errors import NotAllowed, NotFound
from workflows.model import Incident, Person
from workflows.services.access import is_system, sees_case, sees_case_once
from workflows.services.confidentiality import unseen
from workflows.services.context import Context

STEERING = frozenset({"lead", "admin"})


def steers(who: Person, *, sees: bool) -> bool:
    """Whether a person may change what a case holds or where it stands.

    :param sees: whether they may see the case.
    """
    return is_system(who) or (sees and bool(who.roles & STEERING))


def tends(who: Person, *, sees: bool) -> bool:
    """Whether a person may let a case's machinery try again, stop or go on."""
    return "admin" in who.roles or steers(who, sees=sees)


def is_admin(who: Person) -> bool:
    """Whether a person administers the installation: administrators, the system."""
    return "admin" in who.roles or is_system(who)


def operates(who: Person) -> bool:
    """Whether a person looks after the installation: leads, administrators, the system."""
    return is_system(who) or bool(who.roles & STEERING)


def require_steer(connection: Connection, instance_id: str, who: Person) -> None:
    """A person has to be allowed to steer a case.

    :raises NotFound: "instance_not_found" for who may not know of it.
    :raises NotAllowed: "lead_only".
    """
    sees = _sees(connection, instance_id, who)
    if not steers(who, sees=sees):
        raise _refusal(connection, instance_id, who, sees)


def require_tend(connection: Connection, instance_id: str, who: Person) -> None:
    """A person has to be allowed to tend a case, or, where there is none, the installation.

    :param instance_id: "" where what is tended belongs to no case.
    :raises NotFound: as `require_steer`.
    :raises NotAllowed: "lead_only"; "no_right" without a case.
    """
    if not instance_id:
        require_admin(who)
        return
    sees = _sees(connection, instance_id, who)
    if not tends(who, sees=sees):
        raise _refusal(connection, instance_id, who, sees)


def require_settle(connection: Connection, instance_id: str, who: Person) -> None:
    """Skipping what failed is a decision about its case, or, without one, the administrators'."""
    if instance_id:
        require_steer(connection, instance_id, who)
    else:
        require_admin(who)


def require_admin(who: Person) -> None:
    """NotAllowed("no_right") for who is no administrator."""
    if not is_admin(who):
        raise NotAllowed("no_right")


def require_operates(who: Person) -> None:
    """NotAllowed("no_right") for who does not look after the installation."""
    if not operates(who):
        raise NotAllowed("no_right")


def _refusal(connection: Connection, instance_id: str, who: Person, sees: bool) -> Exception:
    if sees:
        return NotAllowed("lead_only")
    missing = NotFound("instance_not_found", instance_id=instance_id)
    refusal = unseen(connection, instance_id, who, missing)
    return NotAllowed("lead_only") if refusal is missing and "admin" in who.roles else refusal


def _sees(connection: Connection, instance_id: str, who: Person) -> bool:
    return bool(instance_id) and sees_case(connection, instance_id, who)


class Rights:
    """The same, asked beforehand: what a page offers. The acts ask again under the case's lock."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def may_see(self, instance_id: str, who: Person) -> bool:
        """Whether a person may see a case."""
        with self._context.db.read() as connection:
            return _sees(connection, instance_id, who)

    def may_steer(self, instance_id: str, who: Person) -> bool:
        """Whether a person may change what a case holds or where it stands."""
        return steers(who, sees=bool(instance_id) and sees_case_once(self._context.db, instance_id, who))

    def may_tend(self, instance_id: str, who: Person) -> bool:
        """Whether a person may let a case's machinery ("" = the installation's) try again, stop or go on."""
        return tends(who, sees=bool(instance_id) and sees_case_once(self._context.db, instance_id, who))

    def may_settle(self, incident: Incident, who: Person) -> bool:
        """Whether a person may skip what failed."""
        return self.may_steer(incident.instance_id, who) if incident.instance_id else tends(who, sees=False)
