"""The form of an absence: its days, and who stands in for which team."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import request
from flask_babel import gettext as _

from web.casefile import team_names
from web.days import DayField, sent_day, shown_day
from web.services import services
from web.wording import full_date
from workflows.model import Person
from workflows.services.absences import EVERYTHING, Absence
from workflows.services.access import is_guest

FIRST, LAST = "first", "last"


@dataclass(frozen=True, slots=True)
class Offer:
    """Somebody who could stand in: `note` says until when they are away themselves."""

    username: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A field to choose a deputy in.

    :param key: team, or "*" for everything else.
    """

    key: str
    label: str
    chosen: str
    near: tuple[Offer, ...]
    far: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Everything the page shows in its fields."""

    first: DayField
    last: DayField
    choices: tuple[Choice, ...]


def empty(who: Person) -> Form:
    """The form of a new absence."""
    return Form(DayField(FIRST), DayField(LAST), _choices(who, {}))


def of(found: Absence, who: Person) -> Form:
    """The form of one that is entered."""
    return Form(shown_day(FIRST, found.first_day), shown_day(LAST, found.last_day), _choices(who, found.deputies))


def sent(who: Person) -> Form:
    """The form as it was sent."""
    return Form(sent_day(request.form, FIRST), sent_day(request.form, LAST), _choices(who, deputies(who)))


def deputies(who: Person) -> dict[str, str]:
    """Team key or "*" -> user name, as sent."""
    keys = [EVERYTHING, *sorted(who.groups)]
    found = {key: request.form.get(f"deputy-{key}", "").strip()[:200] for key in keys}
    return {key: name for key, name in found.items() if name}


def _choices(who: Person, chosen: Mapping[str, str]) -> tuple[Choice, ...]:
    names, away = team_names(), services().absences.away()
    people = [one for one in services().identity.people() if one.username != who.username and not is_guest(one)]

    def offers(found: list[Person]) -> tuple[Offer, ...]:
        return tuple(Offer(one.username, one.name, _note(one, away)) for one in found)

    def choice(key: str, label: str, teams: frozenset[str]) -> Choice:
        near = [one for one in people if not one.groups.isdisjoint(teams)]
        far = [one for one in people if one not in near]
        return Choice(key, label, chosen.get(key, ""), offers(near), offers(far))

    found = [choice(EVERYTHING, _("Vertretung"), who.groups)]
    if len(who.groups) > 1:
        found += [choice(key, names.get(key, key), frozenset({key})) for key in sorted(who.groups)]
    return tuple(found)


def _note(one: Person, away: Mapping[str, object]) -> str:
    until = away.get(one.username)
    return _("abwesend bis %(until)s", until=full_date(until)) if until is not None else ""  # type: ignore[arg-type]
