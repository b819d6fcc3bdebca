"""Own dates as a calendar other programs subscribe to (RFC 5545), no names: tasks all day, appointments by hour."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from flask import Response, abort, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from web.language import in_language
from web.notices.views import blueprint
from web.services import services
from web.sessions import public
from workflows.errors import NotAllowed, NotFound
from workflows.handler import Appointment
from workflows.services.feeds import Date, Dates

_WORDS = {"deadline": _l("Frist"), "follow_up": _l("Wiedervorlage")}
_APPOINTMENTS = {"exam": _l("Prüfung"), "advice": _l("Beratung")}
_LONGEST_SECRET = 200
_DAY = dt.timedelta(days=1)
_BERLIN = ZoneInfo("Europe/Berlin")


@blueprint.get("/kalender/<secret>.ics")
@public
def feed(secret: str) -> ResponseReturnValue:
    """The calendar behind a secret address; whoever knows it needs no session."""
    try:
        dates = services().feeds.dates(secret[:_LONGEST_SECRET], address=request.remote_addr or "")
    except NotFound:
        abort(404)
    except NotAllowed:
        return Response(status=429, headers={"Retry-After": "900"})
    answer = Response(as_calendar(dates, services().settings.address), mimetype="text/calendar")
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.set_etag(hashlib.sha256(answer.get_data()).hexdigest()[:32])
    return answer.make_conditional(request)


def as_calendar(dates: Dates, address: str) -> bytes:
    """Dates as the content of an .ics file, in the language of whose they are; the same dates give the same bytes.

    :param address: where the pages are, for the way back to the task.
    """
    with in_language(dates.language) as spoken:  # a calendar program sends no cookie
        return _content(dates, address, spoken)


def _content(dates: Dates, address: str, spoken: str) -> bytes:
    from icalendar import Calendar, Event, Timezone  # only who asks for a calendar needs it

    calendar = Calendar()
    product = f"-//Kammerwerk//Fristen//{spoken.upper()}"
    for name, value in (("version", "2.0"), ("prodid", product), ("method", "PUBLISH"),
                        ("x-wr-calname", _("Kammerwerk: Fristen")), ("x-wr-timezone", "Europe/Berlin")):
        calendar.add(name, value)
    calendar.add_component(Timezone.from_tzid("Europe/Berlin", first_date=dt.date(2024, 1, 1)))
    for entries in (*(_of_task(one, address) for one in dates.tasks), *map(_of_appointment, dates.appointments)):
        event = Event()
        for name, content in entries:
            event.add(name, content)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _of_task(one: Date, address: str) -> Iterator[tuple[str, Any]]:
    yield "uid", f"{one.kind}-{one.task_id}@kammerwerk"
    yield "dtstamp", one.changed.astimezone(dt.UTC)
    yield "dtstart", one.day
    yield "dtend", one.day + _DAY
    yield "summary", f"{_WORDS[one.kind]}: {one.task_name} ({one.business_key})"
    yield "url", f"{address}/aufgabe/{one.task_id}"
    yield "transp", "TRANSPARENT"


def _of_appointment(one: Appointment) -> Iterator[tuple[str, Any]]:
    yield "uid", f"{one.uid}@kammerwerk"
    # Of the day itself: nobody keeps when it was planned, and the same appointments have to give the same bytes.
    yield "dtstamp", dt.datetime.combine(one.day, dt.time(), dt.UTC)
    yield "dtstart", one.day if one.starts is None else dt.datetime.combine(one.day, one.starts, _BERLIN)
    if one.starts is None:
        yield "dtend", one.day + _DAY
    yield "summary", f"{_APPOINTMENTS[one.kind]}: {one.title}"
    yield "location", one.place
