"""What the variables of a case are: label, type and allowed values, as forms, contracts, tables and formulas say.

Types are those of form fields (textfield, number, checkbox, datetime, checklist, select ...), "other" where nothing
more is known than that there is a value.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml.etree import _Element as Element

from workflows.decisions.xmlsource import attribute, child, children, read, text_of
from workflows.engine.expressions import Expression
from workflows.engine.flow import schema
from workflows.errors import Rejected
from workflows.feel import FeelError, compile_expression
from workflows.feel.nodes import Call, Comparison, Literal, Logic, Name, Node, Operation
from workflows.feel.tree import tree_of
from workflows.forms import Form
from workflows.forms.components import Component

OTHER = "other"
_DEEPEST, _MOST_RULES = 3, 500
_FORMATS = {"date": "datetime", "date-time": OTHER, "time": OTHER, "duration": OTHER}
_KINDS = {"string": "textfield", "integer": "number", "number": "number", "boolean": "checkbox"}
_TABLE_TYPES = {"string": "textfield", "number": "number", "integer": "number", "long": "number", "double": "number",
                "boolean": "checkbox", "date": "datetime"}
_FUNCTIONS = {"date": "datetime", "today": "datetime", "count": "number", "sum": "number", "string": "textfield",
              "contains": "checkbox", "starts with": "checkbox", "not": "checkbox", "list contains": "checkbox"}


@dataclass(frozen=True, slots=True)
class Variable:
    """A value of a case somebody may ask for.

    :param path: dotted, "review.result".
    :param label: as people know it, "" where nothing names it.
    :param required: never empty once its source has spoken.
    :param options: allowed values as (value, label).
    :param closed: there is no other value than those (and none at all).
    """

    path: str
    label: str = ""
    type: str = OTHER
    required: bool = False
    options: tuple[tuple[str, str], ...] = ()
    closed: bool = False

    @property
    def root(self) -> str:
        """The variable's own name, without members."""
        return self.path.split(".", 1)[0]


def of_form(form: Form) -> Iterator[Variable]:
    """The values a form writes."""
    hidden = {one.key for part in form.walk() if part.hide for one in part.walk()}
    for field in form.inputs():
        if field.is_editable and field.type != "filepicker":
            yield _of_field(field, required=field.required and field.key not in hidden)


def _of_field(field: Component, *, required: bool) -> Variable:
    options = tuple((str(value), label) for value, label in field.values)
    numbers = bool(field.values) and not any(isinstance(value, str) for value, _ in field.values)
    kind = OTHER if numbers and field.type in {"radio", "select", "checklist"} else field.type
    listed = options if kind != OTHER else ()
    closed = bool(listed) and not (field.values_key or field.values_expression)
    return Variable(field.key, field.label.rstrip(":"), kind, required, listed, closed)


def of_schema(contract: schema.Schema) -> Iterator[Variable]:
    """The values a handler returns, with the members of those that have some."""
    yield from _members(contract, contract, "", 0)


def _members(place: schema.Schema, whole: schema.Schema, before: str, deep: int) -> Iterator[Variable]:
    required = {*place.get("required", ())}
    for name, told in place.get("properties", {}).items():
        kinds = schema.alternatives(told, whole)
        some = [one for one in kinds if one.get("type") != "null"]
        path, own = f"{before}{name}", _title(name, told)
        if len(some) == 1 and some[0].get("properties") and deep < _DEEPEST:
            yield from _members(some[0], whole, f"{path}.", deep + 1)
            continue
        always = name in required and len(some) == len(kinds)
        yield replace(_of_kind(some), path=path, label=own, required=always)


def _of_kind(kinds: list[schema.Schema]) -> Variable:
    if len(kinds) != 1:
        return Variable("")
    [told] = kinds
    listed = told.get("enum") or ([told["const"]] if "const" in told else [])
    if listed and all(isinstance(one, str) for one in listed):
        return Variable("", type="select", options=tuple((one, one) for one in listed), closed=True)
    kind = str(told.get("type", ""))
    if kind == "array":
        return Variable("", type="checklist" if told.get("items", {}).get("type") == "string" else OTHER)
    return Variable("", type=_FORMATS.get(str(told.get("format")), _KINDS.get(kind, OTHER)))


def _title(name: str, told: schema.Schema) -> str:
    """A contract's own label; one made of the name itself says nothing."""
    own = str(told.get("title", ""))
    return "" if own.casefold().replace(" ", "_") == name.casefold() else own


def of_table(reference: str, files: Mapping[str, bytes], mapping: str, result: str) -> Iterator[Variable]:
    """What a decision gives under the name of its result.

    :param mapping: of `camunda:mapDecisionResult`.
    """
    for name, content in files.items():
        if name.lower().endswith((".dmn", ".dmn.xml")) and reference.encode() in content:
            try:
                root = read(content, name)
            except Rejected:
                continue  # the tables' own check reports it
            for decision in children(root, "decision"):
                table = child(decision, "decisionTable")
                if table is not None and attribute(decision, "id") == reference:
                    yield from _outputs(decision, table, mapping, result)
                    return
    yield Variable(result)


def _outputs(decision: Element, table: Element, mapping: str, result: str) -> Iterator[Variable]:
    columns = list(children(table, "output"))
    several = attribute(table, "hitPolicy").upper() in {"COLLECT", "RULE ORDER", "OUTPUT ORDER"}
    if mapping in {"collectEntries", "resultList"} or (several and mapping not in {"singleEntry", "singleResult"}):
        yield Variable(result, attribute(decision, "name"))
        return
    if mapping == "singleEntry" or (len(columns) == 1 and mapping != "singleResult"):
        yield _column(result, table, columns[0], 0)
        return
    for place, column in enumerate(columns):
        yield _column(f"{result}.{attribute(column, 'name')}", table, column, place)


def _column(path: str, table: Element, column: Element, place: int) -> Variable:
    """An output of a table; the texts it may give are those it names, else those its rules have."""
    label = attribute(column, "label") or attribute(column, "name")
    kind = _TABLE_TYPES.get(attribute(column, "typeRef"), OTHER)
    cells = [[*children(rule, "outputEntry")] for rule in children(table, "rule")]
    written = [text_of(row[place]) for row in cells[:_MOST_RULES] if len(row) > place]
    given = [text for cell in written for text in _texts(cell)]
    allowed = list(_texts(text_of(child(column, "outputValues"))))
    values = allowed or list(dict.fromkeys(given))
    if kind in {"textfield", OTHER} and values:
        closed = bool(allowed) or (len(cells) <= _MOST_RULES and all(one == "" or any(_texts(one)) for one in written))
        return Variable(path, label, "select", options=tuple((one, one) for one in values), closed=closed)
    return Variable(path, label, kind)


def _texts(cell: str) -> Iterator[str]:
    """Texts written out in a cell: "grant","refuse"."""
    try:
        node = tree_of(f"[{cell}]") if cell else None
    except FeelError:
        return
    items = getattr(node, "items", [])
    if all(isinstance(one, Literal) and isinstance(one.value, str) for one in items):
        yield from (str(one.value) for one in items)


def of_formula(path: str, formula: Expression | None) -> Variable:
    """What a formula gives, as far as its make tells."""
    if formula is None or len(formula.parts) != 1:
        return Variable(path)
    is_feel, text = formula.parts[0]
    if not is_feel:
        return Variable(path, type="textfield", required=True)
    try:
        return Variable(path, type=_type_of(tree_of(text), text))
    except FeelError:
        return Variable(path)


def _type_of(node: Node, text: str) -> str:
    if isinstance(node, Comparison | Logic):
        return "checkbox"
    if isinstance(node, Call) and isinstance(node.function, Name):
        return _FUNCTIONS.get(node.function.name, OTHER)
    if isinstance(node, Literal):
        return _type_of_value(node.value)
    if isinstance(node, Operation) and not compile_expression(text).names:
        return _type_of_value(compile_expression(text).evaluate({}))
    return OTHER


def _type_of_value(value: object) -> str:
    if isinstance(value, bool):
        return "checkbox"
    if isinstance(value, str):
        return "textfield"
    return OTHER if value is None or not hasattr(value, "__add__") or hasattr(value, "isoformat") else "number"
