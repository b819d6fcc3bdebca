"""Models of other tools come in: each opens or says why not, and what is kept says the same as what came."""
from __future__ import annotations

import os
import pathlib

import pytest
from lxml import etree

from workflows.checking import open_bounded
from workflows.errors import Rejected
from workflows.packages import Limits, arrived, pack

HERE = pathlib.Path(__file__)
CASES = pathlib.Path(os.environ.get("KAMMERWERK_CASES") or HERE.parents[3] / "shared" / "cases")
KINDS = (".bpmn", ".bpmn20.xml", ".dmn", ".form")
FILES = [path for path in sorted(CASES.rglob("*")) if path.name.endswith(KINDS)] if CASES.exists() else []
needs_cases = pytest.mark.skipif(not FILES and not os.environ.get("CI"), reason="no cases beside the project")


def canonical(content: bytes) -> bytes:
    """XML without what its encoding and spelling decide."""
    return etree.tostring(etree.fromstring(content, etree.XMLParser(resolve_entities=False)), method="c14n2")


@needs_cases
def test_models_from_elsewhere_come_in_as_they_are():
    """Some two hundred files, one by one: whatever an editor can open is kept, in its own words; the rest has a reason."""
    opened, refused = 0, {}
    for path in FILES:
        content = path.read_bytes()
        try:
            files = dict(arrived({path.name: content}, Limits()).files)
        except Rejected as error:
            refused[path.name] = {one.code for one in error.problems}
            continue
        ((name, kept),) = files.items()
        problems = open_bounded(files)
        if problems:
            refused[path.name] = {one.code for one in problems}
            continue
        opened += 1
        assert kept == content or canonical(kept) == canonical(content), path
        assert arrived({"a.zip": pack(files)}, Limits()).files == files, name
    told = {"xml_doctype", "xml_unreadable", "xml_encoding", "xml_include", "xml_too_deep", "not_bpmn", "dmn_expected", "form_not_json",
            "form_structure", "file_too_large"}
    assert opened > 200
    assert set().union(*refused.values()) <= told


@needs_cases
def test_every_reference_model_opens_byte_by_byte():
    """The 21 models of the model interchange group lose nothing on the way in."""
    models = sorted((CASES / "miwg-reference").rglob("*.bpmn"))
    assert len(models) == 21
    for path in models:
        files = arrived({path.name: path.read_bytes()}, Limits()).files
        assert open_bounded(files) == []
        assert list(files.values()) in ([path.read_bytes()], [path.read_bytes().removeprefix(b"\xef\xbb\xbf")]) or canonical(
            next(iter(files.values()))) == canonical(path.read_bytes())
