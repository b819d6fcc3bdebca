"""The one page of the survey: three questions, one answer a link."""
from __future__ import annotations

from flask import Blueprint, make_response, render_template, request
from flask.typing import ResponseReturnValue

from web.services import services
from web.sessions import public

blueprint = Blueprint("survey", __name__)
GRADES = ("1", "2", "3", "4", "5", "6")
_ANSWERS = {"yes": True, "no": False}


@blueprint.route("/umfrage/<token>", methods=["GET", "POST"])
@public
def ask(token: str) -> ResponseReturnValue:
    """The questions; after an answer the thanks. A link that was used or never given says so (410)."""
    door = services().survey
    if request.method == "GET":
        return _page("ask") if door.is_open(token) else _page("gone", 410)
    grade = request.form.get("grade", "")
    if grade not in GRADES:
        return _page("ask", 422, missing=True)
    said = {"grade": grade, "useful": _ANSWERS.get(request.form.get("useful", "")),
            "remark": request.form.get("remark", "")}
    return _page("thanks") if door.answer(token, said) else _page("gone", 410)


def _page(part: str, status: int = 200, *, missing: bool = False) -> ResponseReturnValue:
    return make_response(render_template(
        "survey/ask.html", part=part, missing=missing, grades=GRADES, sent=request.form), status)
