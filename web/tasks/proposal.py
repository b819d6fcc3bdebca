"""Vorprüfung: what the rules found, line by line, as a proposal; people decide (§ 35a VwVfG)."""
from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

STATES = {
    "met": ("met", _l("erfüllt")), "violated": ("violated", _l("nicht erfüllt")), "open": ("open", _l("offen")),
    "not_met": ("violated", _l("nicht erfüllt")), "unknown": ("open", _l("offen")), "note": ("note", _l("Hinweis")),
}


CODE = re.compile(r"[A-Z]+\d+(?:[-_.]\w+)*|[A-Z]+\d*[A-Z]*(?:[-_.][A-Z\d]+)+|[a-z]+(?:_[a-z]+)+")
MOST_FAILED = 2
ORDER = {"violated": 0, "open": 1, "met": 2, "note": 3}


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule of the proposal.

    :param state: met, violated, open, or note (nothing to meet, but good to know).
    :param table: rows of one table are alternatives; as the diagram says, else as the code says ("T2-11": T2).
    """

    title: str
    law: str
    state: str
    word: str
    text: str = ""
    code: str = ""
    table: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """All findings and their sum in words."""

    findings: tuple[Finding, ...]

    @property
    def folded(self) -> tuple[Finding, ...]:
        """Alternatives that do not carry where another row of the same table does: folded, not hidden."""
        carried = {one.table for one in self.findings if one.state == "met" and one.table}
        failed = tuple(one for one in self.findings if one.state in ("violated", "open") and one.table in carried)
        return failed if len(failed) > MOST_FAILED else ()

    @property
    def first(self) -> tuple[Finding, ...]:
        """What is shown at once: what stands against it, what is open, what is met, then the notes."""
        folded = self.folded
        return tuple(sorted((one for one in self.findings if one not in folded), key=lambda one: ORDER[one.state]))

    @property
    def words(self) -> str:
        """ "3 erfüllt, 1 offen", without what is folded """
        counts = [(word, sum(one.state == state for one in self.first)) for state, word in
                  (("violated", _("nicht erfüllt")), ("open", _("offen")), ("met", _("erfüllt")))]
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
        table = str(item.get("table") or rule.partition("-")[0])
        # What only the program calls a rule ("lead_elsewhere") is not looked up anywhere.
        return Finding(text.rstrip("."), law, state, word, code="" if rule.islower() else rule, table=table)
    return Finding(rule or text, law, state, word, text if rule else "")
