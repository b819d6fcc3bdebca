"""Of which kind a value is, as a JSON schema: what forms, contracts, decision tables and formulas tell of it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from workflows.engine.expressions import Expression
from workflows.engine.flow import described
from workflows.engine.flow.meeting import Place
from workflows.feel import FeelError
from workflows.feel import nodes as n
from workflows.feel.paths import Path, path_of
from workflows.feel.tree import tree_of
from workflows.forms import Form
from workflows.forms.components import CHOICES, Component

#: The kinds a path may have where a formula stands; none where nothing sets it.
Lookup = Callable[[Path], list[Place]]


def plain(**told: Any) -> Place:
    """A kind that refers to nothing outside of itself."""
    return Place(told, told)


OPEN = plain()
TEXT, NUMBER, BOOLEAN = plain(type="string"), plain(type="number"), plain(type="boolean")
LIST, CONTEXT = plain(type="array"), plain(type="object")
DATE, MOMENT = plain(type="string", format="date"), plain(type="string", format="date-time")
TIME, DURATION = plain(type="string", format="time"), plain(type="string", format="duration")

_FIELDS = {"textfield": TEXT, "textarea": TEXT, "number": NUMBER, "checkbox": BOOLEAN, "datetime": DATE,
           "checklist": LIST, "select": TEXT}
_RESULTS = (
    (TEXT, ("string", "substring", "upper case", "lower case", "substring before", "substring after", "replace",
            "string join")),
    (NUMBER, ("number", "count", "string length", "floor", "ceiling", "decimal", "modulo", "day of year",
              "week of year", "working days between")),
    (BOOLEAN, ("contains", "starts with", "ends with", "matches", "list contains", "not", "all", "any", "even", "odd",
               "is working day")),
    (DATE, ("date", "today", "last day of month", "add working days", "next working day", "previous working day")),
    (MOMENT, ("date and time", "now")),
    (TIME, ("time",)),
    (DURATION, ("duration", "years and months duration")),
    (LIST, ("append", "concatenate", "union", "distinct values", "sublist", "reverse", "sort", "flatten",
            "get entries", "split", "index of")),
    (CONTEXT, ("context", "context put", "context merge")),
)
_OF_FUNCTION = {name: kind for kind, names in _RESULTS for name in names}
_TRUTHS = (n.Comparison, n.Logic, n.Between, n.In, n.InstanceOf, n.Quantified)


def of_form(form: Form) -> Place:
    """All that a form writes, as one context."""
    return _context({field.key: _of_field(field) for field in form.inputs() if field.is_editable})


def _of_field(field: Component) -> Place:
    written = "email" if field.validate.email else field.validate.pattern_name
    if field.type == "textfield" and written:
        return plain(type="string", format=written)
    if field.type not in CHOICES or field.type == "checklist":
        return _FIELDS.get(field.type, OPEN)
    computed = field.values_key or field.values_expression or field.multiple
    return OPEN if computed or not field.values else plain(enum=[value for value, _ in field.values])


def of_variables(variables: Iterable[described.Variable]) -> Place:
    """What is known of variables, as one context."""
    return _context({
        one.path: plain(enum=[value for value, _ in one.options]) if one.closed else _FIELDS.get(one.type, OPEN)
        for one in variables
    })


def _context(kinds: dict[str, Place]) -> Place:
    """A context of values by their dotted paths; it may have other members, too."""
    told: dict[str, Any] = {"type": "object", "properties": {}}
    for path, kind in kinds.items():
        *parents, last = path.split(".")
        inner = told
        for name in parents:
            inner["required"] = sorted({*inner.get("required", ()), name})
            inner = inner["properties"].setdefault(name, {"type": "object", "properties": {}})
            inner.setdefault("properties", {})
        inner["required"] = sorted({*inner.get("required", ()), last})
        inner["properties"][last] = kind.told
    return plain(**told)


def of_expression(expression: Expression | None, known: Lookup) -> list[Place]:
    """The kinds an expression may give; `if` has several. None where what it reads is set by nobody."""
    if expression is None:
        return [OPEN]
    if len(expression.parts) != 1 or not expression.parts[0][0]:
        return [TEXT]
    try:
        return _of_node(tree_of(expression.parts[0][1]), known)
    except FeelError:
        return [OPEN]  # the check of expressions tells it


def _of_node(node: n.Node, known: Lookup) -> list[Place]:
    path = path_of(node)
    if path is not None:
        return known(path)
    if isinstance(node, n.If):
        return [*_of_node(node.yes, known), *_of_node(node.no, known)]
    if isinstance(node, n.ContextNode):
        return [_written(node, known)]
    if isinstance(node, n.Operation):
        return [_computed([_of_node(one, known) for one in (node.first, *(one for _, one in node.rest))], node)]
    return [_by_make(node)]


def _by_make(node: n.Node) -> Place:
    """The kind of what is neither read nor chosen."""
    if isinstance(node, n.Literal):
        return _of_value(node.value)
    if isinstance(node, _TRUTHS):
        return BOOLEAN
    if isinstance(node, n.ListNode | n.For):
        return LIST
    if isinstance(node, n.Call) and isinstance(node.function, n.Name):
        return _OF_FUNCTION.get(node.function.name, OPEN)
    return OPEN


def _of_value(value: Any) -> Place:
    if value is None:
        return plain(type="null")
    if isinstance(value, bool | str | Decimal):
        return plain(const=value)
    if isinstance(value, dt.datetime):
        return MOMENT
    return DATE if isinstance(value, dt.date) else OPEN


def _written(node: n.ContextNode, known: Lookup) -> Place:
    """A context that is written out: it has these members and no others."""
    kinds = {name: _of_node(entry, known) for name, entry in node.entries}
    own = {name for name, _ in node.entries}
    if any(path and path[0] in own for path in map(path_of, (entry for _, entry in node.entries))):
        return CONTEXT  # an entry may read those before it
    told = {name: ways[0].told if len(ways) == 1 and "$ref" not in str(ways[0].told) else {}
            for name, ways in kinds.items()}
    return plain(type="object", properties=told, required=sorted(told), additionalProperties=False)


def _computed(operands: list[list[Place]], node: n.Operation) -> Place:
    """Numbers give a number, texts a text, a date and durations a date; anything else is left open."""
    kinds = [_simple(ways) for ways in operands]
    if all(kind is NUMBER for kind in kinds):
        return NUMBER
    if all(kind is TEXT for kind in kinds) and all(sign == "+" for sign, _ in node.rest):
        return TEXT
    if kinds[0] in (DATE, MOMENT) and all(kind is DURATION for kind in kinds[1:]):
        return kinds[0] or OPEN
    return OPEN


def _simple(ways: list[Place]) -> Place | None:
    """The one plain kind of an operand, None where it is not sure."""
    if len(ways) != 1:
        return None
    told = ways[0].told
    value = told.get("const")
    if isinstance(value, Decimal):
        return NUMBER
    if isinstance(value, str):
        return TEXT
    kind = next((one for one in (TEXT, NUMBER, DATE, MOMENT, TIME, DURATION) if one.told == told), None)
    return TEXT if kind is None and told.get("type") == "string" else kind
