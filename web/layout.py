"""What every page shows around its content: navigation with counts, theme, flashes, session end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Flask, current_app, g, request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from handlers.advisory.teams import LEAD
from web.advice.views import keeps, reads_figures
from web.casefile import CASE_STATES, party_word, team_names
from web.cases.notes import note_text
from web.cases.preview import has_preview
from web.exams.views import sees_roll, sees_rounds
from web.guests import is_guest_here
from web.language import LANGUAGES, language
from web.services import now, services, signed_in, today
from workflows.model import Person
from workflows.services.access import GUEST
from workflows.services.parameters import READERS

THEMES = ("system", "light", "dark")
WARN_SECONDS = 300
# How long before the absolute end of a session the pages speak of it.
LAST_WORDS_SECONDS = 1800
PROCESS_ROLES = frozenset({"lead", "process_owner", "admin"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the navigation; `key` is its "G" shortcut."""

    title: str
    href: str
    icon: str
    section: str
    key: str = ""
    count: int = 0
    count_words: str = ""
    alarm: bool = False


HANDBOOK = Entry(_l("Handbuch"), "/hilfe", "book", "help", "h")


def task_counts(person: Person) -> Mapping[str, int]:
    """How many tasks the person has per tab, asked once per page."""
    if "task_counts" not in g:
        g.task_counts = services().tasks.counts(person)
    found: Mapping[str, int] = g.task_counts
    return found


def navigation(person: Person) -> list[tuple[str, list[Entry]]]:
    """Groups of entries this person may use; absent means not allowed."""
    decisions = _decisions(person)
    if is_guest_here(person):
        return [("", decisions), (_("Hilfe"), [HANDBOOK])]
    counts = task_counts(person)
    work = [
        Entry(_("Aufgaben"), "/", "inbox", "inbox", "a", counts.get("team", 0) or counts.get("mine", 0), _("offen")),
        Entry(_("Wiedervorlage"), "/wiedervorlage", "clock", "follow_up", "w", counts.get("follow_up", 0),
              _("vorgemerkt")),
        Entry(_("Vorgänge"), "/vorgaenge", "folder", "cases", "v"),
        Entry(_("Neuer Vorgang"), "/neuer-vorgang", "plus", "start", "n"),
    ]
    if reads_figures(person):
        work.append(Entry(_("Beratung"), "/beratungen", "notes", "advice"))
    elif keeps(person):
        work.append(Entry(_("Beratung"), "/beratungen/personen", "notes", "advice"))
    if sees_rounds(person):
        work.append(Entry(_("Prüfungen"), "/pruefungen", "calendar", "exams"))
    if "lead" in person.roles:
        work.append(Entry(_("Team"), "/team", "team", "team"))
    work.append(_substitution(person, counts))
    registers = [Entry(_("Handwerksrolle"), "/handwerksrolle", "register", "register", "r")]
    if sees_roll(person):
        registers.append(Entry(_("Lehrlingsrolle"), "/lehrlingsrolle", "team", "roll"))
    groups = [("", [*work, *decisions]), (_("Nachschlagen"), registers)]
    if person.roles & {"admin", "lead"}:
        groups.append((_("Verwaltung"), _operating(person)))
    designing = _designing(person)
    if designing:
        groups.append((_("Gestalten"), designing))
    groups.append((_("Hilfe"), [HANDBOOK]))
    return groups


def _operating(person: Person) -> list[Entry]:
    """The entries of who looks after the installation or leads a team."""
    waiting = len(services().management.incidents(seen_by=person))
    found = [
        Entry(_("Störungen"), "/stoerungen", "warning", "operations", "s", waiting, _("offen"), alarm=waiting > 0),
        Entry(_("Betrieb"), "/betrieb", "history", "work"),
        Entry(_("Personen"), "/personen", "team", "people"),
    ]
    if "admin" in person.roles:
        found.append(Entry(_("Schnittstellen"), "/schnittstellen", "link", "connections"))
    return found


def _substitution(person: Person, counts: Mapping[str, int]) -> Entry:
    """Who is away; with what falls to this person as a deputy."""
    return Entry(_("Vertretung"), "/vertretung", "user", "absences", "t", counts.get("substitution", 0),
                 _("in Vertretung"))


def _designing(person: Person) -> list[Entry]:
    """The entries of who answers for processes and the values they work with."""
    found = []
    if person.roles & PROCESS_ROLES:
        waiting = services().releases.waiting(person)
        found.append(Entry(_("Prozesse"), "/prozesse", "path", "processes", "p", waiting, _("zur Freigabe")))
    if person.roles & READERS:
        waiting = services().parameters.waiting(person)
        found.append(Entry(_("Parameter"), "/parameter", "scales", "parameters", "m", waiting, _("zur Freigabe")))
    return found


def _decisions(person: Person) -> list[Entry]:
    """The entry of who sits in a committee, with what is assigned to them."""
    if GUEST not in person.roles:
        return []
    count = task_counts(person).get("mine", 0)
    return [Entry(_("Meine Entscheidungen"), "/entscheidungen", "all-done", "decisions", "e", count, _("offen"))]


def team_name(person: Person) -> str:
    """The person's first team as a name, for the line under their own; who leads the advisers belongs to theirs too."""
    names = team_names()
    return next((names[key] for key in sorted(person.groups, key=lambda key: (key != LEAD, key)) if key in names), "")


def theme() -> str:
    """The chosen theme; "system" where nothing was chosen."""
    chosen = request.cookies.get("theme", "system")
    return chosen if chosen in THEMES else "system"


def _around() -> dict[str, Any]:
    person = signed_in()
    settings = services().settings
    base: dict[str, Any] = {
        "me": person,
        "theme": theme(),
        "language": language(),
        "keys": request.cookies.get("keys", "on"),
        "organisation": settings.organisation,
        "demo": current_app.config["DEMO"],
        "now": now(),
        "today": today(),
        "section": "",
        "guest": is_guest_here(person),
        "warn_seconds": WARN_SECONDS,
        "idle_seconds": settings.session_idle_minutes * 60,
    }
    if person is not None and not g.get("bare_page"):
        base |= {"navigation": navigation(person), "my_team": team_name(person), "day_end": g.session.absolute_end}
        base["unread_notices"] = services().notifications.unread(person)
        base["day_end_in"] = int((g.session.absolute_end - now()).total_seconds()) - LAST_WORDS_SECONDS
    return base


def install_layout(flask: Flask) -> None:
    """Give the frame's values to every template."""
    flask.context_processor(_around)
    flask.jinja_env.filters["party_word"] = party_word
    flask.jinja_env.filters["note_text"] = note_text
    flask.jinja_env.tests["shown_in_browser"] = has_preview
    flask.jinja_env.globals["languages"] = LANGUAGES
    flask.jinja_env.globals["case_states"] = CASE_STATES
