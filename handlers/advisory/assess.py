"""What would apply to this request for advice? The advisory rules as one pure function (domain/assess.md).

No case, no side effect. The rules stand in the decision tables of `bpmn/advisory_case`, the numbers in the parameters.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from handlers.advisory.assess_input import Aid, Question, parse
from handlers.advisory.rules import Rules
from handlers.decision_tables import Decide, Row
from handlers.questions import AssessmentError, answers
from handlers.values import Parameter, Values

Answer = dict[str, Any]

__all__ = ["AssessmentError", "assess", "assessor", "founds", "is_fundable"]


def assessor(decide: Decide, parameter: Parameter | None = None, land: str = "MV") -> Callable[[Any], Any]:
    """The assessment bound to a set of decision tables.

    :param decide: evaluates a decision of `bpmn/advisory_case` by id.
    :param parameter: value of a parameter by key; None = the shipped ones.
    :param land: whose holidays the periods keep.
    """
    rules = Rules(decide, Values(parameter), land)
    return lambda data: assess(data, rules)


def assess(data: Any, rules: Rules) -> Any:
    """Answer one question, or a list of them in order.

    :raises AssessmentError: where one question is refused; in a list a refused one gives {"error", "field"} instead.
    """
    return answers(data, lambda item: _answer(parse(item, rules.programmes()), rules))


def _answer(question: Question, rules: Rules) -> Answer:
    kind = rules.category(question.requester, question.signals)
    entitled = rules.eligibility(question.requester, kind["category"], question.signals)
    route = rules.route(question.requester, kind["route"], entitled["outcome"], question.minutes, bool(question.hours))
    fundable = _fundable(question, kind["category"], route["outcome"], rules)
    by = rules.contact_by(question.received, kind["priority"]) if question.received and kind["priority"] else None
    return {
        "outcome": route["outcome"], "category": kind["category"], "priority": kind["priority"],
        "contact_by": _text(by), "fundable": fundable,
    } | _tagewerke(question, fundable is not False, rules) | _aid(question.deminimis, rules)


def founds(requester: str | None, outcome: str) -> bool | None:
    """Whether somebody is advised as a founder; a former member is advised only as one who starts anew (D-B2)."""
    if requester is None:
        return None
    return requester == "founder" or (requester == "former_member" and outcome == "accept")


def is_fundable(findings: list[Row]) -> bool:
    """Whether nothing is violated; what is not known does not stand in the way."""
    return all(line["status"] != "violated" for line in findings)


def _fundable(question: Question, category: str | None, outcome: str, rules: Rules) -> bool | None:
    """Fundable or not; None where nobody is advised."""
    if outcome not in ("accept", "short_answer"):
        return None
    founder = founds(question.requester, outcome)
    return is_fundable(rules.funding(question.programme, question.employees, founder, category))


def _tagewerke(question: Question, fundable: bool, rules: Rules) -> Answer:
    hours = None if question.hours is None else sum(question.hours, Decimal(0))
    found = rules.tagewerke(hours, fundable, question.tagewerke_used or Decimal(0), rules.rate(question.programme))
    return {name: _plain(found[name]) for name in ("fall", "billable", "amount")}


def _aid(aid: Aid | None, rules: Rules) -> Answer:
    """Whether the aid fits, and until when it must stand in eAIR; one that is refused never will."""
    if aid is None:
        return {"deminimis_ok": None, "eair_by": None}
    ok = rules.deminimis(True, aid.sum_3y is not None, aid.sum_3y, aid.value)["ok"]
    by = rules.register_by(aid.granted) if aid.granted and ok is not False else None
    return {"deminimis_ok": ok, "eair_by": _text(by)}


def _plain(number: Any) -> float | None:
    return None if number is None else float(number)


def _text(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
