"""What a person has chosen for their own desk."""
from __future__ import annotations

import pytest

from workflows.bootstrap import Application
from workflows.errors import Rejected


def test_a_choice_is_kept_for_one_person(app: Application) -> None:
    """What one person chose is theirs alone, changes with the next choice and is gone when taken back."""
    app.preferences.set("anna", "after_completion", "list")
    app.preferences.set("ben", "mail", {"digest": False})
    assert app.preferences.get("anna", "after_completion") == "list"
    assert app.preferences.get("ben", "after_completion", "next") == "next"
    app.preferences.set("anna", "after_completion", "next")
    assert app.preferences.all("anna") == {"after_completion": "next"}
    app.preferences.set("anna", "after_completion", None)
    assert app.preferences.get("anna", "after_completion") is None
    assert app.preferences.all("ben") == {"mail": {"digest": False}}


def test_a_choice_has_a_bearable_length(app: Application) -> None:
    """What is too long to be a setting is refused and the former choice stays."""
    app.preferences.set("anna", "filters", "mine")
    with pytest.raises(Rejected) as caught:
        app.preferences.set("anna", "filters", "x" * 30_000)
    assert caught.value.code == "preference_too_long"
    assert app.preferences.get("anna", "filters") == "mine"
