"""A chamber with a draft to edit, served, and a browser of a process owner at it."""
from __future__ import annotations

import pathlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from counter import served
from playwright.sync_api import Browser, BrowserContext, Page

from workflows.bootstrap import Application, build
from workflows.settings import Settings

DRAFT = "hiring"


@dataclass(frozen=True)
class Desk:
    """An installation with the draft `hiring`.

    :param address: where its pages are.
    """

    app: Application
    address: str
    browser: Browser
    windows: list[BrowserContext] = field(default_factory=list)

    def owner(self):
        return self.app.identity.by_username("albers")

    def put(self, file: str, content: bytes) -> None:
        """Put a file into the draft."""
        self.app.drafts.save_file(DRAFT, file, content, by=self.owner(), revision=None)

    def kept(self, file: str) -> bytes:
        """The file as it is kept now."""
        return self.app.drafts.read_file(DRAFT, file).content

    def sit_down(self, *, width: int = 1440, scheme: str = "light", script: bool = True) -> Page:
        """A window of the process owner."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale="de-DE", base_url=self.address,
            java_script_enabled=script)
        self.windows.append(context)
        context.set_default_timeout(15_000)
        token = self.app.identity.create_session(self.owner())
        context.add_cookies([{"name": "sid", "value": token, "url": self.address}])
        return context.new_page()


@contextmanager
def drafting(folder: pathlib.Path, browser: Browser, files: Mapping[str, bytes]) -> Iterator[Desk]:
    """Serve an installation whose draft holds these files."""
    app = build(Settings(data=folder, durable=False))
    app.identity.create_person("albers", "Katrin Albers", roles=["process_owner"])
    app.drafts.begin(DRAFT, title="Einstellung", by=app.identity.by_username("albers"))
    try:
        with served(app) as port:
            desk = Desk(app, f"http://127.0.0.1:{port}", browser)
            for name, content in files.items():
                desk.put(name, content)
            yield desk
            for window in desk.windows:
                window.close()
    finally:
        app.close()


def complaints(page: Page) -> list[str]:
    """What the page says on the console from now on."""
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text) if line.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


# The watermark of bpmn.io stays whole and uncovered (its licence).
WHOLE = """selector => {
    const mark = document.querySelector(selector), box = mark.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return mark.contains(top) && box.width > 20 && box.x >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
}"""
