"""The decision tables D-A1 to D-A17 behind one port, typed.

The tables stand in `bpmn/exam_admission/*.dmn`; this module names their inputs and outputs and gives them the values of
the parameters. Nothing here decides.
"""
from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from handlers.decision_tables import DecisionTables, Row
from workflows.deadlines import Period, period_end
from workflows.errors import PermanentFailure

#: Exam -> kind whose rules of repeating and withdrawing it follows.
GROUPS = {"GP": "GP", "GP1": "GP", "GP2": "GP", "AP": "GP", "UP": "GP", "ZP": "GP", "FP": "FP", "MP_A": "MP",
          "MP_B": "MP"}

#: All a table may propose. To refuse is for a committee (§ 37a Abs. 1, § 49 Abs. 5 HwO, § 46 Abs. 1 BBiG).
PROPOSALS = frozenset({"ZULASSEN", "ERMESSEN", "VORLAGE_AUSSCHUSS", "NACHFORDERUNG", "UMLEITUNG_VERKUERZUNG", "ABGEBEN",
                       "ANMELDUNG"})


class Rules(DecisionTables):
    """The tables of exam admission."""

    def missing(self, table: str) -> PermanentFailure:
        """The table that gives no row."""
        return PermanentFailure(f"{table} gives nothing", code="exam_rule_missing", table=table)

    def competence(self, exam: str, law: str, holder: str) -> Row:
        """D-A1: office, decider_yes, decider_no, forward, four_eyes, decision."""
        return self._row("competence", {
            "exam": exam, "law": law, "holder": holder, "four_eyes_bbig": bool(self.values.get("vier_augen_bbig"))})

    def path(self, **facts: Any) -> Row:
        """D-A2: exam, law, attempts, training, end, cutoff, certificate, school_course, retraining."""
        return self._row("path", facts)

    def documents(self, **facts: Any) -> list[Row]:
        """D-A3: exam, law, path, stretched, zp_required, disability, minor, second_year, foreign ..."""
        return self._rows("documents", facts)

    def regular(self, **facts: Any) -> list[Row]:
        """D-A4: the conditions of § 36 Abs. 1 HwO, § 43 Abs. 1 BBiG."""
        return self._rows("regular", facts | {"absence_limit": self.values.number("fehlzeiten_prozent")})

    def stretched(self, law: str, part: str, part1: str | None, part1_time_served: bool | None) -> Row:
        """D-A5: part is "1" or "2"."""
        return self._row("stretched", {"law": law, "part": part, "part1": part1,
                                       "part1_time_served": part1_time_served})

    def early(self, months: int | None, **facts: Any) -> list[Row]:
        """D-A6 with the thresholds of practice; the minimum time is that of the occupation's duration."""
        minimum = self.values.get("mindestausbildungszeit").get(str(months)) if months is not None else None
        return self._rows("early", facts | {
            "grade_limit": self.values.number("vorzeitig_note_grenze"),
            "max_forward": self.values.number("vorzeitig_max_monate"), "min_training": minimum})

    def external(self, **facts: Any) -> Row:
        """D-A7: law, certificate, counted, required, credible."""
        return self._row("external", facts)

    def external_notes(self, **facts: Any) -> list[Row]:
        """D-A7, what the deciding person should look at: weekly_hours, foreign, certificate, stretched."""
        return self._rows("external_notes", facts | {
            "full_time_hours": self.values.number("vollzeit_wochenstunden"),
            "part_time_percent": self.values.number("extern_teilzeit_prozent")})

    def school(self, law: str, equivalent: bool | None, systematic: bool | None, practical: bool | None) -> list[Row]:
        """D-A8."""
        return self._rows("school", {"law": law, "equivalent": equivalent, "systematic": systematic,
                                     "practical": practical})

    def access(self, path: str, law: str, access_met: bool | None) -> list[Row]:
        """Fortbildung and Umschulung: what a person found out about the conditions of their regulations."""
        return self._rows("access", {"path": path, "law": law, "access_met": access_met})

    def withdrawal(
        self, group: str, before_start: bool | None, in_writing: bool | None = None,
        important_reason: bool | None = None
    ) -> Row:
        """D-A9: effect, counts_as_attempt, decided_by, fee_act.

        :param group: GP (Gesellen-, Abschluss-, Umschulungsprüfung), MP or FP.
        """
        return self._row("withdrawal", {"group": group, "before_start": before_start, "in_writing": in_writing,
                                        "important_reason": important_reason})

    def repeat(self, exam: str, law: str, attempts: int | None) -> Row:
        """D-A10: whether one more repeat is allowed.

        :param attempts: failed attempts so far; the next one is the repeat of this number.
        """
        group = GROUPS[exam]
        return self._row("repeat", {
            "group": group, "law": law, "attempts": attempts, "part1_alone": exam == "GP1",
            "repeats": self.values.get(f"wiederholungen_{group.lower()}")})

    def skip_until(self, group: str, result: dt.date) -> dt.date:
        """Last day to register if passed parts are to be skipped; no shift off weekends (EX-F01).

        :param group: GP, MP or FP.
        :param result: day of the result (GP, FP) or of the failing notice (MP).
        """
        return period_end(result, Period(int(self.values.get("anrechnung_monate")[group])))

    def skip(self, group: str, result: dt.date, registered: dt.date | None, points: int | None = None) -> Row:
        """D-A10: whether passed parts can be skipped."""
        return self._row("skip", {
            "group": group, "registered": registered, "until": self.skip_until(group, result), "points": points,
            "min_points": self.values.get("anrechnung_punkte_mp")})

    def composition(self, employers: int, employees: int, teachers: int) -> Row:
        """D-A11: ok, code, text."""
        share, of = self.values.get("gpa_gruppen_anteil")
        return self._row("composition", {
            "n": employers + employees + teachers, "employers": employers, "employees": employees, "teachers": teachers,
            "min_members": self.values.get("gpa_mindestmitglieder"),
            "min_teachers": self.values.get("gpa_lehrkraefte"), "share": share, "share_of": of})

    def quorum(self, body: str, n: int, matter: str = "ordinary") -> Row:
        """D-A12: need, majority, tie, abstention, circulation.

        :param body: gpa, mpa or bba.
        :param n: members of the committee.
        """
        share, of = self.values.get("gpa_beschluss_anteil")
        return self._row("quorum", {"body": body, "n": n, "matter": matter, "gpa_share": share, "gpa_share_of": of,
                                    "gpa_min": self.values.get("gpa_mindestmitglieder")})

    def grading(self, difference: Decimal) -> Row:
        """D-A17: settle (equal, agree, deliberate) of two grades so many points apart."""
        return self._row("grading", {"difference": difference,
                                     "limit": self.values.number("bewertung_abweichung_punkte")})

    def local_competence(self, group: str, **facts: Any) -> Row:
        """D-A13: residence, employment, course, business, part, trade_competent, training, training_site."""
        names = ("residence", "employment", "course", "business", "part", "trade_competent", "training",
                 "training_site")
        return self._row("local_competence", {"group": group} | dict.fromkeys(names) | facts)

    def master_a(self, **facts: Any) -> Row:
        """D-A14: kind, relation, months, experience, after_certificate; at most what the law allows is asked for."""
        asked = min(self.values.number("mp_berufstaetigkeit_monate"),
                    self.values.number("mp_berufstaetigkeit_hoechstens"))
        return self._row("master_a", facts | {
            "full_months": self.values.number("mp_volle_ausbildung_monate"),
            "short_experience": self.values.number("mp_kurze_ausbildung_monate"), "general_experience": asked,
            "after_months": self.values.number("mp_nach_zeugnis_monate")})

    def master_b(self, kind: str | None, part: str | None) -> Row:
        """D-A15."""
        return self._row("master_b", {"kind": kind, "part": part})

    def exemptions(self, grounds: list[str]) -> list[Row]:
        """D-A16: part, decider, by_law; grounds meister, aevo, comparable, state_exam, areas, foreign."""
        return self._rows("exemptions", {"grounds": grounds})

    def proposal(self, **facts: Any) -> Row:
        """The overall proposal: forward, decision, redirect, missing, violated, discretion, hold. Never a refusal.

        :raises PermanentFailure: the table was changed to propose something else; no table may refuse.
        """
        found = self._row("proposal", facts)
        if found["proposal"] not in PROPOSALS:
            raise PermanentFailure(
                "the table proposes what no table may", code="exam_proposal_unknown", proposal=str(found["proposal"]))
        return found

    def exam_fee(
        self, exam: str, law: str, act: str, *, apprentice: bool | None = None, part: str | None = None,
        has_firm: bool | None = None
    ) -> Row:
        """Debtor (firm, candidate or none) and key of the fee, which is the parameter that holds the amount."""
        return self._row("exam_fee", {"exam": exam, "law": law, "act": act, "apprentice": apprentice, "part": part,
                                      "has_firm": has_firm})
