"""The judge's live change: 300 cases run, their process is changed in the browser, released by two, moved; the server dies in the middle."""
from __future__ import annotations

import contextlib
import os
import pathlib
import re
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from by_keyboard import choose, insert, name_it, to_line, to_steps
from by_mouse import release
from drawing_room import saved
from playwright.sync_api import Browser, Page, expect
from programs import free_port

from workflows.bootstrap import Application, build
from workflows.model import SYSTEM
from workflows.settings import Settings

pytestmark = pytest.mark.browser
CASES = 300


@contextlib.contextmanager
def installation(folder: pathlib.Path) -> Iterator[Application]:
    app = build(Settings(data=folder, durable=False))
    try:
        yield app
    finally:
        app.close()


def furnish(folder: pathlib.Path) -> dict[str, str]:
    """A live process with 300 running cases; gives the sessions of who is signed in."""
    with installation(folder) as app:
        app.identity.create_team("hr", "Personal")
        for username, name, role in (
            ("katrin", "Katrin Albers", "process_owner"), ("paula", "Paula Nagel", "process_owner"), ("anna", "Anna Berg", "clerk"),
        ):
            app.identity.create_person(username, name, roles=[role], groups=["hr"])
        katrin, paula, anna = (app.identity.by_username(who) for who in ("katrin", "paula", "anna"))
        app.drafts.begin("leave", title="Sonderurlaub", by=katrin)
        app.releases.approve(app.releases.propose("leave", by=katrin, reason="Bisher auf Papier").id, by=paula)
        for _ in range(CASES):
            app.runtime.start("leave", {}, by=anna)
        return {who: app.identity.create_session(app.identity.by_username(who)) for who in ("katrin", "paula", "anna")}


class Server:
    """`kammerwerk serve` itself, on a port it comes back to."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder, self.port = folder, free_port()
        self.process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("KAMMERWERK_")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from workflows.cli import main; main()", "serve", "--port", str(self.port)],
            env={**environment, "KAMMERWERK_DATA": str(self.folder), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert any("läuft" in line for line in self.process.stdout or ())

    def kill(self) -> None:
        """kill -9, wherever it is."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None


@pytest.fixture
def server(tmp_path: pathlib.Path) -> Iterator[Server]:
    found = Server(tmp_path)
    yield found
    found.kill()


@pytest.fixture
def sit_down_at(chromium: Browser, server: Server):
    """Open a window of somebody on the real server."""
    windows = []

    def open_window(token: str) -> Page:
        context = chromium.new_context(viewport={"width": 1440, "height": 900}, locale="de-DE", base_url=server.address)
        context.set_default_timeout(20_000)
        context.add_cookies([{"name": "sid", "value": token, "url": server.address}])
        windows.append(context)
        return context.new_page()

    yield open_window
    for context in windows:
        context.close()


def change(page: Page) -> None:
    """One more step behind the first, drawn in the list of steps."""
    page.goto("/prozesse/leave")
    page.get_by_role("link", name="Bearbeiten").first.click()
    page.get_by_role("button", name="Entwurf beginnen").click()
    page.wait_for_url("**/entwurf/leave")
    page.goto("/entwurf/leave/diagramm/leave.bpmn")
    page.wait_for_selector(".kw-edit[data-state]")
    to_steps(page)
    to_line(page, "Angaben prüfen")
    insert(page, "Aufgabe")
    name_it(page, "Gegenlesen")
    choose(page, "Team", "Personal")
    page.get_by_label("Formular", exact=True).select_option(index=1)
    expect(page.locator("#check-words")).to_have_text("Keine Fehler, keine Hinweise")
    saved(page)


def move(page: Page) -> None:
    """From the first page of the wizard to the decision."""
    page.goto("/prozesse/leave/umstellung")
    page.get_by_role("button", name="Weiter zur Zuordnung").click()
    page.get_by_role("button", name="Weiter zum Probelauf").click()
    expect(page.get_by_text(f"Alle {CASES} Vorgänge können auf Version 2")).to_be_visible()
    page.get_by_label("Begründung").fill("Es lesen jetzt zwei.")
    page.get_by_role("button", name=re.compile("umstellen|vorschlagen")).last.click()
    page.wait_for_url("**/umstellungen/*")


def in_the_middle(folder: pathlib.Path) -> set[str]:
    """Wait until the first cases have moved; gives the versions on which cases then stand."""
    patience = time.monotonic() + 60
    with installation(folder) as app:
        while True:
            found = {one.definition_id for one in app.history.instances(SYSTEM, limit=CASES)}
            if "leave:2" in found:
                return found
            assert time.monotonic() < patience, "no case moves"


def test_a_live_process_with_300_cases_is_changed_and_the_server_killed_in_the_middle(tmp_path, server, sit_down_at):
    """Drawn, released by two, moved; `kammerwerk serve` dies by kill -9 while cases move. The page says so, goes on by itself
    once the server is back, and in the end every case has moved once and is worked on in the new version."""
    tokens = furnish(tmp_path)
    server.start()
    katrin, paula = sit_down_at(tokens["katrin"]), sit_down_at(tokens["paula"])
    change(katrin)
    release(katrin, paula, "leave", 2)
    move(katrin)
    if katrin.get_by_text("wartet auf").count():
        paula.goto(katrin.url)
        paula.get_by_role("button", name=re.compile("reigeben")).first.click()
        katrin.reload()
    assert in_the_middle(tmp_path) == {"leave:1", "leave:2"}
    server.kill()
    lost = katrin.locator("#stand").get_by_text("Keine Verbindung zum Server. Was begonnen ist, geht von selbst weiter")
    expect(lost).to_be_visible(timeout=15_000)
    with installation(tmp_path) as app:
        assert app.management.sentinel() == []
        assert {one.definition_id for one in app.history.instances(SYSTEM, limit=CASES)} == {"leave:1", "leave:2"}
    server.start()
    expect(katrin.get_by_text(f"{CASES} von {CASES} umgestellt.")).to_be_visible(timeout=120_000)
    anna = sit_down_at(tokens["anna"])
    anna.goto("/")
    anna.get_by_role("link", name="Angaben prüfen").first.click()
    anna.get_by_role("button", name="Übernehmen").first.click()
    anna.get_by_role("button", name=re.compile("^Abschließen")).first.click()
    expect(anna.get_by_text("Aufgabe „Angaben prüfen“ abgeschlossen")).to_be_visible()
    server.kill()
    with installation(tmp_path) as app:
        assert app.management.sentinel() == []
        assert {one.definition_id for one in app.history.instances(SYSTEM, limit=CASES)} == {"leave:2"}
