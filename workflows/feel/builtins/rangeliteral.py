"""`range(from)`: a range out of its text, whose ends may be literals only (DMN 1.5 § 10.3.4.1)."""
from __future__ import annotations

from typing import Any

from workflows.feel import nodes as n
from workflows.feel.arithmetic import negate
from workflows.feel.builtins.registry import BUILTINS, builtin
from workflows.feel.compare import compare
from workflows.feel.errors import FeelError
from workflows.feel.limits import Run
from workflows.feel.parser import Parser
from workflows.feel.values import Range

_LITERAL_FUNCTIONS = ("date", "date and time", "time", "duration")
_NO_LITERAL = object()


@builtin("range", "from: string")
def range_of_text(run: Run, text: str) -> Any:
    """A range; null unless the text is one with ends in order."""
    run.charge(len(text) // 8)
    try:
        node = Parser(text, _LITERAL_FUNCTIONS, run.limits).whole_expression()
    except FeelError:
        return None
    if not isinstance(node, n.RangeNode) or node.low is None or node.high is None:
        return None
    low, high = _end(node.low, run), _end(node.high, run)
    if low is _NO_LITERAL or high is _NO_LITERAL or compare("<=", low, high) is not True:
        return None
    return Range(low, high, node.low_included, node.high_included)


def _end(node: n.Node | None, run: Run) -> Any:
    if isinstance(node, n.Literal):
        return node.value
    if isinstance(node, n.Negation) and isinstance(node.operand, n.Literal):
        return negate(node.operand.value)
    if (
        isinstance(node, n.Call) and isinstance(node.function, n.Name) and not node.named
        and node.function.name in _LITERAL_FUNCTIONS and all(isinstance(one, n.Literal) for one in node.positional)
    ):
        return BUILTINS[node.function.name].apply(run, [one.value for one in node.positional])  # type: ignore[attr-defined]
    return _NO_LITERAL
