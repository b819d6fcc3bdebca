"""Programs of an installation on a server, and people who send their forms to them."""
from __future__ import annotations

import contextlib
import http.client
import threading
import time

from counter import Desk
from programs import Program, free_port
from works import Works, busy, open_works, place_on

from workflows.errors import Unavailable
from workflows.model import SYSTEM

PATIENCE = 120


class Site:
    """The programs of an installation on a server."""

    def __init__(self, folder, url):
        self.folder, self.url, self.running = folder, url, []
        self.ports = []

    def web(self, port=None):
        """Start `kammerwerk web`; people know its port from then on."""
        port = port or free_port()
        self.running.append(Program(self.folder, self.url, "web", "--port", str(port)))
        if port not in self.ports:
            self.ports.append(port)
        return self.running[-1]

    def worker(self):
        """Start `kammerwerk worker`."""
        self.running.append(Program(self.folder, self.url, "worker"))
        return self.running[-1]

    def end(self, program):
        """SIGTERM; gives the exit code."""
        self.running.remove(program)
        return program.terminate()

    def kill(self, program):
        """kill -9."""
        self.running.remove(program)
        program.kill()

    def close(self):
        """End all in good order; gives their exit codes."""
        return [self.end(program) for program in list(self.running)]


@contextlib.contextmanager
def installed(folder, url):
    """An installation on a server's database, no program running yet; what still runs at the end is killed."""
    place_on(url, folder)
    open_works(Works(folder)).close()
    found = Site(folder, url)
    try:
        yield found
    finally:
        for program in found.running:
            program.kill()


@contextlib.contextmanager
def seen(site):
    """The same installation seen from the test, with its two clerks; it neither serves nor works."""
    built = open_works(Works(site.folder))
    for name in ("anna", "bert"):
        built.identity.create_person(name, name.title(), groups=["register"], roles=["clerk"])
    try:
        yield built
    finally:
        built.close()


class Clerks:
    """People who send whatever lies in the inbox, each in a thread; several want the same task.

    Who finds a door closed goes to the next counter, as a proxy does. What is cut off after it was sent is in `lost`.
    """

    def __init__(self, app, ports):
        self.app, self.ports, self.answers, self.lost, self.done = app, ports, [], [], threading.Event()
        people = [app.identity.by_username(name) for name in ("anna", "bert")]
        desks = [Desk(ports[number % len(ports)], app, person) for number, person in enumerate(people)]
        self.threads = [threading.Thread(target=self._work, args=(desk,)) for desk in desks]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        for thread in self.threads:
            thread.join()

    def _work(self, desk):
        while not self.done.is_set():
            with contextlib.suppress(Unavailable):
                for task in self.app.tasks.inbox(SYSTEM, limit=5):
                    self._complete(desk, f"/aufgabe/{task.id}")
            self.done.wait(0.02)

    def _complete(self, desk, path):
        try:
            page = desk.get(path)
            if page.status == 200:
                forms = [form for form in page.page.forms if form.method == "POST" and form.get("action", path) == path]
                page = desk.post(path, dict(forms[0].form_values())) if forms else page
            self.answers.append(page)
        except ConnectionRefusedError:
            desk.port = self.ports[(self.ports.index(desk.port) + 1) % len(self.ports)]
        except (OSError, http.client.HTTPException) as error:
            self.lost.append(repr(error))

    def until(self, reached):
        """Wait until something is true; the others go on meanwhile."""
        patience = time.monotonic() + PATIENCE
        while not reached():
            assert time.monotonic() < patience, "nothing moves any more"
            self.done.wait(0.05)


def ended(app):
    with contextlib.suppress(Unavailable), app.reading() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM process_instance WHERE state = 'ended'").scalar_one()
    return 0


def finished(app, cases):
    """Every case and what it started has ended, and all letters are out."""
    with contextlib.suppress(Unavailable):
        return ended(app) == 2 * cases and busy(app) == 0
    return False
