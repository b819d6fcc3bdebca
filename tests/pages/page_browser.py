"""A browser without a screen: Flask's test client with the token of the form."""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from web import create_app
from workflows.model import Person


class Browser:
    """A client that takes the form token along, as a page's form does."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.token = ""

    def get(self, path: str, **more):
        answer = self.client.get(path, **more)
        found = re.search(r'name="csrf-token" content="([^"]+)"', answer.text) if answer.mimetype == "text/html" else None
        self.token = found.group(1) if found else self.token
        return answer

    def post(self, path: str, data: dict | None = None, **more):
        if not self.token:
            self.get("/hilfe")
        return self.client.post(path, data={"csrf_token": self.token, **(data or {})}, **more)

    def put(self, path: str, json: object):
        return self.client.put(path, json=json, headers={"X-CSRFToken": self.token})


def signed_in(pages: Flask, identity: Any, person: Person) -> Browser:
    """A browser somebody is signed in with, as if they had just come from another page."""
    client = pages.test_client()
    client.set_cookie("sid", identity.create_session(person))
    browser = Browser(client)
    browser.get("/hilfe")
    return browser


def entrance(app: Any, usually: str = "") -> Callable[..., Browser]:
    """The pages of an installation: user name -> a browser they are signed in with.

    :param usually: who it is where nobody is named.
    """
    pages = create_app(app)

    def enter(username: str = usually) -> Browser:
        return signed_in(pages, app.identity, app.identity.by_username(username))

    return enter
