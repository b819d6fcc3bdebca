"""What somebody typed into a task that was finished without it: their own words, to copy or to throw away."""
from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Blueprint, flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from web.services import me, services
from web.tasks.entered import former_form
from web.typed_words import every_word
from workflows.model import TaskState

if TYPE_CHECKING:
    from web.tasks.page import Work
    from workflows.services.task_drafts import Draft

blueprint = Blueprint("unsent", __name__)


@dataclass(frozen=True, slots=True)
class Unsent:
    """A draft nobody waits for any more: label and value per line, and when it was saved."""

    words: str
    saved: dt.datetime


def unsent(work: Work) -> Unsent | None:
    """This person's draft of a finished task; None where there is none, or it says what they sent."""
    if work.task.state is TaskState.OPEN:
        return None
    draft = services().tasks.draft(work.task.id, me())
    if draft is None or _was_sent(work, draft):
        return None
    form = former_form(work, draft.form_version) or work.form
    words = every_word(form, draft.raw, work.variables)
    return Unsent(words, draft.saved) if words else None


def _was_sent(work: Work, draft: Draft) -> bool:
    """A draft can be saved a moment after the same words were sent, from a second window."""
    done_by = work.task.completed_by
    if done_by is None or done_by.id != me().id:
        return False
    pairs = [(name, value) for name, many in draft.raw.items() for value in many]
    return services().tasks.completed_with(work.task.id, me()) == fingerprint(pairs)


def fingerprint(sent: Iterable[tuple[str, str]]) -> str:
    """Tells a double click from a second window with other words."""
    words = sorted(one for one in sent if one[0] != "weiter")
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()


@blueprint.post("/aufgabe/<task_id>/entwurf/verwerfen")
def discard(task_id: str) -> ResponseReturnValue:
    """Throw the own draft away."""
    services().tasks.discard_draft(task_id, me())
    flash(_("Ihr Entwurf ist verworfen."), "success")
    return redirect(url_for("tasks.show", task_id=task_id), code=303)
