"""What would apply to this application? The rules of register entry as one pure function (domain/assess.md).

No case, no side effect: the same answer stands in `kammerwerk assess register_entry` and as the proposal
(Vorprüfung) in a task. The law stands in the decision tables of `bpmn/register_entry`.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers.decision_tables import Decide
from handlers.questions import AssessmentError, answers
from handlers.register import consequences
from handlers.register.assess_input import Establishment, Owner, Question, parse
from handlers.register.competence import competence
from handlers.register.line_clock import NO_CLOCK, Arrival, arrival, entry_clock
from handlers.register.lines import Line, dates, line_output, lines_of
from handlers.register.reasons import Reason
from handlers.register.rules import Rules, Thresholds

Answer = dict[str, Any]
Assessor = Callable[[Any], Any]

__all__ = ["AssessmentError", "assess", "assessor"]


def assessor(decide: Decide, thresholds: Thresholds | None = None, land: str = "MV") -> Assessor:
    """The assessment bound to a set of decision tables.

    :param decide: evaluates a decision by id: register_part, entry_path, documents, relatedness, experience_7b,
        experience_eu, clock, ihk_notice, pension_message, fee_key, lead_flags, arrival.
    :param thresholds: parameters of T11; None = the defaults.
    :param land: whose holidays the periods keep.
    """
    rules = Rules(decide, thresholds, land)
    return lambda data: assess(data, rules)


def assess(data: Any, rules: Rules) -> Any:
    """Answer one question, or a list of them in order.

    :param data: a question (dict), or a list of questions.
    :raises AssessmentError: where one question is refused; in a list a refused one gives {"error", "field"} instead.
    """
    return answers(data, lambda item: _answer(parse(item), rules))


def _answer(question: Question, rules: Rules) -> Answer:
    owner, place = question.owner or Owner(), question.establishment or Establishment()
    days = arrival(question, rules)
    lines = lines_of(question, days, rules)
    here = competence(place.municipality)
    moved = consequences.move(question, here)
    messages = consequences.pension_messages(question, lines, moved, rules)
    barred = consequences.bar(question.refusal, days, rules)
    needed, later = consequences.documents(question, lines, rules)
    return {
        "trades": [line_output(line, _concerning(line, question, days, moved, barred, rules), rules)
                   for line in lines],
        "documents": needed, "documents_later": later,
        "deadline": _entry_deadline(lines, days, rules),
        "ihk_notice": consequences.ihk_notice(owner, lines, rules),
        "pension_message": bool(messages), "pension_messages": messages,
        "fee_keys": consequences.fee_keys(question, lines, moved, rules),
        "competent": here.state, "competent_chamber": here.chamber,
        "admissible": barred.admissible, "barred_until": barred.until and barred.until.isoformat(),
    }


def _concerning(
    line: Line, question: Question, days: Arrival, moved: consequences.Move, barred: consequences.Bar, rules: Rules
) -> list[Reason]:
    """Of what is said about the whole case, what bears on this trade."""
    if line.register == "none":
        return []
    found = [
        consequences.ihk_reason(question.owner or Owner(), line, rules),
        consequences.pension_reason(question, line, moved, rules),
        days.reason if line.clock.kind != NO_CLOCK else None,
        barred.reason if line.register != "E" else None,
    ]
    return [reason for reason in found if reason]


def _entry_deadline(lines: list[Line], days: Arrival, rules: Rules) -> dict[str, str] | None:
    """The entry's clock; none for register E, for no register, and for the continuation after death."""
    return dates(entry_clock(days, rules)) if any(line.clock.kind != NO_CLOCK for line in lines) else None
