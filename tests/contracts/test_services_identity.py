"""Signing in, sessions, the first administrator."""
from __future__ import annotations

import datetime as dt

import pytest

from workflows.errors import NotAllowed, Rejected
from workflows.model import SYSTEM

SECRET = "ein langes Geheimnis"


@pytest.fixture
def dora(app):
    return app.identity.create_person("Dora", "Dora Ems", password=SECRET, groups=["register"])


def code_of(attempt):
    with pytest.raises(NotAllowed) as refusal:
        attempt()
    return refusal.value.code


def test_right_password_signs_in_and_wrong_ones_say_no_more_than_that(app, dora):
    """A wrong password, an unknown name and a deactivated person get the same answer."""
    assert app.identity.authenticate(" DORA ", SECRET, address="10.0.0.1").groups == {"register"}
    assert code_of(lambda: app.identity.authenticate("dora", "falsch", address="10.0.0.1")) == "login_failed"
    assert code_of(lambda: app.identity.authenticate("niemand", SECRET, address="10.0.0.1")) == "login_failed"
    app.identity.change_person(dora.id, by=SYSTEM, active=False)
    assert code_of(lambda: app.identity.authenticate("dora", SECRET, address="10.0.0.1")) == "login_failed"


def test_too_many_failures_are_throttled_per_name_and_address(app, dora, clock):
    """After ten failures even the right password has to wait, elsewhere it does not."""
    for _ in range(10):
        code_of(lambda: app.identity.authenticate("dora", "falsch", address="10.0.0.1"))
    assert code_of(lambda: app.identity.authenticate("dora", SECRET, address="10.0.0.1")) == "login_throttled"
    assert app.identity.authenticate("dora", SECRET, address="10.0.0.2").id == dora.id
    clock.advance(dt.timedelta(minutes=16))
    assert app.identity.authenticate("dora", SECRET, address="10.0.0.1").id == dora.id


def test_session_ends_when_idle_and_in_any_case_after_ten_hours(app, dora, clock):
    """Half an hour without a request, or ten hours in all, and one has to sign in again."""
    token = app.identity.create_session(dora)
    clock.advance(dt.timedelta(minutes=29))
    assert app.identity.session(token).person.username == "dora"
    clock.advance(dt.timedelta(minutes=29))
    assert app.identity.session(token, touch=False).idle_end == clock() + dt.timedelta(minutes=1)
    clock.advance(dt.timedelta(minutes=1))
    assert app.identity.session(token) is None

    token = app.identity.create_session(dora)
    for _ in range(23):
        clock.advance(dt.timedelta(minutes=25))
        assert app.identity.session(token) is not None
    clock.advance(dt.timedelta(minutes=25))
    assert app.identity.session(token) is None


def test_session_dies_with_sign_out_new_rights_and_deactivation(app, dora):
    """Nobody keeps a session with rights they no longer have; the token itself is stored nowhere."""
    for end in (
        lambda token: app.identity.end_session(token),
        lambda token: app.identity.change_person(dora.id, by=SYSTEM, groups=["post"]),
        lambda token: app.identity.change_person(dora.id, by=SYSTEM, active=False),
    ):
        token = app.identity.create_session(dora)
        assert app.identity.session(token) is not None
        end(token)
        assert app.identity.session(token) is None
    assert app.identity.person(dora.id).groups == {"post"}


def test_first_administrator_comes_in_with_a_code_once(app, clock):
    """A fresh installation has no account but a code, which works once."""
    code = app.identity.one_time_code()
    assert code_of(lambda: app.identity.redeem_code("0" * 32, "eva", "Eva", SECRET, address="x")) == "code_invalid"
    with pytest.raises(Rejected, match="password_too_short"):
        app.identity.redeem_code(code, "eva", "Eva Fink", "kurz", address="x")
    person = app.identity.redeem_code(code, "eva", "Eva Fink", SECRET, address="x")

    assert person.roles == {"admin"}
    assert code_of(lambda: app.identity.redeem_code(code, "evil", "E", SECRET, address="x")) == "code_invalid"
    assert app.identity.one_time_code() is None


def test_names_of_accounts_are_unique(app, dora):
    """Two people cannot sign in under one name."""
    with pytest.raises(Rejected, match="username_taken"):
        app.identity.create_person("DORA", "Andere")
    assert [member.name for member in app.identity.members("register")] == ["Dora Ems"]
    app.identity.create_team("register", "Team Handwerksrolle")
    assert [team.name for team in app.identity.teams()] == ["Team Handwerksrolle"]
