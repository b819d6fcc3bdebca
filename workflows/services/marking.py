"""Where in a text the words of a search stand: spans of the text as it is written, umlauts and all."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from workflows.persistence.words import CHUNK, PART, folded


def spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Begin and end of every beginning of a word that was searched for, from left to right.

    :param words: folded, as `Found.words` has them.
    """
    found = []
    for chunk in CHUNK.finditer(text):
        whole = list(_beginning(chunk.group(), chunk.start(), words))
        found += whole or [
            span for part in PART.finditer(chunk.group())
            for span in _beginning(part.group(), chunk.start() + part.start(), words)
        ]
    return found


def _beginning(token: str, at: int, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    spelled = folded(token)
    fitting = [len(word) for word in words if spelled.startswith(word)]
    if fitting:
        length = next(n for n in range(len(token) + 1) if len(folded(token[:n])) >= max(fitting))
        yield at, at + length
