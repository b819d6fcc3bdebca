"""The shipped register process at a clerk's desk: what can be taken back, decided together, and asked why."""
from __future__ import annotations

import datetime as dt

import pytest
from chamber import FIRST_DAY, apply, open_chamber, person, play

from workflows.clock import VirtualClock
from workflows.errors import Conflict
from workflows.scenarios.typed import typed
from workflows.services.batches import Pick

LETTER = "request_documents"


@pytest.fixture
def clock():
    return VirtualClock(FIRST_DAY)


@pytest.fixture
def app(tmp_path, clock):
    built = open_chamber(tmp_path, clock)
    yield built
    built.close()


def ask_for_papers(app, case):
    """The clerk asks for the certificate; the letter is planned."""
    [task] = app.tasks.of_case(case.id, "open")
    given = {"completeness": {"result": "incomplete", "present": ["D01"]}, "missing": "Meisterbrief"}
    app.tasks.complete(task.id, typed(given), person(app, "anna"))
    app.worker.run_until_quiet()
    return task


def letters(app, case):
    return [one.name for one in app.tasks.documents(case.id, person(app, "anna")) if "Nachforderung" in one.name]


def test_a_letter_that_asks_for_papers_waits_five_minutes(app, clock):
    """Within them the clerk takes it back whole and nothing has gone out; after them it goes, and stays."""
    case = apply(app)
    before = letters(app, case)
    sent = len(app.management.outbox())
    task = ask_for_papers(app, case)
    assert (letters(app, case), len(app.management.outbox())) == (before, sent)
    assert app.tasks.undo(task.id, person(app, "anna")).state == "open"
    app.worker.run_until_quiet()
    clock.advance(dt.timedelta(minutes=6))
    app.worker.run_until_quiet()
    assert letters(app, case) == before

    task = ask_for_papers(app, case)
    clock.advance(dt.timedelta(minutes=5, seconds=1))
    app.worker.run_until_quiet()
    assert len(letters(app, case)) == len(before) + 1
    with pytest.raises(Conflict):
        app.tasks.undo(task.id, person(app, "anna"))


def test_a_complete_application_goes_on_at_once(app):
    """What only leads to a colleague's next task waits for nobody."""
    case = apply(app)
    play(app, case, until="review_line")
    assert [task.element for task in app.tasks.of_case(case.id, "open")] == ["review_line"]


def test_cards_that_go_out_with_the_post_are_noted_together(app):
    """Ten minutes at the franking machine, one form: each case keeps how and when for itself."""
    cases = [apply(app, name) for name in ("Ahrens", "Behn", "Classen")]
    for case in cases:
        play(app, case, until="hand_out_card")
    emma = person(app, "emma")
    tasks = [task for case in cases for task in app.tasks.of_case(case.id, "open")]
    raw = {"handout.how": "post", "handout.on": "2026-11-30", "handout.note": "Einschreiben"}
    batch = app.batches.start(
        "decide", {"raw": raw, "words": ""}, [Pick(task.id, task.revision) for task in tasks], by=emma)
    app.worker.run_until_quiet()
    assert {item.state for item in app.batches.items(batch, emma)} == {"done"}
    for case in cases:
        [done] = [e for e in app.history.audit(case.id) if e.action == "task_completed" and e.payload["element"] == "hand_out_card"]
        assert done.actor == "emma"


def test_the_tables_a_step_asks_inside_itself_are_told(app):
    """Why the case came here names each table an automatic step asked, with what was read and the rule that hit."""
    case = apply(app)
    play(app, case, until="review_line")
    [task] = app.tasks.of_case(case.id, "open")
    asked = [fork for fork in app.history.way_to(case.id, task.id, person(app, "anna")).forks if fork.asked]
    part = next(fork for fork in asked if fork.decision == "register_part")
    assert part.rules
    assert part.inputs
    assert part.name
    told = [entry.payload["decisions"] for entry in app.history.audit(case.id) if (entry.payload or {}).get("decisions")]
    assert {one["decision"] for rows in told for one in rows} >= {"register_part", "entry_path", "documents"}
