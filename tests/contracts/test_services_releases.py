"""A draft becomes the version in force: wanted by one, let go by another, whole or not at all, past every running case."""
from __future__ import annotations

import concurrent.futures
import datetime as dt

import pytest
import sqlalchemy as sa

from workflows.errors import Conflict, NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM, Severity
from workflows.packages import minimal
from workflows.services import audit
from workflows.services.releases import Releases
from workflows.services.trial_rows import Trial

PLAIN = b"- id: plain\n  files: [..]\n  steps: [{do: start, key: umzug, as: a}]\n"


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=["register"], roles=["process_owner"])


@pytest.fixture
def jens(app):
    return app.identity.create_person("jens", "Jens Roth", groups=[], roles=["process_owner"])


@pytest.fixture
def petra(app):
    return app.identity.create_person("petra", "Petra Petersen", groups=[], roles=["admin"])


@pytest.fixture
def umzug(app, katrin):
    """A draft that could be released; gives its files."""
    return dict(app.drafts.begin("umzug", by=katrin, title="Umzug eines Betriebs").files)


@pytest.fixture
def released(app, umzug, katrin, bert):
    """The first version, in force."""
    return app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Neu").id, by=bert)


class Trials:
    """Stands in for the trials: what was tried of which digest."""

    def __init__(self):
        self.outcomes = {}

    def latest(self, draft, kind, digest=None):
        outcomes = self.outcomes.get(digest)
        if outcomes is None:
            return None
        now = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
        state = "running" if outcomes == "running" else "done"
        results = tuple({"number": n, "outcome": one} for n, one in enumerate(outcomes if state == "done" else ()))
        return Trial("t1", draft, digest, kind, state, len(results), len(results), results, now, "Katrin Albers", now)


@pytest.fixture
def trials():
    return Trials()


@pytest.fixture
def releases(app, trials):
    return Releases(app.context, app.drafts, trials)


def renamed(files, name):
    return {**files, "umzug.bpmn": files["umzug.bpmn"].replace("Angaben prüfen".encode(), name.encode())}


def row_of(app, deployment_id):
    with app.reading() as connection:
        return connection.execute(sa.text("SELECT * FROM deployment WHERE id = :id"), {"id": deployment_id}).mappings().one()


def test_one_proposes_another_approves_and_the_release_is_one_deployment(app, umzug, katrin, bert):
    """Diagram and form are in force together, with who wanted it, who let it go, why, and the hash, all in the audit."""
    proposal = app.releases.propose("umzug", by=katrin, reason="Bisher auf Papier")
    assert app.repository.definitions() == []
    assert (app.releases.waiting(bert), app.releases.waiting(katrin)) == (1, 0)

    done = app.releases.approve(proposal.id, by=bert)

    (definition,) = done.definitions
    row = row_of(app, done.id)
    assert (definition.id, definition.name) == ("umzug:1", "Umzug eines Betriebs")
    assert app.repository.resources("umzug:1") == umzug
    assert (row["origin"], row["proposed_by"], row["deployed_by"], row["note"], row["package"], row["digest"]) == (
        "browser", "katrin", "bert", "Bisher auf Papier", "umzug", proposal.digest,
    )
    settled = app.releases.proposal(proposal.id)
    assert (settled.state, settled.decider, settled.deployment_id, settled.files) == ("released", "Bert Lang", done.id, umzug)
    with app.reading() as connection:
        assert connection.execute(sa.text("SELECT count(*) FROM release_file")).scalar() == 0  # they lie with the deployment
        actions = [(one.actor, one.action) for one in audit.entries(connection, "system")]
    assert actions[-3:] == [("katrin", "release_proposed"), ("bert", "deployed"), ("bert", "released")]
    assert app.history.verify().ok
    assert app.drafts.listed() == []
    assert app.releases.waiting(bert) == 0


def test_nobody_approves_their_own_and_clerks_nobodys(app, umzug, katrin, anna, petra):
    """Four eyes hold in the service and in the table itself."""
    proposal = app.releases.propose("umzug", by=katrin, reason="Neu")
    for who, code in ((katrin, "release_four_eyes"), (anna, "no_right"), (petra, "no_right"), (SYSTEM, "no_right")):
        for act in (app.releases.approve, lambda one, by: app.releases.reject(one, by=by, reason="x")):
            with pytest.raises(NotAllowed) as refused:
                act(proposal.id, by=who)
            assert refused.value.code == code
    with pytest.raises(sa.exc.IntegrityError), app.engine_db.begin() as connection:
        connection.execute(sa.text("UPDATE release_proposal SET state = 'released', decided_by = 'katrin'"))
    assert app.repository.definitions() == []
    with pytest.raises(NotAllowed):
        app.releases.propose("umzug", by=anna, reason="x")
    with pytest.raises(NotFound):
        app.releases.approve("nirgends", by=katrin)


def test_what_is_approved_is_what_was_proposed(app, umzug, katrin, bert):
    """A draft that goes on being drawn changes nothing of the proposal; it then stands on the new version."""
    proposal = app.releases.propose("umzug", by=katrin, reason="Neu")
    app.drafts.save_file("umzug", "umzug.bpmn", b"<half", by=katrin, revision=None)

    done = app.releases.approve(proposal.id, by=bert)

    assert app.repository.resources("umzug:1") == umzug
    kept = app.drafts.read("umzug")
    assert (kept.files["umzug.bpmn"], kept.base_deployment_id) == (b"<half", done.id)


def test_a_draft_somebody_has_open_is_not_taken_from_them(app, umzug, katrin, bert):
    """Who holds it goes on from the new version; one that nobody holds has done its work."""
    app.drafts.lock("umzug", by=katrin)
    done = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Neu").id, by=bert)
    assert app.drafts.read("umzug").base_deployment_id == done.id
    assert not app.releases.judge("umzug").stale


def test_rejecting_and_withdrawing_leave_everything_as_it_was(app, umzug, katrin, jens, bert):
    """A decision is made once; the next one is told who made it."""
    first = app.releases.propose("umzug", by=katrin, reason="Neu")
    with pytest.raises(Conflict) as waiting:
        app.releases.propose("umzug", by=jens, reason="Auch")
    with pytest.raises(Rejected):
        app.releases.reject(first.id, by=bert, reason=" ")
    app.releases.reject(first.id, by=bert, reason="Die Frist fehlt")
    with pytest.raises(Conflict) as late:
        app.releases.approve(first.id, by=jens)
    second = app.releases.propose("umzug", by=katrin, reason="Neu")
    with pytest.raises(NotAllowed):
        app.releases.withdraw(second.id, by=jens)
    app.releases.withdraw(second.id, by=katrin)

    assert (waiting.value.code, waiting.value.params["by"]) == ("release_waiting", "Katrin Albers")
    assert (late.value.code, late.value.params["by"]) == ("release_settled", "Bert Lang")
    assert [(one.state, one.decision_reason) for one in app.releases.proposals(None)] == [
        ("withdrawn", ""), ("rejected", "Die Frist fehlt"),
    ]
    assert app.repository.definitions() == []
    assert app.drafts.read("umzug").files == umzug


def test_a_release_needs_a_reason_and_a_change(app, released, katrin):
    """Without either nothing is proposed."""
    app.drafts.begin("umzug", by=katrin)
    for reason, code in ((" ", "reason_missing"), ("x" * 2001, "reason_too_long"), ("x", "release_nothing_new")):
        with pytest.raises(Rejected) as refused:
            app.releases.propose("umzug", by=katrin, reason=reason)
        assert refused.value.code == code
    assert app.releases.proposals(None, package="umzug")[0].state == "released"


def test_a_tidier_drawing_is_released_though_nothing_else_changes(app, released, katrin, bert, umzug):
    """Layout alone is no difference, but it is what people see."""
    moved = {**umzug, "umzug.bpmn": umzug["umzug.bpmn"].replace(b'x="260" y="80"', b'x="260" y="90"')}
    app.drafts.save("umzug", moved, by=katrin)
    judgement = app.releases.judge("umzug")

    assert (judgement.differences, judgement.unchanged, judgement.ready) == ((), False, True)
    done = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Ordentlicher").id, by=bert)
    assert app.repository.resources(done.definitions[0].id) == moved


def test_what_a_check_refuses_is_not_proposed(app, katrin, umzug, diagram, deploy):
    """Warnings count; the main process has the package's key; no process of another package is taken along."""
    deploy("one_job")
    for files, code in (
        ({**umzug, "umzug.bpmn": b"<half"}, "xml_unreadable"),
        ({"umzug.bpmn": umzug["umzug.bpmn"]}, "form_unknown"),
        ({"umzug.bpmn": umzug["umzug.bpmn"].replace(b'id="umzug"', b'id="anders"'), "first_step.form": umzug["first_step.form"]}, "package_without_main"),
        ({**umzug, "one_job.bpmn": diagram("one_job")}, "process_of_other_package"),
    ):
        app.drafts.save("umzug", files, by=katrin)
        judgement = app.releases.judge("umzug")
        with pytest.raises(Rejected) as refused:
            app.releases.propose("umzug", by=katrin, reason="Neu")
        assert code in {one.code for one in judgement.problems if one.severity is Severity.ERROR}
        assert not judgement.ready
        assert refused.value.code == "deployment_rejected"
        assert refused.value.problems == judgement.problems


def test_of_two_drafts_from_one_base_the_second_is_told(app, released, katrin, jens, bert, umzug):
    """A base that is no longer in force is a conflict with who and when; having looked, one goes on from the new one."""
    app.drafts.save("umzug", renamed(umzug, "Anders"), by=katrin)
    waiting = app.releases.propose("umzug", by=katrin, reason="Kürzer")
    app.repository.deploy(renamed(umzug, "Von Hand"), by=SYSTEM)

    with pytest.raises(Conflict) as late:
        app.releases.approve(waiting.id, by=bert)
    judgement = app.releases.judge("umzug")
    with pytest.raises(Conflict):
        app.releases.rebase("umzug", by=katrin, seen=released.id)
    draft = app.releases.rebase("umzug", by=katrin, seen=judgement.in_force_id)

    assert (late.value.code, late.value.params["name"]) == ("release_stale", "umzug")
    assert (judgement.stale, judgement.moved) == (True, ("umzug.bpmn",))
    assert draft.files == renamed(umzug, "Anders")
    app.releases.withdraw(waiting.id, by=katrin)
    done = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Kürzer").id, by=bert)
    assert done.definitions[0].version == 3


def test_going_on_from_what_is_in_force_may_take_its_files(app, released, katrin, umzug):
    """File by file; one that is gone there leaves the draft."""
    app.drafts.save("umzug", {**renamed(umzug, "Anders"), "letters/L1.typ": b"x"}, by=katrin)
    app.repository.deploy(renamed(umzug, "Von Hand"), by=SYSTEM)
    seen = app.releases.judge("umzug").in_force_id

    draft = app.releases.rebase("umzug", by=katrin, seen=seen, take=["umzug.bpmn", "letters/L1.typ"])

    assert draft.files == renamed(umzug, "Von Hand")
    assert not app.releases.judge("umzug").stale


def test_scenarios_have_to_be_met_by_exactly_these_files(app, releases, trials, umzug, katrin, bert):
    """Untried, running, not met, met by other files: no release. Without scenarios that is said."""
    assert releases.judge("umzug").untested
    app.drafts.save("umzug", {**umzug, "scenarios/plain.yaml": PLAIN}, by=katrin)
    judgement = releases.judge("umzug")
    assert (judgement.untested, judgement.ready) == (False, False)
    for outcomes, code in ((None, "release_untried"), ("running", "release_untried"), (["met", "failed"], "scenarios_not_met")):
        trials.outcomes = {"0" * 64: ["met"], judgement.digest: outcomes}
        with pytest.raises(Rejected) as refused:
            releases.propose("umzug", by=katrin, reason="Neu")
        assert refused.value.code == code

    trials.outcomes = {judgement.digest: ["met", "met"]}
    proposal = releases.propose("umzug", by=katrin, reason="Neu")
    trials.outcomes = {judgement.digest: ["met", "failed"]}
    with pytest.raises(Rejected):
        releases.approve(proposal.id, by=bert)
    trials.outcomes = {}  # long ago, and forgotten since: what the proposal says of it stands
    assert proposal.trial["total"] == 2
    assert releases.approve(proposal.id, by=bert).definitions[0].version == 1


GUARD = '<camunda:property name="guard:Keine Erledigung ohne Prüfung (§ 28 VwVfG)" value="{text}"/></camunda:properties>'


def guarded(files, text):
    diagram = files["umzug.bpmn"].decode().replace("</camunda:properties>", GUARD.replace("{text}", text), 1)
    return {**files, "umzug.bpmn": diagram.encode()}


def test_a_guard_of_law_is_given_up_only_knowingly(app, released, katrin, bert, umzug):
    """One that is removed or weakened is named, has to be confirmed, and stands in the proposal for the second person."""
    strict = "first_step only register; done needs first_step"
    app.drafts.save("umzug", guarded(umzug, strict), by=katrin)
    app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Schutz").id, by=bert)
    title = "Keine Erledigung ohne Prüfung (§ 28 VwVfG)"

    reworded = guarded(umzug, "done needs first_step; first_step only register")
    app.drafts.save("umzug", reworded, by=katrin)
    assert [one.title for one in app.releases.judge("umzug").guards_kept] == [title]
    for files, reason in ((umzug, "removed"), (guarded(umzug, "done needs first_step"), "weakened")):
        app.drafts.save("umzug", files, by=katrin)
        (lost,) = app.releases.judge("umzug").guards_lost
        assert (lost.title, lost.before, lost.reason) == (title, strict, reason)
        with pytest.raises(Rejected) as refused:
            app.releases.propose("umzug", by=katrin, reason="Schneller")
        assert title in refused.value.params["names"]

    proposal = app.releases.propose("umzug", by=katrin, reason="Schneller", confirmed=[title])
    assert [(one["title"], one["reason"]) for one in proposal.guards_lost] == [(title, "weakened")]
    app.releases.withdraw(proposal.id, by=katrin)
    assert app.releases.propose("umzug", by=katrin, reason=f"Ohne „{title}“ schneller").is_open


def test_an_older_version_comes_back_as_a_new_one(app, released, katrin, bert, umzug):
    """A draft of it, released as any other, says what it brings back; once it is changed it no longer does."""
    app.drafts.save("umzug", renamed(umzug, "Anders"), by=katrin)
    app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Anders").id, by=bert)
    with pytest.raises(Conflict) as useless:
        app.releases.restore("umzug:2", by=katrin)

    draft = app.releases.restore("umzug:1", by=katrin)
    done = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Zurück").id, by=bert)

    assert useless.value.code == "already_in_force"
    assert draft.restored_from == released.id
    assert (done.definitions[0].version, app.repository.resources("umzug:3")) == (3, umzug)
    assert row_of(app, done.id)["restored_from"] == released.id
    app.releases.restore("umzug:2", by=katrin)
    app.drafts.save("umzug", renamed(umzug, "Noch anders"), by=katrin)
    changed = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Doch").id, by=bert)
    assert row_of(app, changed.id)["restored_from"] == ""


def test_where_no_second_person_is_asked_for_one_releases_alone(app, umzug, katrin, petra):
    """An administrator decides so for a process, audited; the release says that nobody else looked."""
    with pytest.raises(NotAllowed):
        app.releases.set_setting("umzug", by=katrin, second_person=False)
    assert app.releases.setting("umzug").second_person
    setting = app.releases.set_setting("umzug", by=petra, second_person=False)

    proposal = app.releases.propose("umzug", by=katrin, reason="Neu")

    row = row_of(app, proposal.deployment_id)
    assert (setting.second_person, setting.changed_by) == (False, "Petra Petersen")
    assert (proposal.state, proposal.decided_by, proposal.second_person) == ("released", "katrin", False)
    assert (row["deployed_by"], row["proposed_by"]) == ("katrin", "")
    assert app.drafts.listed() == []


def test_of_two_who_decide_at_once_one_release_comes_of_it(app, umzug, katrin, jens, bert):
    """Two approvals in threads: one deployment, one conflict."""
    proposal = app.releases.propose("umzug", by=katrin, reason="Neu")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(app.releases.approve, proposal.id, by=who) for who in (jens, bert)]
        failed = [one.exception() for one in asked]

    assert sorted(error.code if error else "" for error in failed) == ["", "release_settled"]
    assert [one.version for one in app.repository.versions("umzug")] == [1]


def test_an_approval_and_a_deployment_by_hand_at_once_do_not_step_over_each_other(app, released, katrin, bert, umzug):
    """Whatever comes first: the approval is either below the other version or refused, never on top unseen."""
    app.drafts.save("umzug", renamed(umzug, "Anders"), by=katrin)
    proposal = app.releases.propose("umzug", by=katrin, reason="Anders")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        approved = pool.submit(app.releases.approve, proposal.id, by=bert)
        pool.submit(app.repository.deploy, renamed(umzug, "Von Hand"), by=SYSTEM).result()
        error = approved.exception()

    versions = [row_of(app, one.deployment_id)["origin"] for one in app.repository.versions("umzug")]
    assert versions == (["files", "browser"] if error else ["files", "browser", "browser"])
    assert getattr(error, "code", "release_stale") == "release_stale"


def test_cases_complete_their_steps_while_a_release_goes_on(app, released, katrin, bert, umzug, anna):
    """Twelve cases are worked on in threads while the next version comes: all end on the version they began with."""
    cases = [app.runtime.start("umzug", {}, by=anna) for _ in range(12)]
    tasks = [app.tasks.of_case(case.id)[0] for case in cases]
    app.drafts.save("umzug", renamed(umzug, "Anders"), by=katrin)
    proposal = app.releases.propose("umzug", by=katrin, reason="Anders")

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        done = [pool.submit(app.tasks.complete, task.id, {"note": "ja"}, anna) for task in tasks[:6]]
        approved = pool.submit(app.releases.approve, proposal.id, by=bert)
        done += [pool.submit(app.tasks.complete, task.id, {"note": "ja"}, anna) for task in tasks[6:]]
        failed = [one.exception() for one in (*done, approved) if one.exception()]

    assert failed == []
    ended = [app.history.instance(case.id, anna) for case in cases]
    assert {(str(one.state), one.version) for one in ended} == {("ended", 1)}
    assert app.runtime.start("umzug", {}, by=anna).version == 2
    assert app.history.verify().ok


def test_running_cases_and_what_is_left_behind_are_counted(app, katrin, bert, anna, umzug):
    """Where cases of which version stand; a process the files no longer have stays in force and is named."""
    second = minimal("nachtrag", "Nachtrag", "register")["nachtrag.bpmn"]
    app.drafts.save("umzug", {**umzug, "nachtrag.bpmn": second}, by=katrin)
    app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Neu").id, by=bert)
    for _ in range(3):
        app.runtime.start("umzug", {}, by=anna)
    app.drafts.begin("nachtrag", by=katrin)
    app.drafts.save("umzug", umzug, by=katrin)

    judgement = app.releases.judge("umzug")

    assert judgement.running == {"umzug:1": {"first_step": 3}}
    assert judgement.left_behind == ("nachtrag",)
    assert judgement.ready


def test_a_real_trial_opens_the_way(app, katrin, bert, umzug):
    """Scenarios played on the draft's files are what the release asks for."""
    scenario = (
        "- id: plain\n  topic: Der gerade Weg\n  files: [..]\n  people: {anna: [register]}\n  steps:\n"
        "    - {do: start, key: umzug, as: a}\n    - {do: complete, task: first_step, vars: {note: ja}}\n"
        "    - {expect: ended, of: a, at: [done]}\n"
    )
    app.drafts.save("umzug", {**umzug, "scenarios/plain.yaml": scenario.encode()}, by=katrin)
    app.trials.start_scenarios("umzug", by=katrin)
    while app.trials.run_next():
        pass
    try:
        assert app.releases.judge("umzug").trial.is_met
        done = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Neu").id, by=bert)
    finally:
        app.trials.close()
    assert app.repository.resources(done.definitions[0].id)["scenarios/plain.yaml"] == scenario.encode()


def test_savings_proposals_and_decisions_in_any_order_end_in_a_sound_state(app, released, katrin, jens, bert, umzug):
    """Many hands at once: nobody waits for ever, every failure is one of the expected ones, one version follows the other."""
    app.drafts.save("umzug", umzug, by=katrin)

    def act(number: int) -> str:
        try:
            if number % 3 == 0:
                content = renamed(umzug, f"Schritt {number}")["umzug.bpmn"]
                app.drafts.save_file("umzug", "umzug.bpmn", content, by=katrin, revision=None)
            elif number % 3 == 1:
                app.releases.propose("umzug", by=katrin, reason=f"Nummer {number}")
            else:
                for waiting in app.releases.proposals():
                    app.releases.approve(waiting.id, by=bert if number % 2 else jens)
        except (Conflict, NotFound, Rejected) as error:
            return error.code
        return ""

    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        codes = set(pool.map(act, range(36)))

    assert codes <= {
        "", "draft_changed", "draft_not_found", "release_waiting", "release_settled", "release_stale", "release_nothing_new",
    }
    versions = [one.version for one in app.repository.versions("umzug")]
    assert versions == list(range(len(versions), 0, -1))
    released_ones = [one for one in app.releases.proposals(None) if one.state == "released"]
    assert len(released_ones) == len(versions)
    assert len(app.releases.proposals()) <= 1
    assert app.history.verify().ok
