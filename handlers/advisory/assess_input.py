"""The question put to the advisory rules (domain/assess.md): its format, and how a wrong one is refused.

An absent key (or null) means "not known". Unknown keys and impossible values are refused with the field's path.
"""
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from handlers.questions import AssessmentError, Day, Part, Whole, read, up_to

Requester = Literal["member", "founder", "apprentice", "outside_firm", "non_craft", "former_member"]
Signal = Literal["insolvency", "conflict", "start_soon", "start", "succession", "energy", "it_security", "innovation",
                 "finance", "do_i_need_meister", "customer_dispute", "other"]
REQUESTERS: tuple[str, ...] = Requester.__args__  # type: ignore[attr-defined]  # the values of a Literal
SIGNALS: tuple[str, ...] = Signal.__args__  # type: ignore[attr-defined]
_DAY_HOURS, _DAY_MINUTES, _MOST_EMPLOYEES, _MOST_TAGEWERKE, _MOST_EURO = 24, 1_440, 1_000_000, 366, 1_000_000_000


Employees = Annotated[int, Whole, up_to(_MOST_EMPLOYEES, "Die Zahl der Beschäftigten")]
Minutes = Annotated[Decimal, up_to(_DAY_MINUTES, "Die Zahl der Minuten")]
Hours = Annotated[Decimal, up_to(_DAY_HOURS, "Die Zahl der Stunden einer Sitzung")]
Tagewerke = Annotated[Decimal, up_to(_MOST_TAGEWERKE, "Die Zahl der Tagewerke")]
Euro = Annotated[Decimal, up_to(_MOST_EURO, "Der Betrag")]


class Aid(Part):
    """De-minimis aid: declared sum of three years, value of this one in euro, day of granting."""

    sum_3y: Euro | None = None
    value: Euro | None = None
    granted: Day | None = None


class Question(Part):
    """One request for advice; lists that are given are complete."""

    requester: Requester | None = None
    signals: tuple[Signal, ...] | None = None
    employees: Employees | None = None
    received: Day | None = None
    minutes: Minutes | None = None
    hours: tuple[Hours, ...] | None = None
    tagewerke_used: Tagewerke | None = None
    programme: str | None = None
    deminimis: Aid | None = None


def parse(data: Any, programmes: Mapping[str, Any]) -> Question:
    """Read a question.

    :param programmes: the funding programmes by id.
    :raises AssessmentError: for an unknown key or an impossible value; the first one found.
    """
    question = read(Question, data)
    if question.programme is not None and question.programme not in programmes:
        raise AssessmentError("programme", f"Erlaubt sind: {', '.join(programmes)}.")
    return question
