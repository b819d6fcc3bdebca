"""Event logs tell what happened when, in the standards' own structure, and nothing of anybody; on both databases."""
from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner
from lxml import etree

from web import create_app
from workflows.cli import main
from workflows.errors import NotAllowed, NotFound
from workflows.model import SYSTEM
from workflows.services import event_log
from workflows.services.tokens import SCOPES

XES = "{http://www.xes-standard.org/}"
# IEEE 1849-2016, annex A: what may stand in what, in which order.
ORDER = {"log": ["extension", "global", "classifier", "attribute", "trace", "event"], "trace": ["attribute", "event"], "event": ["attribute"]}
ATTRIBUTES = {"string", "date", "int", "float", "boolean", "id", "list", "container"}
LIFECYCLE = {"schedule", "assign", "withdraw", "reassign", "start", "suspend", "resume", "pi_abort", "ate_abort", "complete", "autoskip", "manualskip"}
SECRETS = ("Holm", "Voss", "Rostock", "Anna", "anna", "Berg", "bert")


@pytest.fixture
def cases(app, deploy, anna):
    """Three cases: one worked on, one open, one cancelled; names stand in their values and their number."""
    deploy("two_steps")
    found = [
        app.runtime.start("two_steps", {"name": name, "place": "Rostock", "deadline": None}, by=anna, business_key=f"{name}-1")
        for name in ("Holm", "Voss", "Anna")
    ]
    app.tasks.complete(app.tasks.of_case(found[0].id)[0].id, {"name": "Holm"}, anna)
    app.runtime.cancel(found[2].id, by=SYSTEM, reason="Anna will nicht")
    return found


def structured(text: bytes):
    """The root of a log, after its structure was held against the standard."""
    root = etree.fromstring(text)
    assert root.tag == f"{XES}log"
    assert re.fullmatch(r"\d+\.\d+", root.get("xes.version"))
    prefixes = {one.get("prefix") for one in root.iter(f"{XES}extension")}
    for element in root.iter():
        kind = etree.QName(element).localname
        if kind in ORDER:
            places = [ORDER[kind].index(_kind(child)) for child in element]
            assert places == sorted(places)
            assert len({child.get("key") for child in element if _kind(child) == "attribute"}) == sum(_kind(child) == "attribute" for child in element)
        if kind in ATTRIBUTES:
            assert element.get("key")
            assert element.get("value") is not None
            assert ":" not in element.get("key") or element.get("key").partition(":")[0] in prefixes
        if kind == "date":
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", element.get("value"))
    for event in root.iter(f"{XES}event"):
        values = {child.get("key"): child.get("value") for child in event}
        assert values["concept:name"]
        assert values["lifecycle:transition"] in LIFECYCLE
        assert {"time:timestamp", "element", "type", "process"} <= values.keys()
        assert "org:resource" not in values
    return root


def _kind(element):
    kind = etree.QName(element).localname
    return "attribute" if kind in ATTRIBUTES else kind


def events_of(trace):
    return [{child.get("key"): child.get("value") for child in event} for event in trace.iter(f"{XES}event")]


def test_a_log_in_xes_has_the_standards_structure_and_every_step(app, cases, bert):
    """A trace for each case, its events in order, begun and ended, with the team."""
    root = structured(b"".join(app.history.event_log("two_steps", bert)))
    traces = list(root.iter(f"{XES}trace"))
    assert len(traces) == 3
    for trace in traces:
        times = [one["time:timestamp"] for one in events_of(trace)]
        assert times == sorted(times)
    worked = {(one["element"], one["lifecycle:transition"]) for one in events_of(traces[0])}
    first = app.history.activities(cases[0].id)
    done = next(one for one in first if one.type == "userTask" and one.state == "completed")
    assert (done.element, "complete") in worked
    teams = {one.get("org:group") for one in events_of(traces[0]) if one["type"] == "userTask"}
    assert teams == {"register", "register, register_lead"}
    assert {one["lifecycle:transition"] for one in events_of(traces[2])} & {"ate_abort"}


def test_a_log_tells_nothing_of_anybody(app, cases, bert):
    """No name, no number, no value, no actor, in either format."""
    for form in ("xes", "ocel"):
        text = b"".join(app.history.event_log("two_steps", bert, form=form)).decode()
        assert [word for word in SECRETS if word in text] == []
        assert [case.id for case in cases if case.id in text] == []


def test_a_log_in_ocel_refers_only_to_what_is_in_it(app, cases, bert):
    """OCEL 2.0: types declared, objects there, ids once, attributes of their type."""
    log = json.loads(b"".join(app.history.event_log("two_steps", bert, form="ocel")))
    objects = {one["id"]: one["type"] for one in log["objects"]}
    types = {one["name"]: {it["name"] for it in one["attributes"]} for one in log["eventTypes"]}
    assert {"case", "team"} == {one["name"] for one in log["objectTypes"]} == set(objects.values())
    assert len(objects) == len(log["objects"]) == 3 + 2  # cases, teams
    assert len({one["id"] for one in log["events"]}) == len(log["events"])
    for event in log["events"]:
        assert {it["name"] for it in event["attributes"]} == types[event["type"]]
        assert event["relationships"]
        assert all(objects[it["objectId"]] == it["qualifier"] for it in event["relationships"])


def test_a_log_comes_in_pages_and_has_every_case_once(app, cases, bert, monkeypatch):
    """However small the page, the log is the same; also cases that began in the same instant."""
    whole = b"".join(app.history.event_log("two_steps", bert))
    monkeypatch.setattr(event_log, "_PAGE", 1)
    assert b"".join(app.history.event_log("two_steps", bert)) == whole


def test_a_log_may_hold_ended_cases_only(app, cases, bert):
    """And those begun since a day."""
    root = structured(b"".join(app.history.event_log("two_steps", bert, over_only=True)))
    assert [child.get("value") for child in root.iter(f"{XES}string") if child.get("key") == "state"] == ["cancelled"]


def test_who_has_nothing_to_do_with_it_gets_no_log(app, cases, anna, bert):
    """Clerks do not; an unknown process or format is told before anything is written."""
    with pytest.raises(NotAllowed):
        app.history.event_log("two_steps", anna)
    for key, form in (("nirgends", "xes"), ("two_steps", "csv")):
        with pytest.raises(NotFound):
            app.history.event_log(key, bert, form=form)


def test_a_log_goes_out_by_command_and_by_http(app, cases, bert, anna, tmp_path, monkeypatch):
    """Both give the same bytes; a clerk gets none."""
    monkeypatch.setenv("KAMMERWERK_DATA", str(app.settings.data))
    monkeypatch.setenv("KAMMERWERK_DATABASE_URL", app.settings.database_url)
    done = CliRunner().invoke(main, ["event-log", "two_steps", "--to", str(tmp_path / "log.xes")])
    bad = CliRunner().invoke(main, ["event-log", "two_steps", "--to", str(tmp_path / "x.xes"), "--since", "gestern"])
    client = create_app(app).test_client()

    def get(person, query=""):
        token = app.tokens.create(person, "Test", scopes=SCOPES, days=1, by=person).secret
        return client.get(f"/api/v1/processes/two_steps/event-log{query}", headers={"Authorization": f"Bearer {token}"})

    assert (done.exit_code, bad.exit_code) == (0, 2)
    assert get(bert).data == (tmp_path / "log.xes").read_bytes() == b"".join(app.history.event_log("two_steps", SYSTEM))
    assert get(bert, "?format=ocel").json["events"]
    assert (get(bert, "?format=csv").status_code, get(anna).status_code) == (404, 403)
