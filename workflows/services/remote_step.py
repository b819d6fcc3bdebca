"""The step of a handler that needs an outside answer: no transaction is open, its effects wait for one."""
from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.errors import PermanentFailure
from workflows.model import Document
from workflows.services.context import new_id
from workflows.services.parameters import read_parameter
from workflows.services.steps import CaseStep, documents_of
from workflows.services.substitution import away_days


@dataclass
class RemoteStep(CaseStep):
    """A step without a connection; documents and messages are written when the answer is there."""

    pending: list[Callable[[CaseStep], object]] = field(default_factory=list)

    def parameter(self, key: str) -> Any:
        """Value of a parameter as of today, read once a step."""
        if key in self.parameters:
            return self.parameters[key]
        with self.context.db.read() as connection:
            value = self.parameters[key] = read_parameter(connection, key, self.today)
            return value

    def away(self) -> Mapping[str, dt.date]:
        """Who is away today: user name -> last day."""
        with self.context.db.read() as connection:
            return away_days(connection, self.today)

    def ended_cases(
        self, process_key: str, first: dt.date, last: dt.date
    ) -> list[tuple[tuple[str, ...], list[tuple[str, str]]]]:
        """Figures are read in a transaction, which a remote handler does not have."""
        raise PermanentFailure(f"a remote handler cannot count cases of {process_key}", code="handler_defect")

    def documents(self) -> list[Document]:
        """The documents of the case, oldest first."""
        with self.context.db.read() as connection:
            return documents_of(connection, self.instance_id)

    def add_document(
        self, name: str, content: bytes, media_type: str, *, code: str = "", supersedes: str | None = None
    ) -> Document:
        """File a document once the answer is in; the value has a provisional id."""
        self.pending.append(lambda step: step.add_document(name, content, media_type, code=code, supersedes=supersedes))
        digest = hashlib.sha256(content).hexdigest()
        return Document(new_id(), self.instance_id, name, media_type, len(content), digest, code, self.now, self.actor)

    def send(self, channel: str, payload: Mapping[str, Any], *, suffix: str = "") -> str:
        """Send once the answer is in."""
        self.pending.append(lambda step: step.send(channel, payload, suffix=suffix))
        return ":".join(part for part in (self.idempotency_key, channel, suffix) if part)

    def next_number(self, sequence: str) -> int:
        """A number is allotted under lock, which a remote handler does not hold."""
        raise PermanentFailure(f"a remote handler cannot take a number of {sequence}", code="handler_defect")
