"""Checks of a whole deployment: what one diagram alone cannot tell.

An error means: cannot run, or would run differently from what is drawn. A warning (no form, nobody
to do a task) may be deployed by command line and scenario, not under the release policy.
"""
from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from workflows.engine.closing import check_closed_file
from workflows.engine.expressions import BadExpression, formula
from workflows.engine.flow import PROCESS_FORMULAS, TASK_FORMULAS, Beside, check_codes, check_flow, check_joins
from workflows.engine.graph import Graph, Node
from workflows.engine.guards import check_guards
from workflows.engine.labels import graph_labels, labelled
from workflows.engine.placing import placed
from workflows.engine.process import ProcessModel, find_problems
from workflows.engine.undoing import check_undo_for
from workflows.errors import Rejected
from workflows.handler import Contract, Registry
from workflows.model import Problem, Severity
from workflows.untrusted_xml import read_untrusted

Topics = Registry | Mapping[str, Contract]
#: Form (by id or file name) -> keys of its fields.
Fields = Mapping[str, frozenset[str]]

_WRONG = frozenset({
    "four_eyes_unknown", "batch_decision_irreversible", "batch_decision_four_eyes", "batch_decision_form",
    "batch_decision_field",
})


def check_files(
    files: Mapping[str, bytes],
    *,
    registry: Topics | None,
    release: bool = False,
    known_processes: Iterable[str] = frozenset(),
    known_decisions: Iterable[str] = frozenset(),
) -> list[Problem]:
    """All problems of files that are to be deployed together.

    :param files: name -> content; *.bpmn and *.bpmn20.xml are read as diagrams, *.dmn and *.form for their ids.
    :param registry: handlers of this installation; None leaves topics unchecked.
    :param release: the release policy: warnings count as errors.
    :param known_processes: process keys already deployed, which may be called.
    :param known_decisions: decision ids already deployed.
    """
    judged = [find_problems(content, name) for name, content in files.items() if is_diagram(name)]
    problems = [problem for file in judged for problem in file.problems]
    graphs = [graph for file in judged for graph in file.graphs]
    decisions = {*known_decisions, *_decision_ids(files)}
    processes = {*known_processes, *(graph.id for graph in graphs)}
    forms = _form_fields(files)
    problems += [*_twice(graphs), *_called_without_start(graphs)]
    for file in judged:
        for graph in file.graphs:
            problems += placed(_check_graph(graph, registry, processes, decisions, forms), file.root)
    problems += _flow(files, registry, [model for file in judged for model in file.models])
    # Ids are one file's own: two files may call different elements by the same id.
    labels = {file: graph_labels(one for one in graphs if one.resource == file) for file in files}
    problems = [one for problem in problems for one in labelled([problem], labels.get(problem.resource, {}))]
    return [_strict(problem) for problem in problems] if release else problems


def _flow(files: Mapping[str, bytes], registry: Topics | None, models: list[ProcessModel]) -> Iterator[Problem]:
    contracts = registry.contracts() if isinstance(registry, Registry) else registry
    beside = Beside(files, contracts, {model.key: model for model in models})
    for model in models:
        yield from check_flow(model, beside)
        yield from check_codes(model, beside)
        yield from check_joins(model.graph)
        yield from check_guards(model, beside)


def is_diagram(name: str) -> bool:
    """Whether a file is a BPMN diagram, by its name."""
    return name.lower().endswith((".bpmn", ".bpmn20.xml"))


def _strict(problem: Problem) -> Problem:
    return replace(problem, severity=Severity.ERROR)


def _twice(graphs: list[Graph]) -> Iterator[Problem]:
    seen: set[str] = set()
    for graph in graphs:
        if graph.id in seen:
            yield Problem(graph.id, "process_twice", message="two processes have this id",
                          params={"key": graph.id}, resource=graph.resource, label=graph.name)
        seen.add(graph.id)


def _called_without_start(graphs: list[Graph]) -> Iterator[Problem]:
    startless = {graph.id for graph in graphs if not graph.scopes[graph.id].plain_starts()}
    for graph in graphs:
        for node in graph.nodes():
            call = node.calls
            if call is not None and call.key in startless and call.binding in {"", "deployment"}:
                yield Problem(node.id, "called_without_start", message=f"{call.key!r} has no plain start",
                              params={"key": call.key}, resource=graph.resource)


def _check_graph(
    graph: Graph, registry: Topics | None, processes: set[str], decisions: set[str], forms: Fields
) -> Iterator[Problem]:
    def problem(
        element: str, code: str, message: str, severity: Severity = Severity.ERROR, **params: object
    ) -> Problem:
        return Problem(element, code, severity, message, params, graph.resource)

    for node in graph.nodes():
        if node.topic and registry is not None and node.topic not in registry:
            yield problem(node.id, "topic_unknown", f"no handler is registered for {node.topic!r}", topic=node.topic)
        if node.calls is not None and node.calls.key not in processes:
            key = node.calls.key
            yield problem(node.id, "called_process_unknown", f"there is no process {key!r}", key=key)
        decision = node.decision.source.strip() if node.decision is not None and node.decision.is_literal else ""
        if decision and decision not in decisions:
            yield problem(node.id, "decision_unknown", f"there is no decision {decision!r}", decision=decision)
        if node.type == "userTask":
            for code, message, params in _user_task(graph, node, forms):
                severity = Severity.ERROR if code in _WRONG else Severity.WARNING
                yield problem(node.id, code, message, severity, **params)
        if node.type == "startEvent" and node.form_ref and node.form_ref not in forms:
            yield problem(node.id, "form_unknown", f"there is no form {node.form_ref!r}", Severity.WARNING,
                          form=node.form_ref)
    for code, message, params, severity in check_closed_file(graph.properties):
        yield problem(graph.id, code, message, severity, **params)
    for element, said in check_undo_for(graph):
        yield problem(element, "undo_for_invalid", f"undoFor {said!r} is no duration up to five minutes", said=said)
    for element, name, text in _formulas(graph):
        try:
            formula(text)
        except BadExpression as error:
            params = {**error.params, "property": name}
            yield Problem(element, error.code, Severity.ERROR, error.message, params, graph.resource)


def _user_task(graph: Graph, node: Node, forms: Fields) -> Iterator[tuple[str, str, dict[str, object]]]:
    if not node.form_ref:
        yield "form_missing", "the task has no form", {}
    elif node.form_ref not in forms:
        yield "form_unknown", f"there is no form {node.form_ref!r}", {"form": node.form_ref}
    if node.assignee is None and node.groups is None and node.users is None and not node.lane:
        yield "candidate_missing", "nobody is named to do the task", {}
    for other in node.properties.get("fourEyes", "").split():
        if graph.node(other) is None:
            yield "four_eyes_unknown", f"fourEyes names {other!r}, which does not exist", {"of": other}
    yield from _batch(node, forms)


def _batch(node: Node, forms: Fields) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Deciding many at once has to leave out what one person has to confirm, or a second one to look at, each time."""
    named = node.properties.get("batchDecision", "").split()
    if not named:
        return
    if node.properties.get("irreversible", "").strip():
        yield "batch_decision_irreversible", "batchDecision on a task whose completion has to be confirmed", {}
    if node.properties.get("fourEyes", "").split():
        yield "batch_decision_four_eyes", "batchDecision on a task that is a second person's look", {}
    if not node.form_ref or node.form_ref not in forms:
        yield "batch_decision_form", "batchDecision needs a form of this package", {}
        return
    for field in named:
        if field not in forms[node.form_ref]:
            yield "batch_decision_field", f"batchDecision names {field!r}, which the form does not have", {
                "field": field, "form": node.form_ref}


def _formulas(graph: Graph) -> Iterator[tuple[str, str, str]]:
    for name in PROCESS_FORMULAS:
        if graph.properties.get(name):
            yield graph.id, name, graph.properties[name]
    for node in graph.nodes():
        for name in TASK_FORMULAS:
            if node.properties.get(name):
                yield node.id, name, node.properties[name]


def _decision_ids(files: Mapping[str, bytes]) -> Iterator[str]:
    for name, content in files.items():
        if not name.lower().endswith((".dmn", ".dmn.xml")):
            continue
        try:
            root = read_untrusted(content, name)
        except Rejected:
            continue  # the decisions room reports it
        for element in root.iter("{*}decision"):
            yield element.get("id") or ""


def _form_fields(files: Mapping[str, bytes]) -> Fields:
    found: dict[str, frozenset[str]] = {}
    for name, content in files.items():
        if not name.lower().endswith(".form"):
            continue
        try:
            form = json.loads(content)
            called, fields = str(form.get("id") or name), frozenset(_keys(form.get("components"), ""))
        except (ValueError, AttributeError, RecursionError):
            called, fields = name, frozenset()  # the forms room reports it
        found |= dict.fromkeys((name, name.rpartition("/")[2].removesuffix(".form"), called), fields)
    return found


def _keys(components: object, path: str) -> Iterator[str]:
    """Keys of fields, those in groups with the group's path."""
    for one in components if isinstance(components, list) else ():
        if not isinstance(one, dict):
            continue
        if one.get("key"):
            yield f"{path}{one['key']}"
        below = str(one.get("path") or "")
        yield from _keys(one.get("components"), f"{path}{below}." if below else path)
