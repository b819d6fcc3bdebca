"""Which version of a package is in force, and which package a deployment is of."""
from __future__ import annotations

from sqlalchemy import Connection, select

from workflows.model import ProcessDefinition
from workflows.persistence.tables import deployment, process_definition
from workflows.services.context import Context


def definition(context: Context, name: str, version: int | None = None) -> ProcessDefinition:
    """The process of a name in force, or a certain version of it; NotFound("process_not_found")."""
    return context.catalog.latest(name) if version is None else context.catalog.version(name, version)


def package_of(connection: Connection, deployment_id: str) -> str:
    """Name of the package a deployment is of.

    Older deployments do not say it: there it is the process people begin, which called ones are not.
    """
    found = connection.execute(select(deployment.c.package).where(deployment.c.id == deployment_id)).scalar()
    if found:
        return str(found)
    rows = connection.execute(
        select(process_definition.c.key, process_definition.c.properties, process_definition.c.resource)
        .where(process_definition.c.deployment_id == deployment_id).order_by(process_definition.c.key)
    ).all()
    return main_key([(row.key, row.properties, row.resource) for row in rows])


def main_key(processes: list[tuple[str, dict[str, str], str]]) -> str:
    """The main one of the processes of a package, each with its properties and its file; "" without any.

    The one that can be begun by hand; of several the one whose file is named as it is, else the first.
    """
    begun = [one for one in processes if one[1].get("startable") != "false"] or processes
    named = [key for key, _, resource in begun if resource.rpartition("/")[2].partition(".")[0] == key]
    return next(iter([*named, *(key for key, _, _ in begun)]), "")


def deployment_of(connection: Connection, package: str) -> str:
    """The deployment of a package that is in force, "" where there is none."""
    found = connection.execute(
        select(process_definition.c.deployment_id).where(process_definition.c.key == package)
        .order_by(process_definition.c.version.desc()).limit(1)
    ).scalar()
    return str(found or "")
