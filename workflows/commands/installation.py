"""The installation a command works on: the one of the settings, or a throw-away one for checks."""
from __future__ import annotations

import contextlib
import getpass
import os
import pathlib
import tempfile
from collections.abc import Iterator

from workflows.bootstrap import Application, build
from workflows.settings import Settings, load_settings


@contextlib.contextmanager
def installation() -> Iterator[Application]:
    """The installation the environment describes (KAMMERWERK_DATA, KAMMERWERK_DATABASE_URL ...)."""
    app = build(load_settings())
    try:
        yield app
    finally:
        app.close()


def os_user() -> str:
    """Who runs the command, as the system knows them: the audit keeps it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        return str(os.getuid())


@contextlib.contextmanager
def throw_away() -> Iterator[Application]:
    """An empty installation that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="kammerwerk-") as folder:
        app = build(Settings(data=pathlib.Path(folder), durable=False), outbox_adapters={})
        try:
            yield app
        finally:
            app.close()


@contextlib.contextmanager
def scratch(folder: pathlib.Path, settings: Settings) -> Iterator[Application]:
    """An installation on a copy in `folder`, brought to this release; what it would send stays unsent."""
    app = build(Settings(data=folder, durable=False, land=settings.land), outbox_adapters={})
    try:
        yield app
    finally:
        app.close()


def shipped_processes() -> pathlib.Path:
    """The folder `bpmn/` beside the packages, in a checkout as in the wheel."""
    return pathlib.Path(__file__).resolve().parents[2] / "bpmn"
