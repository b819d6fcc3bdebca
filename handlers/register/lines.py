"""One trade of an application: its register, its way in, its period, the flags for the leading person."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from handlers.decision_tables import Row
from handlers.register.assess_input import Establishment, Lead, Owner, Question, TradeQuestion
from handlers.register.experience import earliest_text
from handlers.register.line_clock import Arrival, LineClock, clock_kind, line_clock
from handlers.register.reasons import Reason, in_order
from handlers.register.register_choice import RegisterChoice, register_of
from handlers.register.rules import Rules
from handlers.register.states import State
from handlers.register.trades import HEALTH_TRADES, Trade, all_trades, moved_in_2020
from handlers.register.ways import Person, Way, Ways, ways_for

NO_WAY = "KEIN_WEG"
#: Rules of T2 that come after § 7b's row, so that its earliest date matters.
_BEFORE_7B = frozenset(f"T2-{number}" for number in range(1, 12))
#: Entered at once, but listed after § 7a's row.
_LATE_AT_ONCE = "T2-15"


@dataclass(frozen=True, slots=True)
class Line:
    """The proposal for one trade.

    :param row: T2's row.
    :param way: the way T2 took, None where there is none to take.
    :param leads: True owner leads, False somebody else, None not known.
    """

    question: TradeQuestion
    trade: Trade | None
    choice: RegisterChoice
    row: Row
    way: Way | None
    ways: Ways | None
    leads: bool | None
    clock: LineClock
    flags: tuple[Row, ...]

    @property
    def register(self) -> str:
        """A, B1, B2, E or none."""
        return self.choice.register

    @property
    def path(self) -> str | None:
        """Code of the way, None where the register is none."""
        return None if self.row["path"] is None else str(self.row["path"])

    @property
    def permission_first(self) -> bool:
        """Whether a permission has to be granted before the entry."""
        return bool(self.row["permission_first"])

    @property
    def enters(self) -> bool:
        """Whether the proposal ends in an entry."""
        return self.register != "none" and self.path not in (None, NO_WAY, "P4")

    @property
    def at_once(self) -> State | None:
        """State of a way into the Handwerksrolle without a permission first, None where there is none."""
        if self.register != "A" or self.way is None or self.permission_first:
            return None
        return self.way.state


def owner_leads(owner: Owner, lead: Lead | None) -> bool | None:
    """Whether the owner leads in person; a company never can (§ 7 Abs. 1 HwO)."""
    if owner.kind in ("partnership", "legal"):
        return False
    who = lead.who if lead else None
    return None if who is None else who == "owner"


def lines_of(question: Question, days: Arrival, rules: Rules) -> list[Line]:
    """Every trade; one that another trade of the same application opens (§ 7a HwO) is judged again."""
    owner = question.owner or Owner()
    person = Person(owner.nationality_group, owner.already_entered, days.applied)
    first = [_line(question, trade, person, days, rules) for trade in question.trades]
    at_once = [(line.trade.code, line.at_once, line.row["rule"]) for line in first if line.trade and line.at_once]
    # A way that T2 lists after § 7a's row must not open § 7a for another one like it: both would wait for each other.
    early = tuple((code, state) for code, state, rule in at_once if rule != _LATE_AT_ONCE)
    every = tuple((code, state) for code, state, _ in at_once)
    again = {late: replace(person, siblings=early if late else every) for late in (True, False)}
    if len(first) == 1 or not every:
        return first
    return [_line(question, line.question, again[line.row["rule"] == _LATE_AT_ONCE], days, rules) for line in first]


def _line(question: Question, asked: TradeQuestion, person: Person, days: Arrival, rules: Rules) -> Line:
    owner, place = question.owner or Owner(), question.establishment or Establishment()
    trade = all_trades()[asked.trade] if asked.trade else None
    choice = register_of(asked, trade, owner, place, rules)
    leads, event = owner_leads(owner, asked.lead), question.event or "entry"
    judged = choice.register == "A" and trade is not None and event != "death"
    ways = ways_for(asked, trade, person, rules, led=leads is False) if judged and trade else None
    offered = ways.offered() if ways else []
    row = rules.entry_path(choice.register, event, offered, leads is not False)
    way = _taken(row, ways, offered, leads is not False, rules)
    clock = line_clock(clock_kind(question, asked, choice.register, row), row, question, days, rules)
    flags = _flags(trade, asked.lead, leads, rules) if choice.register == "A" and trade else ()
    return Line(asked, trade, choice, row, way, ways, leads, clock, flags)


def _taken(row: Row, ways: Ways | None, offered: list[str], leads: bool, rules: Rules) -> Way | None:
    """The way behind T2's row."""
    for way in ways.all if ways else ():
        if way.name in offered:
            alone = rules.way(way.name, leads)
            if (alone["rule"], alone["path"]) == (row["rule"], row["path"]):
                return way
    return None


def _flags(trade: Trade, lead: Lead | None, leads: bool | None, rules: Rules) -> tuple[Row, ...]:
    """T11; only for a lead who is not the owner, except the health trades."""
    who = lead or Lead()
    found = rules.lead_flags(
        owner_leads=leads is not False, other_engagements=who.other_engagements, weekly_hours=who.weekly_hours,
        distance_km=who.distance_km, marginal_pay=who.marginal_pay, power_to_instruct=who.power_to_instruct,
        fixed_term=who.fixed_term, health_trade=trade.number in HEALTH_TRADES, absent_lead=None)
    return tuple(found)


def reasons_of(line: Line, rules: Rules) -> Iterator[Reason]:
    """All rules that hit, and all violated and open ones, table by table."""
    yield from line.choice.reasons
    yield from _way_reasons(line, line.ways, rules) if line.ways else [_plain(line.row)]
    if line.register == "A" and line.leads is None and line.path != "P4":
        yield Reason("T2-BL", "§ 7 Abs. 1 HwO", State.OPEN, "Nicht bekannt, wer den Betrieb leitet.")
    if line.question.grandfathered and line.register == "A":
        yield _old_right(line)
    yield line.clock.reason
    for flag in line.flags:
        yield Reason(flag["rule"], flag["law"], State.MET, str(flag["text"]))


def _plain(row: Row) -> Reason:
    return Reason(row["rule"], row["law"], State.MET, row["text"])


def _way_reasons(line: Line, ways: Ways, rules: Rules) -> Iterator[Reason]:
    if line.way is None:
        yield _plain(line.row)
    relation = line.way.relation if line.way else None
    limited = relation is not None and relation.limited_to is not None
    for way in ways.all:
        # A further way that would do as well is not the row that hit; it matters only where the hit is limited.
        if way is line.way or way.state is not State.MET or limited:
            row = rules.way(way.name, line.leads is not False)
            yield Reason(row["rule"], way.law or row["law"], way.state, _way_text(way, row))
    if relation and relation.reason:
        yield relation.reason
    for candidate in ways.candidates:
        reason = candidate.relation.reason
        if reason and reason.state is State.VIOLATED:
            yield reason
    if line.row["rule"] not in _BEFORE_7B or line.row["rule"] == "T2-11":
        yield from ways.altgeselle.reasons


def _way_text(way: Way, row: Row) -> str:
    if way.state is State.VIOLATED:
        return way.text
    return f"{row['text']}: {way.text}" + ("; fachlich zu prüfen" if row["review"] else "")


def _old_right(line: Line) -> Reason:
    if moved_in_2020(line.question.trade, True):
        text = "Alteintrag nach § 126 HwO angegeben: bestehende Eintragung prüfen."
        return Reason("P126", "§ 126 HwO", State.OPEN, text)
    return Reason("P119", "§ 119 HwO", State.OPEN, "Alte Rechte angegeben: bestehende Eintragung prüfen.")


def line_output(line: Line, extra: list[Reason], rules: Rules) -> dict[str, Any]:
    """The trade's part of the answer, keys in the order of the format."""
    relation = line.way.relation if line.way else None
    earliest = line.ways.altgeselle.earliest if line.ways and line.row["rule"] not in _BEFORE_7B else None
    reasons = [*reasons_of(line, rules), *extra]
    if earliest:
        reasons.append(Reason("T5-3", "§ 7b Abs. 1 Nr. 2 HwO", State.VIOLATED, earliest_text(earliest)))
    return {
        "trade": line.question.trade, "register": line.register, "path": line.path,
        "betriebsleiter": line.enters and line.register == "A" and line.leads is False,
        "related": bool(relation and relation.related),
        "limited_to": relation.limited_to if relation else None,
        "permission_first": line.permission_first, "flags": [str(flag["flag"]) for flag in line.flags],
        "earliest": earliest and earliest.isoformat(),
        "deadline": dates(line.clock.deadline), "fiction": line.clock.fiction,
        "receipt_due": line.clock.receipt_due and line.clock.receipt_due.isoformat(),
        "reasons": [reason.as_dict() for reason in in_order(reasons)],
    }


def dates(clock: Any) -> dict[str, str] | None:
    """A deadline as ISO dates."""
    if clock is None:
        return None
    return {name: getattr(clock, name).isoformat() for name in ("start", "nominal", "legal", "internal")}
