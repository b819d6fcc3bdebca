"""What a person reads in a PDF: its texts by way of each font's ToUnicode map."""
from __future__ import annotations

import pathlib
import re
from typing import Any

import pikepdf


def words(path: pathlib.Path) -> str:
    """The text of a PDF file, without spaces the typesetter left out."""
    with pikepdf.open(path) as document:
        return " ".join(_page_text(page) for page in document.pages)


def _page_text(page: Any) -> str:
    maps = {str(name): _to_unicode(font) for name, font in page.Resources.Font.items()}
    found: list[str] = []
    current: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = maps[str(operands[0])]
        elif str(operator) in {"Tj", "TJ"}:
            parts = operands[0] if str(operator) == "TJ" else [operands[0]]
            for part in parts:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    codes = (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))
                    found += [current.get(code, "") for code in codes]
    return "".join(found)


def _to_unicode(font: Any) -> dict[int, str]:
    text = font.ToUnicode.read_bytes().decode("latin-1")
    found = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        for code, target in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section):
            found[int(code, 16)] = bytes.fromhex(target).decode("utf-16-be")
    for section in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):  # as browsers write them
        for first, last, target in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{4})>", section):
            for code in range(int(first, 16), int(last, 16) + 1):
                found[code] = chr(int(target, 16) + code - int(first, 16))
    return found
