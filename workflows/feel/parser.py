"""Tokens to syntax tree: a precedence climbing parser of the full FEEL grammar (DMN 1.5 § 10.3.1.2)."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import contextmanager
from decimal import Decimal, DecimalException
from typing import Any

from workflows.feel import nodes as n
from workflows.feel.errors import FeelLimit
from workflows.feel.lexer import Token, tokenize
from workflows.feel.limits import Limits
from workflows.feel.names import KEYWORDS, KnownNames, spell, vocabulary
from workflows.feel.temporal import at_literal
from workflows.feel.typeparser import TypeParser
from workflows.feel.values import NUMBERS

_PROPERTIES = ("time offset", "start included", "end included")
_COMPARE = frozenset({"=", "!=", "<", "<=", ">", ">="})
_OR, _AND, _COMPARISON, _SUM, _PRODUCT, _POWER, _UNARY = 1, 2, 3, 4, 5, 6, 7
_ARITHMETIC = {"+": _SUM, "-": _SUM, "*": _PRODUCT, "/": _PRODUCT, "**": _POWER}
_CONSTANTS = {"true": True, "false": False, "null": None}


class Parser(TypeParser):
    """Reads one text.

    :param names: names of variables and functions that may hold blanks or symbols.
    :param limits: text size and nesting depth allowed.
    """

    def __init__(self, text: str, names: Iterable[str], limits: Limits) -> None:
        if len(text) > limits.text:
            raise FeelLimit("text", limits.text)
        super().__init__(text, tokenize(text))
        names = tuple(names)
        self.known = vocabulary(names).copy()
        self.members = vocabulary((*names, *_PROPERTIES)).copy()
        self.limits = limits
        self.depth = 0
        # In `[1..3[` the last bracket closes the range and filters nothing.
        self.range_end = False

    # --- entries -------------------------------------------------------------------------------

    def whole_expression(self) -> n.Node:
        """The text as one expression."""
        made = self.expression()
        if self.token.kind != "end":
            self.fail("unexpected text")
        return made

    def whole_unary_tests(self) -> tuple[bool, list[n.Node]]:
        """The text as unary tests: (negated, tests); no test at all means "-"."""
        if self.token.text == "-" and self.tokens[self.position + 1].kind == "end":
            return False, []
        start = self.position
        if self.token.text == "not" and self.tokens[start + 1].text == "(" and not self.known_word():
            self.position += 2
            tests = self.test_list(")")
            if self.take(")") and self.token.kind == "end":
                return True, tests
            self.position = start
        tests = self.test_list("")
        if self.token.kind != "end":
            self.fail("unexpected text")
        return False, tests

    def known_word(self) -> bool:
        """Whether a known name of several words begins here."""
        return self.known.longest(self.tokens, self.position)[0] > 1

    def test_list(self, closing: str) -> list[n.Node]:
        """Unary tests divided by commas."""
        tests = [self.expression()]
        while self.take(","):
            tests.append(self.expression())
        if closing and self.token.text != closing:
            self.fail(f"{closing} expected")
        return tests

    @contextmanager
    def deeper(self) -> Any:
        """Count one level of nesting; brackets begin anew with what may end a range."""
        self.depth += 1
        if self.depth > self.limits.depth:
            raise FeelLimit("depth", self.limits.depth)
        kept, self.range_end = self.range_end, False
        yield
        self.range_end = kept
        self.depth -= 1

    # --- operators -------------------------------------------------------------------------------

    def expression(self, level: int = _OR, left: n.Node | None = None) -> n.Node:
        """An expression whose operators bind at least as strongly as `level`, or the rest of one begun."""
        if left is None:
            at_test = level == _OR and self.token.kind == "op" and self.token.text in _COMPARE
            left = self.test() if at_test else self.prefix()
        while True:
            made = self.operator(left, level)
            if made is None:
                return left
            left = made

    def operator(self, left: n.Node, level: int) -> n.Node | None:
        """The next operator applied to what stands left of it; None if there is none for this level."""
        token = self.token
        if token.kind == "op":
            if token.text in _ARITHMETIC and _ARITHMETIC[token.text] >= level:
                return self.arithmetic(left, _ARITHMETIC[token.text])
            if token.text in _COMPARE and level <= _COMPARISON:
                self.position += 1
                return n.Comparison(token.text, left, self.expression(_SUM))
            return None
        if token.kind != "name":
            return None
        if token.text in ("and", "or"):
            own = _AND if token.text == "and" else _OR
            return self.logic(left, token.text, own) if own >= level else None
        if level <= _COMPARISON and token.text == "between":
            return self.between(left)
        if level <= _COMPARISON and token.text == "in":
            return self.in_tests(left)
        return None

    def arithmetic(self, first: n.Node, own: int) -> n.Node:
        """A chain of operators of one level, kept flat."""
        rest: list[tuple[str, n.Node]] = []
        while self.token.kind == "op" and _ARITHMETIC.get(self.token.text) == own:
            sign = self.next().text
            rest.append((sign, self.expression(own + 1)))
        return n.Operation(first, rest)

    def logic(self, first: n.Node, word: str, own: int) -> n.Node:
        """A chain of `and` or of `or`, kept flat."""
        operands = [first]
        while self.take(word):
            operands.append(self.expression(own + 1))
        return n.Logic(word, operands)

    def between(self, value: n.Node) -> n.Node:
        """`value between low and high`."""
        self.position += 1
        low = self.expression(_SUM)
        self.expect("and")
        return n.Between(value, low, self.expression(_SUM))

    def in_tests(self, value: n.Node) -> n.Node:
        """`value in test` or `value in (test, test)`."""
        self.position += 1
        if self.token.text != "(" or self.token.kind != "op":
            at_test = self.token.kind == "op" and self.token.text in _COMPARE
            return n.In(value, [self.test() if at_test else self.expression(_SUM)])
        tests = self.test_group()
        if len(tests) == 1:
            # The bracket may have been the beginning of `(a + b) * c` or `(a)[1]`.
            tests = [self.expression(_SUM, self.postfix(tests[0]))]
        return n.In(value, tests)

    def test(self) -> n.Node:
        """`< operand`: a test that begins with its operator."""
        sign = self.next().text
        with self.deeper():
            return n.Test(sign, self.expression(_SUM))

    def test_group(self) -> list[n.Node]:
        """`(test, test)`, or the range `(low..high)`."""
        with self.deeper():
            self.position += 1
            if self.at_dots():
                return [self.range_from(None, False)]
            tests = [self.expression()]
            if self.at_dots():
                return [self.range_from(tests[0], False)]
            while self.take(","):
                tests.append(self.expression())
            self.expect(")")
            return tests

    def at_dots(self) -> bool:
        """Whether the dots of a range are next."""
        return self.token.text == ".." and self.token.kind == "op"

    # --- operands --------------------------------------------------------------------------------

    def prefix(self) -> n.Node:
        """An operand with its signs and postfixes."""
        token = self.token
        if token.kind == "op" and token.text == "-":
            self.position += 1
            with self.deeper():
                return n.Negation(self.expression(_UNARY))
        return self.postfix(self.primary())

    def postfix(self, made: n.Node) -> n.Node:
        """Paths, filters, invocations and `instance of` after an operand."""
        count = 0
        while True:
            token = self.token
            if token.kind == "op" and token.text == ".":
                self.position += 1
                made = n.Path(made, self.name(self.members))
            elif token.kind == "op" and token.text == "[" and (not self.range_end or self.operand_follows()):
                made = self.filter(made)
            elif token.kind == "op" and token.text == "(":
                made = self.call(made)
            elif token.text == "instance" and token.kind == "name" and self.tokens[self.position + 1].text == "of":
                self.position += 2
                made = n.InstanceOf(made, self.type())
            else:
                return made
            count += 1
            if count > self.limits.depth:
                raise FeelLimit("depth", self.limits.depth)

    def filter(self, source: n.Node) -> n.Node:
        """`source[condition]`."""
        with self.deeper(), self.scope(("item",)):
            self.expect("[")
            condition = self.expression()
            self.expect("]")
        return n.Filter(source, condition)

    def call(self, function: n.Node) -> n.Node:
        """`function(a, b)` or `function(name: a)`."""
        positional: list[n.Node] = []
        named: list[tuple[str, n.Node]] = []
        with self.deeper():
            self.expect("(")
            while not self.take(")"):
                name = self.argument_name() if named or not positional else None
                if name is None:
                    positional.append(self.expression())
                else:
                    named.append((name, self.expression()))
                if self.token.text != ")":
                    self.expect(",")
        if named and positional:
            self.fail("positional and named arguments")
        return n.Call(function, positional, named)

    def argument_name(self) -> str | None:
        """The name before a colon, if there is one here."""
        end = self.position
        while self.tokens[end].kind in ("name", "number") or self.tokens[end].text in ("-", "'", "+", "*", "/", "."):
            end += 1
        if end == self.position or self.tokens[end].text != ":" or self.token.kind != "name":
            return None
        name = spell(token.text for token in self.tokens[self.position:end])
        self.position = end + 1
        return name

    def primary(self) -> n.Node:
        """A literal, name, bracket or textual expression."""
        token = self.token
        if token.kind == "number":
            self.position += 1
            return n.Literal(self.number(token.text))
        if token.kind == "string":
            self.position += 1
            return n.Literal(token.text)
        if token.kind == "at":
            self.position += 1
            return n.Literal(at_literal(token.text))
        if token.kind == "name":
            return self.word()
        brackets: dict[str, Callable[[], n.Node]] = {
            "(": self.parenthesis, "[": self.list_or_range, "]": self.open_range, "{": self.context}
        if token.kind == "op" and token.text in brackets:
            with self.deeper():
                return brackets[token.text]()
        return self.fail("expression expected")

    def number(self, text: str) -> Decimal:
        """A number literal; one that decimal128 cannot hold is an error."""
        try:
            return NUMBERS.create_decimal(text)
        except DecimalException:
            return self.fail("number out of range")

    def word(self) -> n.Node:
        """A keyword's expression, a constant, or a name."""
        if not self.known_word():
            text = self.token.text
            if text in _CONSTANTS:
                self.position += 1
                return n.Literal(_CONSTANTS[text])
            textual: dict[str, Callable[[], n.Node]] = {
                "if": self.condition, "for": self.loop, "some": self.quantified, "every": self.quantified,
                "function": self.function}
            if text in textual:
                with self.deeper():
                    return textual[text]()
            if text in KEYWORDS:
                return self.fail("expression expected")
        return n.Name(self.name(self.known))

    def name(self, known: KnownNames) -> str:
        """The longest known name from here, else the words that stand side by side."""
        if self.token.kind != "name":
            self.fail("name expected")
        count, name = known.longest(self.tokens, self.position)
        if not count:
            count = 1
            while self.adjacent(self.tokens[self.position + count]):
                count += 1
            name = spell(token.text for token in self.tokens[self.position:self.position + count])
        self.position += count
        return name

    def adjacent(self, token: Token) -> bool:
        """Whether a word goes on an unknown name."""
        return token.kind == "name" and token.text not in KEYWORDS and self.token.text != "?"

    # --- brackets --------------------------------------------------------------------------------

    def parenthesis(self) -> n.Node:
        """`(expression)` or `(low..high)`."""
        self.position += 1
        if self.at_dots():
            return self.range_from(None, False)
        made = self.expression()
        if self.at_dots():
            return self.range_from(made, False)
        self.expect(")")
        return made

    def list_or_range(self) -> n.Node:
        """`[a, b]` or `[low..high]`."""
        self.position += 1
        if self.take("]"):
            return n.ListNode([])
        if self.at_dots():
            return self.range_from(None, True)
        items = [self.expression()]
        if self.at_dots():
            return self.range_from(items[0], True)
        while self.take(","):
            items.append(self.expression())
        self.expect("]")
        return n.ListNode(items)

    def open_range(self) -> n.Node:
        """`]low..high]`."""
        self.position += 1
        low = None if self.at_dots() else self.expression(_SUM)
        return self.range_from(low, False)

    def range_from(self, low: n.Node | None, low_included: bool) -> n.Node:
        """The rest of a range from its dots on."""
        self.expect("..")
        high: n.Node | None = None
        if self.token.text not in (")", "]", "[") or self.token.kind != "op":
            self.range_end = True
            high = self.expression(_SUM)
        closing = self.next()
        if closing.kind != "op" or closing.text not in (")", "]", "["):
            self.fail("end of range expected")
        if low is None and high is None:
            self.fail("range without ends")
        return n.RangeNode(low, high, low_included and low is not None,
                           closing.text == "]" and high is not None)

    def operand_follows(self) -> bool:
        """Whether the bracket here filters the end of a range, because a filter's beginning follows."""
        after = self.tokens[self.position + 1]
        return after.kind in ("number", "string", "at") or (after.kind == "name" and after.text not in KEYWORDS)

    def context(self) -> n.Node:
        """`{key: value}`; each key is known to the entries after it and, as a member, everywhere."""
        self.position += 1
        entries: list[tuple[str, n.Node]] = []
        with self.scope(()) as add:
            while not self.take("}"):
                key = self.key()
                entries.append((key, self.expression()))
                add(key)
                self.members.add(key)
                if self.token.text != "}":
                    self.expect(",")
        if len({key for key, _ in entries}) < len(entries):
            self.fail("key given twice")
        return n.ContextNode(entries)

    def key(self) -> str:
        """A context key with its colon."""
        if self.token.kind == "string":
            key = self.next().text
            self.expect(":")
            return key
        name = self.argument_name()
        return self.fail("key expected") if name is None else name

    # --- textual expressions -----------------------------------------------------------------------

    def condition(self) -> n.Node:
        """`if a then b else c`."""
        self.position += 1
        test = self.expression()
        self.expect("then")
        yes = self.expression()
        self.expect("else")
        return n.If(test, yes, self.expression())

    def loop(self) -> n.Node:
        """`for a in b, c in d return e`."""
        self.position += 1
        with self.scope(("partial",)) as add:
            iterators = self.iterators(add, "return")
            return n.For(iterators, self.expression())

    def quantified(self) -> n.Node:
        """`some a in b satisfies c`."""
        word = self.next().text
        with self.scope(()) as add:
            iterators = self.iterators(add, "satisfies")
            return n.Quantified(word, iterators, self.expression())

    def iterators(self, add: Callable[[str], None], end: str) -> list[n.Iterator]:
        """`a in b, c in d..e` up to the word that ends them."""
        made: list[n.Iterator] = []
        while True:
            name = self.words_until(("in",))
            self.expect("in")
            source = self.expression(_SUM)
            last = self.expression(_SUM) if self.take("..") else None
            made.append(n.Iterator(name, source, last))
            add(name)
            if not self.take(","):
                self.expect(end)
                return made

    def words_until(self, ends: tuple[str, ...]) -> str:
        """A name being defined: everything up to the first of the given tokens."""
        parts: list[str] = []
        while self.token.text not in ends and self.token.kind != "end":
            parts.append(self.next().text)
        return spell(parts) if parts else self.fail("name expected")

    def function(self) -> n.Node:
        """`function(a: type, b) body`."""
        self.position += 1
        self.expect("(")
        parameters: list[tuple[str, Any]] = []
        while not self.take(")"):
            name = self.words_until((":", ",", ")"))
            parameters.append((name, self.type() if self.take(":") else None))
            if self.token.text != ")":
                self.expect(",")
        with self.scope(name for name, _ in parameters):
            external = self.take("external")
            body = self.expression()
        return n.FunctionNode(parameters, None if external else body)

    @contextmanager
    def scope(self, names: Iterable[str]) -> Any:
        """Names known within; yields a function that adds more of them."""
        added = [self.known.add(name) for name in names]
        yield lambda name: added.append(self.known.add(name))
        for parts in added:
            self.known.forget(parts)
