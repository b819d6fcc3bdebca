"""A submission in FIT-Connect's structure, checked: metadata, data, attachments (register.md § 11.2).

Everything here comes from outside and may be anything; what is not as it must be is refused with
a reason a person can read, never with a traceback.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from zoneinfo import ZoneInfo

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,199}")
_CODE = re.compile(r"^(D\d{2})(?![0-9])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DEPTH = 20
_MEDIA_TYPES = {".pdf": "application/pdf", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
                ".tif": "image/tiff", ".tiff": "image/tiff", ".xml": "application/xml", ".json": "application/json",
                ".txt": "text/plain"}
#: what the first bytes of a file must say where they can say anything
_SIGNATURES = {"application/pdf": b"%PDF-", "image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


class Refused(Exception):
    """The submission is not acceptable.

    :param reason: German sentence for the sender and for the screen.
    """

    def __init__(self, reason: str, submission_id: str = "", digest: str = "") -> None:
        super().__init__(reason)
        self.reason, self.submission_id, self.digest = reason, submission_id, digest


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, and how many attachments."""

    data: int = 1024 * 1024
    attachment: int = 25 * 1024 * 1024
    total: int = 100 * 1024 * 1024
    attachments: int = 50


@dataclass(frozen=True, slots=True)
class File:
    """A checked attachment."""

    name: str
    content: bytes
    media_type: str
    code: str
    digest: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A checked submission.

    :param submitted: when the sender handed it over (legal arrival), if stated.
    """

    submission_id: str
    application: dict[str, Any]
    files: tuple[File, ...]
    submitted: dt.datetime | None
    digest: str


def read_submission(
    raw: Any, attachments: Mapping[str, bytes], limits: Limits, data_bytes: bytes | None = None
) -> Submission:
    """Check a submission and bring it into one form.

    :param data_bytes: the data as they came, where a stated hash is to be compared with them.

    :raises Refused: with the reason and, where it is known, the submission's id.
    """
    if not isinstance(raw, Mapping):
        raise Refused("Die Einreichung ist kein JSON-Objekt.")
    submission_id = str(raw.get("submissionId") or raw.get("submission_id") or "")
    if not _ID.fullmatch(submission_id):
        raise Refused("Die Kennung der Einreichung (submissionId) fehlt oder enthält unzulässige Zeichen.")
    try:
        return _checked(submission_id, raw, attachments, limits, data_bytes)
    except Refused as refused:
        raise Refused(refused.reason, submission_id, _digest(raw.get("data"))) from None


def _checked(
    submission_id: str, raw: Mapping[str, Any], attachments: Mapping[str, bytes], limits: Limits,
    data_bytes: bytes | None,
) -> Submission:
    metadata, data = _part(raw, "metadata"), _plain(_part(raw, "data"))
    if len(_canonical(data)) > limits.data:
        raise Refused(f"Die Fachdaten sind größer als {limits.data // 1024} KB.")
    application = data.get("application")
    if not isinstance(application, Mapping) or not application:
        raise Refused("Die Fachdaten enthalten keinen Antrag (application).")
    _check_hash(metadata, data_bytes)
    _check_application(application)
    files = tuple(_files(metadata, attachments, limits))
    submitted = _instant(metadata)
    complete = _application(application, submission_id, metadata, submitted)
    return Submission(submission_id, complete, files, submitted, _digest(data))


def _part(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """A nested object, empty where it is missing."""
    found = data.get(key)
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        raise Refused(f"Der Abschnitt „{key}“ ist kein JSON-Objekt.")
    return found


def _plain(value: Any, depth: int = 0) -> Any:
    """The data as any database can store them: no control characters, no half characters, no NaN, no abyss."""
    if depth > _DEPTH:
        raise Refused("Die Fachdaten sind zu tief verschachtelt.")
    if isinstance(value, Mapping):
        return {str(key): _plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, str):
        return _CONTROL.sub("", value).encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        raise Refused("Die Fachdaten enthalten eine Zahl, die keine ist.")
    return value


def _check_application(application: Mapping[str, Any]) -> None:
    """Without trade, person and premises nothing could be deemed entered (register.md § 5.6): required."""
    owner, place = application.get("owner"), application.get("establishment")
    trades = application.get("trades")
    if not isinstance(owner, Mapping) or not (_named(owner.get("person")) or owner.get("firm")):
        raise Refused("Der Antrag nennt keine Inhaberin und keinen Inhaber.")
    if not isinstance(place, Mapping) or not place.get("place"):
        raise Refused("Der Antrag nennt keinen Betriebssitz.")
    if not isinstance(trades, list) or not trades or not all(isinstance(t, Mapping) and t.get("trade") for t in trades):
        raise Refused("Der Antrag nennt kein Gewerbe.")


def _named(person: Any) -> bool:
    return isinstance(person, Mapping) and bool(person.get("family_name"))


def _application(
    application: Mapping[str, Any], submission_id: str, metadata: Mapping[str, Any], submitted: dt.datetime | None
) -> dict[str, Any]:
    result = {**application, "submission_id": submission_id, "channel": application.get("channel") or "portal"}
    if not result.get("received") and submitted is not None:
        result["received"] = _berlin_day(submitted)
    reference = _part(metadata, "additionalReferenceInfo").get("senderReference")
    return result | ({"sender_reference": str(reference)} if reference else {})


def _berlin_day(instant: dt.datetime) -> str:
    return instant.astimezone(ZoneInfo("Europe/Berlin")).date().isoformat()


def _instant(metadata: Mapping[str, Any]) -> dt.datetime | None:
    """Hand-over by the sender: our field `submitted` (event submit-submission), aware or taken as UTC."""
    text = metadata.get("submitted")
    if not text:
        return None
    try:
        found = dt.datetime.fromisoformat(str(text))
    except ValueError as error:
        raise Refused("Der Zeitpunkt der Einreichung (submitted) ist kein gültiger Zeitpunkt.") from error
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)


def _check_hash(metadata: Mapping[str, Any], raw: bytes | None) -> None:
    stated = _hash_of(_part(_part(metadata, "contentStructure"), "data"))
    if stated and raw is not None and not hmac.compare_digest(hashlib.sha512(raw).hexdigest(), stated):
        raise Refused("Die Prüfsumme der Fachdaten stimmt nicht.")


def _hash_of(item: Mapping[str, Any]) -> str:
    found = item.get("hash")
    content = found.get("content") if isinstance(found, Mapping) else found
    return str(content or "").lower()


def _files(metadata: Mapping[str, Any], attachments: Mapping[str, bytes], limits: Limits) -> Iterator[File]:
    listed = _part(metadata, "contentStructure").get("attachments") or []
    if not isinstance(listed, list) or not all(isinstance(item, Mapping) for item in listed):
        raise Refused("Die Liste der Anlagen ist nicht lesbar.")
    if max(len(listed), len(attachments)) > limits.attachments:
        raise Refused(f"Es sind mehr als {limits.attachments} Anlagen.")
    if sum(map(len, attachments.values())) > limits.total:
        raise Refused(f"Die Anlagen sind zusammen größer als {limits.total // 1024 // 1024} MB.")
    used: set[str] = set()
    for item in listed:
        key = next((str(item.get(k)) for k in ("attachmentId", "filename") if str(item.get(k)) in attachments), None)
        name = _safe_name(str(item.get("filename") or item.get("attachmentId") or ""))
        if key is None:
            raise Refused(f"Die Anlage „{name}“ ist genannt, aber nicht beigefügt.")
        used.add(key)
        yield _file(name, attachments[key], item, limits)
    if unknown := sorted(set(attachments) - used):
        raise Refused(f"Die Anlage „{_safe_name(unknown[0])}“ ist beigefügt, aber in den Metadaten nicht genannt.")


def _file(name: str, content: bytes, item: Mapping[str, Any], limits: Limits) -> File:
    if not content:
        raise Refused(f"Die Anlage „{name}“ ist leer.")
    if len(content) > limits.attachment:
        raise Refused(f"Die Anlage „{name}“ ist größer als {limits.attachment // 1024 // 1024} MB.")
    digest = hashlib.sha512(content).hexdigest()
    stated = _hash_of(item)
    if stated and not hmac.compare_digest(digest, stated):
        raise Refused(f"Die Prüfsumme der Anlage „{name}“ stimmt nicht.")
    media_type = _media_type(name, content)
    code = str(item.get("documentCode") or (m.group(1) if (m := _CODE.match(name)) else ""))
    return File(name, content, media_type, code, digest)


def _media_type(name: str, content: bytes) -> str:
    """The type after the ending, where the content does not contradict it."""
    expected = _MEDIA_TYPES.get(PurePath(name).suffix.lower())
    if expected is None:
        raise Refused(f"Der Dateityp der Anlage „{name}“ ist nicht zugelassen.")
    signature = _SIGNATURES.get(expected)
    if signature and not content.startswith(signature):
        raise Refused(f"Die Anlage „{name}“ ist keine {PurePath(name).suffix.lstrip('.').upper()}-Datei"
                      f"{_seen(content)}.")
    return expected


def _seen(content: bytes) -> str:
    import puremagic  # its table of signatures is needed for a wrong file only

    try:
        found = puremagic.from_string(content)
    except (puremagic.PureError, ValueError):
        return ""
    return f", der Inhalt sieht nach „{found}“ aus" if found else ""


def _safe_name(name: str) -> str:
    """A file name without folders and control characters; never empty."""
    plain = re.sub(r"[\x00-\x1f\x7f]", "", name.replace("\\", "/").rpartition("/")[2]).strip(". ")
    return plain[:150] or "Anlage"


def _canonical(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _digest(value: Any) -> str:
    try:
        return hashlib.sha256(_canonical(value)).hexdigest()
    except (TypeError, ValueError, RecursionError):
        return ""
