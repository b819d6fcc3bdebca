"""What one step sets, and of which kind that is: its form, its handler's contract, its table, its formulas."""
from __future__ import annotations

from workflows.engine.flow import described
from workflows.engine.flow.beside import NOTHING, Beside, Given, exactly
from workflows.engine.flow.effects import given_by
from workflows.engine.flow.kinds import OPEN, of_form, of_variables
from workflows.engine.flow.meeting import Place
from workflows.engine.graph import CONTAINERS, Graph, Node


def local_names(node: Node) -> frozenset[str]:
    """Mapped inputs: only the element itself, or what lies in it, sees them."""
    if node.type == "callActivity":
        return frozenset()
    return frozenset(mapping.target for mapping in node.inputs)


def repeats(node: Node) -> bool:
    """Whether it is done for several items, each with names of its own."""
    return node.loop is not None and node.loop.kind != "standard"


def set_by(graph: Graph, node: Node, beside: Beside) -> Given:
    """The names an element sets for those behind it; what lies in a subprocess is asked by itself."""
    once = _set_once(graph, node, beside)
    if node.loop is None or not (repeats(node) or node.loop.test_before):
        return once
    # Items keep what is new; what the process has already is written there. No round at all sets nothing.
    output = frozenset({node.loop.output} - {""} if repeats(node) else ())
    return Given(output, once.perhaps | output, once.opaque)


def _set_once(graph: Graph, node: Node, beside: Beside) -> Given:
    if node.outputs:
        targets = exactly(mapping.target for mapping in node.outputs if mapping.expression is not None)
        return Given(targets.surely, targets.perhaps, any(one.expression is None for one in node.outputs))
    if node.type in CONTAINERS or (node.type == "startEvent" and node.scope == graph.id):
        return NOTHING
    given, local = given_by(node, beside), local_names(node)
    return Given(given.surely - local, given.perhaps - local, given.opaque)


def begun(graph: Graph, beside: Beside) -> Given:
    """The names a case begins with, at whichever of its starts."""
    given = [beside.at_start(graph, start) for start in graph.scopes[graph.id].starts()]
    return Given(
        frozenset.intersection(*(one.surely for one in given)) if given else frozenset(),
        frozenset().union(*(one.perhaps for one in given)), any(one.opaque for one in given),
    )


def begun_with(graph: Graph, beside: Beside) -> Place:
    """What a case begins with, as one context."""
    starts = graph.scopes[graph.id].starts()
    messages = [f"message.{start.trigger.name}" for start in starts if start.trigger.kind == "message"]
    form = beside.form((messages or [graph.start_form])[0]) if len(starts) == 1 else None
    return of_form(form) if form is not None else OPEN


def described_work(node: Node, beside: Beside) -> Place | None:
    """All that the work of an element gives, as one context; None for a script and for what nobody describes."""
    message = node.trigger.kind == "message" or node.type == "receiveTask"
    reference = f"message.{node.trigger.name}" if message else node.form_ref
    form = beside.form(reference) if reference else None
    if form is not None:
        return of_form(form)
    contract = beside.contract(node.topic) if node.topic else None
    if contract is not None and contract.outputs is not None:
        return Place(contract.outputs, contract.outputs)
    if node.type == "businessRuleTask" and node.decision is not None and node.decision.is_literal:
        table = described.of_table(node.decision.source.strip(), beside.files, node.map_result, node.result)
        return of_variables(table)
    return None

