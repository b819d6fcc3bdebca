"""German words in Jinja literals: told apart from names, keys and classes, and said in other words."""
from __future__ import annotations

import re
from collections.abc import Callable

from web.translations.markup import LITERAL

Say = Callable[[str], str]

_STRING = re.compile(LITERAL)
LETTER = re.compile(r"[^\W\d_]")
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


def literals(source: str, say: Say, *, shown: bool = False) -> str:
    """The words in a Jinja expression or statement; its names, keys and classes stay.

    :param shown: the expression stands in text, so that what it says is read by people, also one small word.
    """
    if source.startswith("{#") or _REFERENCE.match(source):
        return source

    def one(match: re.Match[str]) -> str:
        text, before = match.group()[1:-1], source[: match.start()]
        meant = re.search(r"\b_\(\s*$", before) or (shown and _OUTPUT.search(before) and LETTER.search(text))
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
    return bool(LETTER.search(text) and _GERMAN.search(text.strip()) and not _NO_WORDS.search(text))
