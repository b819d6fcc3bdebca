"""The decision tables T1 to T13 behind one port, typed.

The tables stand in `bpmn/register_entry/*.dmn`; this module only names their inputs and outputs.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from handlers.decision_tables import Decide, DecisionTables, Row
from workflows.errors import PermanentFailure


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Parameters of T11, the flags for the leading person (register.md § 3.1)."""

    min_weekly_hours: int = 30
    max_distance_km: int = 50
    min_other_engagements: int = 1

    @classmethod
    def read(cls, parameter: Callable[[str], Any]) -> Thresholds:
        """The thresholds in force.

        :param parameter: value of a parameter by key, e.g. `step.parameter`.
        """
        return cls(**{field.name: int(parameter(f"lead_{field.name}")) for field in fields(cls)})


class Rules(DecisionTables):
    """The tables of register entry.

    :param thresholds: parameters of T11; None = the defaults.
    """

    def __init__(self, decide: Decide, thresholds: Thresholds | None = None, land: str = "MV") -> None:
        super().__init__(decide, land=land)
        self._thresholds = thresholds or Thresholds()

    def missing(self, table: str) -> PermanentFailure:
        """The table that gives no row."""
        return PermanentFailure(f"{table} gives nothing", code="register_rule_missing", table=table)

    def register_part(self, **facts: Any) -> Row:
        """T1: annex, itinerant, simple_activity, simple_tests, nebenbetrieb, minor."""
        return self._row("register_part", facts)

    def entry_path(self, register: str, event: str, ways: list[str], owner_leads: bool) -> Row:
        """T2: the first row nothing speaks against."""
        return self._row("entry_path", {"register": register, "event": event, "ways": ways, "owner_leads": owner_leads})

    def way(self, name: str, owner_leads: bool) -> Row:
        """T2's row of one way alone: its rule, path and paragraph."""
        return self.entry_path("A", "entry", [name], owner_leads)

    def documents(self, **facts: Any) -> list[Row]:
        """T3: register, path, held, owner_leads, employed, registered, contract, nebenbetrieb, representative."""
        return self._rows("documents", facts)

    def relatedness(self, same_trade: bool, listed: bool, limited_to: str) -> Row:
        """T4: own, related, limited or none."""
        return self._row("relatedness", {"same_trade": same_trade, "listed": listed, "limited_to": limited_to})

    def experience_7b(self, **facts: Any) -> Row:
        """T5: number, exam, days_total, days_leading, essential_activity; what is left out is not known."""
        names = ("number", "exam", "days_total", "days_leading", "essential_activity")
        return self._row("experience_7b", dict.fromkeys(names) | facts)

    def experience_eu(self, **facts: Any) -> Row:
        """The alternatives of § 2 Abs. 2 EU/EWR HwV."""
        return self._row("experience_eu", facts)

    def clock(self, kind: str) -> Row:
        """T6: start, period, fiction and consequence."""
        return self._row("clock", {"kind": kind})

    def ihk_notice(self, register: str, ihk_member: str) -> Row:
        """T7."""
        return self._row("ihk_notice", {"register": register, "ihk_member": ihk_member})

    def pension_message(self, register: str, person: str, excluded: bool, act: str) -> Row:
        """T8."""
        return self._row("pension_message",
                         {"register": register, "person": person, "excluded": excluded, "act": act})

    def fee_key(self, register: str, owner: str, act: str) -> str | None:
        """T10: key of the fee item, None where nothing is charged."""
        key = self._row("fee_key", {"register": register, "owner": owner, "act": act})["key"]
        return None if key is None else str(key)

    def lead_flags(self, **facts: Any) -> list[Row]:
        """T11 with the thresholds of the parameters."""
        limits = {
            "min_weekly_hours": self._thresholds.min_weekly_hours,
            "max_distance_km": self._thresholds.max_distance_km,
            "min_other_engagements": self._thresholds.min_other_engagements,
        }
        return self._rows("lead_flags", facts | limits)

    def arrival(self, channel: str | None) -> Row:
        """T13: how many days after the arrival there an application counts as arrived here."""
        return self._row("arrival", {"channel": channel})
