"""Make text from the outside fit to be printed: nothing invisible, nothing unprintable, nothing endless.

Names come from forms, portals and other systems. DIN 91379 lists the characters German authorities
must be able to write; what lies outside (emoji, control characters) must not stop a letter.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

#: shown where the letter's fonts have no glyph
SUBSTITUTE = "\u25a1"
_LONG_WORD = 30
_KEPT_CONTROLS = {"\n"}


def clean(value: str) -> str:
    """Compose accents and drop controls, bidirectional overrides and surrogates, which could hide text."""
    composed = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return "".join(c for c in composed if c in _KEPT_CONTROLS or unicodedata.category(c) not in _INVISIBLE)


_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def breakable(value: str) -> str:
    """Allow a line break inside words no line can hold."""
    return re.sub(rf"\S{{{_LONG_WORD + 1},}}", lambda word: _split(word.group()), value)


def _split(word: str) -> str:
    return "\u200b".join(word[i : i + _LONG_WORD] for i in range(0, len(word), _LONG_WORD))


def printable(value: Any, without: Iterable[str] = ()) -> Any:
    """The same data with every text cleaned, breakable and without the given characters.

    :param without: characters the fonts cannot show; each becomes `SUBSTITUTE`.
    """
    table = {ord(character): SUBSTITUTE for character in without}
    return _walk(value, table)


def _walk(value: Any, table: dict[int, str]) -> Any:
    if isinstance(value, str):
        return breakable(clean(value).translate(table))
    if isinstance(value, dict):
        return {key: _walk(item, table) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_walk(item, table) for item in value]
    return value
