"""exams.record_result: passed or not, part by part; what may be repeated and skipped until when (D-A10)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from handlers.contracts import Context, OutputModel
from handlers.exams.lookups import MASTER
from handlers.exams.models import exemptions, registrations, results
from handlers.exams.proposal import rules_of
from handlers.exams.rules import GROUPS
from handlers.letters.german import as_date, text_of
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
#: Passing ends the training (§ 21 Abs. 2 BBiG); part 1 of a stretched exam does not.
ENDS_TRAINING = ("GP", "GP2", "AP")
MASTER_PARTS = ("I", "II", "III", "IV")
NOTHING_FOLLOWS: Context = {"repeats_left": 0, "repeat_allowed": False, "skip_parts": [], "skip_until": None}
#: A part somebody stayed away from without an important reason: zero points (§ 7 MPVerfV).
FAILED: Context = {"points": Decimal(0), "passed": False, "skipped": False}


class ResultInputs(BaseModel):
    """What the committee found (§ 35a HwO, § 22 MPVerfV).

    :param part: part of the Meisterprüfung, None = the exam as a whole.
    :param result: {determined_on, announced_on, parts [{part, points, passed, skipped}], points, passed}.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    part: str | None = None
    result: Context


class PartResult(OutputModel):
    """A part or area: points from 0 to 100 or none, passed, taken over from elsewhere."""

    part: str
    points: Decimal | None
    grade: str
    passed: bool
    skipped: bool


class Result(OutputModel):
    """The result as it stands in the records.

    :param passed: the exam, of the Meisterprüfung the part.
    :param complete: nothing is left to pass: there is a certificate.
    :param repeats_left: how often the exam, or the part, may still be repeated.
    :param skip_until: last day to register for a repeat without the parts passed; None where nothing can be skipped.
    :param training_ends_on: day on which the training ended by passing; None where it did not.
    """

    passed: bool
    complete: bool
    part: str
    points: Decimal | None
    grade: str
    determined_on: dt.date
    announced_on: dt.date
    parts: list[PartResult]
    failed_parts: list[str]
    repeats_left: int
    repeat_allowed: bool
    skip_parts: list[str]
    skip_until: dt.date | None
    training_ends_on: dt.date | None
    apprenticeship: str


class ResultOutputs(OutputModel):
    """The result recorded."""

    result: Result = Field(title="Ergebnis mit Teilen, Wiederholung und dem, was angerechnet werden kann")


def record_result(step: Step) -> Outputs:
    """Record the parts, judge the whole, say what follows."""
    given: ResultInputs = step.inputs
    row = step.connection.execute(
        select(registrations).where(registrations.c.id == given.registration)).mappings().one()
    if row["outcome"] not in {"ZUGELASSEN", "ANGEMELDET"}:
        raise PermanentFailure("nobody is examined without an admission", code="exam_not_admitted")
    said, key = given.result, step.parameter("notenschluessel")
    parts = [_part(part, key) for part in said.get("parts") or [] if part and text_of(part, "part")]
    determined = as_date(said.get("determined_on")) or step.today
    announced, points = as_date(said.get("announced_on")) or determined, _points(said.get("points"))
    passed = _stated(said.get("passed"))
    if passed is None:
        found = [part["passed"] for part in parts] or [points is not None and points >= int(key["ausreichend"])]
        passed = all(found)
    if row["exam"] in MASTER and given.part:
        follows = _of_part(step, row, {"part": given.part, "points": points, "passed": passed, "skipped": False},
                           determined)
    else:
        follows = _of_whole(step, row, parts, passed, determined)
    ends = passed and row["exam"] in ENDS_TRAINING and bool(row["apprenticeship"])
    return {"result": {
        "passed": passed, "part": given.part or "", "points": points, "grade": grade(points, key),
        "determined_on": determined, "announced_on": announced, "parts": parts,
        "failed_parts": [part["part"] for part in parts if not part["passed"]], **follows,
        "training_ends_on": announced if ends else None, "apprenticeship": row["apprenticeship"] or ""}}


def _part(part: Mapping[str, Any], key: Mapping[str, Any]) -> Context:
    points, stated, skipped = _points(part.get("points")), _stated(part.get("passed")), part.get("skipped") is True
    passed = stated if stated is not None else points is not None and points >= int(key["ausreichend"])
    return {"part": text_of(part, "part"), "points": points, "grade": grade(points, key), "passed": passed or skipped,
            "skipped": skipped}


def _stated(value: Any) -> bool | None:
    """Yes or no as a form or a program says it; None where it is not said."""
    return {"yes": True, "no": False, True: True, False: False}.get(value)


def _points(value: Any) -> Decimal | None:
    return None if value is None or value == "" else Decimal(str(value)).quantize(Decimal("0.01"))


def grade(points: Decimal | None, key: Mapping[str, Any]) -> str:
    """The grade of points by the grading key, "" where there are none.

    :param key: grade -> least points, e.g. {"sehr gut": 92, ...}.
    """
    if points is None:
        return ""
    reached = [(int(least), name) for name, least in key.items() if points >= int(least)]
    return max(reached)[1] if reached else ""


def _of_part(step: Step, row: Row, part: Context, determined: dt.date) -> Context:
    """A part of the Meisterprüfung: repeated on its own, with its own count (§ 23 MPVerfV)."""
    failed = note_part(step.connection, row["id"], part, determined)
    complete = part["passed"] and parts_done(step.connection, row["id"]) >= set(MASTER_PARTS)
    again = Repetition.after(step, row["exam"], failed - 1, determined)
    if complete or (not part["passed"] and not again.left):
        step.connection.execute(update(registrations).where(registrations.c.id == row["id"]).values(
            passed=complete, determined_on=determined))
    if part["passed"]:
        return NOTHING_FOLLOWS | {"complete": complete}
    return {"complete": False, "repeats_left": again.left, "repeat_allowed": again.left > 0, "skip_parts": [],
            "skip_until": again.skip_until if again.left else None}


def note_part(connection: Connection, registration: int, part: Context, determined: dt.date) -> int:
    """Write the result of one part; how many attempts at it have failed. The same day again corrects."""
    key = (results.c.registration_id == registration, results.c.part == part["part"])
    known = connection.execute(select(results).where(*key)).mappings().first()
    before = 0 if known is None else int(known["failed_attempts"])
    if known is not None and known["determined_on"] == determined and not known["passed"]:
        before -= 1
    failed = before + (0 if part["passed"] else 1)
    values = {name: part[name] for name in ("points", "passed", "skipped")} | {
        "failed_attempts": failed, "determined_on": determined}
    if known is None:
        connection.execute(insert(results).values(registration_id=registration, part=part["part"], **values))
    else:
        connection.execute(update(results).where(*key).values(**values))
    return failed


def parts_done(connection: Connection, registration: int) -> set[str]:
    """Parts passed or exempt: an exempt part is a passed one (§ 22 Abs. 2 MPVerfV)."""
    passed = connection.execute(select(results.c.part).where(
        results.c.registration_id == registration, results.c.passed)).scalars()
    exempt = connection.execute(select(exemptions.c.part).where(
        exemptions.c.registration_id == registration, exemptions.c.granted)).scalars()
    return {*passed, *exempt}


def _of_whole(step: Step, row: Row, parts: list[Context], passed: bool, determined: dt.date) -> Context:
    """An exam as a whole: repeated as a whole, without what was passed (D-A10)."""
    step.connection.execute(delete(results).where(results.c.registration_id == row["id"]))
    for part in parts:
        step.connection.execute(insert(results).values(
            registration_id=row["id"], failed_attempts=0 if part["passed"] else 1, determined_on=determined,
            **{name: part[name] for name in ("part", "points", "passed", "skipped")}))
    again = Repetition.after(step, row["exam"], int(row["earlier_attempts"]), determined)
    # Part 1 is never repeated on its own (§ 31 Abs. 1 Satz 3 HwO): nothing of it can be kept either.
    kept = [part["part"] for part in parts if part["passed"]] if again.left and row["exam"] != "GP1" else []
    until = again.skip_until if kept and not passed else None
    step.connection.execute(update(registrations).where(registrations.c.id == row["id"]).values(
        passed=passed, determined_on=determined, skip_until=until))
    if passed:
        return NOTHING_FOLLOWS | {"complete": row["exam"] not in {"GP1", "ZP"}}
    return {"complete": False, "repeats_left": again.left, "repeat_allowed": again.left > 0, "skip_parts": kept,
            "skip_until": until}


@dataclass(frozen=True, slots=True)
class Repetition:
    """How often an exam may still be repeated, and until when what was passed counts."""

    left: int
    skip_until: dt.date

    @classmethod
    def after(cls, step: Step, exam: str, earlier: int, determined: dt.date) -> Repetition:
        """After an attempt that failed.

        :param earlier: attempts that failed before this one.
        :param determined: day of the result, of the Meisterprüfung of the notice.
        """
        rules, group = rules_of(step), GROUPS[exam]
        most = int(rules.values.get(f"wiederholungen_{group.lower()}"))
        return cls(max(0, most - earlier), rules.skip_until(group, determined))


RECORD_RESULT = Handler(
    topic="exams.record_result", title="Prüfungsergebnis festhalten", inputs=ResultInputs, outputs=ResultOutputs,
    run=record_result,
)
