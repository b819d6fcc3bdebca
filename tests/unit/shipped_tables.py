"""The decision tables of a shipped process, and what holds for every one of them."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import etree

from handlers.values import Values
from workflows.decisions import Decisions, parse_dmn
from workflows.model import DecisionResult

DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"


class Shipped:
    """The decision tables of one folder of `bpmn/`."""

    def __init__(self, process: str) -> None:
        self.folder = Path(__file__).parents[2] / "bpmn" / process

    @cached_property
    def tables(self) -> dict[str, Decisions]:
        """Decision id -> its file."""
        files = [parse_dmn(path.read_bytes(), path.name) for path in sorted(self.folder.glob("*.dmn"))]
        return {key: found for found in files for key in found.keys}

    def decide(self, decision: str, inputs: Mapping[str, Any], /) -> DecisionResult:
        """The port the rules are given in production by the deployment."""
        return self.tables[decision].evaluate(decision, inputs)

    def drawn(self, names: Iterable[str] | None = None) -> list[tuple[str, Any]]:
        """(name of the table, one row as it is drawn) for all rows of some tables, None = all."""
        chosen = sorted(path.stem for path in self.folder.glob("*.dmn")) if names is None else sorted(names)
        return [(name, row) for name in chosen for row in etree.parse(self.folder / f"{name}.dmn").iter(f"{DMN}rule")]

    def numbers(self, name: str) -> set[float]:
        """All numbers that stand in the cells of a table."""
        cells = etree.parse(self.folder / f"{name}.dmn").iter(
            f"{DMN}inputEntry", f"{DMN}outputEntry", f"{DMN}inputExpression")
        texts = [re.sub(r'"[^"]*"', "", cell.findtext(f"{DMN}text") or "") for cell in cells]
        return {float(number) for text in texts for number in re.findall(r"(?<![\w.])\d+(?:\.\d+)?", text)}


def values(**overrides: Any) -> Values:
    """The shipped parameters with some of them set."""
    shipped = Values()
    return Values(lambda key: overrides[key] if key in overrides else shipped.get(key))


def require_clean(shipped: Shipped, names: Set[str]) -> None:
    """Each file parses without a problem and holds the decision of its own name alone."""
    for name in names:
        assert shipped.tables[name].problems == []
        assert list(shipped.tables[name].keys) == [name]


def require_same_text(drawn: Iterable[tuple[str, Any]], pattern: str = ".") -> None:
    """The column Rechtsgrundlage of each row fits the pattern, and dmn-js shows the same text."""
    for name, row in drawn:
        shown = row.findtext(f"{DMN}description")
        assert re.search(pattern, shown or ""), (name, row.get("id"))
        assert row.findtext(f"{DMN}annotationEntry/{DMN}text") == shown
