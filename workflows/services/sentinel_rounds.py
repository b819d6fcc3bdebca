"""What the sentinel's rounds found, kept in the system's audit."""
from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from workflows.operations import Finding
from workflows.persistence import tables
from workflows.services import audit

_ACTION = "sentinel"
_KEPT = 200


def keep(connection: Connection, now: dt.datetime, found: Sequence[Finding], by: str) -> None:
    """Keep a round's outcome: how many of each kind, and the first findings themselves."""
    kept = [
        {"code": one.code, "instance_id": one.instance_id, "business_key": one.business_key,
         "repairable": one.repairable, "params": {name: str(value) for name, value in one.params.items()}}
        for one in found[:_KEPT]
    ]
    kinds = dict(Counter(one.code for one in found))
    audit.record(connection, now, by, _ACTION, {"count": len(found), "kinds": kinds, "findings": kept})


def last_round(connection: Connection) -> dict[str, Any] | None:
    """When the last round ended and what it found: {"at", "count", "kinds", "findings"}; None = there was none."""
    statement = (
        select(tables.audit).where(tables.audit.c.chain == audit.SYSTEM_CHAIN, tables.audit.c.action == _ACTION)
        .order_by(tables.audit.c.seq.desc()).limit(1)
    )
    entry = next(audit.from_rows(connection.execute(statement)), None)
    if entry is None:
        return None
    found = [
        Finding(one["code"], one["instance_id"], one["params"], one["repairable"], one["business_key"])
        for one in entry.payload.get("findings", ())
    ]
    kinds = entry.payload.get("kinds")  # rounds of earlier releases did not count them
    return {
        "at": entry.at, "count": int(entry.payload.get("count", 0)), "findings": found,
        "kinds": {code: int(count) for code, count in kinds.items()} if kinds is not None
        else dict(Counter(one.code for one in found)),
    }
