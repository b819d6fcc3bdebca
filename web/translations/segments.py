"""What a template says, cut into messages, and the same template saying it in other words.

A message is a run of text between block tags and Jinja statements. Inline tags and `{{ expressions }}` inside it are
kept as placeholders ("<b>{open}</b> offen"), so that a translation may set them in another order. Text of attributes
that people meet (`aria-label`, `title` ...) and German words in Jinja literals are messages too. The extractor and the
compiler of English templates (`english.py`) both go through `rewrite`, so neither can see a text the other does not.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

Say = Callable[[str], str]

INLINE = frozenset({
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "kbd", "mark", "q", "small", "span", "strong", "sub", "sup",
    "time", "u",
})
ATTRIBUTES = frozenset({"aria-label", "title", "placeholder", "alt", "label", "data-busy", "aria-description"})
# Parts of a line that stand for themselves: hidden additions, second lines, counts, chips.
_OWN = re.compile(r'class="[^"]*\bkw-(?:sub|sr|count|chip|state|row__said)\b')
_LITERAL = r'"(?:\\.|[^"\\])*"' + "|" + r"'(?:\\.|[^'\\])*'"
_JINJA = rf"\{{#.*?#\}}|\{{%(?:{_LITERAL}|[^\"'])*?%\}}|\{{\{{(?:{_LITERAL}|[^\"'])*?\}}\}}"
_TAG = rf"""</?(?:[a-zA-Z][\w-]*|\{{\{{.*?\}}\}})(?:{_JINJA}|"(?:{_JINJA}|[^"])*"|'(?:{_JINJA}|[^'])*'|[^>"'])*>"""
_RAW = r"<(?P<raw>script|style)\b[^>]*>.*?</(?P=raw)>|<!.*?>"
_TOKEN = re.compile(rf"(?P<skip>{_RAW})|(?P<tag>{_TAG})|(?P<jinja>{_JINJA})", re.DOTALL)
_ATTRIBUTE = re.compile(rf"""([\w-]+)="((?:{_JINJA}|[^"])*)"|{_JINJA}""", re.DOTALL)
_PART = re.compile(_JINJA, re.DOTALL)
_STRING = re.compile(_LITERAL)
_LETTER = re.compile(r"[^\W\d_]")
_GERMAN = re.compile(r"[äöüÄÖÜß„“…]|^\W*[A-ZÄÖÜ][a-zäöüß]+|[a-zäöüß]{2,},? [A-Za-zäöü]{2,}")
_NO_WORDS = re.compile(r"kw-|aria-|kern-|^[/#]|^[\w.-]+/|\.html$|^https?:")
_COMPARED = re.compile(r"(?:[=!]=|[\w\])]\[)\s*$")
# Where an expression says a literal as it is: {{ "x" if a else "y" }}, {{ a or "x" }}, {{ {"key": "x"}[a] }}.
_OUTPUT = re.compile(r"(?:\{\{-?|\belse|\bor|~|:)\s*$")
# What is counted begins with a small letter in English, unlike the heading or column of the same name.
_COUNTED = re.compile(r"\bamount\((?:[^()]|\([^()]*\))*$")
_REFERENCE = re.compile(r"\{%-?\s*(?:extends|include|import|from)\b")
COUNTED = "counted"
CONTEXT_END = "\x04"
_PLACEHOLDER = re.compile(r"\{(\w+)\}|<(/?)(\w+)>")


@dataclass(slots=True)
class _Token:
    """A piece of a template: text, expr, stmt, tag or skip (never read by people).

    :param mate: the index of the tag that closes or opens this inline tag, -1 for none.
    """

    kind: str
    source: str
    name: str = ""
    closing: bool = False
    mate: int = -1


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
    tokens = list(_tokens(source))
    return "".join(_runs(tokens, say))


def _tokens(source: str) -> Iterator[_Token]:
    place = 0
    for match in _TOKEN.finditer(source):
        if match.start() > place:
            yield _Token("text", source[place:match.start()])
        place = match.end()
        text = match.group()
        if match.lastgroup == "skip" or match.group("skip"):
            yield _Token("skip", text)
        elif match.group("tag"):
            closing = text.startswith("</")
            name = re.match(r"</?([\w-]*)", text).group(1)  # type: ignore[union-attr]
            yield _Token("tag", text, name.lower(), closing)
        else:
            yield _Token("expr" if text.startswith("{{") else "stmt", text)
    if place < len(source):
        yield _Token("text", source[place:])


def _runs(tokens: list[_Token], say: Say) -> Iterator[str]:
    run: list[_Token] = []
    for token in tokens:
        if _in_a_sentence(token):
            run.append(token)
            continue
        yield from _run(run, say)
        run = []
        yield _outside(token, say)
    yield from _run(run, say)


def _in_a_sentence(token: _Token) -> bool:
    if token.kind == "tag":
        return token.name in INLINE
    return token.kind == "text" or (token.kind == "expr" and not _is_mark(token))


def _is_mark(token: _Token) -> bool:
    return token.kind == "expr" and bool(re.match(r"\{\{-?\s*icon\(", token.source))


def _outside(token: _Token, say: Say) -> str:
    """A token that belongs to no sentence; its attributes and literals speak for themselves."""
    if token.kind == "tag":
        return _attributes(token.source, say)
    if token.kind == "expr":
        return _literals(token.source, say, shown=not _is_mark(token))
    return _literals(token.source, say) if token.kind == "stmt" else token.source


def _run(run: list[_Token], say: Say) -> Iterator[str]:
    """Inline tags without their partner in this run end a message, as block tags do."""
    _pair(run)
    part: list[_Token] = []
    for token in run:
        if token.kind == "tag" and token.mate < 0:
            yield from _level(part, say)
            part = []
            yield _outside(token, say)
        else:
            part.append(token)
    yield from _level(part, say)


def _pair(run: list[_Token]) -> None:
    opened: list[int] = []
    for index, token in enumerate(run):
        token.mate = -1
        if token.kind != "tag":
            continue
        if not token.closing:
            opened.append(index)
        elif any(run[one].name == token.name for one in opened):
            while run[opened[-1]].name != token.name:
                opened.pop()
            start = opened.pop()
            run[start].mate, token.mate = index, start


def _level(part: list[_Token], say: Say) -> Iterator[str]:
    """Parts that stand for themselves are taken out; of the rest, what has text of its own is one message."""
    _pair(part)
    rest: list[_Token] = []
    index = 0
    while index < len(part):
        token = part[index]
        alone = token.kind == "tag" and not token.closing and _OWN.search(token.source)
        if not alone:
            rest.append(token)
            index += 1
            continue
        yield from _sentence(rest, say)
        rest = []
        yield _outside(token, say)
        yield from _level(part[index + 1:token.mate], say)
        yield _outside(part[token.mate], say)
        index = token.mate + 1
    yield from _sentence(rest, say)


def _sentence(part: list[_Token], say: Say) -> Iterator[str]:
    _pair(part)
    broken = next((index for index, token in enumerate(part) if token.kind == "tag" and token.mate < 0), -1)
    if broken >= 0:  # around a part that stands for itself
        yield from _sentence(part[:broken], say)
        yield _outside(part[broken], say)
        yield from _sentence(part[broken + 1:], say)
        return
    start, end = _edges(part)
    yield from (_outside(token, say) for token in part[:start])
    if _has_own_text(part[start:end]):
        yield _spoken(part[start:end], say)
    else:
        yield from _children(part[start:end], say)
    yield from (_outside(token, say) for token in part[end:])


def _edges(part: list[_Token]) -> tuple[int, int]:
    """Where the words begin and end: a literal of the kind `"Fehler: " if wrong` at an edge speaks for itself."""
    start, end = 0, len(part)
    while start < end and (_is_addition(part[start]) or part[start].mate == start + 1):
        start += 1 if _is_addition(part[start]) else 2
    while end > start and _is_addition(part[end - 1]):
        end -= 1
    return start, end


def _is_addition(token: _Token) -> bool:
    return token.kind == "expr" and bool(re.match(r"\{\{-?\s*[\"']", token.source)) and " else " not in token.source


def _has_own_text(part: list[_Token]) -> bool:
    depth = 0
    for token in part:
        if token.kind == "tag":
            depth += -1 if token.closing else 1
        elif token.kind == "text" and depth == 0 and _LETTER.search(_without_entities(token.source)):
            return True
    return False


def _without_entities(text: str) -> str:
    return re.sub(r"&#?\w+;", "", text)


def _children(part: list[_Token], say: Say) -> Iterator[str]:
    _pair(part)
    index = 0
    while index < len(part):
        token = part[index]
        yield _outside(token, say)
        if token.kind == "tag":
            yield from _sentence(part[index + 1:token.mate], say)
            # `_sentence` counted from its own beginning: the partner stands where this list has it.
            _pair(part)
            yield _outside(part[token.mate], say)
            index = token.mate
        index += 1


def _spoken(part: Iterable[_Token], say: Say) -> str:
    """A message as `say` puts it, with the sources of its placeholders back in place."""
    message, open_names = _Message(), list[str]()
    original = ""
    for token in part:
        original += token.source if token.kind == "text" else _outside(token, say)
        if token.kind == "text":
            message.words += token.source
        elif token.kind == "expr":
            message.hold(_name(token.source), _outside(token, say))
        elif token.closing:
            name = open_names.pop()
            message.held[f"</{name}>"] = token.source
            message.words += f"</{name}>"
        else:
            open_names.append(message.hold(token.name, _outside(token, say), "<%s>"))
    return _put(message, original, say)


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
            return _literals(match.group(), say)
        if name in ATTRIBUTES:
            said = "".join(_value(value, lambda text: say(text).replace('"', "&quot;")))
        else:
            said = _PART.sub(lambda part: _literals(part.group(), say), value)
        return f'{name}="{said}"'

    return _ATTRIBUTE.sub(one, tag)


def _value(value: str, say: Say) -> Iterator[str]:
    """The text of an attribute: as of an element, with statements between messages."""
    tokens, place = [], 0
    for match in _PART.finditer(value):
        tokens += [_Token("text", value[place:match.start()])] if match.start() > place else []
        tokens.append(_Token("expr" if match.group().startswith("{{") else "stmt", match.group()))
        place = match.end()
    tokens += [_Token("text", value[place:])] if place < len(value) else []
    yield from _runs(tokens, say)


def _literals(source: str, say: Say, *, shown: bool = False) -> str:
    """The words in a Jinja expression or statement; its names, keys and classes stay.

    :param shown: the expression stands in text, so that what it says is read by people, also one small word.
    """
    if source.startswith("{#") or _REFERENCE.match(source):
        return source

    def one(match: re.Match[str]) -> str:
        text, before = match.group()[1:-1], source[: match.start()]
        meant = re.search(r"\b_\(\s*$", before) or (shown and _OUTPUT.search(before) and _LETTER.search(text))
        if not meant and (_COMPARED.search(before) or not speaks(text)):
            return match.group()
        words = text.strip()
        asked = COUNTED + CONTEXT_END + words if _COUNTED.search(before) else words
        said = say(asked)
        if said in (words, asked):
            return match.group()
        quote = match.group()[0]
        return quote + text.replace(words, said.replace(quote, "\\" + quote)) + quote

    return _STRING.sub(one, source)


def speaks(text: str) -> bool:
    """Whether a literal holds German words rather than a key, a class or an address."""
    return bool(_LETTER.search(text) and _GERMAN.search(text.strip()) and not _NO_WORDS.search(text))
