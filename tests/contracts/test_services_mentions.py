"""Colleagues spoken to in notes."""
from __future__ import annotations

import pytest

from workflows.errors import Rejected


def begun(app, deploy, by):
    deploy("two_steps")
    return app.runtime.start("two_steps", {"name": "A", "place": "B", "deadline": None}, by=by)


def test_who_is_spoken_to_is_told_once_and_named(app, deploy, anna, bert):
    """A note with @user.name keeps whom it speaks to and lets them know; mail addresses speak to nobody."""
    case = begun(app, deploy, anna)

    app.tasks.add_note(case.id, "@Bert und noch einmal @bert. Rückfragen an post@anna.example, (@anna)", anna)

    [note] = app.tasks.notes(case.id, bert)
    assert note.mentions == {"bert": "Bert Lang", "anna": "Anna Berg"}
    assert [(one.kind, one.params, one.business_key) for one in app.notifications.listed(bert)] == [
        ("mentioned", {"by": "Anna Berg"}, case.business_key)]
    assert app.notifications.listed(anna) == []
    assert [one.username for one in app.tasks.colleagues(case.id, anna)] == ["bert"]


@pytest.mark.parametrize(("text", "code"), [("@carl bitte", "mention_cannot_see"), ("@niemand?", "mention_unknown")])
def test_who_may_not_see_the_case_cannot_be_spoken_to(app, deploy, anna, carl, text, code):
    """Nothing is written and nobody is told; kept as it is where the words are only to be saved."""
    case = begun(app, deploy, anna)
    with pytest.raises(Rejected) as caught:
        app.tasks.add_note(case.id, text, anna)
    assert caught.value.code == code
    assert app.tasks.notes(case.id, anna) == []
    assert app.notifications.listed(carl) == []
    app.tasks.add_note(case.id, text, anna, speaks=False)
    assert [(one.text, one.mentions) for one in app.tasks.notes(case.id, anna)] == [(text, {})]
