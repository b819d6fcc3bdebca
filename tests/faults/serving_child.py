"""A real `kammerwerk serve` with one slow page and one slow job, each held up by the reader of a named pipe."""
from __future__ import annotations

import pathlib
import sys

from workflows.bootstrap import build
from workflows.commands import serving
from workflows.commands.output import log_to_stderr
from workflows.handler import Handler, Registry, Step
from workflows.model import SYSTEM
from workflows.settings import Settings

DIAGRAM = pathlib.Path(__file__).parents[1] / "contracts" / "diagrams" / "one_job.bpmn"


def pass_through(folder: pathlib.Path, name: str) -> str:
    """Say that we are here, then wait until somebody writes."""
    sys.stdout.write(f"{name}\n")
    sys.stdout.flush()
    return (folder / name).read_text()


def main(folder: pathlib.Path, *what: str) -> None:
    """Serve; with "job" a case whose job waits is started."""
    registry = Registry()

    def work(step: Step) -> None:
        pass_through(folder, "job")
        step.send("memory", {"to": "somebody"})

    registry.add(Handler("test.work", work, "Arbeiten"))
    app = build(Settings(data=folder, port=0), registry=registry, outbox_adapters={"memory": lambda payload, key: None})
    app.repository.deploy({"one_job.bpmn": DIAGRAM.read_bytes()}, by=SYSTEM, policy="lenient")
    if "job" in what:
        app.runtime.start("one_job", {}, by=SYSTEM, idempotency_key="the case")
    log_to_stderr("INFO")

    import web
    whole = web.create_app

    def with_a_slow_page(*args, **more):
        flask = whole(*args, **more)
        slow = flask.view_functions["help.overview"]

        def page():
            pass_through(folder, "page")
            return slow()

        page._public = True
        flask.view_functions["help.overview"] = page
        return flask

    web.create_app = with_a_slow_page
    serving._listen(app, demo=False, worker=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), *sys.argv[2:])
