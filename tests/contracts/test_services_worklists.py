"""Tabs are read along worklists the database keeps: they show, count and order what the tasks themselves say."""
from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from workflows.model import SYSTEM
from workflows.persistence.tables import OPEN_TASK, user_task, user_task_group
from workflows.persistence.tables.tasks import NEVER
from workflows.services import inbox, worklists
from workflows.services.narrowing import ALL, NOBODY, Only

VIEWS = ("team", "mine", "all", "follow_up")
FAR = dt.datetime(9999, 12, 31, 12, tzinfo=dt.UTC)


@pytest.fixture
def office(app, deploy, anna, bert, carl):
    """A list in which everything occurs: free, taken, put off, due, done, handed back, to approve, suspended, cancelled."""
    deploy("two_steps", "line")
    days = (9, 3, None, 7, 1, 5, None, 2, 4, 8, 6, 10)
    cases = [
        app.runtime.start("two_steps", {"name": str(day), "place": "X", "deadline": day and dt.date(2026, 1, day)}, by=SYSTEM)
        for day in days
    ]
    tasks = [app.tasks.of_case(case.id)[0] for case in cases]
    for task, who in zip(tasks[:4], (anna, bert, anna, bert), strict=True):
        app.tasks.claim(task.id, who)
    app.tasks.unclaim(tasks[3].id, bert)
    app.tasks.follow_up(tasks[4].id, dt.date(2026, 1, 8), anna)
    app.tasks.follow_up(tasks[0].id, dt.date(2026, 1, 9), anna)
    app.tasks.complete(tasks[5].id, {}, bert)
    app.tasks.complete(tasks[1].id, {}, bert)
    app.runtime.set_variables(cases[6].id, {"deadline": dt.date(2026, 1, 2)}, by=SYSTEM, reason="nachgereicht")
    app.runtime.suspend(cases[7].id, by=SYSTEM, reason="Rückfrage")
    app.runtime.cancel(cases[8].id, by=SYSTEM, reason="zurückgenommen")
    return tasks


def by_condition(app, view, who, only=ALL, sort="due"):
    """Ids of a tab, asked of the tasks one by one."""
    condition = worklists.of_view(view, who, app.clock(), only) & OPEN_TASK
    with app.reading() as connection:
        return [task.id for task in inbox.list_tasks(connection, condition, sort=sort, limit=1000)]


@pytest.mark.parametrize("view", VIEWS)
def test_a_tab_shows_what_its_tasks_say_in_their_order(app, office, anna, bert, carl, view):
    """For everybody and every page; nobody reads a task twice who could take it by two teams."""
    seen = set()
    for who in (anna, bert, carl, SYSTEM):
        wanted = by_condition(app, view, who)
        assert [task.id for task in app.tasks.inbox(who, view=view)] == wanted
        paged = [task.id for at in range(0, 20, 3) for task in app.tasks.inbox(who, view=view, limit=3, offset=at)]
        assert paged == wanted
        assert app.tasks.inbox(who, view=view, process="line") == []
        seen |= {*wanted}
    assert seen


def day(number):
    return dt.datetime(2026, 1, number, tzinfo=dt.UTC)


ONLY = [
    Only(process="two_steps"), Only(process="line"), Only(due_before=day(6)), Only(due_from=day(6), due_before=day(9)),
    Only(due_from=NEVER), Only(team="register"), Only(team="register_lead"), Only(who=NOBODY), Only(who="bert"), Only(who="anna"),
    Only(step="Prüfen"), Only(step="Prüfung"), Only(who=NOBODY, team="register", due_before=day(9)),
    Only(process="two_steps", who="bert", due_from=day(2)), Only(created_from=day(6)), Only(created_from=day(5), step="Prüfen"),
]


@pytest.mark.parametrize("view", VIEWS)
def test_a_narrowed_tab_shows_what_fits(app, office, anna, bert, carl, view):
    """By process, deadline, team, who has it and step, alone and together; a team of others opens nothing."""
    whole, found = set(app.tasks.inbox(SYSTEM, view="all")), 0
    for who in (anna, bert, carl, SYSTEM):
        for only in ONLY:
            wanted = by_condition(app, view, who, only)
            assert [task.id for task in app.tasks.inbox(who, view=view, only=only)] == wanted, only
            for sort in ("created", "received", "priority", "case"):
                assert [task.id for task in app.tasks.inbox(who, view=view, only=only, sort=sort)] == by_condition(
                    app, view, who, only, sort)
            assert app.tasks.counts_of(who, [(view, only)]) == [len(wanted)]
            if view != "follow_up":
                figures = app.tasks.figures(who, view=view, only=only, overdue_before=day(6), near_before=day(9))
                assert figures["open"] == len(wanted)
            found += 0 < len(wanted) < len(whole)
    assert app.tasks.inbox(carl, view=view, only=Only(team="register")) == []
    assert found


def test_the_next_task_is_one_of_the_narrowed_list(app, office, anna):
    """Who looks at a team's unassigned tasks of a step is not led to another one; "for me" offers own ones only."""
    mine = app.tasks.inbox(anna, view="mine")
    assert app.tasks.next_for(anna, view="mine", besides=[task.id for task in mine]) is None
    free = app.tasks.inbox(anna, view="team", only=Only(who=NOBODY))
    assert app.tasks.next_for(anna, only=Only(who=NOBODY)) == free[0]
    assert app.tasks.next_for(anna, only=Only(step="gibt es nicht")) is None


def test_counts_are_those_of_the_tabs(app, office, anna, bert, carl, clock):
    """Each number is the length of a list, overdue and today included; also of a day on."""
    for instant in (clock(), clock() + dt.timedelta(days=1, hours=3)):
        clock.move_to(instant)
        for who in (anna, bert, carl, SYSTEM):
            counts = app.tasks.counts(who)
            lists = {view: app.tasks.inbox(who, view=view) for view in VIEWS}
            assert {view: counts[view] for view in VIEWS} == {view: len(found) for view, found in lists.items()}
            due = [task.due for task in lists["all"] if task.due is not None]
            assert counts["overdue"] == sum(one < clock() for one in due)
            figures = app.tasks.figures(who, view="all", process="two_steps", overdue_before=clock(), near_before=FAR)
            assert figures == {"open": counts["all"], "overdue": counts["overdue"], "near": sum(one >= clock() for one in due) + sum(
                task.due is None for task in lists["all"])}


def test_worklists_follow_every_change_of_a_task(app, office):
    """Whoever writes a task, past the services as well, finds it in the right place of the worklists."""
    later = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)
    with app.context.db.write() as connection:
        connection.execute(user_task.update().where(user_task.c.id == office[9].id).values(sort_due=later, priority=90))
        connection.execute(user_task.update().where(user_task.c.id == office[10].id).values(state="cancelled"))
        listed = connection.execute(
            sa.select(user_task_group.c.sort_due, user_task_group.c.priority, user_task_group.c.standing)
            .where(user_task_group.c.task_id.in_([office[9].id, office[10].id])).order_by(user_task_group.c.standing)
        ).all()
    assert {(row.sort_due, row.priority, row.standing) for row in listed} >= {(later, 90, "free")}
    assert [row.standing for row in listed].count(None) == 1


@pytest.mark.parametrize("database_url", [""])  # a server's plan depends on how many rows there are
def test_a_list_is_read_along_its_index(app, office, anna):
    """SQLite reads each worklist by its index alone and scans no table, however many tasks others have."""
    look, sent = worklists.Look(anna, app.clock()), []
    sa.event.listen(app.engine_db, "before_cursor_execute", lambda *told: sent.append(told[2:4]))
    asked = [*(lambda one, view=view: look.first(one, view, 20) for view in VIEWS), lambda one: look.counts(one, 9, app.clock())]
    for ask in asked:
        with app.reading() as connection:
            ask(connection)
        with app.reading() as connection:
            text, values = sent[-1]
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values)]
        assert [step for step in plan if step.startswith("SCAN") and "user_task" in step] == []
        listed = "COVERING INDEX ix_user_task_group_worklist"
        assert any(listed in step or "INDEX ix_user_task_follow_up" in step or "INDEX ix_user_task_assignee" in step for step in plan)


def test_the_next_task_is_found_behind_any_number_of_others(app, deploy, anna, bert):
    """Forty the person may not approve and one of a suspended case come first; the free one behind them is offered."""
    deploy("two_steps")

    def start(day):
        return app.runtime.start("two_steps", {"name": "n", "place": "X", "deadline": dt.date(2026, 1, day)}, by=SYSTEM)

    for _ in range(40):
        [task] = app.tasks.of_case(start(2).id)
        app.tasks.complete(task.id, {}, bert)
    asleep = start(1)
    app.runtime.suspend(asleep.id, by=SYSTEM, reason="Rückfrage")
    assert app.tasks.next_for(bert) is None
    [free] = app.tasks.of_case(start(20).id)
    assert app.tasks.next_for(bert).id == free.id
    assert app.tasks.next_for(bert, besides=[free.id]) is None
    assert app.tasks.next_for(anna).element == "approve"
