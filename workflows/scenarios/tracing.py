"""Order in a trace: enforced along the diagram's flows, free between parallel branches."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from workflows.engine import ProcessModel


def _next_elements(model: ProcessModel) -> dict[str, set[str]]:
    """Which element may directly follow which: flows, boundary events, into a subprocess and out of it."""
    following: dict[str, set[str]] = defaultdict(set)
    for source, target, *_ in model.flows.values():
        following[source].add(target)
    for element in model.elements.values():
        if element.attached_to:
            following[element.attached_to].add(element.id)
        if element.scope in model.elements:
            following[element.scope].add(element.id)
            following[element.id] |= {model.flows[flow][1] for flow in model.elements[element.scope].outgoing}
            # What escalates or fails inside leaves through a boundary event of the scope.
            following[element.id] |= {one.id for one in model.elements.values() if one.attached_to == element.scope}
    return following


def _reach(model: ProcessModel) -> dict[str, set[str]]:
    following = _next_elements(model)
    reached: dict[str, set[str]] = {}
    for start in model.elements:
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for element in following[waiting.pop()] - seen:
                seen.add(element)
                waiting.append(element)
        reached[start] = seen
    return reached


def contains_in_order(entered: Sequence[str], wanted: Sequence[str], model: ProcessModel) -> bool:
    """Whether the wanted elements were entered in this order, as far as the diagram orders them.

    :param entered: elements in the order of entry.
    """
    position = 0
    for element in entered:
        position += position < len(wanted) and element == wanted[position]
    if position == len(wanted):
        return True
    reach = _reach(model)

    def ordered(one: str, other: str) -> bool:
        known = one in reach and other in reach
        return not known or one == other or other in reach[one] or one in reach[other]

    taken: list[int] = []
    for index, element in enumerate(wanted):
        after = max((taken[i] for i in range(index) if ordered(wanted[i], element)), default=-1)
        found = [i for i, one in enumerate(entered) if i > after and one == element and i not in taken]
        if not found:
            return False
        taken.append(found[0])
    return True
