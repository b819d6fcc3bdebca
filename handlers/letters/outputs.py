"""What letter.create gives back: the letter as filed, with its legal dates."""
from __future__ import annotations

import datetime as dt

from pydantic import Field

from handlers.contracts import OutputModel


class Letter(OutputModel):
    """A letter of the case.

    :param period_until: last day of a period the letter sets, None where it sets none.
    :param replaced_characters: characters the fonts could not show.
    """

    document_id: str
    code: str
    title: str
    posted_on: dt.date
    notified_on: dt.date
    objection_until: dt.date | None
    period_until: dt.date | None
    channel: str
    replaced_characters: str


class LetterOutputs(OutputModel):
    """The letter as filed and sent."""

    letter: Letter = Field(
        title="Schreiben: Dokument, Absendetag, Bekanntgabe, Ende der Widerspruchsfrist, gesetzte Frist, Versandweg"
    )
