"""What people are told, and that nobody is told of what they may not see."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import Rejected
from workflows.model import SYSTEM
from workflows.services import notifications


@pytest.fixture
def task(app, deploy, anna):
    deploy("two_steps")
    app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
    return app.tasks.inbox(anna)[0]


def tell(app, who, kind="mentioned", key="k1", **more):
    with app.context.db.write() as connection:
        return notifications.tell(app.context, connection, key, who.username, kind, **more)


def kinds(app, who):
    return [one.kind for one in app.notifications.listed(who)]


def test_who_is_assigned_a_task_is_told(app, task, anna, bert):
    """A lead assigns a task: the colleague is told who did it, with task and number; the lead hears nothing."""
    app.tasks.assign(task.id, anna, by=bert)

    [told] = app.notifications.listed(anna)
    assert (told.kind, told.params["by"], told.business_key, told.task_name, told.task_open) == (
        "assigned", "Bert Lang", task.business_key, task.name, True)
    assert app.notifications.unread(anna) == 1
    assert app.notifications.listed(bert) == []


def test_nobody_is_told_of_what_they_did_themselves(app, task, bert):
    """Who takes a task for themselves, or gives themselves one, is not told of it."""
    app.tasks.assign(task.id, bert, by=bert)
    assert app.notifications.listed(bert) == []


def test_the_same_thing_is_told_once(app, task, anna):
    """The same key twice is one notification; who was told is part of it."""
    assert tell(app, anna, instance_id=task.instance_id) is True
    assert tell(app, anna, instance_id=task.instance_id) is False
    assert app.notifications.unread(anna) == 1


def test_nobody_hears_of_a_case_they_may_not_see(app, task, carl):
    """Need to know is asked when the list is read, not when it was written."""
    tell(app, carl, instance_id=task.instance_id, task_id=task.id)
    assert app.notifications.listed(carl) == []
    assert app.notifications.unread(carl) == 0


def test_reading_one_leaves_the_others_and_those_of_others(app, task, anna, bert):
    """Marking one as read changes that one alone, marking all only one's own."""
    for who in (anna, bert):
        for key in "ab":
            tell(app, who, key=key, instance_id=task.instance_id)
    first = app.notifications.listed(anna)[0]
    app.notifications.read(bert, first.seq)
    assert (app.notifications.unread(anna), app.notifications.unread(bert)) == (2, 2)
    app.notifications.read(anna, first.seq)
    assert app.notifications.unread(anna) == 1
    app.notifications.read(anna)
    assert (app.notifications.unread(anna), app.notifications.unread(bert)) == (0, 2)


def test_what_is_switched_off_is_not_told(app, task, anna):
    """A kind at "none" is neither listed nor counted, and is not told again when it is switched on."""
    app.notifications.choose(anna, {"mentioned": "none"})
    tell(app, anna, instance_id=task.instance_id)
    assert (kinds(app, anna), app.notifications.unread(anna)) == ([], 0)
    assert tell(app, anna, instance_id=task.instance_id) is False


def test_only_what_waits_for_a_person_may_come_at_once(app, anna):
    """A mail of its own can be chosen for assignments and escalations alone; an unknown kind is refused."""
    app.notifications.choose(anna, {"escalated": "immediate", "daily": "none"})
    for wanted in ({"mentioned": "immediate"}, {"rumour": "bell"}, {"daily": "bell"}):
        with pytest.raises(Rejected, match="notice_setting_unknown"):
            app.notifications.choose(anna, wanted)
    assert app.notifications.levels(anna)["mentioned"] == "digest"


def test_who_left_is_told_nothing(app, task, anna, bert):
    """A deactivated person, or a name nobody bears, is told nothing."""
    app.identity.change_person(anna.id, by=bert, active=False)
    assert tell(app, anna, instance_id=task.instance_id) is False


def test_notifications_go_with_their_case(app, task, anna):
    """Erasing a case's data leaves no notification of it."""
    tell(app, anna, instance_id=task.instance_id)
    tilo = app.identity.create_person("tilo", "Tilo Stark", roles=["admin"])
    app.runtime.cancel(task.instance_id, by=SYSTEM, reason="Test")
    app.context.clock.advance(dt.timedelta(days=1))
    app.records.erase(task.instance_id, by=tilo, reason="Antrag nach Art. 17")
    assert app.notifications.listed(anna) == []
    with app.context.db.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM notification").scalar() == 0
