"""Publishing and checking whatever somebody uploads: a refusal with its reason, never an exception; nothing is changed."""
from __future__ import annotations

import pytest

from workflows.errors import Rejected
from workflows.model import SYSTEM, Severity

HEAD = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='D'>"
GOOD = f"{HEAD}<process id='p' name='Prüfung' isExecutable='true'><task id='t'/></process></definitions>"
CALLING = f"{HEAD}<process id='q' isExecutable='true'><callActivity id='c' calledElement='p'/></process></definitions>"
BOMB = "<!DOCTYPE a [<!ENTITY a 'a'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + GOOD.replace("Prüfung", "&b;")


@pytest.mark.parametrize("name, content, code", [
    ("a.bpmn", BOMB.encode(), "xml_doctype"), ("a.bpmn", BOMB.encode("utf-16"), "xml_doctype"),
    ("a.bpmn", b"\x00\x01", "xml_unreadable"), ("a.bpmn", b"", "xml_unreadable"),
    ("a.bpmn", GOOD.encode() + b" " * 10_500_000, "file_too_large"), ("a.dmn", BOMB.encode(), "xml_doctype"),
    ("a.form", b"[" * 100_000, "form_not_json"), ("a.bpmn", GOOD.encode("latin-1"), "xml_encoding"),
    ("a.bpmn", GOOD.replace("<task id='t'/>", "<subProcess>" * 500 + "</subProcess>" * 500).encode(), "xml_too_deep"),
])
def test_what_cannot_be_read_is_refused(app, name, content, code):
    """A bomb, a broken, a foreign, a giant file is refused with its reason; nothing is deployed."""
    with pytest.raises(Rejected) as caught:
        app.repository.deploy({name: content}, by=SYSTEM, policy="lenient")

    assert [problem.code for problem in caught.value.problems] == [code]
    assert [problem.code for problem in app.repository.check_file(name, content).problems] == [code]
    assert app.repository.definitions() == []


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-32", "iso8859-15", "cp1252"])
def test_what_is_readable_is_published_as_it_came(app, codec):
    """A diagram in any encoding is published byte by byte, and its labels are read."""
    names = {"iso8859-15": "ISO-8859-15", "cp1252": "windows-1252"}
    content = f"<?xml version='1.0' encoding='{names.get(codec, codec)}'?>{GOOD}".encode(codec)
    (definition,) = app.repository.deploy({"a.bpmn": content}, by=SYSTEM, policy="lenient").definitions

    assert (definition.name, app.repository.diagram(definition.id)) == ("Prüfung", content)


def test_a_file_alone_may_call_what_is_deployed_here(app):
    """Judged on its own, a file still finds the processes already deployed in this installation."""
    assert [one.code for one in app.repository.check_file("q.bpmn", CALLING.encode()).problems] == ["called_process_unknown"]
    app.repository.deploy({"p.bpmn": GOOD.encode()}, by=SYSTEM, policy="lenient")

    report = app.repository.check_file("q.bpmn", CALLING.encode(), policy="lenient")
    assert (report.deployable, [one for one in report.problems if one.severity is Severity.ERROR]) == (True, [])
