"""A real server in a thread over the invented chamber, and a real Chromium."""
from __future__ import annotations

import contextlib
import os
import pathlib
import shutil
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from werkzeug.serving import make_server

ROOT = pathlib.Path(__file__).resolve().parents[2]
for folder in ("pages", "faults", "browser"):
    sys.path.insert(0, str(ROOT / "tests" / folder))

from advisers_office import Office, advisers_office  # noqa: E402
from drawing_room import Room, drawing_room  # noqa: E402
from page_fakes import FakeApplication  # noqa: E402
from real_chamber import MORNING, Chamber  # noqa: E402
from real_chamber import chamber as running_chamber  # noqa: E402

from web import create_app  # noqa: E402
from workflows.clock import VirtualClock  # noqa: E402

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]
WIDE, NARROW = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = os.environ.get("KAMMERWERK_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def chamber(tmp_path: pathlib.Path) -> FakeApplication:
    return FakeApplication(tmp_path)


@pytest.fixture
def address(chamber: FakeApplication) -> Iterator[str]:
    """Where the pages are served; one thread per request, as waitress does it."""
    server = make_server("127.0.0.1", 0, create_app(chamber, demo=True), threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.fixture
def clock() -> VirtualClock:
    """A Monday morning that lasts until a test moves on."""
    return VirtualClock(MORNING)


@pytest.fixture
def room(tmp_path: pathlib.Path, chromium: Browser, clock: VirtualClock) -> Iterator[Room]:
    """Process owners who draw and clerks who work, on that clock; no page may complain."""
    with drawing_room(tmp_path, chromium, clock) as room:
        yield room
        room.close()
        assert room.complaints == []


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Office]:
    """The advisers' office, shared by tests of one xdist group: each has a firm of its own, and who is asked an adviser of its own."""
    with advisers_office(tmp_path_factory.mktemp("office"), chromium) as office:
        yield office
        office.close()
        assert office.complaints == []


class Watch:
    """What a page must not do: complain on the console, ask another host."""

    def __init__(self, page: Page, address: str) -> None:
        self.complaints: list[str] = []
        self.foreign: list[str] = []
        page.on("console", lambda line: self.complaints.append(line.text) if line.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.foreign.append(request.url)
                if not request.url.startswith((address, "data:", "blob:")) else None)


@pytest.fixture
def sit_down(chromium: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Open a browser window, signed in as somebody by the demo's button."""
    contexts, watches = [], []

    def open_window(who: str = "Sabine Kröger", *, size: dict[str, int] | None = None, scheme: str = "light", quiet: bool = True) -> Page:
        context = chromium.new_context(viewport=size or WIDE, color_scheme=scheme, locale="de-DE", base_url=address)
        contexts.append(context)
        page = context.new_page()
        if quiet:
            watches.append(Watch(page, address))
        page.goto("/anmelden")
        page.get_by_role("button", name=who).click()
        page.wait_for_url("**/")
        return page

    yield open_window
    for context in contexts:
        context.close()
    assert [line for watch in watches for line in watch.complaints] == []
    assert [url for watch in watches for url in watch.foreign] == []


@pytest.fixture
def at_work(chromium: Browser, tmp_path: pathlib.Path) -> Iterator[Callable[..., tuple[Chamber, Page]]]:
    """A running chamber with these applications in its drop folder, and a browser on its sign-in page."""
    with contextlib.ExitStack() as open_things:
        watches = []

        def begin(*applications: str) -> tuple[Chamber, Page]:
            chamber = open_things.enter_context(running_chamber(tmp_path, *applications))
            context = chromium.new_context(viewport=WIDE, locale="de-DE", base_url=chamber.address)
            open_things.callback(context.close)
            context.set_default_timeout(10_000)
            page = context.new_page()
            watches.append(Watch(page, chamber.address))
            page.goto("/")
            return chamber, page

        yield begin
        assert [line for watch in watches for line in watch.complaints] == []
        assert [url for watch in watches for url in watch.foreign] == []


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chamber]:
    """A running chamber with cases at several stages, shared by the tests of a file that change nothing."""
    with running_chamber(tmp_path_factory.mktemp("furnished"), furnished=True) as chamber:
        yield chamber


@pytest.fixture
def desk(chromium: Browser, furnished: Chamber) -> Iterator[Callable[..., Page]]:
    """Open a browser window on the furnished chamber, signed in as somebody."""
    with contextlib.ExitStack() as open_things:
        watches = []

        def open_window(
            username: str, *, width: int = 1440, scheme: str = "light", script: bool = True, quiet: bool = True
        ) -> Page:
            context = chromium.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, locale="de-DE",
                base_url=furnished.address, java_script_enabled=script)
            open_things.callback(context.close)
            person = furnished.app.identity.by_username(username)
            token = furnished.app.identity.create_session(person)
            context.add_cookies([{"name": "sid", "value": token, "url": furnished.address}])
            page = context.new_page()
            if quiet:
                watches.append(Watch(page, furnished.address))
            return page

        yield open_window
        assert [line for watch in watches for line in watch.complaints] == []
        assert [url for watch in watches for url in watch.foreign] == []
