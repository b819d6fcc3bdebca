"""Webhooks: told of what happened in cases their person may see, exactly as often as it happened, never more than that."""
from __future__ import annotations

import json

import pytest

from handlers.adapters.webhook import MemoryWebhook
from workflows.bootstrap import build
from workflows.errors import NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM
from workflows.services.webhooks import EVENTS
from workflows.settings import Settings

ADDRESS = "https://hooks.example/kammer"


@pytest.fixture
def told():
    return []


@pytest.fixture
def app(tmp_path, database_url, clock, shelf, told):
    """An installation that allows one host and keeps what it would post."""
    settings = Settings(data=tmp_path, database_url=database_url, durable=False, webhook_hosts="hooks.example")
    adapters = {"mail": shelf.mail, "webhook": lambda payload, key: told.append((key, payload))}
    built = build(settings, clock=clock, registry=shelf.registry(), outbox_adapters=adapters)
    yield built
    built.close()


@pytest.fixture
def root(app):
    return app.identity.create_person("root", "Rita Ohm", roles=["admin"])


def hook(app, root, person, **more):
    wanted = {"name": "Archiv", "url": ADDRESS, "events": EVENTS, "processes": (), "as_person": person, "by": root, **more}
    return app.webhooks.create(wanted.pop("name"), wanted.pop("url"), **wanted)


def worked(app):
    """A case of two tasks from its beginning to its end; the second is another person's."""
    people = [app.identity.create_person(name, name, groups=["register"], roles=["clerk"]) for name in ("dora", "emil")]
    case = app.runtime.start("two_steps", {"name": "Holm", "place": "Rostock", "deadline": None, "limit": 100}, by=SYSTEM)
    while tasks := app.tasks.of_case(case.id, state="open"):
        app.tasks.complete(tasks[0].id, {}, people.pop())
    app.worker.run_until_quiet()
    return case


def test_everything_that_happened_is_told_once(app, deploy, root, bert, told):
    """Begun, each task opened and completed, ended: in this order, with the case's number and nothing of what it holds."""
    deploy("two_steps")
    made = hook(app, root, bert)
    case = worked(app)
    types = [payload["type"] for _, payload in told]

    assert types[0] == "case.started"
    assert types[-1] == "case.ended"
    assert types.count("task.created") == types.count("task.completed") == len(app.tasks.of_case(case.id))
    assert len({key for key, _ in told}) == len(told)
    assert {payload["data"]["businessKey"] for _, payload in told} == {case.business_key}
    assert all(key.startswith(f"webhook:{made.id}:") for key, _ in told)
    assert "Holm" not in json.dumps([payload for _, payload in told], default=str)


def test_only_what_was_asked_for_is_told(app, deploy, root, bert, told):
    """Of the named events and processes."""
    deploy("two_steps", "parallel")
    hook(app, root, bert, events=["case.ended"], processes=["parallel"])
    hook(app, root, bert, events=["case.ended"], processes=["two_steps"])
    worked(app)

    assert [payload["type"] for _, payload in told] == ["case.ended"]


def test_a_case_the_person_may_not_see_is_not_told(app, deploy, root, bert, carl, told):
    """A webhook knows no more than its person."""
    deploy("two_steps")
    hook(app, root, carl)
    worked(app)

    assert told == []


def test_an_ended_webhook_is_told_nothing(app, deploy, root, bert, told):
    """Neither of what happens afterwards, nor is there an address any more for what waits."""
    deploy("two_steps")
    made = hook(app, root, bert)
    assert app.webhooks.target(made.id).secret == made.secret != ""
    app.webhooks.end(made.id, by=root)
    app.webhooks.end(made.id, by=root)
    worked(app)

    assert (told, app.webhooks.target(made.id), app.webhooks.listed(root)) == ([], None, [])


def test_one_receiver_never_waits_for_another(app, deploy, root, bert, clock, told):
    """An address that is away holds up its own messages only."""
    deploy("two_steps")
    away, here = hook(app, root, bert, events=["case.started", "case.ended"]), hook(app, root, bert, events=["case.ended"])

    def deliver(payload, key):
        if payload["webhook"] == away.id:
            raise OSError("away")
        told.append((key, payload))

    app.management._outbox.adapters["webhook"] = deliver
    worked(app)

    assert [payload["webhook"] for _, payload in told] == [here.id]


@pytest.mark.parametrize(("more", "code"), [
    ({"name": ""}, "webhook_name"), ({"events": []}, "webhook_events"), ({"events": ["case.read"]}, "webhook_events"),
    ({"url": "https://elsewhere.example/"}, "webhook_host"), ({"url": "https://169.254.169.254/latest"}, "webhook_host"),
    ({"url": "http://hooks.example/"}, "webhook_address"), ({"url": "https://user:word@hooks.example/"}, "webhook_address"),
    ({"url": "file:///etc/passwd"}, "webhook_address"), ({"url": "https://[::1"}, "webhook_address"),
    ({"url": "https://hooks.example:99999/"}, "webhook_address"), ({"url": "https://hooks.example/\n"}, "webhook_address"),
    ({"url": ""}, "webhook_address"), ({"url": "http://127.0.0.1:8000/"}, "webhook_host"), ({"url": "http://[::1]/"}, "webhook_host"),
])
def test_what_a_webhook_can_not_be(app, root, bert, more, code):
    """Only https addresses of hosts the installation names; nothing is kept of another."""
    with pytest.raises(Rejected, match=code):
        hook(app, root, bert, **more)
    assert app.webhooks.listed(root) == []


def test_webhooks_are_the_administrators(app, root, bert):
    """Making, ending, listing."""
    with pytest.raises(NotAllowed, match="no_right"):
        hook(app, bert, bert)
    with pytest.raises(NotAllowed, match="no_right"):
        app.webhooks.listed(bert)
    with pytest.raises(NotFound, match="webhook_not_found"):
        app.webhooks.end("nothing", by=root)


def test_the_memory_adapter_keeps_one_message_per_key(app, root, bert):
    """As the real one sends it."""
    made = hook(app, root, bert)
    memory = MemoryWebhook(app.webhooks.target)
    payload = {"webhook": made.id, "type": "case.ended", "timestamp": "2026-01-05T07:00:00+00:00", "data": {"businessKey": "V-1"}}
    for _ in range(2):
        memory.deliver(payload, "key")
    memory.deliver({**payload, "webhook": "gone"}, "other")

    assert list(memory.sent) == ["key"]
    assert json.loads(memory.sent["key"][1]) == {name: payload[name] for name in ("type", "timestamp", "data")}
