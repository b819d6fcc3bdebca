"""The rule sentence of a deadline: plain German, every step with its paragraph (house rule: made here)."""
from __future__ import annotations

import datetime as dt

from workflows.deadlines.calendar import holidays_of
from workflows.deadlines.periods import Period, period_words

_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SHIFT_LAW = "§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB"


def spoken(day: dt.date) -> str:
    """A date with its weekday: "Montag, 01.03.2027"."""
    return f"{_WEEKDAYS[day.weekday()]}, {day:%d.%m.%Y}"


def why_free(day: dt.date, land: str) -> str:
    """Why a day is no working day: "ein Sonntag", "gesetzlicher Feiertag (Frauentag)"."""
    name = holidays_of(day.year, land).get(day)
    return f"gesetzlicher Feiertag ({name})" if name else f"ein {_WEEKDAYS[day.weekday()]}"


def _start(start: dt.date, kind: str, ea: dt.date | None) -> str:
    if ea is not None:
        return (
            f"Der Antrag ging am {spoken(ea)}, beim Einheitlichen Ansprechpartner ein und gilt am dritten Tag danach, "
            f"{spoken(start)}, als bei der Kammer eingegangen (§ 71b Abs. 2 VwVfG); dieser Tag zählt nicht mit "
            "(§ 187 Abs. 1 BGB)."
        )
    if kind == "authority":
        return f"Die Frist beginnt am Tag nach der Bekanntgabe vom {spoken(start)} (§ 31 Abs. 2 VwVfG)."
    return f"Der Tag des Ereignisses, {spoken(start)}, zählt nicht mit (§ 31 Abs. 1 VwVfG, § 187 Abs. 1 BGB)."


def _length(start: dt.date, period: Period, nominal: dt.date) -> str:
    words = period_words(period)
    if not period.months:
        law = "§ 188 Abs. 2 BGB" if "Woche" in words else "§ 188 Abs. 1 BGB"
    elif period.days:
        law = "§ 188 Abs. 2, § 189 Abs. 2 BGB"
    elif nominal.day != start.day:
        law = f"§ 188 Abs. 2 und 3 BGB: der Monat hat keinen {start.day}. Tag"
    else:
        law = "§ 188 Abs. 2 BGB"
    verb = "endet" if words.startswith(("ein ", "eine ")) and " und " not in words else "enden"
    return f"{words[0].upper()}{words[1:]} {verb} am {spoken(nominal)} ({law})."


def _shift(nominal: dt.date, legal: dt.date, land: str) -> str:
    if legal == nominal:
        return ""
    return (
        f"Dieser Tag ist {why_free(nominal, land)}; die Frist endet deshalb am nächsten Werktag, {spoken(legal)} "
        f"({SHIFT_LAW})."
    )


def _internal(nominal: dt.date, internal: dt.date, kind: str) -> str:
    if kind == "authority":
        return f"Die Kammer sieht am {spoken(internal)}, nach." if internal != nominal else ""
    return f"Intern gilt der letzte Arbeitstag bis dahin, {spoken(internal)}." if internal != nominal else ""


def period_rule(
    start: dt.date, period: Period, nominal: dt.date, legal: dt.date, internal: dt.date, *, land: str, kind: str,
    ea: dt.date | None,
) -> str:
    """How a period was counted, step by step (§§ 187-193 BGB, § 31 VwVfG)."""
    parts = (_start(start, kind, ea), _length(start, period, nominal), _shift(nominal, legal, land),
             _internal(nominal, internal, kind))
    return " ".join(part for part in parts if part)


def date_rule(until: dt.date, legal: dt.date, internal: dt.date, *, land: str, shift: bool) -> str:
    """How an end given as a date is treated."""
    if not shift:
        first = f"Der bestimmte Tag, {spoken(until)}, ist einzuhalten (§ 31 Abs. 3 Satz 2, Abs. 5 VwVfG)."
    else:
        first = f"Die Frist endet am {spoken(until)} (§ 31 Abs. 1 VwVfG, § 188 BGB)."
    parts = (first, _shift(until, legal, land), _internal(until, internal, "receipt"))
    return " ".join(part for part in parts if part)


def working_days_rule(start: dt.date, number: int, day: dt.date, *, land: str) -> str:
    """How working days were counted: nothing but Monday to Friday without holidays."""
    count, direction = abs(number), "nach" if number > 0 else "vor"
    noun = "Arbeitstag" if count == 1 else "Arbeitstage"
    return (
        f"{count} {noun} {direction} {spoken(start)} (dieser Tag zählt nicht mit, § 187 Abs. 1 BGB): {spoken(day)}. "
        f"Samstage, Sonntage und gesetzliche Feiertage ({land}) zählen nicht (§ 31 Abs. 3 Satz 1 VwVfG)."
    )
