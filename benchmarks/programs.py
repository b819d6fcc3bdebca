"""Real `kammerwerk` programs, started and ended as an administrator does, and a clerk's browser."""
from __future__ import annotations

import contextlib
import http.client
import http.cookies
import os
import pathlib
import re
import signal
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[1]
_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')
_REVISION = re.compile(r'name="_revision" value="(\d+)"')
_PORT = re.compile(r"http://127\.0\.0\.1:(\d+)/")


@dataclass
class Program:
    """A running program: its port (0 for a worker), and how long it took to be ready, in seconds."""

    process: subprocess.Popen[str]
    port: int
    start_s: float

    def memory_mb(self) -> float:
        """Resident memory."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    def end(self) -> None:
        """SIGTERM, and wait."""
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=60)


@contextlib.contextmanager
def programs(environ: Mapping[str, str], *commands: str) -> Iterator[list[Program]]:
    """Run one program per command ("serve", "web", "worker") on the installation `environ` describes."""
    running: list[Program] = []
    try:
        for command in commands:
            running.append(_start(environ, command))
        yield running
    finally:
        for one in running:
            one.end()


def _start(environ: Mapping[str, str], command: str) -> Program:
    begin = time.perf_counter()
    port = ["--port", "0"] if command != "worker" else []
    process = subprocess.Popen(
        [sys.executable, "-m", "workflows.cli", command, *port], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env={**os.environ, "PYTHONPATH": str(ROOT), "KAMMERWERK_LOG_LEVEL": "WARNING", **environ},
    )
    assert process.stdout is not None
    for line in process.stdout:
        if "läuft" in line:
            found = _PORT.search(line)
            return Program(process, int(found[1]) if found else 0, time.perf_counter() - begin)
    raise RuntimeError(f"kammerwerk {command} ended before it was ready")


class Clerk:
    """A browser without a screen on a connection it keeps open."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self._cookies: dict[str, str] = {}

    def sign_in(self, username: str, password: str) -> None:
        """Log in with the password form."""
        _, page = self.get("/anmelden")
        given = {"csrf_token": _found(_TOKEN, page), "username": username, "password": password}
        status, _ = self.post("/anmelden", given)
        if status != 303:
            raise RuntimeError(f"could not sign in: {status}")

    def get(self, path: str) -> tuple[int, str]:
        """Status and page, or the place a redirect names."""
        return self._ask("GET", path, None)

    def post(self, path: str, values: Mapping[str, str]) -> tuple[int, str]:
        """Send a form."""
        return self._ask("POST", path, urllib.parse.urlencode(values))

    def next_task(self, page: str) -> str:
        """Press "Nächste Aufgabe starten" on the inbox; gives the address of the task, or "/" where none is left."""
        _, place = self.post("/naechste", {"csrf_token": _found(_TOKEN, page)})
        return place

    def complete(self, path: str) -> tuple[float, str]:
        """Open the task and complete it; gives the seconds of the submission alone, and where it leads."""
        _, page = self.get(path)
        values = {"csrf_token": _found(_TOKEN, page), "_revision": _found(_REVISION, page)}
        begin = time.perf_counter()
        status, place = self.post(path, values)
        if status != 303:
            raise RuntimeError(f"{path} could not be completed: {status}")
        return time.perf_counter() - begin, place

    def _ask(self, method: str, path: str, body: str | None) -> tuple[int, str]:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, path, body, headers)
        answer = self._connection.getresponse()
        text = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie") or ():
            self._cookies.update({name: found.value for name, found in http.cookies.SimpleCookie(line).items()})
        return answer.status, answer.headers.get("Location", "") if 300 <= answer.status < 400 else text


def csrf_of(page: str) -> str:
    """The token of a page's forms."""
    return _found(_TOKEN, page)


def _found(pattern: re.Pattern[str], page: str) -> str:
    match = pattern.search(page)
    if match is None:
        words = " ".join(re.sub(r"<[^>]*>", " ", page).split())
        raise RuntimeError(f"the page has not the form that was expected: {words[:1500]}")
    return match[1]
