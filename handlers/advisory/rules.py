"""The decision tables D-B1 to D-B7 behind one port, typed.

The tables stand in `bpmn/advisory_case/*.dmn`; this module names their inputs and outputs and gives them the values of
the parameters. Nothing here decides.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from handlers.decision_tables import DecisionTables, Row
from workflows.deadlines import working_days
from workflows.errors import PermanentFailure

NO_PROGRAMME = "KEINE"


class Rules(DecisionTables):
    """The tables of the advisory cases."""

    def missing(self, table: str) -> PermanentFailure:
        """The table that gives no row."""
        return PermanentFailure(f"{table} gives nothing", code="advisory_rule_missing", table=table)

    def category(self, requester: str | None, signals: Sequence[str] | None) -> Row:
        """D-B1: category, priority, route, topic, team, confidential."""
        return self._row("category", {"requester": requester, "signals": None if signals is None else list(signals)})

    def eligibility(self, requester: str | None, category: str | None, signals: Sequence[str] | None) -> Row:
        """D-B2: outcome, file, refer_to."""
        return self._row("eligibility", {
            "requester": requester, "category": category, "signals": None if signals is None else list(signals)})

    def route(
        self, requester: str | None, route: str, eligibility: str, minutes: Decimal | int | None, has_hours: bool
    ) -> Row:
        """What becomes of the request: outcome accept, refer, short_answer, register_process or mediation."""
        return self._row("route", {
            "requester": requester, "route": route, "eligibility": eligibility, "minutes": minutes,
            "has_hours": has_hours, "short_minutes": self.values.number("kurzauskunft_minuten")})

    def assignment(self, **facts: Any) -> Row:
        """D-B3 for one adviser: active, categories, category, regions, region, conflict, absent → suitable, why."""
        return self._row("assignment", facts)

    def funding(
        self, programme: str | None, employees: int | None, founder: bool | None, category: str | None, *,
        short: bool = False, position_funded: bool | None = None, running: bool | None = None
    ) -> list[Row]:
        """D-B4: findings (code, status met, violated or open); nothing violated = fundable."""
        return self._rows("funding", {
            "programme": programme, "employees": employees, "founder": founder, "category": category, "short": short,
            "position_funded": position_funded, "running": running, "sme_limit": self.values.number("kmu_grenze"),
        })

    def tagewerke(
        self, hours: Decimal | None, fundable: bool, used: Decimal, rate: Decimal | None
    ) -> Row:
        """D-B5: fall, billable, amount.

        :param used: Tagewerke of the adviser already billed in the year.
        :param rate: euro a Tagewerk; None = not known.
        """
        return self._row("tagewerke", {
            "hours": hours, "fundable": fundable, "used": used, "rate": rate,
            "day_hours": self.values.number("tagewerk_stunden"), "cap": self.values.number("tagewerke_max_jahr")})

    def deminimis(self, flag: bool, declared: bool, sum_3y: Decimal | None, value: Decimal | None) -> Row:
        """D-B7: ok, code (NONE, EXCEEDED, DECLARATION_MISSING, GRANTED, OPEN)."""
        return self._row("deminimis", {
            "flag": flag, "declared": declared, "sum_3y": sum_3y, "value": value,
            "ceiling": self.values.number("deminimis_hoechstbetrag")})

    def visit_selection(self, complaints: int, taken: int, failed: int, new: bool) -> Row:
        """Whether a training firm is proposed for a visit: visit, rank, rule, text."""
        return self._row("visit_selection", {
            "complaints": complaints, "taken": taken, "failed": failed, "new": new,
            "least": self.values.number("durchfallquote_mindestzahl"),
            "rate": self.values.number("durchfallquote_prozent")})

    def programmes(self) -> Mapping[str, Row]:
        """The funding programmes by id."""
        found: Mapping[str, Row] = self.values.get("foerderprogramme")
        return found

    def rate(self, programme: str | None) -> Decimal | None:
        """Euro a Tagewerk; None where it is not known."""
        rate = self.values.get("tagewerk_satz").get(programme or "")
        return None if rate is None else Decimal(str(rate))

    def contact_by(self, received: dt.date, priority: str) -> dt.date:
        """Last day of the first contact."""
        return working_days(received, int(self.values.get("kontakt_arbeitstage")[priority]), self.land)

    def register_by(self, granted: dt.date) -> dt.date:
        """Last day to enter a granted de-minimis aid in eAIR."""
        return working_days(granted, int(self.values.get("eair_frist_arbeitstage")), self.land)
