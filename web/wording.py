"""Words for dates, spans, sizes and counts; registered as template filters."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from flask import Flask
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _

from web.laws import law_links
from web.markdown import plain_markdown
from workflows.clock import BERLIN, legal_date
from workflows.feel import to_text

WEEKDAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
KIB = 1024
ISO_DAY = re.compile(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])")
COUNTED_UP_TO = 1000  # as far as the services count tasks


def english() -> bool:
    """Whether what is written now is read in English; German it is wherever nobody said so."""
    locale = get_locale()
    return locale is not None and locale.language == "en"


def as_date(value: dt.datetime | dt.date) -> dt.date:
    """The legal date of an instant, or the date itself."""
    return legal_date(value) if isinstance(value, dt.datetime) else value


def short_date(value: dt.datetime | dt.date | None) -> str:
    """ "Mo 23.11.", in English "Mon 23 Nov" """
    if value is None:
        return ""
    day = as_date(value)
    if english():
        return f"{ENGLISH_DAYS[day.weekday()]} {_english_day(day)}"
    return f"{WEEKDAYS[day.weekday()]} {day:%d.%m.}"


def day_month(value: dt.datetime | dt.date | None) -> str:
    """ "23.11.", in English "23 Nov" """
    if value is None:
        return ""
    day = as_date(value)
    return _english_day(day) if english() else f"{day:%d.%m.}"


def full_date(value: dt.datetime | dt.date | None) -> str:
    """ "23.11.2026", in English "23 Nov 2026" """
    if value is None:
        return ""
    day = as_date(value)
    return f"{_english_day(day)} {day:%Y}" if english() else f"{day:%d.%m.%Y}"


def readable(text: str) -> str:
    """A text a process made, its days written as the page writes them: FEEL makes 2026-11-23 of a date."""
    def day(found: re.Match[str]) -> str:
        try:
            return full_date(dt.date.fromisoformat(found[0]))
        except ValueError:  # looks like a day and is none
            return found[0]

    return ISO_DAY.sub(day, text)


def _english_day(day: dt.date) -> str:
    return f"{day.day} {ENGLISH_MONTHS[day.month - 1]}"


def clock_time(value: dt.datetime | None) -> str:
    """ "10:42" in Berlin."""
    return f"{value.astimezone(BERLIN):%H:%M}" if value is not None else ""


def moment(value: dt.datetime | None) -> str:
    """ "23.11.2026, 10:42 Uhr", in English "23 Nov 2026, 10:42" """
    if value is None:
        return ""
    return _("%(day)s, %(time)s Uhr", day=full_date(value), time=clock_time(value))


def counted(count: int) -> str:
    """ "17", and "mehr als 1.000" in short where nobody counted further: "1.000+" """
    return ("1,000+" if english() else "1.000+") if count > COUNTED_UP_TO else str(count)


def age(value: dt.datetime | dt.date, today: dt.date) -> str:
    """ "heute", "gestern", "vor 5 Tagen" """
    span = (today - as_date(value)).days
    if span <= 0:
        return _("heute")
    return _("gestern") if span == 1 else ngettext("vor %(num)s Tag", "vor %(num)s Tagen", span)


def amount(count: int, one: str, many: str) -> str:
    """ "1 Dokument", "3 Dokumente" """
    return f"{count} {one if count == 1 else many}"


def file_size(size: int) -> str:
    """ "840 KB", "1,4 MB", "25 MB"; in English "1.4 MB" """
    if size < KIB * KIB:
        return f"{max(1, round(size / KIB))} KB"
    text = f"{size / KIB / KIB:.1f} MB".replace(".0 ", " ")
    return text if english() else text.replace(".", ",")


def house_code(code: str) -> str:
    """A paper's code as the house writes it ("D01", "L7"); "" for a template's file, which tells people nothing."""
    return code if code[:1].isupper() else ""


def number(value: Decimal | int | float) -> str:
    """A number with the separators of the page's language and no needless zeros."""
    text = f"{Decimal(str(value)).normalize():,f}"
    if english():
        return text
    return text.replace(",", "\u2009").replace(".", ",") if "." in text else text.replace(",", "\u2009")


def money(value: Decimal | float) -> str:
    """An amount with two decimals: "1 250,00", in English "1,250.00"."""
    text = f"{value:,.2f}"
    return text if english() else text.replace(",", "\u2009").replace(".", ",")


def spoken(value: Any) -> str:
    """Any value of a case as a person reads it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return _("ja") if value else _("nein")
    if isinstance(value, dt.datetime):
        return moment(value)
    if isinstance(value, dt.date):
        return full_date(value)
    if isinstance(value, Decimal | int | float):
        return number(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {spoken(part)}" for name, part in value.items() if part not in (None, "", [], {}))
    if isinstance(value, list | tuple):
        return "; ".join(spoken(part) for part in value) or "–"
    return to_text(value) if isinstance(value, dt.timedelta) else str(value)


FILTERS: Mapping[str, Callable[..., str]] = {
    "short_date": short_date, "day_month": day_month, "full_date": full_date, "clock_time": clock_time,
    "law_links": law_links,
    "plain_markdown": plain_markdown, "moment": moment, "age": age, "file_size": file_size, "spoken": spoken,
    "counted": counted, "readable": readable, "house_code": house_code,
}


def install_filters(flask: Flask) -> None:
    """Make the words known to templates."""
    flask.jinja_env.filters.update(FILTERS)
    flask.jinja_env.globals["amount"] = amount
