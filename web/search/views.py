"""Routes of the search."""
from __future__ import annotations

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.search.presenting import case_lines, marked, task_lines
from web.sentences import sentence
from web.services import me, services
from workflows.errors import Rejected

blueprint = Blueprint("search", __name__)
MAX_TEXT = 200


@blueprint.get("/suche")
def empty() -> ResponseReturnValue:
    """The search page before anything was asked."""
    return _page("")


@blueprint.post("/suche")
def results() -> ResponseReturnValue:
    """Cases and tasks that match; an exact number leads straight to its case."""
    text, open_only = " ".join(request.form.get("text", "").split()), request.form.get("offen") == "ja"
    if not text:
        return redirect(url_for("search.empty"), code=303)
    try:
        number = services().searching.exact(me(), text) if len(text) <= MAX_TEXT else None
        if number is not None:
            return redirect(url_for("cases.show", key=number), code=303)
        found = services().searching.find(me(), text, open_only=open_only)
    except Rejected as error:
        return make_response(_page(text, wrong=sentence(error.code, error.params)), 422)
    return _page(
        text, found=found, cases=case_lines(found), tasks=task_lines(found), open_only=open_only, marked=marked,
    )


def _page(text: str, **more: object) -> str:
    return render_template("search/results.html", section="", search_text=text, **more)
