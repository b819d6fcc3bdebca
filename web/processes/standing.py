"""Laufende Vorgänge: which cases stand where, and what becomes of that step in the next version."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from flask_babel import lazy_gettext as _l

from web.services import services
from web.steps import name_of
from workflows.comparing import Difference
from workflows.services.releases import Judgement

# Where nobody stands although something waits there.
BESIDE = frozenset({"boundaryEvent", "startEvent"})
FATES = {"removed": _l("entfällt"), "changed": _l("ändert sich"), "id": _l("heißt technisch anders"),
         "": _l("bleibt gleich")}


@dataclass(frozen=True, slots=True)
class Place:
    """A step where cases stand; `fate` is a key of FATES."""

    version: int
    process: str
    step: str
    cases: int
    fate: str

    @property
    def words(self) -> str:
        """What becomes of the step."""
        return FATES[self.fate]


def places(found: Judgement) -> list[Place]:
    """Where cases of this package stand, what changes most first."""
    fates = _fates(found.differences)
    made = []
    for definition_id, counts in found.running.items():
        definition = services().repository.definition(definition_id)
        model = services().repository.model(definition_id)
        for element, cases in counts.items():
            shape = model.elements.get(element)
            if shape is None or shape.type not in BESIDE:
                made.append(Place(definition.version, definition.name, name_of(model, element), cases,
                                  fates.get(element, "")))
    return sorted(made, key=lambda one: (list(FATES).index(one.fate), -one.cases, one.step))


def standing_at(found: Judgement) -> dict[str, int]:
    """Element -> how many cases stand there, over all versions."""
    counts: dict[str, int] = {}
    for places_of in found.running.values():
        for element, cases in places_of.items():
            counts[element] = counts.get(element, 0) + cases
    return counts


def _fates(differences: Iterable[Difference]) -> dict[str, str]:
    """Id in the version in force -> what becomes of it."""
    fates: dict[str, str] = {}
    for one in differences:
        if one.kind == "removed":
            fates[one.element] = "removed"
        elif one.kind == "changed" and one.element:
            fate = "id" if one.aspect == "id" else "changed"
            key = one.was or one.element
            fates[key] = fate if fates.get(key, "id") == "id" else fates[key]
    return fates
