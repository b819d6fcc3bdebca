"""Many fields at once: a line for each, as people write a list of what they ask, or as a spreadsheet has it.

A line is "Beschriftung", "Beschriftung *" for one that must be filled in, "Beschriftung: Art", "Beschriftung: rot,
gelb, grün", each with ", wenn ..." behind it; fields below a line "Abschnitt: Name" stand in that section. Cells of a
spreadsheet are told apart by their heading, and without one by what stands in them.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from flask_babel import gettext as _

from web.modeler.conditions import hide_of
from web.modeler.conditionwords import condition_in
from web.modeler.fieldkinds import Kind, Misread, guessed_kind, kind_in
from web.modeler.fieldlist import CHOICES, NO_INPUT, FieldList, option_rows

MOST = 200
_WHEN = re.compile(r"(?:nur\s+)?wenn\s+(?P<when>.+)", re.IGNORECASE)
_BRACKETED = re.compile(r"(?P<rest>.+?)\s*\(\s*(?:nur\s+)?wenn\s+(?P<when>[^()]+)\)\s*(?P<star>\*)?", re.IGNORECASE)
_TRAILING = re.compile(r"(?P<rest>.+?)\s*[,;]\s*(?:nur\s+)?wenn\s+(?P<when>[^*]+)(?P<star>\*)?", re.IGNORECASE)
_HEADS: Mapping[str, tuple[str, ...]] = {
    "label": ("name", "feld", "feldname", "beschriftung", "bezeichnung", "angabe"), "told": ("art", "typ", "feldart"),
    "required": ("pflicht", "pflichtfeld", "pflichtangabe"),
    "options": ("auswahl", "werte", "möglichkeiten", "optionen"),
    "when": ("wenn", "nur wenn", "bedingung", "nur zeigen, wenn"), "hint": ("hinweis", "hilfe", "erläuterung"),
    "section": ("abschnitt", "gruppe", "bereich"),
}
_MUST = frozenset({"pflicht", "pflichtfeld", "pflichtangabe", "ja", "x", "*"})
_OPEN = frozenset({"auswahl", "auswahlliste", "einfachauswahl", "mehrfachauswahl"})
_RULES = frozenset({"trennlinie", "linie"})
_MAY = frozenset({"", "nein", "freiwillig", "optional", "-", "–"})


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a line.

    :param line: its number, from 1.
    """

    line: int
    words: str


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    label: str = ""
    told: str = ""
    options: str = ""
    when: str = ""
    hint: str = ""
    section: str = ""
    required: bool = False


def add_lines(fields: FieldList, text: str) -> tuple[int, list[Fault]]:
    """Add a field for each line; gives how many, and which lines cannot be: then nothing of it should be kept."""
    lines = list(_read(text))
    if len(lines) > MOST:
        told = _("Mehr als %(most)s Felder auf einmal gehen nicht. Bitte teilen Sie die Liste.", most=MOST)
        return 0, [Fault(lines[MOST].number, told)]
    home, made, faults = "", [], []
    for line in lines:
        home = _section(fields, line.section) if line.section else home
        try:
            item = _make(fields, line, home)
        except Misread as error:
            faults.append(Fault(line.number, str(error)))
            continue
        home = item["id"] if item["type"] == "group" else home
        made.append((line, item))
    # Conditions come last: a line may ask for a field that stands below it.
    for line, item in made:
        try:
            _show_when(fields, line.when, item)
        except Misread as error:
            faults.append(Fault(line.number, str(error)))
    return len(made), sorted(faults, key=lambda one: one.line)


def _section(fields: FieldList, name: str) -> str:
    known = {label.lower(): field_id for field_id, label in fields.sections()}
    return known.get(name.lower()) or str(fields.add("group", name)["id"])


def _make(fields: FieldList, line: _Line, home: str) -> dict[str, Any]:
    kind = kind_in(line.told) if line.told else guessed_kind(line.label)
    options = [one.strip() for one in re.split(r"," if "," in line.options else r"[;/]", line.options) if one.strip()]
    kind = Kind("select") if options and kind.type not in CHOICES else kind
    section = "" if kind.type == "group" else home
    item = fields.add(kind.type, line.label, required=line.required, section=section, more=kind.more)
    if kind.type in CHOICES and (options or kind.options):
        item["values"] = option_rows([*kind.options, *options])
    if line.hint and kind.type not in NO_INPUT:
        item["description"] = line.hint
    return item


def _show_when(fields: FieldList, words: str, item: dict[str, Any]) -> None:
    if words:
        told = condition_in(words, fields, item["id"])
        item["conditional"] = {"hide": hide_of(told, fields.types())}


# --- reading ----------------------------------------------------------------------------------------


def _read(text: str) -> Iterator[_Line]:
    heads: list[str] | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        cells = _cells(raw)
        if cells is None:
            line = _sentence(number, raw)
        elif heads is None and (found := _heads(cells)):
            heads = found
            continue
        else:
            line = _by_heading(number, cells, heads) if heads else _by_content(number, cells)
        if line.label or line.told.lower() in _RULES:
            yield line


def _cells(raw: str) -> list[str] | None:
    """The cells of a row of a spreadsheet; None for a line as people write it."""
    if "\t" in raw.strip():
        return [one.strip().strip('"').strip() for one in raw.split("\t")]
    first = raw.find(";")
    if first > 0 and ":" not in raw[:first]:
        return [one.strip() for one in raw.split(";")]
    return None


def _heads(cells: list[str]) -> list[str] | None:
    """What each cell of a heading holds; None where the row is no heading."""
    plain = [cell.lower().rstrip("?:* ") for cell in cells]
    found = [next((name for name, words in _HEADS.items() if cell in words), "") for cell in plain]
    known = all(name or not cell for name, cell in zip(found, plain, strict=True))
    return found if known and "label" in found else None


def _by_heading(number: int, cells: list[str], heads: list[str]) -> _Line:
    given = {name: cell for name, cell in zip(heads, cells, strict=False) if name}
    line = _starred(_Line(number, given.get("label", "")))
    found = _WHEN.fullmatch(given.get("when", ""))
    when = found["when"] if found else given.get("when", "")
    must = given.get("required", "").lower() not in _MAY
    return replace(line, told=given.get("told", ""), options=given.get("options", ""), when=when,
                   hint=given.get("hint", ""), section=given.get("section", ""), required=line.required or must)


def _by_content(number: int, cells: list[str]) -> _Line:
    line = _starred(_Line(number, cells[0]))
    for cell in cells[1:]:
        found = _WHEN.fullmatch(cell)
        if cell.lower() in _MUST:
            line = replace(line, required=True)
        elif found:
            line = replace(line, when=found["when"])
        elif cell.lower() in _MAY:
            continue
        elif not line.told:
            line = replace(line, told=cell)
        elif line.told.split()[0].lower() in _OPEN and not line.options:
            line = replace(line, options=cell)
        else:
            line = replace(line, hint=cell)
    return line


def _sentence(number: int, raw: str) -> _Line:
    text = raw.strip().lstrip("-•").strip()
    rest, when = _without_condition(text)
    label, _colon, told = (part.strip() for part in rest.partition(":"))
    if told and label.lower() in ("abschnitt", "hinweis", "hinweistext"):
        return _Line(number, told, label.lower(), when=when)
    line = _starred(_Line(number, label, when=when))
    return replace(line, told=told.replace("*", "").strip(), required=line.required or "*" in told)


def _without_condition(text: str) -> tuple[str, str]:
    """A line without its condition, and the condition; a question ("Was geschieht, wenn ...?") is a label."""
    found = _BRACKETED.fullmatch(text) or (None if text.rstrip("* ").endswith("?") else _TRAILING.fullmatch(text))
    return (f"{found['rest']} {found['star'] or ''}".strip(), found["when"]) if found else (text, "")


def _starred(line: _Line) -> _Line:
    return replace(line, label=line.label.replace("*", "").strip(), required="*" in line.label)
