"""A parsed process: what web and services read of it, and the specs the engine runs.

Immutable and shareable: no instance writes into it, nothing of it is pickled or stored; it is read
again from the deployed XML.
"""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from workflows.engine.drawing import read_drawing
from workflows.engine.expressions import Expression, as_text
from workflows.engine.foreign import judge_foreign
from workflows.engine.graph import CallRef, Graph, Node
from workflows.engine.labels import drawn_labels, labelled
from workflows.engine.normalise import normalise
from workflows.engine.placing import placed
from workflows.engine.reading import read_xml
from workflows.engine.references import judge_references
from workflows.engine.refusals import refuse
from workflows.engine.specs import build_specs
from workflows.engine.structure import judge_structure
from workflows.engine.timers import Plan, fixed_plan
from workflows.errors import Rejected
from workflows.model import Element, Problem, Severity, StartEvent


@dataclass(frozen=True, slots=True)
class ScopeNode:
    """One node of the tree of scopes: a process or subprocess with those inside it."""

    id: str
    name: str
    inner: tuple[ScopeNode, ...] = ()


@dataclass(frozen=True)
class ProcessModel:
    """One process of a file, ready to be shown and run.

    :param flows: id -> (source, target, name, condition as written).
    :param called: the processes its call activities call.
    :param decisions: decision references that are fixed texts.
    :param order: element ids in flow order, as a reader would go through the drawing.
    :param problems: warnings found while parsing (errors refuse the file).
    """

    key: str
    name: str
    resource: str
    version_tag: str
    documentation: str
    elements: Mapping[str, Element]
    flows: Mapping[str, tuple[str, str, str, str]]
    start_events: tuple[StartEvent, ...]
    start_form: str
    starter_groups: tuple[str, ...]
    properties: Mapping[str, str]
    called: tuple[CallRef, ...]
    decisions: frozenset[str]
    scopes: ScopeNode
    order: tuple[str, ...]
    problems: tuple[Problem, ...]
    graph: Graph = field(repr=False)
    specs: Mapping[str, Any] = field(repr=False)

    def start_plan(self, element: str, now: dt.datetime) -> Plan:
        """When the timer of a start event fires first.

        :raises TimerError, FeelError: when it is no time.
        """
        trigger = self.graph.by_id[element].trigger
        assert trigger.expression is not None
        return fixed_plan(trigger.timer, trigger.expression, now)

    def expressions(self) -> Iterator[tuple[str, Expression]]:
        """Every expression of the process with the element it belongs to."""
        for node in self.graph.nodes():
            for expression in _expressions_of(node):
                yield node.id, expression
        for flow in self.graph.flows.values():
            if flow.condition is not None:
                yield flow.id, flow.condition


def parse_process(xml: bytes, resource: str) -> list[ProcessModel]:
    """Read a BPMN file.

    :param resource: name of the file, named in problems.
    :raises Rejected: "deployment_rejected" with every problem that forbids running it as drawn.
    """
    graphs, problems = _read(xml, resource)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise Rejected("deployment_rejected", problems=problems)
    return [build_model(graph, problems) for graph in graphs]


def read_deployed(xml: bytes, resource: str) -> list[ProcessModel]:
    """Read a file that was deployed.

    It was judged when it was published; a rule that came later must not stop the cases that run on it.

    :param resource: name of the file.
    """
    graphs, _ = read_drawing(read_xml(xml, resource), resource)
    for graph in graphs:
        normalise(graph, _reporter([], resource))
    return [build_model(graph, []) for graph in graphs]


def read_unfinished(xml: bytes, resource: str) -> list[ProcessModel]:
    """The processes of a drawing somebody is still at: to reason about what is drawn so far, never to be run.

    :raises Rejected: where the file cannot be read at all.
    """
    graphs, _ = read_drawing(read_xml(xml, resource), resource)
    for graph in graphs:
        normalise(graph, _reporter([], resource))
    return [
        ProcessModel(
            graph.id, graph.name, graph.resource, graph.version_tag, graph.documentation, {}, {}, (), graph.start_form,
            graph.starter_groups, dict(graph.properties), (), _decisions(graph), _tree(graph), tuple(_order(graph)), (),
            graph, {},
        ) for graph in graphs
    ]


@dataclass(frozen=True)
class Judged:
    """A BPMN file as a check sees it.

    :param graphs: its processes, however faulty; empty where the file cannot be read.
    :param models: its processes, where nothing forbids running them.
    :param root: None where the file cannot be read.
    """

    problems: list[Problem]
    graphs: list[Graph] = field(default_factory=list)
    models: list[ProcessModel] = field(default_factory=list)
    root: etree._Element | None = None


def find_problems(xml: bytes, resource: str) -> Judged:
    """Read a BPMN file for checking.

    Judges more than `parse_process`: rules of the schema and of references may grow, what is deployed keeps running.
    """
    try:
        root = read_xml(xml, resource)
    except Rejected as refused:
        return Judged(list(refused.problems))
    graphs, problems = _graphs(root, resource)
    report = _reporter(problems, resource)
    for judge in (judge_structure, judge_references, judge_foreign):
        judge(root, report)
    problems = labelled(placed(problems, root), drawn_labels(root))
    if any(problem.severity is Severity.ERROR for problem in problems):
        return Judged(problems, graphs, [], root)
    return Judged(problems, graphs, [build_model(graph, problems) for graph in graphs], root)


def _read(xml: bytes, resource: str) -> tuple[list[Graph], list[Problem]]:
    root = read_xml(xml, resource)
    graphs, problems = _graphs(root, resource)
    return graphs, labelled(placed(problems, root), drawn_labels(root))


def _graphs(root: etree._Element, resource: str) -> tuple[list[Graph], list[Problem]]:
    graphs, problems = read_drawing(root, resource)
    report = _reporter(problems, resource)
    for graph in graphs:
        normalise(graph, report)
        refuse(graph, report)
    return graphs, problems


def _reporter(problems: list[Problem], resource: str) -> Callable[..., None]:
    def report(element: str, code: str, message: str, severity: Severity = Severity.ERROR, **params: object) -> None:
        problems.append(Problem(element, code, severity, message, params, resource))

    return report


def build_model(graph: Graph, problems: list[Problem]) -> ProcessModel:
    """The model of a graph that has passed all checks."""
    nodes = list(graph.nodes())
    own = {node.id for node in nodes} | set(graph.flows) | {graph.id, ""}
    return ProcessModel(
        key=graph.id, name=graph.name or graph.id, resource=graph.resource, version_tag=graph.version_tag,
        documentation=graph.documentation,
        elements={node.id: _element(node) for node in nodes},
        flows={
            flow.id: (flow.source, flow.target, flow.name, flow.condition.source if flow.condition else "")
            for flow in graph.flows.values()
        },
        start_events=tuple(_start(node) for node in graph.scopes[graph.id].starts() if node.type == "startEvent") or (
            StartEvent("", "none"),
        ),
        start_form=graph.start_form, starter_groups=graph.starter_groups, properties=dict(graph.properties),
        called=tuple(node.calls for node in nodes if node.calls is not None),
        decisions=_decisions(graph),
        scopes=_tree(graph), order=tuple(_order(graph)),
        problems=tuple(problem for problem in problems if problem.element in own),
        graph=graph, specs=build_specs(graph),
    )


def _element(node: Node) -> Element:
    return Element(
        node.id, node.type, node.name, node.scope, node.documentation, node.lane, node.form_ref, node.topic,
        _groups(node), dict(node.properties), tuple(flow.id for flow in node.incoming),
        tuple(flow.id for flow in node.outgoing), node.attached_to,
    )


def _groups(node: Node) -> tuple[str, ...]:
    if node.type != "userTask":
        return ()
    if node.groups is None:
        text = node.lane
    else:
        text = node.groups.source if node.groups.is_literal else ""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _start(node: Node) -> StartEvent:
    trigger = node.trigger
    timer = trigger.name if trigger.kind == "timer" else ""
    named = trigger.label if trigger.kind in {"message", "signal"} else None
    return StartEvent(node.id, trigger.kind, as_text(named.evaluate({})) if named else "", timer)


def _decisions(graph: Graph) -> frozenset[str]:
    return frozenset(
        node.decision.source.strip() for node in graph.nodes() if node.decision is not None and node.decision.is_literal
    )


def _tree(graph: Graph) -> ScopeNode:
    inside: dict[str, list[str]] = {}
    for found in graph.scopes.values():
        if found.id != graph.id:
            inside.setdefault(found.parent, []).append(found.id)

    def tree(scope: str, name: str) -> ScopeNode:
        inner = (tree(found, (graph.node(found) or graph).name) for found in inside.get(scope, ()))
        return ScopeNode(scope, name, tuple(inner))

    return tree(graph.id, graph.name)


def _order(graph: Graph) -> Iterator[str]:
    """Flow nodes in flow order, each scope following the node it stands inside."""
    done: set[str] = set()

    def walk(scope_id: str) -> Iterator[str]:
        scope = graph.scopes[scope_id]
        todo = [*reversed(scope.event_subprocesses()), *reversed(scope.starts())]
        rest = sorted(scope.nodes.values(), key=lambda node: -node.order)
        for bucket in (todo, rest):
            while bucket:
                node = bucket.pop()
                if node.id in done:
                    continue
                done.add(node.id)
                yield node.id
                if node.id in graph.scopes:
                    yield from walk(node.id)
                followers = [scope.nodes[flow.target] for flow in node.outgoing]
                bucket.extend(reversed([*node.boundaries, *followers]))

    yield from walk(graph.id)


def _expressions_of(node: Node) -> Iterator[Expression]:
    loop = node.loop
    found = [
        node.title, node.assignee, node.groups, node.users, node.due, node.follow_up, node.priority, node.script,
        node.decision, node.trigger.expression, node.trigger.label, node.trigger.message,
        *(mapping.expression for mapping in (*node.inputs, *node.outputs)), *node.keys.values(),
        *((loop.cardinality, loop.collection, loop.output_item, loop.condition) if loop else ()),
    ]
    return (expression for expression in found if expression is not None)
