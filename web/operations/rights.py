"""Who may do what to a running case by hand.

A lead steers the cases they may see. An administrator tends the technical side of all (try again, suspend, resume,
repair) without opening any: being an administrator opens no case.
"""
from __future__ import annotations

from web.services import me, services
from workflows.errors import NotAllowed, NotFound
from workflows.model import Incident, ProcessInstance

STEERING = frozenset({"lead", "admin"})


def seen_case(instance_id: str) -> ProcessInstance | None:
    """The case, where the person may see it."""
    if not instance_id:
        return None
    try:
        return services().history.instance(instance_id, me())
    except NotFound:
        return None


def may_steer(instance_id: str) -> bool:
    """Whether the person may change what a case holds or where it stands."""
    return bool(me().roles & STEERING) and seen_case(instance_id) is not None


def may_tend(instance_id: str) -> bool:
    """Whether the person may let a case's machinery try again, stop or go on."""
    return "admin" in me().roles or may_steer(instance_id)


def may_settle(incident: Incident) -> bool:
    """Whether the person may skip what failed: a decision about the case, or, without one, a technical act."""
    return may_steer(incident.instance_id) if incident.instance_id else "admin" in me().roles


def require(allowed: bool) -> None:
    """NotAllowed("lead_only") where it is not."""
    if not allowed:
        raise NotAllowed("lead_only")
