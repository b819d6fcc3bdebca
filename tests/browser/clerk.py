"""A clerk who works through the inbox and counts: clicks, keys that are not text, characters typed, ways to the server."""
from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, Request


@dataclass
class Count:
    """What one stretch of work took.

    :param pages: pages loaded; `asides` asked of the server beside them (drafts, dependent fields).
    """

    clicks: int = 0
    keys: int = 0
    typed: int = 0
    pages: int = 0
    asides: int = 0

    def row(self, name: str) -> str:
        """The line of a table."""
        return f"{name:<34}{self.clicks:>8}{self.keys:>8}{self.typed:>8}{self.pages:>8}{self.asides:>8}"


HEAD = f"{'':<34}{'clicks':>8}{'keys':>8}{'typed':>8}{'pages':>8}{'asides':>8}"


@dataclass
class Clerk:
    """Somebody at a page; every act of the hand is counted on the present task."""

    page: Page
    tasks: list[tuple[str, Count]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks.append(("begin", Count()))
        self.page.on("request", self._request)

    @property
    def count(self) -> Count:
        """Of the present task."""
        return self.tasks[-1][1]

    def begin(self, name: str) -> None:
        """From here on another task is counted."""
        self.tasks.append((name, Count()))

    def total(self) -> Count:
        """Of everything."""
        counts = [one for _, one in self.tasks]
        return Count(*(sum(getattr(one, name) for one in counts) for name in ("clicks", "keys", "typed", "pages", "asides")))

    def table(self) -> str:
        """What everything took, line by line."""
        return "\n".join([HEAD, *(one.row(name) for name, one in self.tasks), self.total().row("all")])

    def click(self, what: Locator) -> None:
        """One click of the mouse."""
        self.count.clicks += 1
        what.click()

    def press(self, key: str) -> None:
        """One key that is not text."""
        self.count.keys += 1
        self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        """Text, letter by letter."""
        self.count.typed += len(text)
        self.page.keyboard.type(text)

    def reach(self, true: str, key: str = "Tab") -> None:
        """Press a key until something is true of what has the focus."""
        for _ in range(60):
            if self.page.evaluate(true):
                return
            self.press(key)
        raise AssertionError(f"not reached: {true}")

    def _request(self, request: Request) -> None:
        if urlsplit(request.url).path.startswith("/static/"):
            return
        if request.is_navigation_request():
            self.count.pages += 1
        else:
            self.count.asides += 1
