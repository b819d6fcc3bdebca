"""The rules' proposal for one application: way, findings, who decides. It never proposes a refusal."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from handlers.decision_tables import Row
from handlers.exams import external, master
from handlers.exams.facts import Facts
from handlers.exams.findings import HOLD, VIOLATED, Finding
from handlers.exams.rounds import months_forward
from handlers.exams.rules import GROUPS, Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What the tables of one way say.

    :param discretion: a person weighs what is short (§ 37 Abs. 2 Satz 3 HwO).
    :param redirect: the wish leads to another procedure (§ 27c HwO).
    :param pending: the performance an early admission rests on is not known yet (§ 37 Abs. 1 HwO).
    :param required: months needed, None where no time is asked for.
    :param counted: months that count.
    :param exempt_parts: parts of the Meisterprüfung that need not be taken.
    """

    findings: tuple[Finding, ...] = ()
    discretion: bool = False
    redirect: bool = False
    pending: bool = False
    both_parts: bool | None = None
    required: Fraction | None = None
    counted: int | None = None
    competent: bool | None = None
    exempt_parts: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The proposal with everything it rests on.

    :param proposal: ZULASSEN, ERMESSEN, VORLAGE_AUSSCHUSS, NACHFORDERUNG, UMLEITUNG_VERKUERZUNG, ABGEBEN, ANMELDUNG.
    :param competence: row of D-A1; `decider_yes` may say yes, nobody alone may say no.
    :param late: received after the round's deadline.
    """

    proposal: str
    proposal_text: str
    path: str | None
    path_text: str
    competence: Row
    conditions: Conditions
    late: bool

    @property
    def reasons(self) -> list[str]:
        """Codes of what is violated or must still happen, in the order of the tables."""
        return list(dict.fromkeys(
            found.reason for found in self.conditions.findings if found.status in (VIOLATED, HOLD)))


def judge(facts: Facts, rules: Rules, *, missing: bool = False) -> Judgement:
    """Judge an application by the decision tables.

    :param missing: documents are missing and can still be asked for.
    """
    competence = rules.competence(facts.exam, facts.law, facts.holder)
    way = _way(facts, rules)
    judged = bool(competence["decision"]) and not competence["forward"]
    conditions = _conditions(facts, way["path"], rules) if judged else Conditions()
    statuses = [found.status for found in conditions.findings]
    proposal = rules.proposal(
        forward=competence["forward"], decision=competence["decision"], redirect=conditions.redirect,
        missing=missing, violated=statuses.count(VIOLATED) if not conditions.discretion else 0,
        discretion=conditions.discretion, hold=conditions.pending or HOLD in statuses)
    return Judgement(str(proposal["proposal"]), str(proposal["text"]), way["path"], str(way["text"]), competence,
                     conditions, is_late(facts))


def is_late(facts: Facts) -> bool:
    """Whether the application came after the round's deadline; not known counts as in time."""
    return bool(facts.received and facts.round and facts.received > facts.round.deadline)


def _way(facts: Facts, rules: Rules) -> Row:
    found = rules.path(
        exam=facts.exam, law=facts.law, attempts=facts.attempts, training=facts.training, end=facts.end,
        cutoff=facts.round.cutoff if facts.round else None, certificate=facts.certificate,
        school_course=facts.school_course, retraining=facts.retraining)
    return found if facts.path is None else {**found, "path": facts.path}


def _conditions(facts: Facts, path: str | None, rules: Rules) -> Conditions:
    of_way: dict[str | None, Callable[[Facts, Rules], Conditions]] = {
        "REGULAER": _regular, "VORZEITIG": _early, "WIEDERHOLUNG": _repeat, "SCHULISCH": _school,
        "FORTBILDUNG": _access, "UMSCHULUNG": _access, "EXTERN": _external, "VALIDIERT": _external, "SOLDAT": _external,
        "MEISTER": _master,
    }
    found = of_way[path](facts, rules) if path in of_way else Conditions()
    place = _place(facts, rules) if path != "MEISTER" else None
    if place is None:
        return found
    return replace(found, findings=(*found.findings, Finding.of(place)), competent=place["competent"])


def _place(facts: Facts, rules: Rules) -> Row | None:
    """D-A13 for all but the Meisterprüfung: whether the case belongs here, where something is known about it."""
    stated = (facts.training_site,) if facts.training else (facts.residence, facts.course)
    if True not in stated and None in stated:
        return None
    return rules.local_competence(
        GROUPS[facts.exam], residence=facts.residence, course=facts.course, employment=False, business=False,
        training=facts.training, training_site=facts.training_site)


def _regular(facts: Facts, rules: Rules, path: str = "REGULAER") -> Conditions:
    """§ 36 Abs. 1 HwO, for a stretched exam with § 36a HwO."""
    findings = [Finding.of(row) for row in rules.regular(
        path=path, exam=facts.exam, law=facts.law, end=facts.end, cutoff=facts.round.cutoff if facts.round else None,
        absence_percent=facts.absence_percent, parental_leave=facts.parental_leave, stretched=facts.is_stretched,
        zp_required=facts.zp_required, zp_attended=facts.zp_attended, booklet=facts.booklet,
        registered=facts.registered, not_registered_own_fault=facts.not_registered_own_fault,
        disability=facts.disability)]
    if not facts.is_stretched:
        return Conditions(findings=tuple(findings))
    part = rules.stretched(facts.law, "1" if facts.exam == "GP1" else "2", facts.part1, facts.part1_time_served)
    both = part["both_parts"] if facts.exam != "GP1" else None
    return Conditions(findings=(*findings, Finding.of(part)), both_parts=both)


def _early(facts: Facts, rules: Rules) -> Conditions:
    """§ 37 Abs. 1 HwO; Nr. 2 and 3 of § 36 Abs. 1 hold all the same."""
    forward: Any = facts.forward
    if forward is None and facts.round and facts.end:
        forward = months_forward(facts.round, facts.end, rules.values)
    rows = rules.early(
        facts.months, law=facts.law, forward=forward, school=facts.school, firm=facts.firm, content=facts.content,
        trained_until_exam=facts.trained_until_exam, firm_heard=facts.firm_heard, school_heard=facts.school_heard,
        hearing_over=facts.hearing_over, minor=facts.minor, minor_consent=facts.minor_consent,
        firm_opinion=facts.firm_opinion)
    rest = _regular(facts, rules, "VORZEITIG")
    return Conditions(
        findings=(*rest.findings, *(Finding.of(row) for row in rows)), both_parts=rest.both_parts,
        redirect=any(row["redirect"] for row in rows), pending=facts.school is None or facts.firm is None)


def _repeat(facts: Facts, rules: Rules) -> Conditions:
    """§ 31 Abs. 1 HwO: the conditions of admission were found at the first attempt."""
    return Conditions(findings=(Finding.of(rules.repeat(facts.exam, facts.law, facts.attempts)),))


def _school(facts: Facts, rules: Rules) -> Conditions:
    rows = rules.school(facts.law, facts.equivalent, facts.systematic, facts.practical)
    return Conditions(findings=tuple(Finding.of(row) for row in rows))


def _access(facts: Facts, rules: Rules) -> Conditions:
    """Fortbildung (§§ 42b to 42g HwO) and Umschulung (§§ 42j to 42n HwO) have regulations of their own."""
    path = "FORTBILDUNG" if facts.exam == "FP" else "UMSCHULUNG"
    return Conditions(findings=tuple(Finding.of(row) for row in rules.access(path, facts.law, facts.access_met)))


def _external(facts: Facts, rules: Rules) -> Conditions:
    found = external.examine(facts, rules)
    return Conditions(findings=found.findings, discretion=found.discretion, required=found.required,
                      counted=found.counted)


def _master(facts: Facts, rules: Rules) -> Conditions:
    found = master.examine(facts, rules)
    return Conditions(findings=found.findings, required=found.required, counted=found.counted,
                      competent=found.competent, exempt_parts=found.exempt_parts)
