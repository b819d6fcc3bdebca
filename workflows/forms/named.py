"""Patterns with a name, so that owners of forms need no regular expression for what every chamber asks."""
from __future__ import annotations

import re
from collections.abc import Callable

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_IBAN_REMAINDER = 97


def _whole(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda text: compiled.fullmatch(text) is not None


def is_iban(text: str) -> bool:
    """Whether a text is an IBAN with right check digits (ISO 13616); blanks between groups are allowed."""
    plain = text.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", plain, re.ASCII):
        return False
    digits = "".join(str(_ALPHABET.index(char)) for char in plain[4:] + plain[:4])
    return int(digits) % _IBAN_REMAINDER == 1


NAMED: dict[str, Callable[[str], bool]] = {
    "plz": _whole(r"\d{5}"),
    "iban": is_iban,
    "bic": _whole(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"),
    "betriebsnummer": _whole(r"\d{8}"),
    "ags": _whole(r"\d{8}"),
    "phone": _whole(r"\+?[0-9][0-9 ()/\-]{4,24}"),
    "year": _whole(r"(?:19|20)\d{2}"),
}
