"""Make a golden database with the release that is on the path: invented cases that stand at every kind of place.

    python tests/golden/make.py 0005            # writes tests/golden/0005.sql and 0005.json

Made once, when a migration or the format of a case's state changes, and never again: what it keeps is what that
release wrote. The name is the schema's revision, with a letter behind it where only the state changed.
"""
from __future__ import annotations

import datetime as dt
import json
import pathlib
import re
import sys
import tempfile

import yaml

from workflows.bootstrap import Application, build, handler_registry
from workflows.clock import VirtualClock
from workflows.handler import Handler, Registry
from workflows.model import SYSTEM
from workflows.persistence.database import sqlite_module
from workflows.scenarios.typed import typed
from workflows.settings import Settings

HERE = pathlib.Path(__file__).resolve().parent
BEGUN = dt.datetime(2026, 11, 30, 8, 0, tzinfo=dt.UTC)
REGISTER = HERE.parents[1] / "bpmn" / "register_entry"
SMALL = ("alarm", "branch", "one_job", "parallel", "reminder", "two_steps", "waiting")
# The start form is large and asked for at the start only; the rest has to fit into a megabyte.
DRAWING = re.compile(rb"<(\w+:)?BPMNDiagram.*</(\w+:)?BPMNDiagram>", re.DOTALL)
LEFT_OUT = ("start_application.form", "clarify_competence.form")


def registry() -> Registry:
    """The chamber's handlers, and the one of the small diagrams."""
    found = handler_registry()
    found.add(Handler("test.work", lambda step: {"worked": True}, "Arbeiten"))
    return found


def opened(folder: pathlib.Path, clock: VirtualClock, url: str = "") -> Application:
    """An installation that keeps what it would send."""
    return build(
        Settings(data=folder, database_url=url, durable=False, job_backoff=False), clock=clock, registry=registry(),
        outbox_adapters={channel: lambda payload, key: None for channel in ("mail", "post", "ihk", "pension")},
    )


def worked_case() -> list[dict]:
    """The steps of the plain worked case."""
    cases = yaml.safe_load((REGISTER / "scenarios" / "plain.yaml").read_text(encoding="utf-8"))
    return next(case["steps"] for case in cases if case["id"] == "K1")


def fill(app: Application) -> dict:
    """Cases at a task, a job, a timer, a message, a signal, in parallel branches; gives the answers that lead on."""
    small = HERE.parent / "contracts" / "diagrams"
    for name in SMALL:
        app.repository.deploy({f"{name}.bpmn": (small / f"{name}.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
        variables = {"name": "Holm", "place": "Rostock", "deadline": None, "limit": 100}
        for number in range(2):
            case = app.runtime.start(name, variables, by=SYSTEM)
            app.worker.run_until_quiet()
            tasks = app.tasks.of_case(case.id, state="open")
            if number and name in ("parallel", "two_steps"):
                app.tasks.complete(tasks[0].id, {"ok": True}, SYSTEM)
    stopped = app.runtime.start("two_steps", variables, by=SYSTEM)
    app.runtime.suspend(stopped.id, by=SYSTEM, reason="Rückfrage")
    desk(app, stopped.id)
    closed_files(app, small)
    answers = register_cases(app)
    app.runtime.start("one_job", variables, by=SYSTEM)  # its job waits for a worker
    return {"register_entry": answers}


def closed_files(app: Application, small: pathlib.Path) -> None:
    """A closed file nobody has been given, and one of anna's."""
    app.repository.deploy({"closed.bpmn": (small / "closed.bpmn").read_bytes()}, by=SYSTEM, policy="lenient")
    for number in range(2):
        case = app.runtime.start(
            "closed", {"name": "Holm", "subject": "Kalkulation", "place": "Rostock", "adviser": None}, by=SYSTEM)
        if number:
            app.tasks.complete(app.tasks.of_case(case.id, state="open")[0].id, {"adviser": "anna"}, SYSTEM)


def desk(app: Application, case: str) -> None:
    """What people keep beside their tasks: who is away, a view, a note that speaks to somebody, a program's token."""
    anna, bert = (
        app.identity.create_person(name, name.title(), groups=["register"], roles=["clerk", "lead"]) for name in ("anna", "bert")
    )
    app.absences.enter("anna", BEGUN.date(), BEGUN.date() + dt.timedelta(days=400), {"*": "bert"}, by=anna)
    app.views.save("Eilig", {"process": "two_steps"}, bert)
    app.tasks.add_note(case, "Bitte ansehen, @anna", bert)
    app.tokens.create(bert, "Fachverfahren", scopes=["tasks:read"], days=30, by=bert)


def register_cases(app: Application) -> dict:
    """One application at each of its first tasks; gives what is entered at every task."""
    files = {
        path.relative_to(REGISTER).as_posix(): path.read_bytes() for path in sorted(REGISTER.rglob("*"))
        if path.is_file() and path.name not in LEFT_OUT
        and (path.suffix in (".bpmn", ".dmn", ".form") or path.parent.name == "letters")
    }
    # How it is drawn is a third of its text, and no case asks for it.
    files["register_entry.bpmn"] = DRAWING.sub(b"", files["register_entry.bpmn"])
    app.repository.deploy(files, by=SYSTEM, policy="lenient")
    steps = worked_case()
    answers = {step["task"]: step["vars"] for step in steps if step.get("do") == "complete"}
    for until in ("check_completeness", "release_line"):
        case = app.runtime.start("register_entry", {"application": steps[0]["vars"]["application"]}, by=SYSTEM)
        while True:
            app.worker.run_until_quiet()
            [task] = app.tasks.of_case(case.id, state="open")
            if task.element == until:
                break
            app.tasks.complete(task.id, typed(answers[task.element]), SYSTEM)
    return answers


def dump(database: pathlib.Path) -> str:
    """The database as SQL; text in blobs stays readable and small."""
    connection = sqlite_module().connect(str(database))
    tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    others = connection.execute("SELECT sql FROM sqlite_master WHERE type != 'table' AND sql IS NOT NULL").fetchall()
    lines = [f"{sql};" for _, sql in tables]
    for name, _ in tables:
        for row in connection.execute(f'SELECT * FROM "{name}"'):
            lines.append(f'INSERT INTO "{name}" VALUES ({", ".join(map(literal, row))});')
    lines += [f"{sql};" for (sql,) in others]
    connection.close()
    return "\n".join(["PRAGMA foreign_keys = OFF;", "BEGIN;", *lines, "COMMIT;", ""])


def literal(value: object) -> str:
    """A value in SQL."""
    if value is None:
        return "NULL"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, bytes):
        try:
            text = value.decode()
        except UnicodeDecodeError:
            return f"X'{value.hex()}'"
        return f"CAST({literal(text)} AS BLOB)" if "\0" not in text and "\r" not in text else f"X'{value.hex()}'"
    return "'" + str(value).replace("'", "''") + "'"


def main(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = VirtualClock(BEGUN)
        app = opened(pathlib.Path(folder), clock)
        answers = fill(app)
        app.close()
        (HERE / f"{name}.sql").write_text(dump(pathlib.Path(folder) / "kammerwerk.db"), encoding="utf-8")
        (HERE / f"{name}.json").write_text(
            json.dumps({"now": clock().isoformat(), "answers": answers}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
