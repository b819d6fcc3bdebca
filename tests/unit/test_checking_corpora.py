"""Models from elsewhere, as they are and broken by rule: each gets an answer, every finding names what exists."""
from __future__ import annotations

import json
import os
import pathlib
import runpy

import pytest
from lxml import etree

from workflows.checking import Surroundings
from workflows.checking.files import judge
from workflows.forms import parse_form
from workflows.model import Severity

HERE = pathlib.Path(__file__)
CASES = pathlib.Path(os.environ.get("KAMMERWERK_CASES") or HERE.parents[3] / "shared" / "cases")
mutated = runpy.run_path(str(HERE.parent / "mutations.py"))["mutated"]
OWN = sorted((HERE.parents[2] / "bpmn").rglob("*.bpmn"))
ELSEWHERE = [path for path in sorted(CASES.rglob("*")) if path.name.endswith((".bpmn", ".bpmn20.xml"))] if CASES.exists() else []
TABLES = [*sorted((HERE.parents[2] / "bpmn").rglob("*.dmn")), *(sorted(CASES.rglob("*.dmn")) if CASES.exists() else [])]
FORMS = [*sorted((HERE.parents[2] / "bpmn").rglob("*.form")), *(sorted(CASES.rglob("*.form")) if CASES.exists() else [])]
BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
needs_cases = pytest.mark.skipif(not ELSEWHERE and not os.environ.get("CI"), reason="no cases beside the project")


def ids_of(xml: bytes) -> set[str] | None:
    """Ids of a file's elements; None for what is no XML."""
    try:
        root = etree.fromstring(xml)
    except etree.XMLSyntaxError:
        return None
    return {(one.get("id") or "").strip() for one in root.iter() if isinstance(one.tag, str)}


def astray(xml: bytes, problems) -> list[tuple[str, str]]:
    """Findings at elements the file does not hold; a file without any id, or unreadable, may have findings at ""."""
    ids = ids_of(xml)
    if ids is None:
        return [(one.element, one.code) for one in problems if one.element and one.element.encode() not in xml]
    return [(one.element, one.code) for one in problems if one.element not in ids or (not one.element and ids != {""})]


@needs_cases
@pytest.mark.parametrize("path", ELSEWHERE, ids=lambda path: path.name)
def test_a_model_from_elsewhere_gets_an_answer(path):
    """Each model is judged without an exception, and every finding names an element of it."""
    assert astray(path.read_bytes(), judge({path.name: path.read_bytes()}, Surroundings())) == []


@needs_cases
def test_the_reference_models_and_the_city_models_are_there():
    """21 reference models and 12 of a city with 8 forms are judged above and below; none is left out silently."""
    counts = [len(list((CASES / name).rglob(kind))) for name, kind in
              (("miwg-reference", "*.bpmn"), ("stuttgart", "*.bpmn"), ("stuttgart", "*.form"))]
    assert counts == [21, 12, 8]


@needs_cases
@pytest.mark.parametrize("path", ELSEWHERE, ids=lambda path: path.name)
def test_prefixes_change_nothing(path):
    """The same model with other namespace prefixes has the same findings."""
    xml = path.read_bytes()
    assert _told(judge({"a.bpmn": _with_prefixes(xml)}, Surroundings())) == _told(judge({"a.bpmn": xml}, Surroundings()))


def _told(problems) -> list[tuple[str, str, str]]:
    return sorted((one.element, one.code, str(one.severity)) for one in problems)


def _with_prefixes(xml: bytes) -> bytes:
    """A copy whose namespaces have other prefixes, none of them the default one."""
    root = etree.fromstring(xml)
    spaces = {uri for one in root.iter() for uri in one.nsmap.values()}
    prefixes = {f"p{number}_": uri for number, uri in enumerate(sorted(spaces))}
    copy = etree.Element(root.tag, dict(root.attrib), nsmap=prefixes)
    copy.text = root.text
    copy.extend(list(root))
    text = etree.tostring(copy).decode()
    own = {uri: prefix for prefix, uri in prefixes.items()}
    for prefix, uri in root.nsmap.items():  # names inside values: xsi:type="bpmn:tFormalExpression"
        if prefix:
            text = text.replace(f'"{prefix}:', f'"{own[uri]}:').replace(f">{prefix}:", f">{own[uri]}:")
    return text.encode()


@needs_cases
@pytest.mark.parametrize("codec", ["utf-16", "utf-32", "ascii"])
def test_encodings_change_nothing(codec):
    """The same model in another encoding has the same findings."""
    for path in ELSEWHERE[::6]:
        root = etree.parse(str(path)).getroot()
        again = etree.tostring(root, encoding=codec, xml_declaration=True)
        assert _told(judge({"a.bpmn": again}, Surroundings())) == _told(judge({"a.bpmn": path.read_bytes()}, Surroundings()))


@pytest.mark.parametrize("part", range(8))
def test_broken_diagrams_get_an_answer(part):
    """Diagrams broken in hundreds of ways are judged without an exception, at elements that exist."""
    paths = [*ELSEWHERE, *OWN]
    for seed in range(part * 60, part * 60 + 60):
        xml = mutated(paths[seed * 7 % len(paths)].read_bytes(), seed)
        assert astray(xml, judge({"a.bpmn": xml}, Surroundings())) == [], seed


@pytest.mark.parametrize("part", range(4))
def test_broken_tables_get_an_answer(part):
    """Decision tables broken in hundreds of ways are judged without an exception, at elements that exist."""
    for seed in range(part * 40, part * 40 + 40):
        xml = mutated(TABLES[seed * 7 % len(TABLES)].read_bytes(), seed)
        assert astray(xml, judge({"a.dmn": xml}, Surroundings())) == [], seed


def test_broken_forms_get_an_answer():
    """Forms broken by bytes are judged without an exception."""
    changed = runpy.run_path(str(HERE.parent / "mutations.py"))["bytes_changed"]
    for seed in range(200):
        content = changed(FORMS[seed % len(FORMS)].read_bytes(), seed)
        for problem in judge({"a.form": content}, Surroundings()):
            assert json.dumps(problem.element)[1:-1].encode() in content or problem.element.encode() in content


@needs_cases
@pytest.mark.parametrize("path", sorted((CASES / "stuttgart").rglob("*.form")) if ELSEWHERE else [], ids=lambda path: path.name)
def test_the_forms_of_a_city_are_read(path):
    """Each form of the city is accepted; its buttons are left out, its fields are there."""
    assert [one for one in judge({path.name: path.read_bytes()}, Surroundings()) if one.severity is Severity.ERROR] == []
    assert parse_form(path.read_bytes()).inputs()
