"""What a log holds of a case: no name, no number, no value, nobody who did something; only where it stood and when."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

# The transitions of IEEE 1849's standard lifecycle that occur here.
START, COMPLETE, ABORT, SKIP = "start", "complete", "ate_abort", "manualskip"


@dataclass(frozen=True, slots=True)
class Moment:
    """A step begun or ended.

    :param id: one of its own within the log.
    :param activity: what the diagram calls the step, else its id.
    :param process: key of the process whose diagram holds it: a called process's own.
    :param transition: "start", "complete", "ate_abort" or "manualskip".
    :param team: keys of the teams that may do the task, "" for what nobody does by hand.
    """

    id: str
    activity: str
    element: str
    type: str
    process: str
    transition: str
    at: dt.datetime
    team: str = ""


@dataclass(frozen=True, slots=True)
class LoggedCase:
    """A case under a name that tells nobody whose it is.

    :param id: a digest; the same case has the same one in every log.
    :param version: of the process it runs on.
    :param state: "running", "suspended", "ended" or "cancelled".
    :param moments: in the order they happened.
    """

    id: str
    process: str
    version: int
    state: str
    moments: tuple[Moment, ...]
