"""Words a case can be found by: folded so that "Müller" and "mueller" are one, kept in `search_word`.

A word is found by its beginning along one index. What has signs inside ("HR-2026-01842", "Meyer-Lüdke") is kept whole
and by its later parts; its first part is a beginning of the whole already.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from sqlalchemy import Connection, select

from workflows.persistence.statements import Executes, insert_missing
from workflows.persistence.tables import document, process_instance, search_word

# As `search_word.word` is long.
LONGEST = 60
# What a page of text may bring along; a case is found by its names, not by its letters.
MOST = 400
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae"})
CHUNK = re.compile(r"[^\W_]+(?:[^\w\s]+[^\W_]+|_+[^\W_]+)*")
PART = re.compile(r"[^\W_]+")
_AT_ONCE = 500


def folded(text: str) -> str:
    """Lower case, umlauts written out, other accents left away."""
    spelled = unicodedata.normalize("NFC", text.casefold()).translate(_GERMAN)
    return "".join(sign for sign in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(sign))


def words_of(text: str) -> set[str]:
    """The words a text is found by."""
    found: dict[str, None] = {}
    for chunk in CHUNK.findall(folded(text)):
        for word in (chunk, *PART.findall(chunk)[1:]):
            found[word[:LONGEST]] = None
        if len(found) >= MOST:
            break
    return set(list(found)[:MOST])


def asked_for(text: str) -> list[str]:
    """The beginnings somebody searches for, each once; a number with signs inside stays whole."""
    found: dict[str, None] = {}
    for chunk in CHUNK.findall(folded(text)):
        whole = any(sign.isdigit() for sign in chunk)
        for word in [chunk] if whole else PART.findall(chunk):
            found[word[:LONGEST]] = None
    return list(found)


def add_words(connection: Executes, instance_id: str, words: Iterable[str]) -> None:
    """Let a case be found by these words, too."""
    rows = [{"word": word, "instance_id": instance_id} for word in sorted(words)]
    insert_missing(connection, search_word, rows)


def drop_words(connection: Connection, instance_id: str, words: Iterable[str]) -> None:
    """Let a case no longer be found by these words."""
    connection.execute(search_word.delete().where(
        search_word.c.instance_id == instance_id, search_word.c.word.in_(sorted(words))
    ))


def document_words(connection: Connection, instance_id: str) -> set[str]:
    """The words of the titles of a case's documents."""
    names = connection.execute(select(document.c.name).where(document.c.instance_id == instance_id)).scalars()
    return {word for name in names for word in words_of(name)}


def fill(connection: Connection) -> None:
    """Make the words of all cases; called once by migration 0011."""
    cases = select(process_instance.c.id, process_instance.c.search_text).order_by(process_instance.c.id)
    papers = select(document.c.instance_id, document.c.name).order_by(document.c.instance_id)
    for statement in (cases, papers):
        for found in connection.execute(statement).partitions(_AT_ONCE):
            rows = {(word, instance_id) for instance_id, text in found for word in words_of(text)}
            insert_missing(connection, search_word, [{"word": one, "instance_id": of} for one, of in sorted(rows)])
