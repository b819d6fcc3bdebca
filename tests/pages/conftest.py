"""The pages over an invented chamber in memory, and a browser without a screen: Flask's test client."""
from __future__ import annotations

import pathlib
import sys
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from page_browser import Browser, signed_in
from page_fakes import JOERG, MARTA, PETRA, SABINE, TILO, FakeApplication

from web import create_app

PEOPLE = {"sabine": SABINE, "joerg": JOERG, "petra": PETRA, "tilo": TILO, "marta": MARTA}
SignIn = Callable[[str], FlaskClient]


@pytest.fixture
def chamber(tmp_path: pathlib.Path) -> FakeApplication:
    return FakeApplication(tmp_path)


@pytest.fixture
def pages(chamber: FakeApplication) -> Flask:
    flask = create_app(chamber)  # type: ignore[arg-type]
    flask.config["WTF_CSRF_CHECK_DEFAULT"] = True
    return flask


@pytest.fixture
def sign_in(pages: Flask, chamber: FakeApplication) -> Callable[[str], Browser]:
    def enter(name: str) -> Browser:
        return signed_in(pages, chamber.identity, PEOPLE[name])

    return enter


@pytest.fixture
def sabine(sign_in: Callable[[str], Browser]) -> Browser:
    return sign_in("sabine")


@pytest.fixture
def stranger(pages: Flask) -> Browser:
    return Browser(pages.test_client())
