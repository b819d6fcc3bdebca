"""Which register a trade belongs to (T1); what nobody has said yet is taken as the ordinary case and kept open."""
from __future__ import annotations

from dataclasses import dataclass

from handlers.register.assess_input import Establishment, Owner, SimpleTests, TradeQuestion
from handlers.register.reasons import Reason
from handlers.register.rules import Rules
from handlers.register.states import State, all_of, any_of, known
from handlers.register.trades import Trade

_TESTS = {
    "learnable": "in drei Monaten erlernbar", "exam": "Gesellenprüfung in einem Handwerk der Anlage A",
    "part_of_training": "Bestandteil der Erstausbildung", "main_part": "überwiegender Teil der Tätigkeit",
    "craft_form": "handwerkliche Betriebsform", "registered_after_2003": "erstmals nach dem 30.12.2003 angemeldet",
}


@dataclass(frozen=True, slots=True)
class RegisterChoice:
    """Outcome of T1."""

    register: str
    reasons: tuple[Reason, ...]


def register_of(
    question: TradeQuestion, trade: Trade | None, owner: Owner, place: Establishment, rules: Rules
) -> RegisterChoice:
    """T1 for one trade.

    :param trade: None where the activity is none of the trades.
    """
    tests, failed = _simple_tests(question.simple_tests or SimpleTests(), owner)
    minor = any_of(known(place.trivial), known(place.hilfsbetrieb))
    nebenbetrieb = place.kind == "nebenbetrieb"
    row = rules.register_part(
        annex=trade.annex if trade else "none", itinerant=bool(question.itinerant),
        simple_activity=bool(question.simple_activity), simple_tests=str(tests), nebenbetrieb=nebenbetrieb,
        minor=minor is State.MET)
    unknown = _unknown(question, trade, place, minor, tests)
    text = row["text"] + (f" Nicht bekannt: {', '.join(unknown)}." if unknown else "")
    reasons = [Reason(row["rule"], row["law"], State.OPEN if unknown else State.MET, text)]
    if failed and question.simple_activity and trade and trade.annex == "A" and not question.itinerant:
        # The row the activity would need is T1-4; T1-5 is the one that hit.
        reasons.append(Reason("T1-4", "§ 90 Abs. 3, 4 HwO", State.VIOLATED, f"Nicht erfüllt: {', '.join(failed)}."))
    return RegisterChoice(str(row["register"]), tuple(reasons))


def _simple_tests(tests: SimpleTests, owner: Owner) -> tuple[State, list[str]]:
    """The six tests; only a person can have passed a journeyman exam (§ 90 Abs. 3 Nr. 1 HwO)."""
    states = {label: known(getattr(tests, name)) for name, label in _TESTS.items()}
    if owner.kind in ("partnership", "legal"):
        states["natürliche Person"] = State.VIOLATED
    return all_of(*states.values()), [label for label, state in states.items() if state is State.VIOLATED]


def _unknown(
    question: TradeQuestion, trade: Trade | None, place: Establishment, minor: State, tests: State
) -> list[str]:
    """What the row that hit would have needed to know."""
    facts = [("ob nur Reisegewerbe", question.itinerant is None)]
    if not question.itinerant and trade and trade.annex == "A":
        facts.append(("ob einfache Tätigkeit", question.simple_activity is None))
        if question.simple_activity:
            facts.append(("einzelne Merkmale des § 90 HwO", tests is State.OPEN))
        else:
            facts.append(("ob Nebenbetrieb", place.kind is None))
            facts.append(("ob unerheblich oder Hilfsbetrieb", place.kind == "nebenbetrieb" and minor is State.OPEN))
    return [text for text, is_unknown in facts if is_unknown]
