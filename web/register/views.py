"""Routes of the register search."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from web.register.reading import entries
from web.services import me
from workflows.errors import NotAllowed

blueprint = Blueprint("register", __name__)
READERS = frozenset({"clerk", "lead", "auditor"})
MAX_TEXT = 200


def _require_reader() -> None:
    if not me().roles & READERS:
        raise NotAllowed("no_right")


@blueprint.get("/handwerksrolle")
def show() -> ResponseReturnValue:
    """The search form."""
    _require_reader()
    return render_template("register/search.html", section="register", rows=None, text="")


@blueprint.post("/handwerksrolle")
def results() -> ResponseReturnValue:
    """Entries that match a name, a firm, a trade or a register number."""
    _require_reader()
    text = " ".join(request.form.get("text", "").split())[:MAX_TEXT]
    rows: Sequence[Any] = entries(text)
    return render_template("register/search.html", section="register", rows=rows, text=text)
