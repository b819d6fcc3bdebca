"""Syntax tree to Python closures: one closure per node, chosen once, so that evaluating only calls.

The compilers of single nodes stand in the `compile_*` modules; each takes the compiler (for its
children) and the node.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from workflows.feel import nodes as n
from workflows.feel.errors import FeelLimit
from workflows.feel.limits import Env, Limits
from workflows.feel.types import Type

Code = Callable[[Env], Any]


class Compiler:
    """Turns nodes into closures and notes the names they need.

    :param types: declared types by name, for `instance of` and parameters.
    """

    def __init__(self, limits: Limits, types: Mapping[str, Type]) -> None:
        self.limits = limits
        self.types = types
        self.free: set[str] = set()
        self.possible: set[str] = set()
        self.read: set[str] = set()
        self._scopes: list[frozenset[str]] = []
        self._filters = 0
        self._depth = 0

    def compile(self, node: n.Node) -> Code:
        """The closure of a node; raises FeelLimit if the tree is too deep."""
        self._depth += 1
        # Operators nest beyond brackets, hence the factor.
        if self._depth > 2 * self.limits.depth:
            raise FeelLimit("depth", self.limits.depth)
        made: Code = _COMPILERS[node.__class__](self, node)
        self._depth -= 1
        return made

    def all(self, nodes: Iterable[n.Node]) -> list[Code]:
        """The closures of several nodes."""
        return [self.compile(node) for node in nodes]

    def is_local(self, name: str) -> bool:
        """Whether the text itself defines the name here."""
        return any(name in scope for scope in self._scopes)

    def note(self, name: str, sure: bool = True) -> None:
        """Remember that a name is read: free, or perhaps a function or a member of a filtered item."""
        self.read.add(name)
        if not self.is_local(name):
            (self.free if sure and not self._filters else self.possible).add(name)

    @contextmanager
    def scope(self, names: Iterable[str], *, of_item: bool = False) -> Iterator[None]:
        """Names the text defines within; in a filter, any name may be one of the item."""
        self._scopes.append(frozenset(names))
        self._filters += of_item
        yield
        self._filters -= of_item
        self._scopes.pop()


_COMPILERS: dict[type, Callable[[Compiler, Any], Code]] = {}


def compiles(node: type) -> Callable[[Callable[[Compiler, Any], Code]], Callable[[Compiler, Any], Code]]:
    """Register the decorated function as compiler of a node class."""
    def register(function: Callable[[Compiler, Any], Code]) -> Callable[[Compiler, Any], Code]:
        _COMPILERS[node] = function
        return function
    return register
