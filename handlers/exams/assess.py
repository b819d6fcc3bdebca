"""What would apply to this exam application? The exam rules as one pure function (domain/assess.md).

No case, no side effect. The law stands in the decision tables of `bpmn/exam_admission`, the numbers of practice in the
parameters.
"""
from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from handlers.decision_tables import Decide
from handlers.exams.assess_input import (
    EarlyQuestion,
    ExamQuestion,
    ExternalQuestion,
    MasterQuestion,
    ObjectionQuestion,
    Question,
    QuorumQuestion,
    parse,
)
from handlers.exams.facts import Facts, Qualification
from handlers.exams.judgement import Judgement, judge
from handlers.exams.rounds import Round, known_rounds
from handlers.exams.rules import Rules
from handlers.questions import AssessmentError, answers
from handlers.register.trades import all_trades
from handlers.values import Parameter, Values
from workflows.deadlines import notified_on, objection_until

Answer = dict[str, Any]
Assessor = Callable[[Any], Any]

__all__ = ["AssessmentError", "assess", "assessor"]


def assessor(decide: Decide, parameter: Parameter | None = None, land: str = "MV") -> Assessor:
    """The assessment bound to a set of decision tables.

    :param decide: evaluates a decision of `bpmn/exam_admission` by id.
    :param parameter: value of a parameter by key; None = the shipped ones.
    :param land: whose holidays the periods keep.
    """
    rules = Rules(decide, Values(parameter), land)
    return lambda data: assess(data, rules)


def assess(data: Any, rules: Rules) -> Any:
    """Answer one question, or a list of them in order.

    :param data: {"check", "given"}, or a list of such.
    :raises AssessmentError: where one question is refused; in a list a refused one gives {"error", "field"} instead.
    """
    return answers(data, lambda item: _answer(parse(item), rules))


def _answer(question: Question, rules: Rules) -> Answer:
    if isinstance(question, ExamQuestion):
        return _exam(question, rules)
    if isinstance(question, EarlyQuestion):
        return _common(judge(_early_facts(question), rules))
    if isinstance(question, ExternalQuestion):
        return _external(question, rules)
    if isinstance(question, MasterQuestion):
        return _master(question, rules)
    if isinstance(question, ObjectionQuestion):
        return _objection(question, rules)
    if isinstance(question, QuorumQuestion):
        return _quorum(question, rules)
    return {"skip_allowed": rules.skip(question.exam, question.result, question.registered)["allowed"]}


def _common(found: Judgement) -> Answer:
    """What every admission has; `path` is absent where the exam knows no ways."""
    path = {} if found.path in (None, "MEISTER", "FORTBILDUNG") else {"path": found.path}
    return {**path, "proposal": found.proposal, "decider": found.competence["decider_yes"], "reasons": found.reasons}


def _exam(question: ExamQuestion, rules: Rules) -> Answer:
    retraining, apprentice = question.exam == "UP", question.exam not in ("UP", "FP")
    found = judge(Facts(
        exam=question.exam, law=question.law or ("bbig" if question.exam == "AP" else "hwo"),
        holder=question.committee or "hwk", round=_round(question.round, rules), received=question.received,
        months=question.months, attempts=question.attempts or 0, training=apprentice, retraining=retraining,
        end=question.end, zp_required=question.zp_required, zp_attended=question.zp_attended,
        booklet=question.booklet, registered=question.registered,
        not_registered_own_fault=question.not_registered_own_fault, disability=bool(question.disability),
        part1=question.part1), rules)
    both = found.conditions.both_parts
    return _common(found) | ({} if both is None else {"both_parts": both}) | {"late": found.late}


def _round(name: str | None, rules: Rules) -> Round | None:
    known = known_rounds(rules.values)
    if name is not None and name not in known:
        raise AssessmentError("given.round", f"Diese Prüfungsrunde gibt es nicht; es gibt: {', '.join(sorted(known))}.")
    return known[name] if name is not None else None


def _early_facts(question: EarlyQuestion) -> Facts:
    return Facts(
        exam="GP", path="VORZEITIG", training=True, months=question.months, forward=question.forward,
        school=question.school, firm=question.firm, content=question.content,
        trained_until_exam=question.trained_until_exam, firm_heard=question.firm_heard,
        school_heard=question.school_heard, minor=question.minor, minor_consent=question.minor_consent)


def _external(question: ExternalQuestion, rules: Rules) -> Answer:
    found = judge(Facts(
        exam="GP", months=question.months, jobs=question.jobs, other_training=question.other_training,
        certificate=question.certificate, credible=question.credible), rules)
    return _common(found) | _time(found)


def _time(found: Judgement) -> Answer:
    """Months asked for and months counted, each where it applies and is known."""
    answer: Answer = {}
    if found.conditions.required is not None:
        answer["required"] = _plain(found.conditions.required)
    if found.conditions.counted is not None:
        answer["counted"] = found.conditions.counted
    return answer


def _plain(months: Fraction) -> int | float:
    return int(months) if months.denominator == 1 else float(months)


def _master(question: MasterQuestion, rules: Rules) -> Answer:
    annex = question.annex or (all_trades()[question.trade].annex if question.trade else None)
    if annex is None:
        raise AssessmentError("given.annex", "Anlage oder Gewerbe fehlt.")
    held = question.qualification
    found = judge(Facts(
        exam="MP_A" if annex == "A" else "MP_B", holder="mpa", trade=question.trade, part=question.part,
        qualification=Qualification(**held.model_dump()) if held else Qualification(),
        experience_months=question.experience_months,
        experience_after_certificate=question.experience_after_certificate, applied=question.applied,
        residence=question.residence, employment=question.employment, course=question.course,
        business=question.business, grounds=question.other_exams or ()), rules)
    competent = found.conditions.competent
    return (_common(found) | _time(found) | ({} if competent is None else {"competent": competent})
            | {"exempt_parts": list(found.conditions.exempt_parts or ())})


def _quorum(question: QuorumQuestion, rules: Rules) -> Answer:
    least = int(rules.values.get("gpa_mindestmitglieder"))
    members = question.n if question.n is not None else int(rules.values.get("mpa_mitglieder"))
    if question.body == "gpa" and members < least:
        raise AssessmentError(
            "given.n", f"Ein Gesellenprüfungsausschuss hat mindestens {least} Mitglieder (§ 34 Abs. 1 HwO).")
    return {"need": int(rules.quorum(question.body, members, question.matter or "ordinary")["need"])}


def _objection(question: ObjectionQuestion, rules: Rules) -> Answer:
    days = question.fiction
    if days is None:
        days = int(rules.values.get("bekanntgabe_fiktion_tage", question.posted))
    notified = notified_on(question.posted, days)
    until = objection_until(notified, rules.land, instruction=question.instruction is not False)
    return {"notified": notified.isoformat(), "objection_until": until.isoformat()}
