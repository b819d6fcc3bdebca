"""Which chamber a municipality belongs to, by its key (AGS), not by county (register.md § 5.4)."""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from handlers.register.trades import rows_of

OWN_CHAMBER = "HWK OMV"
#: Keys of Mecklenburg-Vorpommern; the table lists every municipality of this Land and no other.
LAND_KEY = "13"


@dataclass(frozen=True, slots=True)
class Competence:
    """Answer to "is this ours?".

    :param state: "own", "other" or "unknown"; an unknown key goes to a person.
    :param chamber: name of the competent chamber, None if unknown.
    """

    state: str
    chamber: str | None


UNKNOWN = Competence("unknown", None)


@lru_cache(maxsize=1)
def _chambers() -> dict[str, str]:
    return {row["ags"]: row["chamber"] for row in rows_of("municipalities_mv.csv")}


def competence(ags: str | None) -> Competence:
    """Chamber of a municipality (§ 6 Abs. 1 HwO: the register covers the chamber's own district).

    :param ags: eight-digit municipality key, or None where it is not known.
    """
    chamber = _chambers().get(ags or "")
    if chamber is None:
        return UNKNOWN
    return Competence("own", OWN_CHAMBER) if chamber == "own" else Competence("other", chamber)


def abroad(ags: str | None) -> bool:
    """Whether a municipality lies outside the Land, so that it cannot be in the own district."""
    return ags is not None and not ags.startswith(LAND_KEY)
