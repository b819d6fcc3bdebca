"""Closed files: who opens them, what keeps them closed, and by what they cannot be reached."""
from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from sqlalchemy import select

from workflows.errors import NotAllowed, NotFound
from workflows.model import SYSTEM
from workflows.persistence.tables import case_access, closed_file, notification, user_task_group
from workflows.services.cases import lock
from workflows.services.confidentiality import FileClosed, keep_closed

SECRETS = {"name": "Eva Muster", "subject": "Kredit", "place": "Rostock"}


@pytest.fixture
def adele(app):
    return app.identity.create_person("adele", "Adele Rat", groups=["advisory"], roles=["clerk"])


@pytest.fixture
def bea(app):
    return app.identity.create_person("bea", "Bea Rat", groups=["advisory"], roles=["clerk"])


@pytest.fixture
def lena(app):
    return app.identity.create_person("lena", "Lena Lead", groups=["advisory_lead"], roles=["clerk", "lead"])


@pytest.fixture
def admin(app):
    return app.identity.create_person("ada", "Ada Admin", groups=["register"], roles=["admin", "lead"])


@pytest.fixture
def case(app, deploy, adele):
    """A closed file of adele's, at her task."""
    deploy("closed")
    begun = app.runtime.start("closed", {**SECRETS, "adviser": None}, by=SYSTEM)
    app.tasks.complete(open_task(app, begun).id, {"adviser": "adele"}, SYSTEM)
    return begun


def open_task(app, case):
    return app.tasks.of_case(case.id, "open")[0]


def opened(text):
    """The diagram without closed files."""
    for one in (b'<camunda:property name="closedFile" value="true" />',
                b'<camunda:property name="closedFileReaders" value="adviser" />',
                b'<camunda:property name="closedFileLead" value="advisory_lead" />'):
        assert one in text
        text = text.replace(one, b"")
    return text


def again(app, person):
    """The person as they are looked up at their next page."""
    return app.identity.by_username(person.username)


def test_only_whose_file_it_is_opens_it(app, case, adele, bea, lena, admin):
    """Readers see it; a colleague of the team, the lead and an administrator are refused, the lead with number and contact."""
    assert app.history.instance(case.business_key, adele).title == "Eva Muster"
    assert [one.id for one in app.history.instances(adele)] == [case.id]
    for other in (bea, lena, admin):
        assert app.history.instances(other) == []
        with pytest.raises(FileClosed):
            app.history.instance(case.business_key, other)
        with pytest.raises(FileClosed):
            app.tasks.get(open_task(app, case).id, other)
    with pytest.raises(FileClosed, match="file_closed_contact") as told:
        app.history.instance(case.business_key, lena)
    assert told.value.params == {"business_key": case.business_key, "name": "Adele Rat"}
    assert [(one.business_key, one.contacts) for one in app.closed_files.known(lena)] == [(case.business_key, ("Adele Rat",))]
    assert app.closed_files.known(bea) == []


def test_who_has_one_task_of_it_sees_that_task_and_nothing_more(app, case, adele, bea):
    """The second pair of eyes reads the task without captions, not the file; once it is done, nothing."""
    app.tasks.complete(open_task(app, case).id, {}, adele)
    task = app.tasks.get(open_task(app, case).id, bea)
    assert (task.shut, task.title, task.place, task.label, task.chips) == (True, "", "", "", ())
    assert [one.shut for one in app.tasks.inbox(bea)] == [True]
    for look in (lambda: app.tasks.notes(case.id, bea), lambda: app.tasks.documents(case.id, bea),
                 lambda: app.history.related(case.id, bea), lambda: app.history.way_to(case.id, task.id, bea)):
        with pytest.raises(FileClosed):
            look()
    app.tasks.complete(task.id, {}, bea)
    with pytest.raises(FileClosed):
        app.tasks.get(task.id, bea)
    assert app.tasks.inbox(bea, view="mine", state="completed") == []


def test_a_taken_task_stands_on_nobody_elses_list(app, case, adele, bea, lena):
    """Tabs, counts, filters and boards of the same teams do not tell of it; its owner's do."""
    for other in (bea, lena):
        assert app.tasks.inbox(other, view="all") == []
        assert app.tasks.counts(other)["all"] == 0
    assert app.team_board.of(lena, "advisory_lead", near_before=app.clock(), overdue_before=app.clock()).held == ()
    assert [one.title for one in app.tasks.inbox(adele, view="team")] == ["Eva Muster"]


def test_the_file_follows_its_adviser(app, case, adele, bea):
    """When the contact changes the new one reads it and the former one does not."""
    app.runtime.set_variables(case.id, {"adviser": "bea"}, by=SYSTEM, reason="Wechsel")
    assert app.history.instance(case.id, bea).title == "Eva Muster"
    with pytest.raises(FileClosed):
        app.history.instance(case.id, adele)


def test_a_deputy_for_everything_opens_it_for_these_days(app, case, adele, bea, clock):
    """Standing in opens the file, and no longer than that."""
    today = clock().date()
    app.absences.enter("adele", today, today, {"*": "bea"}, by=adele)
    assert app.history.instance(case.id, again(app, bea)).title == "Eva Muster"
    clock.advance(dt.timedelta(days=2))
    with pytest.raises(FileClosed):
        app.history.instance(case.id, again(app, bea))


def test_a_later_version_opens_no_case_that_was_closed(app, case, diagram, bea):
    """The mark stays with the case through a release without it and through a move to that version; new cases are open."""
    app.repository.deploy({"closed.bpmn": opened(diagram("closed"))}, by=SYSTEM, policy="lenient")
    app.runtime.set_variables(case.id, {"place": "Wismar"}, by=SYSTEM, reason="Umzug")
    with pytest.raises(FileClosed):
        app.history.instance(case.id, bea)
    fresh = app.runtime.start("closed", {**SECRETS, "adviser": "adele"}, by=bea)
    assert app.history.instance(fresh.id, bea).title == "Eva Muster"
    with app.context.db.read() as connection:
        assert connection.execute(select(closed_file.c.instance_id)).scalars().all() == [case.id]


def test_an_open_case_that_becomes_closed_leaves_the_lists(app, deploy, diagram, adele, bea):
    """A running case of a process that is closed later is closed with its next step; what somebody has of it disappears."""
    app.repository.deploy({"closed.bpmn": opened(diagram("closed"))}, by=SYSTEM, policy="lenient")
    case = app.runtime.start("closed", {**SECRETS, "adviser": None}, by=SYSTEM)
    app.tasks.complete(open_task(app, case).id, {"adviser": "adele"}, SYSTEM)
    assert app.history.instance(case.id, bea).title == "Eva Muster"
    with app.context.db.write() as connection:
        held = lock(connection, case.id, "system", app.clock())
        keep_closed(held, {"closedFile": "true", "closedFileReaders": "adviser"}, {"adviser": "adele"})
    with pytest.raises(FileClosed):
        app.history.instance(case.id, bea)
    assert app.tasks.inbox(bea, view="all") == []
    with app.context.db.read() as connection:
        assert set(connection.execute(select(user_task_group.c.standing).where(
            user_task_group.c.task_id == open_task(app, case).id)).scalars()) == {"closed"}
        assert connection.execute(select(case_access.c.username)).scalars().all() == ["adele"]


def test_handing_a_task_on_is_no_way_into_the_file(app, case, adele, bea, lena, admin, anna):
    """Nobody takes, assigns or entrusts to themselves what the diagram does not name them for."""
    task = open_task(app, case)
    for act in (lambda: app.tasks.claim(task.id, bea), lambda: app.tasks.assign(task.id, lena, by=lena),
                lambda: app.tasks.complete(task.id, {}, lena)):
        with pytest.raises(FileClosed):
            act()
    with pytest.raises(NotAllowed, match="file_closed_receiver"):
        app.handing.entrust(task.id, person="ada", reason="Neugier", by=admin)
    with pytest.raises(NotAllowed, match="file_closed_receiver"):
        app.handing.entrust(task.id, team="register", reason="Neugier", by=admin)
    with pytest.raises(FileClosed):
        app.handing.hand_over(case.id, person="anna", reason="Neugier", by=lena)
    assert open_task(app, case).assignee.username == "adele"
    app.handing.entrust(task.id, person="bea", reason="krank", by=admin)
    assert open_task(app, case).assignee.username == "bea"


def test_notes_speak_only_to_readers_and_notices_tell_only_readers(app, case, adele, bea, clock):
    """A mention opens no file, and what is told of a case one may not open is not shown."""
    with pytest.raises(Exception, match="mention_cannot_see"):
        app.tasks.add_note(case.id, "Bitte ansehen @bea", adele)
    with app.context.db.write() as connection:
        connection.execute(notification.insert(), [{
            "key": "x:bea", "username": "bea", "kind": "mentioned", "instance_id": case.id, "task_id": "", "params": {},
            "created": clock()}])
    assert app.notifications.listed(bea) == []
    assert app.notifications.unread(bea) == 0


def test_search_finds_it_for_its_readers_alone(app, case, adele, bea):
    """Words of the file find nothing for others; its number is refused like its address; an unknown number is not there."""
    assert [one.id for one in app.searching.find(adele, "Muster").cases] == [case.id]
    assert app.searching.find(bea, "Muster").cases == ()
    with pytest.raises(FileClosed):
        app.searching.exact(bea, case.business_key)
    assert app.searching.exact(bea, "BE-1999-00001") is None
    with pytest.raises(NotFound):
        app.history.instance("BE-1999-00001", bea)


def test_giver_and_taker_of_one_succession_know_nothing_of_each_other(app, case, adele, bea):
    """Two files about the same person: no related case, not for who reads one, not for who reads both."""
    other = app.runtime.start("closed", {**SECRETS, "adviser": "bea"}, by=SYSTEM)
    assert app.history.related(case.id, adele) == []
    assert app.history.related(other.id, bea) == []
    assert app.history.related(case.id, dataclasses.replace(SYSTEM, username="system")) == []
    assert [one.id for one in app.searching.find(adele, "Muster").cases] == [case.id]


def test_an_attempt_is_recorded_without_content(app, case, bea):
    """Who, when, which number, what kind of address; the chain still verifies."""
    app.closed_files.refused(case.id, bea, "GET /vorgang/<key>")
    last = app.history.audit("system")[-1]
    assert (last.actor, last.action) == ("bea", "file_refused")
    assert last.payload == {"case": case.id, "number": case.business_key, "asked": "GET /vorgang/<key>"}
    assert app.history.verify().ok
