"""When a timer is due: ISO 8601 literals, Quartz cron and FEEL values, in Europe/Berlin (house rule 10.4).

Days, weeks, months and years are calendar units of the local day; hours, minutes and seconds are
exact. Instants that leave this room are UTC.
"""
from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from workflows.engine.cron import CronError, looks_like_cron, parse_cron
from workflows.engine.expressions import Expression, formula, label, literal
from workflows.feel import YearsMonths

BERLIN = ZoneInfo("Europe/Berlin")

_DURATION = re.compile(
    r"^(?P<sign>-)?P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?$"
)
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}(?::\d{2})?)?)?$")
_CYCLE = re.compile(r"^R(?P<times>\d*)/(?P<rest>.+)$")


class TimerError(ValueError):
    """The value is not a time, a duration or a cycle."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A calendar duration: months and days of the local calendar plus exact time."""

    months: int = 0
    days: int = 0
    exact: dt.timedelta = dt.timedelta(0)

    def after(self, instant: dt.datetime, times: int = 1) -> dt.datetime:
        """The instant this much later; a missing day becomes the last of the month (as § 188 (3) BGB)."""
        local = instant.astimezone(BERLIN).replace(tzinfo=None)
        month = local.month - 1 + self.months * times
        year, month = local.year + month // 12, month % 12 + 1
        day = min(local.day, calendar.monthrange(year, month)[1])
        local = local.replace(year=year, month=month, day=day) + dt.timedelta(days=self.days * times)
        if self.months == 0 and self.days == 0:
            return instant.astimezone(dt.UTC) + self.exact * times
        return from_local(local) + self.exact * times


@dataclass(frozen=True, slots=True)
class Plan:
    """When a waiting timer fires.

    :param due: next instant (UTC).
    :param cycle: the cycle's text, "" for a single firing.
    :param left: firings left after this one; None = without end.
    """

    due: dt.datetime
    cycle: str = ""
    left: int | None = 0

    def following(self, now: dt.datetime) -> Plan | None:
        """The plan after this firing, or None; what was missed meanwhile is made up for once only."""
        if not self.cycle or self.left == 0:
            return None
        left = None if self.left is None else self.left - 1
        due = _next_of_cycle(self.cycle, self.due, now)
        return None if due is None else Plan(due, self.cycle, left)


def from_local(local: dt.datetime) -> dt.datetime:
    """UTC instant of a local wall-clock time; a time the clock change leaves out moves forward."""
    return local.replace(tzinfo=BERLIN).astimezone(dt.UTC)


def timer_expression(kind: str, text: str) -> Expression:
    """Read the text of a timer: ISO literal first, else cron, else FEEL.

    :raises BadExpression: when it is none of these.
    """
    stripped = text.strip()
    if is_iso(stripped) or (kind == "cycle" and (looks_like_cron(stripped) or _is_cycle(stripped))):
        return literal(stripped)
    return formula(stripped)


def moment_expression(text: str) -> Expression:
    """Read a dueDate or followUpDate: ISO literal, else `${...}`, else FEEL."""
    stripped = text.strip()
    if is_iso(stripped):
        return literal(stripped)
    return label(stripped) if "${" in stripped or "#{" in stripped else formula(stripped)


def is_iso(text: str) -> bool:
    """Whether a text is an ISO 8601 date, instant or duration."""
    if _DATE.match(text):
        return True
    return bool(_DURATION.match(text)) and text not in {"P", "-P"} and not text.endswith("T")


def _is_cycle(text: str) -> bool:
    match = _CYCLE.match(text)
    return match is not None and all(is_iso(part) for part in match["rest"].split("/"))


def parse_duration(text: str) -> Duration:
    """Read an ISO 8601 duration.

    :raises TimerError: when it is not one, or negative.
    """
    match = _DURATION.match(text.strip())
    if match is None or not is_iso(text.strip()):
        raise TimerError(f"'{text}' is not an ISO 8601 duration")
    if match["sign"]:
        raise TimerError(f"'{text}' is negative")
    number = {key: int(match[key] or 0) for key in ("years", "months", "weeks", "days", "hours", "minutes")}
    return Duration(
        number["years"] * 12 + number["months"],
        number["weeks"] * 7 + number["days"],
        dt.timedelta(hours=number["hours"], minutes=number["minutes"], seconds=float(match["seconds"] or 0)),
    )


def parse_instant(text: str) -> dt.datetime:
    """Read an ISO 8601 date or instant; without a zone it is local, a date is its midnight."""
    if not _DATE.match(text.strip()):
        raise TimerError(f"'{text}' is not an ISO 8601 date")
    try:
        value = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise TimerError(str(error)) from error
    return value.astimezone(dt.UTC) if value.tzinfo else from_local(value)


def instant(value: Any, now: dt.datetime) -> dt.datetime:
    """The instant a due date or timer value means; a duration counts from now.

    :raises TimerError: when it means none.
    """
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC) if value.tzinfo else from_local(value)
    if isinstance(value, dt.date):
        return from_local(dt.datetime.combine(value, dt.time()))
    if isinstance(value, YearsMonths | dt.timedelta):
        return _duration(value).after(now)
    if isinstance(value, str):
        text = value.strip()
        return parse_duration(text).after(now) if text.startswith(("P", "-P")) else parse_instant(text)
    raise TimerError(f"{value!r} is not a point in time")


def plan(kind: str, value: Any, now: dt.datetime) -> Plan:
    """When a timer that starts now fires.

    :param kind: "date", "duration" or "cycle".
    :raises TimerError: when the value does not fit the kind.
    """
    if kind == "cycle":
        return _cycle(value, now)
    if kind == "duration":
        return Plan(_duration(value).after(now))
    if isinstance(value, dt.timedelta | YearsMonths) or (isinstance(value, str) and value.strip().startswith("P")):
        raise TimerError(f"{value!r} is a duration, not a date")
    return Plan(instant(value, now))


def _duration(value: Any) -> Duration:
    if isinstance(value, str):
        return parse_duration(value)
    if isinstance(value, YearsMonths):
        if value.months < 0:
            raise TimerError(f"{value} is negative")
        return Duration(months=value.months)
    if isinstance(value, dt.timedelta):
        if value < dt.timedelta(0):
            raise TimerError(f"{value} is negative")
        return Duration(days=value.days, exact=value - dt.timedelta(days=value.days))
    raise TimerError(f"{value!r} is not a duration")


def _cycle(value: Any, now: dt.datetime) -> Plan:
    if not isinstance(value, str):
        return Plan(_duration(value).after(now))
    text = value.strip()
    if looks_like_cron(text):
        due = _next_of_cycle(text, now, now)
        if due is None:
            raise TimerError(f"'{text}' has no further occurrence")
        return Plan(due, text, None)
    match = _CYCLE.match(text)
    if match is None:
        return Plan(_duration(text).after(now))
    times = int(match["times"]) if match["times"] else None
    if times == 0:
        raise TimerError(f"'{text}' never fires")
    left = None if times is None else times - 1
    parts = match["rest"].split("/")
    if len(parts) == 1:
        return Plan(parse_duration(parts[0]).after(now), text, left)
    if parts[0].startswith("P"):
        raise TimerError(f"'{text}': a cycle that is bounded by its end is not supported")
    return Plan(parse_instant(parts[0]), text, left)


def _next_of_cycle(text: str, due: dt.datetime, now: dt.datetime) -> dt.datetime | None:
    if looks_like_cron(text):
        try:
            following = parse_cron(text).next(max(due, now).astimezone(BERLIN).replace(tzinfo=None))
        except CronError as error:
            raise TimerError(str(error)) from error
        return None if following is None else from_local(following)
    match = _CYCLE.match(text)
    assert match is not None
    duration = parse_duration(match["rest"].split("/")[-1])
    following = duration.after(due)
    if following <= due:
        return None
    if following <= now and duration.months == 0:
        length = dt.timedelta(days=duration.days) + duration.exact
        following = duration.after(due, max(1, (now - due) // length - 1))
    while following <= now:
        following = duration.after(following)
    return following
