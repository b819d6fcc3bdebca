"""The dialect of texts in a diagram (house rule 10.4): bare text is FEEL, `${...}` is translated to FEEL.

An `Expression` keeps its source for people and its FEEL parts for the engine. Text attributes
(names, assignee, candidate groups) are literal unless they hold `${...}` or begin with `=`.
"""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workflows.engine.juel import JuelError, to_feel
from workflows.feel import FeelError, FeelSyntaxError, compile_expression, from_python, to_text
from workflows.feel.limits import Clock, system_clock

_OPEN = re.compile(r"[$#]\{")
_NEAR = 30  # so many characters tell a person where an expression goes wrong
_SHOWN = 120  # and so many which expression it is


class BadExpression(Exception):
    """A text of the diagram cannot be used.

    :param code: "expression_missing", "expression_syntax" (FEEL cannot read it) or "expression_not_translatable".
    :param params: for the sentence: `near` where reading stopped, `reason` why there is no translation.
    """

    def __init__(self, code: str, text: str, message: str, **params: str) -> None:
        super().__init__(f"{text}: {message}")
        self.code = code
        self.text = text
        self.message = message
        self.params = {"text": _on_one_line(text, _SHOWN), **params}


def _on_one_line(text: str, most: int) -> str:
    """The beginning of a text as it may stand in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Expression:
    """A text whose value is worked out when it is needed.

    :param source: as written in the diagram.
    :param parts: (is FEEL, text) one after the other; one FEEL part alone keeps its type, several become text.
    """

    source: str
    parts: tuple[tuple[bool, str], ...]

    @property
    def names(self) -> frozenset[str]:
        """Names of the variables it reads (first segment of each path)."""
        found: set[str] = set()
        for is_feel, text in self.parts:
            if is_feel:
                found |= compile_expression(text).names
        return frozenset(found)

    @property
    def is_literal(self) -> bool:
        """Whether it needs no variables at all: plain text."""
        return not any(is_feel for is_feel, _ in self.parts)

    def evaluate(self, context: Mapping[str, Any], clock: Clock = system_clock) -> Any:
        """Its value in a context; an unknown name raises FeelUnknownName.

        :param clock: what `now()` and `today()` read.
        """
        if len(self.parts) == 1 and self.parts[0][0]:
            return compile_expression(self.parts[0][1]).evaluate(context, strict=True, clock=clock)
        return "".join(
            as_text(compile_expression(text).evaluate(context, strict=True, clock=clock)) if is_feel else text
            for is_feel, text in self.parts
        )

    def values_read(self, context: Mapping[str, Any]) -> dict[str, Any]:
        """What it reads from a context, by path, for the record of why a way was taken."""
        found: dict[str, Any] = {}
        for is_feel, text in self.parts:
            if is_feel:
                for name in compile_expression(text).names:
                    _read_paths(name, text, context, found)
        return found


def _read_paths(name: str, text: str, context: Mapping[str, Any], found: dict[str, Any]) -> None:
    if name not in context:
        return
    for match in re.finditer(rf"(?<![\w.]){re.escape(name)}(?!\w)((?:\s*\.\s*\w+)*)", text):
        value, path = context[name], name
        for segment in re.findall(r"\w+", match.group(1)):
            if not isinstance(value, Mapping) or segment not in value:
                break
            value, path = value[segment], f"{path}.{segment}"
        found[path] = value


def as_text(value: Any) -> str:
    """How a value stands inside a text: null is empty, all else as FEEL's `string()` writes it."""
    return "" if value is None else to_text(from_python(value))


def formula(text: str) -> Expression:
    """Read a condition, mapping, duration and the like: FEEL unless it holds `${...}`.

    :raises BadExpression: when FEEL cannot read it, or its `${...}` has no exact translation.
    """
    stripped = text.strip()
    if _OPEN.search(stripped):
        return _template(stripped)
    return _feel(stripped.removeprefix("=").strip() if stripped.startswith("=") else stripped)


def label(text: str) -> Expression:
    """Read a text attribute: literal unless it holds `${...}` or begins with `=`.

    :raises BadExpression: as `formula`.
    """
    stripped = text.strip()
    if stripped.startswith("="):
        return _feel(stripped[1:].strip())
    if _OPEN.search(stripped):
        return _template(stripped)
    return Expression(text, ((False, stripped),))


def literal(text: str) -> Expression:
    """A text that stands for itself."""
    return Expression(text, ((False, text),))


def _feel(text: str) -> Expression:
    _compile(text, text)
    return Expression(text, ((True, text),))


def _compile(text: str, source: str) -> None:
    if not text:
        raise BadExpression("expression_missing", source, "nothing there")
    try:
        compile_expression(text)
    except FeelError as error:
        rest = _on_one_line(text[error.position:] if isinstance(error, FeelSyntaxError) else text, _NEAR)
        raise BadExpression("expression_syntax", source, str(error), near=rest or "end_of_text") from error


def _template(text: str) -> Expression:
    parts: list[tuple[bool, str]] = []
    position = 0
    while match := _OPEN.search(text, position):
        end = _closing(text, match.end())
        if match.start() > position:
            parts.append((False, text[position:match.start()]))
        parts.append((True, _translate(text[match.end():end], text)))
        position = end + 1
    if position < len(text):
        parts.append((False, text[position:]))
    return Expression(text, tuple(parts))


def _closing(text: str, start: int) -> int:
    quote, depth = "", 0
    escaped = False
    for position in range(start, len(text)):
        char = text[position]
        if quote:
            quote = "" if char == quote and not escaped else quote
            escaped = char == "\\" and not escaped
        elif char in "'\"":
            quote = char
        elif char == "{":
            depth += 1
        elif char == "}":
            if depth == 0:
                return position
            depth -= 1
    raise BadExpression("expression_syntax", text, "a closing brace is missing", near="end_of_text")


def _translate(inner: str, source: str) -> str:
    try:
        feel = to_feel(inner)
    except JuelError as error:
        raise BadExpression("expression_not_translatable", source, str(error), reason=error.reason) from error
    _compile(feel, source)
    return feel
