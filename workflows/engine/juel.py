"""Translation of the Camunda form of expressions (JUEL, inside `${...}`) to FEEL, where it is exact.

Everything else (method calls, beans, `%`) is refused with the reason; guessing would run something
else than what is drawn. JUEL takes null for false where a truth is wanted and for 0 where a number is,
and says false where null is compared by size (EL 2.2 §§ 1.7-1.9, 1.18); the translation says so too.
Where JUEL would turn a text into a number or a truth, the translation is null, which a condition
reports as an incident.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>\d+(?:\.\d+)?)
  | (?P<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
  | (?P<name>[A-Za-z_äöüÄÖÜß][\wäöüÄÖÜß]*)
  | (?P<op>==|!=|<=|>=|&&|\|\||[-+*/%<>!?:.()\[\],])
    )""",
    re.VERBOSE,
)
MAX_LENGTH = 2_000
MAX_DEPTH = 60  # as for FEEL
_WORDS = {
    "eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "and": "&&", "or": "||", "not": "!",
    "div": "/", "mod": "%",
}
_BINARY = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6}
_FEEL = {"||": "or", "&&": "and", "==": "="}
_RESERVED = {
    "empty", "instanceof", "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "between",
}


class JuelError(Exception):
    """The expression has no exact counterpart in FEEL.

    :param reason: why, as a word of the catalogue.
    """

    def __init__(self, message: str, reason: str = "not_understood") -> None:
        super().__init__(message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class _Feel:
    """A part of the translation and what it gives: truth, number, text, or "" where only the case knows."""

    text: str
    kind: str = ""

    def __post_init__(self) -> None:
        if len(self.text) > MAX_LENGTH:
            raise JuelError(f"more than {MAX_LENGTH} characters of FEEL", "too_long")

    @property
    def truth(self) -> str:
        """The operand of a logical operator: null is false, a text or number is null."""
        return self.text if self.kind == "truth" else f"({self.text} = true)"

    @property
    def number(self) -> str:
        """The operand of an arithmetic operator: null is 0, a text or date is null."""
        if self.kind == "text":
            raise JuelError("texts are not reckoned with", "text_arithmetic")
        return self.text if self.kind == "number" else f"(0 + (if {self.text} = null then 0 else {self.text}))"


def to_feel(text: str) -> str:
    """Translate the inside of `${...}`.

    :raises JuelError: where no exact translation exists.
    """
    if len(text) > MAX_LENGTH:
        raise JuelError(f"more than {MAX_LENGTH} characters", "too_long")
    parser = _Parser(_tokens(text))
    result = parser.ternary()
    parser.expect_end()
    return result.text


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise JuelError(f"'{text[position:position + 10]}' is not understood")
        kind = match.lastgroup or ""
        value = match.group(kind)
        if kind == "name" and value in _WORDS and (not found or found[-1].text != "."):
            kind, value = "op", _WORDS[value]
        found.append(_Token(kind, value))
        position = match.end()
    return found


class _Parser:
    """Precedence climbing over the tokens, writing FEEL text."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._position = 0
        self._depth = 0

    def _peek(self) -> str:
        return self._tokens[self._position].text if self._position < len(self._tokens) else ""

    def _next(self) -> _Token:
        if self._position >= len(self._tokens):
            raise JuelError("the expression ends too early")
        token = self._tokens[self._position]
        self._position += 1
        return token

    def _expect(self, text: str) -> None:
        if self._next().text != text:
            raise JuelError(f"'{text}' is missing")

    def expect_end(self) -> None:
        """Nothing may follow a complete expression."""
        if self._position < len(self._tokens):
            raise JuelError(f"'{self._peek()}' is not understood")

    def ternary(self) -> _Feel:
        """condition ? a : b becomes if condition then a else b, and null if the condition is no truth."""
        condition = self._binary(1)
        if self._peek() != "?":
            return condition
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise JuelError(f"nested more than {MAX_DEPTH} deep", "too_long")
        self._next()
        yes = self.ternary()
        self._expect(":")
        no = self.ternary()
        self._depth -= 1
        test = condition.truth
        kind = yes.kind if yes.kind == no.kind else ""
        return _Feel(f"(if {test} then {yes.text} else if {test} = false then {no.text} else null)", kind)

    def _binary(self, level: int) -> _Feel:
        left = self._unary()
        while True:
            operator = self._peek()
            if operator == "%":
                raise JuelError("the remainder has another result in FEEL for negative numbers", "remainder")
            if _BINARY.get(operator, 0) < level:
                return left
            self._next()
            left = _joined(left, operator, self._binary(_BINARY[operator] + 1))

    def _unary(self) -> _Feel:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise JuelError(f"nested more than {MAX_DEPTH} deep", "too_long")
        operator = self._peek()
        if operator == "!":
            self._next()
            found = _Feel(f"not({self._unary().truth})", "truth")
        elif operator == "-":
            self._next()
            found = _Feel(f"-{self._unary().number}", "number")
        elif operator == "empty":
            self._next()
            found = _Feel(f'list contains([null, "", [], {{}}], {self._unary().text})', "truth")
        else:
            found = self._postfix(self._primary())
        self._depth -= 1
        return found

    def _primary(self) -> _Feel:
        token = self._next()
        if token.kind == "number":
            return _Feel(token.text, "number")
        if token.kind == "string":
            return _Feel(_string(token.text), "text")
        if token.kind == "name":
            if token.text in _RESERVED:
                raise JuelError(f"'{token.text}' has no exact counterpart in FEEL", "reserved_word")
            return _Feel(token.text, "truth" if token.text in ("true", "false") else "")
        if token.text == "(":
            inner = self.ternary()
            self._expect(")")
            return _Feel(f"({inner.text})", inner.kind)
        raise JuelError(f"'{token.text}' is not understood")

    def _postfix(self, left: _Feel) -> _Feel:
        while True:
            following = self._peek()
            if following == ".":
                self._next()
                name = self._next()
                if name.kind != "name":
                    raise JuelError("a name is missing after the dot")
                left = _Feel(f"{left.text}.{name.text}")
            elif following == "[":
                self._next()
                left = _Feel(self._index(left.text))
                self._expect("]")
            elif following == "(":
                raise JuelError("calls of methods and functions are not supported", "method_call")
            else:
                return left

    def _index(self, left: str) -> str:
        token = self._next()
        if token.kind == "number" and "." not in token.text:
            return f"{left}[{int(token.text) + 1}]"
        if token.kind == "string" and re.fullmatch(r"[^\W\d]\w*", token.text[1:-1]):
            return f"{left}.{token.text[1:-1]}"
        raise JuelError("only a number or a name may stand in brackets", "brackets")


def _joined(left: _Feel, operator: str, right: _Feel) -> _Feel:
    """Two operands and what stands between them."""
    word = _FEEL.get(operator, operator)
    if operator in ("&&", "||"):
        return _Feel(f"({left.truth} {word} {right.truth})", "truth")
    if operator in ("==", "!="):
        return _Feel(f"({left.text} {word} {right.text})", "truth")
    if operator in ("<", "<=", ">", ">="):
        return _Feel(_ordered(left, word, right), "truth")
    return _Feel(f"({left.number} {word} {right.number})", "number")


def _ordered(left: _Feel, word: str, right: _Feel) -> str:
    """A comparison by size: false if a side is null, true for <= and >= if both are."""
    open_sides = [side.text for side in (left, right) if not side.kind]
    known = "".join(f"{side} != null and " for side in open_sides)
    test = f"{known}{left.text} {word} {right.text}"
    if len(open_sides) == 2 and word.endswith("="):
        test = f"{left.text} = null and {right.text} = null or {test}"
    return f"({test})"


def _string(text: str) -> str:
    inner = text[1:-1]
    if re.search(r"""(?<!\\)(?:\\\\)*\\[^\\"']""", inner):
        raise JuelError("only quotes and backslashes are escaped", "text_escape")
    plain = re.sub(r"\\(.)", r"\1", inner)
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'
