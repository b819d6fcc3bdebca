"""Dates, amounts, names and addresses as a German letter writes them."""
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)
_NBSP = "\u00a0"
_ISO_DAY = re.compile(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])")

REGISTER_NAMES = {
    "A": "die Handwerksrolle",
    "B1": "das Verzeichnis der zulassungsfreien Handwerke",
    "B2": "das Verzeichnis der handwerksähnlichen Gewerbe",
    "E": "das Verzeichnis nach § 90 Abs. 4 HwO",
}


def as_date(value: Any) -> dt.date | None:
    """A date from a date, an instant or an ISO text; None stays None."""
    if value is None or value == "":
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    return dt.date.fromisoformat(str(value)[:10])


def long_date(value: Any) -> str:
    """"24. November 2026"; empty where there is none."""
    day = as_date(value)
    return f"{day.day}.{_NBSP}{_MONTHS[day.month - 1]} {day.year}" if day else ""


def short_date(value: Any) -> str:
    """"24.11.2026"; empty where there is none."""
    day = as_date(value)
    return f"{day:%d.%m.%Y}" if day else ""


def with_german_days(text: str) -> str:
    """A text in which a diagram wrote days as FEEL does, 2026-11-24, with 24.11.2026; what is no day stays."""
    def german(found: re.Match[str]) -> str:
        try:
            return short_date(found[0])
        except ValueError:
            return found[0]

    return _ISO_DAY.sub(german, text)


def euros(amount: Any) -> str:
    """"1.250,00 EUR", rounded half up to cents."""
    cents = Decimal(str(amount)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    text = f"{cents:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return f"{text}{_NBSP}EUR"


def grouped_iban(iban: str) -> str:
    """An IBAN in groups of four, kept on one line."""
    plain = iban.replace(" ", "")
    return _NBSP.join(plain[i : i + 4] for i in range(0, len(plain), 4))


def text_of(data: Mapping[str, Any] | None, key: str) -> str:
    """A text field without surrounding blanks; empty where it is missing."""
    value = (data or {}).get(key)
    return str(value).strip() if value is not None else ""


def full_name(person: Mapping[str, Any] | None) -> str:
    """First names and family name."""
    return " ".join(part for part in (text_of(person, "first_names"), text_of(person, "family_name")) if part)


def town(data: Mapping[str, Any] | None) -> str:
    """Postcode and place."""
    return " ".join(part for part in (text_of(data, "postcode"), text_of(data, "place")) if part)


def address_line(data: Mapping[str, Any] | None) -> str:
    """Street, postcode and place, abroad the country too, on one line."""
    parts = (text_of(data, "street"), town(data), country(data) if is_abroad(data) else "")
    return ", ".join(part for part in parts if part)


def country(data: Mapping[str, Any] | None) -> str:
    """The country as written; empty means Germany."""
    return text_of(data, "country")


def place_with_country(data: Mapping[str, Any] | None) -> str:
    """The place, abroad with its country: for fields that know no country of their own."""
    return ", ".join(part for part in (text_of(data, "place"), country(data) if is_abroad(data) else "") if part)


def is_abroad(data: Mapping[str, Any] | None) -> bool:
    """Whether an address lies outside Germany."""
    return country(data).lower() not in {"", "de", "deutschland", "germany"}


def form_of_address(person: Mapping[str, Any] | None) -> str:
    """"Frau" or "Herr" after the sex stated; empty for other or unknown."""
    return {"w": "Frau", "f": "Frau", "m": "Herr"}.get(text_of(person, "sex").lower()[:1], "")


def salutation(person: Mapping[str, Any] | None) -> str:
    """The first line of a letter to a person; neutral where no sex is stated."""
    form, family = form_of_address(person), text_of(person, "family_name")
    if form and family:
        return f"Sehr geehrte{'r' if form == 'Herr' else ''} {form} {family},"
    name = full_name(person)
    return f"Guten Tag {name}," if name else "Sehr geehrte Damen und Herren,"


def trade_number(code: str) -> str:
    """"A27" as "Anlage A Nr. 27", "B1-33" as "Anlage B Abschnitt 1 Nr. 33"."""
    annex, _, number = code.partition("-")
    if annex in {"B1", "B2"}:
        return f"Anlage B Abschnitt {annex[1]} Nr. {number}"
    return f"Anlage A Nr. {code[1:]}" if code[:1] == "A" and code[1:].isdigit() else code


def paragraphs(value: Any) -> list[str]:
    """Any reasons, list of reasons or text with blank lines as a list of paragraphs."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        return paragraphs(value.get("text") or value.get("label") or value.get("reasons"))
    if isinstance(value, list | tuple):
        return [text for item in value for text in paragraphs(item)]
    return [part.strip() for part in str(value).split("\n") if part.strip()]
