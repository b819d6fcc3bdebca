"""No error, finding, wrong field, incident or entry of the history reaches a person as a bare code."""
from __future__ import annotations

import runpy
import string
from functools import cache
from pathlib import Path

import pytest

from web.sentences import LANGUAGES, catalogue
from workflows.engine import graph, refusals

_C = runpy.run_path(str(Path(__file__).parent / "codes.py"))
# What is told along whoever makes the code: with findings, incidents and refusals (web/sentences.py, errors.py).
ALWAYS = {name: {"element", "resource"} for name in _C["FINDINGS"]} | {"Rejected": {"count"}} | {
    name: {"element", "step"} for name in ("Halt", "PermanentFailure", "AmountRefused", "_note", "incident_row")
} | {"": {"element", "resource", "step"}, "BadExpression": {"element", "text"}}


@cache
def uses(word: str = "code"):
    return _C["Sources"].read().uses(word)


@pytest.mark.parametrize("word", ["code", "action"])
def test_every_code_can_be_followed_to_its_literals(word):
    """A code put together at run time could have no sentence; so there is none."""
    assert uses(word)[0]
    assert uses(word)[1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence(language):
    """Whatever code can reach a person stands in the catalogue."""
    known = catalogue(language).sentences
    assert {use.code: use.place for use in uses()[0] if use.code not in known} == {}


def test_every_finding_has_a_remedy():
    """Whoever is told what is wrong with a drawing is told what to draw instead."""
    known = catalogue().remedies
    assert {use.code: use.place for use in uses()[0] if use.by in _C["FINDINGS"] and use.code not in known} == {}


def test_every_gap_of_a_sentence_is_filled_wherever_its_code_is_given():
    """No sentence is shown with "…" where a name should stand."""
    known = catalogue()
    wanting = []
    for use in uses()[0]:
        text = known.sentences.get(use.code, "") + known.remedies.get(use.code, "")
        gaps = {name for _, name, _, _ in string.Formatter().parse(text) if name} - ALWAYS.get(use.by, set())
        if use.params is not None and use.by not in _C["TELLERS"] and gaps - use.params:
            wanting.append((use.code, use.place, sorted(gaps - use.params)))
    assert wanting == []


def test_every_action_has_words_in_the_history():
    """Every entry of the trail is told in German."""
    known = catalogue().sentences
    assert {use.code: use.place for use in uses("action")[0] if f"audit_{use.code}" not in known} == {}


def test_every_word_of_the_standard_the_engine_knows_is_spoken():
    """Elements and triggers are called by German names, not by their tags."""
    words = {*graph.ACTIVITIES, *graph.GATEWAYS, *graph.EVENTS, *(t for found in refusals._TRIGGERS.values() for t in found)}
    assert words - catalogue().words.keys() == set()


def test_a_code_nobody_knows_would_be_found(tmp_path, monkeypatch):
    """The search sees errors, findings, subclasses, alternatives and codes that are put together."""
    source = """
class Wrong(Conflict): pass
class Conflict:
    def __init__(self, code, **params): ...
def report(element, code, message, **params): ...
def work(self, kind, note):
    raise Wrong("a_code", name=kind)
    report("x", "b_code" if kind else "c_code", "message", text=note)
    report("x", f"{kind}_missing", "message")
    report("x", note["code"], "message")
    yield "d_code", "message", {"of": kind}
"""
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "new.py").write_text(source)
    monkeypatch.setitem(_C["Sources"].read.__func__.__globals__, "ROOT", tmp_path)
    found, lost = _C["Sources"].read(["room"]).uses("code")

    assert {(use.code, use.params) for use in found} == {
        ("a_code", frozenset({"name"})), ("b_code", frozenset({"text"})), ("c_code", frozenset({"text"})),
        ("d_code", frozenset({"of"})),
    }
    assert lost == ["room/new.py:9 f'{kind}_missing'"]
