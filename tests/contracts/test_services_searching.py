"""A search finds cases and tasks by beginnings of words, in what the person may see; the words follow every change."""
from __future__ import annotations

import pytest
import sqlalchemy as sa

from workflows.errors import Rejected
from workflows.model import SYSTEM
from workflows.persistence import words
from workflows.persistence.tables import search_word
from workflows.services import searching
from workflows.services.searching import Hit


def start(app, name, place="Rostock", **more):
    return app.runtime.start("two_steps", {"name": name, "place": place, "deadline": None}, by=SYSTEM, **more)


@pytest.fixture
def cases(app, deploy, anna, bert, carl):
    deploy("two_steps")
    return {name: start(app, name, place) for name, place in (
        ("Jürgen Müller-Lüdke", "Güstrow"), ("Karin Mueller", "Rostock"), ("Deniz Yılmaz GmbH", "Rostock"), ("Straßenbau Groß", "Wismar"))}


def names(app, who, text, **more):
    return [case.title for case in app.searching.find(who, text, **more).cases]


@pytest.mark.parametrize(("text", "expected"), [
    ("müll", {"Jürgen Müller-Lüdke", "Karin Mueller"}), ("MUELLER", {"Jürgen Müller-Lüdke", "Karin Mueller"}),
    ("mueller rost", {"Karin Mueller"}), ("rostock mül", {"Karin Mueller"}), ("lüdke", {"Jürgen Müller-Lüdke"}),
    ("Müller-Lüd", {"Jürgen Müller-Lüdke"}), ("yilmaz", {"Deniz Yılmaz GmbH"}), ("Yılmaz", {"Deniz Yılmaz GmbH"}),
    ("strassen gross", {"Straßenbau Groß"}), ("straßenbau", {"Straßenbau Groß"}), ("ller", set()), ("...", set()), ("", set()),
    ("zs-2026-00003", {"Deniz Yılmaz GmbH"}), ("00003", {"Deniz Yılmaz GmbH"}), ("gibtesnicht rostock", set()), ("'%_\" (müller,", {
        "Jürgen Müller-Lüdke", "Karin Mueller"}),
])
def test_words_are_found_by_their_beginnings(app, cases, anna, text, expected):
    """Several words in any order, umlauts in either spelling, foreign letters, numbers whole and by their end."""
    assert set(names(app, anna, text)) == expected


def test_an_exact_number_is_told_from_a_beginning(app, cases, anna, carl):
    """Typed in small letters as well; not for somebody who may not know of the case."""
    key = cases["Karin Mueller"].business_key
    assert app.searching.exact(anna, f" {key.lower()} ") == key
    assert app.searching.exact(anna, key[:-1]) is None
    assert app.searching.exact(carl, key) is None


def test_documents_are_found_by_their_titles_and_notes_are_not(app, cases, anna):
    """The answer says which document it was; what colleagues remark is nobody's to search for."""
    case = cases["Karin Mueller"]
    app.tasks.add_document(case.id, "Meisterbrief Tischlerhandwerk.txt", b"Brief", anna)
    app.tasks.add_note(case.id, "Ruft wegen Gesellenbrief zurueck", anna)
    found = app.searching.find(anna, "meister mueller")
    assert [one.id for one in found.cases] == [case.id]
    assert found.hits == {case.id: [Hit("", "Meisterbrief Tischlerhandwerk.txt")]}
    assert names(app, anna, "gesellen") == []


def test_only_what_the_person_may_see_is_found(app, cases, anna, carl):
    """Cases and tasks of another team are not there, not even as a number."""
    assert app.searching.find(carl, "mueller").cases == ()
    assert app.searching.find(carl, "mueller").tasks == ()
    found = app.searching.find(anna, "mueller")
    assert {task.title for task in found.tasks} == {case.title for case in found.cases}


def test_open_cases_come_first_and_can_be_the_only_ones(app, cases, anna):
    """A case that is over stands behind, and not at all where only open ones are wanted."""
    newest = cases["Straßenbau Groß"]
    app.runtime.cancel(newest.id, by=SYSTEM, reason="zurückgenommen")
    everything = names(app, anna, "zs")
    assert everything[-1] == "Straßenbau Groß"
    assert len(everything) == 4
    assert "Straßenbau Groß" not in names(app, anna, "zs", open_only=True)


def test_words_follow_what_the_case_says(app, cases, anna):
    """A corrected name is found, the old one no longer, but for what a document still says."""
    case = cases["Karin Mueller"]
    app.tasks.add_document(case.id, "Mueller Antrag.txt", b"x", anna)
    app.runtime.set_variables(case.id, {"name": "Karin Schütt"}, by=SYSTEM, reason="geheiratet")
    assert names(app, anna, "schuett") == ["Karin Schütt"]
    assert "Karin Schütt" in names(app, anna, "mueller")
    assert names(app, anna, "karin mueller") == ["Karin Schütt"]
    app.runtime.set_variables(cases["Deniz Yılmaz GmbH"].id, {"name": "Demir"}, by=SYSTEM, reason="x")
    assert names(app, anna, "yilmaz") == []


def test_filling_makes_the_same_words_as_the_steps_did(app, cases, anna):
    """What the migration makes of the cases there is what is kept from now on."""
    app.tasks.add_document(cases["Karin Mueller"].id, "Meisterbrief.txt", b"x", anna)
    app.runtime.set_variables(cases["Deniz Yılmaz GmbH"].id, {"name": "Demir"}, by=SYSTEM, reason="x")
    everything = sa.select(search_word).order_by(search_word.c.word, search_word.c.instance_id)
    with app.context.db.write() as connection:
        kept = connection.execute(everything).all()
        connection.execute(search_word.delete())
        words.fill(connection)
        assert connection.execute(everything).all() == kept
    assert kept


@pytest.mark.parametrize("few", [0, 1, 2_000])
@pytest.mark.parametrize("newest", [3, 20_000])
def test_common_words_find_the_same_cases(app, cases, anna, monkeypatch, few, newest):
    """However common the words, rare together or not: the same cases; where not all were looked at, it says so."""
    monkeypatch.setattr(searching, "_FEW", few)
    monkeypatch.setattr(searching, "_NEWEST", newest)
    for text, expected in (("zs rost", {"Karin Mueller", "Deniz Yılmaz GmbH"}), ("mueller karin", {"Karin Mueller"})):
        found = app.searching.find(anna, text)
        assert {case.title for case in found.cases} == expected
        assert found.newest in (0, newest)
    assert len(app.searching.find(anna, "zs", limit=2).cases) == 2
    assert app.searching.find(anna, "zs", limit=2).more


def test_ten_thousand_characters_are_refused(app, anna):
    """With what to do about it; nothing is cut off in silence."""
    with pytest.raises(Rejected, match="search_too_long") as refused:
        app.searching.find(anna, "x" * 10_000)
    assert refused.value.params == {"max": 200, "length": 10_000}
