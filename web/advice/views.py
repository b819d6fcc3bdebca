"""Routes of the advisers: their own week, their lead's view, the year's figures; need to know: their teams."""
from __future__ import annotations

import csv
import io
import secrets
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from handlers.advisory.desk import hours_of_month, short_answers_of_day
from handlers.advisory.models import TOPICS
from handlers.advisory.service import is_adviser, load_of_team, own_cases, own_figures, roll, statistics, unassigned
from handlers.advisory.teams import ADVISERS, ADVISING, FUNDING, LEAD, TRAINERS
from web.advice.figures import LEAST, OTHER, Line, lines
from web.advice.words import CATEGORIES, OUTCOMES, PRIORITIES, REGIONS, STATES, TOPIC_NAMES
from web.downloads import as_download
from web.due import light
from web.services import me, services, today
from workflows.clock import end_of_day
from workflows.errors import NotAllowed
from workflows.model import InstanceState, Person, ProcessInstance

blueprint = Blueprint("advice", __name__)
#: Who reads the statistics: who advises, who leads them, who settles the funding.
FIGURES = ADVISERS | {LEAD, FUNDING}
#: Who reads who advises: the lead, and who approves what they change.
KEEPS = frozenset({LEAD, "department_head"})
PROCESS = "advisory_case"
#: What an adviser takes a request in with: whichever of them they may begin.
TRAINING = "training_advice"
REQUESTS = (PROCESS, TRAINING)
CHANGE = "adviser_change"
_FIRST_YEAR = 2020


def advises(person: Person) -> bool:
    """Whether a person is an adviser; who leads belongs to the advisers' teams and need not be one."""
    if not person.groups & ADVISERS:
        return False
    if not leads(person):
        return True
    with services().reading() as connection:
        return is_adviser(connection, person.username)


def leads(person: Person) -> bool:
    """Whether a person leads the advisers."""
    return LEAD in person.groups


def reads_figures(person: Person) -> bool:
    """Whether a person may read the year's statistics."""
    return bool(person.groups & FIGURES)


def keeps(person: Person) -> bool:
    """Whether a person may read who advises in what."""
    return bool(person.groups & KEEPS)


def _require(allowed: bool) -> None:
    if not allowed:
        raise NotAllowed("no_right")


def _page(template: str, **more: Any) -> str:
    return render_template(
        f"advice/{template}.html", section="advice", advises=advises(me()), leads=leads(me()),
        keeps=keeps(me()), reads_figures=reads_figures(me()), **more,
    )


def _cap() -> tuple[float, float]:
    parameter = services().management.parameter
    return float(parameter("tagewerke_max_jahr")), float(parameter("tagewerke_warnung"))


@blueprint.get("/beratungen")
def show() -> ResponseReturnValue:
    """An adviser's own cases, what is due this week, hours and Tagewerke."""
    if not advises(me()):
        _require(reads_figures(me()))
        return redirect(url_for("advice.team" if leads(me()) else "advice.year"))
    day, land, (cap, warning) = today(), services().settings.land, _cap()
    with services().reading() as connection:
        own = own_cases(connection, me().username, day, land)
        year = own_figures(connection, me().username, day.year, cap, warning)
        month, counted = hours_of_month(connection, me().username, day), short_answers_of_day(connection, day)
    # Only what this person may open has a name and a link: a case that went to a colleague has neither.
    mine = {one.id: one for one in services().history.instances(me(), process=PROCESS, limit=1000)}
    tasks = {one.instance_id: one for one in reversed(services().tasks.inbox(me(), view="mine", limit=200))}
    urgent = {case: at for at, case in enumerate(reversed(tasks))}
    own.open.sort(key=lambda row: urgent.get(row["case_id"], len(urgent)))
    begins = [one.key for one in services().repository.startable_by(me()) if one.key in REQUESTS]
    return _page(
        "own", own=own, begins=begins, training=_training(), year=year, month=month, counted=counted, cap=cap,
        warning=warning, titles=mine, tasks=tasks, state=STATES[year.state], categories=CATEGORIES,
        priorities=PRIORITIES, topics=[(key, TOPIC_NAMES[key]) for key in TOPICS], token=secrets.token_urlsafe(18),
        light=lambda on: light(on, day, land),
    )


def _training() -> list[ProcessInstance]:
    """The running cases of training advice that are this person's; they have no hours and no row among the others."""
    if TRAINERS not in me().groups:
        return []
    return services().history.instances(me(), state=InstanceState.RUNNING, process=TRAINING, limit=200)


@blueprint.post("/beratungen/kurzauskunft")
def count_short() -> ResponseReturnValue:
    """Count a short answer with one click."""
    _require(advises(me()) or leads(me()))
    topic = request.form.get("topic", "")
    services().desk.count_short(topic, request.form.get("token", ""))
    flash(_("Kurzauskunft zu „%(topic)s“ gezählt.", topic=TOPIC_NAMES[topic]), "success")
    return redirect(url_for("advice.show"), code=303)


@blueprint.get("/beratungen/leitung")
def team() -> ResponseReturnValue:
    """For the lead: what nobody has, what is overdue, who has how much; nothing else about a person."""
    _require(leads(me()))
    day, (cap, warning) = today(), _cap()
    away = services().absences.away(day)
    with services().reading() as connection:
        load, free = load_of_team(connection, day, cap, warning, away), unassigned(connection)
    tasks = {one.instance_id: one for one in services().tasks.inbox(me(), view="team", limit=200)}
    return _page(
        "team", load=load, free=free, tasks=tasks, priorities=PRIORITIES, regions=REGIONS,
        overdue=sum(one.overdue for one in load),
        light=lambda on: light(end_of_day(on), day, services().settings.land),
    )


@blueprint.get("/beratungen/personen")
def people() -> ResponseReturnValue:
    """Who advises in what, where, for which programme; changed in a case of its own."""
    _require(keeps(me()))
    cap, warning = _cap()
    programmes = services().management.parameter("foerderprogramme")
    with services().reading() as connection:
        rows = roll(connection)
    known = {one.username: one for one in services().identity.people(active=True)}
    return _page(
        "people", rows=rows, known=known, categories=CATEGORIES, regions=REGIONS, teams=ADVISING, cap=cap,
        warning=warning, programmes={key: one["name"] for key, one in programmes.items()},
        change=CHANGE if leads(me()) else "",
    )


@blueprint.get("/beratungen/auswertung")
def year() -> ResponseReturnValue:
    """A year by subject."""
    _require(reads_figures(me()))
    chosen = _year()
    return _page(
        "year", lines=_lines(chosen), year=chosen, least=_least(), outcomes=OUTCOMES, names=_names(),
        years=range(today().year, max(today().year - 5, _FIRST_YEAR) - 1, -1),
    )


@blueprint.get("/beratungen/auswertung.csv")
def year_file() -> ResponseReturnValue:
    """The same as a table."""
    _require(reads_figures(me()))
    chosen, text = _year(), io.StringIO()
    written = csv.writer(text, delimiter=";")
    written.writerow([_("Thema"), _("Abgeschlossene Fälle"), _("Kurzauskünfte"), _("Ausgang"), _("Anzahl")])
    for line in _lines(chosen):
        told = ("" if number is None else number for number in (line.cases, line.short))
        written.writerow([_names()[line.topic], *told, "", ""])
        for key, number in line.parts.get("outcome", ()):
            written.writerow([_names()[line.topic], "", "", OUTCOMES[key], number])
    return as_download(text.getvalue().encode("utf-8-sig"), f"beratungen-{chosen}.csv", "text/csv")


def _year() -> int:
    text = request.args.get("jahr", "")
    wanted = int(text) if text.isdecimal() and len(text) == 4 else today().year
    return wanted if _FIRST_YEAR <= wanted <= today().year else today().year


def _lines(chosen: int) -> list[Line]:
    with services().reading() as connection:
        return lines(statistics(connection, chosen), _least())


def _least() -> int:
    """How many cases are told of at least; a parameter may ask for more than the house's threshold, never for less."""
    return max(LEAST, int(services().management.parameter("statistik_mindestzahl")))


def _names() -> dict[str, str]:
    return {**TOPIC_NAMES, "": _("ohne Thema"), OTHER: _("übrige Themen")}
