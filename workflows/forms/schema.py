"""Reads a form-js schema into components and refuses what the pages would not show or check alike."""
from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workflows.errors import Rejected
from workflows.forms.components import CHOICES, INPUTS, TYPES, Component
from workflows.forms.form import Form
from workflows.forms.rules import expression, read_rules
from workflows.model import Problem, Severity

MAX_BYTES, MAX_COMPONENTS, MAX_DEPTH = 1_000_000, 500, 8
_KEY = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
_EVERY = frozenset({"id", "type", "label", "layout", "conditional", "properties", "description", "key", "validate",
                    "disabled", "readonly", "defaultValue"})
_NO_INPUT = frozenset({"id", "type", "layout", "conditional", "properties"})
_OPTIONS = frozenset({"values", "valuesKey", "valuesExpression"})
_ATTRIBUTES: Mapping[str, frozenset[str]] = {
    "textfield": _EVERY | {"appearance"},
    "textarea": _EVERY,
    "number": _EVERY | {"appearance", "decimalDigits", "increment"},
    "datetime": _EVERY | {"subtype", "dateLabel", "disallowPassedDates"},
    "checkbox": _EVERY,
    "checklist": _EVERY | _OPTIONS,
    "radio": _EVERY | _OPTIONS,
    "select": _EVERY | _OPTIONS | {"searchable"},
    "filepicker": _EVERY | {"accept", "multiple"},
    "group": _NO_INPUT | {"label", "path", "showOutline", "verticalAlignment", "components"},
    "text": _NO_INPUT | {"text"},
    "separator": _NO_INPUT,
}


class _Reader:
    """Walks through a schema once and gathers components and problems."""

    def __init__(self, resource: str) -> None:
        self.resource = resource
        self.problems: list[Problem] = []
        self.count = 0
        self.keys: list[str] = []

    def complain(self, element: str, code: str, message: str = "", *, called: str = "", **params: Any) -> None:
        self.problems.append(Problem(element, code, Severity.ERROR, message, params, self.resource, called))

    def components(self, items: Any, prefix: str, depth: int) -> tuple[Component, ...]:
        if not isinstance(items, list) or depth > MAX_DEPTH:
            self.complain("", "form_structure", "components must be a list, not nested too deeply")
            return ()
        found = []
        for position, item in enumerate(items):
            if not isinstance(item, Mapping):
                self.complain("", "form_structure", f"component {position} is no object")
                continue
            self.count += 1
            if self.count > MAX_COMPONENTS:
                if self.count == MAX_COMPONENTS + 1:
                    self.complain("", "form_too_many_components", limit=MAX_COMPONENTS)
                break
            if item.get("type") == "button" and item.get("action", "submit") in ("submit", "reset"):
                continue  # the page has its own buttons
            component = self.component(item, prefix, depth)
            if component is not None:
                found.append(component)
        return tuple(found)

    def component(self, item: Mapping[str, Any], prefix: str, depth: int) -> Component | None:
        kind = item.get("type")
        name = str(item.get("id") or item.get("key") or kind)
        called = str(item.get("label") or item.get("dateLabel") or item.get("key") or "")

        # A component without id or key is found by what it is called; "" becomes the form's id.
        place = str(item.get("id") or item.get("key") or "")

        def complain(code: str, message: str = "", **params: Any) -> None:
            self.complain(place, code, message, called=called, **params)

        if not isinstance(kind, str) or kind not in TYPES:
            complain("form_component_type", type=str(kind))
            return None
        for attribute in sorted(set(item) - _ATTRIBUTES[kind]):
            complain("form_attribute", attribute=attribute)
        properties = self._texts(item.get("properties"), complain)
        common: dict[str, Any] = {
            "id": name, "type": kind, "label": self._label(item, kind, complain),
            "hide": self._hide(item.get("conditional"), complain), "columns": self._columns(item.get("layout")),
            "properties": properties, "source": dict(item),
        }
        if kind == "group":
            inner = prefix + (f"{item['path']}." if item.get("path") else "")
            if item.get("path"):
                self._check_key(str(item["path"]), complain)
            return Component(**common, components=self.components(item.get("components", []), inner, depth + 1))
        if kind == "text":
            return Component(**common, text=self._text(item.get("text"), complain))
        if kind == "separator":
            return Component(**common)
        return self._input(item, common, prefix, complain)

    def _input(self, item: Mapping[str, Any], common: dict[str, Any], prefix: str, complain: Any) -> Component:
        kind = common["type"]
        if kind == "datetime" and item.get("subtype", "date") != "date":
            complain("form_date_subtype", subtype=str(item.get("subtype")))
        for attribute in ("disabled", "readonly", "multiple"):
            if not isinstance(item.get(attribute, False), bool):
                complain("form_attribute", attribute=attribute)
        default = item.get("defaultValue")
        if isinstance(default, str) and default.startswith("="):
            complain("form_attribute", attribute="defaultValue")
        rules = read_rules(item, common["properties"], complain)
        if item.get("readonly") is True or item.get("disabled") is True:
            rules = replace(rules, required=False)  # nobody can fill in what is only shown
        options = self._options(item, complain) if kind in CHOICES else {}
        return Component(
            **common, **options, key=self._key(item, prefix, complain), validate=rules,
            description=self._plain(item.get("description"), complain, "description"),
            appearance=self._texts(item.get("appearance"), complain), default=default,
            disabled=item.get("disabled") is True, readonly=item.get("readonly") is True,
            multiple=item.get("multiple") is True, accept=str(item.get("accept") or ""),
        )

    def _key(self, item: Mapping[str, Any], prefix: str, complain: Any) -> str:
        key = item.get("key")
        if not isinstance(key, str) or not key:
            complain("form_key_missing")
            return ""
        path = prefix + key
        if not self._check_key(path, complain):
            return path
        for other in self.keys:
            if path == other or path.startswith(f"{other}.") or other.startswith(f"{path}."):
                complain("form_key_twice", key=path, other=other)
        self.keys.append(path)
        return path

    @staticmethod
    def _check_key(path: str, complain: Any) -> bool:
        if _KEY.fullmatch(path):
            return True
        complain("form_key_invalid", key=path)
        return False

    def _label(self, item: Mapping[str, Any], kind: str, complain: Any) -> str:
        label = item.get("dateLabel") if kind == "datetime" and not item.get("label") else item.get("label")
        text = self._plain(label, complain, "label")
        if kind in INPUTS and not text.strip():
            complain("form_label_missing")
        return text

    @staticmethod
    def _plain(value: Any, complain: Any, attribute: str) -> str:
        """A text without expressions or templates, which the pages would show as they stand."""
        if value is None:
            return ""
        if not isinstance(value, str) or value.startswith("=") or "{{" in value:
            complain("form_template", attribute=attribute)
            return ""
        return value

    def _text(self, value: Any, complain: Any) -> str:
        if isinstance(value, str) and value.startswith("="):
            return "=" + expression(value, complain, "text")
        return self._plain(value, complain, "text")

    @staticmethod
    def _hide(conditional: Any, complain: Any) -> str:
        if conditional is None or conditional == {}:
            return ""
        if not isinstance(conditional, Mapping) or set(conditional) - {"hide"}:
            complain("form_attribute", attribute="conditional")
            return ""
        hide = conditional.get("hide")
        return expression(hide, complain, "conditional.hide") if hide else ""

    @staticmethod
    def _columns(layout: Any) -> int:
        columns = layout.get("columns") if isinstance(layout, Mapping) else None
        return columns if isinstance(columns, int) and 0 < columns < 16 else 0

    @staticmethod
    def _texts(value: Any, complain: Any) -> dict[str, str]:
        if value is None:
            return {}
        if not isinstance(value, Mapping) or not all(isinstance(inner, str) for inner in value.values()):
            complain("form_attribute", attribute="properties")
            return {}
        return dict(value)

    def _options(self, item: Mapping[str, Any], complain: Any) -> dict[str, Any]:
        """Where the options of a choice come from: exactly one of three ways."""
        given = [name for name in ("values", "valuesKey", "valuesExpression") if item.get(name)]
        if len(given) != 1:
            complain("form_options_missing")
            return {}
        if given == ["valuesKey"]:
            self._check_key(str(item["valuesKey"]), complain)
            return {"values_key": str(item["valuesKey"])}
        if given == ["valuesExpression"]:
            return {"values_expression": expression(item["valuesExpression"], complain, "valuesExpression")}
        values = []
        for row in item["values"] if isinstance(item["values"], list) else []:
            value = row.get("value") if isinstance(row, Mapping) else None
            if not isinstance(value, str | int | float | bool):
                complain("form_options_missing")
                continue
            values.append((value, self._plain(row.get("label", str(value)), complain, "values")))
        if len({str(value) for value, _ in values}) != len(values):
            complain("form_option_twice")
        return {"values": tuple(values)}


def parse_form(schema: bytes | str | Mapping[str, Any], resource: str = "") -> Form:
    """Read a form.

    :param schema: form-js JSON, as bytes of the file or already decoded.
    :param resource: name of the file, for the problems.
    :raises Rejected: `form_rejected` with one problem for everything outside the subset.
    """
    form, problems = look_at_form(schema, resource)
    if problems:
        raise Rejected("form_rejected", problems=problems, resource=resource)
    return form


def look_at_form(schema: bytes | str | Mapping[str, Any], resource: str = "") -> tuple[Form, list[Problem]]:
    """A form as far as it can be read, and what is wrong with it; for those who are still drawing it.

    :param schema: form-js JSON, as bytes of the file or already decoded.
    :param resource: name of the file, for the problems.
    """
    reader = _Reader(resource)
    data = _decoded(schema, reader)
    components = reader.components(data.get("components", []), "", 1) if data is not None else ()
    whole = str(data.get("id") or "") if data is not None else ""
    problems = [one if one.element else replace(one, element=whole) for one in reader.problems]
    return Form(whole, components, resource), problems


def _decoded(schema: bytes | str | Mapping[str, Any], reader: _Reader) -> Mapping[str, Any] | None:
    if isinstance(schema, Mapping):
        return schema
    if len(schema) > MAX_BYTES:
        reader.complain("", "form_too_large", limit=MAX_BYTES)
        return None
    try:
        data = json.loads(schema)
    except (ValueError, RecursionError) as error:
        reader.complain("", "form_not_json", str(error))
        return None
    if not isinstance(data, Mapping) or data.get("type", "default") != "default":
        reader.complain("", "form_structure", "the file holds no form")
        return None
    return data
