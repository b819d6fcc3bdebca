"""Saved views: filters under a name, for oneself and for a team; who may see and change them."""
from __future__ import annotations

import pytest

from workflows.errors import NotAllowed, NotFound, Rejected

FILTERS = {"frist": "ueberfaellig", "prozess": "two_steps"}


def names(app, person):
    return [view.name for view in app.views.listed(person)]


def test_a_view_keeps_its_filters_and_is_ones_own(app, anna, bert):
    """Others neither see nor find it; saving under the same name replaces it."""
    view = app.views.save("  Meine   überfälligen ", FILTERS, anna)
    assert (view.name, view.filters, view.team, view.owner) == ("Meine überfälligen", FILTERS, "", "anna")
    assert app.views.save("meine Überfälligen", {"frist": "ohne"}, anna).id == view.id
    assert app.views.get(view.id, anna).filters == {"frist": "ohne"}
    assert names(app, bert) == []
    for refused in (lambda: app.views.get(view.id, bert), lambda: app.views.delete(view.id, by=bert)):
        with pytest.raises(NotFound, match="view_not_found"):
            refused()


def test_a_team_s_view_is_seen_by_its_members_and_changed_by_owner_and_lead(app, anna, bert, carl):
    """Who left the team is told that there is none; a lead may tidy up, a colleague may not."""
    dora = app.identity.create_person("dora", "Dora Veit", groups=["register"], roles=["clerk"])
    view = app.views.save("Handwerksrolle eilig", FILTERS, anna, "register")
    assert names(app, bert) == names(app, dora) == ["Handwerksrolle eilig"]
    assert names(app, carl) == []
    with pytest.raises(NotAllowed, match="view_not_yours"):
        app.views.change(view.id, name="Meins", team="register", by=dora)
    with pytest.raises(NotAllowed, match="view_not_yours"):
        app.views.change(view.id, name="Eilig", team="", by=bert)
    assert app.views.change(view.id, name="Eilig", team="register", by=bert).name == "Eilig"
    left = app.identity.change_person(dora.id, by=bert, groups=["advisory"])
    assert names(app, left) == []
    with pytest.raises(NotFound, match="view_not_found"):
        app.views.get(view.id, left)
    app.views.delete(view.id, by=bert)
    assert names(app, anna) == []
    with pytest.raises(NotFound, match="view_not_found"):
        app.views.delete(view.id, by=anna)


def test_who_left_a_team_still_has_the_own_view_and_takes_it_back(app, anna, bert):
    """The owner's view stays with the owner."""
    view = app.views.save("Eilig", FILTERS, anna, "register")
    moved = app.identity.change_person(anna.id, by=bert, groups=["advisory"])
    assert names(app, moved) == ["Eilig"]
    assert app.views.change(view.id, name="Eilig", team="register", by=moved).team == "register"
    assert app.views.change(view.id, name="Eilig", team="", by=moved).team == ""
    with pytest.raises(NotAllowed, match="view_other_team"):
        app.views.change(view.id, name="Eilig", team="register", by=moved)


@pytest.mark.parametrize(("name", "code"), [("", "view_name_missing"), (" \u200b ", "view_name_missing"), ("x" * 61, "view_name_long")])
def test_a_name_has_to_be_one(app, anna, name, code):
    """Empty, invisible and endless names are refused."""
    with pytest.raises(Rejected, match=code):
        app.views.save(name, FILTERS, anna)


def test_bad_input_is_refused(app, anna):
    """A team of others, too many views, filters that are none, a name one has already."""
    with pytest.raises(NotAllowed, match="view_other_team"):
        app.views.save("Eilig", FILTERS, anna, "advisory")
    with pytest.raises(Rejected, match="view_filters"):
        app.views.save("Eilig", {"schritt": "x" * 201}, anna)
    first, *_ = [app.views.save(f"Ansicht {number}", FILTERS, anna) for number in range(30)]
    with pytest.raises(Rejected, match="view_too_many"):
        app.views.save("noch eine", FILTERS, anna)
    with pytest.raises(Rejected, match="view_name_taken"):
        app.views.change(first.id, name="ANSICHT 7", team="", by=anna)
