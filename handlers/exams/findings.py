"""One line of the check: code, paragraph, state, sentence."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

#: met, violated, open (not known), note (for the person who decides), hold (not yet: a hearing is due).
MET, VIOLATED, OPEN, NOTE, HOLD = "met", "violated", "open", "note", "hold"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a row of a decision table says.

    :param reason: reason code, e.g. R36-2-ZP.
    :param rule: table and row, e.g. A4-9.
    :param text: German sentence for the person who decides.
    """

    reason: str
    status: str
    rule: str
    paragraph: str
    text: str

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Finding:
        """A row's output."""
        return cls(*(str(row[key]) for key in ("code", "status", "rule", "paragraph", "text")))

    def as_dict(self) -> dict[str, str]:
        """The form a case keeps."""
        return {"code": self.reason, "status": self.status, "rule": self.rule, "paragraph": self.paragraph,
                "text": self.text}
