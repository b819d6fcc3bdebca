"""Are the files of every release still those that were released? No service changes them, who reaches the rows may."""
from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from workflows.operations import Finding
from workflows.persistence.tables import audit as links
from workflows.persistence.tables import deployment, process_definition, resource
from workflows.services import audit
from workflows.services.deploying import digest_of


def altered(connection: Connection) -> Iterator[list[Finding]]:
    """Each release whose files, or what is noted of them, no longer fit what the audit recorded when it was made."""
    recorded = _recorded(connection)
    for row in connection.execute(select(deployment).order_by(deployment.c.deployed_at)).all():
        definitions = connection.execute(
            select(process_definition).where(process_definition.c.deployment_id == row.id)
        ).all()
        noted = {row.digest, *(one.digest for one in definitions), recorded.get(row.id, row.digest)}
        files = connection.execute(select(resource.c.name, resource.c.content)
                                   .where(resource.c.deployment_id == row.id))
        if noted == {digest_of({name: bytes(content) for name, content in files})}:
            continue
        named = [(one.name, one.version) for one in definitions] or [(row.package, 0)]
        yield [Finding("release_altered", "", {"process": name, "version": version}) for name, version in named]


def _recorded(connection: Connection) -> dict[str, str]:
    """Deployment -> digest, as the system's chain of the audit has it."""
    deployed = select(links).where(links.c.chain == audit.SYSTEM_CHAIN, links.c.action == "deployed")
    entries = (entry.payload or {} for entry in audit.from_rows(connection.execute(deployed)))
    return {str(one["deployment"]): str(one["digest"]) for one in entries if "deployment" in one and "digest" in one}
