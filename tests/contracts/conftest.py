"""An installation of its own for each contract test, on SQLite and on PostgreSQL: virtual clock, handlers of the test."""
from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from tests.contracts.moved_cases import owner, publish, start  # noqa: F401 - fixtures of two files
from workflows.bootstrap import Application, build
from workflows.clock import VirtualClock
from workflows.handler import Handler, Registry, Step
from workflows.model import SYSTEM, Person
from workflows.settings import Settings

DIAGRAMS = pathlib.Path(__file__).parent / "diagrams"
MONDAY = dt.datetime(2026, 1, 5, 7, 0, tzinfo=dt.UTC)


class Shelf:
    """The handlers and outbox of a test: `work` may be replaced, what was sent lies in `sent`."""

    def __init__(self) -> None:
        self.work: Callable[[Step], Mapping[str, Any] | None] = lambda step: None
        self.prepare: Callable[[Any], Any] | None = None
        self.deliver: Callable[[Mapping[str, Any], str], None] = lambda payload, key: None
        self.sent: list[tuple[str, Mapping[str, Any]]] = []

    def registry(self) -> Registry:
        """One handler, "test.work"."""
        found = Registry()
        found.add(Handler("test.work", lambda step: self.work(step), "Arbeiten", prepare=self._prepare))
        return found

    def _prepare(self, glance: Any) -> Any:
        return self.prepare(glance) if self.prepare is not None else None

    def mail(self, payload: Mapping[str, Any], key: str) -> None:
        """The adapter of channel "mail"."""
        self.sent.append((key, payload))
        self.deliver(payload, key)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(MONDAY)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def app(tmp_path: pathlib.Path, database_url: str, clock: VirtualClock, shelf: Shelf) -> Iterator[Application]:
    settings = Settings(data=tmp_path, database_url=database_url, durable=False)
    built = build(settings, clock=clock, registry=shelf.registry(), outbox_adapters={"mail": shelf.mail})
    yield built
    built.close()


@pytest.fixture
def diagram() -> Callable[[str], bytes]:
    return lambda name: (DIAGRAMS / f"{name}.bpmn").read_bytes()


@pytest.fixture
def deploy(app: Application, diagram: Callable[[str], bytes]) -> Callable[..., Any]:
    def _deploy(*names: str) -> Any:
        files = {f"{name}.bpmn": diagram(name) for name in names}
        return app.repository.deploy(files, by=SYSTEM, policy="lenient")

    return _deploy


@pytest.fixture
def anna(app: Application) -> Person:
    return app.identity.create_person("anna", "Anna Berg", groups=["register"], roles=["clerk"])


@pytest.fixture
def bert(app: Application) -> Person:
    return app.identity.create_person("bert", "Bert Lang", groups=["register", "register_lead"], roles=["lead"])


@pytest.fixture
def carl(app: Application) -> Person:
    return app.identity.create_person("carl", "Carl Ohm", groups=["advisory"], roles=["clerk"])
