"""What the house promises in words exists: sentences, topics, handbook."""
from __future__ import annotations

import ast
import pathlib
import re

from lxml import etree

import handlers
from web.sentences import sentence

ROOT = pathlib.Path(__file__).resolve().parents[2]
ERRORS = {"NotFound", "NotAllowed", "Conflict", "Rejected", "Problem", "FieldError"}


def codes_raised() -> dict[str, str]:
    """Every literal code given to an error, a problem or a field error, with its place."""
    codes = {}
    for package in ("workflows", "handlers", "web"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS):
                    continue
                position = 1 if node.func.id in {"Problem", "FieldError"} else 0
                named = [k.value for k in node.keywords if k.arg == "code"]
                literal = named[0] if named else (node.args[position] if len(node.args) > position else None)
                if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                    codes[literal.value] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return codes


def test_every_code_has_a_german_sentence():
    """No error, problem or field error reaches a person as a bare code."""
    missing = {code: place for code, place in codes_raised().items() if sentence(code, {}) in ("", code)}

    assert missing == {}


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
