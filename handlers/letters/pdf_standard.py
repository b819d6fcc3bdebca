"""Whether a PDF is what it claims to be; apart from the making, because what reads PDFs costs five megabytes."""
from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf


def check(pdf: bytes) -> list[str]:
    """What is missing for PDF/A-2a and PDF/UA-1 as far as the file itself shows; empty = fine.

    The full proof was made with veraPDF; this keeps what can be lost by a change of template or
    version: identification, output intent, tagging, language, title, embedded fonts.
    """
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return [*_file_problems(pdf), *_metadata_problems(document), *_structure_problems(document),
                    *_font_problems(document)]
    except pikepdf.PdfError as error:
        return [f"not a readable PDF: {error}"]


def _file_problems(pdf: bytes) -> Iterator[str]:
    if not pdf.startswith(b"%PDF-1."):
        yield "PDF/A-2 is a PDF 1.x file"
    if not pdf.endswith(b"%%EOF\n"):
        yield "the file does not end with %%EOF and a line break"


def _metadata_problems(document: pikepdf.Pdf) -> Iterator[str]:
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        expected = {"pdfaid:part": "2", "pdfaid:conformance": "A", "pdfuaid:part": "1"}
        for key, value in expected.items():
            if str(meta.get(key, "")) != value:
                yield f"{key} is {meta.get(key)!r}, not {value}"
        if not meta.get("dc:title"):
            yield "dc:title is missing"


def _structure_problems(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root
    intents = root.get("/OutputIntents")
    if not intents or not any("/DestOutputProfile" in intent for intent in _items(intents)):
        yield "no output intent with a colour profile"
    if not _flag(root, "/MarkInfo", "/Marked"):
        yield "not marked as tagged"
    if "/StructTreeRoot" not in root:
        yield "no structure tree"
    if not str(root.get("/Lang", "")).startswith("de"):
        yield "language is not German"
    if not _flag(root, "/ViewerPreferences", "/DisplayDocTitle"):
        yield "title is not displayed"
    if document.is_encrypted:
        yield "encrypted"
    if "/Names" in root and "/JavaScript" in root.Names:
        yield "contains scripts"


def _flag(root: Any, dictionary: str, name: str) -> bool:
    found = root.get(dictionary)
    return found is not None and bool(found.get(name, False))


def _items(array: Any) -> list[Any]:
    return [array[i] for i in range(len(array))]


def _font_problems(document: pikepdf.Pdf) -> Iterator[str]:
    for item in document.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font" and not _embedded(item):
            yield f"font {item.get('/BaseFont')} is not embedded"


def _embedded(font: Any) -> bool:
    if font.get("/Subtype") == "/Type0":
        return all(_embedded(child) for child in _items(font.DescendantFonts))
    if font.get("/Subtype") == "/Type3":
        return True
    descriptor = font.get("/FontDescriptor")
    return descriptor is not None and any(k in descriptor for k in ("/FontFile", "/FontFile2", "/FontFile3"))
