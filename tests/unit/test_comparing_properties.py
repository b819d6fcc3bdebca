"""Nothing that means something is passed over, and nothing that means nothing is told: held on the shipped files and the corpora."""
from __future__ import annotations

import os
import pathlib
import random
from collections.abc import Iterator

import pytest
from lxml import etree

from workflows.comparing import differences

ROOT = pathlib.Path(__file__).parents[2]
CASES = pathlib.Path(os.environ.get("KAMMERWERK_CASES", ROOT.parent / "shared" / "cases"))
SHIPPED = sorted(ROOT.glob("bpmn/*/*.bpmn")) + sorted(ROOT.glob("bpmn/*/*.dmn"))[::3]
FOREIGN = sorted(CASES.glob("**/*.bpmn"))[::4]
DRAWN = ("/DI", "/DD/", "DMNDI")
# Parts that have an id nobody refers to, notes of tools, and what is the same thing said twice.
SILENT = {"id", "exporter", "exporterVersion", "textFormat", "executionPlatform", "executionPlatformVersion", "type",
          "schemaLocation", "diagramRelationId"}
TWICE = {"incoming", "outgoing", "laneSet", "description"}
STANDS_FOR_ITSELF = {"multiInstanceLoopCharacteristics": {"isSequential"}}


def said(root: etree._Element) -> list[etree._Element]:
    """The elements that are no drawing and no note of a tool."""
    found = []
    for one in root.iter("*"):
        inside = [one, *one.iterancestors()]
        if any(mark in str(each.tag) for each in inside for mark in DRAWN):
            continue
        if any(etree.QName(each).localname in TWICE for each in inside):
            continue
        # What the file or a diagram tool keeps for itself at the root.
        if len(inside) > 1 and etree.QName(inside[-2]).localname == "extensionElements":
            continue
        found.append(one)
    return found


def changes(root: etree._Element, chance: random.Random) -> Iterator[str]:
    """Changes one thing after the other, each time giving what it is, and takes it back."""
    for element in chance.sample(said(root), 12):
        kind = etree.QName(element).localname
        for name in list(element.attrib):
            if kind == "definitions" and "}" in str(name):
                continue  # a tool's note on the file
            if etree.QName(str(name)).localname in SILENT | STANDS_FOR_ITSELF.get(kind, set()):
                continue
            before = element.get(name)
            element.set(name, f"{before}x")
            yield f"{kind} {name}"
            element.set(name, before)
        if (element.text or "").strip():
            before = element.text
            element.text = f"{before}x"
            yield f"{kind} text"
            element.text = before


@pytest.mark.parametrize("path", [pytest.param(one, id=one.name) for one in SHIPPED + FOREIGN])
def test_every_change_is_told(path):
    """Any other attribute value and any other text is a difference."""
    content = path.read_bytes()
    try:
        root = etree.fromstring(content)
    except etree.XMLSyntaxError:
        pytest.skip("no XML")
    silent = [what for what in changes(root, random.Random(path.name))
              if not differences({path.name: content}, {path.name: etree.tostring(root)})]
    assert silent == []


@pytest.mark.parametrize("path", [pytest.param(one, id=one.name) for one in SHIPPED + FOREIGN])
def test_moving_says_nothing(path):
    """Shapes moved, edges bent, the drawing dropped, the file written by another tool: no difference."""
    content = path.read_bytes()
    root = etree.fromstring(content)
    chance = random.Random(path.name)
    for one in root.iter("*"):
        if etree.QName(one).localname in {"Bounds", "waypoint"}:
            for name in ("x", "y"):
                one.set(name, str(chance.randrange(2000)))
    assert differences({path.name: content}, {path.name: etree.tostring(root, encoding="utf-16")}) == []
    for one in [one for one in root if any(mark in str(one.tag) for mark in DRAWN)]:
        root.remove(one)
    assert differences({path.name: content}, {path.name: etree.tostring(root)}) == []


@pytest.mark.parametrize("package", ["register_entry", "exam_admission", "apprenticeship_end"])
def test_package_and_itself(package):
    """A shipped package and itself differ in nothing, also where every file was written anew."""
    folder = ROOT / "bpmn" / package
    files = {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    assert files
    assert differences(files, files) == []
    assert differences(files, {name: content + b"\n" for name, content in files.items()}) == []
