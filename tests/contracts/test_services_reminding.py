"""What the clock tells people: the morning's overview, deadlines near and over, incidents; each once."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.clock import BERLIN
from workflows.model import SYSTEM
from workflows.services.reminding import Reminding

FRIDAY = dt.date(2026, 1, 9)


def at(day, hour, minute=0):
    return dt.datetime.combine(day, dt.time(hour, minute), BERLIN).astimezone(dt.UTC)


@pytest.fixture
def anna(app):
    return app.identity.create_person("anna", "Anna Berg", email="anna@hwk.example", groups=["register"], roles=["clerk"])


@pytest.fixture
def bert(app):
    return app.identity.create_person("bert", "Bert Lang", email="bert@hwk.example", groups=["register"], roles=["lead"])


@pytest.fixture
def reminding(app):
    return Reminding(app.context)


@pytest.fixture
def task(app, deploy, anna):
    deploy("two_steps")
    return begin(app, FRIDAY, anna)


def begin(app, deadline, anna):
    case = app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": deadline}, by=SYSTEM)
    return app.tasks.of_case(case.id, "open")[0]


def mails(app, shelf):
    app.worker.run_until_quiet()
    return [(payload["to"][0], payload["subject"]) for _, payload in shelf.sent]


def kinds(app, who):
    return [one.kind for one in app.notifications.listed(who)]


def test_the_overview_comes_at_seven_with_numbers_and_no_names(app, task, anna, shelf, clock, reminding):
    """Before seven nothing; at seven one mail with what is due, the case's number and its task, nobody's name."""
    clock.move_to(at(FRIDAY, 6, 59))
    reminding.look()
    assert mails(app, shelf) == []
    clock.move_to(at(FRIDAY, 7))
    reminding.look()
    assert mails(app, shelf) == [("anna@hwk.example", "Ihre Aufgaben am Freitag, 09.01.: 1 heute oder morgen")]
    text = shelf.sent[0][1]["text"]
    assert "Guten Morgen, in Ihrem Team liegt 1 Aufgabe." in text
    assert f"{task.business_key} {task.name}" in text
    assert "Holm" not in text + shelf.sent[0][1]["html"]
    assert "/mitteilungen/einstellungen" in text


def test_the_overview_comes_once_a_day_whoever_looks_and_however_late(app, task, anna, shelf, clock, reminding):
    """A worker that starts at eleven still sends today's; a second worker and a restart send none; tomorrow's comes."""
    clock.move_to(at(FRIDAY - dt.timedelta(days=1), 11))
    reminding.look()
    for again in (Reminding(app.context), Reminding(app.context), reminding):
        again.look()
    assert [subject for _, subject in mails(app, shelf)] == ["Ihre Aufgaben am Donnerstag, 08.01.: 1 heute oder morgen"]
    assert shelf.sent[0][1]["text"].startswith("Guten Morgen") is False
    clock.move_to(at(FRIDAY, 7))
    reminding.look()
    assert len(mails(app, shelf)) == 2


def test_the_overview_tells_a_deputy_what_is_due_in_their_place(app, deploy, anna, bert, shelf, clock, reminding):
    """What falls to a deputy while somebody is away stands in the morning's mail of its own, and not before or after."""
    deploy("two_steps")
    app.notifications.choose(anna, {"daily": "none"})
    due = begin(app, FRIDAY, anna)
    app.tasks.claim(due.id, anna)
    app.absences.enter("anna", FRIDAY, FRIDAY, {"*": "bert"}, by=bert)
    told = []
    for day in (FRIDAY - dt.timedelta(days=1), FRIDAY):
        clock.move_to(at(day, 8))
        reminding.look()
        mails(app, shelf)
        told.append([payload["text"] for _, payload in shelf.sent if "Ihre Aufgaben" in payload["subject"]])
        shelf.sent.clear()
    before, [on_the_day] = told
    assert before == []
    assert f"In Vertretung: 1 heute oder morgen\n{due.business_key} {due.name}" in on_the_day
    assert "/?ansicht=substitution" in on_the_day


@pytest.mark.parametrize("day", [dt.date(2026, 1, 10), dt.date(2026, 4, 3)], ids=["Saturday", "Good Friday"])
def test_no_overview_on_days_nobody_works(app, task, anna, shelf, clock, reminding, day):
    """Weekends and the Land's holidays are left out."""
    clock.move_to(at(day, 8))
    reminding.look()
    assert [subject for _, subject in mails(app, shelf) if subject.startswith("Ihre Aufgaben")] == []


def test_no_overview_without_anything_to_say_or_where_it_is_switched_off(app, deploy, anna, bert, shelf, clock, reminding):
    """Nothing due and nothing new: no mail. Switched off: no mail either."""
    deploy("two_steps")
    begin(app, dt.date(2026, 3, 2), anna)
    clock.move_to(at(FRIDAY, 7))
    reminding.look()
    assert mails(app, shelf) == []
    begin(app, FRIDAY, anna)
    app.notifications.choose(anna, {"daily": "none"})
    Reminding(app.context).look()
    assert [to for to, _ in mails(app, shelf)] == ["bert@hwk.example"]


def test_mails_survive_a_server_that_is_away_for_an_hour(app, task, anna, shelf, clock, reminding):
    """The mail server refuses for an hour: afterwards the overview arrives, once, with its key."""
    def away(payload, key):
        raise OSError("451 later")

    shelf.deliver = away
    clock.move_to(at(FRIDAY, 7))
    for _ in range(12):
        reminding.look()
        app.worker.run_until_quiet()
        clock.advance(dt.timedelta(minutes=5))
    shelf.deliver = lambda payload, key: None
    clock.advance(dt.timedelta(hours=1))
    app.worker.run_until_quiet()
    assert {key for key, _ in shelf.sent} == {"digest:anna:2026-01-09"}
    assert [row["state"] for row in app.management.outbox()] == ["sent"]


def test_new_things_are_mentioned_in_the_morning_once(app, task, anna, bert, shelf, clock, reminding):
    """What a person wants to read about in the morning is counted there, and never twice."""
    app.notifications.choose(anna, {"answer_arrived": "digest", "daily": "none"})
    app.tasks.claim(task.id, anna)
    app.tasks.add_document(task.instance_id, "a.txt", b"Text", bert)
    clock.move_to(at(FRIDAY, 7))
    reminding.look()
    told = [payload["text"] for _, payload in shelf.sent] if mails(app, shelf) else []
    assert any("1 neue Mitteilung für Sie." in text for text in told)
    clock.move_to(at(dt.date(2026, 1, 12), 7))
    shelf.sent.clear()
    reminding.look()
    assert [subject for to, subject in mails(app, shelf) if to == "anna@hwk.example"] == []


def test_a_missed_deadline_is_told_to_the_lead_once_and_at_once(app, task, anna, bert, shelf, clock, reminding):
    """The day after the deadline the team's lead gets one mail and one line; the clerk gets neither."""
    app.notifications.choose(bert, {"daily": "none"})
    app.notifications.choose(anna, {"daily": "none"})
    clock.move_to(at(FRIDAY, 23))
    reminding.look()
    assert kinds(app, bert) == []
    # Monday: over the weekend nothing is late that was due on Friday until Monday has begun.
    for hour in (8, 9, 10):
        clock.move_to(at(dt.date(2026, 1, 13), hour))
        reminding.look()
        Reminding(app.context).look()
    assert mails(app, shelf) == [("bert@hwk.example", f"Frist überschritten: {task.business_key}")]
    assert kinds(app, bert) == ["escalated"]
    assert kinds(app, anna) == []


def test_a_task_that_was_done_meanwhile_is_not_escalated(app, task, anna, bert, clock, reminding):
    """Done in time: of this task there is nothing to tell."""
    app.tasks.complete(task.id, {}, anna)
    clock.move_to(at(dt.date(2026, 1, 13), 8))
    reminding.look()
    assert task.id not in [one.task_id for one in app.notifications.listed(bert)]


def test_a_near_deadline_rings_the_bell_alone(app, task, anna, shelf, clock, reminding):
    """Who has a task due tomorrow hears of it once, without a mail of its own."""
    app.notifications.choose(anna, {"daily": "none"})
    app.tasks.claim(task.id, anna)
    clock.move_to(at(FRIDAY - dt.timedelta(days=1), 9))
    reminding.look()
    Reminding(app.context).look()
    assert kinds(app, anna) == ["deadline_near"]
    assert mails(app, shelf) == []


def test_an_incident_is_told_to_who_answers_for_processes(app, deploy, shelf, clock, reminding):
    """A step that failed for good: process owners who may see the case hear of it, once; others do not."""
    owner = app.identity.create_person("olga", "Olga Rot", roles=["process_owner"], groups=["register"])
    other = app.identity.create_person("otto", "Otto Alt", roles=["process_owner"], groups=["advisory"])
    deploy("one_job")

    def fail(step):
        raise ValueError("defect")

    shelf.work = fail
    case = app.runtime.start("one_job", {}, by=owner)
    for _ in range(4):
        app.worker.run_until_quiet()
        clock.advance(dt.timedelta(minutes=10))
    assert app.management.incidents(instance_id=case.id)
    reminding.look()
    Reminding(app.context).look()
    assert kinds(app, owner) == ["incident"]
    assert kinds(app, other) == []


def test_an_assignment_is_mailed_at_once_unless_switched_off(app, task, anna, bert, shelf):
    """The colleague gets a mail with task, number and who assigned it; switched to the bell, only a line."""
    app.tasks.assign(task.id, anna, by=bert)
    assert mails(app, shelf) == [("anna@hwk.example", f"Neue Aufgabe für Sie: {task.name} ({task.business_key})")]
    text = shelf.sent[0][1]["text"]
    assert "Frist: Fr 09.01.\nZugewiesen von Bert Lang." in text
    assert f"/aufgabe/{task.id}" in text
    assert "Holm" not in text
    app.notifications.choose(anna, {"assigned": "bell"})
    app.tasks.assign(task.id, None, by=bert)
    app.tasks.assign(task.id, anna, by=bert)
    assert len(mails(app, shelf)) == 1
    assert kinds(app, anna) == ["assigned", "assigned"]


def test_the_overview_comes_in_the_language_its_reader_has_chosen(app, task, anna, bert, shelf, clock, reminding):
    """Who reads English gets an English overview, marked as English; the colleague beside them a German one."""
    app.preferences.set("anna", "language", "en")
    app.notifications.choose(bert, {"daily": "digest"})
    clock.move_to(at(FRIDAY, 7))
    reminding.look()
    assert dict(mails(app, shelf)) == {
        "anna@hwk.example": "Your tasks on Friday, 9 Jan: 1 today or tomorrow",
        "bert@hwk.example": "Ihre Aufgaben am Freitag, 09.01.: 1 heute oder morgen",
    }
    sent = {payload["to"][0]: payload for _, payload in shelf.sent}
    english, german = sent["anna@hwk.example"], sent["bert@hwk.example"]
    assert english["text"].startswith("Good morning, there is 1 task in your team.\n\nToday or tomorrow:")
    assert "Change notifications: " in english["text"]
    assert ('<html lang="en">' in english["html"], '<html lang="de">' in german["html"]) == (True, True)


def test_mails_at_once_come_in_the_language_their_reader_has_chosen(app, task, anna, bert, shelf, clock, reminding):
    """An assignment and a missed deadline are told in English to who reads English, whoever caused the mail."""
    for who in ("anna", "bert"):
        app.preferences.set(who, "language", "en")
    app.tasks.assign(task.id, anna, by=bert)
    clock.move_to(at(dt.date(2026, 1, 12), 6))
    reminding.look()
    assert mails(app, shelf) == [
        ("anna@hwk.example", f"New task for you: {task.name} ({task.business_key})"),
        ("bert@hwk.example", f"Deadline exceeded: {task.business_key}"),
    ]
    assert all('<html lang="en">' in payload["html"] for _, payload in shelf.sent)
