"""Syllables of German words: read another way than pyphen reads its patterns, with the same breaks."""
from __future__ import annotations

import pathlib
import re

import pyphen
import pytest

from web.modeler.syllables import LONGEST_WORD, hyphenated

ROOT = pathlib.Path(__file__).resolve().parents[2]


def words(folder: str, pattern: str) -> list[str]:
    """All words of files, each once."""
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / folder).rglob(pattern)))
    return sorted(set(re.findall(r"[^\W\d_]{5,}", text)))


@pytest.mark.parametrize(("folder", "pattern"), [("bpmn", "*.bpmn"), ("web/help/pages", "*.md")])
def test_words_break_where_pyphen_breaks_them(folder, pattern):
    """Every word of the shipped diagrams and of the handbook has the breaks of pyphen's own dictionary."""
    german = pyphen.Pyphen(lang="de_DE", left=3, right=3)
    found = words(folder, pattern)

    assert len(found) > 500
    assert [hyphenated(one) for one in found] == [german.inserted(one, "\u00ad") for one in found]


@pytest.mark.parametrize("word", ["", "Łódź", "日本語のことば", "x" * (LONGEST_WORD + 1)])
def test_what_is_no_german_word_stays_as_it_is(word):
    """Signs the patterns do not know, and words nobody writes, come back whole or at least unharmed."""
    assert hyphenated(word).replace("\u00ad", "") == word
