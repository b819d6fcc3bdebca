"""The priority of one task: where it stands among those of the same deadline; set by leads of its team."""
from __future__ import annotations

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.batches.asking import PRIORITIES
from web.security import safe_next
from web.sentences import sentence
from web.services import me, services

blueprint = Blueprint("priority", __name__)


@blueprint.get("/aufgabe/<task_id>/prioritaet")
def ask(task_id: str) -> ResponseReturnValue:
    """Which priority it has, and which it shall have."""
    return _page(task_id, safe_next(request.args.get("weiter")))


def _page(task_id: str, back: str, wrong: str = "") -> ResponseReturnValue:
    task = services().tasks.get(task_id, me())
    page = render_template(
        "inbox/priority.html", section="inbox", task=task, priorities=PRIORITIES, back=back, wrong=wrong,
    )
    return make_response(page, 422 if wrong else 200)


@blueprint.post("/aufgabe/<task_id>/prioritaet")
def save(task_id: str) -> ResponseReturnValue:
    """Set it."""
    back, words = safe_next(request.form.get("weiter")), {str(value): word for value, word in PRIORITIES}
    chosen = request.form.get("priority", "")
    if chosen not in words:
        return _page(task_id, back, sentence("batch_priority"))
    services().tasks.set_priority(task_id, int(chosen), by=me())
    flash(_("Die Priorität ist jetzt %(words)s.", words=words[chosen]), "success")
    return redirect(back if back != "/" else url_for("tasks.show", task_id=task_id), code=303)
