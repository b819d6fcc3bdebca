"""Access tokens: shown once, within scopes and days, over as soon as they are revoked or their owner is gone."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import NotAllowed, NotFound, Rejected
from workflows.model import SYSTEM


@pytest.fixture
def root(app):
    return app.identity.create_person("root", "Rita Ohm", roles=["admin"])


def made(app, owner, **more):
    return app.tokens.create(owner, **{"name": "Fachverfahren", "scopes": ["tasks:read"], "days": 30, "by": owner, **more})


def test_a_token_acts_for_its_owner(app, anna):
    """The secret is only in the answer; it gives the person and the scopes, and its use is noted by the minute."""
    token = made(app, anna, scopes=["tasks:write", "tasks:read"])
    found = app.tokens.authenticate(token.secret)

    assert (found.owner, found.scopes, found.secret) == (anna, ("tasks:read", "tasks:write"), "")
    assert app.tokens.of(anna)[0].last_used == app.clock()
    assert app.tokens.of(anna)[0].secret == ""


def test_a_token_is_over_when_its_days_are(app, anna, clock):
    """The last instant counts no more."""
    token = made(app, anna, days=1)
    clock.advance(dt.timedelta(days=1) - dt.timedelta(seconds=1))
    assert app.tokens.authenticate(token.secret) is not None
    clock.advance(dt.timedelta(seconds=1))

    assert app.tokens.authenticate(token.secret) is None
    assert app.tokens.of(anna) == []


def test_a_revoked_token_is_over_at_once(app, anna, carl, root):
    """By its owner or an administrator; for everybody else there is none."""
    first, second = made(app, anna), made(app, anna)
    with pytest.raises(NotFound, match="token_not_found"):
        app.tokens.revoke(first.id, by=carl)
    app.tokens.revoke(first.id, by=anna)
    app.tokens.revoke(second.id, by=root)

    assert [app.tokens.authenticate(one.secret) for one in (first, second)] == [None, None]
    assert {entry.payload["name"] for entry in app.history.audit("system") if entry.action == "token_revoked"} == {"Fachverfahren"}


def test_who_is_deactivated_has_no_token(app, anna, root):
    """A leaver's programs stop with them."""
    token = made(app, anna)
    app.identity.change_person(anna.id, by=root, active=False)

    assert app.tokens.authenticate(token.secret) is None


@pytest.mark.parametrize(("more", "code"), [
    ({"name": " "}, "token_name"), ({"name": "n" * 101}, "token_name"), ({"scopes": []}, "token_scopes"),
    ({"scopes": ["tasks:read", "everything"]}, "token_scopes"), ({"days": 0}, "token_days"), ({"days": 367}, "token_days"),
])
def test_what_a_token_can_not_be(app, anna, more, code):
    """No name, no or unknown scopes, no or too many days: refused, nothing kept."""
    with pytest.raises(Rejected, match=code):
        made(app, anna, **more)
    assert app.tokens.of(anna) == []


def test_tokens_for_others_are_made_by_administrators(app, anna, carl, root):
    """For the account of a program; nobody else gives somebody's rights away."""
    with pytest.raises(NotAllowed, match="no_right"):
        made(app, anna, by=carl)
    with pytest.raises(NotAllowed, match="no_right"):
        app.tokens.everybodys(carl)
    token = made(app, anna, by=root)

    assert [(one.id, one.created_by) for one in app.tokens.everybodys(root)] == [(token.id, "root")]


@pytest.mark.parametrize("secret", ["", "kwt_", "kwt_nobody", "x" * 5000])
def test_an_unknown_secret_is_nobody(app, secret):
    """Whatever is sent."""
    assert app.tokens.authenticate(secret) is None


def test_the_system_may_make_tokens(app, anna):
    """For whoever runs the machine."""
    assert made(app, anna, by=SYSTEM).owner == anna
