"""The one file of a backup: a ZIP any program opens, with a manifest that knows every member's digest.

It is written under another name, brought to disk and then moved into place, so a file with its final
name is complete.
"""
from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import pathlib
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from sqlalchemy.exc import DBAPIError

from workflows.errors import Rejected, Unavailable
from workflows.persistence.database import sqlite_module

FORMAT = 1
MANIFEST = "manifest.json"
_CHUNK = 1024 * 1024
# What of the files is already compressed gains nothing from being compressed again.
_PACKED = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".odt", ""})


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the archive."""

    size: int
    sha256: str


class Writer:
    """Adds members; made by `writing`."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.members: dict[str, Member] = {}

    def add(self, name: str, source: pathlib.Path) -> Member:
        """Copy a file in; gives its size and digest."""
        with source.open("rb") as file:
            return self.add_stream(name, file)

    def add_text(self, name: str, content: str) -> None:
        """Put a text in."""
        self.add_bytes(name, content.encode())

    def add_bytes(self, name: str, content: bytes) -> None:
        """Put bytes in."""
        self._archive.writestr(_info(name), content, compresslevel=1)
        self.members[name] = Member(len(content), hashlib.sha256(content).hexdigest())

    def add_stream(self, name: str, file: IO[bytes]) -> Member:
        """Copy an open file in."""
        digest, size = hashlib.sha256(), 0
        with self._archive.open(_info(name), "w", force_zip64=True) as target:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                target.write(chunk)
        self.members[name] = Member(size, digest.hexdigest())
        return self.members[name]


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_STORED if pathlib.PurePath(name).suffix in _PACKED else zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


@contextlib.contextmanager
def writing(path: pathlib.Path, manifest: dict[str, Any]) -> Iterator[Writer]:
    """Write the archive `path`; what the body puts into `manifest` is written last, with every member's digest.

    Whatever goes wrong, no file remains.
    """
    rough = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            with zipfile.ZipFile(file, "w", compresslevel=1) as archive:
                writer = Writer(archive)
                yield writer
                members = {name: [member.size, member.sha256] for name, member in writer.members.items()}
                text = json.dumps({"format": FORMAT, **manifest, "members": members}, ensure_ascii=False, indent=1)
                archive.writestr(_info(MANIFEST), text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(rough, path)
        sync_folder(path.parent)
    finally:
        rough.unlink(missing_ok=True)


@contextlib.contextmanager
def enough_space() -> Iterator[None]:
    """Tell a full disk as what it is, whoever noticed it: the system or SQLite.

    :raises Unavailable: "disk_full".
    """
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Unavailable("disk_full") from error
        raise
    except (DBAPIError, sqlite_module().Error) as error:
        if "disk is full" in str(error):
            raise Unavailable("disk_full") from error
        raise


def sync_folder(folder: pathlib.Path) -> None:
    """Bring the names in a folder to disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Reader:
    """An opened backup.

    :param name: of the file.
    :param manifest: what it says about itself.
    :param members: what it holds, by name.
    """

    def __init__(self, name: str, archive: zipfile.ZipFile, manifest: dict[str, Any]) -> None:
        self.name = name
        self._archive = archive
        self.manifest = manifest
        self.members = {member: Member(*found) for member, found in manifest["members"].items()}

    def copy_out(self, member: str, target: pathlib.Path, *, durable: bool = False) -> None:
        """Write a member to a file, its digest checked.

        :raises Rejected: "backup_member_missing" or "backup_member_damaged".
        """
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            for chunk in self.chunks(member):
                file.write(chunk)
            if durable:
                file.flush()
                os.fsync(file.fileno())

    def chunks(self, member: str) -> Iterator[bytes]:
        """A member in pieces; the last one comes only where size and digest agree."""
        wanted = self.members[member]
        digest, size = hashlib.sha256(), 0
        try:
            with self._archive.open(member) as source:
                while chunk := source.read(_CHUNK):
                    digest.update(chunk)
                    size += len(chunk)
                    yield chunk
        except KeyError:
            raise Rejected("backup_member_missing", file=self.name, member=member) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise Rejected("backup_member_damaged", file=self.name, member=member) from error
        if (size, digest.hexdigest()) != (wanted.size, wanted.sha256):
            raise Rejected("backup_member_damaged", file=self.name, member=member)

    def text(self, member: str) -> str:
        """A member as text."""
        return b"".join(self.chunks(member)).decode()


@contextlib.contextmanager
def reading(path: pathlib.Path) -> Iterator[Reader]:
    """Open a backup.

    :raises Rejected: "backup_cut" (no archive, or its end is missing), "backup_foreign" (no backup of this program),
        "backup_newer" (a later release wrote it).
    """
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, EOFError, OSError) as error:
        raise Rejected("backup_cut", file=path.name, size=path.stat().st_size) from error
    with archive:
        yield Reader(path.name, archive, _manifest(archive, path.name))


def _manifest(archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    try:
        found = json.loads(archive.read(MANIFEST))
    except KeyError:
        raise Rejected("backup_foreign", file=name) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise Rejected("backup_member_damaged", file=name, member=MANIFEST) from error
    if not isinstance(found, dict) or not isinstance(found.get("format"), int) or "members" not in found:
        raise Rejected("backup_foreign", file=name)
    if found["format"] > FORMAT:
        raise Rejected("backup_newer", file=name, found=found["format"], known=FORMAT)
    return found


def put_in_place(rough: pathlib.Path, folder: pathlib.Path) -> None:
    """Give a complete folder its name; `folder` does not exist or is empty."""
    if folder.exists():
        folder.rmdir()
    os.replace(rough, folder)
    sync_folder(folder.parent)


def clear(folder: pathlib.Path) -> None:
    """Remove what an interrupted attempt left."""
    shutil.rmtree(folder, ignore_errors=True)
