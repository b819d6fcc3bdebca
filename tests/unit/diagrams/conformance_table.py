"""The table of the behaviour matrix in the engine's README, made from its rows.

    python -m tests.unit.diagrams.conformance_table     writes it anew
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.unit.diagrams.stage import POSITIONS
from tests.unit.diagrams.variants import Variant
from tests.unit.diagrams.variants_activities import ACTIVITIES
from tests.unit.diagrams.variants_events import EVENTS
from tests.unit.diagrams.variants_flows import GATEWAYS_AND_FLOWS

VARIANTS: list[Variant] = [*EVENTS, *ACTIVITIES, *GATEWAYS_AND_FLOWS]
README = Path(__file__).parents[3] / "workflows" / "engine" / "README.md"
BEGIN, FINISH = "<!-- behaviour matrix: begin -->\n", "<!-- behaviour matrix: end -->"


def table() -> str:
    """All rows as Markdown."""
    return "\n".join([f"| {' | '.join(['element', *POSITIONS])} |", f"|{'---|' * (len(POSITIONS) + 1)}", *_rows(), ""])


def _rows() -> Iterator[str]:
    for variant in VARIANTS:
        yield f"| {' | '.join([variant.name, *(_cell(variant, position) for position in POSITIONS)])} |"


def _cell(variant: Variant, position: str) -> str:
    if code := variant.refusal(position):
        return f"refused: `{code}`"
    return f"incident: `{variant.halts[position]}`" if position in variant.halts else "runs"


def is_up_to_date() -> bool:
    """Whether the README shows exactly this table."""
    return table() == README.read_text(encoding="utf-8").partition(BEGIN)[2].partition(FINISH)[0]


def write() -> None:
    """Put the table into the README."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    README.write_text(f"{before}{BEGIN}{table()}{FINISH}{rest.partition(FINISH)[2]}", encoding="utf-8")


if __name__ == "__main__":
    write()
