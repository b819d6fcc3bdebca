"""Which period runs for a trade, from when, and what happens at its end (T6, T13)."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from handlers.decision_tables import Row
from handlers.register.assess_input import Question, TradeQuestion
from handlers.register.reasons import Reason, german_day
from handlers.register.rules import Rules
from handlers.register.states import State
from handlers.register.trades import moved_in_2020
from workflows.deadlines import Deadline, deadline

_PERMISSION_CLOCK = {"P73A9": ("exemption_9", "receipt_9"), "P73G50C": ("equivalence_50c", "receipt_50c")}
NO_CLOCK = "none"


@dataclass(frozen=True, slots=True)
class Arrival:
    """The days that count as arrived here (T13); None where not known.

    :param reason: T13's row.
    """

    received: dt.date | None
    complete: dt.date | None
    reason: Reason | None = None

    @property
    def applied(self) -> dt.date | None:
        """Day of the application."""
        return self.received or self.complete


@dataclass(frozen=True, slots=True)
class LineClock:
    """A trade's period.

    :param fiction: yes, no or open (register.md § 4.6).
    :param receipt_due: last working day for the confirmation of receipt, None where none is prescribed.
    """

    kind: str
    deadline: Deadline | None
    fiction: str
    receipt_due: dt.date | None
    reason: Reason


def arrival(question: Question, rules: Rules) -> Arrival:
    """Arrival here: the third day after filing at the Einheitlicher Ansprechpartner (§ 71b Abs. 2 VwVfG)."""
    row = rules.arrival(question.channel)
    later = dt.timedelta(days=int(row["offset_days"]))
    received, complete = (day and day + later for day in (question.received, question.complete))
    arrived = received or complete
    text = str(row["text"]) + (f": {german_day(arrived)}." if arrived else ".")
    state = State.MET if question.channel and arrived else State.OPEN
    return Arrival(received, complete, Reason(row["rule"], row["law"], state, text))


def clock_kind(question: Question, trade: TradeQuestion, register: str, row: Row) -> str:
    """Row of T6 for a trade."""
    if register in ("none", "E") or row["path"] == "P4":
        return NO_CLOCK
    if question.event == "new_partner" and moved_in_2020(trade.trade, bool(trade.grandfathered)):
        return "proof_126"
    if not row["permission_first"]:
        return "entry"
    return _PERMISSION_CLOCK.get(row["path"], ("permission", ""))[0]


def line_clock(kind: str, row: Row, question: Question, days: Arrival, rules: Rules) -> LineClock:
    """The period of a trade with its dates."""
    rule = rules.clock(kind)
    if kind == "proof_126":
        # The day of the extension is an event, not a filing: no third day after the single point of contact.
        start = question.received or question.complete
    else:
        start = days.complete
    found = deadline(start, str(rule["period"]), rules.land) if start and rule["period"] else None
    receipt = None
    if row["permission_first"] and row["path"] in _PERMISSION_CLOCK and days.received:
        period = str(rules.clock(_PERMISSION_CLOCK[row["path"]][1])["period"])
        receipt = deadline(days.received, period, rules.land).internal
    return LineClock(kind, found, rule["fiction"], receipt, _reason(rule, found))


def entry_clock(days: Arrival, rules: Rules) -> Deadline | None:
    """The entry's own period (§ 10 Abs. 1 HwO), None while the papers are not complete."""
    return deadline(days.complete, str(rules.clock("entry")["period"]), rules.land) if days.complete else None


def _reason(rule: Row, found: Deadline | None) -> Reason:
    if rule["period"] is None:
        return Reason(rule["rule"], rule["law"], State.MET, rule["consequence"])
    if found is None:
        return Reason(rule["rule"], rule["law"], State.OPEN, f"Die Frist läuft noch nicht; Beginn: {rule['start']}.")
    text = f"Frist bis {german_day(found.legal)} (intern {german_day(found.internal)}). {rule['consequence']}"
    return Reason(rule["rule"], rule["law"], State.MET, text)
