"""Backups that were made: the nightly ones in their folder (their names say when), all in the system's audit."""
from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Sequence

from sqlalchemy import Connection, select

from workflows.clock import BERLIN
from workflows.persistence import tables
from workflows.services import audit
from workflows.settings import Settings

_NAME = "kammerwerk-%Y%m%dT%H%M%SZ.zip"
MADE = "backup_made"
# A night that failed shows in the morning; the hour itself and the time a backup takes are no delay.
_OVERDUE = dt.timedelta(hours=26)


def name_of(instant: dt.datetime) -> str:
    """The name of a backup begun at `instant`."""
    return instant.astimezone(dt.UTC).strftime(_NAME)


def made(folder: pathlib.Path) -> list[tuple[dt.datetime, pathlib.Path]]:
    """The nightly backups with their instants, the oldest first."""
    found = []
    for path in folder.glob("kammerwerk-*.zip"):
        try:
            found.append((dt.datetime.strptime(path.name, _NAME).replace(tzinfo=dt.UTC), path))
        except ValueError:  # somebody's own file
            continue
    return sorted(found)


def newest(settings: Settings) -> dt.datetime | None:
    """When the newest nightly backup was begun; None where none is kept or none is wanted."""
    found = made(settings.backups) if settings.backup_folder else []
    return found[-1][0] if found else None


def note(
    connection: Connection, now: dt.datetime, by: str, name: str, heads: str, missing: Sequence[str], **more: str
) -> None:
    """Write into the system's chain that a backup was made, with the digest over the heads of all chains.

    Whoever rewrites a chain would have to rewrite this one, too, and still not agree with the file. The tables of the
    audit are the same in every schema so far, so a backup of an older one (before an upgrade) is noted as well.
    """
    audit.record(connection, now, by, MADE, {"file": name, "heads": heads, "missing": list(missing), **more})


def last_noted(connection: Connection) -> dt.datetime | None:
    """When the last backup of any kind was noted."""
    row = tables.audit.c
    made = select(row.at).where(row.chain == audit.SYSTEM_CHAIN, row.action == MADE)
    statement = made.order_by(row.seq.desc()).limit(1)
    found: dt.datetime | None = connection.execute(statement).scalar()
    return found


def last(connection: Connection, settings: Settings) -> dt.datetime | None:
    """When the newest backup was made, by night or by hand; None = nothing is known of one."""
    return max(filter(None, (newest(settings), last_noted(connection))), default=None)


def is_due(settings: Settings, now: dt.datetime) -> bool:
    """Whether the last night's backup is still to be made; it may be late, but is not left out."""
    if not settings.backup_folder:
        return False
    last = newest(settings)
    return last is None or last < last_night(settings, now)


def last_night(settings: Settings, now: dt.datetime) -> dt.datetime:
    """The last time the configured hour of Europe/Berlin came."""
    today = now.astimezone(BERLIN).date()
    hour = dt.datetime.combine(today, dt.time(settings.backup_hour), BERLIN).astimezone(dt.UTC)
    if now >= hour:
        return hour
    return dt.datetime.combine(today - dt.timedelta(days=1), dt.time(settings.backup_hour), BERLIN).astimezone(dt.UTC)


def is_overdue(settings: Settings, now: dt.datetime) -> bool:
    """Whether a backup is wanted and the newest is older than a night and two hours, or there is none."""
    if not settings.backup_folder:
        return False
    last = newest(settings)
    return last is None or now - last > _OVERDUE
