"""The blueprint its modules share, and what both need."""
from __future__ import annotations

from flask import Blueprint

from web.services import me, services
from workflows.errors import NotFound
from workflows.model import Person

blueprint = Blueprint("people", __name__)


def somebody(person_id: str) -> Person:
    """A person an administrator, or a lead of their team, looks after; NotFound("person_not_found") for others."""
    found = services().identity.person(person_id)
    if "admin" in me().roles or any(one.id == found.id for one in services().absences.colleagues(me())):
        return found
    raise NotFound("person_not_found", person=person_id)
