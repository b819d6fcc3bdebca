"""Keeping the words a case is found by equal to what its search text and the titles of its documents say."""
from __future__ import annotations

from workflows.persistence.words import add_words, document_words, drop_words, words_of
from workflows.services.cases import LockedCase


def keep_words(case: LockedCase, text: str) -> None:
    """Write what a new search text changes; a step that changes none of it costs nothing here."""
    before, after = words_of(case.row["search_text"]), words_of(text)
    add_words(case.together, case.id, after - before)
    if gone := before - after:
        drop_words(case.connection, case.id, gone - document_words(case.connection, case.id))
