"""The values of this room: a difference, and the thing whose two states are held against each other."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is there only before, only after, or is not the same.

    What is added or removed has one difference with the aspect "element", and one for each of its values.

    :param resource: name of the file.
    :param element: its id (after; before where it is gone), "" for the file as a whole.
    :param label: what people call it: a flow by its two ends, a rule by its number; what has no name by its type in
        angle brackets, "<exclusiveGateway>".
    :param type: BPMN local name, or "decision", "rule", "field", "form", "letter", "scenario", "file".
    :param aspect: lower_snake_case code of what differs; "element" = the thing itself.
    :param before, after: the values as they stand in the files; a reference by the label of what it refers to.
    :param part: which of several of this aspect: name of a mapping, title of a guard, column of a cell, line.
    :param was: id it had before, where that is another one.
    """

    kind: Kind
    resource: str
    element: str
    label: str
    type: str
    aspect: str
    before: str = ""
    after: str = ""
    part: str = ""
    was: str = ""


Aspect = tuple[str, str]


@dataclass(slots=True)
class Thing:
    """Something with an identity in a file, and all that is said of it.

    :param aspects: (aspect, part) -> value.
    :param refs: (aspect, part) -> id of another thing of the file.
    :param orders: aspect -> ids or names whose sequence means something.
    :param near: ids of what it is connected with; tells a renamed thing again.
    :param quiet: it means something only where it is used, which is told there: neither its coming nor its going is.
    """

    id: str
    type: str
    label: str
    aspects: dict[Aspect, str] = field(default_factory=dict)
    refs: dict[Aspect, str] = field(default_factory=dict)
    orders: dict[str, tuple[str, ...]] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
    quiet: bool = False

    def say(self, aspect: str, value: str, part: str = "") -> None:
        """Note a value; a second one under the same name is kept beside the first."""
        key, number = (aspect, part), 2
        while key in self.aspects:
            key, number = (aspect, f"{part} ({number})"), number + 1
        self.aspects[key] = value


Things = Mapping[str, Thing]
