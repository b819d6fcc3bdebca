"""A file somebody hands in: accepted with a clean name and the media type of its content, or refused with a reason."""
from __future__ import annotations

import pathlib
from collections.abc import Callable

from workflows.errors import Rejected
from workflows.papers import office

# What a case may hold, by file name ending; content must agree with the ending.
ACCEPTED = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".txt": "text/plain",
}
_NAME_LENGTH = 150
# What `office.fault` and `pdf.fault` find.
_FAULTS = {
    "unreadable": "document_unreadable", "encrypted": "document_encrypted", "content": "document_content",
    "unpacks_too_large": "document_unpacks_too_large", "macros": "document_macros", "script": "document_script",
    "launch": "document_launch", "media": "document_media", "attachments": "document_attachments",
}


def accept(name: str, content: bytes, limit: int, pdf_fault: Callable[[bytes], str]) -> tuple[str, str]:
    """The cleaned name and the media type of a file that may be filed.

    :param limit: bytes.
    :param pdf_fault: looks into a PDF (see `pdf.fault`), in a process that may break.
    :raises Rejected: "document_empty", "document_too_large", "document_type", "document_content", or another of
        `_FAULTS`.
    """
    clean = clean_name(name)
    if not content:
        raise Rejected("document_empty", name=clean)
    if len(content) > limit:
        raise Rejected("document_too_large", name=clean, limit=limit)
    ending = pathlib.PurePath(clean).suffix.lower()
    if ending not in ACCEPTED:
        raise Rejected("document_type", name=clean, accepted=", ".join(sorted(ACCEPTED)))
    if not agrees(content, ending):
        raise Rejected("document_content", name=clean, ending=ending)
    harmless(clean, content, pdf_fault)
    return clean, ACCEPTED[ending]


def harmless(name: str, content: bytes, pdf_fault: Callable[[bytes], str]) -> None:
    """Refuse a PDF or an office file in which something would run by itself, whichever way it came in.

    :param pdf_fault: looks into a PDF (see `pdf.fault`), in a process that may break.
    :raises Rejected: one of `_FAULTS`.
    """
    ending = pathlib.PurePath(name).suffix.lower()
    fault = pdf_fault(content) if ending == ".pdf" else office.fault(content, ending)
    if fault:
        raise Rejected(_FAULTS[fault], name=name, ending=ending)


def clean_name(name: str) -> str:
    """A file name without path, control and direction characters, of bearable length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    path = pathlib.PurePath("".join(sign for sign in last if sign.isprintable()).strip(" .") or "document")
    return path.stem[: _NAME_LENGTH - len(path.suffix)] + path.suffix


def agrees(content: bytes, ending: str) -> bool:
    """Whether the content's signature belongs to the ending; plain text must be text without NUL."""
    if ending == ".txt":
        return b"\0" not in content[:100_000]
    if ending in office.ENDINGS:
        return content.startswith(b"PK\x03\x04")
    import puremagic  # only who takes a file in needs it

    try:
        found = {match.mime_type for match in puremagic.magic_string(content)}
    except (puremagic.PureError, ValueError):
        return False
    return ACCEPTED[ending] in found
