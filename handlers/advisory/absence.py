"""An adviser's absence is entered under Vertretung: whether the lead of advice has to do something about it, and what.

Vertretung is the one source of absences. Who is away for long, or has nobody who stands in, leaves files nobody opens:
the lead decides about them at once, not when a day has passed.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from handlers.advisory.cases import unfinished
from handlers.advisory.models import cases
from handlers.advisory.service import is_adviser

#: The message that begins the round of handing on (process advisory_absence).
MESSAGE = "adviser_absent"


def told(
    connection: Connection, username: str, first_day: dt.date, last_day: dt.date, represented: bool,
    parameter: Callable[[str], Any],
) -> Mapping[str, Mapping[str, Any]]:
    """The message an absence gives rise to, by its name; none where nothing has to be done.

    :param represented: whether somebody stands in for everything of theirs.
    :param parameter: value of a parameter as of today.
    """
    if not is_adviser(connection, username):
        return {}
    long = (last_day - first_day).days >= int(parameter("berater_krank_tage"))
    number = connection.execute(select(func.count()).where(cases.c.adviser == username, unfinished())).scalar_one()
    if not number or (represented and not long):
        return {}
    return {MESSAGE: {"absent_adviser": username, "absent_until": last_day}}
