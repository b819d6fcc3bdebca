"""Vorprüfung: what the rules found, line by line, as a proposal; people decide (§ 35a VwVfG)."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

STATES = {
    "met": ("met", "erfüllt"), "violated": ("violated", "nicht erfüllt"), "open": ("open", "offen"),
    "not_met": ("violated", "nicht erfüllt"), "unknown": ("open", "offen"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule of the proposal: state is met, violated or open."""

    rule: str
    law: str
    state: str
    word: str
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """All findings and their sum in words."""

    findings: tuple[Finding, ...]

    @property
    def words(self) -> str:
        """ "3 erfüllt, 1 offen" """
        counts = [(word, sum(one.state == state for one in self.findings)) for state, word in
                  (("met", "erfüllt"), ("violated", "nicht erfüllt"), ("open", "offen"))]
        return ", ".join(f"{count} {word}" for word, count in counts if count)


def proposal(value: Any) -> Proposal | None:
    """The proposal a diagram's `proposal` expression gave, or None where it gave no findings."""
    if not isinstance(value, list | tuple):
        return None
    findings = tuple(_finding(item) for item in value if isinstance(item, Mapping))
    return Proposal(findings) if findings else None


def _finding(item: Mapping[str, Any]) -> Finding:
    state, word = STATES.get(str(item.get("state", "open")), STATES["open"])
    return Finding(str(item.get("rule") or ""), str(item.get("law") or ""), state, word, str(item.get("text") or ""))
