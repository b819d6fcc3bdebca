"""Moves of running cases under /api/v1: proposed, asked beforehand, done, followed, stopped, taken back.

The same rights as in the browser: process owners decide; cases they may not know of are counted and moved, not named.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from flask import jsonify, request, url_for
from flask.typing import ResponseReturnValue
from pydantic import Field

from web.api.contract import Body, Query, operation, read_body, read_query
from web.api.definitions import OWNERS
from web.api.views import blueprint
from web.sentences import sentence
from web.services import me, services
from web.sessions import for_roles
from workflows.migrations import Item, Migration, Outcome, Pair, Remark, Step
from workflows.services.migrations import Selection

READERS = ("process_owner", "lead", "admin")
MOST = 200
MOST_CASES = 10_000


class Choice(Body):
    """Which running cases are meant; what is left out chooses all."""

    versions: list[int] = Field(default_factory=list, max_length=1000)
    elements: list[str] = Field(default_factory=list, max_length=1000)
    business_keys: list[str] = Field(default_factory=list, max_length=MOST_CASES)


class Move(Choice):
    """A move to `version`; `mapping` leads old to new steps ("" = none), what it leaves out is proposed."""

    version: int = Field(ge=1)
    mapping: dict[str, str] = Field(default_factory=dict)
    called: bool = False


class Decision(Move):
    """A move with the reason that stands in every case."""

    reason: str = Field(max_length=2000)


class Return(Body):
    """Cases that go back, by id; none named = all that can."""

    reason: str = Field(max_length=2000)
    cases: list[str] | None = Field(None, max_length=MOST_CASES)


class MoveQuery(Query):
    """Moves of one process."""

    process: str | None = Field(None, max_length=200)


class ItemQuery(Query):
    """Cases of a move by what became of them."""

    state: Literal["waiting", "migrated", "refused", "undoing", "undone"] | None = None
    limit: int = Field(MOST, ge=1, le=1000)
    offset: int = Field(0, ge=0, le=1_000_000)


@blueprint.get("/processes/<key>/running")
@for_roles(*READERS)
@operation("processes:read")
def running(key: str) -> ResponseReturnValue:
    """How many cases run on each version, the newest first."""
    services().repository.latest(key)
    found = services().migrations.running(key)
    return jsonify([{"version": version, "cases": count} for version, count in found.items()])


@blueprint.post("/processes/<key>/migration-mapping")
@for_roles(*OWNERS)
@operation("processes:read", body=Move)
def migration_mapping(key: str) -> ResponseReturnValue:
    """What each step cases stand at would become, by id, else by name; nothing changes."""
    wish = read_body(Move)
    return jsonify([_pair(one, wish.mapping) for one in _pairs(key, wish, _chosen(key, wish))])


@blueprint.post("/processes/<key>/migration-preview")
@for_roles(*OWNERS)
@operation("processes:read", body=Move)
def migration_preview(key: str) -> ResponseReturnValue:
    """What the move would mean for each case, by the same judgement as the move itself; nothing changes."""
    wish = read_body(Move)
    cases = _chosen(key, wish)
    found = services().migrations.preview(
        key, wish.version, mapping=_mapping(key, wish, cases), cases=cases, person=me(), called=wish.called
    )
    possible = sum(one.possible for one in found)
    return jsonify({"cases": len(found), "possible": possible, "outcomes": [_outcome(one) for one in found[:MOST]]})


@blueprint.post("/processes/<key>/migrations")
@for_roles(*OWNERS)
@operation("processes:write", body=Decision, status=202)
def migrate(key: str) -> ResponseReturnValue:
    """Begin to move cases; the worker moves one after the other."""
    wish = read_body(Decision)
    cases = _chosen(key, wish)
    begun = services().migrations.apply(
        key, wish.version, mapping=_mapping(key, wish, cases), cases=cases, by=me(), reason=wish.reason,
        called=wish.called,
    )
    answer = jsonify(_migration(begun))
    answer.headers["Location"] = url_for("api.migration", migration_id=begun.id)
    return answer, 202


@blueprint.get("/migrations")
@for_roles(*OWNERS)
@operation("processes:read", query=MoveQuery)
def migrations() -> ResponseReturnValue:
    """The last 200 moves, the newest first."""
    return jsonify([_migration(one) for one in services().migrations.listed(read_query(MoveQuery).process)])


@blueprint.get("/migrations/<migration_id>")
@for_roles(*OWNERS)
@operation("processes:read")
def migration(migration_id: str) -> ResponseReturnValue:
    """How far a move is."""
    return jsonify(_migration(services().migrations.progress(migration_id)))


@blueprint.get("/migrations/<migration_id>/cases")
@for_roles(*OWNERS)
@operation("processes:read", query=ItemQuery)
def migration_cases(migration_id: str) -> ResponseReturnValue:
    """What became of each case; those the person may not know of without number and title."""
    query = read_query(ItemQuery)
    found = services().migrations.items(migration_id, me(), query.state)
    shown = found[query.offset : query.offset + query.limit]
    return jsonify({"cases": [_item(one) for one in shown], "more": len(found) > query.offset + query.limit})


@blueprint.post("/migrations/<migration_id>/approval")
@for_roles("process_owner", "lead")
@operation("processes:write")
def approve_migration(migration_id: str) -> ResponseReturnValue:
    """Let a move that waits for a second person go."""
    services().migrations.approve(migration_id, by=me())
    return jsonify(_migration(services().migrations.progress(migration_id)))


@blueprint.post("/migrations/<migration_id>/rejection")
@for_roles("process_owner", "lead")
@operation("processes:write", parts={"reason": ""})
def reject_migration(migration_id: str) -> ResponseReturnValue:
    """Refuse a move that waits, or take one's own back."""
    reason = request.form.get("reason", "")
    services().migrations.reject(migration_id, by=me(), reason=reason)
    return jsonify(_migration(services().migrations.progress(migration_id)))


@blueprint.post("/migrations/<migration_id>/stop")
@for_roles(*OWNERS)
@operation("processes:write")
def stop_migration(migration_id: str) -> ResponseReturnValue:
    """Move no further case; those that were moved stay so."""
    return jsonify(_migration(services().migrations.stop(migration_id, by=me())))


@blueprint.post("/migrations/<migration_id>/undo")
@for_roles(*OWNERS)
@operation("processes:write", body=Return, status=202)
def undo_migration(migration_id: str) -> ResponseReturnValue:
    """Let cases go back to their old version where nothing further has happened in them."""
    wish = read_body(Return)
    count = services().migrations.undo(migration_id, wish.cases, by=me(), reason=wish.reason)
    return jsonify({**_migration(services().migrations.progress(migration_id)), "goingBack": count}), 202


def _chosen(key: str, wish: Choice) -> list[str] | None:
    """Ids of the cases that are meant; None = all, of whatever version."""
    if not (wish.versions or wish.elements or wish.business_keys) or not isinstance(wish, Move):
        return None
    chosen = Selection(tuple(wish.versions), tuple(wish.elements), tuple(wish.business_keys))
    return services().migrations.select(key, wish.version, chosen, person=me())


def _pairs(key: str, wish: Move, cases: list[str] | None) -> list[Pair]:
    return services().migrations.propose(key, wish.version, cases, person=me())


def _mapping(key: str, wish: Move, cases: list[str] | None) -> dict[str, str]:
    return {**{one.element: one.target for one in _pairs(key, wish, cases)}, **wish.mapping}


def _pair(one: Pair, chosen: dict[str, str]) -> dict[str, Any]:
    return {
        "element": one.element, "name": one.name, "type": one.type, "cases": one.cases,
        "target": chosen.get(one.element, one.target), "proposed": one.target, "proposedBy": one.by,
        "choices": [{"element": element, "name": name} for element, name in one.choices],
    }


def _migration(one: Migration) -> dict[str, Any]:
    return {
        "id": one.id, "process": one.process_key, "version": one.to_version, "state": one.state, "total": one.total,
        "counts": dict(one.counts), "mapping": dict(one.mapping), "reason": one.reason,
        "created": one.created.isoformat(), "createdBy": one.created_by, "decidedBy": one.decided_by or None,
        "ended": one.ended.isoformat() if one.ended else None,
    }


def _outcome(one: Outcome) -> dict[str, Any]:
    return {
        "businessKey": one.business_key, "title": one.title, "fromVersion": one.from_version,
        "possible": one.possible, "steps": _steps(one.steps), "remarks": _remarks(one.remarks),
    }


def _item(one: Item) -> dict[str, Any]:
    return {
        "case": one.instance_id, "businessKey": one.business_key, "title": one.title, "state": one.state,
        "fromVersion": one.from_version, "at": one.at.isoformat() if one.at else None, "revertible": one.revertible,
        "steps": _steps(one.steps), "remarks": _remarks(one.remarks),
    }


def _steps(steps: Iterable[Step]) -> list[dict[str, str]]:
    return [{"element": one.element, "name": one.name, "target": one.target, "targetName": one.target_name}
            for one in steps]


def _remarks(remarks: Iterable[Remark]) -> list[dict[str, Any]]:
    return [{"code": one.code, "element": one.element, "blocking": one.blocking,
             "message": sentence(one.code, one.params)} for one in remarks]
