"""The office of the advisers as it is shipped: real processes, a running worker, one desk for each person."""
from __future__ import annotations

import datetime as dt
import pathlib
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from by_mouse import fill
from playwright.sync_api import Browser, BrowserContext, Page, Response, expect
from real_chamber import Chamber
from real_chamber import chamber as running_chamber

from handlers.demo.seed import PASSWORD_HINT
from workflows.bootstrap import fill_in_samples
from workflows.model import SYSTEM, Person

PATIENCE = 20.0
#: What a firm on the coast says by telephone; Ulrike Bauer is the only one who advises there.
BY_PHONE = {
    "Eingangsweg": "Telefon", "Anfragende Person": "Mitgliedsbetrieb", "Straße und Hausnummer": "Am Hafen 1", "PLZ": "18439",
    "Ort": "Stralsund", "Telefon": "03831 4711", "Beschäftigte": "6", "Region": "Küste",
    "Worum geht es?": "Stundensätze decken die Kosten nicht",
    "Die Person hat den Datenschutzhinweis erhalten und ist einverstanden, dass die Kammer ihre Angaben für die Beratung verwendet":
        "ja",
}


@dataclass
class Office:
    """Who sits there, and the windows they have open."""

    chamber: Chamber
    chromium: Browser
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def close(self) -> None:
        """Everybody goes home."""
        for context in self.contexts:
            context.close()
        self.contexts.clear()

    @property
    def today(self) -> dt.date:
        return self.chamber.clock().date()

    def person(self, username: str) -> Person:
        return self.chamber.app.identity.by_username(username)

    def morning(self, day: dt.date) -> None:
        """It becomes the morning of a day; whoever was signed in is not any more."""
        self.chamber.clock.move_to(dt.datetime.combine(day, dt.time(7, 0), dt.UTC))
        self.settle()

    def settle(self) -> None:
        """What runs by itself has run, as far as nobody else is at it."""
        self.chamber.app.worker.run_until_quiet()

    def window(self, *, width: int = 1440, scheme: str = "light", language: str = "de", quiet: bool = True) -> Page:
        """An empty window; `quiet` = its page must not complain nor ask another host."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, locale="de-DE", base_url=self.chamber.address)
        self.contexts.append(context)
        context.set_default_timeout(10_000)
        context.add_cookies([{"name": "language", "value": language, "url": self.chamber.address}])
        page = context.new_page()
        if quiet:
            page.on("console", lambda line: self.complaints.append(line.text) if line.type in {"error", "warning"} else None)
            page.on("pageerror", lambda error: self.complaints.append(str(error)))
            page.on("request", lambda request: None if request.url.startswith((self.chamber.address, "data:", "blob:"))
                    else self.complaints.append(request.url))
        return page

    def desk(self, username: str, **how: object) -> Page:
        """A window of somebody who has signed in this morning."""
        page = self.window(**how)  # type: ignore[arg-type]
        token = self.chamber.app.identity.create_session(self.person(username))
        page.context.add_cookies([{"name": "sid", "value": token, "url": self.chamber.address}])
        return page

    def until(self, page: Page, path: str, words: str) -> Page:
        """Open a page again and again until it tells something that runs by itself."""
        latest = time.monotonic() + PATIENCE
        while time.monotonic() < latest:
            self.settle()
            page.goto(path.partition("#")[0])
            if words in page.locator("main").inner_text():
                return page
        raise AssertionError(f"{path} does not tell {words!r}: {page.locator('main').inner_text()}")

    def work_on(self, page: Page, firm: str, task: str) -> Page:
        """From the adviser's own list to the task of a firm's file."""
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name=firm)).get_by_role("link", name=task)
        latest = time.monotonic() + PATIENCE
        while time.monotonic() < latest:
            self.settle()
            page.goto("/beratungen")
            if row.count():
                row.first.click()
                expect(page.get_by_role("heading", level=1)).to_contain_text(task)
                return page
        raise AssertionError(f"{firm} does not come to {task}: {page.locator('main').inner_text()}")

    def arrives(self, page: Page, firm: str, what: str) -> None:
        """From her own list to the file that waits, and there the note that it has come today."""
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name=firm, exact=True))
        self.until(page, "/beratungen", "Worauf der Fall wartet")
        row.get_by_role("link", name="Worauf der Fall wartet").click()
        self.until(page, page.url, what)
        page.get_by_text(what, exact=True).click()
        form = page.locator("details[open]")
        form.get_by_role("button", name="heute eintragen: Eingegangen am").click()
        form.get_by_role("button", name="Zuordnen").click()
        expect(page.locator(".kw-flash").first).to_contain_text("Der Eingang ist zugeordnet")

    def number(self, page: Page, firm: str) -> str:
        """The number of a firm's file, from her list."""
        self.until(page, "/beratungen", firm)
        row = page.get_by_role("row").filter(has=page.get_by_role("link", name=firm)).first
        return re.findall(r"BE-\d{4}-\d{5}", row.inner_text())[0]

    def begin(self, firm: str, process: str = "advisory_case", **changes: object) -> str:
        """A request that came in before, about a subject Ole Gehrke alone advises in; gives the case's id."""
        request = {
            "channel": "phone", "requester": "member", "signals": ["it_security"], "region": "coast", "concern": "Alter Server",
            "employees": 4, "consent": True, "electronic_delivery": False, "received": self.today,
            "party": {"kind": "firm", "id": None, "name": firm, "street": "Am Hafen 2", "postcode": "18439", "place": "Stralsund",
                      "email": "post@example.org", "phone": "03831 99"},
        }
        return self.chamber.app.runtime.start(process, {"request": request | changes}, by=SYSTEM).id

    def team_task(self, page: Page, task: str) -> Page:
        """From the list of the team's tasks to one of this name."""
        self.until(page, "/?ansicht=team", task)
        page.get_by_role("link", name=task, exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text(task)
        return page


def sign_in(page: Page, username: str) -> Page:
    """As everybody does in the morning."""
    page.goto("/anmelden")
    page.get_by_label("Benutzername").fill(username)
    page.get_by_label("Passwort").fill(PASSWORD_HINT)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.wait_for_url(lambda address: "anmelden" not in address)
    return page


def today(page: Page, label: str) -> None:
    """Enter today with one click."""
    page.get_by_role("button", name=f"heute eintragen: {label}", exact=True).click()


def choose(page: Page, option: str) -> None:
    """Tick one of several, by its whole words."""
    page.get_by_label(option, exact=True).check()


def ask_by_phone(page: Page, firm: str, subject: str = "Finanzierung, Preise, Kosten, Personal", **changes: str) -> Page:
    """Take a request in on the start page, from the adviser's own list."""
    page.goto("/beratungen")
    page.get_by_role("link", name="Anfrage aufnehmen").click()
    today(page, "Eingegangen am")
    fill(page, {"Anfragende Person": BY_PHONE["Anfragende Person"], "Name oder Firma": firm, **BY_PHONE, **changes})
    choose(page, subject)
    page.get_by_role("button", name="Vorgang anlegen").click()
    page.wait_for_url(lambda address: "neuer-vorgang" not in address)
    return page


def complete(page: Page, values: dict[str, str] | None = None) -> None:
    """Fill the form of the task and complete it."""
    fill(page, values or {})
    page.get_by_role("button", name="Abschließen und weiter").click()
    expect(page.locator(".kw-flash").first).to_contain_text("abgeschlossen")


@contextmanager
def advisers_office(folder: pathlib.Path, chromium: Browser) -> Iterator[Office]:
    """Open the office on a Monday morning, with the invented advisers in their offices."""
    with running_chamber(folder) as chamber:
        fill_in_samples(chamber.app)
        yield Office(chamber, chromium)


def answered(page: Page, path: str) -> Response:
    """What comes back when an address is typed in."""
    found = page.goto(path)
    assert found is not None
    return found
