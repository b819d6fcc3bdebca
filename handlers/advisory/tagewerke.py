"""Quarters of an hour, hundredths of a Tagewerk, cents: whole numbers, rounded half up once (D-B5)."""
from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

#: Quarters of an hour.
QUARTERS = 4


def half_up(number: Decimal) -> int:
    """The nearest whole number, a half upwards."""
    return int(number.quantize(Decimal(1), ROUND_HALF_UP))


def hundredths(quarters: int, day_hours: Any) -> int:
    """Quarters of an hour as hundredths of a Tagewerk.

    :param day_hours: hours of a Tagewerk.
    """
    return half_up(Decimal(quarters) * 100 / (QUARTERS * Decimal(str(day_hours))))


def cents(number: int, rate: Decimal | None) -> int | None:
    """What hundredths of a Tagewerk cost; None where the rate is not known.

    :param rate: euro a Tagewerk.
    """
    return None if rate is None else half_up(Decimal(number) * rate)


def spoken(number: Any) -> str:
    """A number as it is written in German: 1,5 and 120, not 1.50."""
    text = str(number)
    if isinstance(number, Decimal):
        text = format(number.normalize(), "f")
    return text.replace(".", ",")
