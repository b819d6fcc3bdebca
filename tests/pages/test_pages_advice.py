"""The advisers' week, their lead's view, the year: each for those it is meant for, with what work needs and no more."""
from __future__ import annotations

import datetime as dt
import re

import pytest
from sqlalchemy import event, insert, select

from handlers.advisory.models import advisers, cases, short_answers, times
from web import create_app
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.settings import Settings

DAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    clock = VirtualClock(dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC))
    built = build(Settings(data=tmp_path_factory.mktemp("advice"), durable=False), clock=clock,
                  outbox_adapters={"mail": lambda payload, key: None})
    make = built.identity.create_person
    for name, full, teams in (("adele", "Adele Rat", ["berater_bb"]), ("bea", "Bea Rat", ["berater_it"]),
                              ("lena", "Lena Lead", ["tl_beratung"]), ("klaus", "Klaus Amt", ["register"]),
                              ("vera", "Vera Chef", ["department_head"])):
        make(name, full, groups=teams, roles=["clerk"])
    with built.context.db.write() as connection:
        fill(connection)
    yield built
    built.close()


def fill(connection):
    for name, full in (("adele", "Adele Rat"), ("bea", "Bea Rat")):
        connection.execute(insert(advisers).values(
            username=name, name=full, position="bb", categories=["B-K"], regions=["rostock"], programme="MV_KAMMERBE",
            lead_of=[], active=True, revision=0))
    connection.execute(insert(advisers).values(
        username="weg", name="Walter Weg", position="bit", categories=["B-I"], regions=["coast"], programme="KEINE",
        lead_of=[], active=True, revision=0))
    for number, (adviser, contact, more) in enumerate((
        ("adele", DAY, {}), ("adele", DAY - dt.timedelta(days=4), {}),
        ("bea", DAY, {}), (None, DAY + dt.timedelta(days=1), {}),
        *((("adele"), DAY, {"outcome": "ABGESCHLOSSEN", "closed_on": DAY, "contacted_on": DAY}) for _ in range(4)),
        ("adele", DAY, {"outcome": "WEITERVERMITTELT", "closed_on": DAY, "contacted_on": DAY}),
    )):
        connection.execute(insert(cases).values(**{
            "case_id": f"case-{number}", "business_key": f"BE-2026-{number:05}", "party": f"firm:{number}",
            "requester": "member", "concern_key": str(number), "category": "B-K", "topic": "BWL", "region": "rostock",
            "size_class": "2-9", "channel": "phone", "priority": "P2", "received_on": DAY, "contact_by": contact,
            "confidential": False, "fundable": True, "consents": True, "adviser": adviser, **more}))
    connection.execute(insert(times).values(
        case_id="case-0", adviser="adele", on=DAY, quarters=14, kind="gespraech", replaced=False, key="t1",
        recorded_at=dt.datetime(2026, 11, 23, tzinfo=dt.UTC), recorded_by="adele"))


@pytest.fixture
def as_(app):
    def of(name):
        client = create_app(app).test_client()
        client.set_cookie("sid", app.identity.create_session(app.identity.by_username(name)))
        client.token = re.search(r'name="csrf-token" content="([^"]+)"', client.get("/hilfe").text).group(1)
        return client

    return of


def test_an_adviser_sees_own_cases_hours_and_cap(as_):
    """Own numbers, first contacts due, hours of the month; nothing of a colleague's."""
    page = as_("adele").get("/beratungen").text
    assert "BE-2026-00000" in page
    assert "BE-2026-00001" in page
    assert "BE-2026-00002" not in page
    assert "3,5" in page
    assert "von 120" in page


def test_one_click_counts_a_short_answer_once(app, as_):
    """The subject's button counts; pressed twice it is one; an unknown subject is refused in German and counts nothing."""
    browser = as_("adele")
    sent = {"csrf_token": browser.token, "token": "once", "topic": "IT"}
    answers = [browser.post("/beratungen/kurzauskunft", data=sent).status_code for _ in range(2)]
    wrong = browser.post("/beratungen/kurzauskunft", data={**sent, "token": "other", "topic": "WETTER"})
    with app.context.db.read() as connection:
        counted = connection.execute(select(short_answers.c.topic, short_answers.c.answered_on)).all()
    assert answers == [303, 303]
    assert [tuple(row) for row in counted] == [("IT", DAY)]
    assert wrong.status_code == 422
    assert "nichts gezählt" in wrong.text


def test_the_lead_sees_load_and_what_nobody_has_and_no_more(as_):
    """Numbers per adviser, unassigned cases; no number of a case somebody has, no hours of anybody."""
    page = as_("lena").get("/beratungen/leitung").text
    assert "BE-2026-00003" in page
    assert "Adele Rat" in page
    assert not [number for number in ("BE-2026-00000", "BE-2026-00001", "BE-2026-00002") if number in page]
    assert "Stunden" not in page
    assert "Tagewerk" not in page


@pytest.mark.parametrize(("name", "address", "status"), [
    ("klaus", "/beratungen", 403), ("klaus", "/beratungen/leitung", 403), ("klaus", "/beratungen/auswertung", 403),
    ("klaus", "/beratungen/auswertung.csv", 403), ("adele", "/beratungen/leitung", 403), ("adele", "/beratungen", 200),
    ("lena", "/beratungen", 302), ("adele", "/beratungen/auswertung", 200), ("lena", "/beratungen/auswertung", 200),
])
def test_each_page_is_for_those_it_is_meant_for(as_, name, address, status):
    """Teams of the advisers only; the lead's page for the lead."""
    assert as_(name).get(address).status_code == status


def test_the_year_breaks_down_nothing_below_three(as_):
    """Five cases are told; one that went on elsewhere stands with the others, on the page and in the table."""
    browser = as_("lena")
    for text in (browser.get("/beratungen/auswertung?jahr=2026").text, browser.get("/beratungen/auswertung.csv?jahr=2026").text):
        assert "Betriebswirtschaft" in text
        assert "übrige zusammen" in text
        assert "weitervermittelt" not in text


@pytest.mark.parametrize(("name", "status"), [("lena", 200), ("adele", 403), ("klaus", 403), ("vera", 200)])
def test_who_advises_in_what_is_for_the_lead_and_who_approves(app, as_, name, status):
    """Subjects, regions, programme, account: nothing of cases, hours or load."""
    answer = as_(name).get("/beratungen/personen")
    assert answer.status_code == status
    if status == 200:
        assert "Kaufmännisch" in answer.text
        assert "kein Konto mit dem Namen weg" in answer.text
        assert "BE-2026" not in answer.text
        assert "Offene Akten" not in answer.text


def test_only_the_lead_is_shown_where_to_change_it(as_):
    """Who approves has no button for it; a change is a case with a second person."""
    assert "/neuer-vorgang/adviser_change" in as_("lena").get("/beratungen/personen").text
    assert "/neuer-vorgang/adviser_change" not in as_("vera").get("/beratungen/personen").text


def test_the_pages_ask_as_much_for_many_as_for_few(app, as_):
    """Queries of the own page, the lead's, the people's and the year's do not grow with cases and advisers."""
    asked = []
    event.listen(app.engine_db, "before_cursor_execute", lambda *args: asked.append(args[2]))

    def number(name, address):
        browser = as_(name)
        browser.get(address)
        asked.clear()
        assert browser.get(address).status_code == 200
        return len(asked)

    pages = [("adele", "/beratungen"), ("lena", "/beratungen/leitung"), ("lena", "/beratungen/personen"),
             ("lena", "/beratungen/auswertung")]
    before = [number(*page) for page in pages]
    with app.context.db.write() as connection:
        many(connection)
    assert [number(*page) for page in pages] == before


def many(connection):
    for at in range(20):
        connection.execute(insert(advisers).values(
            username=f"more{at}", name=f"Mehr {at}", position="bit", categories=["B-I"], regions=["coast"],
            programme="KEINE", lead_of=[], active=True, revision=0))
        for number, adviser in enumerate(("adele", f"more{at}", None)):
            connection.execute(insert(cases).values(
                case_id=f"more-{at}-{number}", business_key=f"BE-2026-9{at:02}{number:02}", party=f"firm:more{at}",
                requester="member", concern_key=str(at), category="B-K", topic="IT", region="coast", size_class="1",
                channel="phone", priority="P3", received_on=DAY, contact_by=DAY, confidential=False, fundable=True,
                consents=True, adviser=adviser))
