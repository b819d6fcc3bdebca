"""Typst templates to PDF/A-2a + PDF/UA-1, and the check that a file is what it claims to be.

A template sees nothing but the files beside it and one JSON text; it is compiled by a process of its
own in a folder of its own, without system fonts and without packages (trust.md § 6).
"""
from __future__ import annotations

import datetime as dt
import io
import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import pikepdf

from handlers.letters.press import PRESS, Exhausted, Press
from handlers.letters.text import printable

STANDARDS: list[Any] = ["a-2a", "ua-1"]
MEDIA_TYPE = "application/pdf"
_IMPORT = re.compile(r'\b(?:import|include)\b(?!\s*"[\w./-]+\.typ")')
_NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_ATTEMPTS = 4
_ENDLESS = ("condition is always true", "loop seems to be infinite", "maximum function call depth",
            "maximum layout depth", "maximum show rule depth", "did not converge")
_OUTSIDE = ("file not found", "escape the project root", "failed to load file", "access denied", "package")


class TemplateError(ValueError):
    """A template that may not be used or does not compile; the message names the place.

    :param kind: "missing", "outside" (asks for a file or package from elsewhere), "endless" or "faulty".
    """

    def __init__(self, message: str, kind: str = "faulty") -> None:
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished letter.

    :param replaced: characters the fonts could not show, replaced by a box.
    """

    pdf: bytes
    replaced: str = ""


def render(
    files: Mapping[str, bytes], main: str, data: Mapping[str, Any], *, now: dt.datetime,
    drawings: Mapping[str, str] | None = None, press: Press = PRESS,
) -> Rendered:
    """Compile a template to PDF.

    :param files: templates by name, e.g. {"letters/L1.typ": b"...", "letters/layout.typ": b"..."}.
    :param main: name of the template to compile.
    :param data: JSON-like values; they reach the template as data only.
    :param drawings: SVG texts made by us, e.g. {"qr": "<svg ...>"}; in the template `sys.inputs.qr`.
    :param press: the process that compiles.
    :param now: creation instant written into the file, so that a repetition gives the same bytes.
    :raises TemplateError: missing, importing from elsewhere, or not compiling.
    """
    if main not in files:
        raise TemplateError(f"template {main} is not part of the deployment", "missing")
    with tempfile.TemporaryDirectory(prefix="kammerwerk-letter-") as folder:
        root = Path(folder)
        _lay_out(root, files)
        return _compile(root, main, data, now, dict(drawings or {}), press)


def _lay_out(root: Path, files: Mapping[str, bytes]) -> None:
    for name, content in files.items():
        path = PurePosixPath(name)
        if path.suffix != ".typ" or path.is_absolute() or ".." in path.parts:
            continue
        if _IMPORT.search(_without_comments(content.decode("utf-8"))):
            raise TemplateError(f"{name}: only files beside the template may be imported, by their plain name",
                                "outside")
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _without_comments(source: str) -> str:
    return re.sub(r"(?m)^\s*//.*$", "", source)


def _compile(
    root: Path, main: str, data: Mapping[str, Any], now: dt.datetime, drawings: dict[str, str], press: Press
) -> Rendered:
    missing: set[str] = set()
    for _ in range(_ATTEMPTS):
        payload = json.dumps(printable(dict(data), missing), ensure_ascii=False)
        answer = _answer(press, {
            "root": str(root), "main": str(root / main), "standards": STANDARDS, "timestamp": int(now.timestamp()),
            "inputs": drawings | {"data": payload}}, main)
        if answer[:1] == b"P":
            # A file that ends without a line break loses PDF/A when it is signed later (trust.md § 6).
            return Rendered(answer[1:].rstrip(b"\n") + b"\n", "".join(sorted(missing)))
        diagnostic = answer[1:].decode("utf-8", "replace")
        found = _characters(diagnostic) - missing
        if not found:
            raise TemplateError(f"{main}: {diagnostic.replace(str(root), '')}", _kind_of_failure(diagnostic))
        missing |= found
    raise TemplateError(f"{main}: characters without a glyph could not be replaced")


def _answer(press: Press, job: dict[str, Any], main: str) -> bytes:
    try:
        return press.compile(job)
    except Exhausted:
        raise TemplateError(f"{main}: stopped, it used up its time or memory", "endless") from None


def _kind_of_failure(diagnostic: str) -> str:
    """Which sentence a failed compilation gets."""
    if any(sign in diagnostic for sign in _ENDLESS):
        return "endless"
    return "outside" if any(sign in diagnostic for sign in _OUTSIDE) else "faulty"


def _characters(diagnostic: str) -> set[str]:
    """The characters typst could not show; it writes unusual ones as \\u{...}."""
    found: set[str] = set()
    for text in _NO_GLYPH.findall(diagnostic):
        found |= set(_ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), text))
    return found - set(" \n")


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
