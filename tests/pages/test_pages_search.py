"""The search page: what was found where, marked; what to do where nothing was."""
from __future__ import annotations

import pytest

from web.search.presenting import marked


def test_cases_and_their_tasks_are_found_with_the_words_marked(sabine):
    """Grouped, with the document the words stand in."""
    text = sabine.post("/suche", {"text": "yıl"}).text
    assert 'id="found-tasks"' in text
    assert 'id="found-cases"' in text
    assert "Elektro <mark>Yıl</mark>maz" in text
    assert "Dokument: Antrag.pdf" in text


def test_an_exact_number_leads_to_its_case(sabine):
    """In small letters as well."""
    answer = sabine.post("/suche", {"text": " hr-2026-01842 "})
    assert (answer.status_code, answer.location) == (303, "/vorgang/HR-2026-01842")


def test_nothing_found_says_what_to_try(sabine):
    """And keeps what was searched for; only open ones can be asked for."""
    text = sabine.post("/suche", {"text": "gibtesnicht", "offen": "ja"}).text
    assert "Nichts gefunden für „gibtesnicht“" in text
    assert "Auch abgeschlossene zeigen" in text


def test_ten_thousand_characters_get_an_answer_in_german(sabine):
    """What is too long is refused with what to do, and the beginning stays in the field."""
    answer = sabine.post("/suche", {"text": "Müller " * 1429})
    assert answer.status_code == 422
    assert "höchstens 200 Zeichen" in answer.text
    assert 'value="Müller Müller' in answer.text


@pytest.mark.parametrize(("text", "words", "expected"), [
    ("Jürgen Müller-Lüdke", ("mueller",), "Jürgen <mark>Müller</mark>-Lüdke"),
    ("Müller", ("mu",), "<mark>Mü</mark>ller"), ("Straße", ("strass",), "<mark>Straß</mark>e"),
    ("HR-2026-01842", ("hr-2026-018",), "<mark>HR-2026-018</mark>42"), ("HR-2026-01842", ("01842",), "HR-2026-<mark>01842</mark>"),
    ("<b>Bau", ("bau",), "&lt;b&gt;<mark>Bau</mark>"), ("nichts", ("x",), "nichts"), ("", ("x",), ""),
])
def test_the_beginnings_are_marked_as_they_are_written(text, words, expected):
    """Whatever the spelling of the search, and never as markup of the text's own."""
    assert str(marked(text, words)) == expected
