"""The experienced journeyman's way, § 7b HwO: exam, six years, four of them leading, an essential activity (T5)."""
from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from handlers.register.assess_input import Experience
from handlers.register.reasons import Reason, german_day
from handlers.register.relations import NONE, UNKNOWN, Candidate, Relation
from handlers.register.rules import Rules
from handlers.register.states import State, all_of
from handlers.register.trades import Trade

LEVELS = frozenset({"journeyman", "final_exam", "equivalence_40a"})
POSSIBLE = "possible"
#: For a fact that is not known: the value whose row names the rule that would need it.
_PROBES: dict[str, Any] = {"exam": False, "days_total": 0, "days_leading": 0, "essential_activity": False}
_UNKNOWN = {
    "exam": "Nicht bekannt, ob eine passende Gesellen- oder Abschlussprüfung vorliegt.",
    "days_total": "Dauer der Tätigkeit nicht bekannt; nötig sind sechs Jahre.",
    "days_leading": "Dauer der leitenden Stellung nicht bekannt; nötig sind vier Jahre.",
    "essential_activity": "Nicht bekannt, ob eine wesentliche Tätigkeit ausgeübt wurde.",
}
_RANK = {State.MET: 0, State.OPEN: 1, State.VIOLATED: 2}


@dataclass(frozen=True, slots=True)
class Altgeselle:
    """Outcome of T5 for the best exam.

    :param earliest: first day on which the years would be complete, where only time is missing.
    """

    state: State
    reasons: tuple[Reason, ...]
    earliest: dt.date | None
    relation: Relation


def altgeselle(
    trade: Trade, exams: list[Candidate] | None, experience: Experience | None, rules: Rules
) -> Altgeselle:
    """Judge § 7b for every exam that counts and take the best.

    :param exams: all qualifications with their relation, None where they are not known.
    """
    done = experience or Experience()
    if exams is None:
        return _judge(trade, None, Relation(UNKNOWN), done, rules)
    fitting = [exam for exam in exams if exam.qualification.kind in LEVELS and exam.relation.kind != NONE]
    if not fitting:
        return _judge(trade, False, Relation(NONE), done, rules)
    outcomes = [_judge(trade, None if exam.relation.kind == UNKNOWN else True, exam.relation,
                       _counted(exam, done), rules) for exam in fitting]
    return min(outcomes, key=lambda outcome: (_RANK[outcome.state], outcome.earliest or dt.date.max))


def _counted(exam: Candidate, done: Experience) -> Experience:
    """After an equivalence decision only the time since it counts (§ 7b Abs. 1 Nr. 2 Satz 4 HwO)."""
    if exam.qualification.kind != "equivalence_40a":
        return done
    decided = exam.qualification.date
    if decided is None or done.until is None:
        return done.model_copy(update={"days_total": None, "days_leading": None})
    window = Decimal(max((done.until - decided).days, 0))
    return done.model_copy(update={
        "days_total": None if done.days_total is None else min(done.days_total, window),
        "days_leading": None if done.days_leading is None else min(done.days_leading, window),
    })


def _judge(trade: Trade, exam: bool | None, relation: Relation, done: Experience, rules: Rules) -> Altgeselle:
    facts: dict[str, Any] = {
        "exam": exam, "days_total": done.days_total, "days_leading": done.days_leading,
        "essential_activity": done.essential_activity,
    }
    excluded = rules.experience_7b(number=trade.number)
    if excluded["result"] != POSSIBLE:
        reason = Reason(excluded["rule"], excluded["law"], State.VIOLATED, excluded["text"])
        return Altgeselle(State.VIOLATED, (reason,), None, relation)
    reasons = [found for name, value in facts.items() if (found := _one(name, value, rules))]
    row = rules.experience_7b(number=trade.number, **facts)
    state = all_of(*(reason.state for reason in reasons))
    if row["result"] == POSSIBLE:
        reasons.append(Reason(row["rule"], row["law"], state, row["text"]))
    return Altgeselle(state, tuple(reasons), _earliest(row, done.until), relation)


def _one(name: str, value: Any, rules: Rules) -> Reason | None:
    """The reason of one fact alone, None where it is met."""
    row = rules.experience_7b(**{name: _PROBES[name] if value is None else value})
    if value is None:
        return Reason(row["rule"], row["law"], State.OPEN, _UNKNOWN[name])
    if row["result"] == POSSIBLE:
        return None
    missing = row["missing_days"]
    shown = f" Nachgewiesen: {value} Tage, es fehlen {missing}." if missing is not None else ""
    return Reason(row["rule"], row["law"], State.VIOLATED, row["text"] + shown)


def _earliest(row: Mapping[str, Any], until: dt.date | None) -> dt.date | None:
    """Last day plus missing days; only T5's row on the years knows one."""
    if row["result"] != "years" or until is None:
        return None
    return until + dt.timedelta(days=math.ceil(row["missing_days"]))


def earliest_text(day: dt.date) -> str:
    """Sentence for the reviewer."""
    return f"Die sechs Jahre wären frühestens am {german_day(day)} erreicht."
