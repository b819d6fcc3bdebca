"""SIGTERM loses nothing: what was received is answered, what runs is finished, and the process is gone in time."""
from __future__ import annotations

import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest
import sqlalchemy as sa

CHILD = pathlib.Path(__file__).parent / "serving_child.py"
ROOT = pathlib.Path(__file__).parents[2]
WITHIN_SECONDS = 30


class Served:
    """A serving process of its own; `say` waits for a word on its stdout."""

    def __init__(self, folder: pathlib.Path, *what: str) -> None:
        self.folder = folder
        for name in ("page", "job"):
            os.mkfifo(folder / name)
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), str(folder), *what], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self.port = int(re.search(r"127\.0\.0\.1:(\d+)/", self.say("Kammerwerk läuft")).group(1))

    def say(self, word: str) -> str:
        for line in self.process.stdout:
            if word in line:
                return line
        raise AssertionError(f"ended without saying {word}: {self.process.stderr.read()}")

    def let(self, name: str) -> None:
        (self.folder / name).write_text("go")

    def end(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def gone(self) -> tuple[int, str]:
        _, err = self.process.communicate(timeout=WITHIN_SECONDS)
        return self.process.returncode, err

    def door_is_closed(self) -> None:
        """Wait until nobody is let in any more."""
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                return
        raise AssertionError("still accepts connections")


@pytest.fixture
def serve(tmp_path):
    started = []

    def begin(*what):
        started.append(Served(tmp_path, *what))
        return started[-1]

    yield begin
    for served in started:
        served.process.kill()
        served.process.communicate()


def job_row(folder):
    with sa.create_engine(f"sqlite:///{folder / 'kammerwerk.db'}").connect() as connection:
        query = "SELECT state, attempt, tries, lease_until FROM job WHERE kind = 'service'"
        return tuple(connection.exec_driver_sql(query).one())


def test_a_request_that_is_being_answered_is_answered(serve):
    """The page that runs when SIGTERM comes arrives whole; the client is told to connect anew, where nobody is let in."""
    served = serve()
    found = {}

    def ask():
        connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=WITHIN_SECONDS)
        connection.request("GET", "/hilfe")
        answer = connection.getresponse()
        found.update(status=answer.status, text=answer.read().decode(), connection=answer.headers["Connection"])

    asking = threading.Thread(target=ask)
    asking.start()
    served.say("page")
    served.end()
    served.door_is_closed()
    served.let("page")
    asking.join()
    assert (found["status"], found["connection"]) == (200, "close")
    assert "</html>" in found["text"]
    assert served.gone()[0] == 0


def test_a_request_half_sent_is_received_and_answered(serve):
    """Who has sent half of a form when SIGTERM comes may send the rest and is answered."""
    served = serve()
    body = b"theme=dark"
    with socket.create_connection(("127.0.0.1", served.port), timeout=WITHIN_SECONDS) as client:
        client.sendall(b"POST /darstellung HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                       + f"Content-Length: {len(body)}\r\n\r\n".encode() + body[:4])
        served.end()
        served.door_is_closed()
        client.sendall(body[4:])
        answer = client.recv(65536)
    assert answer.startswith(b"HTTP/1.1 400")  # without its form token, but answered
    assert served.gone()[0] == 0


def test_a_job_that_runs_is_finished_once(serve, tmp_path):
    """A job in the middle of its work ends with its token and its one attempt; nothing new is taken up after it."""
    served = serve("job")
    served.say("job")
    served.end()
    served.door_is_closed()
    served.let("job")
    assert served.gone()[0] == 0
    assert job_row(tmp_path) == ("done", 1, 1, None)


def test_idle_connections_do_not_hold_the_end_up(serve):
    """A browser that keeps its connection open is let go; the end takes a second, not thirty."""
    served = serve()
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    connection.request("GET", "/anmelden")
    connection.getresponse().read()
    begun = time.monotonic()
    served.end()
    assert served.gone()[0] == 0
    assert time.monotonic() - begun < 10
    connection.close()


def test_a_job_that_takes_too_long_is_handed_back_without_counting(tmp_path):
    """What cannot be finished in time is free at once for the next worker, its attempt not counted as a crash."""
    from workflows.bootstrap import build
    from workflows.handler import Handler, Registry
    from workflows.model import SYSTEM
    from workflows.settings import Settings

    entered, leave = threading.Event(), threading.Event()

    def work(step):
        entered.set()
        assert leave.wait(WITHIN_SECONDS)
        raise RuntimeError("the process has ended")

    registry = Registry()
    registry.add(Handler("test.work", lambda step: None, "Arbeiten", prepare=lambda glance: work(glance)))
    app = build(Settings(data=tmp_path, durable=False), registry=registry, outbox_adapters={})
    diagram = CHILD.parents[1] / "contracts" / "diagrams" / "one_job.bpmn"
    app.repository.deploy({"one_job.bpmn": diagram.read_bytes()}, by=SYSTEM, policy="lenient")
    app.runtime.start("one_job", {}, by=SYSTEM)
    app.worker.start()
    assert entered.wait(WITHIN_SECONDS)
    assert app.worker.stop(0) is False
    assert job_row(tmp_path) == ("open", 1, 0, None)
    leave.set()
    app.close()


def test_the_command_itself_ends_on_a_signal(tmp_path):
    """`kammerwerk worker` and `kammerwerk serve` end with 0 when they are told to."""
    for command in (["worker"], ["serve", "--port", "0"]):
        process = subprocess.Popen(
            [sys.executable, "-m", "workflows.cli", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "KAMMERWERK_DATA": str(tmp_path)},
        )
        for line in process.stdout:
            if "läuft" in line:
                break
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=WITHIN_SECONDS)
        assert (process.returncode, err) == (0, "")
