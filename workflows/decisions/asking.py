"""What a decision asks for and how its tables read: for people who try a table with an example."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree

from workflows.decisions.graph import InputData
from workflows.decisions.itemtypes import ItemType, StructureType
from workflows.decisions.model import Decisions
from workflows.decisions.xmlsource import attribute, child, children, local, text_of
from workflows.feel import DECISION, Expression, FeelError
from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.nodes import Literal, Name, Path
from workflows.feel.parser import Parser
from workflows.feel.tree import children as parts_of
from workflows.feel.types import ANY, Type

_MOST_QUESTIONS = 100
_MOST_CHOICES = 60
_NO_CELL = ("", "-")


@dataclass(frozen=True, slots=True)
class Question:
    """A value somebody must give before the decision can be made.

    :param path: names from the outermost in, where the value is laid.
    :param label: what the table calls it.
    :param type: built-in FEEL type, "" where anything may be given.
    :param values: the texts its cells name or its column allows.
    :param closed: no other value than those is allowed.
    """

    path: tuple[str, ...]
    label: str
    type: str = ""
    values: tuple[str, ...] = ()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A rule as it is written.

    :param id: as a trace names it.
    """

    id: str
    number: int
    tests: tuple[str, ...]
    outputs: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableView:
    """A decision table as a person reads it.

    :param policy: hit policy, "UNIQUE".
    """

    decision: str
    name: str
    policy: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    rules: tuple[TableRow, ...]


def tables(root: etree._Element) -> list[TableView]:
    """Every decision that is a table, in the order of the file; cells as they are written, also wrong ones.

    :param root: of the DMN file, from `xmlsource.read`.
    """
    found = []
    for decision in children(root, "decision"):
        table = child(decision, "decisionTable")
        if table is not None:
            found.append(_view(decision, table))
    return found


def _view(decision: etree._Element, table: etree._Element) -> TableView:
    key = attribute(decision, "id") or attribute(decision, "name")
    rules = []
    for number, rule in enumerate(children(table, "rule"), 1):
        described = child(rule, "description")
        notes = [text_of(one) for one in children(rule, "annotationEntry")]
        notes += [(described.text or "").strip()] if described is not None else []
        rules.append(TableRow(
            attribute(rule, "id") or f"{key}#{number}", number,
            tuple(text_of(one) for one in children(rule, "inputEntry")),
            tuple(text_of(one) for one in children(rule, "outputEntry")),
            tuple(dict.fromkeys(one for one in notes if one)),
        ))
    return TableView(
        key, attribute(decision, "name") or key, attribute(table, "hitPolicy").upper() or "UNIQUE",
        tuple(_column(one) for one in children(table, "input")),
        tuple(attribute(one, "label") or attribute(one, "name") for one in children(table, "output")), tuple(rules),
    )


def _column(element: etree._Element) -> str:
    return attribute(element, "label") or text_of(child(element, "inputExpression"))


def questions(model: Decisions, root: etree._Element, reference: str) -> list[Question]:
    """What must be known before a decision can be made, the columns of its tables first.

    :param model: the parsed file.
    :param root: of the same file.
    :param reference: id of the decision; NotFound for another.
    """
    asker = _Asker(model, reference)
    for element in children(root, "decision"):
        if (attribute(element, "id") or attribute(element, "name")) in asker.reached:
            asker.ask_columns(element)
    for element in children(root, "decision", "businessKnowledgeModel"):
        if (attribute(element, "id") or attribute(element, "name")) in asker.reached:
            asker.ask_texts(element)
    asker.ask_inputs()
    return asker.found()


class _Asker:
    """Gathers questions; a value asked for as a whole is not asked for in parts."""

    def __init__(self, model: Decisions, reference: str) -> None:
        self._model = model
        self._names = (*BUILTINS, *model.vocabulary)
        self.reached = _reached(model, reference)
        self._roots = model.needs(reference)
        self._asked: dict[tuple[str, ...], Question] = {}

    def found(self) -> list[Question]:
        """The questions; where a path is asked for, no part of it is."""
        paths = set(self._asked)
        kept = [one for path, one in self._asked.items() if not any(path[:end] in paths for end in range(1, len(path)))]
        return kept[:_MOST_QUESTIONS]

    def ask_columns(self, decision: etree._Element) -> None:
        """One question for each column that reads a variable."""
        table = child(decision, "decisionTable")
        for number, column in enumerate(children(table, "input") if table is not None else ()):
            expression = child(column, "inputExpression")
            path = _path(self._read(text_of(expression)))
            if not path or path[0] not in self._roots or table is None:
                continue
            base, named = _base(self._model.types.get(attribute(expression, "typeRef"), None),
                                attribute(expression, "typeRef"))
            is_text = base in ("", "string")  # the text in date("2026-01-01") is no choice for a day
            allowed = self._texts([text_of(child(column, "inputValues"))]) if is_text else []
            cells = [] if allowed or not is_text else self._texts(_cells(table, number))
            values = tuple(dict.fromkeys(one for one in [*allowed, *named, *cells] if one))[:_MOST_CHOICES]
            self._ask(Question(path, _column(column), base, values, closed=bool(allowed or named)))

    def ask_texts(self, element: etree._Element) -> None:
        """What cells and expressions read beside the columns."""
        for one in element.iter():
            above = one.getparent()
            is_text = above is not None and isinstance(one.tag, str) and local(one) == "text"
            if is_text and local(above) != "inputValues":  # type: ignore[arg-type]
                for tree in self._trees((one.text or "").strip()):
                    for path in _paths(tree):
                        if path[0] in self._roots:
                            self._ask(Question(path, _spoken(path)))

    def ask_inputs(self) -> None:
        """Declared inputs nobody asked for yet, and the types of those somebody did."""
        declared = {one.name: one.type for one in self._model.elements.values() if isinstance(one, InputData)}
        for name in sorted(self._roots):
            of = declared.get(name, ANY)
            if any(path[0] == name for path in self._asked):
                self._type(name, of)
            elif isinstance(of, StructureType):
                for part, inner in of.fields.items():
                    base, values = _base(inner, "")
                    self._ask(Question((name, part), f"{name}: {part}", base, values, bool(values)))
            else:
                base, values = _base(of, "")
                self._ask(Question((name,), name, base, values, bool(values)))

    def _type(self, name: str, of: Type) -> None:
        for path, asked in list(self._asked.items()):
            inner = of.fields.get(path[1], ANY) if isinstance(of, StructureType) and len(path) == 2 else of
            if path[0] == name and not asked.type and len(path) <= 2:
                base, values = _base(inner, "")
                self._asked[path] = Question(path, asked.label, base, asked.values or values, bool(values))

    def _ask(self, question: Question) -> None:
        self._asked.setdefault(question.path, question)

    def _read(self, text: str) -> Any:
        try:
            return Parser(text, self._names, DECISION).whole_expression() if text else None
        except (FeelError, RecursionError):
            return None

    def _trees(self, text: str) -> Iterable[Any]:
        """A text as an expression, or as the tests of a cell; what cannot be read asks for nothing."""
        if text in _NO_CELL:
            return ()
        try:
            return Parser(text, self._names, DECISION).whole_unary_tests()[1]
        except (FeelError, RecursionError):
            whole = self._read(text)
            return () if whole is None else (whole,)

    def _texts(self, cells: Iterable[str]) -> list[str]:
        return [node.value for cell in cells for tree in self._trees(cell) for node in _walk(tree)
                if isinstance(node, Literal) and isinstance(node.value, str)]


def _reached(model: Decisions, reference: str) -> set[str]:
    """Ids of the decision and of all it requires in its own file."""
    waiting, seen = [model.find(reference).key], set()
    while waiting:
        key = waiting.pop()
        element = model.elements.get(key)
        if key not in seen and element is not None:
            seen.add(key)
            waiting += getattr(element, "requires", ())
    return {key[1] for key in seen if key[0] == model.namespace}


def _cells(table: etree._Element, column: int) -> Iterator[str]:
    for rule in children(table, "rule"):
        entries = [text_of(one) for one in children(rule, "inputEntry")]
        if column < len(entries):
            yield entries[column]


def _base(of: Type | None, reference: str) -> tuple[str, tuple[str, ...]]:
    """The built-in type meant and the texts a declared type allows."""
    if isinstance(of, ItemType):
        tests = of.allowed.text if of.allowed is not None else ""
        base, _ = _base(of.base, "")
        try:
            trees = Parser(tests, BUILTINS, DECISION).whole_unary_tests()[1] if tests else []
        except FeelError:
            trees = []
        return base, tuple(one.value for one in trees if isinstance(one, Literal) and isinstance(one.value, str))
    simple = of.simple if of is not None else Type(reference.strip()).simple
    return ("" if simple == "Any" else simple) or _CAMUNDA.get(reference.strip(), ""), ()


# What Camunda Modeler writes for types.
_CAMUNDA = {"integer": "number", "long": "number", "double": "number", "dateTime": "date and time"}


def _path(node: Any) -> tuple[str, ...]:
    """A dotted path of names, () for any other expression."""
    if isinstance(node, Name):
        return (node.name,)
    if isinstance(node, Path):
        before = _path(node.source)
        return (*before, node.name) if before else ()
    return ()


def _paths(node: Any) -> Iterator[tuple[str, ...]]:
    """The longest dotted paths of an expression."""
    path = _path(node)
    if path:
        yield path
        return
    for part in parts_of(node):
        yield from _paths(part)


def _walk(node: Any) -> Iterator[Any]:
    yield node
    for part in parts_of(node):
        yield from _walk(part)


def _spoken(path: tuple[str, ...]) -> str:
    return ".".join(path)



def read_answer(text: str) -> Any:
    """What somebody typed for a question of no type: a day, a constant of FEEL ("3", "true", "[1, 2]"), else a text.

    :param text: days as "2026-12-31" or "31.12.2026", numbers also with a comma.
    """
    plain = text.strip()
    if day := _day(plain):
        return day
    if _COMMA.fullmatch(plain):
        plain = plain.replace(",", ".")
    try:
        constant = Expression(plain, (), DECISION)
        return text if constant.names else constant.evaluate({})
    except FeelError:
        return text


def _day(text: str) -> dt.date | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


_COMMA = re.compile(r"[+-]?\d{1,30},\d{1,30}", re.ASCII)
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
