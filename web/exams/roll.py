"""The Lehrlingsrolle as pages read it: a search, and one apprenticeship with its history and its exams."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask_babel import lazy_gettext as _l

from handlers.apprenticeships.service import find, history
from handlers.apprenticeships.service import search as search_roll
from handlers.exams.service import Registration, Row, occupations_by_key, of_apprenticeship
from web.services import services
from workflows.errors import NotFound

ENDS = {"passed": _l("bestanden"), "terminated": _l("gekündigt oder aufgehoben"), "expired": _l("abgelaufen"),
        "annulled": _l("angefochten oder nichtig")}
KINDS = {"passed": _l("beendet: bestanden"), "terminated": _l("beendet: gekündigt oder aufgehoben"),
         "expired": _l("beendet: abgelaufen"), "annulled": _l("beendet: angefochten oder nichtig"),
         "contract_ended": _l("Vertrag beendet")}


@dataclass(frozen=True, slots=True)
class Apprenticeship:
    """An apprenticeship with what happened to it and the exams that stand on it."""

    row: Row
    history: Sequence[Row]
    registrations: Sequence[Registration]


def search(text: str, limit: int) -> Sequence[Row]:
    """Apprenticeships that match, the latest first."""
    with services().reading() as connection:
        return search_roll(connection, text, limit)


def one(number: str) -> Apprenticeship:
    """An apprenticeship by its number; NotFound("apprenticeship_unknown")."""
    with services().reading() as connection:
        row = find(connection, number, {}) if number else None
        if row is None:
            raise NotFound("apprenticeship_unknown", number=number)
        return Apprenticeship(row, history(connection, number), of_apprenticeship(connection, number))


def occupation_names() -> Mapping[str, str]:
    """Occupations by key."""
    with services().reading() as connection:
        return occupations_by_key(connection)
