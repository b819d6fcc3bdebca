"""Names of trades as the annexes of the HwO spell them."""
from __future__ import annotations

from functools import lru_cache

from handlers.register.trades import all_trades, rows_of


def trade_name(code: str) -> str:
    """Name of a trade by code ("A27", "B1-33"); the code itself where there is no such trade."""
    found = all_trades().get(code)
    return found.name if found else code


def normalised_code(text: str) -> str:
    """A trade's code as written by people ("a 27", "B1 33", "B2/37") in the one form used here."""
    plain = "".join(text.upper().replace("/", "-").replace("_", "-").replace("NR.", "").split())
    if plain[:2] in {"B1", "B2"}:
        return f"{plain[:2]}-{plain[2:].lstrip('-')}"
    return f"A{plain[1:].lstrip('-')}" if plain[:1] == "A" else plain


@lru_cache(maxsize=1)
def _municipalities() -> dict[str, str]:
    return {row["ags"]: row["name"].split(",")[0].strip() for row in rows_of("municipalities_mv.csv")}


def municipality_name(ags: str) -> str:
    """Name of a municipality of Mecklenburg-Vorpommern by its key; empty where unknown."""
    return _municipalities().get(ags, "")


@lru_cache(maxsize=1)
def _counties() -> dict[str, str]:
    """Place -> county key, for places whose name is unique in the Land."""
    found: dict[str, set[str]] = {}
    for row in rows_of("municipalities_mv.csv"):
        found.setdefault(row["name"].split(",")[0].strip().lower(), set()).add(row["ags"][:5])
    return {name: keys.pop() for name, keys in found.items() if len(keys) == 1}


def county_of_place(name: str) -> str:
    """County key (five digits) of a place in Mecklenburg-Vorpommern; empty where unknown or not unique."""
    return _counties().get(name.split(",")[0].strip().lower(), "")
