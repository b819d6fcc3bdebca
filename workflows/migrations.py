"""Values of moving running cases to another version of their process."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Remark:
    """What the move of a case meets; `code` is the key of its sentence.

    :param element: id in the diagram the case runs on, or in the new one where something is new there.
    :param params: what its sentence may show; names of steps, nothing personal.
    :param blocking: whether it forbids the move; else it is only told.
    """

    code: str
    element: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    blocking: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """Where a case stands and where it will stand; `target` "" = nowhere."""

    element: str
    name: str
    type: str
    target: str = ""
    target_name: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a move means for one case, asked beforehand or done.

    :param business_key, title: "" where the person who asks may not know of the case.
    :param possible: whether nothing forbids the move.
    :param remarks: what forbids it, and what changes by it.
    """

    instance_id: str
    business_key: str
    title: str
    from_version: int
    possible: bool
    remarks: tuple[Remark, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def obstacles(self) -> tuple[Remark, ...]:
        """What forbids the move."""
        return tuple(remark for remark in self.remarks if remark.blocking)


@dataclass(frozen=True, slots=True)
class Pair:
    """A place cases stand at, with what is proposed for it.

    :param cases: how many stand there.
    :param target: element of the new version, "" = none fits.
    :param by: "id", "name" or "" where none fits.
    :param choices: what it may become: (id, name) of the fitting elements of the new version.
    :param waits: whether cases only wait there for an event beside their step; unmapped they stop waiting.
    """

    element: str
    name: str
    type: str
    scope: str
    cases: int
    target: str = ""
    target_name: str = ""
    by: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Migration:
    """One decision to move cases.

    :param state: "proposed" (waits for a second person), "running", "done", "stopped" or "rejected".
    :param counts: item state -> how many.
    """

    id: str
    process_key: str
    process_name: str
    to_definition_id: str
    to_version: int
    mapping: Mapping[str, str]
    reason: str
    state: str
    total: int
    created: dt.datetime
    created_by: str
    ended: dt.datetime | None
    counts: Mapping[str, int] = field(default_factory=dict)
    decided_by: str = ""

    @property
    def open(self) -> int:
        """Cases that are still to be looked at."""
        return self.counts.get("waiting", 0) + self.counts.get("undoing", 0)


@dataclass(frozen=True, slots=True)
class Item:
    """What became of one case.

    :param state: "waiting", "migrated", "refused", "undoing" or "undone".
    :param revertible: whether nothing further has happened in the case, so that it can go back.
    """

    instance_id: str
    business_key: str
    title: str
    state: str
    from_version: int
    at: dt.datetime | None
    remarks: tuple[Remark, ...] = ()
    steps: tuple[Step, ...] = ()
    revertible: bool = False
