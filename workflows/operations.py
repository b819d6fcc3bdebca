"""Values of those who look after running cases: what is due, where cases stand, what is not as it must be."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class DueWork:
    """Something the engine does by itself: when, for which case, and how it went so far.

    :param kind: "service", "timer", "start_timer", "message", "signal", "start", "migration", "batch" or "delivery".
    :param element: id in the diagram; `name` what the diagram or the channel calls it.
    :param taken: whether a worker is at it.
    :param suspended: whether its case is suspended: it waits although it may be due.
    """

    id: str
    kind: str
    element: str
    name: str
    due: dt.datetime
    state: str
    tries: int
    last_error: str
    taken: bool
    suspended: bool
    instance_id: str = ""
    business_key: str = ""
    definition_id: str = ""
    process_name: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the sentinel found that is not as it must be; `code` is the key of its sentence.

    :param params: what its sentence may show; nothing personal.
    :param repairable: whether the case's rows can be written anew from the engine's state.
    :param business_key: number of the case, filled in for people.
    """

    code: str
    instance_id: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    repairable: bool = False
    business_key: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A step a case stands at, and the steps it may be moved to."""

    activity_id: str
    element: str
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """How many cases of a process version stand at a step.

    :param overdue: of those, how many have passed the step's date.
    :param incidents: open ones at the step.
    """

    element: str
    cases: int
    overdue: int = 0
    incidents: int = 0
