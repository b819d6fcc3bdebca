"""An absence is entered under Vertretung: every open case of the adviser gets a next step, whatever it waits for."""
from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from handlers.advisory.models import assignments, cases
from tests.contracts.advisory_chamber import (
    STATEMENT,
    TODAY,
    advised,
    adviser,
    begin,
    chamber,
    complete,
    opened,
    tell,
    who,
)
from workflows.services.confidentiality import FileClosed

LONG = TODAY + dt.timedelta(days=20)


@pytest.fixture
def app(tmp_path):
    with chamber(tmp_path) as found:
        yield found


def away(app, username, until, deputies=None, first=TODAY):
    app.absences.enter(username, first, until, deputies or {}, by=who(app, username))
    app.worker.run_until_quiet()


def rounds(app):
    return [one for one in app.history.instances(who(app, "petri")) if one.process_key == "advisory_absence"]


def hand_on(app, username):
    complete(app, rounds(app)[0], "choose_absent", "petri", handing={"adviser": username})


def test_entering_a_long_absence_gives_the_lead_the_task_at_once(app):
    """Also one that begins next week: nobody has to start anything, and the last day is offered."""
    begin(app)
    away(app, "bauer", TODAY + dt.timedelta(days=30), {"*": "lorenz"}, first=TODAY + dt.timedelta(days=7))

    (round_,) = rounds(app)
    assert [one["value"] for one in app.runtime.variables(round_.id)["absent"]] == ["bauer"]
    assert "23.12." in app.runtime.variables(round_.id)["absent"][0]["label"]


def test_a_changed_absence_asks_the_lead_again_only_where_it_is_another_one(app):
    """Saved once more as it stands it begins no second round; other days do."""
    begin(app)
    away(app, "bauer", LONG)
    bauer = who(app, "bauer")
    (entered,) = app.absences.of(bauer)
    for until in (LONG, LONG + dt.timedelta(days=9)):
        app.absences.change(entered.id, TODAY, until, {}, by=bauer)
        app.worker.run_until_quiet()
        assert len(rounds(app)) == (1 if until == LONG else 2)


def test_a_short_absence_with_a_deputy_needs_nothing(app):
    """Vertretung is enough: the lead is not asked."""
    begin(app)
    away(app, "bauer", TODAY + dt.timedelta(days=3), {"*": "lorenz"})

    assert rounds(app) == []


def test_a_short_absence_without_a_deputy_is_the_leads_too(app):
    """A first contact is due the next working day: without anybody who stands in it would be missed."""
    begin(app)
    away(app, "bauer", TODAY + dt.timedelta(days=2))

    assert len(rounds(app)) == 1


def test_who_advises_nobody_is_away_without_a_round(app):
    """Neither a clerk of another team nor an adviser without cases."""
    away(app, "sievers", LONG)
    away(app, "bauer", LONG)

    assert rounds(app) == []


def test_the_statement_goes_on_with_the_new_adviser(app):
    """The former one neither has the task nor reads the file; the day stays, and the draft names who advises now."""
    case = begin(app)
    advised(app, case, statement=True)
    complete(app, case, "check_plan", "bauer", plan_check={"present": ["plan"], "complete": True})
    due = opened(app, case)["review_plan"].due
    away(app, "bauer", LONG)
    hand_on(app, "bauer")

    task = opened(app, case)["review_plan"]
    assert (task.assignee.username, task.due) == ("lorenz", due)
    with pytest.raises(FileClosed):
        app.tasks.get(task.id, who(app, "bauer"))
    complete(app, case, "review_plan", "lorenz", statement=STATEMENT)
    lead = who(app, "petri")
    app.tasks.claim(opened(app, case)["release_statement"].id, lead)
    assert app.tasks.papers(opened(app, case)["release_statement"].id, lead) != []


def test_a_release_that_waits_stays_with_the_lead(app):
    """What the second person has taken is theirs, whoever advises; the letter is drafted anew with the new name."""
    case = begin(app)
    advised(app, case, statement=True)
    complete(app, case, "check_plan", "bauer", plan_check={"present": ["plan"], "complete": True})
    complete(app, case, "review_plan", "bauer", statement=STATEMENT)
    app.tasks.claim(opened(app, case)["release_statement"].id, who(app, "petri"))
    away(app, "bauer", LONG)
    hand_on(app, "bauer")

    assert opened(app, case)["release_statement"].assignee.username == "petri"
    complete(app, case, "release_statement", "petri", release={"result": "approve"})
    assert "release_statement" in opened(app, case)  # the adviser named in it is another one now
    assert [one.code for one in app.tasks.documents(case.id, who(app, "lorenz"))].count("stellungnahme") == 0


def test_what_a_deputy_had_taken_goes_to_the_new_adviser(app):
    """Nothing hangs between the two: the deputy's substitution ends with the file."""
    case = begin(app)
    away(app, "bauer", LONG, {"*": "lorenz"})
    task = opened(app, case)["first_contact"]
    app.tasks.claim(task.id, who(app, "lorenz"))
    hand_on(app, "bauer")

    now = opened(app, case)["first_contact"]
    assert (now.assignee.username, now.acting_for, now.due) == ("lorenz", None, task.due)


def test_a_closed_case_keeps_its_question_after_three_months(app):
    """The follow-up is asked by somebody who is there; the statistics keep who had advised."""
    case = begin(app)
    advised(app, case)
    complete(app, case, "sign_proof", "bauer", proof={"signed": True, "on": TODAY})
    away(app, "bauer", LONG)
    hand_on(app, "bauer")
    assert adviser(app, case) == "lorenz"

    app.clock.advance(dt.timedelta(days=93))
    app.worker.run_until_quiet()
    complete(app, case, "follow_up", "lorenz", follow_up={"measures": 2, "done": 1})
    with app.reading() as connection:
        held = connection.execute(select(assignments.c.adviser, assignments.c.ended_on).order_by(assignments.c.id)).all()
    assert [one.adviser for one in held] == ["bauer", "lorenz"]
    assert None not in [one.ended_on for one in held]


def test_training_advice_is_handed_on_and_counted_when_it_ends(app):
    """The second adviser of training takes over the open task; at its end the case is no longer open in the figures."""
    case = begin(app, "training_advice", requester="apprentice", signals=["conflict"], concern="Kündigung")
    first = adviser(app, case)
    assert first == "moeller"
    away(app, "moeller", LONG)
    hand_on(app, "moeller")
    complete(app, case, "assign_case", "petri", adviser_chosen="lorenz", assign_reason="Ausfall")
    assert opened(app, case)["take_training"].assignee.username == "lorenz"
    complete(app, case, "take_training", "lorenz", training={
        "existing_contract": False, "conflict": False, "defect": False, "remediable": False, "danger": False,
        "minor_at_risk": False, "outside": False})
    complete(app, case, "advise_training", "lorenz", training_advice={"on": TODAY, "hours": 1, "text": "Rat"})

    with app.reading() as connection:
        row = connection.execute(select(cases.c.outcome, cases.c.topic)).one()
    assert tuple(row) == ("ABGESCHLOSSEN", "AUSBILDUNG")


def test_an_open_proof_shows_corrected_hours(app):
    """What the firm signs is what is billed; a window opened before is told that the figures changed."""
    case = begin(app)
    advised(app, case)
    task = opened(app, case)["sign_proof"]
    before = app.tasks.variables(task.id, who(app, "bauer"))["booking"]
    tell(app, case, "hours_wrong", "bauer", correction={"entry": "1", "hours": 1, "reason": "Pause mitgezählt"})

    after = app.tasks.variables(task.id, who(app, "bauer"))["booking"]
    assert (str(before["fall"]), str(after["fall"])) == ("0.25", "0.13")
    assert opened(app, case)["sign_proof"].revision > task.revision
    complete(app, case, "sign_proof", "bauer", proof={"signed": True, "on": TODAY})
    assert str(app.runtime.variables(case.id)["booking"]["fall"]) == "0.13"
