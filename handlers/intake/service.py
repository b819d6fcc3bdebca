"""Accept submissions from a folder, a portal or an API: check, note, begin the case, each exactly once.

A submission is noted before its case begins and completed after; whatever breaks in between is taken
up at the next look, and the idempotency key keeps the case single. A broken submission is rejected
with a German reason and stops nothing else.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, insert, select, update

from handlers.intake.models import submissions
from handlers.intake.submission import Limits, Refused, Submission, read_submission
from workflows.errors import EngineError

Begin = Callable[[], AbstractContextManager[Connection]]
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
    """

    submission_id: str
    state: str
    reason: str = ""
    instance_id: str | None = None


class Intake:
    """The one door for submissions.

    :param begin: opens a transaction on the installation's database.
    :param start: begins a case.
    :param clock: present instant, UTC.
    """

    def __init__(
        self, begin: Begin, start: Start, clock: Callable[[], dt.datetime], *, limits: Limits | None = None
    ) -> None:
        self._begin, self._start, self._clock = begin, start, clock
        self._limits = limits or Limits()

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
        try:
            found = read_submission(submission, attachments or {}, self._limits, data_bytes)
        except Refused as refused:
            return self._reject(refused, source)
        known = self._note(found, source)
        if known is not None:
            return known
        return self._begin_case(found)

    def _note(self, found: Submission, source: str) -> Receipt | None:
        """Note the submission; the receipt of the first one where it is known and done."""
        with self._begin() as connection:
            row = _row(connection, found.submission_id)
            if row is None:
                connection.execute(insert(submissions).values(
                    submission_id=found.submission_id, source=source, received=_utc(self._clock()),
                    submitted=_utc(found.submitted), state="received", digest=found.digest, repeats=0,
                    files=[{"name": f.name, "digest": f.digest, "size": len(f.content)} for f in found.files]))
                return None
            if row["state"] == "received":
                return None  # noted, but the case never began: take it up again
            _count_repeat(connection, found.submission_id)
            if row["state"] == "rejected":
                return Receipt(found.submission_id, "rejected", row["reason"] or "")
            return Receipt(found.submission_id, "duplicate", "", row["instance_id"])

    def _begin_case(self, found: Submission) -> Receipt:
        documents = [{"name": f.name, "content": f.content, "media_type": f.media_type, "code": f.code}
                     for f in found.files]
        key = f"intake:{found.submission_id}"
        try:
            started = self._start(PROCESS, {"application": found.application}, documents, key)
        except EngineError as error:
            reason = f"Der Vorgang konnte nicht angelegt werden ({error.code})."
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
