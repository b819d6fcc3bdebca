"""Which values are known at a place of a drawing: surely, or on some ways only; with what they are called."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workflows.engine.flow import described
from workflows.engine.flow.beside import NONE, Beside, Names
from workflows.engine.flow.described import OTHER, Variable
from workflows.engine.flow.findings import settable, states
from workflows.engine.graph import CONTAINERS, Graph, Node
from workflows.engine.process import ProcessModel


@dataclass(frozen=True, slots=True)
class KnownValue:
    """A value that may be asked for at a place.

    :param surely: it is there on every way.
    :param origin: name of the step it comes from, "" where nobody describes it.
    """

    variable: Variable
    surely: bool
    origin: str = ""


def known_at(model: ProcessModel, beside: Beside, element: str) -> list[KnownValue]:
    """The values known where an element is entered; for a flow, when its source has done its work."""
    graph = model.graph
    flow = graph.flows.get(element)
    node = graph.node(flow.source if flow is not None else element)
    if node is None:
        return []
    analysis = states(model, beside)
    done = flow is not None and not node.type.endswith("Gateway")
    surely = (analysis.left if done else analysis.entered).get(node.id, NONE)
    before = _before(graph, node)
    if flow is None:
        before.discard(node.id)
    found: dict[str, KnownValue] = {}
    for source in (graph.by_id[one] for one in model.order if one in before):
        for variable in brought(model, source, beside):
            _keep(found, KnownValue(variable, variable.root in surely, source.name))
    named = {one.variable.root for one in found.values()}
    for name in sorted((surely & _asked(model, beside)) - named):
        found[name] = KnownValue(Variable(name), surely=True)
    return list(found.values())


def _asked(model: ProcessModel, beside: Beside) -> Names:
    """Names that are set by somebody, and those a condition already asks for."""
    asked = [flow.condition.names for flow in model.graph.flows.values() if flow.condition is not None]
    return settable(model, beside)[0].union(*asked)


def _keep(found: dict[str, KnownValue], one: KnownValue) -> None:
    """Keep what is told of a value; two that disagree about its type leave it open."""
    path = one.variable.path
    before = found.get(path)
    if before is None or before.variable.type == OTHER:
        found[path] = one
    elif before.variable.type == one.variable.type:
        options = dict(before.variable.options) | dict(one.variable.options)
        told = Variable(
            path, before.variable.label or one.variable.label, one.variable.type,
            before.variable.required and one.variable.required, tuple(options.items()),
        )
        found[path] = KnownValue(told, one.surely, before.origin)


def _before(graph: Graph, node: Node) -> set[str]:
    """Every element that may have been passed when a node is left, itself and the insides of subprocesses included."""
    found: set[str] = set()
    todo = [node.id]
    while todo:
        one = graph.node(todo.pop())
        if one is None or one.id in found:
            continue
        found.add(one.id)
        scope = graph.scopes[one.scope]
        if one.by_event:
            todo += [other.id for other in scope.nodes.values()]
        if one.type in CONTAINERS and one.id != node.scope:
            todo += [inner.id for inner in graph.scopes[one.id].nodes.values() if not _holds(graph, one, node)]
        todo += [*(flow.source for flow in one.incoming), *[one.attached_to] * bool(one.attached_to), one.scope]
    return found


def _holds(graph: Graph, container: Node, node: Node) -> bool:
    scope = node.scope
    while scope and scope != container.id:
        owner = graph.node(scope)
        scope = owner.scope if owner is not None else ""
    return scope == container.id


def brought(model: ProcessModel, node: Node, beside: Beside) -> Iterator[Variable]:
    """What a node sets for those that follow, as far as anybody describes it."""
    if node.loop is not None:
        yield from [Variable(node.loop.output)] * bool(node.loop.output)
        return
    own = list(_work(model, node, beside))
    if not node.outputs:
        yield from own
        return
    for mapping in node.outputs:
        read = mapping.expression.source.strip() if mapping.expression is not None else ""
        same = [one for one in own if one.path == read or one.path.startswith(f"{read}.")]
        for one in same:
            yield replace(one, path=mapping.target + one.path[len(read):])
        if not same and mapping.target:
            yield described.of_formula(mapping.target, mapping.expression)


def _work(model: ProcessModel, node: Node, beside: Beside) -> Iterator[Variable]:
    """What the work of a node gives, before any output mapping."""
    reference = node.form_ref
    if node.type == "startEvent":
        yield from _begun(model, node, beside)
        return
    if node.trigger.kind == "message" or node.type == "receiveTask":
        reference = f"message.{node.trigger.name}"
    form = beside.form(reference) if reference else None
    contract = beside.contract(node.topic) if node.topic else None
    if form is not None:
        yield from described.of_form(form)
    elif contract is not None and contract.outputs is not None:
        yield from described.of_schema(contract.outputs)
    elif node.type == "businessRuleTask" and node.decision is not None and node.result:
        reference = node.decision.source.strip() if node.decision.is_literal else ""
        yield from described.of_table(reference, beside.files, node.map_result, node.result)
    elif node.type == "scriptTask" and node.result:
        yield described.of_formula(node.result, node.script)
    else:
        yield from map(Variable, sorted(beside.from_event(node).perhaps))


def _begun(model: ProcessModel, start: Node, beside: Beside) -> Iterator[Variable]:
    graph = model.graph
    reference = f"message.{start.trigger.name}" if start.trigger.kind == "message" else graph.start_form
    form = beside.form(reference) if reference else None
    told = list(described.of_form(form)) if form is not None else []
    yield from told
    if start.scope == graph.id:
        yield from map(Variable, sorted(beside.at_start(graph, start).perhaps - {one.root for one in told}))
