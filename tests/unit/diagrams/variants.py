"""What a row of the behaviour matrix is; the rows themselves stand in `variants_*`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.unit.diagrams.stage import Stage


@dataclass(frozen=True)
class Variant:
    """One element in one form.

    :param name: "group: form", the row's name in the table.
    :param fragment: the inside of a scope that holds it, as `x` where one element is meant.
    :param drive: drives it and says what must be true; absent where it is refused everywhere.
    :param refused: code of the refusal, for all positions or by position.
    :param at: the element the refusal names.
    :param halts: code of the incident it leads to, by position, where that is what must happen.
    :param given: variables it starts with.
    """

    name: str
    fragment: str
    drive: Callable[[Stage], None] | None = None
    refused: str | Mapping[str, str] = ""
    at: str = "x"
    given: Mapping[str, object] = field(default_factory=dict)
    halts: Mapping[str, str] = field(default_factory=dict)

    def refusal(self, position: str) -> str:
        """Code of the refusal in a position, "" where it runs."""
        return self.refused if isinstance(self.refused, str) else self.refused.get(position, "")
