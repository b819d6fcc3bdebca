"""Routes of batches: choose, ask for what is missing, work off, look, take back."""
from __future__ import annotations

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from web.batches.asking import PRIORITIES, TITLES, Asked, colleagues, fields, read
from web.days import sent_day
from web.fields import mistakes
from web.guests import is_guest_here
from web.security import safe_next
from web.sentences import sentence
from web.services import me, services
from web.tasks.postponing import DATE, quick_dates
from workflows.errors import EngineError, NotAllowed, NotFound
from workflows.model import UserTask
from workflows.services.batches import Pick
from workflows.services.confidentiality import FileClosed

blueprint = Blueprint("batches", __name__)
_SENT = "los"


@blueprint.post("/stapel")
def begin() -> ResponseReturnValue:
    """Begin an act on the chosen tasks, or ask for what it needs."""
    if is_guest_here(me()):
        raise NotAllowed("no_right")
    act, picks = request.form.get("act", ""), _picks()
    back = safe_next(request.form.get("weiter"))
    tasks = _known(picks)
    if act not in TITLES or act == "undo" or not tasks:
        return _nothing(back, "nothing_selected" if not tasks else "batch_act")
    try:
        asked = read(act, request.form, tasks)
        if asked.params is None or (act != "claim" and request.form.get(_SENT) != "ja"):
            first = request.form.get(_SENT) != "ja"
            return _ask(act, picks, tasks, Asked(None) if first else asked, back)
        batch_id = services().batches.start(act, asked.params, picks, by=me())
    except EngineError as error:
        return _nothing(back, error.code, error)
    return redirect(url_for("batches.show", batch_id=batch_id, weiter=back if back != "/" else None), code=303)


def _picks() -> list[Pick]:
    marks = [one.partition(":") for value in request.form.getlist("ids") for one in value.split()]
    return [Pick(task_id, int(revision) if revision.isdecimal() else 0) for task_id, _, revision in marks]


def _known(picks: list[Pick]) -> list[UserTask]:
    """The chosen tasks the person may see; what became of the others the batch would not tell either."""
    found = []
    for pick in picks:
        try:
            found.append(services().tasks.get(pick.task_id, me()))
        except (NotFound, FileClosed):
            continue
    return found


def _nothing(back: str, code: str, error: EngineError | None = None) -> ResponseReturnValue:
    text = sentence(code, error.params if error is not None else {})
    page = render_template("batches/refused.html", section="inbox", text=text, back=back)
    return make_response(page, error.status if error is not None else 422)


def _ask(act: str, picks: list[Pick], tasks: list[UserTask], asked: Asked, back: str) -> ResponseReturnValue:
    drawn = fields(tasks, asked) if act == "decide" else []
    wrong = bool(asked.wrong or asked.errors)
    page = render_template(
        "batches/ask.html", section="inbox", act=act, title=TITLES[act], tasks=tasks, asked=asked, fields=drawn,
        mistakes=mistakes(drawn), marks=[f"{pick.task_id}:{pick.revision}" for pick in picks], back=back, sent=_SENT,
        people=colleagues(tasks) if act == "assign" else [], priorities=PRIORITIES, quick=quick_dates(),
        values=request.form,
        date=sent_day(request.form, DATE),
    )
    return make_response(page, 422 if wrong else 200)


@blueprint.get("/stapel/<batch_id>")
def show(batch_id: str) -> ResponseReturnValue:
    """How far it has come, and what became of each task."""
    return _result("batches/show.html", batch_id)


@blueprint.get("/stapel/<batch_id>/stand")
def standing(batch_id: str) -> ResponseReturnValue:
    """The same, for a page that is open."""
    return _result("batches/_standing.html", batch_id)


def _result(template: str, batch_id: str) -> ResponseReturnValue:
    batch = services().batches.get(batch_id, me())
    lines = [
        (item, sentence(item.code, item.params) if item.state == "refused" else "")
        for item in services().batches.items(batch_id, me())
    ]
    return make_response(render_template(
        template, section="inbox", batch=batch, title=TITLES[batch.act], back=safe_next(request.args.get("weiter")),
        refused=[line for line in lines if line[0].state == "refused"],
        done=[line for line in lines if line[0].state == "done"],
    ))


@blueprint.post("/stapel/<batch_id>/zurueck")
def undo(batch_id: str) -> ResponseReturnValue:
    """Take back what was done."""
    back = safe_next(request.form.get("weiter"))
    undoing = services().batches.undo(batch_id, by=me())
    return redirect(url_for("batches.show", batch_id=undoing, weiter=back if back != "/" else None), code=303)
