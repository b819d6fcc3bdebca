"""A browser without a screen: Flask's test client with the token of the form."""
from __future__ import annotations

import re

from flask.testing import FlaskClient


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
