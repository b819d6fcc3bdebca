"""Names known to the parser, so that `Date-Time - n` and `time offset` are read as DMN 1.5 § 10.3.1.4 wants."""
from __future__ import annotations

import functools
from collections.abc import Iterable

from workflows.feel.lexer import Token, words

KEYWORDS = frozenset({
    "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "function", "external",
    "and", "or", "between", "instance", "of", "true", "false", "null",
})


def spell(parts: Iterable[str]) -> str:
    """A name as it is compared: words divided by one blank, symbols attached as in `a-b` and `it's`."""
    out = ""
    for part in parts:
        if out and (out[-1].isalnum() or out[-1] in "_?") and (part[0].isalnum() or part[0] in "_?"):
            out += " "
        out += part
    return out


@functools.lru_cache(maxsize=64)
def vocabulary(names: tuple[str, ...]) -> KnownNames:
    """The known names of a file or of the built-ins, indexed once; to be copied before adding."""
    return KnownNames(names)


class KnownNames:
    """Names by their first word, with scopes that come and go.

    :param names: names visible from the beginning.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._base: KnownNames | None = None
        for name in names:
            self.add(name)

    def copy(self) -> KnownNames:
        """The same names, to be added to; they are not copied, because a file may know thousands."""
        made = KnownNames()
        made._base = self
        return made

    def add(self, name: str) -> tuple[tuple[str, ...], str]:
        """Make a name known; returns what `forget` needs."""
        entry = (words(name), name)
        if entry[0]:
            entries = self._index.setdefault(entry[0][0], [])
            entries.append(entry)
            entries.sort(key=lambda one: -len(one[0]))
        return entry

    def forget(self, entry: tuple[tuple[str, ...], str]) -> None:
        """Take back one `add`."""
        if entry[0]:
            self._index[entry[0][0]].remove(entry)

    def longest(self, tokens: list[Token], position: int) -> tuple[int, str]:
        """How many tokens from this position make the longest known name, and that name; 0 if none does."""
        for parts, name in self._index.get(tokens[position].text, ()):
            if len(parts) <= len(tokens) - position and all(
                token.text == part and token.kind not in ("string", "at")
                for token, part in zip(tokens[position:position + len(parts)], parts, strict=True)
            ):
                found = len(parts), name
                break
        else:
            found = 0, ""
        below = self._base.longest(tokens, position) if self._base is not None else (0, "")
        return found if found[0] >= below[0] else below
