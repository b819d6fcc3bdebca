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

from workflows.engine.cron import Cron, CronError, looks_like_cron, parse_cron
from workflows.engine.expressions import Expression, formula, label, literal
from workflows.feel import YearsMonths

BERLIN = ZoneInfo("Europe/Berlin")

_DURATION = re.compile(
    r"^(?P<sign>-)?P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?$"
)
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}(?::\d{2})?)?)?$")
_CYCLE = re.compile(r"^R(?P<times>\d*)/(?P<rest>.+)$")
HOURS_A_DAY = 24
_LONGEST_TEXT = 100  # characters of a duration
_LONGEST_YEARS = 1000  # longer ones leave the calendar; nobody means them


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
    :param begun: instant a cycle of days or months is counted from, so that it comes back to the 31st and to 02:30.
    """

    due: dt.datetime
    cycle: str = ""
    left: int | None = 0
    begun: dt.datetime | None = None

    def following(self, now: dt.datetime) -> Plan | None:
        """The plan after this firing, or None; what was missed meanwhile is made up for once only."""
        if not self.cycle or self.left == 0:
            return None
        left = None if self.left is None else self.left - 1
        due = _next_of_cycle(self.cycle, self.begun, self.due, now)
        return None if due is None else Plan(due, self.cycle, left, self.begun)


def from_local(local: dt.datetime) -> dt.datetime:
    """UTC instant of a local wall-clock time; a time the clock change leaves out moves forward."""
    return local.replace(tzinfo=BERLIN).astimezone(dt.UTC)


def fixed_plan(kind: str, expression: Expression, now: dt.datetime) -> Plan:
    """When the timer of a start event fires first; before the start there are no variables.

    :param kind: "date", "duration" or "cycle".
    :raises TimerError, FeelError: when it is no time.
    """
    return plan(kind, expression.evaluate({}, lambda: now), now)


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
    if len(text) > _LONGEST_TEXT:
        raise TimerError("the duration is written with too many characters")
    match = _DURATION.match(text.strip())
    if match is None or not is_iso(text.strip()):
        raise TimerError(f"'{text}' is not an ISO 8601 duration")
    if match["sign"]:
        raise TimerError(f"'{text}' is negative")
    number = {key: int(match[key] or 0) for key in ("years", "months", "weeks", "days", "hours", "minutes")}
    try:
        exact = dt.timedelta(hours=number["hours"], minutes=number["minutes"], seconds=float(match["seconds"] or 0))
    except OverflowError as error:
        raise TimerError(f"'{text}' is too long") from error
    return _bounded(Duration(number["years"] * 12 + number["months"], number["weeks"] * 7 + number["days"], exact))


def _bounded(duration: Duration) -> Duration:
    if max(duration.months / 12, duration.days / 366, duration.exact.days / 366) > _LONGEST_YEARS:
        raise TimerError(f"a duration is at most {_LONGEST_YEARS} years long")
    return duration


def check_literal(kind: str, text: str) -> None:
    """Whether a timer's plain text can ever be a time of its kind, whenever that is asked.

    :param kind: "date", "duration" or "cycle".
    :raises TimerError: when it cannot.
    """
    if kind == "date":
        if text.startswith(("P", "-P")):
            raise TimerError(f"'{text}' is a duration, not a date")
        parse_instant(text)
    elif kind == "duration":
        parse_duration(text)
    elif looks_like_cron(text):
        _cron(text)
    elif _CYCLE.match(text):
        read_cycle(text)
    else:
        parse_duration(text)


def parse_instant(text: str) -> dt.datetime:
    """Read an ISO 8601 date or instant; without a zone it is local, a date is its midnight."""
    if not _DATE.match(text.strip()):
        raise TimerError(f"'{text}' is not an ISO 8601 date")
    try:
        value = dt.datetime.fromisoformat(text.strip())
        return value.astimezone(dt.UTC) if value.tzinfo else from_local(value)
    except (ValueError, OverflowError) as error:
        raise TimerError(f"'{text}' is no date: {error}") from error


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
    :raises TimerError: when the value does not fit the kind, or leaves the calendar.
    """
    try:
        return _plan(kind, value, now)
    except OverflowError as error:
        raise TimerError(f"{value!r} lies beyond the calendar") from error


def _plan(kind: str, value: Any, now: dt.datetime) -> Plan:
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
        return _bounded(Duration(months=value.months))
    if isinstance(value, dt.timedelta):
        if value < dt.timedelta(0):
            raise TimerError(f"{value} is negative")
        return _bounded(Duration(days=value.days, exact=value - dt.timedelta(days=value.days)))
    raise TimerError(f"{value!r} is not a duration")


@dataclass(frozen=True, slots=True)
class Cycle:
    """A repeating interval of ISO 8601: R[times]/[start/]duration or R[times]/duration/end.

    :param times: how often, None = without end.
    :param start, end: instants it is bounded by, where it is.
    """

    times: int | None
    duration: Duration
    start: dt.datetime | None = None
    end: dt.datetime | None = None


def read_cycle(text: str) -> Cycle:
    """Read a repeating interval.

    :raises TimerError: when it is none, never fires, or repeats without a pause.
    """
    match = _CYCLE.match(text) if len(text) <= 2 * _LONGEST_TEXT else None
    parts = match["rest"].split("/") if match else []
    if match is None or len(parts) > 2:
        raise TimerError(f"'{text}' is not a cycle")
    times = int(match["times"]) if match["times"] else None
    if times == 0:
        raise TimerError(f"'{text}' never fires")
    first_is_length = parts[0].startswith(("P", "-P"))
    duration = parse_duration(parts[0] if first_is_length else parts[-1])
    if duration == Duration():
        raise TimerError(f"'{text}' repeats without a pause")
    if len(parts) == 1:
        return Cycle(times, duration)
    bound = parse_instant(parts[1] if first_is_length else parts[0])
    return Cycle(times, duration, end=bound) if first_is_length else Cycle(times, duration, start=bound)


def _cycle(value: Any, now: dt.datetime) -> Plan:
    text = value.strip() if isinstance(value, str) else ""
    if looks_like_cron(text):
        due = _next_of_cron(text, now)
        if due is None:
            raise TimerError(f"'{text}' has no further occurrence")
        return Plan(due, text, None)
    if not _CYCLE.match(text):
        return Plan(_duration(value).after(now))
    cycle = read_cycle(text)
    begun = cycle.start or now
    due = cycle.start or cycle.duration.after(now)
    if cycle.end is not None and due > cycle.end:
        raise TimerError(f"'{text}' has no further occurrence")
    left = None if cycle.times is None else cycle.times - 1
    return Plan(due, text, left, begun if cycle.duration.months or cycle.duration.days else None)


def _next_of_cycle(text: str, begun: dt.datetime | None, due: dt.datetime, now: dt.datetime) -> dt.datetime | None:
    if looks_like_cron(text):
        return _next_of_cron(text, max(due, now))
    cycle = read_cycle(text)
    following = _next_of_interval(cycle.duration, begun, due, now)
    return None if cycle.end is not None and following > cycle.end else following


def _next_of_interval(
    duration: Duration, begun: dt.datetime | None, due: dt.datetime, now: dt.datetime
) -> dt.datetime:
    """The first occurrence after `due` that is still to come; counted from the beginning where the calendar counts."""
    start = due if begun is None else begun
    longest = dt.timedelta(days=duration.days + 31 * duration.months) + duration.exact
    times = max(1, (max(due, now) - start) // longest - 1)
    while (following := duration.after(start, times)) <= max(due, now):
        times += 1
    return following


def _cron(text: str) -> Cron:
    try:
        return parse_cron(text)
    except CronError as error:
        raise TimerError(str(error)) from error


def _next_of_cron(text: str, after: dt.datetime) -> dt.datetime | None:
    """The next occurrence on the local clock.

    In the hour the clock goes through twice, what runs every hour runs twice, a fixed time only once.
    """
    cron = _cron(text)
    local = after.astimezone(BERLIN).replace(tzinfo=None, fold=0)
    following = cron.next(local)
    if following is not None and len(cron.hours) == HOURS_A_DAY:
        steady = (after + (following - local)).astimezone(BERLIN).replace(tzinfo=None, fold=0)
        if cron.next(steady - dt.timedelta(seconds=1)) == steady:
            return min(found for found in (after + (following - local), from_local(following)) if found > after)
    while following is not None and from_local(following) <= after:
        following = cron.next(following)
    return None if following is None else from_local(following)
