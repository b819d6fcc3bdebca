"""A drop folder: one subfolder per submission with metadata.json, data.json and attachments/.

Another program (FIT-Connect client, portal gateway) writes it and moves it in when it is complete; names
beginning with "." or ending with ".part" are left alone. What is done moves to accepted/, duplicate/ or
rejected/, the last with a report; what could not be handled because of ourselves stays where it is.
"""
from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

import structlog

from handlers.intake.service import Intake, Receipt
from handlers.intake.submission import Limits, Refused

log = structlog.get_logger(__name__)
DONE = ("accepted", "duplicate", "rejected")
REPORT = "bericht.txt"
_METADATA_LIMIT = 1024 * 1024


def collect(intake: Intake, folder: Path, *, limits: Limits | None = None) -> list[Receipt]:
    """Take in every complete submission of a folder, oldest name first; a broken one stops nothing.

    :returns: one receipt per submission that was decided.
    """
    for name in DONE:
        (folder / name).mkdir(parents=True, exist_ok=True)
    receipts = []
    for place in _waiting(folder):
        try:
            receipt = _take(intake, place, limits or Limits())
        except Exception as error:
            # Our own trouble (database away, disk full): the submission stays and is taken at the next look.
            log.warning("intake_postponed", submission=repr(place.name), error=type(error).__name__)
            continue
        receipts.append(receipt)
        try:
            _put_away(folder, place, receipt)
        except OSError as error:
            # Decided but not moved: at the next look it is known, and moved then.
            log.warning("intake_not_moved", submission=repr(place.name), error=type(error).__name__)
    return receipts


def _waiting(folder: Path) -> Iterator[Path]:
    for place in sorted(folder.iterdir()):
        if place.name in DONE or place.name.startswith(".") or place.name.endswith(".part"):
            continue
        if place.is_dir() and not place.is_symlink():
            yield place


def _take(intake: Intake, place: Path, limits: Limits) -> Receipt:
    try:
        metadata = _json(place / "metadata.json", _METADATA_LIMIT)
        data_bytes = _bytes(place / "data.json", limits.data)
        data = _parsed(data_bytes, "data.json")
        attachments = {file.name: _bytes(file, limits.attachment) for file in _attachments(place)}
    except Refused as refused:
        return Receipt(place.name, "rejected", refused.reason)
    known_id = metadata.get("submissionId") if isinstance(metadata, dict) else None
    submission = {"submissionId": known_id or place.name, "metadata": metadata, "data": data}
    return intake.accept(submission, attachments, source="folder", data_bytes=data_bytes)


def _attachments(place: Path) -> list[Path]:
    folder = place / "attachments"
    return sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else []


def _json(path: Path, limit: int) -> Any:
    return _parsed(_bytes(path, limit), path.name)


def _parsed(content: bytes, name: str) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_number)
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise Refused(f"Die Datei {name} ist kein lesbares JSON.") from None


def _no_number(text: str) -> NoReturn:
    raise ValueError(text)  # NaN and Infinity are no JSON


def _bytes(path: Path, limit: int) -> bytes:
    """Content of a regular file, not more than allowed; never what a link points at."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        raise Refused(f"Die Datei {path.name} fehlt.") from None
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise  # ours: rights, disk
        raise Refused(f"Die Datei {path.name} ist eine Verknüpfung.") from None
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise Refused(f"Die Datei {path.name} ist keine gewöhnliche Datei.")
        content = file.read(limit + 1)
    if len(content) > limit:
        raise Refused(f"Die Datei {path.name} ist größer als {limit // 1024} KB.")
    return content


def _put_away(folder: Path, place: Path, receipt: Receipt) -> None:
    if receipt.state == "rejected":
        report = (f"Die Einreichung {receipt.submission_id or place.name} wurde nicht angenommen.\n\n"
                  f"Grund: {receipt.reason}\n\nDie Dateien sind unverändert. Nach einer Korrektur bitte unter einer "
                  "neuen Kennung erneut einreichen.\n")
        (place / REPORT).write_text(report, encoding="utf-8", errors="replace")
    target = folder / receipt.state / place.name
    number = 1
    while target.exists():
        number += 1
        target = folder / receipt.state / f"{place.name}-{number}"
    shutil.move(str(place), str(target))
