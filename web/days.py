"""A day as three fields of a form: Tag, Monat, Jahr."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from flask_babel import lazy_gettext as _l

from workflows.errors import Rejected
from workflows.model import FieldError

PARTS = (("day", _l("Tag"), 2), ("month", _l("Monat"), 2), ("year", _l("Jahr"), 4))


@dataclass(frozen=True, slots=True)
class DayField:
    """What stands in the three fields, however wrong."""

    key: str
    day: str = ""
    month: str = ""
    year: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.day or self.month or self.year)

    @property
    def known(self) -> dt.date | None:
        """The day they name, None where there is none such."""
        try:
            return dt.date(int(self.year), int(self.month), int(self.day))
        except (ValueError, OverflowError):
            return None

    def read(self) -> dt.date:
        """The day; Rejected("form_invalid") with the field where there is none such."""
        found = self.known
        if found is None:
            raise Rejected("form_invalid", fields=[FieldError(self.key, "not_a_date")])
        return found


def sent_day(form: Mapping[str, str], key: str) -> DayField:
    """The fields of a form that was sent."""
    day, month, year = (form.get(f"{key}-{part}", "").strip()[:10] for part, _, _ in PARTS)
    return DayField(key, day, month, year)


def shown_day(key: str, day: dt.date | None) -> DayField:
    """The fields with a day in them, empty without one."""
    return DayField(key) if day is None else DayField(key, str(day.day), str(day.month), str(day.year))
