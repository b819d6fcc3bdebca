"""Pattern text to a tree (XML Schema regular expressions with the additions of XPath functions 3.1 § 5.6.1)."""
from __future__ import annotations

from dataclasses import dataclass

from workflows.feel.regex.characters import ESCAPES, PLAIN_ESCAPES, CharacterClass, Predicate, category, negated

_DEPTH = 40
_REPEATS = 10_000


class RegexError(ValueError):
    """The pattern is no regular expression."""


class Item:
    """Root of the tree's nodes."""


@dataclass(slots=True)
class Text(Item):
    """Characters as they stand."""

    text: str


@dataclass(slots=True)
class One(Item):
    """One character of a class; None = the dot."""

    of: CharacterClass | None


@dataclass(slots=True)
class Anchor(Item):
    """`^` or `$`."""

    at: str


@dataclass(slots=True)
class Back(Item):
    """What a group matched before."""

    number: int


@dataclass(slots=True)
class Sequence(Item):
    """One after the other."""

    items: list[Item]


@dataclass(slots=True)
class Choice(Item):
    """One of several."""

    items: list[Item]


@dataclass(slots=True)
class Group(Item):
    """A group; number 0 = not captured."""

    number: int
    item: Item


@dataclass(slots=True)
class Repeat(Item):
    """An item several times; `most` None = without end."""

    item: Item
    least: int
    most: int | None
    greedy: bool


class PatternParser:
    """Reads one pattern."""

    def __init__(self, pattern: str) -> None:
        self.text = pattern
        self.at = 0
        self.groups = 0
        self.closed: set[int] = set()
        self.depth = 0

    def parse(self) -> Item:
        """The whole pattern; raises RegexError."""
        made = self.choice()
        if self.at < len(self.text):
            raise RegexError("unexpected )")
        return made

    def peek(self) -> str:
        """The next character, "" at the end."""
        return self.text[self.at:self.at + 1]

    def take(self, text: str) -> bool:
        """Move on if this text is next."""
        if text and self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def choice(self) -> Item:
        """Branches divided by bars."""
        branches = [self.sequence()]
        while self.take("|"):
            branches.append(self.sequence())
        return branches[0] if len(branches) == 1 else Choice(branches)

    def sequence(self) -> Item:
        """Pieces up to a bar, a closing parenthesis or the end."""
        items: list[Item] = []
        while self.peek() not in ("", "|", ")"):
            item = self.quantified(self.atom())
            if isinstance(item, Text) and items and isinstance(items[-1], Text):
                items[-1].text += item.text
            else:
                items.append(item)
        return items[0] if len(items) == 1 else Sequence(items)

    def quantified(self, item: Item) -> Item:
        """A piece with its quantifier."""
        sign = self.peek()
        if sign not in ("?", "*", "+", "{") or not sign:
            return item
        self.at += 1
        least, most = {"?": (0, 1), "*": (0, None), "+": (1, None)}.get(sign) or self.counts()
        if isinstance(item, Anchor):
            raise RegexError("nothing to repeat")
        return Repeat(item, least, most, not self.take("?"))

    def counts(self) -> tuple[int, int | None]:
        """The numbers of `{n,m}` after the brace."""
        inside, brace, _ = self.text[self.at:].partition("}")
        low, comma, high = inside.partition(",")
        if not brace or not low.isdigit() or (high and not high.isdigit()):
            raise RegexError("quantity expected")
        self.at += len(inside) + 1
        most = int(low) if not comma else int(high) if high else None
        if max(int(low), most or 0) > _REPEATS or (most is not None and most < int(low)):
            raise RegexError("quantity out of range")
        return int(low), most

    def atom(self) -> Item:
        """One piece without quantifier."""
        char = self.peek()
        self.at += 1
        if char == "(":
            return self.group()
        if char == "[":
            return One(self.character_class())
        if char == ".":
            return One(None)
        if char in "^$":
            return Anchor(char)
        if char == "\\":
            return self.escape()
        if char in "?*+{}]":
            raise RegexError(f"unexpected {char}")
        return Text(char)

    def group(self) -> Item:
        """A group after its parenthesis."""
        self.depth += 1
        if self.depth > _DEPTH:
            raise RegexError("nested too deep")
        number = 0
        if not self.take("?:"):
            if self.peek() == "?":
                raise RegexError("unknown group")
            self.groups += 1
            number = self.groups
        item = self.choice()
        if not self.take(")"):
            raise RegexError(") expected")
        self.depth -= 1
        self.closed.add(number)
        return Group(number, item)

    def escape(self) -> Item:
        """What a backslash outside a class means."""
        char = self.peek()
        if char.isdigit() and char.isascii():
            return self.back_reference()
        made = self.class_escape()
        if isinstance(made, str):
            return Text(made)
        return One(CharacterClass(tests=[made]))

    def back_reference(self) -> Item:
        """`\\1`: the longest number that is a closed group."""
        number = int(self.peek())
        self.at += 1
        while self.peek().isdigit() and self.peek().isascii() and number * 10 + int(self.peek()) in self.closed:
            number = number * 10 + int(self.peek())
            self.at += 1
        if number == 0 or number not in self.closed:
            raise RegexError("no such group")
        return Back(number)

    def class_escape(self) -> str | Predicate:
        """What a backslash means inside and outside a class: a character, or a predicate."""
        char = self.peek()
        self.at += 1
        if char in PLAIN_ESCAPES:
            return PLAIN_ESCAPES[char]
        if char in ESCAPES:
            return ESCAPES[char]
        if char and char.lower() in ESCAPES:
            return negated(ESCAPES[char.lower()])
        if char in ("p", "P") and self.take("{"):
            name, brace, _ = self.text[self.at:].partition("}")
            test = category(name) if brace and name else None
            if test is not None:
                self.at += len(name) + 1
                return test if char == "p" else negated(test)
        raise RegexError("unknown escape")

    def character_class(self) -> CharacterClass:
        """A class after its bracket."""
        made = CharacterClass(negative=self.take("^"))
        first = True
        while first or self.peek() != "]":
            if self.text.startswith("-[", self.at) and not first:
                self.at += 2
                self.depth += 1
                if self.depth > _DEPTH:
                    raise RegexError("nested too deep")
                made.minus = self.character_class()
                break
            self.class_item(made, first)
            first = False
        if not self.take("]"):
            raise RegexError("] expected")
        return made

    def class_item(self, made: CharacterClass, first: bool) -> None:
        """One character, range or escape of a class."""
        low = self.class_character()
        if not isinstance(low, str):
            made.tests.append(low)
            return
        following = self.text[self.at + 1:self.at + 2]
        if self.peek() == "-" and following not in ("]", "[", ""):
            self.at += 1
            high = self.class_character()
            if not isinstance(high, str) or high < low:
                raise RegexError("range upside down")
            if low == "-" and not first:
                raise RegexError("range from a dash")
            made.ranges.append((low, high))
            return
        made.ranges.append((low, low))

    def class_character(self) -> str | Predicate:
        """One character of a class, or the predicate of an escape."""
        char = self.peek()
        if not char or char in "[]":
            raise RegexError("unexpected end of class")
        if char == "\\":
            self.at += 1
            return self.class_escape()
        self.at += 1
        return char
