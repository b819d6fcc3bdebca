"""Files people add: named harmlessly, judged by their content, never by what their name claims."""
from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

import puremagic

from workflows.errors import Rejected

MAX_NAME = 120
TEXT_SAMPLE = 65_536
# What a case file may hold, by what the content is (media type -> file name endings).
ALLOWED: Mapping[str, tuple[str, ...]] = {
    "application/pdf": (".pdf",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/tiff": (".tif", ".tiff"),
    "image/heic": (".heic",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "message/rfc822": (".eml",),
    "text/plain": (".txt", ".csv"),
}
OFFICE_PARTS = {"word/document.xml": ".docx", "xl/workbook.xml": ".xlsx"}
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]')


def safe_name(name: str) -> str:
    """A file name without folders, control and direction marks, kept readable ("Meisterbrief Müller.pdf")."""
    base = PurePosixPath(name.replace("\\", "/")).name
    clean = _UNSAFE.sub("", unicodedata.normalize("NFC", base)).strip(" .")
    stem, dot, ending = clean.rpartition(".")
    if not dot:
        stem, ending = clean, ""
    stem = stem[: MAX_NAME - len(ending) - 1].strip(" .") or "Dokument"
    return f"{stem}.{ending}" if ending else stem


def check(name: str, content: bytes, limit: int) -> str:
    """The media type of an acceptable file.

    :param limit: largest size in bytes.
    :raises Rejected: `document_empty`, `document_too_large` or `document_type`.
    """
    if not content:
        raise Rejected("document_empty", name=name)
    if len(content) > limit:
        raise Rejected("document_too_large", name=name, limit=limit // 1024 // 1024)
    media_type = media_type_of(content)
    if media_type not in ALLOWED:
        raise Rejected("document_type", name=name)
    ending = PurePosixPath(name.lower()).suffix
    if media_type != "text/plain" and ending and ending not in ALLOWED[media_type]:
        raise Rejected("document_type", name=name)
    if media_type == "text/plain" and ending not in (*ALLOWED["text/plain"], *ALLOWED["message/rfc822"], ""):
        raise Rejected("document_type", name=name)
    return media_type


def media_type_of(content: bytes) -> str:
    """What the bytes are, "" where nobody knows."""
    if content[:2] == b"PK":
        return _office(content)
    try:
        found = str(puremagic.from_string(content, mime=True))
    except (puremagic.PureError, ValueError):
        found = ""
    if found in ALLOWED and found not in {"text/plain", "message/rfc822"}:
        return found
    return "text/plain" if not found.startswith(("application/", "image/")) and _is_text(content) else found


def _office(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            ending = next((end for part, end in OFFICE_PARTS.items() if part in names), "")
            kind = archive.read("mimetype")[:100].decode("ascii", "replace") if "mimetype" in names else ""
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return ""
    if kind in ALLOWED:
        return kind
    return next((media for media, endings in ALLOWED.items() if ending and ending in endings), "")


def _is_text(content: bytes) -> bool:
    head = content[:TEXT_SAMPLE]
    if b"\0" in head or re.match(rb"\s*<(!doctype|html|svg|\?xml|script)", head, re.IGNORECASE):
        return False
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(head) - 4
    return True
