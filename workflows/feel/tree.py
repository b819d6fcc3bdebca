"""The syntax tree of an expression, for those who reason about a text instead of evaluating it."""
from __future__ import annotations

import functools

from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.limits import CONDITION
from workflows.feel.nodes import Node
from workflows.feel.parser import Parser


@functools.lru_cache(maxsize=4096)
def tree_of(text: str) -> Node:
    """The tree of an expression; not to be changed.

    Raises FeelSyntaxError, or FeelLimit if the text is too long or nested too deep.
    """
    return Parser(text, tuple(BUILTINS), CONDITION).whole_expression()
