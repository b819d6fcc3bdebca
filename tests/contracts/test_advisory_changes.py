"""An adviser who falls ill, stands down or is represented; a firm that is gone; two sides of one succession: real handlers."""
from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from sqlalchemy import insert, select

from handlers.register.models import archive
from workflows.bootstrap import build, fill_in_samples
from workflows.clock import VirtualClock
from workflows.model import SYSTEM
from workflows.persistence.tables import outbox
from workflows.scenarios import folder_files
from workflows.services.confidentiality import FileClosed
from workflows.settings import Settings

BPMN = pathlib.Path(__file__).resolve().parents[2] / "bpmn"
MORNING = dt.datetime(2026, 11, 23, 8, 0, tzinfo=dt.UTC)
TODAY = MORNING.date()
STAFF = {"bauer": "berater_bb", "lorenz": "berater_bb", "petri": "tl_beratung", "petrich": "department_head"}


@pytest.fixture
def chamber(tmp_path):
    """The shipped processes of advice with their handlers, the invented advisers, a lead and a department head."""
    app = build(Settings(data=tmp_path, durable=False), clock=VirtualClock(MORNING),
                outbox_adapters=dict.fromkeys(("mail", "post"), lambda payload, key: None))
    fill_in_samples(app)
    for folder in ("advisory_case", "register_precheck"):
        app.repository.deploy(folder_files(BPMN / folder), by=SYSTEM)
    for username, team in STAFF.items():
        app.identity.create_person(username, username.title(), groups=[team], roles=["clerk"])
    yield app
    app.close()


def who(app, username):
    return app.identity.by_username(username)


def begin(app, **changes):
    party = {"kind": "firm", "id": "HR-1", "name": "Tischlerei Sommer GmbH", "street": "Am Hafen 1", "postcode": "18055",
             "place": "Rostock", "email": "info@sommer.example", "phone": "0381 1"}
    request = {"channel": "phone", "received": TODAY, "requester": "member", "party": party, "signals": ["finance"],
               "employees": 6, "region": "rostock", "concern": "Stundensätze", "consent": True,
               "electronic_delivery": True} | changes
    case = app.runtime.start("advisory_case", {"request": request}, by=SYSTEM)
    app.worker.run_until_quiet()
    return case


def opened(app, case):
    return {task.element: task for task in app.tasks.of_case(case.id, "open")}


def complete(app, case, element, username, **values):
    app.tasks.complete(opened(app, case)[element].id, values, who(app, username))
    app.worker.run_until_quiet()


def tell(app, case, name, username, **payload):
    app.runtime.correlate(name, payload=payload, by=who(app, username), instance_id=case.id)
    app.worker.run_until_quiet()


def adviser(app, case):
    return app.runtime.variables(case.id)["adviser"]


def test_who_is_away_gets_no_new_case(chamber):
    """The assignment reads the absences of Vertretung: the same day, the same answer as the inbox."""
    chamber.absences.enter("bauer", TODAY, TODAY, {}, by=who(chamber, "bauer"))

    assert adviser(chamber, begin(chamber)) == "lorenz"
    chamber.clock.advance(dt.timedelta(days=1))
    assert adviser(chamber, begin(chamber, party={"kind": "firm", "id": "HR-2", "name": "Zwei"})) == "bauer"


def test_a_deputy_does_the_advisers_tasks_and_no_first_contact_is_missed(chamber):
    """For a short absence Vertretung is enough: the deputy finds the task, opens the file and completes it."""
    case = begin(chamber)
    chamber.absences.enter("bauer", TODAY, TODAY + dt.timedelta(days=2), {"*": "lorenz"}, by=who(chamber, "bauer"))
    deputy = who(chamber, "lorenz")
    task = opened(chamber, case)["first_contact"]

    assert chamber.history.instance(case.id, deputy).id == case.id
    chamber.tasks.claim(task.id, deputy)
    complete(chamber, case, "first_contact", "lorenz", contact_made={"on": TODAY, "result": "short"})
    assert "first_contact" not in opened(chamber, case)
    assert adviser(chamber, case) == "bauer"


def test_a_long_absence_hands_all_open_cases_on_and_keeps_what_was_typed(chamber):
    """The lead chooses from who is away; the first contact stands with the new adviser, its day unchanged.

    What the former adviser had typed stays theirs, unsent: it says what they thought, not what the new adviser found.
    """
    case = begin(chamber)
    task = opened(chamber, case)["first_contact"]
    due = task.due
    chamber.tasks.save_draft(task.id, who(chamber, "bauer"), {"contact_made.note": ["Ruft morgen zurück"]})
    chamber.absences.enter("bauer", TODAY, TODAY + dt.timedelta(days=20), {}, by=who(chamber, "bauer"))
    round_ = chamber.runtime.start("advisory_absence", {}, by=who(chamber, "petri"))
    chamber.worker.run_until_quiet()
    offered = chamber.runtime.variables(round_.id)["absent"]
    complete(chamber, round_, "choose_absent", "petri", handing={"adviser": "bauer"})

    assert [one["value"] for one in offered] == ["bauer"]
    assert adviser(chamber, case) == "lorenz"
    now = opened(chamber, case)["first_contact"]
    assert (now.assignee.username, now.due) == ("lorenz", due)
    assert chamber.tasks.draft(task.id, who(chamber, "bauer")).raw == {"contact_made.note": ["Ruft morgen zurück"]}
    assert chamber.tasks.draft(now.id, who(chamber, "lorenz")) is None


def test_who_declares_bias_never_sees_the_case_again(chamber):
    """The case goes on, its former adviser is refused, and the firm's next case goes elsewhere at once."""
    case = begin(chamber)
    tell(chamber, case, "adviser_ill", "bauer", leaving={"cause": "conflict", "kind": "relative"})

    assert adviser(chamber, case) == "lorenz"
    assert chamber.history.instance(case.id, who(chamber, "lorenz")).id == case.id
    with pytest.raises(FileClosed):
        chamber.history.instance(case.id, who(chamber, "bauer"))
    complete(chamber, case, "first_contact", "lorenz", contact_made={"on": TODAY, "result": "short"})
    assert adviser(chamber, begin(chamber, concern="Noch etwas")) == "lorenz"


def test_a_missed_first_contact_reaches_the_lead_and_then_the_department_head(chamber):
    """On the evening of the last day the lead, one working day later the department head; neither reads the file."""
    case = begin(chamber)
    told = {}
    chamber.clock.advance(dt.timedelta(hours=11))
    for day in range(1, 12):
        chamber.clock.advance(dt.timedelta(days=1))
        chamber.worker.run_until_quiet()
        with chamber.reading() as connection:
            for payload in connection.execute(select(outbox.c.payload)).scalars():
                told.setdefault(payload.get("group"), (TODAY + dt.timedelta(days=day), payload["text"]))

    assert told["tl_beratung"][0] == dt.date(2026, 11, 30)
    assert told["department_head"][0] == dt.date(2026, 12, 1)
    assert "Sommer" not in told["department_head"][1]
    with pytest.raises(FileClosed):
        chamber.history.instance(case.id, who(chamber, "petrich"))


@pytest.mark.parametrize("result, then", [("own", "first_contact"), ("short", None)])
def test_a_firm_that_no_longer_exists_gets_an_answer_and_a_next_step(chamber, result, then):
    """The lead learns why, decides, and nothing of the request is lost."""
    with chamber.context.db.write() as connection:
        connection.execute(insert(archive).values(
            register="A", number="HR-1", data={}, deleted_on=TODAY, keep_until=TODAY, reason="Aufgabe",
            case_id="earlier", changed_by="behrens"))
    case = begin(chamber)
    found = chamber.runtime.variables(case.id)

    assert set(opened(chamber, case)) == {"check_double"}
    assert found["intake"]["firm_gone"] is True
    assert "in der Rolle gelöscht" in found["intake"]["warnings"][0]
    complete(chamber, case, "check_double", "petri", double_check={"result": result})
    after = chamber.runtime.variables(case.id)
    assert after["request"] == found["request"]
    assert (set(opened(chamber, case)) == {then}) if then else after["outcome"] == "KURZAUSKUNFT"


def test_two_sides_of_a_succession_know_nothing_of_each_other(chamber):
    """Different advisers; each is refused the other file, and nothing of one side stands in the other's variables."""
    side = {"signals": ["succession"], "concern": "Nachfolge"}
    giver = begin(chamber, **side, succession={"role": "giver", "object": "HR-1", "consent": False})
    taker = begin(chamber, **side, requester="founder", party={"kind": "person", "name": "Jonas Neu"},
                  succession={"role": "taker", "object": "HR-1", "consent": True})
    names = adviser(chamber, giver), adviser(chamber, taker)

    assert set(names) == {"bauer", "lorenz"}
    with pytest.raises(FileClosed):
        chamber.history.instance(taker.id, who(chamber, names[0]))
    with pytest.raises(FileClosed):
        chamber.history.instance(giver.id, who(chamber, names[1]))
    one, other = (str(chamber.runtime.variables(case.id)) for case in (giver, taker))
    assert not any(word in one for word in (taker.business_key, "Neu", names[1]))
    assert not any(word in other for word in (giver.business_key, "Sommer", names[0]))
