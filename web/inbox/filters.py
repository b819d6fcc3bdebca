"""What the address of the list says: tab, filters, order, page; and what of it a saved view keeps."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.due import near_before, overdue_before, week_before
from workflows.clock import start_of_day
from workflows.model import Person
from workflows.services.narrowing import NO_DEADLINE, NOBODY, Only

View = Literal["team", "mine", "all", "substitution"]
VIEWS: dict[View, str] = {"team": _l("Mein Team"), "mine": _l("Für mich"), "all": _l("Alle")}
FOR_OTHERS: View = "substitution"
SORTS = {
    "due": _l("Frist zuerst"), "priority": _l("Priorität zuerst"), "received": _l("Älteste zuerst"),
    "case": _l("Name A–Z"),
}
DUES = {
    "ueberfaellig": _l("Überfällig"), "morgen": _l("Heute und morgen"), "woche": _l("Diese Woche"),
    "ohne": _l("Ohne Frist"),
}
#: In the address: tasks nobody has taken.
FREE = "niemand"
LAST_PAGE = 10_000
_LONGEST = 200
_DEFAULTS: Mapping[str, Any] = {"ansicht": "team", "sortierung": "due", "seite": 1}


@dataclass(frozen=True, slots=True)
class Filters:
    """What the address says about the list.

    :param due: key of `DUES`; `who`: `FREE` or a user name; `step`: name of the task.
    :param saved: id of the saved view it began with.
    """

    view: View = "team"
    process: str = ""
    sort: str = "due"
    page: int = 1
    due: str = ""
    team: str = ""
    who: str = ""
    step: str = ""
    saved: str = ""

    def query(self, **changes: str | int) -> dict[str, Any]:
        """Parameters of an address with these changes, defaults left out; a change of anything begins at page one."""
        values: dict[str, Any] = {
            "ansicht": self.view, "prozess": self.process, "frist": self.due, "team": self.team, "zustaendig": self.who,
            "schritt": self.step, "sortierung": self.sort, "gespeichert": self.saved,
            "seite": 1 if changes else self.page,
        }
        return {name: value for name, value in (values | changes).items() if value and _DEFAULTS.get(name) != value}

    @property
    def narrowing(self) -> int:
        """How many filters beside the tab, the process and the order are set."""
        return sum(map(bool, (self.due, self.team, self.who, self.step)))

    @property
    def kept(self) -> dict[str, Any]:
        """What a saved view keeps."""
        return replace(self, page=1, saved="").query()

    def only(self, today: dt.date, land: str) -> Only:
        """The same for the services."""
        since, before = _bounds(self.due, today, land)
        who = NOBODY if self.who == FREE else self.who
        return Only(self.process, since, before, self.team, who, self.step)


def views_of(person: Person) -> dict[View, str]:
    """The tabs a person has; who stands in for somebody has one more."""
    return {**VIEWS, FOR_OTHERS: _("Vertretung")} if person.stands_in else VIEWS


def of_arguments(given: Mapping[str, str]) -> Filters:
    """The filters of an address's parameters; what makes no sense is left out."""
    wanted, sort, due = given.get("ansicht", "team"), given.get("sortierung", "due"), given.get("frist", "")
    page = given.get("seite", "1")[:6]
    return Filters(
        view=next((view for view in (*VIEWS, FOR_OTHERS) if view == wanted), "team"),
        sort=sort if sort in SORTS else "due", due=due if due in DUES else "",
        page=max(1, min(int(page) if page.isdecimal() else 1, LAST_PAGE)),
        process=given.get("prozess", "")[:_LONGEST], team=given.get("team", "")[:_LONGEST],
        who=given.get("zustaendig", "")[:_LONGEST], step=given.get("schritt", "")[:_LONGEST],
        saved=given.get("gespeichert", "")[:_LONGEST],
    )


def of_address(address: str) -> Filters:
    """The filters a way back to the list names; the plain list for any other address."""
    parts = urlsplit(address)
    return of_arguments(dict(parse_qsl(parts.query))) if parts.path == "/" else Filters()


def _bounds(due: str, today: dt.date, land: str) -> tuple[dt.datetime | None, dt.datetime | None]:
    overdue = start_of_day(overdue_before(today, land))
    return {
        "ueberfaellig": (None, overdue),
        "morgen": (overdue, start_of_day(near_before(today, land))),
        "woche": (overdue, start_of_day(week_before(today, land))),
        "ohne": (NO_DEADLINE, None),
    }.get(due, (None, None))
