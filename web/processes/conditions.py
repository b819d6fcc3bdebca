"""Conditions in words, where the words say exactly what the formula does; anything else stays as it is written."""
from __future__ import annotations

import datetime as dt
from decimal import Decimal

from web.processes.lexicon import Field, Lexicon
from web.processes.phrases import Words
from web.wording import full_date, number
from workflows.feel import FeelError
from workflows.feel.nodes import Call, Comparison, In, Literal, Logic, Name, Node
from workflows.feel.paths import dotted
from workflows.feel.tree import tree_of

_SAID = {"=": "is", "!=": "is_not", "<": "less", "<=": "at_most", ">": "more_than", ">=": "at_least"}
_FUNCTIONS = {"starts with": "begins", "contains": "holds", "list contains": "holds"}
_LONGEST = 2000


def condition(text: str, words: Words, lexicon: Lexicon) -> str:
    """A condition about fields of the package's forms; "" where words would not be exact."""
    formula = text.strip().removeprefix("=").strip()
    if not formula or len(formula) > _LONGEST:
        return ""
    try:
        return _Speaker(words, lexicon).told(tree_of(formula))
    except (FeelError, RecursionError, _Unsaid):
        return ""


def spoken_path(path: str, words: Words, lexicon: Lexicon) -> str:
    """What the forms call a value, in quotation marks; its own name where no form asks for it."""
    found = lexicon.fields.get(path)
    return words.phrase("quoted", text=found.label.rstrip(":")) if found else path


class _Unsaid(Exception):
    """Something there are no exact words for."""


class _Speaker:
    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._lexicon = lexicon

    def told(self, node: Node, outer: str = "") -> str:
        """The words of a part; in brackets where and and or would run together."""
        if isinstance(node, Logic):
            text = f" {self._words.phrase(node.kind)} ".join(self.told(one, node.kind) for one in node.operands)
            return f"({text})" if outer and outer != node.kind else text
        if isinstance(node, Comparison):
            return self._comparison(node)
        if isinstance(node, In):
            return self._in(node)
        if isinstance(node, Call):
            return self._call(node)
        return self._truth(node, "true")

    def _comparison(self, node: Comparison) -> str:
        name, known = self._name(node.left)
        if not isinstance(node.right, Literal) or node.op not in _SAID:
            raise _Unsaid
        value = node.right.value
        if value is None and node.op in {"=", "!="}:
            return self._words.phrase("empty" if node.op == "=" else "filled", name=name)
        if isinstance(value, bool) and node.op == "=":
            return self._truth(node.left, str(value).lower())
        return self._words.phrase(_SAID[node.op], name=name, value=self._value(value, known))

    def _truth(self, node: Node, value: str) -> str:
        return self._words.phrase("is", name=self._name(node)[0], value=self._words.known("values", value))

    def _in(self, node: In) -> str:
        name, known = self._name(node.value)
        if not all(isinstance(one, Literal) for one in node.tests):
            raise _Unsaid
        values = [self._value(one.value, known) for one in node.tests if isinstance(one, Literal)]
        return self._words.phrase("one_of", name=name, values=f" {self._words.phrase('or')} ".join(values))

    def _call(self, node: Call) -> str:
        function = node.function.name if isinstance(node.function, Name) else ""
        if node.named:
            raise _Unsaid
        if function == "not" and len(node.positional) == 1 and dotted(node.positional[0]):
            return self._truth(node.positional[0], "false")
        if function in _FUNCTIONS and len(node.positional) == 2 and isinstance(node.positional[1], Literal):
            name, known = self._name(node.positional[0])
            value = self._value(node.positional[1].value, known)
            return self._words.phrase(_FUNCTIONS[function], name=name, value=value)
        raise _Unsaid

    def _name(self, node: Node) -> tuple[str, Field]:
        path = dotted(node)
        if path not in self._lexicon.fields:
            raise _Unsaid
        return spoken_path(path, self._words, self._lexicon), self._lexicon.fields[path]

    def _value(self, value: object, known: Field) -> str:
        if isinstance(value, bool):
            raise _Unsaid
        if isinstance(value, str):
            return self._words.phrase("quoted", text=self._lexicon.choice(value, known))
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return full_date(value)
        if isinstance(value, Decimal | int | float):
            return known.choices.get(str(value), number(value))
        raise _Unsaid
