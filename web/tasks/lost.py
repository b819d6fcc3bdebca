"""What somebody had typed into a task they may no longer know of: shown to copy, so that no word is lost."""
from __future__ import annotations

from flask import make_response, render_template, request
from flask.typing import ResponseReturnValue

from web.sentences import sentence
from web.services import services
from workflows.errors import EngineError, NotFound


def out_of_reach() -> ResponseReturnValue:
    """The page for a form that was open when a substitution or a membership ended; it tells nothing of the case."""
    labels = _labels(request.form.get("_form", ""))
    lines = [
        f"{labels.get(name, name)}: {value}" for name, value in request.form.items(multi=True)
        if value and not name.startswith("_") and name not in ("csrf_token", "weiter")
    ]
    page = render_template(
        "tasks/out_of_reach.html", section="inbox", text=sentence("task_out_of_reach"), own="\n".join(lines)
    )
    return make_response(page, NotFound.status)


def _labels(form: str) -> dict[str, str]:
    """What the form's fields are called; a form belongs to its process, not to the case."""
    definition_id, _, ref = form.partition("/")
    try:
        parts = services().repository.form(definition_id, ref).inputs() if ref else []
    except EngineError:
        return {}
    return {part.key: part.label for part in parts if part.label}
