"""Admission without a training relation: months of activity against the minimum time (§ 37 Abs. 2 to 4 HwO)."""
from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from handlers.exams.facts import Facts
from handlers.exams.findings import Finding
from handlers.exams.intervals import months_of
from handlers.exams.rules import Rules

WITHOUT_TIME = ("full", "bundeswehr")


@dataclass(frozen=True, slots=True)
class External:
    """What D-A7 says.

    :param required: minimum time in months, None where none is asked for or the duration is not known.
    :param counted: months that count, whole; None where nothing was stated.
    """

    findings: tuple[Finding, ...]
    discretion: bool
    required: Fraction | None = None
    counted: int | None = None


def examine(facts: Facts, rules: Rules) -> External:
    """Examine by the certificate, else by time."""
    required, counted = required_months(facts, rules), counted_months(facts)
    stated = counted if counted is not None else _nothing_stated(facts)
    row = rules.external(law=facts.law, certificate=facts.certificate, counted=stated,
                         required=_number(required), credible=facts.credible)
    notes = rules.external_notes(law=facts.law, certificate=facts.certificate, foreign=facts.foreign,
                                 weekly_hours=facts.weekly_hours, stretched=facts.is_stretched)
    findings = (Finding.of(row), *(Finding.of(note) for note in notes))
    if facts.certificate in WITHOUT_TIME:
        return External(findings, False)
    return External(findings, row["proposal"] == "ERMESSEN", required, counted)


def required_months(facts: Facts, rules: Rules) -> Fraction | None:
    """Minimum time: the prescribed duration times the factor (24 → 36, 36 → 54, 42 → 63 months)."""
    return Fraction(rules.values.number("extern_faktor")) * facts.months if facts.months is not None else None


def counted_months(facts: Facts) -> int | None:
    """Months of the union of all activities and of training in another relevant occupation, rounded down."""
    if facts.jobs is None and facts.other_training is None:
        return None
    return int(months_of(facts.jobs or ()) + Fraction(facts.other_training or 0))


def _nothing_stated(facts: Facts) -> int | None:
    """Who lets the competence be judged without stating any time has proven none."""
    return 0 if facts.credible is not None else None


def _number(value: Fraction | None) -> Decimal | None:
    return None if value is None else Decimal(value.numerator) / Decimal(value.denominator)
