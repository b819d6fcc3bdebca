"""Finds in the sources every code that can reach a person, with its place and the parameters given along.

Whatever function, method or class takes a parameter `code` (or, for the history, `action`) is found by
its signature, so a new way of reporting needs no entry here. A code that can not be followed to its
literals is reported too: it could be anything.
"""
from __future__ import annotations

import ast
import pathlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGES = ("workflows", "handlers", "web")
WORD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# `code` means something else to these: a code drawn in a diagram, of a document, a trade, a one-time code.
OTHER_CODES = frozenset({
    "web.Finding", "BpmnError", "Document", "File", "Named", "Trade", "Trigger", "_catch_at_boundary", "_check", "_climb", "_handler_in_scope",
    "_matching", "_paper", "_with_code", "add_document", "dates", "document_row", "escalate", "label", "raise_error",
    "redeem_code", "remedy_notice", "throw_error", "trade_name", "trade_number", "typed",
})
# They show what others made: a code that is only passed on to them was found where it was made.
TELLERS = frozenset({"sentence", "has_sentence", "field_sentence", "remedy"})
# Who makes findings of checks: their codes need a remedy beside the sentence.
FINDINGS = frozenset({"Problem", "report", "complain", "problem", "refusal", "BadExpression"})


@dataclass(frozen=True, slots=True)
class Use:
    """One place that gives a code.

    :param params: names of the parameters given along; None where they can not be known.
    :param by: the function or class it is given to, "" for a tuple.
    """

    code: str
    place: str
    params: frozenset[str] | None
    by: str = ""


@dataclass
class Takers:
    """Who takes a parameter: (package and kind, name) -> positions; classes are known in every package."""

    places: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    bases: dict[str, list[str]] = field(default_factory=dict)

    def add(self, key: tuple[str, str], names: list[str], word: str) -> None:
        """Note a signature where it has the word."""
        if word in names and key[1] not in OTHER_CODES:
            self.places[key].add(names.index(word))

    def inherit(self) -> None:
        """An exception takes what its root takes."""
        for name in self.bases:
            for root in _roots(name, self.bases):
                if ("", root) in self.places and name not in OTHER_CODES:
                    self.places["", name] |= self.places["", root]

    def of(self, call: ast.Call, path: pathlib.Path) -> set[int]:
        """The positions that count in a call, none where it is to somebody else."""
        package, name = path.relative_to(ROOT).parts[0], _callee(call)
        if f"{package}.{name}" in OTHER_CODES:
            return set()
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        kinds = ("function",) if owner is None else ("method", "function")
        if isinstance(owner, ast.Name) and owner.id == "self":
            kinds = ("method",)
        known = [("", name), *((f"{package} {kind}", name) for kind in kinds)]
        return next((self.places[key] for key in known if key in self.places), set())


@dataclass
class Sources:
    """The parsed packages: signatures, constants, and the uses of a word found in them."""

    trees: dict[pathlib.Path, ast.Module]
    constants: dict[tuple[pathlib.Path | None, str], ast.expr] = field(default_factory=dict)
    reading: pathlib.Path | None = None

    @classmethod
    def read(cls, packages: Iterable[str] = PACKAGES) -> Sources:
        """Parse the packages."""
        trees = {path: ast.parse(path.read_text()) for name in packages for path in sorted((ROOT / name).rglob("*.py"))}
        constants: dict[tuple[pathlib.Path | None, str], ast.expr] = {}
        for path, tree in trees.items():
            for node in tree.body:
                for target in node.targets if isinstance(node, ast.Assign) else ():
                    if isinstance(target, ast.Name):
                        constants[path, target.id] = constants[None, target.id] = node.value
        return cls(trees, constants)

    def takers(self, word: str) -> Takers:
        """Who takes a parameter of this name."""
        found = Takers()
        for path, tree in self.trees.items():
            package = path.relative_to(ROOT).parts[0]
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef) and f"{package}.{node.name}" not in OTHER_CODES:
                    found.bases[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
                    found.add(("", node.name), _fields(node), word)
                elif isinstance(node, ast.FunctionDef) and node.name != "__init__":
                    kind = "method" if _is_method(node) else "function"
                    found.add((f"{package} {kind}", node.name), _names(node), word)
        found.inherit()
        return found

    def uses(self, word: str) -> tuple[list[Use], list[str]]:
        """All literal values given as `word`, and the places where one can not be followed."""
        takers, found, lost = self.takers(word), [], []
        for path, tree in self.trees.items():
            self.reading = path
            for function, node in _with_function(tree):
                positions = takers.of(node, path) if isinstance(node, ast.Call) else set()
                if isinstance(node, ast.Call) and positions:
                    name, place = _callee(node), f"{path.relative_to(ROOT)}:{node.lineno}"
                    for value in _given(node, word, positions):
                        literals = self.literals(value, function, word)
                        if literals is None and name not in TELLERS:
                            lost.append(f"{place} {ast.unparse(value)}")
                        found += [Use(one, place, _params(node), name) for one in literals or ()]
                elif isinstance(node, ast.Dict) and path.is_relative_to(ROOT / "workflows" / "services"):
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    found += [Use(one, place, None, "row") for value in _under(node, word)
                              for one in self.literals(value, function, word) or ()]
                elif word == "code" and (given := _tuple(node)) is not None:
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    found += [Use(one, place, _keys(given.elts[-1])) for one in
                              self.literals(given.elts[0], function, word) or ()]
        return found, lost

    def literals(self, value: ast.expr, function: ast.AST | None, word: str) -> set[str] | None:
        """The texts an expression can be; none where it passes on what was given elsewhere, None where unknown."""
        if isinstance(value, ast.Constant):
            text = value.value
            return {text} if isinstance(text, str) and WORD.fullmatch(text) else set()
        if isinstance(value, ast.IfExp):
            return self._all([value.body, value.orelse], function, word)
        if isinstance(value, ast.Call) and _callee(value) == "str" and len(value.args) == 1:
            return self.literals(value.args[0], function, word)
        if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Constant) and value.slice.value == word:
            return set()  # a note made by one of the takers
        if isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name):
            table = self._constant(value.value.id)
            return self._all(table.values, function, word) if isinstance(table, ast.Dict) else None
        if isinstance(value, ast.Call) and _callee(value) == f"_{word}":
            return set()  # a function that gives one; its literals are found as it returns them
        if isinstance(value, ast.Attribute) and value.attr in (word, "message"):
            return set()
        if isinstance(value, ast.Name):
            if value.id.isupper() and (constant := self._constant(value.id)) is not None:
                return self.literals(constant, None, word)
            return self._assigned(value.id, function, word)
        return None

    def _constant(self, name: str) -> ast.expr | None:
        """What a module sets a name to: the module being read, else any (it was imported)."""
        return self.constants.get((self.reading, name), self.constants.get((None, name)))

    def _all(self, values: Iterable[ast.expr], function: ast.AST | None, word: str) -> set[str] | None:
        parts = [self.literals(one, function, word) for one in values]
        return None if None in parts else set().union(*(part or set() for part in parts))

    def _assigned(self, name: str, function: ast.AST | None, word: str) -> set[str] | None:
        """What a local name was set to; a parameter or loop variable passes on what came from elsewhere."""
        if function is None:
            return None
        values = [
            node.value for node in ast.walk(function) if isinstance(node, ast.Assign)
            for target in node.targets if isinstance(target, ast.Name) and target.id == name
        ]
        return self._all(values, None, word) if values else set()


def _names(node: ast.FunctionDef) -> list[str]:
    names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
    names = names[1:] if names[:1] in (["self"], ["cls"]) else names
    return names + [argument.arg for argument in node.args.kwonlyargs]


def _is_method(node: ast.FunctionDef) -> bool:
    return [argument.arg for argument in node.args.args[:1]] in (["self"], ["cls"])


def _fields(node: ast.ClassDef) -> list[str]:
    """Parameters of a class: those of its __init__, else its fields."""
    for inner in node.body:
        if isinstance(inner, ast.FunctionDef) and inner.name == "__init__":
            return _names(inner)
    return [one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)]


def _roots(name: str, bases: dict[str, list[str]]) -> Iterator[str]:
    for base in bases.get(name, []):
        yield base
        yield from _roots(base, bases)


def _with_function(tree: ast.Module) -> Iterator[tuple[ast.AST | None, ast.AST]]:
    """Every node with the outermost function it stands in."""
    todo: list[tuple[ast.AST | None, ast.AST]] = [(None, tree)]
    while todo:
        function, node = todo.pop()
        yield function, node
        if function is None and isinstance(node, ast.FunctionDef):
            function = node
        todo += [(function, child) for child in ast.iter_child_nodes(node)]


def _callee(node: ast.Call) -> str:
    called = node.func
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def _given(node: ast.Call, word: str, positions: set[int]) -> list[ast.expr]:
    named = [keyword.value for keyword in node.keywords if keyword.arg == word]
    given = [node.args[place] for place in sorted(positions) if place < len(node.args)]
    return named or [one for one in given if not isinstance(one, ast.Starred)]


def _params(node: ast.Call) -> frozenset[str] | None:
    """Names of the parameters of a call: its keywords, and the keys of a literal `params`."""
    found: set[str] = set()
    for keyword in node.keywords:
        if keyword.arg is None:
            return None
        if keyword.arg == "params":
            keys = _keys(keyword.value)
            if keys is None:
                return None
            found |= keys
        found.add(keyword.arg)
    for argument in node.args:
        found |= _keys(argument) or set() if isinstance(argument, ast.Dict) else set()
    return frozenset(found)


def _keys(value: ast.expr) -> frozenset[str] | None:
    if not isinstance(value, ast.Dict):
        return None
    names = [key.value for key in value.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    return frozenset(names) if len(names) == len(value.keys) else None


def _under(node: ast.Dict, word: str) -> list[ast.expr]:
    """What stands under the word in a dictionary: rows of tables are written so."""
    pairs = zip(node.keys, node.values, strict=True)
    return [value for key, value in pairs if isinstance(key, ast.Constant) and key.value == word]


def _tuple(node: ast.AST) -> ast.Tuple | None:
    """A tuple (code, ..., parameters) that is returned or yielded."""
    value = node.value if isinstance(node, (ast.Return, ast.Yield)) else None
    while isinstance(value, ast.IfExp):
        value = value.body
    if isinstance(value, ast.Tuple) and len(value.elts) > 1 and isinstance(value.elts[-1], ast.Dict):
        return value
    return None
