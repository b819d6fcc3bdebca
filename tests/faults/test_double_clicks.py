"""Many at once, over HTTP, against the real server: one result and a clear German answer for everybody."""
from __future__ import annotations

import collections
import json
import re

import pytest
from chamber import FIRST_DAY, application, apply, open_chamber, person, play
from counter import Desk, at_once, served
from sqlalchemy import select

from handlers.fees import models as fees
from handlers.register import models as register
from workflows.clock import VirtualClock
from workflows.model import SYSTEM

TOGETHER = 20
NOTE = "Meisterbrief im Original gesehen; Kopie lag nicht bei."


@pytest.fixture
def app(tmp_path):
    built = open_chamber(tmp_path, VirtualClock(FIRST_DAY))
    yield built
    built.close()


@pytest.fixture
def port(app):
    with served(app) as number:
        yield number


@pytest.fixture
def task(app):
    """The completeness check of a fresh case."""
    [found] = app.tasks.of_case(apply(app).id, state="open")
    assert found.element == "check_completeness"
    return found


def path(task):
    return f"/aufgabe/{task.id}"


def filled(desk, task, note=NOTE):
    """The form of the task, read by somebody and filled in."""
    values = desk.form(path(task))
    day = {"complete_on-day": "30", "complete_on-month": "11", "complete_on-year": "2026"}
    return {**values, "completeness.present": ["D01", "D02", "D03"], "completeness.result": "complete", **day,
            "completeness.note": note}


def completions(app, task):
    return [entry for entry in app.history.audit(task.instance_id) if entry.action == "task_completed"]


def clear(answer):
    """No 500, no technical word, and something to read."""
    return answer.status in (303, 409) and not re.search(r"locked|Traceback|Error|Exception", answer.text)


def test_twenty_clicks_of_one_person_complete_once(app, port, task):
    """A double click on "Abschließen", twenty times at once: one completion, everybody sent on, nobody sees an error."""
    desk = Desk(port, app, person(app, "anna"))
    values = filled(desk, task)
    answers = at_once([lambda: desk.post(path(task), values)] * TOGETHER)

    assert [answer.status for answer in answers] == [303] * TOGETHER
    assert len(completions(app, task)) == 1
    assert app.tasks.get(task.id, SYSTEM).completed_by.username == "anna"
    assert len(app.management.jobs(instance_id=task.instance_id, state="open")) == len(
        {row["ref"] for row in app.management.jobs(instance_id=task.instance_id, state="open")})


def test_twenty_people_windows_complete_once_and_the_others_keep_their_words(app, port, task):
    """Two colleagues send the same task ten times each: one wins, the other is told who, and finds the own text."""
    anna, bert = (Desk(port, app, person(app, name)) for name in ("anna", "bert"))
    words = {"anna": "Vermerk von Anna", "bert": "Vermerk von Bert"}
    sent = {"anna": (anna, filled(anna, task, words["anna"])), "bert": (bert, filled(bert, task, words["bert"]))}
    who = ["anna", "bert"] * (TOGETHER // 2)
    answers = at_once([lambda name=name: sent[name][0].post(path(task), sent[name][1]) for name in who])

    assert all(clear(answer) for answer in answers)
    [done] = completions(app, task)
    lost = [answer for name, answer in zip(who, answers, strict=True) if name != done.actor]
    assert [answer.status for answer in lost] == [409] * (TOGETHER // 2)
    loser = "bert" if done.actor == "anna" else "anna"
    winner = person(app, done.actor).name
    for answer in lost:
        assert winner in answer.words
        assert words[loser] in answer.text
    assert done.payload["values"]["completeness"]["note"] == words[done.actor]


def test_a_second_window_with_other_words_is_no_double_click(app, port, task):
    """Who sends other words for a task already completed is told so and keeps them; the first ones stand."""
    desk = Desk(port, app, person(app, "anna"))
    first, second = filled(desk, task, "erstes Fenster"), filled(desk, task, "zweites Fenster")
    assert desk.post(path(task), first).status == 303
    answer = desk.post(path(task), second)

    assert answer.status == 409
    assert "schon mit anderen Angaben abgeschlossen" in answer.words
    assert "zweites Fenster" in answer.text
    assert [one.payload["values"]["completeness"]["note"] for one in completions(app, task)] == ["erstes Fenster"]
    assert desk.post(path(task), first).status == 303


def test_two_people_claim_at_once(app, port, task):
    """Exactly one gets the task; the other is told who, in the row of the list."""
    anna, bert = (Desk(port, app, person(app, name)) for name in ("anna", "bert"))
    asked = {name: {"csrf_token": desk.form(path(task))["csrf_token"], "weiter": ["/"]}
             for name, desk in (("anna", anna), ("bert", bert))}
    answers = dict(zip(("anna", "bert"), at_once([
        lambda desk=desk, name=name: desk.post(f"{path(task)}/uebernehmen", asked[name], **{"HX-Request": "true"})
        for name, desk in (("anna", anna), ("bert", bert))
    ]), strict=True))

    winner = app.tasks.get(task.id, SYSTEM).assignee.username
    loser = {"anna": "bert", "bert": "anna"}[winner]
    assert (answers[winner].status, answers[loser].status) == (200, 409)
    assert f"{person(app, winner).name}hat gerade übernommen" in answers[loser].words
    assert len([one for one in app.history.audit(task.instance_id) if one.action == "task_claimed"]) == 1


def test_a_stale_form_is_refused_and_loses_no_text(app, port, task):
    """What the task sees changed while somebody typed: 409, the words are on the page, and can be sent anew."""
    desk = Desk(port, app, person(app, "anna"))
    values = filled(desk, task)
    app.runtime.set_variables(task.instance_id, {"competent": "own"}, by=SYSTEM, reason="geprüft")
    app.runtime.set_variables(task.instance_id, {"hint": "neu"}, by=SYSTEM, reason="nachgetragen")
    answer = desk.post(path(task), values)

    assert answer.status == 409
    assert NOTE in answer.text
    assert "Der Vorgang hat sich geändert" in answer.words
    assert completions(app, task) == []
    [again] = [form for form in answer.page.forms if form.get("action") == path(task)]
    fields = collections.defaultdict(list)
    for name, value in again.form_values():
        fields[name].append(value)
    assert desk.post(path(task), fields).status == 303
    assert completions(app, task)[0].payload["values"]["completeness"]["note"] == NOTE


def test_twenty_identical_submissions_are_one_case(app):
    """The portal sends the same submission twenty times at once: one case, everybody is told which."""
    submission = {"submissionId": "S-1", "metadata": {}, "data": {"application": application()}}
    receipts = at_once([lambda: app.intake.accept(submission)] * TOGETHER)

    [case] = app.history.instances(SYSTEM)
    assert {receipt.state for receipt in receipts} <= {"accepted", "duplicate"}
    assert {receipt.instance_id for receipt in receipts} == {case.id}
    assert case.business_key.endswith("-00001")


def test_twenty_identical_starts_are_one_case(app, port):
    """The start form sent twenty times at once, and the API likewise: one case each, all answers point at it."""
    desk = Desk(port, app, person(app, "anna"))
    token = desk.form("/neuer-vorgang/register_entry")["csrf_token"][0]
    body = json.dumps({
        "processKey": "register_entry", "idempotencyKey": "A-1", "variables": {"application": application()}})
    answers = at_once([lambda: desk.send("/api/v1/process-instances", body, {
        "Content-Type": "application/json", "X-CSRFToken": token})] * TOGETHER)

    assert [answer.status for answer in answers] == [201] * TOGETHER
    [case] = app.history.instances(SYSTEM)
    assert {answer.location for answer in answers} == {f"/api/v1/process-instances/{case.business_key}"}


def test_ten_entries_at_once_get_numbers_without_gaps(app):
    """Ten cases reach the register together, worked on by four threads: ten numbers in a row, ten notices in a row."""
    app.clock.move_to(FIRST_DAY)
    cases = [apply(app, f"Name{number}") for number in range(10)]
    for case in cases:
        play(app, case, until="release_line")
    releases = [app.tasks.of_case(case.id, state="open")[0] for case in cases]
    clara = person(app, "clara")
    done = at_once([
        lambda task=task: app.tasks.complete(task.id, {"release": {"result": "approve"}}, clara) for task in releases])
    assert [one for one in done if isinstance(one, Exception)] == []
    at_once([app.worker.run_until_quiet] * 4)

    assert app.management.incidents() == []
    with app.reading() as connection:
        numbers = sorted(connection.execute(select(register.entries.c.number)).scalars())
        notices = sorted(connection.execute(select(fees.notices.c.number)).scalars())
    assert numbers == [f"A-{number:06d}" for number in range(1, 11)]
    assert notices == [f"GB-2026-{number:06d}" for number in range(1, 11)]
