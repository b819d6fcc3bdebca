"""What the pages offer a person; who may do what is decided in `workflows.services.rights`, and asked again there."""
from __future__ import annotations

from web.services import me, services
from workflows.errors import NotAllowed, NotFound
from workflows.model import Incident, ProcessInstance
from workflows.services.confidentiality import FileClosed


def seen_case(instance_id: str) -> ProcessInstance | None:
    """The case, where the person may see it."""
    if not instance_id:
        return None
    try:
        return services().history.instance(instance_id, me())
    except (NotFound, FileClosed):
        return None


def may_steer(instance_id: str) -> bool:
    """Whether the person may change what the case holds or where it stands."""
    return services().rights.may_steer(instance_id, me())


def may_tend(instance_id: str) -> bool:
    """Whether the person may let the case's machinery try again, stop or go on."""
    return services().rights.may_tend(instance_id, me())


def may_settle(incident: Incident) -> bool:
    """Whether the person may skip what failed."""
    return services().rights.may_settle(incident, me())


def require(allowed: bool) -> None:
    """NotAllowed("lead_only") where it is not."""
    if not allowed:
        raise NotAllowed("lead_only")
