"""Experience in another member state, § 2 EU/EWR HwV: five alternatives, judged per unbroken activity.

What is not known is tried twice, at its best and at its worst: met if the worst is enough, open if only the best is.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from handlers.register.assess_input import EuActivity
from handlers.register.rules import Rules
from handlers.register.states import State
from workflows.deadlines import period_end

_NOT_MET = ("none", "excluded")
_MANY = 10_000
_TEN_YEARS = "P10Y"
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """State of § 2 EU/EWR HwV with the sentence of the alternative it rests on."""

    state: State
    text: str


@dataclass(frozen=True, slots=True)
class _Block:
    """An unbroken activity; `start` and `until` None where they cannot be told."""

    roles: frozenset[str]
    months: int
    technical: int
    start: dt.date | None
    until: dt.date | None


def eu_experience(
    number: int, activities: Iterable[EuActivity] | None, training_months: int | None, applied: dt.date | None,
    rules: Rules,
) -> Outcome:
    """Judge § 2 Abs. 2 EU/EWR HwV.

    :param number: number of the trade in Anlage A.
    :param activities: None where they are not known.
    :param applied: day of the application, from which the ten years are counted back.
    """
    rows = None if activities is None else tuple(activities)
    worst = _best_row(number, rows or (), training_months or 0, applied, rules, hope=False)
    if worst["alternative"] not in _NOT_MET:
        return Outcome(State.MET, worst["text"])
    if rows is None and worst["alternative"] != "excluded":
        return Outcome(State.OPEN, "Tätigkeit in einem anderen Mitgliedstaat nicht bekannt.")
    best = _best_row(number, rows or (), _MANY if training_months is None else training_months, applied, rules,
                     hope=True)
    if best["alternative"] not in _NOT_MET:
        return Outcome(State.OPEN, f"{best['text']} Dazu fehlen noch Angaben.")
    return Outcome(State.VIOLATED, worst["text"])


def _best_row(
    number: int, rows: tuple[EuActivity, ...], training: int, applied: dt.date | None, rules: Rules, *, hope: bool
) -> Any:
    """T2 row 12's best alternative over all unbroken activities."""
    employed = [row for row in rows if row.role in ("employee", "leading")]
    common = {
        "number": number, "training_months": training,
        "employed_months": sum(_months(row, hope) for row in employed),
    }
    found = [rules.experience_eu(**common, **_facts(block, employed, applied, hope=hope))
             for block in _blocks(rows, hope)]
    nothing = rules.experience_eu(**common, responsible_months=0, self_months=0, leading_months=0, technical_months=0,
                                  recent=False, recent_overall=False)
    return next((row for row in sorted(found, key=lambda row: str(row["alternative"]))
                 if row["alternative"] not in _NOT_MET), nothing)


def _facts(block: _Block, employed: list[EuActivity], applied: dt.date | None, *, hope: bool) -> dict[str, Any]:
    responsible = block.roles <= {"self", "manager"}
    recent = _recent(block.until, applied, hope)
    return {
        "responsible_months": block.months if responsible else 0,
        "self_months": block.months if block.roles == {"self"} else 0,
        "leading_months": block.months if block.roles == {"leading"} else 0,
        "technical_months": block.technical,
        "recent": recent,
        "recent_overall": recent or any(_recent(row.until, applied, hope) for row in employed),
    }


def _recent(until: dt.date | None, applied: dt.date | None, hope: bool) -> bool:
    """Whether the activity ended no more than ten years before the application."""
    if until is None or applied is None:
        return hope
    return period_end(until, _TEN_YEARS) >= applied


def _months(row: EuActivity, hope: bool) -> int:
    return row.months if row.months is not None else (_MANY if hope else 0)


def _blocks(rows: tuple[EuActivity, ...], hope: bool) -> list[_Block]:
    """Unbroken activities; periods as self-employed or manager that follow each other without a gap are one.

    Every single activity stays in the list beside the joined ones, so joining can only add.
    """
    single = [_block(row, hope) for row in rows if row.role != "employee" and (row.continuous or
                                                                            (hope and row.continuous is None))]
    joined: list[_Block] = []
    for block in sorted((b for b in single if b.start and b.roles <= {"self", "manager"}),
                        key=lambda b: (str(b.start), str(b.until))):
        previous = joined[-1] if joined else None
        if previous and previous.until and block.start and block.start == previous.until + _DAY:
            joined[-1] = replace(previous, roles=previous.roles | block.roles,
                                 months=previous.months + block.months, until=block.until)
        else:
            joined.append(block)
    return single + joined


def _block(row: EuActivity, hope: bool) -> _Block:
    technical = row.technical_months if row.technical_months is not None else (_MANY if hope else 0)
    start = None
    if row.until is not None and row.months:
        start = _start(row.until, row.months)
    return _Block(frozenset({row.role}), _months(row, hope), technical, start, row.until)


def _start(until: dt.date, months: int) -> dt.date:
    """First day of whole months that end with `until`."""
    after = until + _DAY
    year, month = divmod(after.year * 12 + after.month - 1 - months, 12)
    first_of_next = dt.date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return dt.date(year, month + 1, min(after.day, (first_of_next - _DAY).day))
