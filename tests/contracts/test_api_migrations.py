"""Running cases are moved over HTTP as in the browser: proposed, asked beforehand, done, stopped, taken back."""
from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from web import create_app
from workflows.model import SYSTEM
from workflows.services.tokens import SCOPES

version = runpy.run_path(str(Path(__file__).parents[1] / "faults" / "diagrams" / "moving.py"))["version"]
MOVE = "/processes/moving"


class Caller:
    """Asks the API as a person."""

    def __init__(self, app, person):
        self._client = create_app(app).test_client()
        token = app.tokens.create(person, "Test", scopes=SCOPES, days=1, by=person)
        self._headers = {"Authorization": f"Bearer {token.secret}"}

    def __call__(self, method: str, path: str, body=None):
        return self._client.open(f"/api/v1{path}", method=method, json=body, headers=self._headers)


@pytest.fixture
def owner(app):
    return Caller(app, app.identity.create_person("olga", "Olga Eigen", groups=["post"], roles=["process_owner"]))


@pytest.fixture
def cases(app):
    """Three cases on a first version whose step has another id in the second, and one at a step that is gone."""
    app.repository.deploy({"moving.bpmn": version("check", "gone")}, by=SYSTEM, policy="lenient")
    begun = [app.runtime.start("moving", {}, by=SYSTEM) for _ in range(4)]
    app.tasks.complete(app.tasks.of_case(begun[-1].id)[0].id, {}, SYSTEM)
    app.repository.deploy({"moving.bpmn": version("look", "weigh")}, by=SYSTEM, policy="lenient")
    return begun


WISH = {"version": 2, "mapping": {"check": "look"}}


def test_a_move_over_http_is_asked_beforehand_done_and_taken_back(app, owner, cases):
    """Counts, places, outcomes and results are those of the service; each case says why it did not move."""
    running = owner("GET", f"{MOVE}/running").json
    pairs = owner("POST", f"{MOVE}/migration-mapping", WISH).json
    asked = owner("POST", f"{MOVE}/migration-preview", WISH).json
    begun = owner("POST", f"{MOVE}/migrations", {**WISH, "reason": "Ein Schritt kommt dazu."})
    where = begun.headers["Location"].partition("/api/v1")[2]
    app.migrations.work_off(begun.json["id"])
    done = owner("GET", where).json
    refused = owner("GET", f"{where}/cases?state=refused").json["cases"]
    back = owner("POST", f"{where}/undo", {"reason": "Zurück", "cases": [cases[0].id]})
    app.management.run_due()

    assert running == [{"version": 1, "cases": 4}]
    assert {one["element"]: (one["cases"], one["target"]) for one in pairs}["check"] == (3, "look")
    assert (asked["cases"], asked["possible"]) == (4, 3)
    assert (begun.status_code, begun.json["total"]) == (202, 4)
    assert (done["state"], done["counts"]) == ("done", {"migrated": 3, "refused": 1})
    assert "gone" in refused[0]["remarks"][0]["message"]
    assert (back.status_code, back.json["goingBack"]) == (202, 1)
    assert owner("GET", where).json["counts"] == {"migrated": 2, "refused": 1, "undone": 1}
    assert [one["id"] for one in owner("GET", "/migrations?process=moving").json] == [begun.json["id"]]


def test_some_cases_are_chosen(app, owner, cases):
    """By number, version or place; nobody chosen is refused, and so is a second move meanwhile."""
    one = cases[1].business_key
    assert owner("POST", f"{MOVE}/migration-preview", {**WISH, "businessKeys": [one]}).json["cases"] == 1
    assert owner("POST", f"{MOVE}/migration-preview", {**WISH, "elements": ["gone"]}).json["cases"] == 1
    none = owner("POST", f"{MOVE}/migrations", {**WISH, "reason": "x", "versions": [7]})
    begun = owner("POST", f"{MOVE}/migrations", {**WISH, "reason": "x", "businessKeys": [one]})
    again = owner("POST", f"{MOVE}/migrations", {**WISH, "reason": "x"})
    stopped = owner("POST", f"/migrations/{begun.json['id']}/stop")

    assert (none.status_code, none.json["code"]) == (422, "migration_no_cases")
    assert begun.json["total"] == 1
    assert (again.status_code, again.json["code"]) == (409, "migration_under_way")
    assert stopped.json["state"] == "stopped"


def test_only_process_owners_move_cases(app, bert, cases):
    """A lead sees how many cases run where, and moves none; a process nobody knows is not found."""
    lead = Caller(app, bert)
    assert lead("GET", f"{MOVE}/running").json == [{"version": 1, "cases": 4}]
    for path in ("migration-mapping", "migration-preview", "migrations"):
        assert lead("POST", f"{MOVE}/{path}", {**WISH, "reason": "x"}).status_code == 403
    assert lead("GET", "/migrations").status_code == 403
    assert lead("GET", "/processes/nirgends/running").status_code == 404


@pytest.mark.parametrize(("body", "status", "code"), [
    ({"version": "zwei", "reason": "x"}, 422, "body_invalid"), ({"version": 2}, 422, "body_invalid"),
    ({"version": 2, "reason": "x", "fast": True}, 422, "body_invalid"),
    ({"version": 2, "reason": "  "}, 422, "reason_missing"), ({"version": 9, "reason": "x"}, 404, "process_not_found"),
])
def test_nonsense_moves_nothing(app, owner, cases, body, status, code):
    """Wrong types, unknown fields, no reason, a version that is not there: a problem document, and nothing begun."""
    answer = owner("POST", f"{MOVE}/migrations", body)

    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert owner("GET", "/migrations").json == []
