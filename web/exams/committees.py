"""Committees as the exams' teams read them: members in office and before, conflicts, next end of term, changes."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import lazy_gettext as _l

from handlers.exams.service import Row, committee_details, committee_lines
from web.services import services, today
from workflows.errors import NotFound

HOLDERS = {"hwk": _l("Handwerkskammer"), "innung": _l("Innung"), "mpa": _l("Meisterprüfungsausschuss")}
SIDES = {"employer": _l("Arbeitgeber"), "employee": _l("Arbeitnehmer"), "teacher": _l("Lehrkraft"),
         "expert": _l("fachkundige Person"),
         "chair": _l("unparteiisch")}
FUNCTIONS = {"chair": _l("Vorsitz"), "deputy": _l("stellvertretender Vorsitz"), "member": _l("Mitglied"),
             "substitute": _l("Stellvertretung")}


@dataclass(frozen=True, slots=True)
class Line:
    """A committee in the list.

    :param ends: the next end of a term, None where nobody is in office; `soon` where it is within the first warning.
    """

    row: Row
    chair: str
    count: int
    ends: dt.date | None
    soon: bool


def lines() -> Sequence[Line]:
    """All committees by name."""
    day = today()
    months = max(int(one) for one in services().management.parameter("amtszeit_warnung_monate"))
    horizon = day + dt.timedelta(days=31 * months)
    with services().reading() as connection:
        found = committee_lines(connection, day)
    return [Line(row, chair, count, ends, ends is not None and ends <= horizon) for row, chair, count, ends in found]


def details(committee: str) -> Mapping[str, Any]:
    """A committee with its people and changes; NotFound("exam_committee_unknown")."""
    with services().reading() as connection:
        found = committee_details(connection, committee, today())
    if found is None:
        raise NotFound("exam_committee_unknown", committee=committee)
    return found
