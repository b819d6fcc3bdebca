"""Grading by a commission (§ 21 Abs. 1 MPVerfV): each alone, then equal, agreed, the mean, or fixed by the chair.

Up to ten of a hundred points apart the examiners agree or the mean counts; further apart the chair of the board leads a
new deliberation and, without agreement, fixes the mean (table D-A17).
"""
from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, delete, insert, select

from handlers.contracts import Context, Nothing, OutputModel
from handlers.exams import lookups
from handlers.exams.circulation import committee_of
from handlers.exams.commissions import commission_row
from handlers.exams.committees import DECIDING
from handlers.exams.models import examiners, grades, performances
from handlers.exams.proposal import rules_of
from handlers.letters.german import text_of
from workflows import deadlines
from workflows.errors import PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
CENT = Decimal("0.01")
#: How a performance is settled -> in which task, and who does that.
TASKS = {"agree": "agree_grade", "deliberate": "deliberate_grade"}


class GradeInputs(BaseModel):
    """What one examiner gave, and in which task; who completed it graded.

    :param grade: {points, reasons}.
    """

    model_config = ConfigDict(extra="ignore")

    commission: int
    performance: str
    grade: Context
    decided_in: str = "grade_alone"


def record_grade(step: Step) -> Outputs:
    """Note the points of the examiner who completed the task.

    :raises PermanentFailure: somebody else, or no points.
    """
    given: GradeInputs = step.inputs
    row = commission_row(step.connection, given.commission, step.instance_id)
    username = step.completed_by_username(given.decided_in)
    examiner = step.connection.execute(select(examiners).where(
        examiners.c.id.in_((row["first_id"], row["second_id"])), examiners.c.username == username)).mappings().first()
    if not username or examiner is None:
        raise PermanentFailure(f"{username or 'nobody'} is not of the commission", code="exam_grader_not_appointed",
                               name=username)
    key = (grades.c.commission_id == row["id"], grades.c.performance == given.performance,
           grades.c.examiner_id == examiner["id"])
    step.connection.execute(delete(grades).where(*key))
    step.connection.execute(insert(grades).values(
        commission_id=row["id"], performance=given.performance, examiner_id=examiner["id"],
        points=_points(given.grade), reasons=text_of(given.grade, "reasons") or None, graded_on=step.today,
        graded_by=username))
    return {}


def _points(said: Context) -> Decimal:
    value = said.get("points")
    points = Decimal(str(value)).quantize(CENT) if value not in (None, "") else None
    if points is None or not 0 <= points <= 100:
        raise PermanentFailure("points from 0 to 100 are needed", code="exam_points_missing")
    return points


class CommissionInputs(BaseModel):
    """Which commission, and what is examined."""

    model_config = ConfigDict(extra="ignore")

    registration: int
    commission: Context


class Open(OutputModel):
    """A performance the two graded differently.

    :param rule: "agree" or "deliberate".
    :param username: of the examiner who notes what both agreed.
    """

    performance: str
    rule: str
    first: Decimal
    second: Decimal
    mean: Decimal
    username: str
    text: str


class WeighOutputs(OutputModel):
    """What is still to be settled."""

    unsettled: list[Open] = Field(title="Leistungen, über die noch zu beraten ist")


def weigh_grades(step: Step) -> Outputs:
    """Settle what both graded alike; tell what they have to talk about.

    :raises PermanentFailure: a grade is missing.
    """
    given: CommissionInputs = step.inputs
    row = commission_row(step.connection, int(given.commission["id"]), step.instance_id)
    step.connection.execute(delete(performances).where(performances.c.commission_id == row["id"]))
    rules, unsettled = rules_of(step), []
    username = step.connection.execute(
        select(examiners.c.username).where(examiners.c.id == row["first_id"])).scalar_one()
    for name in given.commission.get("performances") or []:
        first, second = _both(step.connection, row, name)
        found = rules.grading(abs(first - second))
        if found["settle"] == "equal":
            _settle(step, row["id"], name, first, "equal", "commission")
            continue
        unsettled.append({"performance": name, "rule": found["settle"], "first": first, "second": second,
                          "mean": mean(first, second), "username": username, "text": found["text"]})
    return {"unsettled": unsettled}


def _both(connection: Connection, row: Row, performance: str) -> tuple[Decimal, Decimal]:
    found = dict(connection.execute(select(grades.c.examiner_id, grades.c.points).where(
        grades.c.commission_id == row["id"], grades.c.performance == performance)).all())
    if {row["first_id"], row["second_id"]} - found.keys():
        raise PermanentFailure(f"{performance} is not graded by both", code="exam_grade_missing",
                               performance=performance)
    return Decimal(found[row["first_id"]]), Decimal(found[row["second_id"]])


def mean(first: Decimal, second: Decimal) -> Decimal:
    """The mean of two grades, to the hundredth, a half up."""
    return ((first + second) / 2).quantize(CENT, ROUND_HALF_UP)


def _settle(step: Step, commission: int, performance: str, points: Decimal, rule: str, by: str) -> None:
    step.connection.execute(insert(performances).values(
        commission_id=commission, performance=performance, points=points, rule=rule, decided_by=by,
        decided_on=step.today))


class FixInputs(BaseModel):
    """What came of talking about a performance.

    :param settled: {result: agreed or mean, points}.
    """

    model_config = ConfigDict(extra="ignore")

    registration: int
    commission: Context
    performance: str
    settled: Context


def fix_grade(step: Step) -> Outputs:
    """Note what was agreed, else the mean; far apart only the chair may fix it.

    :raises PermanentFailure: somebody else did, or no points were agreed.
    """
    given: FixInputs = step.inputs
    row = commission_row(step.connection, int(given.commission["id"]), step.instance_id)
    first, second = _both(step.connection, row, given.performance)
    way = rules_of(step).grading(abs(first - second))["settle"]
    by = step.completed_by_username(TASKS.get(way, ""))
    if not _may_settle(step, given.registration, row, way, by):
        raise PermanentFailure(f"{by or 'nobody'} may not fix this grade", code="exam_grade_not_competent", name=by)
    agreed = text_of(given.settled, "result") == "agreed"
    points = _points(given.settled) if agreed else mean(first, second)
    rule = "agreed" if agreed else "mean" if way == "agree" else "deliberated"
    _settle(step, row["id"], given.performance, points, rule, by)
    return {}


def _may_settle(step: Step, registration: int, row: Row, way: str, by: str) -> bool:
    if way == "agree":
        known = step.connection.execute(select(examiners.c.username).where(
            examiners.c.id.in_((row["first_id"], row["second_id"])))).scalars()
        return by in set(known)
    committee = committee_of(step.connection, registration)
    member = lookups.member_of(step.connection, committee["id"], by) if by else None
    return way == "deliberate" and member is not None and member["function"] in DECIDING


class Graded(OutputModel):
    """A performance with its final points."""

    part: str
    points: Decimal
    rule: str


class Grading(OutputModel):
    """All performances graded, and until when the notice has to go out (§ 22 Abs. 1 MPVerfV).

    :param warn_on, escalate_on: days on which the office and the department are told.
    """

    performances: list[Graded]
    graded_on: dt.date
    notice_until: dt.date
    warn_on: dt.date
    escalate_on: dt.date


class CloseOutputs(OutputModel):
    """The grading is done."""

    grading: Grading = Field(title="Bewertung mit Punkten und Bescheidfrist")


def close_grading(step: Step) -> Outputs:
    """Gather the final points; the month for the notice begins today.

    :raises PermanentFailure: a performance is not settled.
    """
    given: CommissionInputs = step.inputs
    row = commission_row(step.connection, int(given.commission["id"]), step.instance_id)
    known = {one["performance"]: one for one in step.connection.execute(
        select(performances).where(performances.c.commission_id == row["id"])).mappings()}
    wanted = list(given.commission.get("performances") or [])
    if missing := [name for name in wanted if name not in known]:
        raise PermanentFailure(f"not settled: {missing}", code="exam_grade_missing", performance=", ".join(missing))
    until = deadlines.period_end(step.today, f"P{int(step.parameter('ergebnis_mp_monate'))}M")
    warn, escalate = (until - dt.timedelta(days=int(days)) for days in step.parameter("ergebnis_mp_warnung_tage"))
    return {"grading": {
        "performances": [{"part": name, "points": known[name]["points"], "rule": known[name]["rule"]}
                         for name in wanted],
        "graded_on": step.today, "notice_until": until, "warn_on": warn, "escalate_on": escalate}}


RECORD_GRADE = Handler(
    topic="exams.record_grade", title="Bewertung einer prüfenden Person festhalten", inputs=GradeInputs,
    outputs=Nothing, run=record_grade,
)
WEIGH_GRADES = Handler(
    topic="exams.weigh_grades", title="Bewertungen vergleichen", inputs=CommissionInputs, outputs=WeighOutputs,
    run=weigh_grades,
)
FIX_GRADE = Handler(
    topic="exams.fix_grade", title="Punkte einer Leistung festlegen", inputs=FixInputs, outputs=Nothing, run=fix_grade,
)
CLOSE_GRADING = Handler(
    topic="exams.close_grading", title="Bewertung abschließen", inputs=CommissionInputs, outputs=CloseOutputs,
    run=close_grading,
)
