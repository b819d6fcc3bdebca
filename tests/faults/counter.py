"""The counter as browsers meet it: a real server with its eight threads, and people who send forms to it."""
from __future__ import annotations

import contextlib
import dataclasses
import http.client
import http.cookies
import threading
import urllib.parse
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import lxml.html
from waitress.server import create_server

from web import create_app
from workflows.bootstrap import Application
from workflows.model import Person


@contextlib.contextmanager
def served(app: Application, *, threads: int = 8) -> Iterator[int]:
    """Serve the pages as `kammerwerk serve` does; gives the port."""
    pages = create_app(app)
    server = create_server(pages, host="127.0.0.1", port=0, threads=threads, ident=None, asyncore_loop_timeout=0.1)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield int(server.effective_port)
    finally:
        server.trigger.pull_trigger(server.close)  # in the thread that waits for the sockets
        thread.join(10)
        server.task_dispatcher.shutdown()


@dataclasses.dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    text: str
    location: str

    @property
    def page(self) -> Any:
        """The parsed page."""
        return lxml.html.fromstring(self.text)

    @property
    def words(self) -> str:
        """What a person reads on the page."""
        return " ".join(self.page.text_content().split())


class Desk:
    """A person's browser: keeps cookies, reads forms, sends them."""

    def __init__(self, port: int, app: Application | None = None, person: Person | None = None) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        if app is not None and person is not None:
            self.cookies["sid"] = app.identity.create_session(person)

    def get(self, path: str) -> Answer:
        """Open a page."""
        return self._ask("GET", path)

    def post(self, path: str, values: Mapping[str, Any], **headers: str) -> Answer:
        """Send a form; a list gives several values of one name."""
        body = urllib.parse.urlencode(values, doseq=True)
        return self.send(path, body, {"Content-Type": "application/x-www-form-urlencoded", **headers})

    def send(self, path: str, body: str, headers: Mapping[str, str]) -> Answer:
        """Send a body."""
        return self._ask("POST", path, body, headers)

    def form(self, path: str, action: str | None = None) -> dict[str, Any]:
        """The fields of the form on a page that is sent to `action` (the page's own address), as they are filled in."""
        for form in self.get(path).page.forms:
            if form.method == "POST" and form.get("action", path) == (action or path):
                values: dict[str, Any] = {}
                for name, value in form.form_values():
                    values.setdefault(name, []).append(value)
                return values
        raise AssertionError(f"no form for {action or path} on {path}")

    def _ask(self, method: str, path: str, body: str | None = None, headers: Mapping[str, str] | None = None) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection.request(method, path, body, {"Cookie": cookies, **(headers or {})})
        response = connection.getresponse()
        text = response.read().decode()
        for line in response.headers.get_all("Set-Cookie") or ():
            for name, morsel in http.cookies.SimpleCookie(line).items():
                self.cookies[name] = morsel.value
        connection.close()
        return Answer(response.status, text, response.headers.get("Location", ""))


def at_once(calls: Sequence[Callable[[], Any]]) -> list[Any]:
    """Do all calls at the same moment, each in a thread of its own; gives the results in order."""
    start = threading.Barrier(len(calls))
    results: list[Any] = [None] * len(calls)

    def call(place: int) -> None:
        start.wait()
        try:
            results[place] = calls[place]()
        except Exception as error:  # shown by the assertion of the test
            results[place] = error

    threads = [threading.Thread(target=call, args=(place,)) for place in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
