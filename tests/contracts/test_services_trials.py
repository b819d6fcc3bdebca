"""A draft's scenarios are played in the background, in another process, on files frozen when they were asked for."""
from __future__ import annotations

import datetime as dt
import pathlib
import subprocess
import sys
import threading

import pytest

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM
from workflows.scenarios import as_text
from workflows.services.deploying import digest_of
from workflows.services.trials import Trials
from workflows.services.walks import expected, scenario
from workflows.trying import Lane, LaneLost, Sandbox

GOOD = """
- id: through
  topic: Der gerade Weg
  files: [..]
  handlers: {test.work: {return: {}}}
  steps:
    - {do: start, key: one_job, as: a}
    - {expect: ended, of: a}
"""
WRONG = """
- id: elsewhere
  files: [..]
  handlers: {test.work: {return: {}}}
  steps:
    - {do: start, key: one_job, as: a}
    - {expect: open, tasks: {nowhere: 1}}
- id: nonsense
  files: [..]
  steps: [{do: fly}]
"""


@pytest.fixture(scope="module")
def sandbox():
    """One warm child for all tests of this file."""
    found = Sandbox()
    yield found
    found.close()


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=[], roles=["process_owner"])


@pytest.fixture
def trials(app, sandbox):
    """The service with the shared sandbox, which a single test must not end."""
    app.trials.bench.sandbox = sandbox
    return app.trials


@pytest.fixture
def draft(app, katrin, diagram):
    def save(**files: str) -> dict[str, bytes]:
        content = {"one_job.bpmn": diagram("one_job"), **{f"scenarios/{n}.yaml": t.encode() for n, t in files.items()}}
        app.drafts.save("one_job", content, by=katrin)
        return content

    return save


def test_every_scenario_of_a_draft_has_one_result(trials, katrin, draft):
    """Met, not met with step and what was found, and not understood: each is told for itself."""
    files = draft(good=GOOD, wrong=WRONG)
    asked = trials.start_scenarios("one_job", by=katrin)
    assert (asked.state, asked.results, asked.created_by) == ("waiting", (), "Katrin Albers")

    assert trials.run_next()
    assert not trials.run_next()

    found = trials.latest("one_job", "scenarios", digest_of(files))
    assert (found.id, found.state, found.total, found.done) == (asked.id, "done", 3, 3)
    assert [(one["file"], one["id"], one["outcome"], one["step"]) for one in found.results] == [
        ("scenarios/good.yaml", "through", "met", None), ("scenarios/wrong.yaml", "elsewhere", "not_met", 1),
        ("scenarios/wrong.yaml", "nonsense", "error", None),
    ]
    missed = found.results[1]
    assert (missed["code"], missed["params"]) == ("scenario_counts", {"found": {}, "wanted": {"nowhere": 1}})
    assert missed["said"] == {"expect": "open", "tasks": {"nowhere": 1}}
    assert found.results[2]["code"] == "scenario_step_unknown"
    assert not found.is_met


def test_a_result_counts_for_exactly_these_files(trials, katrin, draft):
    """After any change the release finds no trial of the files it is about."""
    before = digest_of(draft(good=GOOD))
    trials.start_scenarios("one_job", by=katrin)
    trials.run_next()
    after = digest_of(draft(good=GOOD + "  # anders\n"))

    assert trials.latest("one_job", "scenarios", before).is_met
    assert trials.latest("one_job", "scenarios", after) is None
    assert trials.latest("one_job", "replay") is None


def test_what_is_tried_is_what_stood_there_when_it_was_asked_for(trials, katrin, draft):
    """A draft saved between asking and running changes nothing of the trial."""
    asked = trials.start_scenarios("one_job", by=katrin) if draft(good=GOOD) else None
    draft(wrong=WRONG)

    trials.run_next()

    assert [one["id"] for one in trials.trial(asked.id).results] == ["through"]


def test_asking_again_for_the_same_files_gives_the_one_that_runs(trials, katrin, draft):
    """A double click is one trial; other files break the older one off."""
    draft(good=GOOD)
    first = trials.start_scenarios("one_job", by=katrin)
    assert trials.start_scenarios("one_job", by=katrin).id == first.id

    draft(wrong=WRONG)
    second = trials.start_scenarios("one_job", by=katrin)

    assert second.id != first.id
    assert trials.trial(first.id).state == "cancelled"


def test_who_may_not_design_tries_nothing(trials, anna, draft, katrin):
    """Clerks neither start nor cancel; an unknown draft and trial are not found."""
    draft(good=GOOD)
    asked = trials.start_scenarios("one_job", by=katrin)
    for attempt in (
        lambda: trials.start_scenarios("one_job", by=anna), lambda: trials.cancel(asked.id, by=anna)
    ):
        with pytest.raises(NotAllowed):
            attempt()
    with pytest.raises(NotFound):
        trials.start_scenarios("nowhere", by=katrin)
    with pytest.raises(NotFound):
        trials.trial("nowhere")


def test_a_cancelled_trial_runs_no_more(trials, katrin, draft):
    """It keeps what it had, and cannot be cancelled twice."""
    draft(good=GOOD)
    asked = trials.start_scenarios("one_job", by=katrin)
    trials.cancel(asked.id, by=katrin)

    assert not trials.run_next()
    with pytest.raises(Conflict):
        trials.cancel(asked.id, by=katrin)
    assert trials.trial(asked.id).state == "cancelled"


class _Stubborn(Sandbox):
    """A sandbox whose lanes do something at each scenario first."""

    def __init__(self, inner, at_each):
        super().__init__(inner.seconds)
        self.inner, self.at_each = inner, at_each

    def lane(self, job, request):
        at_each = self.at_each

        class Around:
            def __enter__(self):
                self.context = inner.lane(job, request)
                lane = self.context.__enter__()
                ask = lane.ask

                def asked(item):
                    if item != "list":
                        at_each(lane, item)
                    return ask(item)

                lane.ask = asked
                return lane

            def __exit__(self, *error):
                return self.context.__exit__(*error)

        inner = self.inner
        return Around()

    def close(self):
        pass


def test_a_worker_that_dies_loses_only_the_scenario_in_hand(trials, katrin, draft, sandbox, clock):
    """The next one goes on where results are missing; what is told is not played again."""
    draft(good=GOOD, wrong=WRONG)
    asked = trials.start_scenarios("one_job", by=katrin)
    played = []

    def die_at_the_second(lane: Lane, item) -> None:
        played.append(item["id"])
        if len(played) == 2:
            raise KeyboardInterrupt

    trials.bench.lanes = 1
    trials.bench.sandbox = _Stubborn(sandbox, die_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        trials.run_next()
    assert (trials.trial(asked.id).state, trials.trial(asked.id).done) == ("running", 1)
    assert not trials.run_next()  # its lease still stands

    clock.advance(dt.timedelta(seconds=61))
    played.clear()
    trials.bench.sandbox = _Stubborn(sandbox, lambda lane, item: played.append(item["id"]))
    assert trials.run_next()

    assert played == ["elsewhere", "nonsense"]
    assert (trials.trial(asked.id).state, trials.trial(asked.id).done) == ("done", 3)


def test_a_program_that_ends_hands_its_trial_back(trials, katrin, draft, sandbox, app):
    """No lease has to run out: the next one goes on at once, and the attempt does not count."""
    draft(good=GOOD, wrong=WRONG)
    asked = trials.start_scenarios("one_job", by=katrin)
    trials.bench.lanes = 1
    trials.bench.sandbox = _Stubborn(sandbox, lambda lane, item: trials.close() if item["id"] == "elsewhere" else None)
    trials.run_next()
    assert (trials.trial(asked.id).state, trials.trial(asked.id).done) == ("waiting", 1)

    after = Trials(app.context, _Stubborn(sandbox, lambda lane, item: None))
    assert after.run_next()
    assert (after.trial(asked.id).state, after.trial(asked.id).done) == ("done", 3)


def test_a_trial_that_is_always_lost_is_given_up(trials, katrin, draft, sandbox, clock):
    """Three times is enough; it says that it failed."""
    draft(good=GOOD)
    asked = trials.start_scenarios("one_job", by=katrin)

    def die(lane: Lane, item) -> None:
        raise KeyboardInterrupt

    trials.bench.sandbox = _Stubborn(sandbox, die)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            trials.run_next()
        clock.advance(dt.timedelta(seconds=61))

    assert not trials.run_next()
    assert trials.trial(asked.id).state == "failed"


def test_a_scenario_that_kills_its_lane_is_told_and_the_others_go_on(trials, katrin, draft, sandbox):
    """What was lost is an error of that scenario, by its name."""
    draft(good=GOOD, wrong=WRONG)
    asked = trials.start_scenarios("one_job", by=katrin)

    def kill_the_first(lane: Lane, item) -> None:
        if item["id"] == "through":
            lane.end()
            raise LaneLost(timed_out=True)

    trials.bench.sandbox = _Stubborn(sandbox, kill_the_first)
    trials.run_next()

    found = trials.trial(asked.id)
    assert (found.results[0]["outcome"], found.results[0]["code"]) == ("error", "scenario_timeout")
    assert (found.state, found.done) == ("done", 3)


def test_a_trial_cancelled_while_it_runs_stops_after_the_scenario_in_hand(trials, katrin, draft, sandbox):
    """No result comes after the cancelling."""
    draft(good=GOOD, wrong=WRONG)
    asked = trials.start_scenarios("one_job", by=katrin)
    once = threading.Event()

    def cancel(lane: Lane, item) -> None:
        if not once.is_set():
            once.set()
            trials.cancel(asked.id, by=katrin)

    trials.bench.sandbox = _Stubborn(sandbox, cancel)
    assert trials.run_next()

    assert (trials.trial(asked.id).state, trials.trial(asked.id).results) == ("cancelled", ())


def test_a_scenario_reads_no_file_of_the_machine(trials, katrin, draft):
    """Whatever path it names: only what lies in the package."""
    draft(spy="- {id: spy, files: [../../../../../../../../../../etc/hostname], steps: []}\n")
    trials.start_scenarios("one_job", by=katrin)
    trials.run_next()

    (only,) = trials.latest("one_job", "scenarios").results
    assert (only["outcome"], only["code"]) == ("error", "scenario_file_name")


def test_a_lane_knows_no_setting_and_connects_to_nothing(sandbox, monkeypatch):
    """Its environment holds nothing of the installation's; whatever a handler tries, no connection is made."""
    monkeypatch.setenv("KAMMERWERK_DATABASE_URL", "postgresql://secret")
    fresh = Sandbox()
    with fresh.lane("walk", {"name": "x", "files": {}, "others": {}, "land": "MV"}):
        environment = pathlib.Path(f"/proc/{fresh.child_pid}/environ").read_text()
    fresh.close()
    assert "KAMMERWERK" not in environment

    program = (
        "import socket; from workflows.trying.child import without_network; without_network()\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError as error: print(error)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert told == "a trial reaches nothing outside\n"


def test_a_file_that_is_no_scenario_is_told(trials, katrin, draft):
    """An unclosed quote is one result, in words."""
    draft(broken='- {id: "x')
    trials.start_scenarios("one_job", by=katrin)
    trials.run_next()

    (only,) = trials.latest("one_job", "scenarios").results
    assert (only["outcome"], only["code"]) == ("error", "scenario_file_unreadable")


# --- replay ---------------------------------------------------------------------------------------------


@pytest.fixture
def ended(app, deploy, diagram, anna, katrin):
    """Two ended cases of a process with a task and a gateway, begun with a paper, and a draft of it."""
    deploy("choice")
    for result in ("yes", "no"):
        paper = {"name": "antrag.txt", "content": b"Antrag", "media_type": "text/plain"}
        case = app.runtime.start("choice", {}, by=SYSTEM, documents=[paper])
        (task,) = app.tasks.of_case(case.id)
        app.tasks.complete(task.id, {"result": result}, anna)
    app.drafts.save("choice", {"choice.bpmn": diagram("choice")}, by=katrin)
    return [one.business_key for one in app.history.instances(SYSTEM, state="ended")]


def test_ended_cases_take_the_same_way_on_the_unchanged_draft(trials, katrin, ended):
    """One result for each case, the latest first; no word of it but its number."""
    asked = trials.start_replay("choice", 50, by=katrin)
    assert trials.run_next()

    found = trials.trial(asked.id)
    assert (found.state, found.done, {one["outcome"] for one in found.results}) == ("done", 2, {"same"})
    assert sorted(one["key"] for one in found.results) == sorted(ended)


def test_a_changed_condition_sends_a_case_another_way(trials, katrin, ended, app, diagram):
    """The gateway is told with both ways and the value it read; the real cases are as they were."""
    changed = diagram("choice").replace(b'result = "yes"', b'result = "no"')
    before = [(one.id, one.revision) for one in app.history.instances(SYSTEM)]
    app.drafts.save("choice", {"choice.bpmn": changed}, by=katrin)
    trials.start_replay("choice", 50, by=katrin)
    trials.run_next()

    told = trials.latest("choice", "replay").results
    assert [(one["outcome"], one["element"]) for one in told] == [("other_way", "decide")] * 2
    assert {one["params"]["values"]["result"] for one in told} == {"yes", "no"}
    assert [(one.id, one.revision) for one in app.history.instances(SYSTEM)] == before
    assert app.management.outbox() == []


def test_the_number_is_shown_only_to_who_may_see_the_case(trials, katrin, anna, ended):
    """A process owner without the team gets results without numbers; a closed file's are not there at all."""
    asked = trials.start_replay("choice", 1, by=katrin)
    trials.run_next()
    found = trials.trial(asked.id)

    assert [(one["key"], one["case"]) for one in trials.results(found, katrin)] == [("", "")]
    assert [one["key"] for one in trials.results(found, anna)] == ended[:1]


def test_cases_of_a_closed_file_are_taken_only_by_who_may_see_them(trials, katrin, app, diagram, anna):
    """`closedFile` on the process keeps its cases out of everybody else's trials."""
    closed = diagram("choice").replace(
        b"<bpmn:startEvent",
        b'<bpmn:extensionElements><camunda:properties><camunda:property name="closedFile" value="true"/>'
        b'</camunda:properties></bpmn:extensionElements><bpmn:startEvent', 1)
    app.repository.deploy({"choice.bpmn": closed}, by=SYSTEM, policy="lenient")
    case = app.runtime.start("choice", {}, by=SYSTEM)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {"result": "yes"}, anna)
    app.drafts.save("choice", {"choice.bpmn": closed}, by=katrin)

    asked = trials.start_replay("choice", 5, by=katrin)

    assert asked.request["cases"] == []


def test_an_erased_case_is_not_replayable(trials, katrin, ended, app):
    """And the result says so."""
    auditor = app.identity.create_person("rita", "Rita Ohm", groups=[], roles=["admin"])
    for one in app.history.instances(SYSTEM, state="ended"):
        app.records.erase(one.id, by=auditor, reason="Frist abgelaufen")
    trials.start_replay("choice", 5, by=katrin)
    trials.run_next()

    told = trials.latest("choice", "replay").results
    assert {(one["outcome"], one["code"]) for one in told} == {("not_replayable", "replay_erased")}


def test_a_replay_needs_a_number_of_cases_in_reason(trials, katrin, ended):
    """Nobody asks for none, or for more than can be read."""
    for count in (0, 201):
        with pytest.raises(Rejected):
            trials.start_replay("choice", count, by=katrin)


# --- walks ----------------------------------------------------------------------------------------------


@pytest.fixture
def walks(trials, sandbox, app, katrin, diagram):
    """Clicking through a draft of the process with one task, in the shared sandbox."""
    app.drafts.save("choice", {"choice.bpmn": diagram("choice")}, by=katrin)
    trials.walks.sandbox = sandbox
    return trials.walks


START, ASK = {"do": "start", "key": "choice", "as": "a"}, {"do": "complete", "task": "ask", "of": "a", "vars": {"result": "yes"}}


def test_a_walk_is_played_anew_with_each_step_and_becomes_a_scenario(walks, katrin, app):
    """Begun, one step, another: the view tells where it stands; what it expects is met when it runs."""
    begun = walks.begin("choice", by=katrin)
    assert (begun.view["cases"], [one["key"] for one in begun.view["processes"]]) == ([], ["choice"])

    started = walks.act("choice", START, by=katrin, revision=begun.revision)
    assert [one["element"] for one in started.view["tasks"]] == ["ask"]
    ended = walks.act("choice", ASK, by=katrin, revision=started.revision)
    assert (ended.view["cases"][0]["state"], ended.view["cases"][0]["ends"]) == ("ended", ["yes"])
    assert app.history.instances(SYSTEM) == []

    data = scenario("mine", "Meiner", ended.clock, [*ended.steps, *expected(ended.view)])
    app.drafts.save_file("choice", "scenarios/mine.yaml", as_text(data).encode(), by=katrin, revision=0)
    app.trials.start_scenarios("choice", by=katrin)
    app.trials.run_next()
    assert [one["outcome"] for one in app.trials.latest("choice", "scenarios").results] == ["met"]


def test_a_step_that_does_not_work_is_not_kept(walks, katrin):
    """The view says why; the walk stands where it stood."""
    begun = walks.begin("choice", by=katrin)
    refused = walks.act("choice", ASK, by=katrin, revision=begun.revision)

    assert (refused.steps, refused.view["fault"]) == ((), "scenario_no_instance")
    assert walks.act("choice", START, by=katrin, revision=refused.revision).steps == (START,)


def test_a_step_is_taken_back_and_a_stale_page_changes_nothing(walks, katrin):
    """Two windows: the slower one is told."""
    begun = walks.begin("choice", by=katrin)
    started = walks.act("choice", START, by=katrin, revision=begun.revision)
    with pytest.raises(Conflict):
        walks.act("choice", START, by=katrin, revision=begun.revision)

    back = walks.back("choice", by=katrin, revision=started.revision)
    assert (back.steps, back.view["cases"]) == ((), [])


def test_a_walk_follows_the_draft(walks, katrin, app, diagram):
    """What was drawn meanwhile counts; steps that no longer work go."""
    begun = walks.begin("choice", by=katrin)
    walks.act("choice", START, by=katrin, revision=begun.revision)
    renamed = diagram("choice").replace(b'"ask"', b'"question"')
    app.drafts.save_file("choice", "choice.bpmn", renamed, by=katrin, revision=None)

    assert [one["element"] for one in walks.current("choice", by=katrin).view["tasks"]] == ["question"]
    walks.end("choice", by=katrin)
    assert walks.current("choice", by=katrin) is None


def test_a_draft_that_cannot_run_says_so_in_a_walk(walks, katrin, app, diagram):
    """The findings are in the view."""
    app.drafts.save_file("choice", "choice.bpmn", diagram("choice").replace(b'targetRef="ask"', b'targetRef="no_such"'),
                         by=katrin, revision=None)
    view = walks.begin("choice", by=katrin).view

    assert view["fault"] == "scenario_refused"
    assert view["findings"]


def test_only_process_owners_walk(walks, anna):
    """Begin, look and act are closed to a clerk."""
    for attempt in (lambda: walks.begin("choice", by=anna), lambda: walks.current("choice", by=anna)):
        with pytest.raises(NotAllowed):
            attempt()


def test_a_walk_begins_with_the_steps_of_an_ended_case(walks, app, deploy, anna):
    """Only who may see the case; what is entered is invented, what is chosen stays; other cases are refused."""
    deploy("choice", "one_job")
    owner = app.identity.create_person("olga", "Olga Ott", groups=["register"], roles=["process_owner"])
    stranger = app.identity.create_person("paul", "Paul Pohl", groups=[], roles=["process_owner"])
    case = app.runtime.start("choice", {"person": {"family_name": "Wirklich"}}, by=SYSTEM)
    with pytest.raises(Rejected):
        walks.begin_from("choice", case.business_key, by=owner)
    app.tasks.complete(app.tasks.of_case(case.id)[0].id, {"result": "yes", "note": "Geheim"}, anna)

    found = walks.begin_from("choice", case.business_key, by=owner)

    assert [one["do"] for one in found.steps] == ["start", "complete"]
    assert (found.origin, found.view["cases"][0]["ends"]) == ("case", ["yes"])
    assert "Wirklich" not in str(found)
    assert "Geheim" not in str(found)
    with pytest.raises(NotFound):
        walks.begin_from("choice", case.business_key, by=stranger)
