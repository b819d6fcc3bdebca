"""Passwords are hashed with today's parameters, and nobody can tell from an answer's time who exists."""
from __future__ import annotations

from workflows.services import passwords


def test_an_unknown_name_costs_what_a_known_one_does():
    """What is checked where there is no such person has the parameters of a real hash, and no password opens it."""
    real = passwords.hash_password("ein langes Kennwort", "anna", 12)
    assert passwords._NOBODY.split("$")[:4] == real.split("$")[:4]
    assert [len(part) for part in passwords._NOBODY.split("$")] == [len(part) for part in real.split("$")]
    assert not passwords.is_outdated(passwords._NOBODY)
    for tried in ("", "nobody has this password", "x" * 300):
        assert not passwords.fits("", tried)
    assert passwords.fits(real, "ein langes Kennwort")
