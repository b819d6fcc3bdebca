"""Routes of the search."""
from __future__ import annotations

import re

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.due import light
from web.services import me, services, today

blueprint = Blueprint("search", __name__)
NUMBER = re.compile(r"[A-Z]{1,4}-\d{4}-\d{3,7}", re.IGNORECASE)
MAX_TEXT = 200


@blueprint.get("/suche")
def empty() -> ResponseReturnValue:
    """The search page before anything was asked."""
    return render_template("search/results.html", section="", rows=None, search_text="")


@blueprint.post("/suche")
def results() -> ResponseReturnValue:
    """Cases that match; an exact number leads straight to its case."""
    text = " ".join(request.form.get("text", "").split())[:MAX_TEXT]
    if not text:
        return redirect(url_for("search.empty"), code=303)
    found = services().history.search(me(), text)
    exact = [case for case in found if case.business_key.lower() == text.lower()]
    if NUMBER.fullmatch(text) and len(exact) == 1:
        return redirect(url_for("cases.show", key=exact[0].business_key), code=303)
    rows = [(case, light(case.due, today(), services().settings.land)) for case in found]
    return render_template("search/results.html", section="", rows=rows, search_text=text)
