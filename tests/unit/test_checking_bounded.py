"""Files nobody vouches for: whatever arrives gets an answer in time, and the process that asked goes on."""
from __future__ import annotations

import concurrent.futures
import os
import signal

import pytest
import structlog
from structlog.testing import capture_logs

from workflows.checking import Surroundings
from workflows.checking.bounded import BoundedReader
from workflows.model import Severity
from workflows.untrusted_xml import MAX_BYTES

AROUND = Surroundings()
HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="t">'


def diagram(tasks: int) -> bytes:
    """A process of so many tasks in a line."""
    nodes = "".join(f'<task id="t{n}"/>' for n in range(tasks))
    flows = "".join(f'<sequenceFlow id="f{n}" sourceRef="t{n}" targetRef="t{n + 1}"/>' for n in range(tasks - 1))
    return f'{HEAD}<process id="p" isExecutable="true">{nodes}{flows}</process></definitions>'.encode()


@pytest.fixture(scope="module")
def reader():
    """A reader with the limits of the product."""
    made = BoundedReader()
    yield made
    made.close()


def found(problems) -> list[tuple[str, str]]:
    return [(problem.element, problem.code) for problem in problems]


def test_the_child_finds_what_the_engine_finds(reader):
    """Findings come back from the child complete: element, code, severity, parameters, label, file."""
    xml = HEAD + '<process id="p" isExecutable="true"><serviceTask id="x" name="Post"/></process></definitions>'
    (problem,) = reader.check({"a.bpmn": xml.encode()}, AROUND)

    assert (problem.element, problem.code, problem.severity, problem.resource, problem.label) == (
        "x", "topic_missing", Severity.ERROR, "a.bpmn", "Post",
    )


def test_a_good_file_has_no_findings(reader):
    """Nothing is found where nothing is wrong."""
    assert reader.check({"a.bpmn": diagram(3)}, AROUND) == []


def test_tables_and_forms_are_judged_too(reader):
    """A deployment's tables and forms are read like its diagrams."""
    files = {"a.dmn": b"<definitions/>", "b.form": b"{", "letters/L1.typ": b"not judged"}

    assert {("", "dmn_expected"), ("", "form_not_json")} == set(found(reader.check(files, AROUND)))


def test_what_takes_too_long_is_stopped_and_refused():
    """A file that takes longer than the limit is refused at its root; the next one is answered."""
    reader = BoundedReader(seconds=0.5)
    try:
        assert found(reader.check({"a.bpmn": diagram(90_000)}, AROUND)) == [("D", "check_timeout")]
        assert reader.check({"a.bpmn": diagram(2)}, AROUND) == []
    finally:
        reader.close()


def test_of_several_files_the_largest_is_named():
    """A small diagram beside one that takes too long is not blamed for it."""
    reader = BoundedReader(seconds=0.5)
    try:
        [problem] = reader.check({"a.bpmn": diagram(2), "b.bpmn": diagram(90_000)}, AROUND)
        assert (problem.resource, problem.code) == ("b.bpmn", "check_timeout")
    finally:
        reader.close()


def test_what_takes_too_much_memory_is_refused():
    """A file that needs more memory than the limit is refused at its root; the process that asked goes on."""
    reader = BoundedReader(memory=120 * 1024 * 1024)
    try:
        assert found(reader.check({"a.bpmn": diagram(60_000)}, AROUND)) == [("D", "check_memory")]
        assert reader.check({"a.bpmn": diagram(2)}, AROUND) == []
    finally:
        reader.close()


def test_a_child_that_was_killed_is_replaced(reader):
    """When somebody kills the warm child, the next check starts another; no file is refused for it."""
    assert reader.check({"a.bpmn": diagram(2)}, AROUND) == []
    os.kill(reader.child_pid, signal.SIGKILL)

    assert reader.check({"b.bpmn": diagram(4)}, AROUND) == []


def test_the_same_files_are_read_once():
    """A page, its reload and the release it leads to ask the same: the child is not asked again, for other files it is."""
    reader = BoundedReader()
    first = reader.check({"p.bpmn": diagram(3)}, AROUND)
    reader.close()
    assert reader.check({"p.bpmn": diagram(3)}, AROUND) == first
    assert reader.child_pid == 0
    assert found(reader.check({"p.bpmn": diagram(0)}, AROUND)) == [("p", "scope_empty")]
    assert reader.child_pid != 0
    reader.close()


def test_threads_share_a_reader(reader):
    """Many requests at once are all answered, each with its own findings."""
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        many = list(pool.map(lambda n: reader.check({f"{n}.bpmn": diagram(n)}, AROUND), range(20)))

    assert [[("p", "scope_empty")], *[[]] * 19] == [found(problems) for problems in many]


def test_too_large_a_file_is_refused_unread(reader):
    """More than 10 MB are refused without being read."""
    assert found(reader.check({"a.bpmn": HEAD.encode() + b" " * MAX_BYTES}, AROUND)) == [("D", "file_too_large")]


def test_thousands_of_findings_are_cut(reader):
    """At most 500 findings are listed; the last one says how many are missing."""
    nodes = "".join(f'<serviceTask id="t{n}"/>' for n in range(700))
    xml = f'{HEAD}<process id="p" isExecutable="true">{nodes}</process></definitions>'
    problems = reader.check({"a.bpmn": xml.encode()}, AROUND)

    assert (len(problems), problems[-1].code, problems[-1].params["count"]) == (500, "more_problems", 201)


def test_a_defect_of_ours_refuses_the_file_and_is_logged(reader):
    """An exception in the checks themselves is a refusal for the person and a traceback for the technician."""
    before = structlog.get_config()
    structlog.reset_defaults()  # commands tried out before may have turned the log down
    try:
        with capture_logs() as lines:
            (problem,) = reader.check({"a.bpmn": diagram(2)}, "nothing")  # type: ignore[arg-type]
    finally:
        structlog.configure(**before)

    assert (problem.element, problem.code) == ("D", "check_failed")
    assert [(line["event"], "Traceback" in line["traceback"]) for line in lines] == [("check_without_answer", True)]
