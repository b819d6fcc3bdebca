"""The blueprint its modules share, and who may enter."""
from __future__ import annotations

from flask import Blueprint

from web.services import services
from web.trials.files import title_of
from workflows.services.drafts import ProcessDraft

blueprint = Blueprint("trials", __name__)
OWNERS = ("process_owner",)


def opened(name: str) -> tuple[ProcessDraft, str]:
    """A draft and what its process is called.

    :raises NotFound: "draft_not_found".
    """
    draft = services().drafts.read(name)
    return draft, title_of(draft)
