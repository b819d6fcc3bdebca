"""A decision table as things: decisions, columns, and every rule cell by cell. Where it is drawn says nothing."""
from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from workflows.comparing.model import Thing
from workflows.comparing.xmltext import attributes, canonical, elements, local, plain, text_of

# The policies by which the sequence of rules means something (DMN 1.5, 8.2.8).
_IN_SEQUENCE = frozenset({"FIRST", "RULE ORDER", "COLLECT"})
_DRAWN = frozenset({"DMNDI", "elementCollection"})
_TOOL = frozenset({"exporter", "exporterVersion"})


def things_of(root: etree._Element, resource: str) -> dict[str, Thing]:
    """All things of a DMN file by id, in the sequence of the file.

    :param root: of the file, read by `untrusted_xml`.
    """
    whole = Thing("", "file", resource)
    for _, name, value in attributes(root):
        if name not in _TOOL:
            whole.say("name" if name == "name" else "attribute", value, "" if name == "name" else name)
    things = {"": whole}
    for element in elements(root):
        if local(element) not in _DRAWN:
            _Reader(things).element(element)
    return things


class _Reader:
    """Reads one element of a file with what is in it."""

    def __init__(self, things: dict[str, Thing]) -> None:
        self._things = things

    def element(self, element: etree._Element) -> None:
        """A decision, an input, a business knowledge model, a type."""
        thing = self._add(element, plain(element.get("name")))
        for _, name, value in attributes(element):
            thing.say(*(("name", plain(value)) if name == "name" else ("attribute", value, name)))
        parts: dict[str, Callable[[Thing, etree._Element], None]] = {
            "decisionTable": self._table, "literalExpression": _expression, "description": _description,
            "extensionElements": _nothing,
        }
        for part in elements(element):
            read = parts.get(local(part))
            if read is not None:
                read(thing, part)
            elif local(part) == "text":
                thing.say("text", text_of(part))
            else:
                thing.say("part", canonical(part), local(part))

    def _add(self, element: etree._Element, label: str, number: int = 0) -> Thing:
        kind = local(element)
        identity = element.get("id") or f"{kind}/{label or number}"
        while identity in self._things:
            identity += "'"
        thing = self._things[identity] = Thing(identity, kind, label or identity)
        return thing

    def _table(self, decision: Thing, table: etree._Element) -> None:
        policy = table.get("hitPolicy", "UNIQUE")
        decision.say("hit_policy", policy)
        for _, name, value in attributes(table):
            if name not in {"hitPolicy", "preferredOrientation"}:
                decision.say("aggregation" if name == "aggregation" else "attribute", value,
                             "" if name == "aggregation" else name)
        columns = [self._column(one, decision) for one in elements(table) if local(one) in {"input", "output"}]
        notes = [one.get("name") or "" for one in elements(table) if local(one) == "annotation"]
        rules = [self._rule(one, decision, columns, notes, number) for number, one in enumerate(
            (one for one in elements(table) if local(one) == "rule"), start=1)]
        if policy in _IN_SEQUENCE:
            decision.orders["rule_order"] = tuple(one.id for one in rules)

    def _column(self, column: etree._Element, decision: Thing) -> Thing:
        expression = next((one for one in elements(column) if local(one) == "inputExpression"), None)
        text = text_of(expression) if expression is not None else plain(column.get("name"))
        thing = self._add(column, plain(column.get("label")) or text)
        thing.refs[("decision", "")] = decision.id
        thing.aspects[("name", "")] = thing.label
        for _, name, value in attributes(column):
            if name != "label" and not (local(column) == "input" and name == "name"):
                thing.say({"name": "output_name", "typeRef": "value_type"}.get(name, "attribute"), value,
                          "" if name in {"name", "typeRef"} else name)
        for part in elements(column):
            if local(part) == "inputExpression":
                _expression(thing, part)
            elif local(part) in {"inputValues", "outputValues"}:
                thing.say("allowed", text_of(part))
            elif local(part) == "defaultOutputEntry":
                thing.say("default", text_of(part))
            elif local(part) != "extensionElements":
                thing.say("part", canonical(part), local(part))
        return thing

    def _rule(
        self, rule: etree._Element, decision: Thing, columns: list[Thing], notes: list[str], number: int
    ) -> Thing:
        thing = self._add(rule, "", number)
        thing.label = str(number)
        thing.refs[("decision", "")] = decision.id
        entries = [one for one in elements(rule) if local(one) in {"inputEntry", "outputEntry"}]
        inputs = [one for one in columns if one.type == "input"]
        outputs = [one for one in columns if one.type == "output"]
        for kind, heads in (("inputEntry", inputs), ("outputEntry", outputs)):
            cells = [one for one in entries if local(one) == kind]
            for place, cell in enumerate(cells):
                head = heads[place].id if place < len(heads) else f"{kind} {place + 1}"
                _cell(thing, cell, head)
        noted = [text_of(one) for one in elements(rule) if local(one) == "annotationEntry"]
        for place, text in enumerate(noted):
            if text:
                thing.say("annotation", text, notes[place] if place < len(notes) else "")
        for part in elements(rule):
            if local(part) == "description" and text_of(part) not in noted:
                _description(thing, part)
        return thing


def _cell(rule: Thing, cell: etree._Element, head: str) -> None:
    text = text_of(cell)
    rule.say("cell", "" if text == "-" else text, head)
    for _, name, value in attributes(cell):
        if name == "expressionLanguage":
            rule.say("language", value, head)


def _expression(thing: Thing, element: etree._Element) -> None:
    thing.say("expression", text_of(element))
    for _, name, value in attributes(element):
        thing.say("value_type" if name == "typeRef" else "attribute", value, "" if name == "typeRef" else name)


def _description(thing: Thing, element: etree._Element) -> None:
    if text_of(element):
        thing.say("documentation", text_of(element))


def _nothing(thing: Thing, element: etree._Element) -> None:
    """What a drawing tool keeps for itself."""


def heads_named(things: Mapping[str, Thing]) -> dict[str, str]:
    """Id of a column -> what it is called, for the cells below it."""
    return {one.id: one.label for one in things.values() if one.type in {"input", "output"}}
