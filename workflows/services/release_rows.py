"""Rows of proposals: what somebody wants released, frozen, until somebody else decides."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import IntegrityError

from workflows.errors import Conflict, NotFound
from workflows.persistence.statements import insert
from workflows.persistence.tables import person, release_file, release_proposal, resource

OPEN, RELEASED, REJECTED, WITHDRAWN = "open", "released", "rejected", "withdrawn"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A release somebody wants, and what became of it.

    :param draft_revision: of the draft when its files were frozen.
    :param trial: the scenarios' outcome then: {"id", "total", "met"}; None where the package has none.
    :param guards_lost: guards of law given up knowingly, each with process, title, before, after, reason.
    :param state: "open", "released", "rejected" or "withdrawn".
    :param deployment_id: what it became, or "".
    :param files: exactly what is released; empty in lists.
    :param move_cases: whether running cases are to be moved once it is in force.
    """

    id: str
    package: str
    draft_revision: int
    base_deployment_id: str
    digest: str
    restored_from: str
    reason: str
    proposed_at: dt.datetime
    proposed_by: str
    proposer: str
    second_person: bool
    trial: Mapping[str, Any] | None
    guards_lost: tuple[Mapping[str, str], ...]
    state: str
    decided_at: dt.datetime | None
    decided_by: str
    decider: str
    decision_reason: str
    deployment_id: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    move_cases: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody."""
        return self.state == OPEN


_proposer, _decider = person.alias("proposer"), person.alias("decider")
_SELECT = select(
    release_proposal, _proposer.c.name.label("proposer_name"), _decider.c.name.label("decider_name")
).outerjoin(_proposer, _proposer.c.username == release_proposal.c.proposed_by).outerjoin(
    _decider, _decider.c.username == release_proposal.c.decided_by
)


def many(connection: Connection, *conditions: Any) -> list[Proposal]:
    """Proposals without their files, the newest first."""
    newest = release_proposal.c.proposed_at.desc(), release_proposal.c.id.desc()
    return [_proposal(row) for row in connection.execute(_SELECT.where(*conditions).order_by(*newest))]


def one(connection: Connection, proposal_id: str) -> Proposal:
    """A proposal with its files; NotFound("release_not_found")."""
    row = connection.execute(_SELECT.where(release_proposal.c.id == proposal_id)).one_or_none()
    if row is None:
        raise NotFound("release_not_found")
    # What was released lies with its deployment, which never changes; a second copy would only grow.
    files = (
        select(resource.c.name, resource.c.content).where(resource.c.deployment_id == row.deployment_id)
        if row.deployment_id else
        select(release_file.c.name, release_file.c.content).where(release_file.c.proposal_id == proposal_id)
    )
    return _proposal(row, {name: bytes(content) for name, content in connection.execute(files)})


def waiting_for(connection: Connection, package: str) -> Proposal | None:
    """The proposal of a package that waits for somebody."""
    return next(iter(many(connection, release_proposal.c.draft == package, release_proposal.c.state == OPEN)), None)


def locked(connection: Connection, proposal_id: str) -> Proposal:
    """A proposal that waits, held until the transaction ends.

    :raises NotFound: "release_not_found".
    :raises Conflict: "release_settled" with who decided, and when.
    """
    connection.execute(
        select(release_proposal.c.id).where(release_proposal.c.id == proposal_id).with_for_update()
    ).first()
    found = one(connection, proposal_id)
    if not found.is_open:
        raise Conflict("release_settled", by=found.decider, at=found.decided_at)
    return found


def add(connection: Connection, row: Mapping[str, Any], files: Mapping[str, bytes]) -> Proposal:
    """Freeze files for a release; Conflict("release_waiting") where another of the package waits."""
    before = waiting_for(connection, row["draft"])
    if before is not None:
        raise Conflict("release_waiting", name=before.package, by=before.proposer, at=before.proposed_at)
    try:
        insert(connection, release_proposal, [row])
    except IntegrityError as twice:  # somebody else's came in between; the table holds one open one per package
        raise Conflict(
            "release_waiting", name=row["draft"], by=row["proposed_by"], at=row["proposed_at"]) from twice
    insert(connection, release_file, [
        {"proposal_id": row["id"], "name": name, "content": content} for name, content in files.items()
    ])
    return one(connection, str(row["id"]))


def settle(
    connection: Connection, proposal_id: str, state: str, by: str, at: dt.datetime, *, reason: str = "",
    deployment_id: str = "",
) -> Proposal:
    """Decide a proposal that is held.

    :param deployment_id: what it became; the files lie there from then on.
    """
    if deployment_id:
        connection.execute(release_file.delete().where(release_file.c.proposal_id == proposal_id))
    connection.execute(
        release_proposal.update().where(release_proposal.c.id == proposal_id).values(
            state=state, decided_at=at, decided_by=by, decision_reason=reason, deployment_id=deployment_id,
        )
    )
    return one(connection, proposal_id)


def _proposal(row: Row[Any], files: Mapping[str, bytes] | None = None) -> Proposal:
    return Proposal(
        row.id, row.draft, row.draft_revision, row.base_deployment_id, row.digest, row.restored_from, row.reason,
        row.proposed_at, row.proposed_by, row.proposer_name or row.proposed_by, row.second_person, row.trial,
        tuple(row.guards_lost), row.state, row.decided_at, row.decided_by, row.decider_name or row.decided_by,
        row.decision_reason, row.deployment_id, files or {}, row.move_cases,
    )
