"""Names of trades as the annexes of the HwO spell them."""
from __future__ import annotations

import csv
import io
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    source = files("handlers.register") / "data" / "trades.csv"
    rows = csv.DictReader(io.StringIO(source.read_text(encoding="utf-8")))
    return {_code(row["annex"], row["number"]): row["name_de"] for row in rows}


def _code(annex: str, number: str) -> str:
    return f"{annex}{number}" if annex == "A" else f"{annex}-{number}"


def trade_name(code: str) -> str:
    """Name of a trade by code ("A27", "B1-33"); the code itself where there is no such trade."""
    return _names().get(code, code)


def normalised_code(text: str) -> str:
    """A trade's code as written by people ("a 27", "B1 33", "B2/37") in the one form used here."""
    plain = "".join(text.upper().replace("/", "-").replace("_", "-").replace("NR.", "").split())
    if plain[:2] in {"B1", "B2"}:
        return f"{plain[:2]}-{plain[2:].lstrip('-')}"
    return f"A{plain[1:].lstrip('-')}" if plain[:1] == "A" else plain
