"""What each place cases stand at could become in a newer diagram: by id, else by name, type and scope."""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from workflows.engine.graph import Graph, Node
from workflows.engine.migrating.pairing import OUTSIDE, Pairs, label
from workflows.migrations import Pair


def propose(old: Graph, new: Graph, standing: Mapping[str, int]) -> Iterator[Pair]:
    """One pair for each element cases stand at, outer ones first, in the order of the old diagram.

    :param standing: element -> how many cases stand there.
    """
    mapping: dict[str, str] = {}
    places = [node for node in old.nodes() if node.id in standing]
    for node in sorted(places, key=lambda found: _depth(old, found)):
        pairs = Pairs(old, new, mapping)
        choices = [one for one in new.nodes() if _fits(pairs, node, one)]
        target, by = _best(node, choices)
        mapping[node.id] = target.id if target is not None else ""
        yield Pair(
            node.id, label(old, node), node.type, _place(old, node), standing[node.id],
            target.id if target is not None else "", label(new, target) if target is not None else "", by,
            tuple((one.id, label(new, one)) for one in choices), _only_waits(node),
        )


def _best(node: Node, choices: list[Node]) -> tuple[Node | None, str]:
    same = [one for one in choices if one.id == node.id]
    if same:
        return same[0], "id"
    named = [one for one in choices if node.name and one.name == node.name]
    return (named[0], "name") if len(named) == 1 else (None, "")


def _fits(pairs: Pairs, old: Node, new: Node) -> bool:
    """Whether an element could take over what stands at another, as far as the drawing says."""
    if old.type != new.type or old.by_event != new.by_event or old.trigger.kind != new.trigger.kind:
        return False
    if old.attached_to:
        return new.attached_to == pairs.wanted(old.attached_to)
    same_calls = (old.calls.key if old.calls else "") == (new.calls.key if new.calls else "")
    return new.scope == pairs.scope(old.scope) and old.topic == new.topic and same_calls


def _depth(graph: Graph, node: Node) -> int:
    owner = graph.node(node.scope)
    return 2 * (0 if owner is None else 1 + _depth(graph, owner)) + bool(node.attached_to)


def _place(graph: Graph, node: Node) -> str:
    owner = graph.node(node.scope)
    return "" if owner is None else owner.name or owner.id


def _only_waits(node: Node) -> bool:
    """Whether no token stands at an element: boundary events and starts of event subprocesses."""
    return bool(node.attached_to) or (node.type == "startEvent" and node.trigger.kind in OUTSIDE)
