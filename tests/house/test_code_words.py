"""Every code a shipped decision table or condition knows has words in both languages, for who asks why a case came here."""
from __future__ import annotations

import pathlib
import re

import pytest
from lxml import etree

from web.processes.lexicon import lexicon_of
from web.tasks.codes import code_words

SHIPPED = pathlib.Path(__file__).parents[2] / "bpmn"
PACKAGES = sorted(folder.name for folder in SHIPPED.iterdir() if any(folder.glob("*.bpmn")))
#: Written for people already: the number of a rule ("A17-3"), a number, one word of German with a capital letter only.
PLAIN = re.compile(r"\d+|[A-Z]+\d*[A-Z]?-[\w-]+")
CODE = re.compile(r'"([A-Za-z][A-Za-z0-9_]*)"')


def codes(files):
    """What conditions compare with, and what tables read or give."""
    found = set()
    for name, content in files.items():
        tags = {".dmn": "text", ".bpmn": "conditionExpression"}.get(pathlib.Path(name).suffix)
        for one in etree.fromstring(content).iter() if tags else ():
            if isinstance(one.tag, str) and etree.QName(one).localname == tags:
                found |= set(CODE.findall(one.text or ""))
    return {one for one in found if not PLAIN.fullmatch(one)}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_code_has_words(package):
    """By the forms where they all call it alike, else by the house."""
    files = {path.relative_to(SHIPPED / package).as_posix(): path.read_bytes()
             for path in (SHIPPED / package).rglob("*") if path.is_file()}
    known = lexicon_of([files], {})
    for language in ("de", "en"):
        words = code_words(language)
        offered = {code for field in known.fields.values() for code in field.choices}
        assert sorted(one for one in codes(files) if one not in words and one not in offered) == []


def test_both_languages_have_the_same_codes():
    """The English words are complete, and none is the code again where German has other words."""
    german, english = code_words("de"), code_words("en")
    assert german.keys() == english.keys()
    assert [code for code, words in german.items() if not words.strip() or not english[code].strip()] == []
