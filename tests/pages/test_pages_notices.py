"""The bell, the page of notifications, how to hear of what, and the calendar's address."""
from __future__ import annotations

import datetime as dt

from icalendar import Calendar

from web.notices.calendar import as_calendar
from web.notices.words import KINDS, LEVELS
from workflows.handler import Appointment
from workflows.services.feeds import Date, Dates
from workflows.services.notice_settings import DEFAULTS
from workflows.services.notifications import Notification

AT = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)


def one(seq=1, kind="assigned", **more):
    told = {"by": "Petra Lindemann"} if kind == "assigned" else {}
    return Notification(**{
        "seq": seq, "kind": kind, "at": AT, "read": None, "params": told, "business_key": "HR-2026-01842",
        "process_name": "Eintragung", "task_id": "t1", "task_name": "Unterlagen prüfen", "task_open": True, **more,
    })


def test_the_bell_counts_what_is_not_read(sabine, chamber):
    """Every page's head says how much is new; with nothing new there is no number."""
    assert 'class="kw-iconbtn kw-bell" href="/mitteilungen"' in sabine.get("/").text
    assert 'id="bell-count" hidden' in sabine.get("/").text
    chamber.notifications.told = [one(1), one(2)]
    assert 'id="bell-count">2<span class="kw-sr"> ungelesen</span></span>' in sabine.get("/wiedervorlage").text


def test_a_line_leads_to_its_task_and_can_be_marked(sabine, chamber):
    """Each line says who and what; one or all are marked as read."""
    chamber.notifications.told = [one(1), one(2, "answer_arrived", params={"what": "document"})]
    page = sabine.get("/mitteilungen").text
    assert "Petra Lindemann hat Ihnen eine Aufgabe zugewiesen" in page
    assert "Ein Dokument ist eingegangen" in page
    assert 'href="/aufgabe/t1"' in page
    assert sabine.post("/mitteilungen/gelesen", {"seq": "1"}).status_code == 303
    assert [told.read is None for told in chamber.notifications.told] == [False, True]
    sabine.post("/mitteilungen/gelesen")
    assert chamber.notifications.unread(None) == 0


def test_every_kind_has_its_words(sabine, chamber):
    """No kind shows a bare word, and the settings offer each of them."""
    assert set(KINDS) == {*DEFAULTS, "daily"}
    chamber.notifications.told = [one(n, kind, params={}) for n, kind in enumerate(DEFAULTS)]
    page = sabine.get("/mitteilungen").text
    assert page.count('class="is-new"') == len(DEFAULTS)
    settings = sabine.get("/mitteilungen/einstellungen").text
    assert all(f'name="{kind}"' in settings for kind in KINDS)
    # A mail of its own is offered for two kinds alone.
    assert settings.count(str(LEVELS["immediate"])) == 2


def test_nothing_told_says_so(sabine):
    """An empty page explains what will stand there."""
    assert "Keine Mitteilungen" in sabine.get("/mitteilungen").text


def test_choices_are_kept(sabine, chamber):
    """What is chosen goes to the service, and the page shows it."""
    assert sabine.post("/mitteilungen/einstellungen", {"assigned": "bell", "rumour": "x"}).status_code == 303
    assert chamber.notifications.chosen == {"assigned": "bell"}
    assert '<option value="bell" selected>' in sabine.get("/mitteilungen/einstellungen").text


def test_the_calendars_address_is_shown_once(sabine, chamber):
    """Made, it is shown once; afterwards only that there is one; it can be taken back."""
    sabine.post("/mitteilungen/kalender", {"act": "renew"})
    assert "/kalender/geheim.ics" in sabine.get("/mitteilungen/einstellungen").text
    again = sabine.get("/mitteilungen/einstellungen").text
    assert "geheim" not in again
    assert "Adresse sperren" in again
    sabine.post("/mitteilungen/kalender", {"act": "revoke"})
    assert chamber.feeds.feed is None


def test_dates_are_all_day_entries_with_number_and_task():
    """A calendar program reads it: all-day, Berlin's time zone, the way back, the same bytes for the same dates."""
    dates = Dates([Date("deadline", dt.date(2026, 11, 24), "t1", "Unterlagen prüfen; sofort", "HR-2026-01842", AT)])
    content = as_calendar(dates, "https://kammer.example")
    [event] = Calendar.from_ical(content).walk("VEVENT")
    assert event["SUMMARY"] == "Frist: Unterlagen prüfen; sofort (HR-2026-01842)"
    assert event["DTSTART"].dt == dt.date(2026, 11, 24)
    assert event["URL"] == "https://kammer.example/aufgabe/t1"
    assert [zone["TZID"] for zone in Calendar.from_ical(content).walk("VTIMEZONE")] == ["Europe/Berlin"]
    assert as_calendar(dates, "https://kammer.example") == content


def test_an_exam_day_is_an_entry_by_the_hour():
    """Where somebody has to be stands at its hour in Berlin, with the place and under an id of its own."""
    day = Appointment("exam-day-7", dt.date(2027, 1, 14), dt.time(8, 30), "exam", "Friseur-Prüfungsausschuss", "Werkstatt 2")
    [event] = Calendar.from_ical(as_calendar(Dates((), [day]), "https://kammer.example")).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == "2027-01-14T08:30:00+01:00"
    assert (event["SUMMARY"], event["LOCATION"], event["UID"]) == (
        "Prüfung: Friseur-Prüfungsausschuss", "Werkstatt 2", "exam-day-7@kammerwerk")


def test_a_calendar_speaks_the_language_of_whose_it_is():
    """A calendar program sends no cookie: who reads English finds English words, whatever page is asked beside it."""
    dates = Dates(
        [Date(kind, dt.date(2026, 11, 24), "t1", "Unterlagen prüfen", "HR-2026-01842", AT) for kind in ("deadline", "follow_up")],
        [Appointment("a", dt.date(2027, 1, 14), None, kind, "Nord", "") for kind in ("exam", "advice")], "en",
    )
    said = Calendar.from_ical(as_calendar(dates, "https://kammer.example"))
    assert (said["X-WR-CALNAME"], said["PRODID"]) == ("Kammerwerk: deadlines", "-//Kammerwerk//Fristen//EN")
    assert [event["SUMMARY"] for event in said.walk("VEVENT")] == [
        "Deadline: Unterlagen prüfen (HR-2026-01842)", "Follow-up: Unterlagen prüfen (HR-2026-01842)", "Exam: Nord",
        "Advice: Nord"]


def test_a_calendar_is_fetched_without_signing_in(stranger):
    """The right address: a calendar, unchanged = 304. A wrong one: 404. Too many wrong ones: 429."""
    answer = stranger.get("/kalender/geheim.ics")
    assert (answer.status_code, answer.mimetype) == (200, "text/calendar")
    again = stranger.get("/kalender/geheim.ics", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304
    assert stranger.get("/kalender/falsch.ics").status_code == 404
    assert stranger.get("/kalender/zuviel.ics").status_code == 429
