"""A release that is killed or fails on its way leaves the old version or the new one, wholly; and can be done again."""
from __future__ import annotations

import itertools
import shutil

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError
from works import KILLED, MONDAY, Trap, place_on, run

from workflows.bootstrap import Application, build
from workflows.clock import VirtualClock
from workflows.errors import Unavailable
from workflows.packages import minimal
from workflows.services.deploying import digest_of
from workflows.settings import Settings

OLD = minimal("umzug", "Umzug", "register")
NEW = {**minimal("umzug", "Umzug", "register"), "letters/L1.typ": b"Neu"}


def opened(folder, url=None):
    """The installation in a folder, on the server its file names."""
    placed = folder / "database_url"
    url = url if url is not None else placed.read_text() if placed.exists() else ""
    settings = Settings(data=folder, database_url=url, durable=False)
    return build(settings, clock=VirtualClock(MONDAY), outbox_adapters={})


def people(app: Application):
    """Who proposes and who approves, made where they are not there yet."""
    for username, name, role in (("katrin", "Katrin Albers", "process_owner"), ("bert", "Bert Lang", "lead")):
        if username not in {one.username for one in app.identity.people()}:
            app.identity.create_person(username, name, groups=["register"], roles=[role])
    found = {one.username: one for one in app.identity.people()}
    return found["katrin"], found["bert"]


def furnish(folder) -> None:
    """An installation with the first version in force and a case on it; the main of a child process."""
    app = opened(folder)
    katrin, bert = people(app)
    app.drafts.save("umzug", OLD, by=katrin)
    app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Alt").id, by=bert)
    app.runtime.start("umzug", {}, by=katrin)
    app.close()


def release(folder, trap: Trap) -> None:
    """Bring the second version into force from wherever somebody else has left off; the main of a child process."""
    app = opened(folder)
    trap.watch_commits()
    go_on(app)
    app.close()


def go_on(app: Application) -> None:
    """Draft, proposal, approval: what is not there yet."""
    katrin, bert = people(app)
    if app.repository.resources(app.repository.latest("umzug").id) == NEW:
        return
    waiting = app.releases.proposals()
    if not waiting:
        app.drafts.save("umzug", NEW, by=katrin)
        waiting = [app.releases.propose("umzug", by=katrin, reason="Neu")]
    app.releases.approve(waiting[0].id, by=bert)


def look(app: Application) -> int:
    """The version in force, after everything about it was found whole."""
    with app.reading() as connection:
        rows = connection.execute(sa.text(
            "SELECT d.id, d.digest, d.origin, d.proposed_by, d.deployed_by, p.id AS definition, r.state, r.deployment_id"
            " FROM deployment d LEFT JOIN process_definition p ON p.deployment_id = d.id"
            " LEFT JOIN release_proposal r ON r.deployment_id = d.id ORDER BY d.deployed_at, d.id"
        )).all()
        deployed = connection.execute(sa.text("SELECT count(*) FROM audit WHERE action = 'deployed'")).scalar()
    versions = [int(row.definition.rpartition(":")[2]) for row in rows]
    assert versions == list(range(1, len(rows) + 1))
    for row, files in zip(rows, (OLD, NEW), strict=False):
        assert app.repository.resources(row.definition) == files
        assert (row.digest, row.origin, row.proposed_by, row.deployed_by, row.state) == (
            digest_of(files), "browser", "katrin", "bert", "released")
    assert deployed == len(rows)
    assert app.history.verify().ok
    drafts = [one.name for one in app.drafts.listed()]
    assert len(rows) == 1 or drafts == []
    return len(rows)


def killed_and_gone_on(folder, point, nth):
    """Let a release die at a commit, look, let another go on; gives the exit code and what was in force in between."""
    code = run(release, folder, Trap(point, nth))
    app = opened(folder)
    try:
        between = look(app)
        assert app.runtime.start("umzug", {}, by=people(app)[0]).version == between
    finally:
        app.close()
    assert run(release, folder, Trap()) == 0
    app = opened(folder)
    try:
        assert look(app) == 2
        katrin, _ = people(app)
        (first, *_) = sorted(app.history.instances(katrin), key=lambda case: case.version)
        app.tasks.complete(app.tasks.of_case(first.id)[0].id, {"note": ""}, katrin)
        assert (first.version, str(app.history.instance(first.id, katrin).state)) == (1, "ended")
    finally:
        app.close()
    return code, between


@pytest.mark.parametrize("point", ["before_commit", "after_commit"])
def test_a_release_may_die_at_any_commit(tmp_path, point):
    """Killed at the n-th commit, for every n from draft to approval, one version is in force, and the other comes after."""
    assert run(furnish, tmp_path / "first") == 0
    seen = []
    for nth in itertools.count(1):
        folder = tmp_path / str(nth)
        shutil.copytree(tmp_path / "first", folder)
        code, between = killed_and_gone_on(folder, point, nth)
        seen.append(between)
        if code == 0:
            break
        assert code == KILLED
    assert seen == sorted(seen)
    assert seen[0] == 1
    assert len(seen) > 3  # draft, proposal, approval, and the way without a death


@pytest.mark.parametrize(("point", "nth"), [("before_commit", 2), ("before_commit", 3), ("after_commit", 3)])
def test_a_release_may_die_on_a_server_too(tmp_path, postgresql_url, point, nth):
    """What holds for the embedded database holds on PostgreSQL."""
    place_on(postgresql_url, tmp_path)
    assert run(furnish, tmp_path) == 0
    code, _ = killed_and_gone_on(tmp_path, point, nth)
    assert code == KILLED


def test_any_call_of_an_approval_may_fail(tmp_path, database_url):
    """The n-th call to the database fails, for every n: nothing has changed, and the same approval works afterwards."""
    app = opened(tmp_path, database_url)
    katrin, bert = people(app)
    app.drafts.save("umzug", OLD, by=katrin)
    app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Alt").id, by=bert)
    app.drafts.save("umzug", NEW, by=katrin)
    proposal = app.releases.propose("umzug", by=katrin, reason="Neu")
    calls = itertools.count(1)
    failing = {"nth": 1}

    @sa.event.listens_for(app.engine_db, "before_cursor_execute")
    def fail(*_):
        if next(calls) == failing["nth"]:
            raise OperationalError("", {}, Exception("disk I/O error"))

    try:
        for nth in itertools.count(1):
            calls, failing["nth"] = itertools.count(1), nth
            try:
                app.releases.approve(proposal.id, by=bert)
                break
            except (Unavailable, OperationalError):
                failing["nth"] = 0
                assert look(app) == 1
                assert app.releases.proposal(proposal.id).is_open
                assert app.drafts.read("umzug").files == NEW
        assert nth > 15
        failing["nth"] = 0
        assert look(app) == 2
    finally:
        app.close()
