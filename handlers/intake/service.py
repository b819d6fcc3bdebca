"""Accept submissions from a folder, a portal or an API: check, note, begin the case, each exactly once.

A submission is noted before its case begins and completed after; whatever breaks in between is taken
up at the next look, and the idempotency key keeps the case single. A broken submission is rejected
with a German reason and stops nothing else.
"""
from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, insert, select, update

from handlers.intake.models import submissions
from handlers.intake.submission import Limits, Refused, Submission, read_submission
from handlers.register.entrance import faults
from workflows.errors import Rejected
from workflows.model import FieldError

OTHER_WORDS = (
    "Unter dieser Kennung ist schon eine andere Einreichung eingegangen. Sie bleibt, wie sie ist. "
    "Bitte reichen Sie diese unter einer neuen Kennung (submissionId) ein."
)
Begin = Callable[[], AbstractContextManager[Connection]]
Look = Callable[[str, bytes], None]
Say = Callable[[str, Mapping[str, Any]], str]
PROCESS = "register_entry"


class Start(Protocol):
    """Begins a case; the same key never begins a second one."""

    def __call__(
        self, process_key: str, variables: dict[str, Any], documents: Sequence[Mapping[str, Any]], idempotency_key: str
    ) -> Any:
        """Returns the instance or its id; documents are {name, content, media_type, code}."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a submission.

    :param state: "accepted", "rejected" or "duplicate" (known already: `instance_id` is the first one's case).
    :param reason: German, for rejected ones.
    :param fields: which facts of the data are wrong, where that is the reason.
    :param known: rejected because the id belongs to another submission, which stays as it is.
    """

    submission_id: str
    state: str
    reason: str = ""
    instance_id: str | None = None
    fields: tuple[FieldError, ...] = ()
    known: bool = False


class Intake:
    """The one door for submissions.

    :param begin: opens a transaction on the installation's database.
    :param start: begins a case.
    :param clock: present instant, UTC.
    :param say: the German sentence of a code with its parameters.
    :param look: looks into an attachment, by name and content; Rejected where something in it would run by itself.
    """

    process = PROCESS

    def __init__(
        self, begin: Begin, start: Start, clock: Callable[[], dt.datetime], *, limits: Limits | None = None,
        say: Say = lambda code, params: code, look: Look = lambda name, content: None,
    ) -> None:
        self._begin, self._start, self._clock, self._say = begin, start, clock, say
        self._limits, self._look = limits or Limits(), look

    def accept(
        self, submission: Any, attachments: Mapping[str, bytes] | None = None, *, source: str = "api",
        data_bytes: bytes | None = None,
    ) -> Receipt:
        """Take one submission.

        :param submission: {"submissionId", "metadata": {...}, "data": {"application": {...}}}.
        :param attachments: content by attachment id (or file name).
        :param source: "api", "folder" or "portal".
        :param data_bytes: the data as they came, to compare a stated hash with.
        """
        wrong: tuple[FieldError, ...] = ()
        try:
            found = read_submission(submission, attachments or {}, self._limits, data_bytes)
            wrong = tuple(faults({"application": found.application}))
            if wrong:
                raise Refused(self._told(wrong), found.submission_id, found.digest)
        except Refused as refused:
            return replace(self._reject(refused, source), fields=wrong)
        known = self._note(found, source)
        if known is not None:
            return known
        return self._begin_case(found)

    def _active(self, found: Submission) -> str:
        """Why the attachments are refused although they are what they say they are, "" where they may be kept."""
        try:
            for file in found.files:
                self._look(file.name, file.content)
        except Rejected as refused:
            return self._say(refused.code, refused.params)
        return ""

    def _told(self, fields: Sequence[FieldError]) -> str:
        """The wrong facts as sentences a person can read, each with its place in the data."""
        return " ".join(
            f"{field.label or field.key}: {self._say(field.code, field.params).rstrip('.')} ({field.key})."
            for field in fields
        )

    def _note(self, found: Submission, source: str) -> Receipt | None:
        """Note the submission; the receipt of the first one where it is known and done."""
        with self._begin() as connection:
            row = _row(connection, found.submission_id)
            if row is None:
                connection.execute(insert(submissions).values(
                    submission_id=found.submission_id, source=source, received=_utc(self._clock()),
                    submitted=_utc(found.submitted), state="received", digest=found.digest, repeats=0,
                    files=_files(found)))
                return None
            if row["digest"] != found.digest or row["files"] != _files(found):
                _count_repeat(connection, found.submission_id)
                return Receipt(found.submission_id, "rejected", OTHER_WORDS, known=True)
            if row["state"] == "received":
                return None  # noted, but the case never began: take it up again
            _count_repeat(connection, found.submission_id)
            if row["state"] == "rejected":
                return Receipt(found.submission_id, "rejected", row["reason"] or "")
            return Receipt(found.submission_id, "duplicate", "", row["instance_id"])

    def _begin_case(self, found: Submission) -> Receipt:
        if reason := self._active(found):
            return self._finish(found.submission_id, "rejected", reason)
        documents = [{"name": f.name, "content": f.content, "media_type": f.media_type, "code": f.code}
                     for f in found.files]
        key = f"intake:{found.submission_id}"
        try:
            started = self._start(PROCESS, {"application": found.application}, documents, key)
        except Rejected as error:  # anything else is our own trouble: the submission waits for the next look
            reason = f"Der Vorgang konnte nicht angelegt werden. {self._say(error.code, error.params)}"
            return self._finish(found.submission_id, "rejected", reason)
        instance = str(getattr(started, "id", started))
        return self._finish(found.submission_id, "accepted", "", instance)

    def _finish(self, submission_id: str, state: str, reason: str, instance_id: str | None = None) -> Receipt:
        with self._begin() as connection:
            connection.execute(update(submissions).where(submissions.c.submission_id == submission_id).values(
                state=state, reason=reason or None, instance_id=instance_id))
        return Receipt(submission_id, state, reason, instance_id)

    def _reject(self, refused: Refused, source: str) -> Receipt:
        """Keep the refusal, unless the id belongs to a submission that is in order."""
        with self._begin() as connection:
            row = _row(connection, refused.submission_id) if refused.submission_id else None
            if row is not None:
                _count_repeat(connection, refused.submission_id)
            elif refused.submission_id:
                connection.execute(insert(submissions).values(
                    submission_id=refused.submission_id, source=source, received=_utc(self._clock()), state="rejected",
                    reason=refused.reason, digest=refused.digest, files=[], repeats=0))
        return Receipt(refused.submission_id, "rejected", refused.reason)


def _files(found: Submission) -> list[dict[str, Any]]:
    return [{"name": f.name, "digest": f.digest, "size": len(f.content)} for f in found.files]


def _row(connection: Connection, submission_id: str) -> Mapping[Any, Any] | None:
    return connection.execute(
        select(submissions).where(submissions.c.submission_id == submission_id)).mappings().first()


def _count_repeat(connection: Connection, submission_id: str) -> None:
    connection.execute(update(submissions).where(submissions.c.submission_id == submission_id).values(
        repeats=submissions.c.repeats + 1))


def _utc(instant: dt.datetime | None) -> dt.datetime | None:
    """Naive UTC for a column every database stores alike."""
    return instant.astimezone(dt.UTC).replace(tzinfo=None) if instant else None


def accept(submission: Any, attachments: Mapping[str, bytes], start: Start, *, begin: Begin,
           clock: Callable[[], dt.datetime], source: str = "api") -> Receipt:
    """Accept one submission, for callers that hold no `Intake`."""
    return Intake(begin, start, clock).accept(submission, attachments, source=source)


def overview(connection: Connection, limit: int = 200) -> list[dict[str, Any]]:
    """The latest submissions for the screen of operations, newest first."""
    query = select(submissions).order_by(submissions.c.received.desc()).limit(limit)
    return [dict(row) for row in connection.execute(query).mappings()]


def forget(connection: Connection, instance_id: str, data: Path) -> list[Path]:
    """Forget what came with the submission of a case whose data is erased; that it came is kept.

    :param data: the data folder; the folders of the submission, to be removed afterwards, are given back.
    """
    of_case = submissions.c.instance_id == instance_id
    ids = set(connection.execute(select(submissions.c.submission_id).where(of_case)).scalars())
    connection.execute(update(submissions).where(of_case).values(files=[], reason=None))
    kept = [place for state in ("accepted", "duplicate") for place in sorted((data / "intake" / state).glob("*"))]
    return [place for place in kept if _submission_of(place) in ids]


def _submission_of(place: Path) -> str:
    """The id of a submission put away in a folder."""
    try:
        metadata = json.loads((place / "metadata.json").read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return place.name
    return str(metadata.get("submissionId") or place.name) if isinstance(metadata, dict) else place.name
