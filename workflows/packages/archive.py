"""Packages as zip files: written the same bytes each time, read distrusting them (sizes, numbers, paths, encodings)."""
from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workflows.errors import Rejected

_WHEN = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say; a package's own times stand in the database
_END, _END_SIZE, _MOST_COMMENT = b"PK\x05\x06", 22, 0xFFFF
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED, _UTF8 = 0x1, 0x800
_RATIO = 200  # a drawing is packed to a tenth, an empty form to a fiftieth
_SMALL = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What is taken in at once.

    :param file: bytes of one file.
    :param total: bytes of all files together, unpacked.
    :param count: files.
    """

    file: int = 10 * 1024 * 1024
    total: int = 50 * 1024 * 1024
    count: int = 500


def pack(files: Mapping[str, bytes]) -> bytes:
    """A zip of the files: sorted, without times, so that the same files give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def unpack(content: bytes, limits: Limits) -> dict[str, bytes]:
    """The files of a zip by their paths, as they stand in it.

    :raises Rejected: "zip_unreadable", "zip_encrypted", "zip_too_many", "zip_too_large", "zip_path", "file_name_twice".
    """
    _require_short_list(content, limits)
    files: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _require_bounds(entries, limits)
            for entry in entries:
                name = _path(entry)
                if name in files:
                    raise Rejected("file_name_twice", name=name)
                # What an entry says of its size is also the most the library unpacks of it.
                files[name] = archive.read(entry)
    # NotImplementedError, ValueError, EOFError, struct.error: what the library lets through of broken archives
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError, struct.error) as error:
        raise Rejected("zip_unreadable") from error
    return files


def _require_short_list(content: bytes, limits: Limits) -> None:
    """The library reads the whole list of entries at once; one that is too long is refused before."""
    place = content.rfind(_END, max(0, len(content) - _END_SIZE - _MOST_COMMENT))
    if place < 0 or len(content) < place + _END_SIZE:
        raise Rejected("zip_unreadable")
    size = struct.unpack_from("<I", content, place + 12)[0]
    if size > 2 * limits.count * 512:
        raise Rejected("zip_too_many", limit=limits.count)


def _require_bounds(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(entries) > limits.count:
        raise Rejected("zip_too_many", limit=limits.count)
    if sum(entry.file_size for entry in entries) > limits.total:
        raise Rejected("zip_too_large", limit=limits.total)
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise Rejected("zip_encrypted")
        if entry.compress_type not in _METHODS:
            raise Rejected("zip_unreadable")
        if entry.file_size > _SMALL and entry.file_size > _RATIO * max(1, entry.compress_size):
            raise Rejected("zip_too_large", limit=limits.total)


def _path(entry: zipfile.ZipInfo) -> str:
    """The path of an entry, relative and inside its folder; links lead elsewhere and are none."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    name = _spelt(entry).replace("\\", "/").removeprefix("./")
    outside = name.startswith("/") or ":" in name or ".." in name.split("/")
    if outside or (kind and kind != stat.S_IFREG):
        raise Rejected("zip_path", name=name[:200])
    return name


def _spelt(entry: zipfile.ZipInfo) -> str:
    """The name in the encoding it was written in: zip tools before the UTF-8 flag used the machine's own."""
    if entry.flag_bits & _UTF8:
        return entry.filename
    raw = entry.filename.encode("cp437")  # how the library has read it
    for codec in _guesses():
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            continue
    return entry.filename


def _guesses() -> Iterator[str]:
    yield "utf-8"  # macOS, without the flag
    yield "cp850"  # Windows in German; maps every byte
