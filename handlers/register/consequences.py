"""What follows for the case as a whole: papers, messages, fees, the bar of § 15 HwO (T3, T7, T8, T10)."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.decision_tables import Row
from handlers.register.assess_input import Establishment, Owner, Question, Refusal
from handlers.register.competence import Competence, abroad, competence
from handlers.register.line_clock import Arrival
from handlers.register.lines import NO_WAY, Line
from handlers.register.reasons import Reason, german_day
from handlers.register.rules import Rules
from handlers.register.states import State, all_of, known
from workflows.deadlines import period_end

_LISTED = ("A", "B1", "B2")
_NOT_REGISTERED = "none"


def documents(question: Question, lines: Sequence[Line], rules: Rules) -> tuple[list[str], list[str]]:
    """T3 over all trades: (needed for completeness, may follow), each code once, sorted."""
    owner, place = question.owner or Owner(), question.establishment or Establishment()
    formed = owner.kind == "partnership" or (owner.kind == "legal" and owner.in_formation is True)
    case = {"registered": bool(owner.registered), "contract": formed, "representative": bool(owner.representative)}
    rows = [] if lines else rules.documents(register=_NOT_REGISTERED, path=None, held=False, owner_leads=True,
                                            employed=False, nebenbetrieb=False, **case)
    for line in lines:
        lead = line.question.lead
        rows += rules.documents(
            register=line.register, path=line.path, held=bool(line.way and line.way.held),
            owner_leads=line.leads is not False, employed=bool(lead and lead.who == "employee"),
            nebenbetrieb=place.kind == "nebenbetrieb" and line.trade is not None and line.trade.annex == "A", **case)
    later = {str(row["document"]) for row in rows if row["later"]}
    return sorted({str(row["document"]) for row in rows} - later), sorted(later)


def ihk_notice(owner: Owner, lines: Sequence[Line], rules: Rules) -> str:
    """T7: yes, no, or ask; membership nobody stated has to be asked."""
    register = next((line.register for line in lines if line.register in _LISTED), _NOT_REGISTERED)
    return str(rules.ihk_notice(register, owner.ihk_member or "unknown")["notice"])


def ihk_reason(owner: Owner, line: Line, rules: Rules) -> Reason:
    """T7's row for one trade; open where the membership has to be asked."""
    row = rules.ihk_notice(line.register, owner.ihk_member or "unknown")
    return Reason(row["rule"], row["law"], State.OPEN if row["notice"] == "ask" else State.MET, row["text"])


@dataclass(frozen=True, slots=True)
class Move:
    """Where a relocation leads: into this district, within it, out of it, or no relocation."""

    into: bool = False
    within: bool = False
    out: bool = False


def move(question: Question, here: Competence) -> Move:
    """A relocation between districts; coming from an unknown place counts as coming from outside."""
    if question.event != "relocation":
        return Move()
    place = question.establishment or Establishment()
    was_ours = competence(place.previous_municipality).state == "own"
    leaves = here.state == "other" or abroad(place.municipality)
    return Move(out=was_ours and leaves, within=was_ours and not leaves, into=not was_ours)


def pension_messages(
    question: Question, lines: Sequence[Line], moved: Move, rules: Rules
) -> list[dict[str, str]]:
    """T8: one message per person (§ 196 Abs. 3 SGB VI)."""
    owner = question.owner or Owner()
    register = "A" if any(line.register == "A" for line in lines) else _NOT_REGISTERED
    partnership = owner.kind == "partnership"
    who, act = ("partner" if partnership else "owner"), _pension_act(question, moved)
    count = (owner.partners or 1) if partnership and question.event != "new_partner" else 1
    if question.event == "death":
        who, count = "deceased", 1
    elif act == "entry" and question.event != "new_partner" and not any(
            line.register == "A" and line.enters for line in lines):
        return []
    told = _pension_row(question, register, act, rules)["message"]
    return [{"who": who, "act": act}] * count if told else []


def pension_reason(question: Question, line: Line, moved: Move, rules: Rules) -> Reason | None:
    """T8's row for one trade: open where a partnership's legal capacity is not known, None where nothing is entered."""
    row = _pension_row(question, line.register, _pension_act(question, moved), rules)
    owner = question.owner or Owner()
    if row["message"] and line.path == NO_WAY and question.event != "new_partner":
        return None
    if row["message"] and owner.kind == "partnership" and owner.legal_capacity is None:
        return Reason(row["rule"], row["law"], State.OPEN, "Nicht bekannt, ob die Gesellschaft rechtsfähig ist.")
    return Reason(row["rule"], row["law"], State.MET, row["text"])


def _pension_row(question: Question, register: str, act: str, rules: Rules) -> Row:
    owner, place = question.owner or Owner(), question.establishment or Establishment()
    person = {"legal": "legal", "partnership": "partner"}.get(owner.kind or "natural", "natural")
    if owner.kind == "partnership" and owner.legal_capacity is False:
        person = "partner_without_capacity"
    return rules.pension_message(register, person, place.kind == "nebenbetrieb", act)


def _pension_act(question: Question, moved: Move) -> str:
    """The continuation itself (§ 4 HwO) is not reported; the entry of the deceased ends."""
    if question.event == "death" or moved.out:
        return "deletion"
    return "change" if moved.within else "entry"


def fee_keys(question: Question, lines: Sequence[Line], moved: Move, rules: Rules) -> list[str]:
    """T10: keys of the fee items, each once, sorted."""
    owner, place = question.owner or Owner(), question.establishment or Establishment()
    kind = "natural" if owner.kind in ("natural", None) else "legal"
    act = "deletion" if moved.out else "change" if moved.within or question.event == "new_partner" else "entry"
    found = set()
    for line in lines:
        who = "nebenbetrieb" if place.kind == "nebenbetrieb" and line.register == "A" else kind
        for one in _acts(line, act):
            found.add(rules.fee_key(line.register, who, one))
    return sorted(key for key in found if key)


def _acts(line: Line, act: str) -> list[str]:
    """What is done for a trade: nothing where no way leads in, a permission before the entry where one is needed."""
    if line.path is None or (line.path == NO_WAY and act == "entry"):
        return []
    if line.path == "P4":
        return ["change"]
    return ["permission", act] if line.permission_first and act == "entry" else [act]


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar on a new application after a refusal (§ 15 HwO).

    :param until: last day of the bar, None where there is none.
    """

    admissible: bool
    until: dt.date | None
    reason: Reason | None = None


def bar(refusal: Refusal | None, days: Arrival, rules: Rules) -> Bar:
    """§ 15 HwO: "now a craft business" may be argued only a year after the refusal became final."""
    if refusal is None or refusal.ground == "qualification":
        return Bar(True, None)
    row = rules.clock("bar")
    unchanged = known(None if refusal.essential_change is None else not refusal.essential_change)
    until = period_end(refusal.final, str(row["period"])) if refusal.final else None
    early = known(None if until is None or days.applied is None else days.applied <= until)
    barred = all_of(known(None if refusal.ground is None else True), unchanged, early)
    if barred is State.MET and until:
        text = f"Sperre bis {german_day(until)}: Die Ablehnung ist noch kein Jahr unanfechtbar."
        return Bar(False, until, Reason(row["rule"], "§ 15 HwO", State.VIOLATED, text))
    state, text = _unbarred(barred, early, unchanged)
    return Bar(True, None, Reason(row["rule"], "§ 15 HwO", state, text))


def _unbarred(barred: State, early: State, unchanged: State) -> tuple[State, str]:
    """Why the bar does not stop the application; the wording asks for the year and the change, people judge one alone.
    """
    if barred is State.OPEN or early is State.OPEN:
        return State.OPEN, "Sperre nach früherer Ablehnung prüfen; es fehlen Angaben."
    if early is State.MET:
        return State.OPEN, "Wesentliche Änderung geltend gemacht, das Jahr ist noch nicht um: prüfen."
    if unchanged is State.VIOLATED:
        return State.MET, "Das Jahr nach der Ablehnung ist abgelaufen, die Voraussetzungen haben sich geändert."
    return State.OPEN, ("Das Jahr nach der Ablehnung ist abgelaufen; ob sich die Voraussetzungen wesentlich geändert "
                        "haben, ist noch zu prüfen.")
