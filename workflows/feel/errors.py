"""What can go wrong with an expression.

    FeelError
    ├── FeelSyntaxError   the text is not FEEL
    ├── FeelUnknownName   strict evaluation met a name nobody defined
    └── FeelLimit         the expression wanted more than it is allowed

Everything else that goes wrong while evaluating is null, as DMN 1.5 § 10.3.2 says.
"""
from __future__ import annotations


class FeelError(Exception):
    """Root of all expected errors of expressions."""


class FeelSyntaxError(FeelError):
    """The text is not FEEL.

    :param position: index of the character where reading stopped.
    """

    def __init__(self, text: str, position: int, message: str) -> None:
        super().__init__(f"{message} at {position} in {text[:200]!r}")
        self.text = text
        self.position = position
        self.message = message


class FeelUnknownName(FeelError):
    """A name is not defined (only raised by strict evaluation)."""

    def __init__(self, name: str) -> None:
        super().__init__(f"unknown name {name!r}")
        self.name = name


class FeelLimit(FeelError):
    """The expression wanted more than it is allowed.

    :param what: the limit hit: text, depth, steps, string, list, calls.
    """

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(f"expression exceeds the limit of {limit} ({what})")
        self.what = what
        self.limit = limit
