"""An intake on a database in memory, with a start that keeps what it was given."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, select
from sqlalchemy.pool import StaticPool

from handlers.intake.models import metadata, submissions
from handlers.intake.service import Intake
from handlers.intake.submission import Limits

NOW = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
PDF = b"%PDF-1.7\n%%EOF\n"


class Door:
    """The intake under test.

    :param error: what starting a case raises, if anything; taken away by setting it to None.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self.engine = create_engine("sqlite://", poolclass=StaticPool)
        metadata.create_all(self.engine)
        self.started: dict[str, tuple[str, dict[str, Any], list[Mapping[str, Any]]]] = {}
        self.calls = 0
        self.error: Exception | None = None
        self.intake = Intake(self.begin, self.start, lambda: NOW, limits=limits)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction."""
        with self.engine.begin() as connection:
            yield connection

    def start(
        self, process_key: str, variables: dict[str, Any], documents: Sequence[Mapping[str, Any]], idempotency_key: str
    ) -> str:
        """Begin a case once per key."""
        self.calls += 1
        if self.error is not None:
            raise self.error
        self.started.setdefault(idempotency_key, (process_key, variables, list(documents)))
        return f"case-{list(self.started).index(idempotency_key) + 1}"

    def rows(self) -> list[Any]:
        """What the table says."""
        with self.begin() as connection:
            return list(connection.execute(select(submissions)).mappings())


def submission(submission_id: str = "s-1", **application: Any) -> dict[str, Any]:
    """A small submission without attachments."""
    body = {"owner": {"kind": "natural", "person": {"family_name": "Ahrens"}}, "establishment": {"place": "Rostock"},
            "trades": [{"trade": "A27"}]} | application
    return {"submissionId": submission_id, "metadata": {"submitted": "2026-12-26T23:30:00+00:00"},
            "data": {"application": body}}


def with_file(name: str, **item: Any) -> dict[str, Any]:
    """A submission that lists one attachment."""
    found = submission()
    found["metadata"]["contentStructure"] = {"attachments": [{"attachmentId": "f1", "filename": name} | item]}
    return found
