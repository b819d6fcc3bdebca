"""The content of documents: immutable files under their SHA-256, outside the database and the web root."""
from __future__ import annotations

import errno
import hashlib
import os
import pathlib
import tempfile

from workflows.errors import NotFound, Unavailable


class DocumentStore:
    """Content-addressed files below one folder.

    A file is complete and on disk before the row that names it commits; content nobody names after
    a roll-back does no harm and is removed by the housekeeping.

    :param durable: False = no fsync, for throw-away data.
    """

    def __init__(self, folder: pathlib.Path, *, durable: bool = True) -> None:
        self.folder = folder
        self._durable = durable

    def put(self, content: bytes) -> str:
        """Store `content` and give its digest (hex); storing it again changes nothing."""
        digest = hashlib.sha256(content).hexdigest()
        path = self.path(digest)
        if path.exists():
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
