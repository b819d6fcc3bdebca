"""German is the source, English the complete translation: of every page's texts and every sentence in Python."""
from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Message

from handlers.parameters import defaults
from web.parameters.words import english_labels
from web.translations.catalogue import read
from web.translations.extract import SOURCES, in_context
from web.translations.segments import placeholders

SAME = "same"
_PERCENT = re.compile(r"%(?:\(\w+\))?[sdif]")


def _said(message: Message) -> tuple[str, ...]:
    return tuple(message.string) if isinstance(message.string, tuple | list) else (message.string,)


def _asked(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, tuple | list) else (message.id,)


def _entries(domain: str) -> list[Message]:
    return [message for message in read(domain) if message.id]


@pytest.mark.parametrize("domain", SOURCES)
def test_every_text_has_an_english_translation(domain: str) -> None:
    """No page and no sentence is half German; `python -m web.translations` puts what is new into the catalogue."""
    english = {(entry.context, entry.id) for entry in _entries(domain) if all(_said(entry))}
    asked = {in_context(message): place for message, place in SOURCES[domain]()}
    assert {message: place for message, place in asked.items() if message not in english} == {}


@pytest.mark.parametrize("domain", SOURCES)
def test_no_translation_is_left_of_a_text_that_is_gone(domain: str) -> None:
    """The catalogue holds what is said, nothing else."""
    asked = {in_context(message) for message, _ in SOURCES[domain]()}
    own = {(place, in_context(message)[1]) for message, place in SOURCES[domain]()}  # a template's own way to say it
    assert [entry.id for entry in _entries(domain) if (entry.context, entry.id) not in asked | own] == []


@pytest.mark.parametrize("domain", SOURCES)
def test_a_translation_shows_the_same_values(domain: str) -> None:
    """No name, number or link gets lost on the way, and none is invented."""
    def shown(text: str) -> tuple[list[str], list[str]]:
        return placeholders(text), sorted(_PERCENT.findall(text))

    wrong = [
        (asked, said) for entry in _entries(domain)
        for asked, said in zip([*_asked(entry), *_asked(entry)], _said(entry), strict=False)
        if said and shown(asked) != shown(said) and (len(_asked(entry)) == 1 or shown(_asked(entry)[-1]) != shown(said))
    ]
    assert wrong == []


@pytest.mark.parametrize("domain", SOURCES)
def test_a_translation_that_says_the_same_is_meant(domain: str) -> None:
    """A German text copied as it is stands out: words that are the same in English bear the comment "same"."""
    copied = [entry.id for entry in _entries(domain) if set(_asked(entry)) & set(_said(entry))]
    meant = [entry.id for entry in _entries(domain) if SAME in entry.user_comments]
    assert copied == meant


def test_every_parameter_has_an_english_name() -> None:
    """Labels of parameters are words of ours: each has one, none is left of a parameter that is gone."""
    assert set(english_labels()) == {one.key for one in defaults()}
    assert [key for key, label in english_labels().items() if not label.strip()] == []
