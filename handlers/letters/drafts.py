"""letter.draft, letter.as_read: a letter of its own template that a second person reads before it goes out.

The draft is filed with the case and sent to nobody. What is sent after the release is made once more from the same
values and the same instant: only the very bytes that were read go out, anything else is drafted and read again.
"""
from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from typing import Any

from pydantic import Field

from handlers.contracts import Context, OutputModel
from handlers.letters import own
from handlers.letters.pdf import MEDIA_TYPE
from workflows.clock import legal_date
from workflows.errors import BpmnError
from workflows.handler import Glance, Handler, Outputs, Step

CHANGED = "SCHREIBEN_GEAENDERT"


class Draft(OutputModel):
    """A letter that is filed and not sent.

    :param digest: of its bytes; the same stands with the document.
    :param made_at: instant it was made, ISO 8601.
    """

    document_id: str
    title: str
    digest: str
    made_at: str


class DraftOutputs(OutputModel):
    """The letter as it is to be read."""

    draft: Draft = Field(title="Entwurf: Dokument, Titel, Prüfsumme")


class DraftInputs(own.OwnLetterInputs):
    """A letter and what stands in it alone."""

    letter_data: Context | None = Field(default=None, title="Angaben, die nur in diesem Schreiben stehen")


class ReadInputs(DraftInputs):
    """The same values as for the draft, and the draft that was read."""

    draft: Context


@dataclasses.dataclass(frozen=True, slots=True)
class _Once:
    """What a step may look at, at another instant: everything else is asked of the step."""

    step: Glance
    now: dt.datetime

    @property
    def today(self) -> dt.date:
        return legal_date(self.now)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.step, name)


@dataclasses.dataclass(frozen=True, slots=True)
class Drafted:
    """A letter as it was made at an instant."""

    letter: own.Prepared
    at: dt.datetime

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.letter.rendered.pdf).hexdigest()


def prepare_draft(glance: Glance) -> Drafted:
    """Render the letter as it would go out now.

    :raises BpmnError: it has neither a whole address nor a mail address.
    """
    return Drafted(own.prepare_own(glance), glance.now)


def file_draft(step: Step) -> Outputs:
    """File the draft under the code of its template; an earlier draft of this step is marked as replaced."""
    made: Drafted = step.prepared
    code = f"{step.inputs.template}_entwurf"[:40]
    earlier = [one for one in step.documents() if one.code == code and not one.superseded]
    document = step.add_document(
        f"Entwurf_{made.letter.name}", made.letter.rendered.pdf, MEDIA_TYPE, code=code,
        supersedes=earlier[-1].id if earlier else None)
    return {"draft": {"document_id": document.id, "title": made.letter.title, "digest": document.digest,
                      "made_at": made.at.isoformat()}}


def prepare_read(glance: Glance) -> own.Prepared:
    """Render the letter once more as it was drafted.

    :raises BpmnError: CHANGED where it would not be what was read, also without its address.
    """
    draft = glance.inputs.draft
    again: Any = _Once(glance, dt.datetime.fromisoformat(str(draft.get("made_at"))))
    try:
        made = Drafted(own.prepare_own(again), again.now)
    except BpmnError as error:
        raise BpmnError(CHANGED, "the letter has no address any more") from error
    if made.digest != draft.get("digest"):
        raise BpmnError(CHANGED, "the letter is not the one that was read")
    return made.letter


def send_read(step: Step) -> Outputs:
    """File and send the letter that was read; its draft is replaced by it."""
    return own.send(step, step.prepared, replaces=str(step.inputs.draft.get("document_id")))


DRAFT = Handler(topic="letter.draft", title="Schreiben mit eigener Vorlage entwerfen (Vorschau vor der Freigabe)",
                inputs=DraftInputs, outputs=DraftOutputs, prepare=prepare_draft, run=file_draft,
                errors={own.NO_ADDRESS: "Anschrift oder E-Mail-Adresse fehlt"})
AS_READ = Handler(topic="letter.as_read", title="Entworfenes Schreiben so versenden, wie es gelesen wurde",
                  inputs=ReadInputs, outputs=own.OwnLetterOutputs, prepare=prepare_read, run=send_read,
                  errors={CHANGED: "Der Text hat sich seit dem Entwurf geändert"})
