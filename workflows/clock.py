"""The one clock: instants are UTC, legal dates are dates in Europe/Berlin (house rule on time)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

Clock = Callable[[], dt.datetime]
BERLIN = ZoneInfo("Europe/Berlin")


def system_clock() -> dt.datetime:
    """The present instant, UTC."""
    return dt.datetime.now(dt.UTC)


def legal_date(instant: dt.datetime) -> dt.date:
    """The date in Europe/Berlin at `instant`."""
    return instant.astimezone(BERLIN).date()


def start_of_day(day: dt.date) -> dt.datetime:
    """The first instant of `day` in Europe/Berlin."""
    return dt.datetime.combine(day, dt.time(), BERLIN).astimezone(dt.UTC)


def end_of_day(day: dt.date) -> dt.datetime:
    """The last second of `day` in Europe/Berlin as an instant: a deadline's day counts in full (§ 188 BGB)."""
    return dt.datetime.combine(day, dt.time(23, 59, 59), BERLIN).astimezone(dt.UTC)


class VirtualClock:
    """A clock that stands still until it is moved; scenarios, tests and the demo use it.

    :param start: timezone-aware instant.
    """

    def __init__(self, start: dt.datetime) -> None:
        self._now = start.astimezone(dt.UTC)

    def __call__(self) -> dt.datetime:
        return self._now

    def move_to(self, instant: dt.datetime) -> None:
        """Move forward to `instant`; an instant in the past leaves the clock where it is."""
        self._now = max(self._now, instant.astimezone(dt.UTC))

    def advance(self, step: dt.timedelta) -> None:
        """Move forward by `step`."""
        self.move_to(self._now + step)
