"""The requirement graph of a file: inputs, decisions, business knowledge models and decision services."""
from __future__ import annotations

from dataclasses import dataclass, field

from workflows.feel.compiler import Code
from workflows.feel.types import ANY, Type

# An element of the graph: (namespace of its file, id).
Key = tuple[str, str]


@dataclass(slots=True)
class InputData:
    """An input: a value from outside."""

    key: Key
    name: str
    type: Type = ANY


@dataclass(slots=True)
class Decision:
    """A decision: an expression over what it requires.

    :param reads: names its expressions take from outside the file.
    """

    key: Key
    name: str
    type: Type = ANY
    logic: Code | None = None
    requires: list[Key] = field(default_factory=list)
    variable: str = ""
    reads: frozenset[str] = frozenset()


@dataclass(slots=True)
class Knowledge:
    """A business knowledge model: a function."""

    key: Key
    name: str
    type: Type = ANY
    parameters: list[tuple[str, Type | None]] = field(default_factory=list)
    logic: Code | None = None
    requires: list[Key] = field(default_factory=list)
    reads: frozenset[str] = frozenset()


@dataclass(slots=True)
class Service:
    """A decision service: a function of inputs and given decisions."""

    key: Key
    name: str
    type: Type = ANY
    outputs: list[Key] = field(default_factory=list)
    inputs: list[Key] = field(default_factory=list)


DrgElement = InputData | Decision | Knowledge | Service
