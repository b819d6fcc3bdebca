"""A form as a list of fields: add, move, remove. Works on the form-js schema itself, so nothing else is lost."""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.modeler.conditions import all_in_words, read_conditions
from web.modeler.keys import suggested_key, unused

KINDS: Mapping[str, str] = {
    "textfield": _l("Textzeile"), "textarea": _l("Textfeld"), "number": _l("Zahl"), "datetime": _l("Datum"),
    "checkbox": _l("Kästchen"),
    "radio": _l("Einfachauswahl"), "select": _l("Auswahlliste"), "checklist": _l("Mehrfachauswahl"),
    "filepicker": _l("Datei"),
    "text": _l("Hinweistext"), "separator": _l("Trennlinie"), "group": _l("Abschnitt"),
}
CHOICES = ("radio", "select", "checklist")
NO_INPUT = ("text", "separator", "group")
SCHEMA_VERSION = 19


@dataclass(frozen=True, slots=True)
class Row:
    """A field as the list shows it.

    :param depth: 0 outside of any section.
    :param first, last: whether it cannot move further up or down.
    :param condition: when it is shown, in words.
    """

    id: str
    kind: str
    label: str
    key: str
    required: bool
    depth: int
    first: bool
    last: bool
    condition: str


class FieldList:
    """The fields of a form.

    :param content: the file as it is kept.
    :raises ValueError: the file holds no form.
    """

    def __init__(self, content: bytes) -> None:
        try:
            found = json.loads(content)
        except (ValueError, RecursionError) as error:
            raise ValueError("no form") from error
        if not isinstance(found, dict) or not isinstance(found.setdefault("components", []), list):
            raise ValueError("no form")
        self.schema: dict[str, Any] = found
        self._give_ids()

    def content(self) -> bytes:
        """The file with all changes."""
        return (json.dumps(self.schema, ensure_ascii=False, indent=2) + "\n").encode()

    def _give_ids(self) -> None:
        taken: set[str] = set()
        for _items, item, _depth in self._walk(self.schema["components"], 0):
            if not isinstance(item.get("id"), str) or not item["id"] or item["id"] in taken:
                item["id"] = unused(str(item.get("key") or "field").replace(".", "_"), taken)
            taken.add(item["id"])

    def _walk(self, items: list[Any], depth: int) -> Iterator[tuple[list[Any], dict[str, Any], int]]:
        """Every component with the list it stands in and its depth."""
        for item in items:
            if isinstance(item, dict):
                yield items, item, depth
                if isinstance(item.get("components"), list):
                    yield from self._walk(item["components"], depth + 1)

    def all(self) -> Iterator[dict[str, Any]]:
        """Every component, sections before what is in them."""
        return (item for _items, item, _depth in self._walk(self.schema["components"], 0))

    def find(self, field_id: str) -> dict[str, Any] | None:
        """The component of an id."""
        return next((item for item in self.all() if item["id"] == field_id), None)

    def rows(self) -> list[Row]:
        """The list as a page shows it."""
        labels, options = self.labels(), self.options()
        rows = []
        for items, item, depth in self._walk(self.schema["components"], 0):
            if item.get("type") == "button":
                continue
            condition = item.get("conditional")
            hide = str(condition.get("hide") or "") if isinstance(condition, dict) else ""
            known = read_conditions(hide, self.types(without=item)) if hide else None
            words = _("verborgen wenn %(condition)s", condition=hide.lstrip("=")) if hide else ""
            words = all_in_words(known, labels, options) if known else words
            validate = item.get("validate")
            rows.append(Row(
                item["id"], str(item.get("type")), label_of(item), str(item.get("key") or ""),
                isinstance(validate, dict) and validate.get("required") is True, depth,
                items[0] is item and depth == 0, items[-1] is item and depth == 0, words,
            ))
        return rows

    def keys(self) -> set[str]:
        """Short names in use."""
        return {str(item["key"]) for item in self.all() if item.get("key")}

    def types(self, without: Mapping[str, Any] | None = None) -> dict[str, str]:
        """Type of each field by its short name, with the names of its sections before it.

        :param without: a component that is left out: what hides by its own value is no choice among other fields.
        """
        paths = self._paths(self.schema["components"], "")
        return {path: str(item.get("type")) for path, item in paths if item is not without}

    def labels(self, without: Mapping[str, Any] | None = None) -> dict[str, str]:
        """What each field is called, by its short name.

        :param without: a component that is left out.
        """
        paths = self._paths(self.schema["components"], "")
        return {path: label_of(item) for path, item in paths if item is not without}

    def options(self) -> dict[str, dict[str, str]]:
        """Fixed options of each choice, by its short name."""
        found: dict[str, dict[str, str]] = {}
        for path, item in self._paths(self.schema["components"], ""):
            rows = item.get("values")
            if isinstance(rows, list):
                found[path] = {str(row.get("value")): str(row.get("label", row.get("value")))
                               for row in rows if isinstance(row, dict)}
        return found

    def _paths(self, items: list[Any], prefix: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for item in items:
            if not isinstance(item, dict):
                continue
            if item.get("type") == "group" and isinstance(item.get("components"), list):
                yield from self._paths(item["components"], prefix + (f"{item['path']}." if item.get("path") else ""))
            elif item.get("key"):
                yield prefix + str(item["key"]), item

    # --- changes ---------------------------------------------------------------------------------

    def add(
        self, kind: str, label: str, *, required: bool = False, section: str = "", more: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Append a field; its short name comes from its label.

        :param section: id of the section it stands in, "" for none.
        :param more: what it has besides, as form-js writes it.
        """
        item: dict[str, Any] = {"type": kind}
        item["id"] = unused(suggested_key(label or kind), {one["id"] for one in self.all()})
        if kind not in NO_INPUT:
            item["key"] = suggested_key(label, self.keys())
        item |= _begun(kind, label) | dict(more or {})
        if required and kind not in NO_INPUT:
            item["validate"] = {"required": True, **item.get("validate", {})}
        home = self.find(section) if section else None
        (home["components"] if home and home.get("type") == "group" else self.schema["components"]).append(item)
        return item

    def remove(self, field_id: str) -> str:
        """Take a field out, a section with all that is in it; gives its label, "" where there is none."""
        for items, item, _depth in self._walk(self.schema["components"], 0):
            if item["id"] == field_id:
                items.remove(item)
                return label_of(item)
        return ""

    def move(self, field_id: str, step: int) -> None:
        """Up (-1) or down (+1); at the edge of its section a field leaves it, before a section it goes by."""
        for items, item, _depth in self._walk(self.schema["components"], 0):
            if item["id"] == field_id:
                at = items.index(item)
                goal = at + step
                if 0 <= goal < len(items):
                    items[at], items[goal] = items[goal], items[at]
                else:
                    self._leave(items, item, step)
                return

    def _leave(self, items: list[Any], item: dict[str, Any], step: int) -> None:
        for outer, section, _depth in self._walk(self.schema["components"], 0):
            if section.get("components") is items:
                items.remove(item)
                outer.insert(outer.index(section) + (1 if step > 0 else 0), item)
                return

    def beside(self, item: Mapping[str, Any]) -> list[Any]:
        """The list a component stands in.

        :raises ValueError: it is not of this form.
        """
        for items, found, _depth in self._walk(self.schema["components"], 0):
            if found is item:
                return items
        raise ValueError("not of this form")

    def section_of(self, field_id: str) -> str:
        """Id of the section a field stands in, "" for none."""
        for section in self.all():
            if any(isinstance(one, dict) and one.get("id") == field_id for one in section.get("components") or ()):
                return str(section["id"])
        return ""

    def sections(self) -> list[tuple[str, str]]:
        """Id and heading of every section."""
        return [(item["id"], label_of(item)) for item in self.all() if item.get("type") == "group"]


def label_of(item: Mapping[str, Any]) -> str:
    """What a component is called on the page, the beginning of a text of its own."""
    if item.get("type") == "text":
        return " ".join(str(item.get("text") or "").split())[:80]
    return str(item.get("label") or item.get("dateLabel") or "")


def _begun(kind: str, label: str) -> dict[str, Any]:
    """What a new field has from the start."""
    if kind == "text":
        return {"text": label}
    if kind == "separator":
        return {}
    if kind == "group":
        return {"label": label, "components": []}
    if kind == "datetime":
        return {"subtype": "date", "dateLabel": label, "label": label}
    if kind in CHOICES:
        return {"label": label, "values": [{"label": "ja", "value": "yes"}, {"label": "nein", "value": "no"}]}
    return {"label": label}


def option_rows(labels: list[str]) -> list[dict[str, str]]:
    """Options out of their words; "code = Wort" gives the code too."""
    rows: list[dict[str, str]] = []
    for text in labels:
        code, equals, word = (part.strip() for part in text.partition("="))
        label = word if equals and word else text.strip()
        value = code if equals and word else suggested_key(label, {row["value"] for row in rows})
        rows.append({"label": label, "value": value})
    return rows
