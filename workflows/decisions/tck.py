"""The official DMN test kit (https://github.com/dmn-tck/tck), played against our decisions."""
from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from lxml import etree

from workflows.decisions.files import parse_with_imports
from workflows.decisions.model import Decisions
from workflows.errors import EngineError
from workflows.feel import DECISION, FeelError, to_text
from workflows.feel.compare import equal
from workflows.feel.limits import Run
from workflows.feel.temporal import parse_date, parse_date_time, parse_duration, parse_time
from workflows.feel.values import NUMBERS

_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_TOLERANCE = Decimal("1E-8")
Row = dict[str, str]


def run_tck(folder: Path) -> Iterator[Row]:
    """Play every test case below a folder.

    Each row holds test (folder name), file, case, outcome (passed, failed, error) and message. A case with several
    results has passed when all of them are as expected.
    """
    for file in sorted(folder.rglob("*-test-*.xml")):
        yield from _run_file(file)


def _run_file(file: Path) -> Iterator[Row]:
    root = etree.parse(str(file), etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    row = {"test": file.parent.name, "file": file.name, "case": "", "outcome": "error", "message": ""}
    name = next((one.text or "" for one in _find(root, "modelName")), "")
    try:
        model = _load(file.parent, name.strip())
    except (EngineError, OSError) as error:
        yield {**row, "message": str(error)}
        return
    for case in _find(root, "testCase"):
        yield {**row, **_worst(list(_run_case(model, case))), "case": case.get("id", "")}


def _worst(results: list[Row]) -> Row:
    """The outcome of a case: an error before a failure before a pass; a case without results has none."""
    for outcome in ("error", "failed", "passed"):
        messages = [row["message"] for row in results if row["outcome"] == outcome]
        if messages:
            return {"outcome": outcome, "message": "; ".join(filter(None, messages))}
    return {"outcome": "error", "message": "the case expects no result"}


def _load(folder: Path, name: str) -> Decisions:
    """The model of a test with the other files of its folder as imports."""
    files = {one.name: one.read_bytes() for one in sorted(folder.glob("*.dmn"))}
    if name not in files:
        raise FileNotFoundError(f"{name} is not there")
    return parse_with_imports(name, files)


def _run_case(model: Decisions, case: etree._Element) -> Iterator[Row]:
    inputs = {one.get("name", ""): _value(one) for one in _find(case, "inputNode")}
    invocable = case.get("invocableName", "") if case.get("type") in ("decisionService", "bkm") else ""
    for node in _find(case, "resultNode"):
        expected = _value(next(_find(node, "expected"), None))
        try:
            result = model.evaluate(invocable or node.get("name", ""), inputs)
        except (EngineError, FeelError) as error:
            yield {"outcome": "error", "message": str(error)}
            continue
        output = result.output
        if invocable and isinstance(output, dict) and node.get("name") in output:
            # A service with several outputs gives them all at once.
            output = output[node.get("name")]
        if same(expected, output):
            yield {"outcome": "passed", "message": ""}
        else:
            problems = "; ".join(str(row["problem"]) for row in result.trace if "problem" in row)
            yield {"outcome": "failed",
                   "message": f"{node.get('name')}: expected {_show(expected)}, got {_show(output)} {problems}".strip()}


def _show(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else to_text(value)


def same(expected: Any, found: Any) -> bool:
    """Whether an outcome is the expected one; numbers may differ in the ninth place."""
    if isinstance(expected, Decimal) and isinstance(found, Decimal):
        return abs(expected - found) <= _TOLERANCE * max(Decimal(1), abs(expected))
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(same(a, b) for a, b in zip(expected, found, strict=True))
    if isinstance(expected, dict) and isinstance(found, dict):
        return expected.keys() == found.keys() and all(same(one, found[key]) for key, one in expected.items())
    return equal(expected, found, Run(DECISION)) is True


def _find(element: etree._Element, name: str) -> Iterator[etree._Element]:
    return (one for one in element if isinstance(one.tag, str) and etree.QName(one).localname == name)


def _value(element: etree._Element | None) -> Any:
    """The value an input, expected result, component or item holds."""
    if element is None:
        return None
    for one in element:
        kind = etree.QName(one).localname if isinstance(one.tag, str) else ""
        if kind == "value":
            return None if one.get(_NIL) == "true" else _typed(one.text or "", one.get(_TYPE, ""))
        if kind == "list":
            return None if one.get(_NIL) == "true" else [_value(item) for item in _find(one, "item")]
    components = list(_find(element, "component"))
    if components:
        return {one.get("name", ""): None if one.get(_NIL) == "true" else _value(one) for one in components}
    return None


def _typed(text: str, of: str) -> Any:
    kind = of.rpartition(":")[2]
    if kind in ("decimal", "double", "integer", "int", "long", "float"):
        try:
            return NUMBERS.create_decimal(text.strip())
        except InvalidOperation:
            return None
    if kind == "boolean":
        return text.strip() in ("true", "1")
    parsers: dict[str, Any] = {"date": parse_date, "time": parse_time, "dateTime": parse_date_time,
                               "duration": parse_duration}
    return parsers[kind](text.strip()) if kind in parsers else text
