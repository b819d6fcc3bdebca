"""The demo chamber as its first clerk finds it."""
from __future__ import annotations

import collections
import datetime as dt

from handlers.demo.seed import earliest, seed
from handlers.exams import service as exams
from web.due import LATER, NEAR, OVERDUE, THIS_WEEK, light
from workflows.bootstrap import build
from workflows.clock import VirtualClock
from workflows.commands.serving import deploy_shipped
from workflows.model import SYSTEM
from workflows.settings import Settings

TUESDAY = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
FEW = 3
#: Steps of the exams at which a demo case waits for somebody.
STEPS = {"check_completeness", "chair_decision", "decide_office", "release_office", "decide_late", "plan_session",
         "record_vote", "confirm_forwarding", "confirm_redirect", "answer_inquiry", "prepare_invitation", "enter_result"}


#: Steps of advice at which one waits.
ADVICE = {"assign_case", "first_contact", "plan_appointment", "hold_session", "write_report", "check_plan",
          "release_statement", "sign_proof"}


def open_of(app, process):
    """Element -> how many open tasks of a process's cases."""
    found = collections.Counter()
    for case in app.history.instances(SYSTEM, process=process):
        found.update(task.element for task in app.tasks.of_case(case.id, state="open"))
    return found


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
        open_tasks, advice = open_of(app, "exam_admission"), open_of(app, "advisory_case")
        with app.reading() as connection:
            rounds = {view.id: view.counts for view in exams.all_rounds(connection)}
        chairs = {name: app.tasks.inbox(app.identity.by_username(name), view="mine") for name in ("wendt", "schuldt")}
    finally:
        app.close()
    groups = collections.Counter(light(task.due, TUESDAY.date()).group for task in lists["team"])

    # 159 of register and exams, 82 of advice; the round of exams the clock proposes by itself comes on top.
    assert (cases, incidents) == (241, [])
    assert set(advice) >= ADVICE
    assert len(lists["mine"]) >= 2
    assert len(lists["follow_up"]) >= 2
    assert {OVERDUE, NEAR, THIS_WEEK, LATER} <= set(groups)
    assert groups[OVERDUE] <= FEW
    assert set(open_tasks) >= STEPS
    green = [task for task in chairs["wendt"] if task.element == "chair_decision"]
    assert 18 <= len(green) <= 24
    assert {task.element for task in chairs["schuldt"]} == {"chair_decision", "cast_vote"}
    running, coming = rounds["W26"], rounds["S27"]
    assert (running["decided"], coming["missing"]) == (27, 5)
    assert coming["green"] >= 60
