"""FEEL text to tokens (DMN 1.5 § 10.3.1.2).

Names with spaces or operators in them are put together by the parser, which knows the names; a
token is one word, number, string or symbol.
"""
from __future__ import annotations

import functools
import re
from typing import NamedTuple

from workflows.feel.errors import FeelSyntaxError

_START = r"[^\W\d]|[\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\U00010000-\U000EFFFF]"
_PART = _START + r"|[\w\u00B7\u0300-\u036F\u203F\u2040]"
_SPACE = r"[\s\u0085\u00A0\u1680\u180E\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]+"
_TOKEN = re.compile(
    rf"(?P<space>{_SPACE}|//[^\n]*|/\*.*?\*/)"
    r"|(?P<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)"
    r'|(?P<string>@?"(?:[^"\\]|\\.)*")'
    rf"|(?P<name>\?|(?:{_START})(?:{_PART})*)"
    r"|(?P<op>\*\*|\.\.|!=|<=|>=|->|.)",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{6})|(.))", re.DOTALL)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "'": "'", "\\": "\\"}


class Token(NamedTuple):
    """One token: kind is number, string, at, name, op or end; `text` is the source or the string's value."""

    kind: str
    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """Cut the text into tokens, without blanks and comments, with an end token; raises FeelSyntaxError."""
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise FeelSyntaxError(text, position, "unreadable character")
        kind, start, position = found.lastgroup, position, found.end()
        if kind == "space":
            continue
        if kind == "op" and found.group() == '"':
            raise FeelSyntaxError(text, start, "string without end")
        tokens.append(_token(kind, found.group(), start, position))
    tokens.append(Token("end", "", len(text), len(text)))
    return tokens


def _token(kind: str, source: str, start: int, end: int) -> Token:
    if kind != "string":
        return Token(kind, source, start, end)
    if source.startswith("@"):
        return Token("at", unescape(source[2:-1]), start, end)
    return Token("string", unescape(source[1:-1]), start, end)


def unescape(source: str) -> str:
    """Resolve the escapes of a string literal; an unknown one stays as written (regular expressions)."""
    if "\\" not in source:
        return source
    made = _ESCAPE.sub(_unescape_one, source)
    # A pair of \\uD83D\\uDC0E escapes is one character.
    return made.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unescape_one(found: re.Match[str]) -> str:
    code = found.group(1) or found.group(2)
    if code:
        number = int(code, 16)
        return chr(number) if number <= 0x10FFFF else found.group()
    return _PLAIN.get(found.group(3), found.group())


@functools.lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """The token texts of a name, as they will be met in a text."""
    try:
        return tuple(token.text for token in tokenize(name) if token.kind != "end")
    except FeelSyntaxError:
        return (name,)
