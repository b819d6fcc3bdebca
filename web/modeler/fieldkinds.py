"""What people write about the kind of a field ("Zahl 1 bis 41 Stunden", "rot, gelb"), and what a label suggests."""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _

from web.modeler.fieldlist import CHOICES, KINDS

_BY_NAME: Mapping[str, str] = {str(name).lower(): kind for kind, name in KINDS.items()} | {
    "text": "textfield", "auswahl": "select", "haken": "checkbox", "ankreuzfeld": "checkbox", "mehrzeilig": "textarea",
    "hinweis": "text", "linie": "separator", "ja/nein": "radio",
}
# A line of text that is checked, by the words for it.
_CHECKED: Mapping[str, str] = {
    "e-mail": "email", "email": "email", "e-mail-adresse": "email", "plz": "plz", "postleitzahl": "plz",
    "telefon": "phone", "telefonnummer": "phone", "handynummer": "phone", "mobilnummer": "phone", "iban": "iban",
    "bic": "bic", "betriebsnummer": "betriebsnummer", "gemeindeschlüssel": "ags", "jahr": "year",
}
_GUESSES = (
    (r"datum|\bam$|\bbis$|\bseit$|\bab$|beginn|ende\b|stichtag|frist$", "datetime"),
    (r"anzahl|betrag|euro|gehalt|stunden|dauer|prozent|höhe\b|alter\b|\bjahr\b", "number"),
    (r"begründung|bemerkung|beschreibung|anmerkung|vermerk|kommentar|hinweis|grund$|gründe|was fehlt", "textarea"),
    (r"\bdatei|nachweis|anlage|kopie|hochladen", "filepicker"),
)
_FIGURE = r"-?\d+(?:,\d+)?"
_RANGE = re.compile(
    rf"(?:(?:(?:ab|von)\s+)?(?P<min>{_FIGURE})(?=\s*(?:bis|-|–)\s*\d)|(?:ab|mindestens)\s+(?P<least>{_FIGURE}))?"
    rf"\s*(?:(?:bis|höchstens|-|–)\s*(?P<max>{_FIGURE}))?\s*(?:in\s+)?(?P<unit>[^\d]*)", re.IGNORECASE)
_DAY = r"heute|\d{1,2}\.\d{1,2}\.\d{4}"
_DAYS = re.compile(rf"(?:ab\s+(?P<min>{_DAY}))?\s*(?:bis\s+(?P<max>{_DAY}))?", re.IGNORECASE)


class Misread(ValueError):
    """The words cannot be what they are written for; the message is the sentence for who wrote them."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of field.

    :param options: the words of a choice; () where it keeps those it begins with.
    :param more: what the field has besides, as form-js writes it.
    """

    type: str
    options: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


def guessed_kind(label: str) -> Kind:
    """The kind a label suggests; a line of text where it suggests none."""
    text = label.lower().rstrip(" ?:")
    if text in _CHECKED and text != "jahr":
        return _checked(text)
    return Kind(next((kind for pattern, kind in _GUESSES if re.search(pattern, text)), "textfield"))


def kind_in(told: str) -> Kind:
    """The kind that words tell: its name with what belongs to it, or the options of a choice.

    :raises Misread: they tell neither, or something besides that nobody understands.
    """
    text = told.strip()
    if text.lower() in _CHECKED:
        return _checked(text.lower())
    first, _space, rest = text.partition(" ")
    kind = _BY_NAME.get(first.lower().rstrip(","), "")
    options = _options(text)
    if len(options) > 1 and (not kind or (first.endswith(",") and kind not in CHOICES)):
        return Kind("select", options)
    if not kind:
        raise Misread(_("„%(told)s“ ist keine Art von Feld. Möglich ist: %(kinds)s – oder mehrere Möglichkeiten, "
                           "mit Komma getrennt.", told=text, kinds=", ".join(str(name) for name in KINDS.values())))
    if kind in CHOICES:
        return Kind(kind, _options(rest))
    return Kind(kind, more=_more(kind, first, rest.strip())) if rest.strip() else Kind(kind)


def _options(text: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(",") if one.strip())


def _checked(word: str) -> Kind:
    name = _CHECKED[word]
    if name == "email":
        return Kind("textfield", more={"validate": {"validationType": "email"}})
    return Kind("textfield", more={"properties": {"pattern_name": name}})


def _more(kind: str, name: str, rest: str) -> dict[str, Any]:
    """What stands behind the name of a kind: limits and unit of a number, limits of a day, the length of a text."""
    if kind == "number" and (found := _RANGE.fullmatch(rest)):
        limits = {"min": found["min"] or found["least"], "max": found["max"]}
        unit = found["unit"].strip(" ()")
        return _filled("validate", {name: _number(text) for name, text in limits.items() if text}) | _filled(
            "appearance", {"suffixAdorner": unit} if unit else {})
    if kind == "datetime" and (found := _DAYS.fullmatch(rest)):
        return {"properties": {f"date_{name}": _day(text) for name, text in found.groupdict().items() if text}}
    if kind in ("textfield", "textarea") and (found := re.fullmatch(r"bis (\d{1,5}) Zeichen", rest, re.IGNORECASE)):
        return {"validate": {"maxLength": int(found[1])}}
    example = {"number": "Zahl 1 bis 40 Stunden", "datetime": "Datum ab heute", "textfield": "Textzeile bis 50 Zeichen",
               "textarea": "Textfeld bis 500 Zeichen"}.get(kind)
    if example:
        raise Misread(_("„%(rest)s“ hinter „%(kind)s“ versteht das Programm nicht. Beispiel: %(example)s.",
                           rest=rest, kind=name, example=example))
    raise Misread(_("„%(rest)s“ hinter „%(kind)s“ versteht das Programm nicht.", rest=rest, kind=name))


def _filled(name: str, values: dict[str, Any]) -> dict[str, Any]:
    return {name: values} if values else {}


def _number(text: str) -> int | float:
    return float(text.replace(",", ".")) if "," in text else int(text)


def _day(text: str) -> str:
    if text.lower() == "heute":
        return "today()"
    day, month, year = (int(part) for part in text.split("."))
    return f'date("{year:04}-{month:02}-{day:02}")'
