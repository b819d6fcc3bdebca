"""What a qualification's trade means for the trade applied for (T4, HwVerwdtV): directed, never chained."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.register.assess_input import Qualification
from handlers.register.reasons import Reason
from handlers.register.rules import Rules
from handlers.register.states import State
from handlers.register.trades import label, related_pairs

OWN, RELATED, LIMITED, NONE, UNKNOWN = "own", "related", "limited", "none", "unknown"
_RANK = {OWN: 0, UNKNOWN: 1, RELATED: 2, LIMITED: 3, NONE: 4}


@dataclass(frozen=True, slots=True)
class Relation:
    """How an exam's trade carries the trade applied for.

    :param kind: own, related, limited, none, or unknown where the exam's trade is not known.
    :param limited_to: limitation of the entry, None without one.
    """

    kind: str
    limited_to: str | None = None
    reason: Reason | None = None

    @property
    def related(self) -> bool:
        """Whether the entry rests on another trade's qualification."""
        return self.kind in (RELATED, LIMITED)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A qualification with what it means here."""

    qualification: Qualification
    relation: Relation

    @property
    def state(self) -> State:
        """Met where the relation is known; open where the trade is not."""
        return State.OPEN if self.relation.kind == UNKNOWN else State.MET

    @property
    def rank(self) -> tuple[object, ...]:
        """Best first, whatever the order of the input."""
        row = self.qualification
        return (_RANK[self.relation.kind], row.kind, row.trade or "", str(row.date or ""), row.proofs or ())


def relation(exam_trade: str | None, trade: str, rules: Rules) -> Relation:
    """Relation of an exam in one trade to the trade applied for."""
    if exam_trade is None:
        return Relation(UNKNOWN)
    limited_to = related_pairs().get((exam_trade, trade))
    row = rules.relatedness(exam_trade == trade, limited_to is not None, limited_to or "")
    state = State.VIOLATED if row["relation"] == NONE else State.MET
    text = row["text"]
    if exam_trade != trade:
        text = f"{label(exam_trade)} → {label(trade)}: {text}" + (f" Nur {limited_to}." if limited_to else "")
    return Relation(row["relation"], limited_to or None, Reason(row["rule"], row["law"], state, text))


def candidates(rows: Iterable[Qualification], trade: str, rules: Rules) -> list[Candidate]:
    """Every qualification with its relation, best first."""
    found = [Candidate(row, relation(row.trade, trade, rules)) for row in rows]
    return sorted(found, key=lambda candidate: candidate.rank)
