"""The pieces of a template: text, Jinja, tags, and inline tags with what stands between them."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

INLINE = frozenset({
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "kbd", "mark", "q", "small", "span", "strong", "sub", "sup",
    "time", "u",
})
LITERAL = r'"(?:\\.|[^"\\])*"' + "|" + r"'(?:\\.|[^'\\])*'"
JINJA = rf"\{{#.*?#\}}|\{{%(?:{LITERAL}|[^\"'])*?%\}}|\{{\{{(?:{LITERAL}|[^\"'])*?\}}\}}"
_TAG = rf"""</?(?:[a-zA-Z][\w-]*|\{{\{{.*?\}}\}})(?:{JINJA}|"(?:{JINJA}|[^"])*"|'(?:{JINJA}|[^'])*'|[^>"'])*>"""
_RAW = r"<(?P<raw>script|style)\b[^>]*>.*?</(?P=raw)>|<!.*?>"
_TOKEN = re.compile(rf"(?P<skip>{_RAW})|(?P<tag>{_TAG})|(?P<jinja>{JINJA})", re.DOTALL)
_JINJA = re.compile(JINJA, re.DOTALL)
# Parts of a line that stand for themselves: hidden additions, second lines, counts, chips.
_OWN = re.compile(r'class="[^"]*\bkw-(?:sub|sr|count|chip|state|row__said)\b')


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a template: text, expr, stmt, tag or skip (never read by people)."""

    kind: str
    source: str
    name: str = ""
    closing: bool = False

    @property
    def is_mark(self) -> bool:
        """Whether it draws an icon."""
        return self.kind == "expr" and bool(re.match(r"\{\{-?\s*icon\(", self.source))

    @property
    def is_addition(self) -> bool:
        """Whether it is of the kind `"Fehler: " if wrong`, which speaks for itself at the edge of a sentence."""
        return self.kind == "expr" and bool(re.match(r"\{\{-?\s*[\"']", self.source)) and " else " not in self.source

    @property
    def in_a_sentence(self) -> bool:
        """Whether words before and after it may be one message."""
        if self.kind == "tag":
            return self.name in INLINE
        return self.kind == "text" or (self.kind == "expr" and not self.is_mark)


@dataclass(frozen=True, slots=True)
class Element:
    """An inline tag, what stands between, and its end."""

    opening: Token
    inside: tuple[Piece, ...]
    end: Token

    @property
    def alone(self) -> bool:
        """Whether it stands for itself in a line."""
        return bool(_OWN.search(self.opening.source))

    @property
    def holds_own(self) -> bool:
        """Whether something in it stands for itself."""
        return any(isinstance(one, Element) and (one.alone or one.holds_own) for one in self.inside)


Piece = Token | Element


def tokens(source: str) -> Iterator[Token]:
    """A template cut up; the sources in sequence are the template."""
    place = 0
    for match in _TOKEN.finditer(source):
        if match.start() > place:
            yield Token("text", source[place:match.start()])
        place = match.end()
        text = match.group()
        if match.group("skip"):
            yield Token("skip", text)
        elif match.group("tag"):
            name = re.match(r"</?([\w-]*)", text).group(1)  # type: ignore[union-attr]
            yield Token("tag", text, name.lower(), text.startswith("</"))
        else:
            yield _statement(text)
    if place < len(source):
        yield Token("text", source[place:])


def tokens_of_value(value: str) -> Iterator[Token]:
    """The same of an attribute's value, in which no tags are."""
    place = 0
    for match in _JINJA.finditer(value):
        if match.start() > place:
            yield Token("text", value[place:match.start()])
        place = match.end()
        yield _statement(match.group())
    if place < len(value):
        yield Token("text", value[place:])


def _statement(text: str) -> Token:
    return Token("expr" if text.startswith("{{") else "stmt", text)


def tree(run: Iterable[Token]) -> tuple[Piece, ...]:
    """A run of text with its inline elements; a tag without its partner, or around one, stays a lonely tag."""
    levels: list[list[Piece]] = [[]]
    opened: list[Token] = []
    for token in run:
        if token.kind != "tag":
            levels[-1].append(token)
        elif not token.closing:
            opened.append(token)
            levels.append([])
        elif any(one.name == token.name for one in opened):
            while opened[-1].name != token.name:
                _give_up(levels, opened)
            _close(levels, opened, token)
        else:
            levels[-1].append(token)
    while opened:
        _give_up(levels, opened)
    return tuple(levels[0])


def is_lonely(piece: Piece) -> bool:
    """Whether it is a tag without its partner."""
    return isinstance(piece, Token) and piece.kind == "tag"


def _give_up(levels: list[list[Piece]], opened: list[Token]) -> None:
    inside = levels.pop()
    levels[-1] += [opened.pop(), *inside]


def _close(levels: list[list[Piece]], opened: list[Token], end: Token) -> None:
    inside, opening = levels.pop(), opened.pop()
    broken = any(is_lonely(one) for one in inside)
    levels[-1] += [opening, *inside, end] if broken else [Element(opening, tuple(inside), end)]


def spread(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Elements around a part that stands for itself come apart into lonely tags and what is between."""
    for one in pieces:
        if isinstance(one, Element) and not one.alone and one.holds_own:
            yield one.opening
            yield from spread(one.inside)
            yield one.end
        else:
            yield one
