"""`kammerwerk web` and `kammerwerk worker` themselves, started as a service manager does, with the handlers of `works`.

Run as a program it is the child: the whole command line, only what the package `handlers` brings is exchanged.
"""
from __future__ import annotations

import os
import pathlib
import signal
import socket
import subprocess
import sys
import threading
from typing import Any

from works import CHANNEL, Works

from workflows import bootstrap
from workflows.cli import main

HOUR = 3600
ROOT = pathlib.Path(__file__).resolve().parents[2]


class Held(Works):
    """Handlers of which one job is held for good, in the worker that comes first, while a file `hold` lies there."""

    def prepare(self, glance: Any) -> bytes:
        """The slow part of a letter."""
        try:
            (self.folder / "hold").rename(self.folder / f"held.{os.getpid()}")
        except FileNotFoundError:
            return super().prepare(glance)
        threading.Event().wait()
        raise AssertionError("is killed before")


class Program:
    """A running program; `line` is what it said when it was ready."""

    def __init__(self, folder: pathlib.Path, url: str, *command: str) -> None:
        self.log = folder / f"{command[0]}.log"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("KAMMERWERK_")}
        settings = {
            "DATA": folder, "DATABASE_URL": url, "JOB_BACKOFF": "false", "JOB_ATTEMPTS": 10, "WORKER_THREADS": 2,
            # Nobody may have to wait for it: that a worker is dead is seen by its lock.
            "JOB_LEASE_SECONDS": HOUR, "LOG_LEVEL": "WARNING",
        }
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, __file__, str(folder), *command], stdout=subprocess.PIPE, stderr=log, text=True,
                env={**environment, **{f"KAMMERWERK_{name}": str(value) for name, value in settings.items()},
                     "PYTHONPATH": f"{ROOT}{os.pathsep}{pathlib.Path(__file__).parent}", "PYTHONUNBUFFERED": "1"},
            )
        assert self._process.stdout is not None
        self.line = next((text for text in self._process.stdout if "läuft" in text), "")
        assert self.line, self.log.read_text()

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    def terminate(self) -> int:
        """SIGTERM, as a service manager ends it; gives the exit code."""
        self._process.send_signal(signal.SIGTERM)
        return self._ended()

    def kill(self) -> None:
        """kill -9, wherever it is."""
        self._process.kill()
        self._ended()

    def _ended(self) -> int:
        code = self._process.wait(60)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code


def free_port() -> int:
    """A port for a program that comes back to it."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


if __name__ == "__main__":
    works = Held(pathlib.Path(sys.argv[1]))
    bootstrap.handler_registry = works.registry
    bootstrap.handler_adapters = lambda settings, members, target: {CHANNEL: works.deliver}
    main(sys.argv[2:])
