"""Examples of a table that are kept: test cases of the draft, run with all others before every release."""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from web.services import me, services
from web.wording import spoken
from workflows.checking import TableTrial, laid
from workflows.decisions.asking import Question
from workflows.errors import Rejected
from workflows.scenarios import BrokenScenario, UnusableFile, as_file, parse_text, same, typed, written

COMMENT = "Beispiele einer Entscheidungstabelle, aufgenommen mit „Mit Beispiel testen“."
MOST = 200
_LONGEST = 160
_NO_NAME = re.compile(r"[^A-Za-z0-9]+")
Answers = Mapping[tuple[str, ...], Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """An example of a table as the draft holds it.

    :param given: values as the table reads them, `value` what must come out.
    """

    id: str
    topic: str
    decision: str
    given: Mapping[str, Any]
    value: Any

    def answers(self, questions: Sequence[Question]) -> dict[tuple[str, ...], Any]:
        """Its values by the path they are asked for at."""
        found: dict[tuple[str, ...], Any] = {}
        for question in questions:
            at: Any = self.given
            for part in question.path:
                at = at.get(part) if isinstance(at, Mapping) else None
            found[question.path] = at
        return found

    def holds(self, output: Any) -> bool:
        """Whether this is what must come out."""
        return same(output, self.value)


def can_be_kept(trial: TableTrial) -> bool:
    """Whether a trial came to something a table may say: no contradiction, nothing forbidden."""
    return trial.evaluated and not any("violation" in row for row in trial.trace)


def place_of(table: str) -> str:
    """Where the examples of a table are kept."""
    stem = _NO_NAME.sub("_", table.rsplit(".", 1)[0]).strip("_").lower()
    return f"scenarios/{stem or 'tabelle'}_beispiele.yaml"


def kept_of(files: Mapping[str, bytes], table: str) -> tuple[Kept, ...]:
    """The examples of a table; none where their file cannot be read, which the check tells."""
    try:
        rows = _rows(files.get(place_of(table), b""))
    except Rejected:
        return ()
    found = []
    for row in rows:
        step = _step(row, table)
        if step is not None:
            try:
                given, value = typed(step.get("given") or {}), typed(step["value"])
            except BrokenScenario:
                continue  # the trial tells it
            found.append(Kept(str(row.get("id", "")), str(row.get("topic", "")), str(step["name"]), given, value))
    return tuple(found)


def _step(row: Mapping[str, Any], table: str) -> Mapping[str, Any] | None:
    """The only step of an example of this table, None for any other test case."""
    steps = row.get("steps")
    first = steps[0] if isinstance(steps, list) and len(steps) == 1 else None
    if isinstance(first, Mapping) and first.get("expect") == "decision" and {"name", "value"} <= first.keys():
        return first if first.get("file") == f"../{table}" else None
    return None


def _rows(content: bytes) -> list[Mapping[str, Any]]:
    if not content.strip():
        return []
    try:
        data = parse_text(content.decode())
    except (UnusableFile, UnicodeDecodeError) as error:
        raise Rejected("examples_unreadable") from error
    rows = data if isinstance(data, list) else [data]
    if not all(isinstance(row, Mapping) for row in rows):
        raise Rejected("examples_unreadable")
    return rows


def keep(draft: str, table: str, trial: TableTrial, answers: Answers) -> None:
    """Keep what was just tried as an example of the draft.

    :raises Conflict: a colleague holds the draft.
    :raises Rejected: "examples_unreadable", "examples_many", "example_there" (the same values are kept already).
    """
    file, rows, revision = _read(draft, table)
    given = laid(trial.questions, answers)
    if len(rows) >= MOST:
        raise Rejected("examples_many", most=MOST)
    files = services().drafts.read(draft).files
    if any(one.decision == trial.decision and same(one.given, given) for one in kept_of(files, table)):
        raise Rejected("example_there")
    step = {"expect": "decision", "file": f"../{table}", "name": trial.decision, "given": written(given),
            "value": written(trial.output)}
    taken = {str(row.get("id")) for row in rows}
    name = next(one for n in range(1, MOST + 2) if (one := f"beispiel_{n}") not in taken)
    rows.append({"id": name, "topic": topic_of(trial, answers), "steps": [step]})
    _write(draft, file, rows, revision)


def drop(draft: str, table: str, example: str) -> None:
    """Forget an example; with the last one its file goes."""
    file, rows, revision = _read(draft, table)
    left = [row for row in rows if not (_step(row, table) is not None and str(row.get("id")) == example)]
    if len(left) == len(rows):
        return  # somebody was faster
    if left:
        _write(draft, file, left, revision)
    else:
        services().drafts.remove_file(draft, file, by=me())


def _read(draft: str, table: str) -> tuple[str, list[Mapping[str, Any]], int]:
    file = place_of(table)
    if file not in services().drafts.read(draft).files:
        return file, [], 0
    found = services().drafts.read_file(draft, file)
    return file, _rows(found.content), found.revision


def _write(draft: str, file: str, rows: Sequence[Mapping[str, Any]], revision: int) -> None:
    services().drafts.save_file(draft, file, as_file(rows, COMMENT).encode(), by=me(), revision=revision)


def topic_of(trial: TableTrial, answers: Answers) -> str:
    """ "Zuständig: Abteilung technik, Befristet ja → Technik" """
    asked = ", ".join(_answered(one, answers) for one in trial.questions if answers.get(one.path) not in (None, ""))
    name = trial.decisions.get(trial.decision, trial.decision)
    came = ", ".join(map(spoken, trial.output.values())) if isinstance(trial.output, Mapping) else spoken(trial.output)
    return f"{name}: {asked or 'ohne Angaben'} → {came}"[:_LONGEST]


def _answered(question: Question, answers: Answers) -> str:
    return f"{question.label or question.path[-1]} {spoken(answers[question.path])}"
