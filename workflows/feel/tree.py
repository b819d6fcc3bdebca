"""The syntax tree of an expression, for those who reason about a text instead of evaluating it."""
from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterable, Iterator
from typing import Any

from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.limits import CONDITION
from workflows.feel.nodes import ContextNode, Literal, Node
from workflows.feel.parser import Parser


@functools.lru_cache(maxsize=4096)
def tree_of(text: str) -> Node:
    """The tree of an expression; not to be changed.

    Raises FeelSyntaxError, or FeelLimit if the text is too long or nested too deep.
    """
    return Parser(text, tuple(BUILTINS), CONDITION).whole_expression()


def children(node: Any) -> Iterable[Any]:
    """What a part of a tree is made of; nothing for names, texts and values."""
    if isinstance(node, list | tuple):
        return node
    if isinstance(node, Node):
        return [getattr(node, field.name) for field in dataclasses.fields(node)]
    return ()


@functools.lru_cache(maxsize=1024)
def constant_contexts(text: str) -> tuple[dict[str, Any], ...]:
    """The contexts an expression may come to that are written out as constants, whatever its variables hold.

    Raises FeelSyntaxError, or FeelLimit if the text is too long or nested too deep.
    """
    return tuple(_constant_contexts(tree_of(text)))


def _constant_contexts(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, ContextNode):
        entries = {name: entry.value for name, entry in node.entries if isinstance(entry, Literal)}
        if len(entries) == len(node.entries):
            yield entries
    for child in children(node):
        yield from _constant_contexts(child)
