"""People from outside the house (chairs, deputies): the few pages that are theirs; all others are closed."""
from __future__ import annotations

from flask import request

from web.services import signed_in
from workflows.errors import NotAllowed
from workflows.model import Person
from workflows.services.access import is_guest

OWN_PAGES = frozenset({
    "inbox.show",  # leads on to their decisions
    "decisions.show", "decisions.decide", "decisions.hand_on", "decisions.bring_back",
    "tasks.show", "tasks.complete", "tasks.save_draft", "tasks.fields", "tasks.follow_up_form", "tasks.follow_up",
    "undo.undo", "unsent.discard", "preview.content", "preview.show",
    "cases.download", "cases.diagram", "cases.steps_in_words",
    "notices.show", "notices.read", "notices.settings", "notices.choose", "notices.calendar",
    "preferences.show", "preferences.save", "preferences.speak", "preferences.brand", "help.overview", "help.page",
    "auth.sign_in", "auth.sign_out", "auth.stay", "survey.ask",
})


def is_guest_here(person: Person | None) -> bool:
    """Whether this page is shown to somebody from outside."""
    return person is not None and is_guest(person)


def keep_guests_to_their_pages() -> None:
    """NotAllowed("guest_page") for every page that is not a guest's; a page nobody thought of is closed to them."""
    known = request.endpoint is not None
    if known and is_guest_here(signed_in()) and request.endpoint not in OWN_PAGES:
        raise NotAllowed("guest_page")
