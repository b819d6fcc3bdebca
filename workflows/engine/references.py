"""References inside a file: what they name exists, and is of the right kind.

Those the engine runs by (flows, hosts, messages, signals, default flows) are judged where they are
read (`drawing`, `normalise`). Here stand those it does not need: a broken one runs all the same,
but says that something is missing in the drawing.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from workflows.engine.reading import BPMN, camunda, children, local, text_of, without_prefix
from workflows.engine.standard import FLOW_NODES
from workflows.engine.structure import inside, runnable, where
from workflows.model import Severity

Report = Callable[..., None]
_KINDS = {
    "itemSubjectRef": frozenset({"itemDefinition"}), "dataObjectRef": frozenset({"dataObject"}),
    "dataStoreRef": frozenset({"dataStore"}), "operationRef": frozenset({"operation"}),
    "processRef": frozenset({"process"}),
}
# Taken as the code itself where nothing of that id exists, as Camunda 7 does; never something else of that id.
_CODES = {"errorRef": "error", "escalationRef": "escalation"}


def judge_references(root: etree._Element, report: Report) -> None:
    """Report references that lead nowhere or to the wrong kind of element."""
    known = {element.get("id"): element for element in root.iter(f"{{{BPMN}}}*") if element.get("id")}
    for process in runnable(root):
        for element in inside(process):
            _attributes(element, known, report)
            if local(element) in FLOW_NODES:
                _flow_lists(element, known, report)
            elif local(element) == "lane":
                _lane(element, known, report)
        _two_lanes(process, known, report)
    for collaboration in children(root, "collaboration"):
        _collaboration(collaboration, known, report)


def _attributes(element: etree._Element, known: dict[str | None, etree._Element], report: Report) -> None:
    for name, kinds in _KINDS.items():
        reference = element.get(name)
        if reference and not _is_imported(element, reference):
            target = known.get(without_prefix(reference))
            if target is None or local(target) not in kinds:
                _missing(element, name, reference, report)
    for name, kind in _CODES.items():
        target = known.get(without_prefix(element.get(name)))
        if target is not None and local(target) != kind:
            report(where(element), "reference_kind", f"{name} names a {local(target)}", name=name,
                   target=target.get("id"), type=local(target))


def _missing(element: etree._Element, name: str, target: str, report: Report) -> None:
    report(where(element), "reference_missing", f"{name} names {target!r}, which is not there", Severity.WARNING,
           name=name, target=target)


def _is_imported(element: etree._Element, reference: str) -> bool:
    """Whether a qualified name means something outside the file: an XSD type, an imported model."""
    prefix, colon, _ = reference.strip().partition(":")
    if not colon:
        return False
    own = element.getroottree().getroot().get("targetNamespace")
    return element.nsmap.get(prefix, own) not in {own, BPMN}


def _flow_lists(node: etree._Element, known: dict[str | None, etree._Element], report: Report) -> None:
    """incoming and outgoing repeat what the flows say; where they say something else, one of them is wrong."""
    for kind, end in (("incoming", "targetRef"), ("outgoing", "sourceRef")):
        for entry in children(node, kind):
            name = without_prefix(text_of(entry))
            flow = known.get(name)
            agrees = flow is not None and without_prefix(flow.get(end)) == (node.get("id") or "").strip()
            if not agrees or flow is None or local(flow) != "sequenceFlow":
                report(where(node), "flow_list", f"{kind} names {name!r}, which is no such flow", Severity.WARNING,
                       flow=name, list=kind)


def _lane(lane: etree._Element, known: dict[str | None, etree._Element], report: Report) -> None:
    for entry in children(lane, "flowNodeRef"):
        if without_prefix(text_of(entry)) not in known:
            _missing(lane, "flowNodeRef", text_of(entry), report)


def _two_lanes(process: etree._Element, known: dict[str | None, etree._Element], report: Report) -> None:
    """A task for people that lies in two lanes side by side is nobody's."""
    found: dict[str, etree._Element] = {}
    for lane in process.iter(f"{{{BPMN}}}lane"):
        for entry in children(lane, "flowNodeRef"):
            name = without_prefix(text_of(entry))
            other, node = found.get(name), known.get(name)
            if other is not None and other is not lane and other not in lane.iterancestors():
                groups = node is not None and (camunda(node, "candidateGroups") or camunda(node, "assignee"))
                if node is not None and local(node) == "userTask" and not groups:
                    report(name, "lane_twice", "the task lies in two lanes", lane=lane.get("name") or "")
            found[name] = lane


def _collaboration(collaboration: etree._Element, known: dict[str | None, etree._Element], report: Report) -> None:
    for element in children(collaboration, "participant"):
        _attributes(element, known, report)
    for flow in children(collaboration, "messageFlow"):
        ends = [known.get(without_prefix(flow.get(name))) for name in ("sourceRef", "targetRef")]
        for name, end in zip(("sourceRef", "targetRef"), ends, strict=True):
            if end is None:
                _missing(flow, name, flow.get(name) or "", report)
        pools = [_pool(end, known) for end in ends if end is not None]
        if len(pools) == 2 and pools[0] is not None and pools[0] is pools[1]:
            report(where(flow), "message_flow_inside", "a message flow leads from one pool to another",
                   Severity.WARNING)


def _pool(end: etree._Element, known: dict[str | None, etree._Element]) -> etree._Element | None:
    """The process an end of a message flow belongs to; a pool without one stands for itself."""
    if local(end) == "participant":
        return known.get(without_prefix(end.get("processRef")), end)
    return next(_around(end, "process"), None)


def _around(element: etree._Element, kind: str) -> Iterator[etree._Element]:
    return (one for one in element.iterancestors() if local(one) == kind)
