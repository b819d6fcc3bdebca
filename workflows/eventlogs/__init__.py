"""Event logs for process mining: what happened in cases, without whose, in XES or OCEL."""
from __future__ import annotations

from workflows.eventlogs import ocel, xes
from workflows.eventlogs.model import LoggedCase, Moment

# Name of a format -> its writer: (name of the log, cases) -> parts of the file.
FORMATS = {"xes": xes.written, "ocel": ocel.written}

__all__ = ["FORMATS", "LoggedCase", "Moment"]
