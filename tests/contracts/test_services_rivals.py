"""Two people and a deputy in each other's way on purpose: one wins, the others are told, and the record is true."""
from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass
from typing import Any

import pytest

from tests.contracts.at_the_same_moment import at_once
from web.sentences import has_sentence, sentence
from workflows.errors import EngineError, NotFound
from workflows.model import SYSTEM

MON, FRI = dt.date(2026, 1, 5), dt.date(2026, 1, 9)
ROUNDS = 6  # each begins together anew, so that the order is not always the same


@dataclass
class Desk:
    """Anna, who is away but works, Dora of another team, who stands in for her, and Bert, who leads the team."""

    app: Any
    anna: Any
    bert: Any
    dora: Any

    def held(self):
        """A new case whose task is Anna's, with words Anna and Dora have typed into it."""
        case = self.app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None}, by=SYSTEM)
        [task] = self.app.tasks.of_case(case.id, "open")
        self.app.tasks.claim(task.id, self.anna)
        for who in (self.anna, self.dora):
            self.app.tasks.save_draft(task.id, who, {"words": [f"typed by {who.username}"]})
        return task

    def record(self, task, *actions):
        """(action, actor, for whom) of the audit, the earliest first."""
        return [(one.action, one.actor, one.payload.get("acting_for", "")) for one in
                self.app.history.audit(task.instance_id) if one.action in actions]

    def complete(self, task, who):
        """Complete it with what this person decided."""
        return self.app.tasks.complete(task.id, {"by": who.username}, who, revision=task.revision)

    def hand_over(self, task):
        """Bert, the lead, gives the case to Carl."""
        return self.app.handing.hand_over(task.instance_id, person="carl", reason="Kennt den Betrieb", by=self.bert)


@pytest.fixture
def desk(app, deploy, anna, carl):
    deploy("two_steps")
    boss = app.identity.create_person("boss", "Ina Chef", roles=["admin"])
    app.identity.create_person("dora", "Dora Fink", groups=["advisory"], roles=["clerk"])
    lead = app.identity.create_person("lead", "Rolf Leit", groups=["register"], roles=["lead"])
    app.absences.enter("anna", MON, FRI, {"*": "dora"}, by=boss)
    return Desk(app, anna, lead, app.identity.by_username("dora"))


def race(**acts):
    """Run acts so that all begin together; name -> refusal, None where it was done."""
    told = at_once(list(acts.values()), refused=(EngineError,))
    return {name: one if isinstance(one, EngineError) else None for name, one in zip(acts, told, strict=True)}


def said(refusal):
    """The German sentence of a refusal, filled in."""
    assert has_sentence(refusal.code)
    words = sentence(refusal.code, refusal.params, language="de")
    assert "…" not in words
    return words


def one_after_another(order, **acts):
    """The acts in an order, each by somebody who has seen the task before any of them; as `race`."""
    told = {}
    for name in order:
        try:
            acts[name]()
            told[name] = None
        except EngineError as error:
            told[name] = error
    return told


def finished(desk):
    """What two and a deputy do about a task: Anna and Dora complete it, the lead hands the case over."""
    task = desk.held()
    return task, {
        "anna": lambda: desk.complete(task, desk.anna), "dora": lambda: desk.complete(task, desk.dora),
        "lead": lambda: desk.hand_over(task),
    }


def require_one_winner(desk, task, told):
    """Completed once or handed over, by who the record names; the others know by whom, and keep what they typed."""
    now = desk.app.tasks.get(task.id, SYSTEM)
    done = desk.record(task, "task_completed")
    won = [name for name in ("anna", "dora") if told[name] is None]
    assert told["lead"] is None  # what follows can be handed over as well
    assert len(won) == len(done) == (now.state == "completed")
    assert len(desk.record(task, "case_handed_over")) == 1
    [opened] = desk.app.tasks.of_case(task.instance_id, "open")
    assert opened.assignee.username == "carl"
    if won:
        [name] = won
        behalf = "anna" if name == "dora" else ""
        assert done == [("task_completed", name, behalf)]
        assert (now.completed_by.username, now.acting_for.username if now.acting_for else "") == (name, behalf)
        assert desk.app.runtime.variables(task.instance_id)["by"] == name
        assert opened.element == "approve"
        assert {name, "anna"} <= set(desk.app.tasks.barred(opened.id))
        reasons = {"task_already_completed"}
    else:
        assert opened.id == task.id
        reasons = {"task_claimed_by_other", "task_with_other"}  # who stood in for Anna may no longer know by whom
    for name, who in (("anna", desk.anna), ("dora", desk.dora)):
        if (refusal := told[name]) is not None:
            assert refusal.code in reasons
            holder = (now.completed_by or now.assignee).name
            assert (holder in said(refusal)) == (refusal.code != "task_with_other")
            assert desk.app.tasks.draft(task.id, who).raw == {"words": [f"typed by {name}"]}
        else:
            assert desk.app.tasks.draft(task.id, who) is None


@pytest.mark.parametrize("order", list(itertools.permutations(("anna", "dora", "lead"))), ids="-".join)
def test_who_comes_first_wins_in_every_order(desk, carl, order):
    """Three screens of the same moment, sent one after another: the first completion or hand-over stands, in each order."""
    task, acts = finished(desk)
    told = one_after_another(order, **acts)
    require_one_winner(desk, task, told)
    assert (told["anna"] is None, told["dora"] is None) == (order[0] == "anna", order[0] == "dora")


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_two_people_and_a_deputy_complete_and_hand_over_at_once(desk, carl, _round):
    """Anna and her deputy complete while the lead hands the case over: as if one had come after the other."""
    task, acts = finished(desk)
    require_one_winner(desk, task, race(**acts))


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_two_people_and_a_deputy_take_one_task_at_once(desk, _round):
    """Anna takes it back, her deputy takes it for her, the lead gives it to Emma: one has it, and the record leads there."""
    emma = desk.app.identity.create_person("emma", "Emma Roth", groups=["register"], roles=["clerk"])
    task = desk.held()
    before = len(desk.record(task, "task_claimed", "task_assigned"))
    told = race(
        anna=lambda: desk.app.tasks.claim(task.id, desk.anna), dora=lambda: desk.app.tasks.claim(task.id, desk.dora),
        lead=lambda: desk.app.tasks.assign(task.id, emma, by=desk.bert),
    )
    now = desk.app.tasks.get(task.id, SYSTEM)
    record = desk.record(task, "task_claimed", "task_assigned")[before:]
    assert now.assignee.username == {"lead": "emma"}.get(record[-1][1], record[-1][1])
    assert (now.acting_for.username if now.acting_for else "") == ("anna" if now.assignee.username == "dora" else "")
    assert [behalf for _, actor, behalf in record if actor == "dora"] == ["anna"] * (told["dora"] is None)
    for refusal in filter(None, told.values()):
        assert refusal.code in {"task_claimed_by_other", "task_with_other"}
        assert said(refusal)


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_three_take_one_free_task_at_once(desk, bert, _round):
    """Of three colleagues exactly one gets a free task; the two others read who."""
    emma = desk.app.identity.create_person("emma", "Emma Roth", groups=["register"], roles=["clerk"])
    task = desk.held()
    desk.app.tasks.unclaim(task.id, desk.anna)
    before = len(desk.record(task, "task_claimed"))
    told = race(**{who.username: lambda who=who: desk.app.tasks.claim(task.id, who) for who in (bert, emma, desk.bert)})
    now = desk.app.tasks.get(task.id, SYSTEM)
    assert [name for name, refusal in told.items() if refusal is None] == [now.assignee.username]
    assert [said(refusal) for refusal in told.values() if refusal] == [f"{now.assignee.name} hat die Aufgabe gerade übernommen."] * 2
    assert desk.record(task, "task_claimed")[before:] == [("task_claimed", now.assignee.username, "")]


def test_a_deputy_whose_task_was_handed_on_is_told_so_without_a_name(desk, carl):
    """Who knew of a task reads that somebody else has it, also without having typed; a stranger learns nothing of it."""
    ulf = desk.app.identity.create_person("ulf", "Ulf Sand", groups=["advisory"], roles=["clerk"])
    task = desk.held()
    desk.app.tasks.discard_draft(task.id, desk.dora)
    desk.hand_over(task)
    for act in (lambda: desk.complete(task, desk.dora), lambda: desk.app.tasks.get(task.id, desk.dora)):
        with pytest.raises(NotFound) as told:
            act()
        assert (told.value.code, said(told.value)) == ("task_with_other", "Diese Aufgabe hat jetzt jemand anders.")
    for act in (lambda: desk.complete(task, ulf), lambda: desk.app.tasks.get(task.id, ulf)):
        with pytest.raises(NotFound) as told:
            act()
        assert told.value.code == "task_not_found"
