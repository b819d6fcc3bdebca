"""A round before its exams: planned, published, firms invited, registration closed, days set.

The dates come from the parameters and are changed by people; what the law or the examination regulations forbid is not
recorded: published less than a month before the deadline, a cut-off more than two months after the last day (§ 36 HwO).
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, RowMapping, func, insert, select, update

from handlers.apprenticeships.models import apprenticeships
from handlers.contracts import Context, Nothing, OutputModel
from handlers.exams import lookups
from handlers.exams.master_data import add_day
from handlers.exams.models import days, occupations, registrations, rounds
from handlers.letters.german import as_date, short_date, text_of
from workflows.deadlines import Period, period_end, previous_working_day
from workflows.errors import BpmnError, PermanentFailure
from workflows.handler import Handler, Outputs, Step

Row = RowMapping
TOO_LATE = "ROUND_TOO_LATE"
SEASONS = {"summer": ("S", "Sommer", "pruefungsfenster_sommer", "anmeldeschluss_sommer"),
           "winter": ("W", "Winter", "pruefungsfenster_winter", "anmeldeschluss_winter")}
DATES = ("starts", "ends", "deadline", "early_deadline", "cutoff")


class PlanInputs(BaseModel):
    """Which round; nothing = the next one that is not published.

    :param wanted: {season: summer or winter, year}.
    """

    model_config = ConfigDict(extra="ignore")

    wanted: Context | None = None


class Planned(OutputModel):
    """A round as the process carries it.

    :param publish_until: last day on which it may be published.
    :param warn_on: day on which the lead is told that it is not.
    """

    id: str
    name: str
    starts: dt.date
    ends: dt.date
    deadline: dt.date
    early_deadline: dt.date | None
    cutoff: dt.date
    publish_until: dt.date
    warn_on: dt.date
    remind_on: dt.date
    close_on: dt.date


class PlanOutputs(OutputModel):
    """The round to prepare, or none."""

    planned: Planned | None = Field(title="Runde mit vorgeschlagenen Daten")
    case_title: str = Field(title="Titel des Vorgangs")


def plan_round(step: Step) -> Outputs:
    """The dates the parameters give for the wanted round, or for the next one that is due."""
    given: PlanInputs = step.inputs
    found = next((one for one in _candidates(step, given.wanted) if _is_due(step, one, bool(given.wanted))), None)
    if found is None:
        return {"planned": None, "case_title": "Prüfungsrunde: keine zu planen"}
    return {"planned": _with_days(step, found), "case_title": f"Prüfungsrunde {found['name']}"}


def _candidates(step: Step, wanted: Context | None) -> Iterator[Context]:
    """Rounds by their deadline, as entered already, else as the parameters give them."""
    if wanted:
        yield _known(step.connection).get(_key(wanted), _of(step, text_of(wanted, "season"), int(wanted["year"])))
        return
    known = _known(step.connection)
    computed = [_of(step, season, year) for year in (step.today.year, step.today.year + 1) for season in SEASONS]
    yield from sorted((known.get(one["id"], one) for one in computed), key=lambda one: one["deadline"])


def _key(wanted: Context) -> str:
    season = text_of(wanted, "season")
    if season not in SEASONS:
        raise PermanentFailure(f"no season {season}", code="exam_round_unknown", round=season)
    return f"{SEASONS[season][0]}{int(wanted['year']) % 100:02d}"


def _known(connection: Connection) -> dict[str, Context]:
    return {row["id"]: dict(row) for row in connection.execute(select(rounds)).mappings()}


def _of(step: Step, season: str, year: int) -> Context:
    letter, name, window, closing = SEASONS[season]
    span, early = step.parameter(window), dict(step.parameter("antrag_vorzeitig_bis"))
    starts = dt.date.fromisoformat(f"{year}-{span['from']}")
    ends = dt.date.fromisoformat(f"{year + (span['to'] < span['from'])}-{span['to']}")
    title = f"{name} {year}/{year + 1}" if ends.year > year else f"{name} {year}"
    return {"id": f"{letter}{year % 100:02d}", "name": title, "starts": starts, "ends": ends,
            "deadline": dt.date.fromisoformat(f"{year}-{step.parameter(closing)}"),
            "early_deadline": dt.date.fromisoformat(f"{year}-{early[season]}"),
            "cutoff": period_end(ends, Period(int(step.parameter("stichtag_monate")))), "published_on": None}


def _is_due(step: Step, one: Context, wanted: bool) -> bool:
    """Not published yet, and, unless somebody asked for it, near enough and still in time."""
    if one["published_on"] is not None:
        return False
    horizon = period_end(step.today, Period(int(step.parameter("runde_vorlauf_monate"))))
    return wanted or (step.today <= _publish_until(step, one["deadline"]) and one["deadline"] <= horizon)


def _publish_until(step: Step, deadline: dt.date) -> dt.date:
    return _months_before(deadline, int(step.parameter("runde_veroeffentlichen_monate")))


def _months_before(day: dt.date, months: int) -> dt.date:
    """The latest day from which so many months do not reach beyond another day (§ 188 Abs. 2, 3 BGB)."""
    found = day - dt.timedelta(days=31 * months + 3)
    while period_end(found + dt.timedelta(days=1), Period(months)) <= day:
        found += dt.timedelta(days=1)
    return found


def _with_days(step: Step, one: Context) -> Context:
    land, until = str(step.parameter("land")), _publish_until(step, one["deadline"])
    warn = previous_working_day(until - dt.timedelta(days=int(step.parameter("runde_warnung_tage"))), land)
    remind = one["deadline"] - dt.timedelta(days=int(step.parameter("runde_erinnerung_tage")))
    return {**{name: one[name] for name in ("id", "name", *DATES)}, "publish_until": until, "warn_on": warn,
            "remind_on": remind, "close_on": one["deadline"] + dt.timedelta(days=1)}


class RecordInputs(BaseModel):
    """The dates as prepared and released."""

    model_config = ConfigDict(extra="ignore")

    planned: Context


class RecordOutputs(OutputModel):
    """The round as entered."""

    planned: Planned = Field(title="Runde mit festgelegten Daten")


def record_round(step: Step) -> Outputs:
    """Enter or change the round.

    :raises BpmnError: it can no longer be published in time.
    :raises PermanentFailure: the dates contradict each other or the law.
    """
    said = dict(step.inputs.planned)
    one: Context = {"id": text_of(said, "id"), "name": text_of(said, "name"),
                    **{name: as_date(said.get(name)) for name in DATES}}
    if why := _faults(step, one):
        raise PermanentFailure(why, code="exam_round_dates", why=why)
    if step.today > _publish_until(step, one["deadline"]):
        raise BpmnError(TOO_LATE, "less than the months before the deadline are left", {})
    values = {name: one[name] for name in ("name", *DATES)} | {"published_on": step.today}
    if step.connection.execute(update(rounds).where(rounds.c.id == one["id"]).values(**values)).rowcount == 0:
        step.connection.execute(insert(rounds).values(id=one["id"], **values))
    return {"planned": _with_days(step, one)}


def _faults(step: Step, one: Context) -> str:
    if any(one[name] is None for name in ("starts", "ends", "deadline", "cutoff")) or not one["id"]:
        return "Zeitraum, Anmeldeschluss und Stichtag müssen angegeben sein"
    if one["ends"] < one["starts"]:
        return "der Zeitraum endet vor seinem Beginn"
    if one["deadline"] >= one["starts"]:
        return "der Anmeldeschluss liegt nicht vor dem Beginn der Prüfungen"
    if one["early_deadline"] and one["early_deadline"] > one["deadline"]:
        return "vorzeitige Anträge enden nach dem Anmeldeschluss"
    latest = period_end(one["ends"], Period(int(step.parameter("stichtag_monate"))))
    if not one["ends"] <= one["cutoff"] <= latest:
        return ("der Stichtag liegt nicht zwischen dem Ende der Prüfungen und dem "
                f"{short_date(latest)} (§ 36 Abs. 1 Nr. 1 HwO)")
    return ""


class InviteInputs(BaseModel):
    """Which round.

    :param reminder: only those who have not registered since.
    """

    model_config = ConfigDict(extra="ignore")

    planned: Context
    reminder: bool = False


class ByPost(OutputModel):
    """A firm without a mail address."""

    name: str
    address: str
    apprentices: int


class InviteOutputs(OutputModel):
    """Who was invited."""

    invited: int = Field(title="Auszubildende, deren Betriebe eingeladen sind")
    by_post: list[ByPost] = Field(title="Betriebe ohne E-Mail-Adresse")
    by_guild: int = Field(title="Auszubildende, die eine Innung einlädt")


def invite_firms(step: Step) -> Outputs:
    """Mail the firms whose apprentices are due; without names, mail is not confidential."""
    given: InviteInputs = step.inputs
    firms, guild = _due_firms(step, given.planned)
    post = []
    for number, (firm, found) in enumerate(sorted(firms.items())):
        first = found[0]
        if first["firm_email"]:
            step.send("mail", {"to": [first["firm_email"]], "attachments": [], **_words(given, len(found))},
                      suffix=str(number))
        else:
            post.append({"name": firm, "apprentices": len(found), "address": ", ".join(filter(None, (
                first["firm_street"], f"{first['firm_postcode'] or ''} {first['firm_place'] or ''}".strip())))})
    return {"invited": sum(len(found) for found in firms.values()), "by_post": post, "by_guild": guild}


def _words(given: InviteInputs, count: int) -> dict[str, str]:
    name, until = text_of(given.planned, "name"), short_date(as_date(given.planned.get("deadline")))
    people = "eine Person in Ausbildung" if count == 1 else f"{count} Personen in Ausbildung"
    subject = "Erinnerung: Anmeldung" if given.reminder else "Anmeldung"
    return {"subject": f"{subject} zur Prüfung {name} bis {until}",
            "text": f"Guten Tag,\n\nin der Prüfungsrunde {name} steht für {people} Ihres Betriebs eine Prüfung an. "
                    f"Bitte sorgen Sie dafür, dass die Anmeldung bis zum {until} bei uns ist.\n\nDie Prüfung ist für "
                    "Auszubildende gebührenfrei.\n\nIhre Handwerkskammer\n"}


def _due_firms(step: Step, planned: Context) -> tuple[dict[str, list[Row]], int]:
    """Firm -> apprenticeships due in a round and not registered for it; and how many a guild looks after."""
    starts, cutoff = as_date(planned.get("starts")), as_date(planned.get("cutoff"))
    ends = as_date(planned.get("ends"))
    registered = select(registrations.c.apprenticeship).where(
        registrations.c.apprenticeship.is_not(None),
        (registrations.c.round_id == text_of(planned, "id")) | registrations.c.passed.is_(True))
    query = select(apprenticeships, occupations.c.stretched, occupations.c.part1_after_months).join(
        occupations, occupations.c.key == apprenticeships.c.occupation).where(
        apprenticeships.c.ended_on.is_(None), apprenticeships.c.entered_on.is_not(None),
        apprenticeships.c.number.not_in(registered)).order_by(apprenticeships.c.number)
    firms: dict[str, list[Row]] = {}
    guild = 0
    for row in step.connection.execute(query).mappings():
        if not (row["ends"] <= cutoff or _part1_due(row, starts, ends)):
            continue
        committee = lookups.find_committee(step.connection, "GP", row["occupation"], row["firm_municipality"] or "",
                                           step.today)
        if committee is not None and committee["holder"] == "innung":
            guild += 1
        else:
            firms.setdefault(row["firm_name"], []).append(row)
    return firms, guild


def _part1_due(row: Row, starts: Any, ends: Any) -> bool:
    """Whether part 1 of a stretched exam falls into a round (training regulation)."""
    if not row["stretched"] or row["part1_attended_on"] or row["part1_exempt"] or not row["part1_after_months"]:
        return False
    served = period_end(row["begins"], Period(int(row["part1_after_months"])))
    return bool(served <= ends and period_end(served, Period(6)) > starts)


class CloseOutputs(OutputModel):
    """How registration ended."""

    registered: int = Field(title="Anmeldungen der Runde")
    missing: int = Field(title="Auszubildende ohne Anmeldung")
    seats: int = Field(title="Plätze an den Prüfungstagen")


def close_round(step: Step) -> Outputs:
    """Count what came in, who is missing and how many seats there are."""
    planned = step.inputs.planned
    key = text_of(planned, "id")
    firms, _ = _due_firms(step, planned)
    count = step.connection.execute(select(func.count()).where(registrations.c.round_id == key)).scalar_one()
    seats = step.connection.execute(select(func.coalesce(func.sum(days.c.seats), 0)).where(
        days.c.round_id == key)).scalar_one()
    return {"registered": int(count), "missing": sum(len(found) for found in firms.values()), "seats": int(seats)}


class DayInputs(BaseModel):
    """A day to set.

    :param day: {held_on, starts_at, place, seats, part, aids}.
    """

    model_config = ConfigDict(extra="ignore")

    planned: Context
    day: Context


def set_day(step: Step) -> Outputs:
    """Enter an exam day with its seats.

    :raises PermanentFailure: it lies outside of the round.
    """
    given: DayInputs = step.inputs
    held, key = as_date(given.day.get("held_on")), text_of(given.planned, "id")
    row = lookups.round_row(step.connection, key)
    if row is None or held is None or not row["starts"] <= held <= row["ends"]:
        raise PermanentFailure(f"{held} is no day of round {key}", code="exam_day_outside", round=key)
    add_day(step.connection, key, held, int(given.day.get("seats") or 0), part=text_of(given.day, "part"),
            starts_at=text_of(given.day, "starts_at") or "08:00", place=text_of(given.day, "place"),
            aids=text_of(given.day, "aids"))
    return {}


PLAN_ROUND = Handler(
    topic="exams.plan_round", title="Prüfungsrunde nach den Parametern vorschlagen", inputs=PlanInputs,
    outputs=PlanOutputs, run=plan_round,
)
RECORD_ROUND = Handler(
    topic="exams.record_round", title="Prüfungsrunde festlegen", inputs=RecordInputs, outputs=RecordOutputs,
    run=record_round, errors={TOO_LATE: "Die Runde lässt sich nicht mehr rechtzeitig veröffentlichen"},
)
INVITE_FIRMS = Handler(
    topic="exams.invite_firms", title="Betriebe zur Anmeldung einladen", inputs=InviteInputs, outputs=InviteOutputs,
    run=invite_firms,
)
CLOSE_ROUND = Handler(
    topic="exams.close_round", title="Anmeldung schließen und zählen", inputs=InviteInputs, outputs=CloseOutputs,
    run=close_round,
)
SET_DAY = Handler(
    topic="exams.set_day", title="Prüfungstag festlegen", inputs=DayInputs, outputs=Nothing, run=set_day,
)
