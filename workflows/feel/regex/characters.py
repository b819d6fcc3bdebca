"""Sets of characters: ranges, escapes, categories, blocks, negation and subtraction."""
from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

Predicate = Callable[[str], bool]

# The blocks that occur in European texts; another name is an error.
BLOCKS = {
    "BasicLatin": (0x0, 0x7F), "Latin-1Supplement": (0x80, 0xFF), "LatinExtended-A": (0x100, 0x17F),
    "LatinExtended-B": (0x180, 0x24F), "IPAExtensions": (0x250, 0x2AF), "SpacingModifierLetters": (0x2B0, 0x2FF),
    "CombiningDiacriticalMarks": (0x300, 0x36F), "Greek": (0x370, 0x3FF), "GreekandCoptic": (0x370, 0x3FF),
    "Cyrillic": (0x400, 0x4FF), "Armenian": (0x530, 0x58F), "Hebrew": (0x590, 0x5FF), "Arabic": (0x600, 0x6FF),
    "Thai": (0xE00, 0xE7F), "Georgian": (0x10A0, 0x10FF), "LatinExtendedAdditional": (0x1E00, 0x1EFF),
    "GreekExtended": (0x1F00, 0x1FFF), "GeneralPunctuation": (0x2000, 0x206F), "CurrencySymbols": (0x20A0, 0x20CF),
    "LetterlikeSymbols": (0x2100, 0x214F), "NumberForms": (0x2150, 0x218F), "Arrows": (0x2190, 0x21FF),
    "MathematicalOperators": (0x2200, 0x22FF), "Hiragana": (0x3040, 0x309F), "Katakana": (0x30A0, 0x30FF),
    "CJKUnifiedIdeographs": (0x4E00, 0x9FFF), "HangulSyllables": (0xAC00, 0xD7A3),
}


def _name_start(char: str) -> bool:
    return char.isalpha() or char in "_:"


def _name_char(char: str) -> bool:
    return char.isalnum() or char in "_:.-\u00b7" or unicodedata.category(char).startswith("M")


ESCAPES: dict[str, Predicate] = {
    "d": lambda c: unicodedata.category(c) == "Nd",
    "s": lambda c: c in " \t\n\r",
    "w": lambda c: unicodedata.category(c)[0] not in "PZC",
    "i": _name_start,
    "c": _name_char,
}
PLAIN_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", **{c: c for c in "\\|.?*+(){}-[]^$"}}


def negated(test: Predicate) -> Predicate:
    """The opposite of a predicate."""
    return lambda char: not test(char)


def category(name: str) -> Predicate | None:
    """The predicate of `\\p{name}`; None if there is no such category or block."""
    if name.startswith("Is"):
        block = BLOCKS.get(name[2:])
        if block is None:
            return None
        low, high = block
        return lambda char: low <= ord(char) <= high
    if name in _CATEGORIES or name in "LMNPZSC":
        return lambda char: unicodedata.category(char).startswith(name)
    return None


_CATEGORIES = frozenset({
    "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
    "Zs", "Zl", "Zp", "Sm", "Sc", "Sk", "So", "Cc", "Cf", "Co", "Cn",
})


def variants(char: str) -> tuple[str, ...]:
    """A character in its cases."""
    lower, upper = char.lower(), char.upper()
    return (char, lower, upper, lower.upper(), upper.lower())


@dataclass(slots=True)
class CharacterClass:
    """`[...]`: ranges and escapes, possibly negated, minus another class."""

    ranges: list[tuple[str, str]] = field(default_factory=list)
    tests: list[Predicate] = field(default_factory=list)
    negative: bool = False
    minus: CharacterClass | None = None

    def holds(self, char: str, ignore_case: bool) -> bool:
        """Whether the character belongs to the class."""
        found = any(test(char) for test in self.tests) or any(
            low <= one <= high for one in (variants(char) if ignore_case else (char,)) if len(one) == 1
            for low, high in self.ranges)
        if found is self.negative:
            return False
        return self.minus is None or not self.minus.holds(char, ignore_case)
