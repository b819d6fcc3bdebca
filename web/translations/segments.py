"""What a template says, cut into messages, and the same template saying it in other words.

A message is a run of text between block tags and Jinja statements. Inline tags and `{{ expressions }}` inside it are
kept as placeholders ("<b>{open}</b> offen"), so that a translation may set them in another order. Text of attributes
that people meet (`aria-label`, `title` ...) and German words in Jinja literals are messages too. The extractor and the
compiler of English templates (`english.py`) both go through `rewrite`, so neither can see a text the other does not.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from web.translations.literals import CONTEXT_END, COUNTED, LETTER, Say, literals, speaks
from web.translations.markup import JINJA, Element, Piece, Token, is_lonely, spread, tokens, tokens_of_value, tree

__all__ = ["CONTEXT_END", "COUNTED", "messages", "placeholders", "rewrite", "speaks"]

ATTRIBUTES = frozenset({"aria-label", "title", "placeholder", "alt", "label", "data-busy", "aria-description"})
_ATTRIBUTE = re.compile(rf"""([\w-]+)="((?:{JINJA}|[^"])*)"|{JINJA}""", re.DOTALL)
_PART = re.compile(JINJA, re.DOTALL)
_PLACEHOLDER = re.compile(r"\{(\w+)\}|<(/?)(\w+)>")


@dataclass(slots=True)
class _Message:
    """A message while it is put together: its words, and what its placeholders stand for."""

    words: str = ""
    held: dict[str, str] = field(default_factory=dict)

    def hold(self, name: str, source: str, shape: str = "{%s}") -> str:
        """Keep a piece of source under a name of its own; return that name."""
        free, number = name, 1
        while shape % free in self.held:
            number += 1
            free = f"{name}{number}"
        self.held[shape % free] = source
        self.words += shape % free
        return free


def messages(source: str) -> list[str]:
    """Every message of a template, in the order of reading, each once; a counted one as gettext writes contexts."""
    found: dict[str, None] = {}

    def note(message: str) -> str:
        found[message] = None
        return message

    rewrite(source, note)
    return list(found)


def placeholders(message: str) -> list[str]:
    """The placeholders of a message, sorted: a translation has the same ones."""
    return sorted(match.group() for match in _PLACEHOLDER.finditer(message))


def rewrite(source: str, say: Say) -> str:
    """The template with every message as `say` puts it; what `say` returns unchanged stays as it was, to the byte."""
    return "".join(_runs(tokens(source), say))


def _runs(found: Iterable[Token], say: Say) -> Iterator[str]:
    run: list[Token] = []
    for token in found:
        if token.in_a_sentence:
            run.append(token)
            continue
        yield from _line(tree(run), say)
        run = []
        yield _outside(token, say)
    yield from _line(tree(run), say)


def _outside(token: Token, say: Say) -> str:
    """A token that belongs to no sentence; its attributes and literals speak for themselves."""
    if token.kind == "tag":
        return _attributes(token.source, say)
    if token.kind == "expr":
        return literals(token.source, say, shown=not token.is_mark)
    return literals(token.source, say) if token.kind == "stmt" else token.source


def _line(pieces: Iterable[Piece], say: Say) -> Iterator[str]:
    """Lonely tags end a message, as block tags do, and so do parts that stand for themselves."""
    part: list[Piece] = []
    for piece in spread(pieces):
        own = isinstance(piece, Element) and piece.alone
        if not (own or is_lonely(piece)):
            part.append(piece)
            continue
        yield from _sentence(part, say)
        part = []
        yield from _around(piece, _line, say)
    yield from _sentence(part, say)


def _around(piece: Piece, within: Callable[[Iterable[Piece], Say], Iterator[str]], say: Say) -> Iterator[str]:
    """A piece that is no part of a sentence; `within` says what stands in an element."""
    if isinstance(piece, Token):
        yield _outside(piece, say)
        return
    yield _outside(piece.opening, say)
    yield from within(piece.inside, say)
    yield _outside(piece.end, say)


def _sentence(pieces: Iterable[Piece], say: Say) -> Iterator[str]:
    """What has text of its own is one message; else each of its elements is asked."""
    part = list(pieces)
    start, end = _edges(part)
    for piece in part[:start]:
        yield from _around(piece, _sentence, say)
    if _has_own_text(part[start:end]):
        yield _spoken(part[start:end], say)
    else:
        for piece in part[start:end]:
            yield from _around(piece, _sentence, say)
    for piece in part[end:]:
        yield from _around(piece, _sentence, say)


def _edges(part: Sequence[Piece]) -> tuple[int, int]:
    """Where the words begin and end: additions speak for themselves there, and so do empty elements before them."""
    start, end = 0, len(part)
    while start < end and (_is_addition(part[start]) or _is_empty(part[start])):
        start += 1
    while end > start and _is_addition(part[end - 1]):
        end -= 1
    return start, end


def _is_addition(piece: Piece) -> bool:
    return isinstance(piece, Token) and piece.is_addition


def _is_empty(piece: Piece) -> bool:
    return isinstance(piece, Element) and not piece.inside


def _has_own_text(part: Iterable[Piece]) -> bool:
    texts = (one.source for one in part if isinstance(one, Token) and one.kind == "text")
    return any(LETTER.search(re.sub(r"&#?\w+;", "", text)) for text in texts)


def _spoken(part: Iterable[Piece], say: Say) -> str:
    """A message as `say` puts it, with the sources of its placeholders back in place."""
    message = _Message()
    original = "".join(_filled(part, message, say))
    return _put(message, original, say)


def _filled(part: Iterable[Piece], message: _Message, say: Say) -> Iterator[str]:
    """The same pieces as they would stay, each put into the message on the way."""
    for piece in part:
        if isinstance(piece, Element):
            before = _outside(piece.opening, say)
            name = message.hold(piece.opening.name, before, "<%s>")
            yield before
            yield from _filled(piece.inside, message, say)
            message.held[f"</{name}>"] = piece.end.source
            message.words += f"</{name}>"
            yield piece.end.source
        elif piece.kind == "text":
            message.words += piece.source
            yield piece.source
        else:
            said = _outside(piece, say)
            message.hold(_name(piece.source), said)
            yield said


def _put(message: _Message, original: str, say: Say) -> str:
    words = " ".join(message.words.split())
    said = say(words)
    if said == words:
        return original
    before = message.words[: len(message.words) - len(message.words.lstrip())]
    after = message.words[len(message.words.rstrip()):]
    return before + _PLACEHOLDER.sub(lambda match: message.held.get(match.group(), match.group()), said) + after


def _name(expression: str) -> str:
    """What a placeholder is called: the last word of what the expression reads."""
    inner = expression[2:-2].strip("-").strip()
    plain = re.match(r"\(?\s*([a-zA-Z_][\w.]*)", inner)
    return plain.group(1).split(".")[-1] if plain else "text"


def _attributes(tag: str, say: Say) -> str:
    def one(match: re.Match[str]) -> str:
        name, value = match.group(1), match.group(2)
        if name is None:
            return literals(match.group(), say)
        if name in ATTRIBUTES:
            said = "".join(_runs(tokens_of_value(value), lambda text: say(text).replace('"', "&quot;")))
        else:
            said = _PART.sub(lambda part: literals(part.group(), say), value)
        return f'{name}="{said}"'

    return _ATTRIBUTE.sub(one, tag)
