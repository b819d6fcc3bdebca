"""What somebody had typed into a task they may no longer know of: shown to copy, so that no word is lost."""
from __future__ import annotations

from flask import make_response, render_template
from flask.typing import ResponseReturnValue

from web.sentences import sentence
from web.typed_words import sent_words
from workflows.errors import EngineError, NotFound

#: What is said by its own sentence; for everything else the person's part in the task has ended.
_CLEAR = "task_with_other"


def out_of_reach(error: EngineError) -> ResponseReturnValue:
    """The page for a form that was open when a task went on or a membership ended; it tells nothing of the case."""
    text = sentence(_CLEAR if error.code == _CLEAR else "task_out_of_reach")
    page = render_template("tasks/out_of_reach.html", section="inbox", text=text, own=sent_words())
    return make_response(page, NotFound.status)
