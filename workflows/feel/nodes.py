"""The syntax tree of an expression."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Node:
    """Root of all syntax tree nodes."""


@dataclass(slots=True)
class Literal(Node):
    """A number, string, boolean, null or temporal literal, already a FEEL value."""

    value: Any


@dataclass(slots=True)
class Name(Node):
    """A variable or a function, normalised to single blanks."""

    name: str


@dataclass(slots=True)
class Operation(Node):
    """Two or more operands joined by `+ - * / **`, evaluated from left to right."""

    first: Node
    rest: list[tuple[str, Node]]


@dataclass(slots=True)
class Negation(Node):
    """Arithmetic negation."""

    operand: Node


@dataclass(slots=True)
class Logic(Node):
    """Conjunction ("and") or disjunction ("or") of two or more operands."""

    kind: str
    operands: list[Node]


@dataclass(slots=True)
class Comparison(Node):
    """`left op right` with op one of = != < <= > >=."""

    op: str
    left: Node
    right: Node


@dataclass(slots=True)
class Between(Node):
    """`value between low and high`."""

    value: Node
    low: Node
    high: Node


@dataclass(slots=True)
class Test(Node):
    """A unary test that begins with an operator: `< 5`, `!= "a"`."""

    op: str
    operand: Node


@dataclass(slots=True)
class In(Node):
    """`value in tests`: true when one test holds."""

    value: Node
    tests: list[Node]


@dataclass(slots=True)
class InstanceOf(Node):
    """`value instance of type`; the type is as written."""

    value: Node
    type: Any


@dataclass(slots=True)
class If(Node):
    """`if condition then yes else no`."""

    condition: Node
    yes: Node
    no: Node


@dataclass(slots=True)
class Iterator(Node):
    """One `name in source` or `name in source..end` of a for or quantified expression."""

    name: str
    source: Node
    end: Node | None = None


@dataclass(slots=True)
class For(Node):
    """`for iterators return body`."""

    iterators: list[Iterator]
    body: Node


@dataclass(slots=True)
class Quantified(Node):
    """`some|every iterators satisfies body`."""

    kind: str
    iterators: list[Iterator]
    body: Node


@dataclass(slots=True)
class Path(Node):
    """`source.name`."""

    source: Node
    name: str


@dataclass(slots=True)
class Filter(Node):
    """`source[condition]`."""

    source: Node
    condition: Node


@dataclass(slots=True)
class Call(Node):
    """An invocation with positional or with named arguments."""

    function: Node
    positional: list[Node]
    named: list[tuple[str, Node]]


@dataclass(slots=True)
class FunctionNode(Node):
    """`function(a: type, b) body`; an external one has no body."""

    parameters: list[tuple[str, Any]]
    body: Node | None


@dataclass(slots=True)
class ListNode(Node):
    """`[a, b]`."""

    items: list[Node]


@dataclass(slots=True)
class ContextNode(Node):
    """`{key: value}`, entries in order."""

    entries: list[tuple[str, Node]]


@dataclass(slots=True)
class RangeNode(Node):
    """`[low..high]` in all forms; None = open end."""

    low: Node | None
    high: Node | None
    low_included: bool
    high_included: bool
