"""The token cursor, and types as written after `instance of` and in parameter lists."""
from __future__ import annotations

from typing import NoReturn

from workflows.feel.errors import FeelSyntaxError
from workflows.feel.lexer import Token
from workflows.feel.names import KEYWORDS, spell
from workflows.feel.types import ContextType, FunctionType, ListType, RangeType, Type

_PHRASES = (("years", "and", "months", "duration"), ("days", "and", "time", "duration"), ("date", "and", "time"))


class TypeParser:
    """A cursor over tokens that can read types."""

    def __init__(self, text: str, tokens: list[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.position = 0

    @property
    def token(self) -> Token:
        """The token under the cursor."""
        return self.tokens[self.position]

    def fail(self, message: str) -> NoReturn:
        """Raise FeelSyntaxError at the cursor."""
        raise FeelSyntaxError(self.text, self.token.start, message)

    def next(self) -> Token:
        """The token under the cursor, which moves on."""
        token = self.tokens[self.position]
        if token.kind == "end":
            self.fail("unexpected end")
        self.position += 1
        return token

    def take(self, text: str) -> bool:
        """Move on if this word or symbol is here."""
        token = self.tokens[self.position]
        if token.text == text and token.kind in ("op", "name"):
            self.position += 1
            return True
        return False

    def expect(self, text: str) -> None:
        """Move over this word or symbol, or raise FeelSyntaxError."""
        if not self.take(text):
            self.fail(f"{text} expected")

    def type(self, depth: int = 0) -> Type:
        """A type: simple, list, range, context, function or declared."""
        if depth > 20:
            self.fail("type nested too deep")
        following = self.tokens[self.position + 1].text if self.token.kind != "end" else ""
        if following == "<" and self.token.text in ("list", "range"):
            return self._container(depth)
        if following == "<" and self.token.text == "context":
            return self._context(depth)
        if following == "<" and self.token.text == "function":
            return self._function(depth)
        return Type(self._type_name())

    def _container(self, depth: int) -> Type:
        word = self.next().text
        self.expect("<")
        item = self.type(depth + 1)
        self.expect(">")
        return ListType(word, item) if word == "list" else RangeType(word, item)

    def _context(self, depth: int) -> Type:
        self.position += 2
        fields: dict[str, Type] = {}
        while not self.take(">"):
            parts: list[str] = []
            while self.token.text != ":":
                parts.append(self.next().text)
            self.expect(":")
            fields[spell(parts)] = self.type(depth + 1)
            if self.token.text != ">":
                self.expect(",")
        return ContextType("context", fields)

    def _function(self, depth: int) -> Type:
        self.position += 2
        parameters: list[Type] = []
        while not self.take(">"):
            parameters.append(self.type(depth + 1))
            if self.token.text != ">":
                self.expect(",")
        self.expect("->")
        return FunctionType("function", tuple(parameters), self.type(depth + 1))

    def _type_name(self) -> str:
        for phrase in _PHRASES:
            if tuple(token.text for token in self.tokens[self.position:self.position + len(phrase)]) == phrase:
                self.position += len(phrase)
                return " ".join(phrase)
        if self.token.kind != "name":
            self.fail("type expected")
        parts = [self.next().text]
        while True:
            if self.token.text == "." and self.tokens[self.position + 1].kind == "name":
                parts += [self.next().text, self.next().text]
            elif self.token.kind == "name" and self.token.text not in KEYWORDS:
                parts.append(self.next().text)
            else:
                return spell(parts)
