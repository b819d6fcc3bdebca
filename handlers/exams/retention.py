"""What is due for deletion (§ 25 Abs. 2 MPVerfV, exam regulations, § 28 Abs. 5, 6 HwO).

Nothing is deleted here: a list for people. Papers go first, minutes stay for years, certificates are no part of it.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from handlers.apprenticeships.models import apprenticeships
from handlers.exams.lookups import MASTER
from handlers.exams.models import candidates, registrations
from handlers.exams.naming import exam_name
from workflows.deadlines import Period, period_end

Parameter = Callable[[str], Any]
PAPERS, MINUTES, ROLL, ROLL_END = "papers", "minutes", "roll", "roll_end"


@dataclass(frozen=True, slots=True)
class Due:
    """Something whose time of keeping ends.

    :param kind: papers (application, written papers, proofs), minutes, roll (to the separate file), roll_end.
    :param key: number of the case or in the Lehrlingsrolle.
    :param begun: day on which the time began.
    :param case_id: of the case, "" for the Lehrlingsrolle.
    """

    kind: str
    key: str
    name: str
    what: str
    begun: dt.date
    due_on: dt.date
    law: str
    case_id: str = ""


def due_until(connection: Connection, parameter: Parameter, until: dt.date) -> list[Due]:
    """What falls due by a day, the earliest first.

    :param parameter: value of a key in force.
    """
    found = [*_exams(connection, parameter), *_roll(connection, parameter)]
    return sorted((one for one in found if one.due_on <= until), key=lambda one: (one.due_on, one.key, one.kind))


def _exams(connection: Connection, parameter: Parameter) -> Iterator[Due]:
    """Of exams that are over: passed, or failed for good; the time begins with the determination of the result."""
    query = select(registrations, candidates.c.family_name, candidates.c.first_names).join(
        candidates, candidates.c.id == registrations.c.candidate_id).where(
        registrations.c.passed.is_not(None), registrations.c.determined_on.is_not(None))
    years = dict(parameter("aufbewahrung_pruefung_jahre"))
    for row in connection.execute(query).mappings():
        master = row["exam"] in MASTER
        law = "§ 25 Abs. 2 MPVerfV" if master else "Prüfungsordnung"
        for kind, key in ((PAPERS, "mp_documents" if master else "papers"),
                          (MINUTES, "mp_minutes" if master else "minutes")):
            yield Due(kind, row["business_key"], f"{row['family_name']}, {row['first_names']}",
                      exam_name(row["exam"], row["part"]), row["determined_on"],
                      years_after(row["determined_on"], int(years[key])), law, row["case_id"])


def _roll(connection: Connection, parameter: Parameter) -> Iterator[Due]:
    """Trainings that ended: at the end of that year into the separate file, deleted after the years the law allows."""
    query = select(apprenticeships).where(apprenticeships.c.ended_on.is_not(None))
    for row in connection.execute(query).mappings():
        last = dt.date(row["ended_on"].year, 12, 31)
        name = f"{row['family_name']}, {row['first_names']}"
        yield Due(ROLL, row["number"], name, "Lehrlingsrolle", row["ended_on"], last, "§ 28 Abs. 5 HwO")
        yield Due(ROLL_END, row["number"], name, "Lehrlingsrolle, gesonderte Datei", last,
                  years_after(last, int(parameter("aufbewahrung_lehrlingsrolle_jahre"))), "§ 28 Abs. 6 HwO")


def years_after(day: dt.date, years: int) -> dt.date:
    """The same day so many years later; 29 February ends on the 28th (§ 188 Abs. 3 BGB)."""
    return period_end(day, Period(12 * years))
