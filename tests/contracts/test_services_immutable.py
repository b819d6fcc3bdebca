"""What is released stays as it is: no service changes it, the API offers no way, and a changed row is found."""
from __future__ import annotations

import hashlib

import pytest
import sqlalchemy as sa

from web import create_app
from workflows.model import SYSTEM
from workflows.persistence.tables import decision_definition, deployment, process_definition, resource
from workflows.services.deploying import digest_of
from workflows.services.tokens import SCOPES

RELEASED = (deployment, resource, process_definition, decision_definition)


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=["register"], roles=["process_owner", "admin"])


@pytest.fixture
def files(app, katrin):
    """The draft of a process as it was released."""
    return dict(app.drafts.begin("umzug", by=katrin, title="Umzug eines Betriebs").files)


@pytest.fixture
def released(app, files, katrin, bert):
    """The first version, in force, with a case in it."""
    done = app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Neu").id, by=bert)
    app.runtime.start("umzug", {}, by=bert)
    return done


@pytest.fixture
def written(app):
    """Every statement that changes or removes what is released, while the test runs."""
    found: list[str] = []

    def note(connection, cursor, statement, parameters, context, executemany):
        words = statement.replace('"', "").split()
        touched = {"UPDATE": words[1:2], "DELETE": words[2:3]}.get(words[0].upper(), []) if words else []
        found.extend(statement for one in touched if one in {table.name for table in RELEASED})

    sa.event.listen(app.context.db.engine, "before_cursor_execute", note)
    yield found
    sa.event.remove(app.context.db.engine, "before_cursor_execute", note)


def rows(app) -> dict[str, list[tuple]]:
    """Everything released, row by row."""
    with app.reading() as connection:
        return {table.name: [tuple(row) for row in connection.execute(sa.select(table))] for table in RELEASED}


def renamed(files, name):
    return {**files, "umzug.bpmn": files["umzug.bpmn"].replace("Angaben prüfen".encode(), name.encode())}


def test_no_service_changes_what_is_released(app, released, files, written, katrin, bert):
    """Drafts, further releases, a deployment by hand, restoring, moving a case: the first version is the same."""
    before = rows(app)
    first = dict(app.repository.resources("umzug:1"))

    app.drafts.save("umzug", {**renamed(files, "Anders"), "letters/L1.typ": b"x"}, by=katrin)
    app.drafts.remove_file("umzug", "letters/L1.typ", by=katrin)
    app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Anders").id, by=bert)
    app.repository.deploy_folder(renamed(files, "Von Hand"), by=SYSTEM, package="umzug", replace=True)
    app.repository.deploy(files, by=SYSTEM)
    app.migrations.apply("umzug", 2, by=katrin, reason="Neue Fassung")
    app.management.run_due()
    if "umzug" in {one.name for one in app.drafts.listed()}:
        app.drafts.discard("umzug", by=katrin)
    app.releases.restore("umzug:2", by=katrin)
    app.drafts.discard("umzug", by=katrin)

    after = rows(app)
    assert written == []
    assert all(set(map(repr, before[name])) <= set(map(repr, after[name])) for name in before)
    assert app.repository.resources("umzug:1") == first == files
    assert app.repository.definition("umzug:1").digest == digest_of(first)
    assert [one.version for one in app.repository.versions("umzug")] == [4, 3, 2, 1]


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "POST"])
def test_the_api_has_no_way_to_a_released_version(app, released, written, katrin, method):
    """Whatever is sent to the addresses of a definition, its diagram and its files: nothing is changed."""
    token = app.tokens.create(katrin, "Test", scopes=SCOPES, days=1, by=katrin)
    client, before = create_app(app).test_client(), rows(app)
    for path in ("definitions/umzug", "definitions/umzug:1", "definitions/umzug:1/diagram", "definitions/umzug/1/files/umzug.bpmn",
                 f"deployments/{released.id}", f"deployments/{released.id}/files/umzug.bpmn", "deployments"):
        answer = client.open(f"/api/v1/{path}", method=method, json={"content": "x"},
                             headers={"Authorization": f"Bearer {token.secret}"})
        assert answer.status_code in {404, 405}, path

    assert (rows(app), written) == (before, [])


def test_a_released_version_gives_its_files_to_read_only(app, released):
    """What the catalogue keeps in memory cannot be changed by who reads it."""
    read = app.repository.resources("umzug:1")

    with pytest.raises(TypeError):
        read["umzug.bpmn"] = b"x"


def test_a_changed_row_is_found_by_the_second_look(app, released, files):
    """Past all services: a file, a file with its digests, a file too many, a file that is gone; each is told with its version."""
    def told() -> list[tuple]:
        return [(one.code, one.params) for one in app.management.sentinel()]

    def write(*statements) -> None:
        with app.context.db.write() as connection:
            for statement in statements:
                assert connection.execute(statement).rowcount != 0

    finding = [("release_altered", {"process": "Umzug eines Betriebs", "version": 1})]
    content = resource.c.name == "umzug.bpmn"
    forged = renamed(files, "Heimlich")
    digest = hashlib.sha256(b"").hexdigest()

    assert told() == []
    write(resource.update().where(content).values(content=forged["umzug.bpmn"]))
    assert told() == finding
    write(deployment.update().values(digest=digest_of(forged)), process_definition.update().values(digest=digest_of(forged)))
    assert told() == finding  # the audit still knows the first one
    write(resource.update().where(content).values(content=files["umzug.bpmn"]),
          deployment.update().values(digest=released_digest(files)),
          process_definition.update().values(digest=released_digest(files)))
    assert told() == []
    write(resource.insert().values(deployment_id=released.id, name="more.form", content=b"{}"))
    assert told() == finding
    write(resource.delete().where(resource.c.name == "more.form"))
    assert told() == []
    write(process_definition.update().values(digest=digest))
    assert told() == finding


def released_digest(files) -> str:
    """The digest the release was made with."""
    return digest_of(files)
