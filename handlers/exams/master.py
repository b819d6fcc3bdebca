"""Admission to the Meisterprüfung: where, on what qualification, with which parts exempt (§§ 46, 49, 51a HwO)."""
from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from handlers.decision_tables import Row
from handlers.exams.facts import Facts
from handlers.exams.findings import Finding
from handlers.exams.intervals import months_between
from handlers.exams.rules import Rules
from handlers.register.trades import label, related_pairs


@dataclass(frozen=True, slots=True)
class Master:
    """What D-A13 to D-A16 say.

    :param required: months of work asked for, None where none is needed.
    :param competent: whether the board is locally competent, None where that is not known.
    """

    findings: tuple[Finding, ...]
    required: Fraction | None
    counted: int | None
    competent: bool | None
    exempt_parts: tuple[str, ...]


def examine(facts: Facts, rules: Rules) -> Master:
    """Examine competence, admission and exemptions."""
    place = rules.local_competence(
        "MP", residence=facts.residence, employment=facts.employment, course=facts.course, business=facts.business,
        part=facts.part, trade_competent=facts.trade_competent)
    row = _admission(facts, rules)
    required = row.get("required")
    counted = None if required is None or facts.experience_months is None else int(facts.experience_months)
    return Master(
        (Finding.of(place), _named(Finding.of(row), facts), *_exempting(facts, rules)),
        None if required is None else Fraction(required), counted, place["competent"],
        exempt_parts(facts, rules))


def _admission(facts: Facts, rules: Rules) -> Row:
    held = facts.qualification
    if facts.exam == "MP_B":
        return rules.master_b(held.kind, facts.part)
    return rules.master_a(kind=held.kind, relation=relation(held.trade, facts.trade), months=held.months,
                          experience=facts.experience_months, after_certificate=_after_certificate(facts, rules))


def relation(held: str | None, target: str | None) -> str | None:
    """What an exam's trade is to the trade aimed at: own, related, limited or none; None where one is not known.

    Read from the exam held to the trade aimed at (HwVerwdtV), never chained.
    """
    if held is None or target is None:
        return None
    if held == target:
        return "own"
    limited_to = related_pairs().get((held, target))
    return "none" if limited_to is None else "limited" if limited_to else "related"


def _after_certificate(facts: Facts, rules: Rules) -> Decimal | None:
    """Months worked after the certificate; not stated, they cannot be more than have passed since."""
    stated, issued, applied = facts.experience_after_certificate, facts.qualification.date, facts.applied
    if stated is not None or issued is None or applied is None:
        return stated
    passed = Decimal(months_between(issued, applied))
    return passed if passed < rules.values.number("mp_nach_zeugnis_monate") else None


def _named(finding: Finding, facts: Facts) -> Finding:
    """The finding with the limitation of a related trade, for the person who decides."""
    held, target = facts.qualification.trade, facts.trade
    limited_to = related_pairs().get((held, target)) if held and target else None
    if facts.exam == "MP_B" or limited_to is None:
        return finding
    limit = f", nur {limited_to}" if limited_to else ""
    return replace(finding, text=f"{finding.text} Verwandt: {label(held or '')} → {label(target or '')}{limit}.")


def grounds(facts: Facts) -> list[str]:
    """Grounds of exemption: the exams stated, and a Meisterprüfung held in another trade."""
    held = facts.qualification
    other = held.kind == "meister" and (held.trade is None or held.trade != facts.trade)
    return sorted({*facts.grounds, *(("meister",) if other else ())})


def _exempting(facts: Facts, rules: Rules) -> list[Finding]:
    return [Finding("BEFREIUNG", "note", str(row["rule"]), str(row["paragraph"]), str(row["text"]))
            for row in rules.exemptions(grounds(facts))]


def exempt_parts(facts: Facts, rules: Rules) -> tuple[str, ...]:
    """Parts from which the law itself exempts; what the board decides on request is not among them."""
    rows = rules.exemptions(grounds(facts))
    return tuple(sorted({str(row["part"]) for row in rows if row["by_law"] and row["part"]}))
