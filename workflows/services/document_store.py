"""The content of documents: immutable files under their SHA-256, outside the database and the web root."""
from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import pathlib
import tempfile
import time
from collections.abc import Callable, Iterator, Set

from workflows.errors import NotFound, Unavailable

try:
    import fcntl
except ImportError:  # no such locks on this platform: housekeeping there trusts the age alone
    fcntl = None  # type: ignore[assignment]

_LOCKS = fcntl is not None
# A step takes minutes at most: content of this age that no row names belongs to one that was rolled back or killed.
_ABANDONED_AFTER_SECONDS = 24 * 3600


class DocumentStore:
    """Content-addressed files below one folder.

    A file is complete and on disk before the row that names it commits; content nobody names after
    a roll-back does no harm and is removed by the housekeeping (`remove_unnamed`) after a day.

    :param durable: False = no fsync, for throw-away data.
    """

    def __init__(self, folder: pathlib.Path, *, durable: bool = True) -> None:
        self.folder = folder
        self._durable = durable

    def put(self, content: bytes) -> str:
        """Store `content` and give its digest (hex); storing it again changes nothing."""
        digest = hashlib.sha256(content).hexdigest()
        path = self.path(digest)
        with self._lock(shared=True):
            if path.exists():
                os.utime(path)  # young again: whoever tidies up leaves it to this step
                return digest
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                if self._durable:
                    os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException as error:
            pathlib.Path(temporary).unlink(missing_ok=True)
            if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise Unavailable("disk_full") from error
            raise
        self._sync_folder(path.parent)
        return digest

    def get(self, digest: str) -> bytes:
        """The content, checked against its digest; NotFound where the file is missing or damaged."""
        try:
            content = self.path(digest).read_bytes()
        except FileNotFoundError:
            raise NotFound("document_not_found", digest=digest) from None
        if hashlib.sha256(content).hexdigest() != digest:
            raise NotFound("document_damaged", digest=digest)
        return content

    def remove_unnamed(self, named: Callable[[], Set[str]]) -> tuple[int, int]:
        """Remove content older than a day that no row names, and what writing left half done.

        :param named: gives the digests of all rows; asked after the files were listed.
        :returns: how many files, and their bytes.
        """
        old = [path for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")) if _is_abandoned(path)]
        known = named() if old else frozenset()
        count = size = 0
        for path in old:
            if path.name in known:
                continue
            with self._lock(shared=False):
                if _is_abandoned(path):  # nobody has taken it up since the rows were read
                    size += path.stat().st_size
                    path.unlink()
                    count += 1
        return count, size

    @contextlib.contextmanager
    def _lock(self, *, shared: bool) -> Iterator[None]:
        """Between those who take up content that is there and who removes it."""
        if not _LOCKS:
            yield
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def path(self, digest: str) -> pathlib.Path:
        """Where the content of `digest` lies."""
        return self.folder / digest[:2] / digest

    def _sync_folder(self, folder: pathlib.Path) -> None:
        if not self._durable:
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _is_abandoned(path: pathlib.Path) -> bool:
    """By the machine's clock, as the files' own times are."""
    try:
        return path.stat().st_mtime < time.time() - _ABANDONED_AFTER_SECONDS
    except FileNotFoundError:
        return False
