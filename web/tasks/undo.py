"""Taking a completion back: the offer after it and on the case's page, and the act."""
from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import ngettext

from web.security import safe_next
from web.sentences import sentence
from web.services import me, now, services
from workflows.errors import Conflict, NotAllowed
from workflows.model import UserTask

blueprint = Blueprint("undo", __name__)
#: Category of the message that follows a completion which can be taken back; the task's id stands behind it.
FLASH = "undo "
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """A completion this person can still take back, and how long that holds, in words."""

    task: UserTask
    left: str


def offer_of(instance_id: str) -> Offer | None:
    """What can be taken back in a case now, None where nothing can."""
    found = services().tasks.undoable(instance_id, me())
    if found is None:
        return None
    return Offer(found.task, left_words((found.until - now()).total_seconds()))


def left_words(seconds: float) -> str:
    """A rest of time as "noch 4 Minuten"; the last minute is said as such."""
    minutes = int(seconds // _MINUTE)
    if minutes < 1:
        return _("noch weniger als eine Minute")
    return ngettext("noch %(num)s Minute", "noch %(num)s Minuten", minutes)


def tell_completed(task: UserTask) -> None:
    """The message after a completion, with the way back where there is one."""
    words = _("Aufgabe „%(name)s“ abgeschlossen. Vorgang %(number)s geht weiter.", name=task.name,
              number=task.business_key)
    offer = offer_of(task.instance_id)
    if offer is None or offer.task.id != task.id:
        flash(words, "success")
    else:
        flash(f"{words}|{offer.left}", FLASH + task.id)


@blueprint.post("/aufgabe/<task_id>/zuruecknehmen")
def undo(task_id: str) -> ResponseReturnValue:
    """Take the completion back; where that is too late, say why and show the case as it is."""
    task = services().tasks.get(task_id, me())
    try:
        services().tasks.undo(task_id, me())
    except (Conflict, NotAllowed) as error:
        flash(sentence(error.code, error.params), "warning")
        return redirect(url_for("tasks.show", task_id=task.id), code=303)
    flash(_("Der Abschluss ist rückgängig gemacht. Die Aufgabe ist wieder offen, mit Ihren Eingaben."), "success")
    back = safe_next(request.form.get("weiter"))
    return redirect(url_for("tasks.show", task_id=task.id, weiter=back if back != "/" else None), code=303)
