"""Broken variants of files, made by fixed rules from a seed: what a bad tool, a bad hand or a bad line makes of them."""
from __future__ import annotations

import copy
import random

from lxml import etree

VALUES = ("", " ", "x", "true", "false", "-1", "999999999999", "${a.b(1)}", "${", "=", "a b", "ä:ö", "..", "P1D", "null", "\t\n", "x" * 500)


def mutated(xml: bytes, seed: int) -> bytes:
    """A variant of a file; the same seed makes the same variant."""
    chance = random.Random(seed)
    if chance.random() < 0.2:
        return _bytes_changed(xml, chance)
    root = etree.fromstring(xml)
    elements = [one for one in root.iter() if isinstance(one.tag, str) and "}" in one.tag and "/DI" not in one.tag]
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        chance.choice(_CHANGES)(chance, chance.choice(elements), elements)
    return etree.tostring(root)


def bytes_changed(content: bytes, seed: int) -> bytes:
    """A variant of any file, changed in its bytes."""
    return _bytes_changed(content, random.Random(seed))


def _bytes_changed(xml: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(xml))
    return chance.choice((
        xml[:place],
        xml[:place] + bytes([chance.randrange(256)]) + xml[place + 1:],
        xml[:place] + xml[place + chance.randrange(200):],
        xml[:place] + xml[chance.randrange(len(xml)):],
        xml.replace(b'"', b"'", chance.randrange(9)),
    ))


def _delete(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    if element.getparent() is not None:
        element.getparent().remove(element)


def _twice(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    if element.getparent() is not None:
        element.addnext(copy.deepcopy(element))


def _elsewhere(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    target = chance.choice(elements)
    if element.getparent() is not None and element not in [target, *target.iterancestors()]:
        target.append(element)


def _renamed(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    element.tag = chance.choice((chance.choice(elements).tag, f"{{{etree.QName(element).namespace}}}unheardOf", "plain"))


def _without_attribute(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    if element.attrib:
        del element.attrib[chance.choice(list(element.attrib))]


def _other_value(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    if element.attrib:
        other = chance.choice(elements)
        values = [*VALUES, *other.attrib.values(), *(one.get("id", "") for one in (other, element))]
        element.set(chance.choice(list(element.attrib)), chance.choice(values))


def _other_attribute(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    for name, value in chance.choice(elements).attrib.items():
        element.set(name, value)


def _other_text(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    element.text = chance.choice((*VALUES, chance.choice(elements).text or ""))


def _upside_down(chance: random.Random, element: etree._Element, elements: list[etree._Element]) -> None:
    element[:] = reversed(element)


_CHANGES = (
    _delete, _twice, _elsewhere, _renamed, _without_attribute, _without_attribute, _other_value, _other_value, _other_value,
    _other_attribute, _other_text, _upside_down,
)
