"""What the drawing calls its elements, for people who know labels and not ids.

A flow is called by its two ends ("Prüfen → Ende (ja)"), anything else by its name; what has none is
called by its id.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lxml import etree

from workflows.engine.graph import Graph
from workflows.engine.reading import BPMN, without_prefix
from workflows.model import Problem


def labelled(problems: Iterable[Problem], labels: Mapping[str, str]) -> list[Problem]:
    """The problems with the labels of their elements, where these have one and it is not known yet."""
    return [
        problem if problem.label else replace(problem, label=labels.get(problem.element, "")) for problem in problems
    ]


def drawn_labels(root: etree._Element) -> dict[str, str]:
    """Labels of a file's elements by id, read from the XML: also of what no graph holds."""
    names = {
        element.get("id"): _plain(element.get("name")) for element in root.iter(f"{{{BPMN}}}*") if element.get("id")
    }
    for element in root.iter(f"{{{BPMN}}}sequenceFlow"):
        ends = [without_prefix(element.get(name)) for name in ("sourceRef", "targetRef")]
        names[element.get("id")] = _flow([names.get(end) or end for end in ends], _plain(element.get("name")))
    return {identity: name for identity, name in names.items() if identity and name}


def graph_labels(graphs: Iterable[Graph]) -> dict[str, str]:
    """Labels of the elements of graphs by id, also of flows the drawing left without an id."""
    found: dict[str, str] = {}
    for graph in graphs:
        found[graph.id] = _plain(graph.name)
        found |= {node.id: _plain(node.name) for node in graph.nodes()}
        for flow in graph.flows.values():
            ends = [found.get(end) or end for end in (flow.source, flow.target)]
            found[flow.id] = _flow(ends, _plain(flow.name))
    return {identity: name for identity, name in found.items() if name}


def _plain(name: str | None) -> str:
    return " ".join((name or "").split())


def _flow(ends: list[str], name: str) -> str:
    return f"{ends[0]} → {ends[1]}" + (f" ({name})" if name else "")
