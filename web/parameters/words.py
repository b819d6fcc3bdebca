"""How parameters are called: rooms, marks of origin, units, names of entries, and the value itself."""
from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from flask_babel import lazy_gettext as _l
from flask_babel import ngettext

from web.language import GERMAN, language
from web.sentences import FOLDER
from web.wording import day_month, full_date, money, spoken
from workflows.services.parameter_values import Kind, Leaf, leaves

SUBJECTS: Mapping[str, str] = {
    "register": _l("Handwerksrolle"), "exams": _l("Prüfungen"), "apprenticeships": _l("Lehrlingsrolle"),
    "fees": _l("Gebühren"),
    "letters": _l("Schreiben"), "advisory": _l("Beratung"), "": _l("Weitere"),
}
#: Mark -> word, and what it means for who wants to change the value.
MARKS: Mapping[str, tuple[str, str]] = {
    "L": (_l("Gesetz"), _l("Steht im Gesetz. Ändern lässt er sich nur mit der Vorschrift, die sich geändert hat.")),
    "S": (_l("öffentliche Quelle"), _l("Stammt aus einer veröffentlichten Quelle.")),
    "M": (_l("zu bestätigen"), _l("Von anderen Kammern übernommen. Vor dem Betrieb bestätigen oder ändern.")),
    "P": (_l("Vorschlag"), _l("Ein Vorschlag von Kammerwerk. Vor dem Betrieb bestätigen oder ändern.")),
    "D": (_l("Vorgabe"), _l("Vorgabe dieser Installation.")),
}
UNITS: Mapping[Kind, str] = {
    Kind.DAYS: _l("Tage"), Kind.MONTHS: _l("Monate"), Kind.YEARS: _l("Jahre"), Kind.PERCENT: _l("Prozent"),
    Kind.MONEY: _l("Euro"),
}
NAMES: Mapping[str, str] = {
    "label": _l("Bezeichnung"), "amount": _l("Betrag"), "from": _l("von"), "to": _l("bis"),
    "deadline": _l("Anmeldeschluss"),
    "cutoff": _l("Stichtag"), "minimum": _l("mindestens"), "maximum": _l("höchstens"), "summer": _l("Sommer"),
    "winter": _l("Winter"),
    "one_year": _l("einjährig"), "longer": _l("länger"), "mp_documents": _l("Meisterprüfung: Unterlagen"),
    "mp_minutes": _l("Meisterprüfung: Niederschriften"), "papers": _l("Prüfungsarbeiten"),
    "minutes": _l("Niederschriften"),
    "*": _l("sonst"), "GP": _l("Gesellenprüfung"), "MP": _l("Meisterprüfung"), "FP": _l("Fortbildungsprüfung"),
    "register": _l("Handwerksrolle"), "register_lead": _l("Leitung Handwerksrolle"), "post": _l("Poststelle"),
    "legal": _l("Rechtsstelle"), "exams": _l("Prüfungswesen"), "exams_lead": _l("Leitung Prüfungswesen"),
    "apprentice_register": _l("Lehrlingsrolle"), "department_head": _l("Abteilungsleitung"),
    "P1": _l("dringend (P1)"), "P2": _l("bald (P2)"), "P3": _l("normal (P3)"), "gefoerdert": _l("gefördert"),
    "name": _l("Name"), "holder": _l("Träger"), "deminimis": _l("De-minimis-Beihilfe"),
    "preparation": _l("Vorbereitung und Bericht zählen"), "travel": _l("Reise zählt"),
    "proof": _l("Nachweis mit Unterschrift"), "until": _l("läuft bis"),
    "report_on": _l("Nachweis fällig (Monat-Tag)"),
}
_ONE = {Kind.DAYS: _l("1 Tag"), Kind.MONTHS: _l("1 Monat"), Kind.YEARS: _l("1 Jahr")}
_SHORT = 3
_MARKED = re.compile(r"\[[A-Z]\d*\]")  # marks of the maker, and numbers of his list of sources
_LEAP = dt.date(2024, 1, 1)  # a year that has every day


def entry_name(name: str) -> str:
    """What an entry of a value is called."""
    return str(NAMES.get(name, name))


@lru_cache(maxsize=1)
def english_labels() -> Mapping[str, str]:
    """Parameter -> what it is called in English."""
    found: dict[str, str] = tomllib.loads((FOLDER / "parameters.en.toml").read_text(encoding="utf-8"))
    return found


def label_words(key: str, label: str) -> str:
    """What a parameter is called in the language of the page.

    :param label: in German, as the subject that reads it says.
    """
    return (english_labels().get(key, "") if language() != GERMAN else "") or label or key


def source_words(source: str) -> str:
    """Where a value comes from, in words: what its marks say stands beside it as a word of ours (`MARKS`)."""
    return re.sub(r" +(?=[;,.])", "", " ".join(_MARKED.sub(" ", source).split())).strip(" ;,")


def in_order(name: str) -> tuple[int, str]:
    """Where a part of an entry stands among the others: as they are listed here, then by name."""
    known = list(NAMES)
    return (known.index(name) if name in NAMES else len(known), name)


def unit(kind: Kind) -> str:
    """The unit behind a value of this kind, "" where it has none."""
    return str(UNITS.get(kind, ""))


def value_words(key: str, value: Any) -> str:
    """A value as the list shows it: in full where it is short, else how many entries it has."""
    found = list(leaves(key, value))
    if isinstance(value, Mapping) and (len(found) > _SHORT or any(len(leaf.path) > 1 for leaf in found)):
        return ngettext("%(num)s Eintrag", "%(num)s Einträge", len(value))
    return "; ".join(f"{entry_name(leaf.path[-1])}: {leaf_words(leaf)}" if leaf.path else leaf_words(leaf)
                     for leaf in found)


def leaf_words(leaf: Leaf) -> str:
    """A single value with its unit, or a list of them."""
    if leaf.value == 1 and leaf.kind in _ONE:
        return str(_ONE[leaf.kind])
    values = leaf.value if leaf.listed else [leaf.value]
    said = "; ".join(_single(leaf.kind, one) for one in values) or "–"
    return f"{said} {unit(leaf.kind)}".strip()


def _single(kind: Kind, value: Any) -> str:
    if kind is Kind.MONTH_DAY:
        month, day = str(value).split("-")
        return day_month(_LEAP.replace(month=int(month), day=int(day)))
    if kind is Kind.DATE and isinstance(value, str):
        return full_date(dt.date.fromisoformat(value))
    if kind is Kind.MONEY:
        return money(value)
    return spoken(value)


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
