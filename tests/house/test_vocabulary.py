"""What the house promises in words exists: topics have handlers (sentences: `test_sentences.py`)."""
from __future__ import annotations

import pathlib
import re

from lxml import etree

import handlers

ROOT = pathlib.Path(__file__).resolve().parents[2]


def test_every_topic_drawn_has_a_handler_with_a_german_title():
    """A service task of a shipped diagram names a handler, and the handler says in German what it does."""
    registry = handlers.registry()
    drawn = set()
    for path in (ROOT / "bpmn").rglob("*.bpmn"):
        for element in etree.parse(path).iter():
            topic = element.get("{http://camunda.org/schema/1.0/bpmn}topic") if isinstance(element.tag, str) else None
            drawn |= {topic} if topic else set()

    assert drawn
    assert {topic for topic in drawn if topic not in registry} == set()
    assert [handler.topic for handler in registry if not re.search("[A-ZÄÖÜ]", handler.title)] == []
