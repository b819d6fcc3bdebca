"""What became of a case on a draft: the same way, another one and why, stopped, or asked for a new answer."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.errors import EngineError
from workflows.replaying.course import Mark, recorded
from workflows.replaying.discretion import Discretion
from workflows.replaying.journal import Journal
from workflows.replaying.naming import renamed
from workflows.replaying.package import Package
from workflows.replaying.player import Player

SAME, OTHER, STOPPED, ASKS, NOT_REPLAYABLE = "same", "other_way", "stopped", "needs_answer", "not_replayable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for one case.

    :param outcome: "same", "other_way", "stopped", "needs_answer" or "not_replayable".
    :param code: key of the sentence that says why, `params` what it may show; "" where the outcome says it all.
    :param element: the first element that differs, or where it stands.
    :param ends: end events reached on the draft, `before` those that were recorded.
    """

    outcome: str
    code: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    element: str = ""
    ends: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


def judge(journal: Journal, key: str, original: Package, draft: Package) -> Verdict:
    """Play a case's journal on the version it ran on and on a draft, and compare.

    The record is played on its own version first: only what comes out as it was recorded can be compared.

    :param key: of the process the case ran.
    """
    code, _ = journal.hindrance
    if code:
        return _not_replayable(code)
    if key not in draft.models:
        return Verdict(STOPPED, "replay_process_gone", {"process": key})
    try:
        before = Player(original, journal, key).play()
    except EngineError:
        return _not_replayable("replay_not_reproduced")
    if before.refusal is not None or not before.execution.ended or not _is_recorded(before.course, journal):
        return _not_replayable("replay_not_reproduced")
    names = renamed(original.models, draft.models)
    gone = {(names.get(element, element), due): at for (element, due), at in before.timers.items()}
    return _Comparison(before, Player(draft, journal, key, names, gone).play(), original, draft).verdict()


def _not_replayable(code: str) -> Verdict:
    return Verdict(NOT_REPLAYABLE, code)


def _is_recorded(course: list[Mark], journal: Journal) -> bool:
    return [_way(one) for one in course] == [_way(one) for one in recorded(journal)]


def _way(mark: Mark) -> tuple[Any, ...]:
    return mark.kind, mark.element, mark.taken


@dataclass
class _Comparison:
    """A recorded run and the one on the draft."""

    before: Player
    after: Player
    original: Package
    draft: Package

    def verdict(self) -> Verdict:
        """What differs first, and why."""
        place = self._first_difference()
        asked = [one for one in self.after.missing if one.key not in {known.key for known in self.before.missing}]
        if self.after.refusal is not None:
            return self._told(STOPPED, "replay_refused", {"text": self.after.refusal.code}, self._last())
        if place is None and not asked and self.after.execution.ended:
            return self._told(SAME)
        if asked and (place is None or self._is_before(asked[0].element, place)):
            field_name = asked[0].label or asked[0].key
            return self._told(ASKS, "replay_field", {"field": field_name, "step": asked[0].element}, asked[0].element)
        if place is not None and place < len(self.after.course):
            return self._elsewhere(place)
        return self._stands()

    def _told(
        self, outcome: str, code: str = "", params: Mapping[str, Any] | None = None, element: str = ""
    ) -> Verdict:
        return Verdict(
            outcome, code, params or {}, element, self._ends(self.after), self._ends(self.before),
        )

    @staticmethod
    def _ends(player: Player) -> tuple[str, ...]:
        return tuple(player.execution.end_events)

    def _last(self) -> str:
        return self.after.course[-1].element if self.after.course else ""

    def _first_difference(self) -> int | None:
        """Place of the first mark of the draft's course that is not the recorded one's; None = they are the same."""
        old = [(one.kind, self.after.name_of(one.element), self._flows(one)) for one in self.before.course]
        new = [(one.kind, one.element, self._targets(one, self.draft)) for one in self.after.course]
        for place, (one, other) in enumerate(zip(old, new, strict=False)):
            if one != other:
                return place
        return None if len(old) == len(new) else min(len(old), len(new))

    def _flows(self, mark: Mark) -> tuple[str, ...]:
        return tuple(sorted(self.after.name_of(one) for one in self._targets(mark, self.original)))

    @staticmethod
    def _targets(mark: Mark, package: Package) -> tuple[str, ...]:
        """Where a gateway led: a path that got another id or name is no other way."""
        if mark.kind != "gateway":
            return ()
        flows = {key: flow for model in package.models.values() for key, flow in model.flows.items()}
        return tuple(sorted(flows[one][1] if one in flows else one for one in mark.taken))

    def _is_before(self, element: str, place: int) -> bool:
        return any(one.element == element for one in self.after.course[:place])

    # --- another way ------------------------------------------------------------------------------

    def _elsewhere(self, place: int) -> Verdict:
        old = self.before.course[place] if place < len(self.before.course) else None
        new = self.after.course[place]
        discretion = Discretion(self.original, self.draft)
        if new.kind == "gateway" and old is not None and old.kind == "gateway":
            return self._told(OTHER, "replay_gateway", {
                "before": list(self._flows(old)), "after": list(self._targets(new, self.draft)),
                "values": discretion.values(old, new), "rules": self._rules(place),
            }, new.element)
        if new.kind == "entered" and self._stands_at(new.element, place):
            return self._stands()
        if old is None:
            return self._told(OTHER, "replay_more", {"after": [new.element]}, new.element)
        return self._told(OTHER, "replay_element", {
            "before": [self.after.name_of(old.element)], "after": [new.element], "rules": self._rules(place),
        }, new.element)

    def _rules(self, place: int) -> dict[str, Any]:
        """The first decision table before a place that hit other rules than then."""
        for old, new in zip(self.before.course[:place], self.after.course[:place], strict=False):
            if old.kind == new.kind == "decision" and old.detail.get("rules") != new.detail.get("rules"):
                return {"decision": new.element, "before": _rules(old), "after": _rules(new)}
        return {}

    def _stands_at(self, element: str, place: int) -> bool:
        """Whether nothing comes after this place because the element waits for an answer nobody has given."""
        rest = [one for one in self.after.course[place + 1:] if one.kind == "entered"]
        return not rest and any(one.element == element for one in self.after.open_ends())

    # --- not at an end ----------------------------------------------------------------------------

    def _stands(self) -> Verdict:
        faults = self.after.execution.faults()
        if faults:
            code, params = faults[0].code, dict(faults[0].params)
            shown = {name: value for name, value in params.items() if name in _TELLABLE and isinstance(value, str)}
            return self._told(STOPPED, code, {**shown, "element": faults[0].element}, faults[0].element)
        waiting = self.after.open_ends()
        if waiting:
            return self._told(ASKS, "replay_step", {"step": waiting[0].element}, waiting[0].element)
        if self.after.execution.ended:
            return self._told(OTHER, "replay_ended_before", {"after": [self._last()]}, self._last())
        live = [one.element for one in self.after.execution.subscriptions()]
        live += [one.element for one in self.after.execution.timers()]
        element = live[0] if live else self._last()
        return self._told(STOPPED, "replay_waits", {"step": element}, element)


# Parameters of the engine's faults that hold names and expressions of the drawing, never a value of a case.
_TELLABLE = frozenset({"name", "expression", "decision", "error", "form"})


def _rules(mark: Mark) -> list[str]:
    found = mark.detail.get("rules", ())
    return [str(one) for one in found] if isinstance(found, list | tuple) else [str(found)]
