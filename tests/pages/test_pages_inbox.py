"""The task list: groups, counts, claiming, the next task."""
from __future__ import annotations

import dataclasses
import datetime as dt
import html
import re
from dataclasses import replace
from urllib.parse import quote, urlencode

import pytest
from page_fakes import JOERG, SABINE

from web.inbox import views
from web.inbox.filters import Filters, of_address, of_arguments
from workflows.clock import end_of_day
from workflows.services.notifications import Notification


def test_tasks_stand_under_the_heading_of_their_deadline(sabine):
    """Overdue tasks come first, then today and tomorrow, each group with its number."""
    text = sabine.get("/").text
    table = text[text.index('<table class="kw-list"'):]
    places = [table.index(f">{title} <") for title in ("Überfällig", "Heute und morgen", "Diese Woche", "Später", "Ohne Frist")]

    assert places == sorted(places)
    assert "4 Tage überfällig" in text
    assert "<b>12</b> offen" in text


def test_a_deadline_on_a_sunday_counts_on_monday(sabine, chamber):
    """A deadline that ends on Sunday, 22 November, is due on Monday (§ 31 Abs. 3 VwVfG)."""
    task = chamber.user_tasks["t1"]
    chamber.user_tasks["t1"] = dataclasses.replace(task, due=task.due.replace(day=22))

    row = sabine.get("/").text.split('id="t-t1"')[1].split("</tr>")[0]

    assert "heute fällig" in row
    assert "Mo 23.11." in row


def test_filters_live_in_the_address(sabine):
    """A process filter and a tab chosen in the address show in the list."""
    text = sabine.get("/?ansicht=mine&prozess=exemption").text

    assert "Tomasz Wiśniewski" in text
    assert "Elektro Yılmaz" not in text


def test_another_tab_keeps_the_filters_and_names_itself(sabine):
    """Each tab's address says which it is and what was narrowed: nobody chooses twice."""
    text = sabine.get("/?ansicht=mine&prozess=exemption&sortierung=case").text
    tabs = re.findall(r'<a href="([^"]+)"', text.split('aria-label="Ansicht"')[1].split("</nav>")[0])

    assert [sorted(html.unescape(one).removeprefix("/?").split("&")) for one in tabs] == [
        [f"ansicht={view}", "prozess=exemption", "sortierung=case"] for view in ("team", "mine", "all")]


@pytest.mark.parametrize(("team", "path", "shown"), [(0, "/", "mine"), (0, "/?ansicht=team", "team"), (2, "/", "team")])
def test_who_has_own_tasks_only_sees_them_at_once(sabine, chamber, monkeypatch, team, path, shown):
    """The plain address opens one's own tasks where the team has none; the tab of the team stays reachable."""
    monkeypatch.setattr(chamber.tasks, "counts", lambda person: {"team": team, "mine": 3, "all": 3, "follow_up": 0})
    tabs = sabine.get(path).text.split('aria-label="Ansicht"')[1].split("</nav>")[0]

    assert f'ansicht={shown}" aria-current="true"' in tabs


def test_a_team_without_tasks_points_to_ones_own(sabine, chamber, monkeypatch):
    """An empty tab of the team says that nothing is to be shared out, and where the own tasks are."""
    monkeypatch.setattr(chamber.tasks, "counts", lambda person: {"team": 0, "mine": 3, "all": 3, "follow_up": 0})
    monkeypatch.setattr(chamber.tasks, "inbox", lambda *args, **more: [])
    text = sabine.get("/?ansicht=team").text

    assert "Im Team ist nichts zu verteilen" in text
    assert "Alles erledigt" not in text


def test_claiming_answers_with_the_row(sabine, chamber):
    """Claiming with htmx gives the row, now mine."""
    answer = sabine.post("/aufgabe/t4/uebernehmen", headers={"HX-Request": "true"})

    assert answer.status_code == 200
    assert answer.text.lstrip().startswith("<tr")
    assert ">ich<" in answer.text.replace("</span>ich", ">ich<")
    assert chamber.user_tasks["t4"].assignee.name == "Sabine Kröger"


def test_the_slower_one_sees_who_was_faster(sabine, chamber):
    """Two claim one task: the second gets 409 with the row and the name."""
    chamber.tasks.claim("t4", JOERG)

    answer = sabine.post("/aufgabe/t4/uebernehmen", headers={"HX-Request": "true"})

    assert answer.status_code == 409
    assert "kw-row--lost" in answer.text
    assert "Jörg Behrens" in answer.text


def test_claiming_works_without_javascript(sabine, chamber):
    """The plain form claims and goes back to the list as it was filtered."""
    answer = sabine.post("/aufgabe/t4/uebernehmen", {"weiter": "/?ansicht=all"})

    assert answer.status_code == 303
    assert answer.location == "/?ansicht=all#t-t4"
    assert chamber.user_tasks["t4"].assignee.username == "sabine.kroeger"


def test_the_next_task_is_the_most_urgent_one(sabine):
    """"Nächste Aufgabe starten" opens the task with the oldest deadline."""
    assert sabine.post("/naechste").location == "/aufgabe/t2"


def test_an_empty_list_says_so(sign_in):
    """Somebody without tasks reads that everything is done."""
    assert "Alles erledigt" in sign_in("marta").get("/").text


def test_the_open_list_learns_of_changes_without_jumping(sabine, chamber):
    """The cheap question answers 304 as long as nothing changed, and with words when something did."""
    first = sabine.get("/aufgaben/neu")
    again = sabine.get("/aufgaben/neu", headers={"If-None-Match": first.headers["ETag"]})
    chamber.tasks.claim("t4", JOERG)

    assert again.status_code == 304
    assert "aktualisieren" in sabine.get("/aufgaben/neu?stand=alt").json["text"]


def test_the_bells_number_comes_with_the_cheap_question(sabine, chamber):
    """The same question tells how much is unread; another number is another answer."""
    first = sabine.get("/aufgaben/neu")
    chamber.notifications.told = [Notification(1, "incident", dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), None, {})]
    later = sabine.get("/aufgaben/neu", headers={"If-None-Match": first.headers["ETag"]})

    assert (first.json["unread"], later.status_code, later.json["unread"]) == (0, 200, 1)


def test_a_task_put_aside_leaves_the_list_and_comes_back(sabine):
    """A follow-up moves the task to its own page; bringing it back empties that page."""
    answer = sabine.post("/aufgabe/t1/wiedervorlage", {"date-day": "30", "date-month": "11", "date-year": "2026"})

    assert answer.status_code == 303
    assert 'id="t-t1"' not in sabine.get("/").text
    assert "Mo 30.11." in sabine.get("/wiedervorlage").text
    sabine.post("/wiedervorlage/t1/zurueck")
    assert 'id="t-t1"' in sabine.get("/").text


def test_a_task_may_wait_for_something_that_arrives(sabine, chamber):
    """Without a day it comes back at its deadline or in two weeks; the page of follow-ups says what it waits for."""
    chamber.user_tasks["t1"] = replace(chamber.user_tasks["t1"], due=None)
    answer = sabine.post("/aufgabe/t1/wiedervorlage", {"on": "document"})
    assert answer.status_code == 303
    assert chamber.user_tasks["t1"].follow_up_on == "document"
    page = sabine.get("/wiedervorlage").text
    assert "Mo 07.12." in page
    assert "oder sobald ein Dokument eingeht" in page


def test_what_arrived_stands_on_the_row_and_on_the_task(sabine, chamber):
    """A task that came back because of something says so."""
    chamber.user_tasks["t1"] = replace(chamber.user_tasks["t1"], follow_up_on="came_document")
    assert "Dokument eingegangen" in sabine.get("/").text
    assert "Dokument eingegangen" in sabine.get("/aufgabe/t1").text


def test_nobody_puts_a_task_off_past_its_deadline_unasked(sabine, chamber):
    """A day behind the deadline is asked back once, with what was filled in; confirmed, it holds."""
    chamber.user_tasks["t1"] = replace(chamber.user_tasks["t1"], due=chamber.now() + dt.timedelta(days=2))
    sent = {"date-day": "30", "date-month": "11", "date-year": "2026", "on": "message"}
    asked = sabine.post("/aufgabe/t1/wiedervorlage", sent)
    assert asked.status_code == 422
    assert "liegt hinter der Frist der Aufgabe (25.11.2026)" in asked.text
    assert 'value="30"' in asked.text
    assert chamber.user_tasks["t1"].follow_up is None
    assert sabine.post("/aufgabe/t1/wiedervorlage", {**sent, "trotz_frist": "ja"}).status_code == 303
    # Without a day, the deadline itself is the latest.
    sabine.post("/aufgabe/t1/wiedervorlage", {"on": "message"})
    assert chamber.user_tasks["t1"].follow_up.day == 25


def test_a_follow_up_needs_a_day_to_come(sabine):
    """Yesterday and the 31st of February are refused with a sentence."""
    past = sabine.post("/aufgabe/t1/wiedervorlage", {"date-day": "22", "date-month": "11", "date-year": "2026"})
    never = sabine.post("/aufgabe/t1/wiedervorlage", {"date-day": "31", "date-month": "2", "date-year": "2027"})

    assert past.status_code == 422
    assert "nach heute" in past.text
    assert "Das Datum gibt es nicht" in never.text


def test_a_long_list_comes_in_pages(sabine, chamber, monkeypatch):
    """Every task is on one of the pages, the figures are those of the whole list, and the way on and back is named."""
    monkeypatch.setattr(views, "PAGE", 5)
    whole = {task.id for task in chamber.tasks.inbox(SABINE, limit=1000)}

    pages = [sabine.get("/?seite=1").text, sabine.get("/?seite=2").text, sabine.get("/?seite=3").text]

    seen = [found for text in pages for found in re.findall(r'<tr [^>]*id="t-([^"]+)"', text)]
    assert sorted(seen) == sorted(whole)
    assert all(f"<b>{len(whole)}</b> offen" in text for text in pages)
    assert 'rel="next"' in pages[0]
    assert "Aufgaben 6 bis 10 von" in pages[1]
    assert 'rel="next"' not in pages[2]


def test_a_page_that_is_gone_leads_to_the_first(sabine):
    """Whoever did the last task of the last page does not look at nothing."""
    assert sabine.get("/?seite=7").headers["Location"] == "/"


def test_the_next_task_stays_within_what_is_shown(sabine, chamber):
    """Both "Nächste Aufgabe starten" and completing a task go on in the filtered list, and keep the way back to it."""
    answer = sabine.post("/naechste?prozess=exemption")
    first = answer.location.split("?")[0].rsplit("/", 1)[1]
    assert chamber.user_tasks[first].process_key == "exemption"
    assert "weiter=/?prozess%3Dexemption" in answer.location or "weiter=%2F%3Fprozess%3Dexemption" in answer.location
    nothing = sabine.post("/naechste?prozess=gibt-es-nicht")
    assert nothing.location == "/?prozess=gibt-es-nicht"
    assert "In dieser Auswahl liegt keine Aufgabe" in sabine.get("/").text


def test_new_tasks_are_counted_since_the_list_was_read(sabine, chamber):
    """The notice says how many came; what opened before the list was read is none of them."""
    newest = max(task.created for task in chamber.user_tasks.values())
    later = (newest + dt.timedelta(seconds=1)).isoformat()
    stand = re.search(r"stand=([0-9a-f]+)", sabine.get("/").text)[1]
    assert sabine.get(f"/aufgaben/neu?stand={stand}&seit={quote(later)}").json["text"] == ""
    chamber.user_tasks["t4"] = dataclasses.replace(chamber.user_tasks["t4"], created=newest + dt.timedelta(minutes=1))
    assert sabine.get(f"/aufgaben/neu?stand={stand}&seit={quote(later)}").json["text"] == "1 neue Aufgabe – Liste aktualisieren"
    assert sabine.get("/aufgaben/neu?seit=gestern").status_code == 200


@pytest.mark.parametrize("address", [
    "/?frist=immer&team=x&zustaendig=%00&schritt=" + "x" * 900, "/?seite=" + "9" * 5000, "/?ansicht=substitution", "/?seite=-1&sortierung=x",
])
def test_an_address_that_makes_no_sense_shows_a_list(sabine, address):
    """Whatever stands in it."""
    assert sabine.get(address).status_code in (200, 302)


def test_the_filters_of_an_address_are_those_it_was_made_of():
    """What a view keeps and a way back names comes back as it was; another page's address has none."""
    filters = Filters(view="all", process="p", sort="priority", page=3, due="woche", team="t", who="niemand", step="Prüfen & mehr")
    address = "/?" + urlencode(filters.query())
    assert of_address(address) == filters
    assert of_arguments(filters.kept) == dataclasses.replace(filters, page=1)
    assert of_address("/vorgang/HR-1?ansicht=all") == Filters()


@pytest.mark.parametrize(("due", "inside", "outside"), [
    ("ueberfaellig", ["2026-11-20"], ["2026-11-21", "2026-11-23", "2026-12-01"]),  # on a Saturday it ends on Monday
    ("morgen", ["2026-11-22", "2026-11-23", "2026-11-24"], ["2026-11-20", "2026-11-25"]),
    ("woche", ["2026-11-23", "2026-11-27"], ["2026-11-20", "2026-11-28", "2026-11-30"]),
])
def test_deadlines_are_filtered_as_they_are_grouped(due, inside, outside):
    """On a Monday: a deadline of the weekend before counts today, one of the weekend to come next week."""
    only = Filters(due=due).only(dt.date(2026, 11, 23), "MV")

    def fits(day):
        at = end_of_day(dt.date.fromisoformat(day))
        return (only.due_from is None or at >= only.due_from) and (only.due_before is None or at < only.due_before)

    assert [fits(day) for day in inside] == [True] * len(inside)
    assert [fits(day) for day in outside] == [False] * len(outside)
