"""A case's values with everything invented that could be somebody's: the same value always becomes the same one.

Kept are yes and no, numbers, dates that are no birthdays, and texts the package itself knows: options of its forms,
words of its conditions and tables, codes of trades and papers. Every other text is replaced, by what its name says it
is, else by a placeholder.
"""
from __future__ import annotations

import datetime as dt
import hashlib
import html
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

_LITERAL = re.compile(r'"([^"\\\n]{1,80})"')
_CODE = re.compile(r"[A-Z]{1,2}[0-9]{1,3}|[0-9]{8}")  # trades, papers; municipalities have eight digits
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_BIRTH = re.compile("birth_date|birthday|date_of_birth|born|geburt", re.IGNORECASE)
_SURNAMES = ("Ahrens", "Brandt", "Cordes", "Dierks", "Evers", "Freese", "Gerdes", "Harms", "Iben", "Janßen", "Kröger",
             "Lührs", "Meinert", "Nissen", "Otten", "Petersen")
_FIRST = ("Anke", "Bernd", "Clara", "Detlef", "Elke", "Frank", "Greta", "Hauke", "Imke", "Jens", "Karin", "Lars")
_STREETS = ("Lange Straße", "Kurze Straße", "Am Hafen", "Werkstattweg", "Lindenallee", "Neuer Markt")
_FIRMS = ("Musterbetrieb Nord", "Werkstatt am Hafen", "Handwerk Lindenallee", "Betrieb Neuer Markt")
_TEXT = "Erfundener Text"


class Inventing:
    """Replaces the values of one case.

    :param files: of the package, which say what a code is.
    :param salt: of the case: another one's values become other ones.
    """

    def __init__(self, files: Mapping[str, bytes], salt: str) -> None:
        self._known = frozenset(word for name, content in files.items() for word in _words(name, content))
        self._salt = salt

    def value(self, value: Any, name: str = "") -> Any:
        """A value of a variable or field of that name, lists and contexts inside it too."""
        if isinstance(value, Mapping):
            return {str(key): self.value(inner, str(key)) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(inner, name) for inner in value]
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime) and _BIRTH.search(name):
            return self._day(value)
        if value is None or isinstance(value, bool | int | float | Decimal | dt.date | dt.time | dt.timedelta):
            return value
        return self._text(str(value), name) if isinstance(value, str) else value

    def _text(self, text: str, name: str) -> str:
        if not text:
            return text
        if _ISO_DAY.fullmatch(text):
            return self._day(dt.date.fromisoformat(text)).isoformat() if _BIRTH.search(name) else text
        own = self._by_name(text, name)
        if own:
            return own
        return text if text in self._known or _CODE.fullmatch(text) else _TEXT

    def _by_name(self, text: str, name: str) -> str:
        """What stands for a text whose name says what it is; "" where it does not."""
        number = self._number(text)
        for pattern, choices in _NAMED:
            if pattern.search(name):
                others = [one for one in choices if one.casefold() != text.casefold()] or choices
                return others[number % len(others)]
        if re.search("street|strasse", name):
            streets = [one for one in _STREETS if not text.startswith(one)]
            return f"{streets[number % len(streets)]} {number % 90 + 1}"
        if re.search("mail", name) and "@" in text:
            return f"person{number % 1000}@example.org"
        return ""

    def _day(self, day: dt.date) -> dt.date:
        """Another day of the same year: how old somebody is may decide something."""
        other = dt.date(day.year, 1, 1) + dt.timedelta(days=self._number(day.isoformat()) % 364)
        return other if other < day else other + dt.timedelta(days=1)  # never the day itself

    def _number(self, text: str) -> int:
        return int.from_bytes(hashlib.sha256(f"{self._salt}:{text.casefold()}".encode()).digest()[:6], "big")


_NAMED = tuple((re.compile(pattern), choices) for pattern, choices in (
    ("family_name|birth_name|surname|last_name", _SURNAMES), ("first_name", _FIRST),
    ("firm|company|legal_name", _FIRMS),
    ("postcode|zip", ("18055",)), ("^place$|city|town", ("Rostock",)), ("phone|mobile|^fax", ("0381 5550100",)),
    ("iban", ("DE02120300000000202051",)), ("^bic$", ("BYLADEM1001",)), ("^name$", _FIRMS),
    ("nationality$", ("deutsch",)),
))


def _words(name: str, content: bytes) -> Iterator[str]:
    """Texts written in a file of the package: literals of expressions, options of forms."""
    text = content.decode(errors="replace")
    if name.endswith(".form"):
        try:
            yield from _options(json.loads(text))
        except (ValueError, RecursionError):
            return
    elif name.endswith((".bpmn", ".dmn", ".bpmn20.xml")):
        for literal in _LITERAL.findall(html.unescape(text)):
            yield from (part.strip() for part in (literal, *literal.split(",")))


def _options(data: Any) -> Iterator[str]:
    todo = [data]
    while todo:
        part = todo.pop()
        if isinstance(part, dict):
            for option in part.get("values") or ():
                if isinstance(option, dict) and isinstance(option.get("value"), str):
                    yield option["value"]
            todo += part.values()
        elif isinstance(part, list):
            todo += part
