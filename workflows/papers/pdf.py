"""What in a PDF would act by itself: looked for in every object, without unpacking its contents.

Refused: programs (JavaScript, XFA forms), what starts other programs (Launch), films and 3D models, and files inside
the file, which neither the check of the kind nor a preview reaches. Kept: a place or zoom to open at, links, form
fields without programs, and the XML of an invoice (ZUGFeRD), which is the invoice.
"""
from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

_STARTS = frozenset({"/Launch", "/ImportData", "/GoToE"})
_MEDIA = frozenset({"/RichMedia", "/Movie", "/Screen", "/3D", "/Sound"})
_DEEPEST = 40
_XML_ENDINGS = (".xml",)


def fault(content: bytes) -> str:
    """Why a PDF is refused, "" where it may be kept.

    To be called where a hostile file may take its reader along (`workflows.checking`).

    :returns: "unreadable", "encrypted", "script", "launch", "media" or
        "attachments".
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            return next((found for found in _faults(pdf) if found), "")
    except pikepdf.PasswordError:
        return "encrypted"
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError):
        return "unreadable"


def _faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    import pikepdf

    if not len(pdf.pages):
        yield "unreadable"
    for part in pdf.objects:
        for holder in _dictionaries(part, pikepdf, 0):
            yield _of_dictionary(holder)


def _dictionaries(part: Any, pikepdf: Any, depth: int) -> Iterator[Any]:
    """An object and the dictionaries written directly into it; what it only refers to is an object of its own."""
    if depth > _DEEPEST:
        return
    if isinstance(part, pikepdf.Stream | pikepdf.Dictionary):
        yield part
        for _, value in part.items():
            if isinstance(value, pikepdf.Object) and not value.is_indirect:
                yield from _dictionaries(value, pikepdf, depth + 1)
    elif isinstance(part, pikepdf.Array):
        for value in part:
            if isinstance(value, pikepdf.Object) and not value.is_indirect:
                yield from _dictionaries(value, pikepdf, depth + 1)


def _of_dictionary(holder: Any) -> str:
    action, kind = str(holder.get("/S", "")), str(holder.get("/Subtype", ""))
    if action == "/JavaScript" or "/JS" in holder or "/XFA" in holder:
        return "script"
    if action in _STARTS:
        return "launch"
    if kind in _MEDIA:
        return "media"
    if "/EF" in holder and not _is_xml(holder):
        return "attachments"
    return ""


def _is_xml(filespec: Any) -> bool:
    names = [str(filespec.get(key, "")) for key in ("/UF", "/F")]
    return any(names) and all(name.lower().endswith(_XML_ENDINGS) for name in names if name)
