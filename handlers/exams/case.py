"""The rules' proposal for an application as a case holds it: from the form's fields to findings and documents."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from handlers.decision_tables import Row
from handlers.exams.facts import Facts, Qualification
from handlers.exams.findings import HOLD, NOTE, OPEN, VIOLATED
from handlers.exams.intervals import Interval, whole_months
from handlers.exams.judgement import Judgement, judge
from handlers.exams.rounds import Round
from handlers.exams.rules import GROUPS, Rules
from handlers.letters.german import as_date
from handlers.questions import AssessmentError
from handlers.register.competence import competence
from handlers.values import Values
from workflows.deadlines import Period, period_end

Application = Mapping[str, Any]
Context = dict[str, Any]

_ADULT, _YEAR = Period(18 * 12), Period(12)
_PLAIN = ("part1", "certificate", "credible", "foreign", "residence", "employment", "course", "business", "part",
          "trade_competent", "access_met")
_TRAINING = ("zp_attended", "booklet", "registered", "not_registered_own_fault", "part1_time_served",
             "parental_leave")
_EARLY = ("content", "firm_heard", "school_heard", "firm_opinion", "minor_consent")
_EARLY_NUMBERS = ("forward", "school", "firm", "trained_until_exam")


def assess_case(
    application: Application, rules: Rules, *, round_: Application | None = None, received: Any = None,
    holder: str | None = None, missing: bool = False
) -> Context:
    """Everything the process and the screen need of the proposal.

    :param application: as entered; keys as `domain/assess.md` and the README of this room name them.
    :param round_: {id, from, to, deadline, cutoff}.
    :param received: day the application came, as a date or text; None = what the application says.
    :param holder: who holds the competent committee: hwk, innung or mpa; None = there is none.
    :param missing: documents are missing and can still be asked for.
    :raises AssessmentError: naming the field of an impossible period.
    :returns: path, proposal, reasons, notes, findings, decider, decider_no, office, four_eyes, forward, late,
        both_parts, required, counted, competent, exempt_parts, documents, parameters_used.
    """
    facts = facts_of(application, rules.values, round_=round_, received=received, holder=holder)
    found = judge(facts, rules, missing=missing)
    needed = documents(facts, found, rules)
    return _shown(found) | {"documents": needed, "parameters_used": rules.values.used}


def _shown(found: Judgement) -> Context:
    what, who = found.conditions, found.competence
    return {
        "path": found.path, "path_text": found.path_text, "proposal": found.proposal,
        "proposal_text": found.proposal_text,
        "reasons": [line.as_dict() for line in what.findings if line.status in (VIOLATED, HOLD)],
        "notes": [line.as_dict() for line in what.findings if line.status in (NOTE, OPEN)],
        "findings": [line.as_dict() for line in what.findings],
        "decider": who["decider_yes"] or "", "decider_no": who["decider_no"] or "", "office": who["office"],
        "four_eyes": bool(who["four_eyes"]), "forward": bool(who["forward"]), "competence_text": who["text"],
        "late": found.late, "both_parts": bool(what.both_parts),
        "required": None if what.required is None else float(what.required), "counted": what.counted,
        "competent": what.competent, "exempt_parts": list(what.exempt_parts or ()),
    }


def facts_of(
    application: Application, values: Values, *, round_: Application | None = None, received: Any = None,
    holder: str | None = None
) -> Facts:
    """The facts an application states; what it does not state stays not known."""
    exam = str(application["exam"])
    occupation, training = _part(application, "occupation"), _part(application, "training")
    retraining = bool(application.get("retraining")) or exam == "UP"
    arrived = as_date(received or application.get("received"))
    given = _given(application, _PLAIN) | _given(training, _TRAINING) | _given(occupation, ("zp_required",))
    given |= _early(application) | _time(application) | _school(application) | _master(application, occupation, values)
    return Facts(**given | {
        "exam": exam, "law": occupation.get("law") or ("bbig" if exam == "AP" else "hwo"), "holder": holder or "none",
        "months": _months(occupation), "round": _round(round_, values), "received": arrived, "retraining": retraining,
        "training": _is_apprentice(exam, training) and not retraining, "stretched": occupation.get("stretched"),
        "end": as_date(training.get("end")), "disability": bool(application.get("disability")),
        "attempts": int(application.get("attempts") or 0),
        "absence_percent": _number(training.get("absence_percent")),
        "training_site": _in_district(_part(training, "firm").get("municipality")),
        "minor": _before(_part(application, "person").get("birth_date"), _ADULT, arrived),
        "second_year": _reached(training.get("begin"), _YEAR, arrived),
        "trained_until_exam": given.get("trained_until_exam") or _trained(training, _round(round_, values)),
    })


def _part(source: Application, key: str) -> Application:
    found = source.get(key)
    return found if isinstance(found, Mapping) else {}


def _given(source: Application, keys: Iterable[str]) -> Context:
    return {key: source[key] for key in keys if source.get(key) is not None and source.get(key) != ""}


def _number(value: Any) -> Decimal | None:
    return None if value is None or value == "" else Decimal(str(value))


def _months(source: Application) -> int | None:
    """A prescribed duration; a form or a table may give it as a decimal."""
    number = _number(source.get("months"))
    return None if number is None else int(number)


def _is_apprentice(exam: str, training: Application) -> bool:
    stated = any(training.get(key) for key in ("number", "begin", "end", "firm"))
    return GROUPS[exam] == "GP" and exam != "UP" and stated


def _round(round_: Application | None, values: Values) -> Round | None:
    if not round_ or not round_.get("to"):
        return None
    return Round.read(str(round_.get("id", "")), round_, int(values.get("stichtag_monate")))


def _before(day: Any, length: Period, on: dt.date | None) -> bool | None:
    """Whether so much time has not yet passed since a day; None where a day is not known."""
    reached = _reached(day, length, on)
    return None if reached is None else not reached


def _reached(day: Any, length: Period, on: dt.date | None) -> bool | None:
    since = as_date(day)
    return None if since is None or on is None else period_end(since, length) <= on


def _in_district(municipality: Any) -> bool | None:
    """Whether a municipality is the chamber's own; None where its key is not known."""
    return {"own": True, "other": False}.get(competence(municipality).state)


def _trained(training: Application, round_: Round | None) -> Decimal | None:
    """Months of training by the end of the exam period."""
    begin = as_date(training.get("begin"))
    return Decimal(whole_months(begin, round_.last)[0]) if begin and round_ and begin <= round_.last else None


def _early(application: Application) -> Context:
    early = _part(application, "early")
    numbers = {key: Decimal(str(value)) for key, value in _given(early, _EARLY_NUMBERS).items()}
    return _given(early, _EARLY) | numbers | {"hearing_over": bool(early.get("hearing_over"))}


def _time(application: Application) -> Context:
    rows = application.get("jobs")
    found: Context = {}
    if rows is not None:
        found["jobs"] = tuple(_interval(number, row) for number, row in enumerate(rows)
                              if row.get("from") and row.get("to"))
        hours = [Decimal(str(row["weekly_hours"])) for row in rows if row.get("weekly_hours") not in (None, "")]
        found["weekly_hours"] = min(hours, default=None)
    if (other := _number(application.get("other_training"))) is not None:
        found["other_training"] = other
    return found


def _interval(number: int, row: Application) -> Interval:
    first, last = as_date(row["from"]), as_date(row["to"])
    if first is None or last is None or last < first:
        raise AssessmentError(f"jobs.{number}", "Die Tätigkeit kann nicht enden, bevor sie beginnt.")
    return first, last


def _school(application: Application) -> Context:
    course = _part(application, "school_course")
    if not course:
        return {}
    return {"school_course": True, "equivalent": course.get("content"), "systematic": course.get("systematic"),
            "practical": course.get("practical")}


def _master(application: Application, occupation: Application, values: Values) -> Context:
    held = _part(application, "qualification")
    experience = _number(application.get("experience_months"))
    if school := application.get("technical_school"):
        experience = (experience or Decimal(0)) + Decimal(str(values.get("mp_fachschule_monate")[school]))
    trade = occupation.get("trade") or (occupation.get("key") if GROUPS[str(application["exam"])] == "MP" else None)
    return {
        "qualification": Qualification(
            **_given(held, ("kind", "trade")), months=_months(held), date=as_date(held.get("date"))),
        "trade": trade, "experience_months": experience, "grounds": tuple(application.get("other_exams") or ()),
        "experience_after_certificate": _number(application.get("experience_after_certificate")),
        "applied": as_date(application.get("received")),
    }


def documents(facts: Facts, found: Judgement, rules: Rules) -> list[Row]:
    """What the application must come with (D-A3)."""
    rows = rules.documents(
        exam=facts.exam, law=facts.law, path=found.path, stretched=facts.is_stretched, zp_required=facts.zp_required,
        disability=facts.disability, minor=facts.minor, second_year=facts.second_year, foreign=facts.foreign,
        other_training=facts.other_training, exemption=bool(facts.grounds))
    return [{key: row[key] for key in ("code", "label", "paragraph")} for row in rows]
