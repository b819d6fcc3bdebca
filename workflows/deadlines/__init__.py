"""Deadlines of German administrative law: §§ 187-193 BGB, §§ 31, 41, 42a, 71b VwVfG, holidays per Land."""
from __future__ import annotations

from workflows.deadlines.calendar import (
    LAENDER,
    check_land,
    holidays_of,
    is_working_day,
    next_working_day,
    previous_working_day,
    working_days,
    working_days_between,
)
from workflows.deadlines.clock import (
    Deadline,
    deadline,
    deadline_until,
    ea_start,
    period_end,
    working_day_deadline,
)
from workflows.deadlines.command import cli_deadline
from workflows.deadlines.extension import Extension, extension, guard_from
from workflows.deadlines.notification import (
    FICTION_DAYS,
    Notification,
    notification,
    notified_on,
    objection_until,
    retrieved_notified_on,
)
from workflows.deadlines.periods import Period, non_continuous_days, parse_period, period_words
from workflows.deadlines.sentences import spoken

__all__ = [
    "Deadline", "Extension", "FICTION_DAYS", "LAENDER", "Notification", "Period", "check_land", "cli_deadline",
    "deadline",
    "deadline_until", "ea_start", "extension", "guard_from", "holidays_of", "is_working_day", "next_working_day",
    "non_continuous_days", "notification", "notified_on", "objection_until", "parse_period", "period_end",
    "period_words", "previous_working_day", "retrieved_notified_on", "spoken", "working_day_deadline", "working_days",
    "working_days_between",
]
