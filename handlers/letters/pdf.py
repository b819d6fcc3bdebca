"""Typst templates to PDF/A-2a + PDF/UA-1; what a file claims to be is checked by `pdf_standard.py`.

A template sees nothing but the files beside it and one JSON text; it is compiled by a process of its
own in a folder of its own, without system fonts and without packages (trust.md § 6).
"""
from __future__ import annotations

import datetime as dt
import json
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

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
    :param pages: the pages as PNG pictures in base64, where they were asked for.
    """

    pdf: bytes
    replaced: str = ""
    pages: tuple[str, ...] = ()


def render(
    files: Mapping[str, bytes], main: str, data: Mapping[str, Any], *, now: dt.datetime,
    drawings: Mapping[str, str] | None = None, press: Press = PRESS, ppi: float = 0,
) -> Rendered:
    """Compile a template to PDF.

    :param files: templates by name, e.g. {"letters/L1.typ": b"...", "letters/layout.typ": b"..."}.
    :param main: name of the template to compile.
    :param data: JSON-like values; they reach the template as data only.
    :param drawings: SVG texts made by us, e.g. {"qr": "<svg ...>"}; in the template `sys.inputs.qr`.
    :param press: the process that compiles.
    :param ppi: pixels per inch of the pages as pictures; 0 = none.
    :param now: creation instant written into the file, so that a repetition gives the same bytes.
    :raises TemplateError: missing, importing from elsewhere, or not compiling.
    """
    if main not in files:
        raise TemplateError(f"template {main} is not part of the deployment", "missing")
    with tempfile.TemporaryDirectory(prefix="kammerwerk-letter-") as folder:
        root = Path(folder)
        _lay_out(root, files)
        made, job = _compile(root, main, data, now, dict(drawings or {}), press)
        if not ppi:
            return made
        return replace(made, pages=tuple(json.loads(_answer(press, job | {"ppi": ppi}, main)[1:])))


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
) -> tuple[Rendered, dict[str, Any]]:
    missing: set[str] = set()
    for _ in range(_ATTEMPTS):
        payload = json.dumps(printable(dict(data), missing), ensure_ascii=False)
        job = {
            "root": str(root), "main": str(root / main), "standards": STANDARDS, "timestamp": int(now.timestamp()),
            "inputs": drawings | {"data": payload}}
        answer = _answer(press, job, main)
        if answer[:1] == b"P":
            # A file that ends without a line break loses PDF/A when it is signed later (trust.md § 6).
            return Rendered(answer[1:].rstrip(b"\n") + b"\n", "".join(sorted(missing))), job
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
