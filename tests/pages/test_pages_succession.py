"""Who hands a firm over and who takes it over have a file each: neither adviser learns that there is another."""
from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from page_browser import entrance
from sqlalchemy import select

from web import create_app
from workflows.bootstrap import build, fill_in_samples
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.persistence.tables import notification, outbox
from workflows.scenarios import folder_files
from workflows.settings import Settings

PROCESS = pathlib.Path(__file__).resolve().parents[2] / "bpmn" / "advisory_case"
FIRM = "F-9001"
#: What each side has told: name, place, concern.
GIVER = ("Geberhausen", "Ortgebens", "Abgabewunsch")
TAKER = ("Nehmerling", "Ortnehmens", "Kaufwunsch")


def request(told, role, **more):
    name, place, concern = told
    return {
        "channel": "phone", "received": "2026-11-23", "signals": ["succession"], "employees": 6, "region": "rostock",
        "concern": concern, "consent": True, "electronic_delivery": False, "requester": "member" if role == "giver" else "founder",
        "party": {"kind": "firm" if role == "giver" else "person", "id": FIRM if role == "giver" else None, "name": name,
                  "street": "Weg 1", "postcode": "18055", "place": place, "email": f"post@{name.lower()}.example", "phone": "1"},
        "succession": {"role": role, "object": FIRM, "consent": False}, **more,
    }


@pytest.fixture(scope="module")
def chamber(tmp_path_factory):
    app = build(Settings(data=tmp_path_factory.mktemp("succession"), durable=False),
                clock=VirtualClock(dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)),
                outbox_adapters={"mail": lambda payload, key: None, "post": lambda payload, key: None})
    app.repository.deploy(folder_files(PROCESS), by=SYSTEM, policy="lenient")
    fill_in_samples(app)
    for username, name, teams, roles in (
        ("bauer", "Ulrike Bauer", ["berater_bb"], ["clerk"]), ("lorenz", "Henning Lorenz", ["berater_bb"], ["clerk"]),
        ("petri", "Anke Petri", ["tl_beratung"], ["clerk", "lead"]),
    ):
        app.identity.create_person(username, name, email=f"{username}@hwk.example", groups=teams, roles=roles)
    yield app
    app.close()


@pytest.fixture(scope="module")
def sides(chamber):
    """Role -> (case, user name of its adviser)."""
    found = {}
    for role, told in (("giver", GIVER), ("taker", TAKER)):
        case = chamber.runtime.start("advisory_case", {"request": request(told, role)}, by=SYSTEM)
        chamber.worker.run_until_quiet()
        found[role] = (case, chamber.runtime.variables(case.id)["adviser"])
    return found


def of_the_other(sides, role):
    """What may not be heard by one side: words and number of the other."""
    other = "taker" if role == "giver" else "giver"
    return (*(GIVER if other == "giver" else TAKER), sides[other][0].business_key)


def browser(chamber, username):
    return entrance(chamber)(username)


def test_each_side_has_an_adviser_of_its_own(sides):
    """Who advises the one side is not given the other."""
    assert {adviser for _, adviser in sides.values()} == {"bauer", "lorenz"}


@pytest.mark.parametrize("role", ["giver", "taker"])
def test_no_page_tells_one_side_of_the_other(chamber, sides, role):
    """Lists, desk, bell, the case and its task, the firm: nothing of the other file, not even its number."""
    case, adviser = sides[role]
    at, wrong = browser(chamber, adviser), []
    task = chamber.tasks.of_case(case.id, "open")[0]
    pages = [rule.rule for rule in create_app(chamber).url_map.iter_rules() if not rule.arguments and "GET" in rule.methods]
    own = at.get(f"/vorgang/{case.business_key}")
    assert (GIVER if role == "giver" else TAKER)[0] in own.text
    for address in (*pages, "/?ansicht=alle", "/vorgaenge?stand=all", f"/vorgang/{case.business_key}", f"/aufgabe/{task.id}",
                    f"/handwerksrolle/{FIRM}", f"/api/v1/process-instances/{case.business_key}"):
        text = at.get(address).data.decode("utf-8", "replace")
        wrong += [(address, word) for word in of_the_other(sides, role) if word in text]
    assert wrong == []


@pytest.mark.parametrize("role", ["giver", "taker"])
def test_searching_for_the_firm_finds_ones_own_file_alone(chamber, sides, role):
    """Firm, names, subject: whatever is typed, the other file is not found, nor is it related."""
    case, adviser = sides[role]
    who = chamber.identity.by_username(adviser)
    for word in (FIRM, *GIVER, *TAKER, "Nachfolge", "Sommer"):
        assert {one.id for one in chamber.searching.find(who, word).cases} <= {case.id}
    assert chamber.history.related(case.id, who) == []
    assert {one.id for one in chamber.history.instances(who, limit=100)} == {case.id}


@pytest.mark.parametrize("role", ["giver", "taker"])
def test_the_other_number_is_refused_like_any_closed_file(chamber, sides, role):
    """Who guesses it is told 403, in the words of every closed file: not that it is the other side."""
    other = "taker" if role == "giver" else "giver"
    answer = browser(chamber, sides[role][1]).get(f"/vorgang/{sides[other][0].business_key}")
    assert answer.status_code == 403
    assert "Nachfolge" not in answer.text
    assert not [word for word in (*GIVER, *TAKER) if word in answer.text]


def test_nothing_that_is_sent_names_the_other_side(chamber, sides):
    """Mails and notices of one case hold nothing of the other."""
    with chamber.context.db.read() as connection:
        sent = connection.execute(select(outbox)).all() + connection.execute(select(notification)).all()
    for role, (case, adviser) in sides.items():
        told = [str(row) for row in sent if row.instance_id == case.id or adviser in str(getattr(row, "payload", row))]
        assert not [word for word in of_the_other(sides, role) for text in told if word in text]


def test_the_lead_is_not_told_that_two_files_belong_together(chamber, sides):
    """On the lead's pages neither the firm nor a name stands, and both numbers are like those of any two cases."""
    at = browser(chamber, "petri")
    for address in ("/beratungen/leitung", "/beratungen/personen", "/vorgaenge?stand=all", "/?ansicht=alle", "/team"):
        text = at.get(address).text
        assert not [word for word in (FIRM, *GIVER, *TAKER) if word in text], address
