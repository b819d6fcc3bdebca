"""A decision table tried with an example, in the bounded child: what it asks for, which rules hit, what comes out."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from workflows.decisions import parse_with_imports
from workflows.decisions.asking import Question, TableRow, TableView, questions, read_answer, tables
from workflows.decisions.xmlsource import read
from workflows.errors import NotFound, Rejected
from workflows.feel import FeelError, compile_expression, to_text
from workflows.model import Problem

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableTrial:
    """What a file of decision tables says of itself, and of an example.

    :param decisions: ids and names of its decisions.
    :param decision: the one that is tried, "" where the file has none.
    :param output: what it came to; None also where nothing was evaluated.
    :param trace: one row for each table: decision, rules (ids), problem, violation, place.
    :param fault: code of why nothing could be evaluated: "table_unreadable", "table_too_costly", "" else.
    :param problems: what a check says of the file.
    """

    decisions: Mapping[str, str]
    decision: str = ""
    questions: tuple[Question, ...] = ()
    tables: tuple[TableView, ...] = ()
    evaluated: bool = False
    output: Any = None
    trace: tuple[Mapping[str, Any], ...] = ()
    fault: str = ""
    problems: tuple[Problem, ...] = ()


def try_table(
    files: Mapping[str, bytes], name: str, decision: str, entered: Mapping[Path, Any] | None
) -> TableTrial:
    """Read a file and, where answers are given, evaluate the decision with them.

    :param files: the draft: the file and those it may import.
    :param decision: id; one the file does not hold means its last, which rests on the others.
    :param entered: typed answers by the path of their question; None only reads.
    """
    try:
        model, root = parse_with_imports(name, files), read(files[name], name)
    except Rejected as refused:
        return TableTrial({}, fault="table_unreadable", problems=refused.problems)
    seen = tuple(tables(root))
    if not model.keys:
        return TableTrial({}, tables=seen, problems=tuple(model.problems))
    chosen = decision if decision in model.names else model.keys[-1]
    try:
        asked = tuple(questions(model, root, chosen))
    except NotFound:
        asked = ()
    trial = TableTrial(model.names, chosen, asked, seen, problems=tuple(model.problems))
    if entered is None:
        return trial
    try:
        result = model.evaluate(chosen, laid(asked, entered))
    except FeelError:
        return TableTrial(model.names, chosen, asked, seen, fault="table_too_costly", problems=tuple(model.problems))
    rows = tuple(_row(one) for one in result.trace)
    return TableTrial(model.names, chosen, asked, seen, True, result.output, rows, "", tuple(model.problems))


def laid(asked: Sequence[Question], entered: Mapping[Path, Any]) -> dict[str, Any]:
    """The answers as nested variables; what nobody answered is null."""
    data: dict[str, Any] = {}
    for question in asked:
        value = entered.get(question.path)
        if not question.type and not question.values and isinstance(value, str):
            value = read_answer(value)
        at = data
        for part in question.path[:-1]:
            at = at.setdefault(part, {})
        at[question.path[-1]] = value
    return data


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("decision", "rules", "problem", "violation", "place") if name in row}


def as_json(trial: TableTrial) -> dict[str, Any]:
    """A trial as JSON can carry it; problems are left to who sends them."""
    made = asdict(trial)
    made["output"] = _plain(trial.output)
    del made["problems"]
    return made


def from_json(found: Mapping[str, Any], problems: tuple[Problem, ...]) -> TableTrial:
    """A trial out of JSON."""
    return TableTrial(
        found["decisions"], found["decision"],
        tuple(Question(tuple(one["path"]), one["label"], one["type"], tuple(one["values"]), one["closed"])
              for one in found["questions"]),
        tuple(_table(one) for one in found["tables"]), found["evaluated"], _valued(found["output"]),
        tuple(found["trace"]), found["fault"], problems,
    )


def _table(found: Mapping[str, Any]) -> TableView:
    rules = tuple(
        TableRow(one["id"], one["number"], tuple(one["tests"]), tuple(one["outputs"]), tuple(one["notes"]))
        for one in found["rules"]
    )
    return TableView(found["decision"], found["name"], found["policy"], tuple(found["inputs"]),
                     tuple(found["outputs"]), rules)


def _plain(value: Any) -> Any:
    """A value of FEEL as JSON: what JSON has no word for stands in an object with one name."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, Decimal):
        return {"number": str(value)}
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return {"date": value.isoformat()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {"context": {str(name): _plain(one) for name, one in value.items()}}
    return {"literal": to_text(value)}


def _valued(value: Any) -> Any:
    if isinstance(value, list):
        return [_valued(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "number" in value:
        return Decimal(value["number"])
    if "date" in value:
        return dt.date.fromisoformat(value["date"])
    if "literal" in value:  # a time, an instant, a duration
        return compile_expression(f'@"{value["literal"]}"').evaluate({})
    return {name: _valued(one) for name, one in value["context"].items()}
