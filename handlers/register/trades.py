"""The trades of Anlagen A and B and the related pairs of the HwVerwdtV, from `data/`."""
from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

#: Augenoptiker, Hörakustiker, Orthopädietechniker, Orthopädieschuhmacher, Zahntechniker.
HEALTH_TRADES = frozenset(range(33, 38))
#: The twelve trades that came back to Anlage A on 14.02.2020 (§ 126 HwO).
TRADES_OF_2020 = frozenset(range(42, 54))


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade in force.

    :param code: "A27", "B1-33".
    :param annex: "A", "B1" or "B2".
    """

    code: str
    annex: str
    number: int
    name: str

    @property
    def label(self) -> str:
        """Name with annex and number as letters write it: "Tischler (A 27)"."""
        return f"{self.name} ({self.annex} {self.number})"


def rows_of(name: str) -> list[dict[str, str]]:
    """Rows of a CSV file shipped in `data/`."""
    text = (files("handlers.register") / "data" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


@lru_cache(maxsize=1)
def all_trades() -> dict[str, Trade]:
    """Every trade in force by code; vacant numbers are not in it."""
    found = {}
    for row in rows_of("trades.csv"):
        annex, number = row["annex"], int(row["number"])
        code = f"A{number}" if annex == "A" else f"{annex}-{number}"
        found[code] = Trade(code, annex, number, row["name_de"])
    return found


@lru_cache(maxsize=1)
def related_pairs() -> dict[tuple[str, str], str]:
    """(mastered trade, trade that may also be entered) -> limitation or "" (HwVerwdtV, never chained)."""
    return {
        (f"A{row['mastered_number']}", f"A{row['may_also_be_entered_number']}"): row["limited_to"]
        for row in rows_of("related_trades.csv")
    }


def moved_in_2020(trade: str | None, grandfathered: bool) -> bool:
    """Whether an entry under § 126 HwO stands behind a trade."""
    return grandfathered and trade in {f"A{number}" for number in TRADES_OF_2020}


def label(code: str) -> str:
    """Name with annex and number of a trade known to exist."""
    return all_trades()[code].label
