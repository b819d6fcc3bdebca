"""The calendar address: own dates for who knows it, nothing for anybody else."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import NotAllowed, NotFound
from workflows.model import SYSTEM
from workflows.settings import Settings

HERE = {"address": "192.0.2.7"}


@pytest.fixture
def task(app, deploy, anna):
    deploy("two_steps")
    values = {"name": "Holm", "place": "Rostock", "deadline": dt.date(2026, 1, 9)}
    case = app.runtime.start("two_steps", values, by=SYSTEM)
    task = app.tasks.of_case(case.id, "open")[0]
    app.tasks.claim(task.id, anna)
    return task


def test_own_dates_stand_behind_the_address(app, task, anna, bert):
    """The deadline of a task one has, and the day it was put off to; a colleague's calendar is empty."""
    app.tasks.follow_up(task.id, dt.date(2026, 1, 7), anna)
    dates = app.feeds.dates(app.feeds.renew(anna), **HERE).tasks
    assert [(one.kind, one.day, one.business_key) for one in dates] == [
        ("deadline", dt.date(2026, 1, 9), task.business_key), ("follow_up", dt.date(2026, 1, 7), task.business_key)]
    assert app.feeds.dates(app.feeds.renew(bert), **HERE).tasks == []


def test_the_dates_say_in_which_language_they_are_read(app, task, anna, bert):
    """The calendar of who has chosen English is English from the next fetch on; a colleague's stays German."""
    secrets = [app.feeds.renew(who) for who in (anna, bert)]
    app.preferences.set("anna", "language", "en")
    assert [app.feeds.dates(secret, **HERE).language for secret in secrets] == ["en", ""]


def test_only_a_hash_is_kept_and_a_new_address_ends_the_old(app, anna):
    """The secret stands nowhere in the database; renewed or revoked, the old address leads nowhere."""
    first = app.feeds.renew(anna)
    with app.context.db.read() as connection:
        kept = str(connection.exec_driver_sql("SELECT * FROM access_token").all())
    assert first not in kept
    second = app.feeds.renew(anna)
    with pytest.raises(NotFound):
        app.feeds.dates(first, **HERE)
    assert app.feeds.dates(second, **HERE).tasks == []
    app.feeds.revoke(anna)
    with pytest.raises(NotFound):
        app.feeds.dates(second, **HERE)
    assert app.feeds.of(anna) is None


def test_who_left_has_no_calendar(app, anna, bert):
    """A deactivated person's address answers as if it had never been."""
    secret = app.feeds.renew(anna)
    app.identity.change_person(anna.id, by=bert, active=False)
    with pytest.raises(NotFound, match="calendar_not_found"):
        app.feeds.dates(secret, **HERE)


def test_guessing_is_stopped(app, anna, clock):
    """Ten wrong addresses from one place: no further question from there for a while, not even with the right one."""
    secret = app.feeds.renew(anna)
    for n in range(Settings().login_failures):
        with pytest.raises(NotFound):
            app.feeds.dates(f"wrong{n}", **HERE)
    with pytest.raises(NotAllowed, match="login_throttled"):
        app.feeds.dates(secret, **HERE)
    assert app.feeds.dates(secret, address="192.0.2.8").tasks == []
    clock.advance(dt.timedelta(minutes=16))
    assert app.feeds.dates(secret, **HERE).tasks == []
