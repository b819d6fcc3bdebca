"""Packages out of folders: never published over what was released in the browser without their having known it."""
from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from workflows.errors import Conflict
from workflows.model import Person
from workflows.persistence.tables import deployment
from workflows.services import deploying, draft_rows, in_force
from workflows.services.context import Context
from workflows.services.deploying import Deployment, Origin

BROWSER = "browser"


def deploy(
    context: Context, files: Mapping[str, bytes], *, by: Person, note: str, release: bool, package: str = "",
    base: str = "", replace: bool = False,
) -> Deployment | None:
    """Publish files of a folder; None where exactly they are in force already.

    :param package: name of the folder; "" = what its main process says.
    :param base: digest of the version the folder was exported from, "" = of none.
    :param replace: publish also over a release made in the browser that the folder knows nothing of.
    :raises Conflict: "release_newer" with who released what, and when.
    :raises Rejected: "deployment_rejected".
    """
    judged = deploying.judge(context, files, release=release)
    keys = [model.key for model in judged.models]
    own = package if package in keys else ""
    with context.db.write() as connection:
        if keys and all(_digest(connection, key) == judged.digest for key in keys):
            return None

        def require(held: Connection, published: Sequence[str]) -> None:
            if not replace:
                _require_known(held, published, {base, judged.digest})

        return deploying.publish(
            context, connection, judged, by=by, note=note, origin=Origin(own), require=require
        )


def _digest(connection: Connection, key: str) -> str:
    """The digest of what is in force for a process."""
    current = in_force.deployment_of(connection, key)
    return str(connection.execute(select(deployment.c.digest).where(deployment.c.id == current)).scalar() or "")


def _require_known(connection: Connection, keys: Sequence[str], known: set[str]) -> None:
    """Conflict("release_newer") where a process in force comes from the browser and the files do not stand on it."""
    for key in keys:
        current = in_force.deployment_of(connection, key)
        row = connection.execute(select(deployment).where(deployment.c.id == current)).one_or_none()
        if row is not None and row.origin == BROWSER and row.digest not in known:
            by = draft_rows.spoken(connection, row.deployed_by)
            raise Conflict("release_newer", name=in_force.package_of(connection, current), by=by, at=row.deployed_at)
