"""Exam rounds: their dates and the last day on which the training may end (§ 36 Abs. 1 Nr. 1 HwO)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.exams.intervals import months_between
from handlers.values import Values
from workflows.deadlines import Period, period_end


@dataclass(frozen=True, slots=True)
class Round:
    """A round of exams.

    :param first: first day of the exam period.
    :param last: last day of it.
    :param deadline: last day to apply.
    :param cutoff: last day on which the training may end for regular admission.
    """

    id: str
    first: dt.date
    last: dt.date
    deadline: dt.date
    cutoff: dt.date

    @classmethod
    def read(cls, name: str, row: Mapping[str, Any], months: int) -> Round:
        """A round as parameters and cases hold it; without a cut-off of its own it is computed."""
        last = _day(row["to"])
        end = _day(row["cutoff"]) if row.get("cutoff") else cutoff(last, months)
        return cls(name, _day(row["from"]), last, _day(row["deadline"]), end)


def _day(value: Any) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(str(value))


def cutoff(last: dt.date, months: int) -> dt.date:
    """The last day of a round and so many months; 31 July and two months are 30 September (§ 188 Abs. 3 BGB)."""
    return period_end(last, Period(months))


def known_rounds(values: Values) -> dict[str, Round]:
    """The rounds of the parameters by id."""
    months = int(values.get("stichtag_monate"))
    return {name: Round.read(name, row, months) for name, row in values.get("pruefungsrunden").items()}


def regular_end(end: dt.date, values: Values) -> dt.date:
    """Last day of the round in which somebody is examined whose training ends on a day: the first that reaches it."""
    months = int(values.get("stichtag_monate"))
    ends = [_of_year(year, values.get(key)["to"]) for year in range(end.year - 1, end.year + 2)
            for key in ("pruefungsfenster_sommer", "pruefungsfenster_winter")]
    return min(last for last in ends if cutoff(last, months) >= end)


def _of_year(year: int, month_day: str) -> dt.date:
    return dt.date.fromisoformat(f"{year}-{month_day}")


def months_forward(round_: Round, end: dt.date, values: Values) -> int:
    """By how many whole months a round lies before the regular one of a training that ends on a day."""
    return months_between(round_.last, regular_end(end, values))
