"""Vorprüfung: what the rules found, line by line, as a proposal; people decide (§ 35a VwVfG)."""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

STATES = {
    "met": ("met", "erfüllt"), "violated": ("violated", "nicht erfüllt"), "open": ("open", "offen"),
    "not_met": ("violated", "nicht erfüllt"), "unknown": ("open", "offen"),
}


CODE = re.compile(r"[A-Z]+\d+(?:[-_.]\w+)*|[a-z]+(?:_[a-z]+)+")
MOST_FAILED = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule of the proposal: state is met, violated or open."""

    title: str
    law: str
    state: str
    word: str
    text: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """All findings and their sum in words."""

    findings: tuple[Finding, ...]

    @property
    def folded(self) -> tuple[Finding, ...]:
        """Ways that do not carry, folded where they would bury what matters."""
        failed = tuple(one for one in self.findings if one.state == "violated")
        return failed if len(failed) > MOST_FAILED and len(failed) < len(self.findings) else ()

    @property
    def first(self) -> tuple[Finding, ...]:
        """What is shown at once."""
        folded = self.folded
        return tuple(one for one in self.findings if one not in folded)

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
    rule, law, text = (str(item.get(name) or "") for name in ("rule", "law", "text"))
    # A rule's code ("T2-1") is for looking up; what a person reads first is the finding itself.
    if text and CODE.fullmatch(rule):
        return Finding(text.rstrip("."), law, state, word, code=rule)
    return Finding(rule or text, law, state, word, text if rule else "")
