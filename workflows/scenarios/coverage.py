"""Which sequence flows a run walked, so that a test can say that every one was."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from workflows.engine import ProcessModel
from workflows.model import HistoricActivity

Walked = set[tuple[str, str]]


def walked(activities: Iterable[HistoricActivity], models: Mapping[str, ProcessModel]) -> Walked:
    """The flows that were walked, as (process key, flow id).

    Gateways and conditional flows say themselves which ones they took; any other element takes all its flows when it
    is completed.

    :param activities: the history of an instance.
    :param models: process key -> diagram, for the instance's own process and those it called.
    """
    entered: dict[str, set[str]] = defaultdict(set)
    taken: dict[tuple[str, str], set[str]] = defaultdict(set)
    left: Walked = set()
    for one in activities:
        entered[one.process_key].add(one.element)
        for gateway in one.detail.get("gateways", ()):
            taken[one.process_key, one.element] |= set(gateway.get("taken", ()))
        if one.state == "completed":
            left.add((one.process_key, one.element))
    found: Walked = set()
    for key, model in models.items():
        for flow, (source, target, *_) in model.flows.items():
            if (key, source) in taken:
                if flow in taken[key, source]:
                    found.add((key, flow))
            elif (key, source) in left and target in entered[key]:
                found.add((key, flow))
    return found
