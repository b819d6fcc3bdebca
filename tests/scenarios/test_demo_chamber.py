"""The demo chamber as its first clerk finds it."""
from __future__ import annotations

import collections
import datetime as dt

from handlers.demo.seed import earliest, seed
from web.due import LATER, NEAR, OVERDUE, THIS_WEEK, light
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.commands.serving import deploy_shipped
from workflows.settings import Settings

TUESDAY = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
FEW = 3


def test_every_list_of_the_demo_shows_life(tmp_path):
    """The first clerk owns tasks and follow-ups; the team's tasks stand in every group, few of them overdue."""
    clock = VirtualClock(earliest(TUESDAY))
    app = build(Settings(data=tmp_path, durable=False), clock=clock)
    try:
        deploy_shipped(app)
        cases = seed(app, clock, TUESDAY)
        clerk = app.identity.by_username("kroeger")
        lists = {view: app.tasks.inbox(clerk, view=view) for view in ("team", "mine", "follow_up")}
        incidents = app.management.incidents()
    finally:
        app.close()
    groups = collections.Counter(light(task.due, TUESDAY.date()).group for task in lists["team"])

    assert (cases, incidents) == (38, [])
    assert len(lists["mine"]) >= 2
    assert len(lists["follow_up"]) >= 2
    assert {OVERDUE, NEAR, THIS_WEEK, LATER} <= set(groups)
    assert groups[OVERDUE] <= FEW
