"""The chore of every night: a backup that is read back, the crisis folder, old files and unnamed content removed."""
from __future__ import annotations

import datetime as dt
import os
import pathlib
import shutil
import threading
from collections.abc import Callable, Sequence

import structlog
from sqlalchemy import Engine, MetaData

from workflows.backup.archive import reading, sync_folder
from workflows.backup.taking import Taken, take
from workflows.clock import Clock, legal_date
from workflows.services import backup_files
from workflows.settings import Settings

try:
    import fcntl
except ImportError:  # no such locks on this platform: two workers may then make one each
    fcntl = None  # type: ignore[assignment]

_HAS_LOCKS = fcntl is not None
CRISIS = "krisenmappe.html"
_AGAIN_AFTER = dt.timedelta(minutes=10)
log = structlog.get_logger(__name__)


class Nightly:
    """Called every few seconds; does its work once a night, in a thread of its own so that no job waits.

    :param tidy: removes content of documents nobody names.
    :param record: is told of a backup that was made.
    :param crisis: gives the crisis folder as HTML.
    """

    def __init__(
        self, engine: Engine, settings: Settings, clock: Clock, subjects: Sequence[MetaData], *,
        tidy: Callable[[], tuple[int, int]], record: Callable[[Taken], None], crisis: Callable[[], str],
    ) -> None:
        self._engine, self._settings, self._clock, self._subjects = engine, settings, clock, subjects
        self._tidy, self._record, self._crisis = tidy, record, crisis
        self._thread: threading.Thread | None = None
        self._not_before = dt.datetime.min.replace(tzinfo=dt.UTC)
        self._tidied: dt.date | None = None

    def __call__(self) -> None:
        """Begin what is due, unless it runs already."""
        now = self._clock()
        if (self._thread is not None and self._thread.is_alive()) or now < self._not_before:
            return
        if backup_files.is_due(self._settings, now) or self._tidied != self._night(now):
            self._thread = threading.Thread(target=self._guarded, name="nightly", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Until what was begun has ended."""
        if self._thread is not None:
            self._thread.join()

    def _night(self, now: dt.datetime) -> dt.date:
        return legal_date(backup_files.last_night(self._settings, now))

    def _guarded(self) -> None:
        try:
            self.run()
        except Exception:  # tried again soon; the sentinel and the metrics tell of a backup that is overdue
            log.exception("nightly work failed")
            self._not_before = self._clock() + _AGAIN_AFTER

    def run(self) -> None:
        """Do what is due, in the calling thread."""
        now = self._clock()
        if backup_files.is_due(self._settings, now):
            self._back_up(now)
        if self._tidied != self._night(now):
            count, size = self._tidy()
            self._tidied = self._night(now)
            if count:
                log.info("unnamed content removed", files=count, bytes=size)

    def _back_up(self, now: dt.datetime) -> None:
        folder = self._settings.backups
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if _HAS_LOCKS:
                try:
                    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:  # another worker is at it
                    return
            if backup_files.is_due(self._settings, now):
                self._make(folder, now)
        finally:
            os.close(handle)

    def _make(self, folder: pathlib.Path, now: dt.datetime) -> None:
        _sweep(folder)
        write_whole(folder / CRISIS, self._crisis())
        path = folder / backup_files.name_of(now)
        taken = take(self._engine, self._settings, path, now, subjects=self._subjects)
        try:
            with reading(path) as backup:
                for member in backup.members:
                    for _ in backup.chunks(member):
                        pass
        except Exception:
            path.unlink(missing_ok=True)  # a file that does not read back is none
            raise
        for _, old in backup_files.made(folder)[: -self._settings.backup_keep]:
            old.unlink(missing_ok=True)
        self._record(taken)
        log.info(
            "backup made", rows=taken.rows, documents=taken.documents, bytes=taken.size, missing=len(taken.missing)
        )


def _sweep(folder: pathlib.Path) -> None:
    """Remove what an interrupted night left."""
    for path in folder.glob(".*.sicherung"):
        shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob(".*.part"):
        path.unlink(missing_ok=True)


def write_whole(path: pathlib.Path, text: str) -> None:
    """Write a file in one move, for its owner only."""
    rough = path.with_name(f".{path.name}.part")
    with os.fdopen(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(rough, path)
    sync_folder(path.parent)
