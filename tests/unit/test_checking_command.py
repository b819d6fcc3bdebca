"""`kammerwerk check`: one line of JSON per file; a folder's files are judged together, a single one on its own."""
from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from workflows.cli import main
from workflows.commands import checking
from workflows.commands.checking import MOST_TOGETHER
from workflows.services.draft_files import MOST_FILES

HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="t">'
CALLED = f'{HEAD}<process id="called" isExecutable="true"><task id="t"/></process></definitions>'
CALLING = (
    f'{HEAD}<process id="calling" isExecutable="true"><callActivity id="c" name="Prüfung" calledElement="called"/>'
    "</process></definitions>"
)


@pytest.fixture
def folder(tmp_path):
    """A folder with two diagrams, one calling the other, a table, and what is no file of a process."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "calling.bpmn").write_text(CALLING, encoding="utf-8")
    (tmp_path / "inner" / "called.bpmn").write_text(CALLED, encoding="utf-8")
    (tmp_path / "inner" / "rule.dmn").write_text("<definitions/>", encoding="utf-8")
    (tmp_path / "README.md").write_text("Lies mich", encoding="utf-8")
    return tmp_path


def run(*arguments: object) -> tuple[int, list[str]]:
    """Exit code and lines of stdout."""
    result = CliRunner().invoke(main, ["check", *map(str, arguments)])
    return result.exit_code, result.stdout.splitlines()


def rows(*arguments: object) -> dict[str, dict]:
    """Rows of --json by file."""
    return {row["file"]: row for row in map(json.loads, run(*arguments, "--json")[1])}


def test_the_files_of_a_folder_are_judged_together(folder):
    """One process calls another one of its folder: every file has its line with exactly the agreed keys."""
    found = rows(folder)

    assert {str(folder / name) for name in ("calling.bpmn", "inner/called.bpmn", "inner/rule.dmn")} == set(found)
    assert all(set(row) == {"file", "deployable", "seconds", "problems"} for row in found.values())
    assert tuple(
        found[str(folder / name)]["deployable"] for name in ("calling.bpmn", "inner/called.bpmn", "inner/rule.dmn")
    ) == (True, True, False)


def test_files_that_do_not_belong_together_are_judged_alone(folder):
    """--alone: what a diagram calls must stand in it, though its folder has it."""
    found = rows("--alone", folder)

    assert (found[str(folder / "calling.bpmn")]["deployable"], len(found)) == (False, 3)


def test_a_folder_of_processes_is_judged_process_by_process(tmp_path):
    """Two processes may have files of the same name and the same id: each is a deployment of its own."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "p.bpmn").write_text(CALLED, encoding="utf-8")

    assert run(tmp_path)[0] == 0
    (tmp_path / "p.bpmn").write_text(CALLED, encoding="utf-8")
    assert run(tmp_path)[0] == 1  # now all of them are one


def test_a_collection_is_no_process(tmp_path, monkeypatch):
    """More files than a draft may hold: each is judged on its own."""
    monkeypatch.setattr(checking, "MOST_TOGETHER", 1)
    for name in ("one", "two"):
        (tmp_path / f"{name}.bpmn").write_text(CALLED, encoding="utf-8")

    assert MOST_FILES == 500 == MOST_TOGETHER
    assert run(tmp_path)[0] == 0


def test_a_file_alone_cannot_call_what_is_not_in_it(folder):
    """A finding names element, code, severity, the German sentence and what to do about it."""
    (problem,) = rows(folder / "calling.bpmn")[str(folder / "calling.bpmn")]["problems"]

    assert (problem["element"], problem["code"], problem["severity"]) == ("c", "called_process_unknown", "error")
    assert {"element", "code", "severity", "message", "remedy"} == set(problem)
    assert "called" in problem["message"]


def test_exit_codes_tell_programs_what_happened(folder):
    """0 = everything deployable, 1 = something is not, 2 = nothing to check."""
    assert run(folder / "inner" / "called.bpmn")[0] == 0
    assert run(folder)[0] == 1
    assert run(folder / "missing.bpmn")[0] == 2
    (folder / "empty").mkdir()
    assert run(folder / "empty")[0] == 2


def test_people_read_sentences_by_file(folder):
    """Without --json: the file, then its findings in German with label and id."""
    code, lines = run(folder / "calling.bpmn")

    assert code == 1
    assert lines[0] == f"{folder / 'calling.bpmn'}: 1 Fehler, 0 Warnungen"
    assert "„Prüfung“ (c)" in lines[1]
    assert lines[-1] == "0 von 1 können veröffentlicht werden."


def test_warnings_count_under_the_release_policy(tmp_path):
    """A task without form and team is deployable, but not under --release."""
    file = tmp_path / "a.bpmn"
    file.write_text(f'{HEAD}<process id="p" isExecutable="true"><userTask id="u"/></process></definitions>')

    assert [run(file)[0], run(file, "--release")[0]] == [0, 1]


def test_everything_is_told_at_once(tmp_path):
    """A fault in the drawing hides none of what the diagram lacks beside it."""
    file = tmp_path / "a.bpmn"
    file.write_text(
        f'{HEAD}<process id="p" isExecutable="true"><callActivity id="c" calledElement="gone"/>'
        '<sequenceFlow id="f" sourceRef="c" targetRef="nowhere"/></process></definitions>', encoding="utf-8",
    )
    found = {(one["element"], one["code"]) for one in rows(file)[str(file)]["problems"]}

    assert {("f", "flow_without_end"), ("c", "called_process_unknown")} <= found
