"""How parameters are called: rooms, marks of origin, units, names of entries, and the value itself."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from web.wording import amount, spoken
from workflows.services.parameter_values import Kind, Leaf, leaves

SUBJECTS: Mapping[str, str] = {
    "register": "Handwerksrolle", "exams": "Prüfungen", "apprenticeships": "Lehrlingsrolle", "fees": "Gebühren",
    "letters": "Schreiben", "advisory": "Beratung", "": "Weitere",
}
#: Mark -> word, and what it means for who wants to change the value.
MARKS: Mapping[str, tuple[str, str]] = {
    "L": ("Gesetz", "Steht im Gesetz. Ändern lässt er sich nur mit der Vorschrift, die sich geändert hat."),
    "S": ("öffentliche Quelle", "Stammt aus einer veröffentlichten Quelle."),
    "M": ("zu bestätigen", "Von anderen Kammern übernommen. Vor dem Betrieb bestätigen oder ändern."),
    "P": ("Vorschlag", "Ein Vorschlag von Kammerwerk. Vor dem Betrieb bestätigen oder ändern."),
    "D": ("Vorgabe", "Vorgabe dieser Installation."),
}
UNITS: Mapping[Kind, str] = {
    Kind.DAYS: "Tage", Kind.MONTHS: "Monate", Kind.YEARS: "Jahre", Kind.PERCENT: "Prozent", Kind.MONEY: "Euro",
}
NAMES: Mapping[str, str] = {
    "label": "Bezeichnung", "amount": "Betrag", "from": "von", "to": "bis", "deadline": "Anmeldeschluss",
    "cutoff": "Stichtag", "minimum": "mindestens", "maximum": "höchstens", "summer": "Sommer", "winter": "Winter",
    "one_year": "einjährig", "longer": "länger", "mp_documents": "Meisterprüfung: Unterlagen",
    "mp_minutes": "Meisterprüfung: Niederschriften", "papers": "Prüfungsarbeiten", "minutes": "Niederschriften",
    "*": "sonst", "GP": "Gesellenprüfung", "MP": "Meisterprüfung", "FP": "Fortbildungsprüfung",
    "register": "Handwerksrolle", "register_lead": "Leitung Handwerksrolle", "post": "Poststelle",
    "legal": "Rechtsstelle", "exams": "Prüfungswesen", "exams_lead": "Leitung Prüfungswesen",
    "apprentice_register": "Lehrlingsrolle", "department_head": "Abteilungsleitung",
    "P1": "dringend (P1)", "P2": "bald (P2)", "P3": "normal (P3)", "gefoerdert": "gefördert",
    "name": "Name", "holder": "Träger", "deminimis": "De-minimis-Beihilfe",
    "preparation": "Vorbereitung und Bericht zählen", "travel": "Reise zählt", "proof": "Nachweis mit Unterschrift",
    "until": "läuft bis", "report_on": "Nachweis fällig (Monat-Tag)",
}
_SHORT = 3


def entry_name(name: str) -> str:
    """What an entry of a value is called."""
    return NAMES.get(name, name)


def in_order(name: str) -> tuple[int, str]:
    """Where a part of an entry stands among the others: as they are listed here, then by name."""
    known = list(NAMES)
    return (known.index(name) if name in NAMES else len(known), name)


def unit(kind: Kind) -> str:
    """The unit behind a value of this kind, "" where it has none."""
    return UNITS.get(kind, "")


def value_words(key: str, value: Any) -> str:
    """A value as the list shows it: in full where it is short, else how many entries it has."""
    found = list(leaves(key, value))
    if isinstance(value, Mapping) and (len(found) > _SHORT or any(len(leaf.path) > 1 for leaf in found)):
        return amount(len(value), "Eintrag", "Einträge")
    return "; ".join(f"{entry_name(leaf.path[-1])}: {leaf_words(leaf)}" if leaf.path else leaf_words(leaf)
                     for leaf in found)


def leaf_words(leaf: Leaf) -> str:
    """A single value with its unit, or a list of them."""
    values = leaf.value if leaf.listed else [leaf.value]
    said = "; ".join(_single(leaf.kind, one) for one in values) or "–"
    return f"{said} {_plural(leaf)}".strip()


def _single(kind: Kind, value: Any) -> str:
    if kind is Kind.MONTH_DAY:
        month, day = str(value).split("-")
        return f"{day}.{month}."
    if kind is Kind.DATE and isinstance(value, str):
        year, month, day = value.split("-")
        return f"{day}.{month}.{year}"
    if kind is Kind.MONEY:
        return f"{value:,.2f}".replace(",", "\u2009").replace(".", ",")
    return spoken(value)


def _plural(leaf: Leaf) -> str:
    one = {Kind.DAYS: "Tag", Kind.MONTHS: "Monat", Kind.YEARS: "Jahr"}.get(leaf.kind)
    return one if one and leaf.value == 1 else unit(leaf.kind)


def rows(key: str, value: Any) -> list[tuple[str, str]]:
    """All of a value, line by line: the name of the entry and what it holds; a single value has no name."""
    if not isinstance(value, Mapping):
        return [("", value_words(key, value))]
    lines = []
    for name, inner in value.items():
        found = sorted(leaves(key, inner, (name,)), key=lambda leaf: in_order(leaf.path[-1]))
        said = ", ".join(f"{entry_name(leaf.path[-1])} {leaf_words(leaf)}" for leaf in found)
        lines.append((entry_name(name), said if isinstance(inner, Mapping) else leaf_words(found[0])))
    return lines


def changes(key: str, before: Any, after: Any) -> list[tuple[str, str, str]]:
    """What differs between two values: name of the place, before, after; "" where there was or is nothing."""
    old, new = _places(key, before), _places(key, after)
    return [(name, old.get(name, ""), new.get(name, "")) for name in {**old, **new} if old.get(name) != new.get(name)]


def _places(key: str, value: Any) -> dict[str, str]:
    found = sorted(leaves(key, value), key=lambda leaf: (leaf.path[:-1], in_order(leaf.path[-1]) if leaf.path else ()))
    return {", ".join(map(entry_name, leaf.path)): leaf_words(leaf) for leaf in found}
