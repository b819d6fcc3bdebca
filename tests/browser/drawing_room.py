"""An installation whose process owners draw: real services, real pages, a draft or two."""
from __future__ import annotations

import pathlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from counter import served
from playwright.sync_api import Browser, BrowserContext, Page

from workflows.bootstrap import Application, build
from workflows.clock import Clock, system_clock
from workflows.model import Person
from workflows.settings import Settings

# A library's own advice to who writes plug-ins; said once, on the console.
NOT_OURS = ("ContextPad#getPad is deprecated",)


@dataclass
class Room:
    """The installation and the windows opened on it."""

    app: Application
    address: str
    chromium: Browser
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def person(self, username: str) -> Person:
        return self.app.identity.by_username(username)

    def draft(self, name: str, files: dict[str, bytes] | None = None) -> str:
        """A fresh draft: of a new process, or of these files."""
        katrin = self.person("katrin")
        if any(one.name == name for one in self.app.drafts.listed()):
            self.app.drafts.take_over(name, by=katrin)
            self.app.drafts.discard(name, by=katrin)
        if files is None:
            self.app.drafts.begin(name, title=name.capitalize(), by=katrin)
        else:
            self.app.drafts.save(name, files, by=katrin)
        self.app.drafts.unlock(name, by=katrin)
        return name

    def saved(self, name: str, file: str = "") -> str:
        """What the server holds of a file."""
        return self.app.drafts.read_file(name, file or f"{name}.bpmn").content.decode()

    def window(self, username: str = "katrin", *, width: int = 1440, scheme: str = "light", quiet: bool = True) -> Page:
        """A browser window of somebody, on the list of drafts."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale="de-DE", base_url=self.address)
        self.contexts.append(context)
        token = self.app.identity.create_session(self.person(username))
        context.add_cookies([{"name": "sid", "value": token, "url": self.address}])
        context.set_default_timeout(15_000)
        page = context.new_page()
        if quiet:
            self.watch(page)
        return page

    def watch(self, page: Page) -> None:
        """Note what a page complains about: errors, warnings, refusals of the content policy, other hosts."""
        page.on("console", lambda line: self._note(line.text) if line.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: self._note(str(error)))
        page.on("request", lambda request: self._note(f"foreign: {request.url}")
                if not request.url.startswith((self.address, "data:", "blob:")) else None)

    def _note(self, text: str) -> None:
        if not any(known in text for known in NOT_OURS):
            self.complaints.append(text)

    def editor(self, name: str, file: str = "", *, username: str = "katrin", **how: object) -> Page:
        """A window with a diagram open and ready."""
        page = self.window(username, **how)  # type: ignore[arg-type]
        page.goto(f"/entwurf/{name}/diagramm/{file or name + '.bpmn'}")
        page.wait_for_selector(".kw-edit[data-state]")
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()
        self.contexts.clear()


@contextmanager
def drawing_room(folder: pathlib.Path, chromium: Browser, clock: Clock = system_clock) -> Iterator[Room]:
    """Furnish it with two process owners, a clerk and three teams."""
    app = build(Settings(data=folder, durable=False), clock=clock)
    for key, name in (("hr", "Personal"), ("lead", "Geschäftsführung"), ("it", "Technik")):
        app.identity.create_team(key, name)
    for username, name, roles in (
        ("katrin", "Katrin Albers", ["process_owner"]), ("paula", "Paula Nagel", ["process_owner"]),
        ("anna", "Anna Berg", ["clerk"]),
    ):
        app.identity.create_person(username, name, roles=roles, groups=["hr"])
    try:
        with served(app) as port:
            yield Room(app, f"http://127.0.0.1:{port}", chromium)
    finally:
        app.close()


# What tests ask the page: the modeler and the texts nobody has translated.
KAMMERWERK = "document.querySelector('#canvas').kammerwerk"


def select(page: Page, element: str) -> None:
    """Select an element as a click on it does, where it can be seen."""
    page.evaluate(f"""id => {{ const {{modeler}} = {KAMMERWERK};
        const one = modeler.get('elementRegistry').get(id);
        modeler.get('canvas').scrollToElement(one, 150);
        modeler.get('selection').select(one); }}""", element)


def elements(page: Page, kind: str) -> list[str]:
    """Ids of the elements of a type."""
    found: list[str] = page.evaluate(
        f"kind => {KAMMERWERK}.modeler.get('elementRegistry').filter(one => one.type === kind).map(one => one.id)", kind)
    return found


def centre(page: Page, element: str) -> tuple[float, float]:
    """Where on the screen an element is."""
    box = page.locator(f'.djs-element[data-element-id="{element}"] > .djs-visual').bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def until(page: Page, true: str) -> None:
    """Wait until an expression is true on the page; the strict content policy forbids Playwright's own way."""
    page.evaluate(f"""() => new Promise((done, failed) => {{
        const latest = Date.now() + 12000;
        const look = () => ({true}) ? done() : Date.now() > latest ? failed(new Error({true!r})) : setTimeout(look, 40);
        look(); }})""")


def saved(page: Page) -> None:
    """Wait until everything is saved."""
    page.locator("#saved[data-state=saved]").wait_for()
