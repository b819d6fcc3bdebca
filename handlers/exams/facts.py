"""What is known about one application for an exam; None means not known and never stands in the way."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from handlers.exams.intervals import Interval
from handlers.exams.rounds import Round


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """The exam or certificate a Meister candidate builds on.

    :param kind: journeyman, final_exam, meister, equivalence_40a, full_comparability or none; None = not known.
    :param trade: craft it carries ("A27"), as register.md reads the statutory tables.
    :param months: prescribed duration of its training.
    """

    kind: str | None = None
    trade: str | None = None
    months: int | None = None
    date: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One application, whatever exam it is for.

    :param exam: GP, GP1, GP2, AP, UP, FP, ZP, MP_A or MP_B.
    :param law: hwo or bbig, the legal basis of the occupation.
    :param holder: who holds the committee: hwk, innung, mpa or none.
    :param path: a way that is already settled; None = D-A2 finds it.
    :param months: prescribed duration of the training.
    :param access_met: a person found the conditions of the Fortbildungs- or Umschulungsordnung met.
    :param training_site: the training firm lies in the district.
    :param forward: months by which an early exam lies before the regular one.
    :param experience_months: months of work in the trade of the Meisterprüfung, credits included.
    :param grounds: other exams that may exempt from parts (aevo, meister, comparable, state_exam, areas, foreign).
    """

    exam: str
    law: str = "hwo"
    holder: str = "hwk"
    path: str | None = None
    round: Round | None = None
    received: dt.date | None = None
    months: int | None = None
    attempts: int = 0
    training: bool = False
    retraining: bool = False
    school_course: bool = False
    stretched: bool | None = None
    end: dt.date | None = None
    absence_percent: Decimal | None = None
    parental_leave: bool | None = None
    access_met: bool | None = None
    training_site: bool | None = None
    zp_required: bool | None = None
    zp_attended: bool | None = None
    booklet: bool | None = None
    registered: bool | None = None
    not_registered_own_fault: bool | None = None
    disability: bool = False
    part1: str | None = None
    part1_time_served: bool | None = None
    forward: Decimal | None = None
    school: Decimal | None = None
    firm: Decimal | None = None
    content: bool | None = None
    trained_until_exam: Decimal | None = None
    firm_heard: bool | None = None
    school_heard: bool | None = None
    hearing_over: bool = False
    firm_opinion: str | None = None
    minor: bool | None = None
    minor_consent: bool | None = None
    second_year: bool | None = None
    jobs: tuple[Interval, ...] | None = None
    weekly_hours: Decimal | None = None
    other_training: Decimal | None = None
    certificate: str | None = None
    credible: bool | None = None
    foreign: bool | None = None
    equivalent: bool | None = None
    systematic: bool | None = None
    practical: bool | None = None
    trade: str | None = None
    part: str | None = None
    trade_competent: bool | None = None
    qualification: Qualification = Qualification()
    experience_months: Decimal | None = None
    experience_after_certificate: Decimal | None = None
    applied: dt.date | None = None
    residence: bool | None = None
    employment: bool | None = None
    course: bool | None = None
    business: bool | None = None
    grounds: tuple[str, ...] = ()

    @property
    def is_stretched(self) -> bool | None:
        """Whether the exam has two parts apart in time; a stretched Abschlussprüfung shows by its Part 1."""
        if self.exam in ("GP1", "GP2"):
            return True
        return True if self.part1 is not None else self.stretched
