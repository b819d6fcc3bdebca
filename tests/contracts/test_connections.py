"""The page of access tokens and webhooks: a secret is shown once, others' keys stay theirs, wrong input loses nothing."""
from __future__ import annotations

import re

import pytest

from web import create_app
from workflows.bootstrap import build
from workflows.settings import Settings

PAGE = "/schnittstellen"


@pytest.fixture
def app(tmp_path, database_url, clock, shelf):
    settings = Settings(data=tmp_path, database_url=database_url, durable=False, webhook_hosts="hooks.example")
    built = build(settings, clock=clock, registry=shelf.registry(), outbox_adapters={"mail": shelf.mail})
    yield built
    built.close()


@pytest.fixture
def browser(app):
    """Signs a person in and posts with the page's form token."""
    def enter(person):
        client = create_app(app).test_client()
        client.set_cookie("sid", app.identity.create_session(person))
        token = re.search(r'name="csrf-token" content="([^"]+)"', client.get(PAGE).text).group(1)
        return client, lambda path, **fields: client.post(f"{PAGE}{path}", data={"csrf_token": token, **fields})

    return enter


@pytest.fixture
def root(app):
    return app.identity.create_person("root", "Rita Ohm", roles=["admin"])


def test_a_key_is_issued_shown_once_and_revoked(app, browser, anna):
    """The secret works, stands in one answer only, and is over when it is revoked."""
    client, post = browser(anna)
    made = post("/zugangsschluessel", name="Gebühren", scope=["tasks:read", "cases:read"], days="90")
    secret = re.search(r'id="secret" readonly value="(kwt_[^"]+)"', made.text).group(1)
    later = client.get(PAGE).text
    [token] = app.tokens.of(anna)
    used = app.tokens.authenticate(secret)
    gone = post(f"/zugangsschluessel/{token.id}/sperren")

    assert (made.status_code, used.owner, used.scopes) == (201, anna, ("cases:read", "tasks:read"))
    assert "Gebühren" in later
    assert secret not in later
    assert (gone.status_code, app.tokens.authenticate(secret)) == (303, None)


def test_what_is_missing_is_said_and_what_was_entered_stays(app, browser, anna):
    """Without a scope nothing is issued."""
    _, post = browser(anna)
    answer = post("/zugangsschluessel", name="Gebühren", days="90")

    assert answer.status_code == 422
    assert "mindestens einen Bereich" in answer.text
    assert 'value="Gebühren"' in answer.text
    assert app.tokens.of(anna) == []


def test_a_clerk_issues_keys_for_nobody_else(app, browser, anna, bert):
    """Whatever the form says."""
    _, post = browser(anna)
    post("/zugangsschluessel", name="Fremd", scope="tasks:read", days="30", owner="bert")

    assert ([one.name for one in app.tokens.of(anna)], app.tokens.of(bert)) == (["Fremd"], [])
    assert post("/benachrichtigungen", name="a", url="https://hooks.example/", event="case.ended").status_code == 403


def test_an_administrator_sees_everybodys_keys_and_the_webhooks(app, browser, anna, root):
    """Issues one for a program's account, tells an address, ends it."""
    client, post = browser(root)
    post("/zugangsschluessel", name="Fachverfahren", scope="tasks:read", days="30", owner="anna")
    wrong = post("/benachrichtigungen", name="Archiv", url="https://elsewhere.example/", event="case.ended", owner="anna")
    made = post("/benachrichtigungen", name="Archiv", url="https://hooks.example/in", event="case.ended", owner="anna")
    text = client.get(PAGE).text
    [hook] = app.webhooks.listed(root)
    post(f"/benachrichtigungen/{hook.id}/beenden")

    assert [one.name for one in app.tokens.of(anna)] == ["Fachverfahren"]
    assert (wrong.status_code, made.status_code, hook.person_id) == (422, 201, anna.id)
    assert "KAMMERWERK_WEBHOOK_HOSTS" in wrong.text
    assert re.search(r'value="whsec_[^"]+"', made.text)
    assert "whsec_" not in text
    assert "https://hooks.example/in" in text
    assert app.webhooks.listed(root) == []
