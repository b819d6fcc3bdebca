"""Filing documents: scanned, replaced, and what waits for one comes back."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import Conflict, NotFound, Rejected, Unavailable
from workflows.model import SYSTEM

TEXT = b"Guten Tag"


class Scanner:
    """A virus scanner in memory: `away`, or finds its word."""

    def __init__(self):
        self.away = False

    def __call__(self, content):
        if self.away:
            raise Unavailable("scanner_away")
        return "Eicar" if b"EICAR" in content else ""


@pytest.fixture
def scanner(app):
    app.context.scanner = Scanner()
    return app.context.scanner


@pytest.fixture
def task(app, deploy, anna):
    deploy("two_steps")
    app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
    return app.tasks.inbox(anna)[0]


def actions(app, task):
    return [entry.action for entry in app.history.audit(task.instance_id)]


def test_a_clean_file_is_filed_and_says_so(app, task, anna, scanner):
    """What the scanner has seen is marked, and can be fetched."""
    filed = app.tasks.add_document(task.instance_id, "a.txt", TEXT, anna, "D01")
    assert (filed.scan, filed.code) == ("clean", "D01")
    assert app.tasks.document(filed.id, anna)[1] == TEXT


def test_an_infected_file_is_refused_and_leaves_its_trace(app, task, anna, scanner):
    """Malware is not kept; that it was there, and whose it was, stands in the case's audit."""
    with pytest.raises(Rejected, match="document_infected"):
        app.tasks.add_document(task.instance_id, "a.txt", b"EICAR", anna)
    assert app.tasks.documents(task.instance_id, anna) == []
    entry = app.history.audit(task.instance_id)[-1]
    assert (entry.action, entry.actor, entry.payload) == (
        "document_infected", "anna", {"name": "a.txt", "found": "Eicar"})
    assert not list(app.settings.documents.glob("*/*"))


def test_without_an_answer_a_file_is_kept_back_and_scanned_later(app, task, anna, scanner):
    """The scanner is away: the file is filed, cannot be fetched, and is released once it was seen."""
    scanner.away = True
    filed = app.tasks.add_document(task.instance_id, "a.txt", TEXT, anna)
    with pytest.raises(Conflict, match="document_waiting"):
        app.tasks.document(filed.id, anna)
    assert (app.scanning.look(), app.scanning.waiting()) == (0, 1)
    scanner.away = False
    assert (app.scanning.look(), app.scanning.waiting()) == (1, 0)
    assert app.tasks.document(filed.id, anna)[1] == TEXT
    assert actions(app, task)[-1] == "document_scanned"


def test_what_is_found_later_stays_locked(app, task, anna, scanner):
    """Malware in a file that was kept back: it is locked for good, and the audit says what was found."""
    scanner.away = True
    filed = app.tasks.add_document(task.instance_id, "a.txt", b"EICAR", anna)
    scanner.away = False
    app.scanning.look()
    with pytest.raises(Conflict, match="document_locked"):
        app.tasks.document(filed.id, anna)
    assert actions(app, task)[-1] == "document_infected"


def test_papers_that_come_with_a_case_are_scanned_too(app, task, anna, scanner):
    """What the intake brought is kept back until the worker has shown it to the scanner."""
    paper = {"name": "b.txt", "content": TEXT, "media_type": "text/plain", "code": "D01"}
    case = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=SYSTEM, documents=[paper])
    [filed] = app.tasks.documents(case.id, anna)
    assert filed.scan == "waiting"
    app.scanning.look()
    assert app.tasks.document(filed.id, anna)[1] == TEXT


def test_without_a_scanner_files_are_filed_unseen(app, task, anna):
    """Off is said as "off", and nothing is kept back."""
    filed = app.tasks.add_document(task.instance_id, "a.txt", TEXT, anna)
    assert (filed.scan, app.scanning.is_on) == ("off", False)
    assert app.tasks.document(filed.id, anna)[1] == TEXT


def test_a_newer_version_takes_the_place_of_the_older(app, task, anna):
    """The older one is marked and can still be fetched; of two who replace it at once, one is told."""
    first = app.tasks.add_document(task.instance_id, "a.txt", TEXT, anna)
    second = app.tasks.add_document(task.instance_id, "a.txt", b"Neu", anna, replaces=first.id)
    assert [(one.superseded, one.replaces) for one in app.tasks.documents(task.instance_id, anna)] == [
        (True, ""), (False, first.id)]
    assert app.tasks.document(first.id, anna)[1] == TEXT
    with pytest.raises(Conflict, match="document_superseded"):
        app.tasks.add_document(task.instance_id, "c.txt", b"Auch neu", anna, replaces=first.id)
    third = app.tasks.add_document(task.instance_id, "a.txt", b"Neuer", anna, replaces=second.id)
    assert third.replaces == second.id


def test_only_a_document_of_the_same_case_is_replaced(app, task, anna):
    """Another case's document, or none at all, is not found; nothing is filed."""
    other = app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=SYSTEM)
    foreign = app.tasks.add_document(other.id, "x.txt", TEXT, anna)
    for wanted in (foreign.id, "nothing"):
        with pytest.raises(NotFound):
            app.tasks.add_document(task.instance_id, "a.txt", TEXT, anna, replaces=wanted)
    assert app.tasks.documents(task.instance_id, anna) == []


def test_nobody_files_where_they_may_not_look(app, task, carl):
    """Need to know holds before a file is even opened."""
    with pytest.raises(NotFound):
        app.tasks.add_document(task.instance_id, "a.txt", b"", carl)


# --- what waits for it ---------------------------------------------------------------------------------

LATEST = dt.date(2026, 1, 19)


def put_off(app, task, anna, on):
    app.tasks.claim(task.id, anna)
    return app.tasks.follow_up(task.id, LATEST, anna, on=on)


def test_a_task_that_waits_for_a_document_comes_back_with_it(app, task, anna, bert):
    """A colleague files a document: the task stands in the list at once, says why, and its owner is told."""
    assert put_off(app, task, anna, "document").follow_up_on == "document"
    assert app.tasks.inbox(anna, view="mine") == []
    app.tasks.add_document(task.instance_id, "a.txt", TEXT, bert)
    [back] = app.tasks.inbox(anna, view="mine")
    assert (back.id, back.follow_up, back.follow_up_on) == (task.id, None, "came_document")
    [told] = app.notifications.listed(anna)
    assert (told.kind, told.params) == ("answer_arrived", {"what": "document"})
    assert actions(app, task)[-1] == "follow_up_ended"


def test_a_message_ends_only_the_wait_for_a_message(app, task, anna, bert):
    """A task that waits for a message stays away when a document arrives; its owner hears of the document."""
    put_off(app, task, anna, "message")
    app.tasks.add_document(task.instance_id, "a.txt", TEXT, bert)
    assert app.tasks.inbox(anna, view="mine") == []
    assert len(app.notifications.listed(anna)) == 1


def test_without_the_event_a_task_comes_back_on_its_day(app, task, anna, clock):
    """Nothing arrived: the latest day counts."""
    put_off(app, task, anna, "document")
    clock.move_to(dt.datetime(2026, 1, 19, 7, tzinfo=dt.UTC))
    [back] = app.tasks.inbox(anna, view="mine")
    assert back.follow_up_on == "document"


def test_an_event_needs_its_latest_day(app, task, anna):
    """Waiting for something that may never come is refused, and so is an event nobody knows."""
    for date, on in ((None, "document"), (LATEST, "rain")):
        with pytest.raises(Rejected, match="follow_up_event"):
            app.tasks.follow_up(task.id, date, anna, on=on)


@pytest.mark.parametrize("stored", [False, True], ids=["correlated by a person", "stored and delivered"])
def test_a_message_brings_the_task_back(app, deploy, anna, bert, stored):
    """A message reaches the case, whichever way: the task that waited for one is back in the same transaction."""
    deploy("reply")
    case = app.runtime.start("reply", {}, by=SYSTEM)
    [task] = app.tasks.of_case(case.id, "open")
    put_off(app, task, anna, "message")
    if stored:
        app.runtime.publish("answered", {})
        app.worker.run_until_quiet()
    else:
        app.runtime.correlate("answered", payload={}, by=bert, instance_id=case.id)
    [back] = app.tasks.inbox(anna, view="mine")
    assert (back.follow_up, back.follow_up_on) == (None, "came_message")
    assert [one.params for one in app.notifications.listed(anna)] == [{"what": "message"}]
