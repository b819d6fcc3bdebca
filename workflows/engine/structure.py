"""The schema's rules, judged on the XML: what stands where it may not, twice, or under a name BPMN does not have.

What no reader would look at is lost without a word; so it is a finding here. Elements and
attributes of other namespaces are `foreign`'s.
"""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from workflows.engine.reading import BPMN, CAMUNDA, is_bpmn, local, truth
from workflows.engine.standard import ATTRIBUTES, CHILDREN, LOOPS, ONCE, VALUES
from workflows.model import Severity

Report = Callable[..., None]
_NAME = re.compile(r"[^\W\d][\w.\-\u00b7\u0300-\u036f]*")
_KNOWN = frozenset().union(*CHILDREN.values(), CHILDREN)


def runnable(root: etree._Element) -> Iterator[etree._Element]:
    """The processes of a file that are to be run."""
    return (one for one in root.iterchildren(f"{{{BPMN}}}process") if truth(one, "isExecutable", True))


def inside(process: etree._Element) -> Iterator[etree._Element]:
    """A process and everything in it whose content the schema says; not texts, expressions and extensions."""
    waiting = [process]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += [inner for inner in element if is_bpmn(inner) and local(inner) in CHILDREN]


def judge_structure(root: etree._Element, report: Report) -> None:
    """Report what breaks the schema, in the definitions and in the processes that are to be run."""
    _children(root, report)
    for process in root.iterchildren(f"{{{BPMN}}}process"):
        _values(process, report)
    for process in runnable(root):
        for element in inside(process):
            _identity(element, report)
            _attributes(element, report)
            _values(element, report)
            _children(element, report)
    for element in root.iterchildren(*(f"{{{BPMN}}}{kind}" for kind in ("message", "signal", "error", "escalation"))):
        _identity(element, report)


def where(element: etree._Element) -> str:
    """Id of an element, else of the nearest one around it that has one."""
    at: etree._Element | None = element
    while at is not None and not (at.get("id") or "").strip():
        at = at.getparent()
    return "" if at is None else (at.get("id") or "").strip()


def _identity(element: etree._Element, report: Report) -> None:
    identity = (element.get("id") or "").strip()
    if identity and not _NAME.fullmatch(identity):
        report(identity, "id_invalid", "an id begins with a letter and holds no spaces or colons", id=identity)


def _attributes(element: etree._Element, report: Report) -> None:
    allowed = ATTRIBUTES.get(local(element))
    if allowed is None:
        return
    for name in map(str, element.attrib):
        if not name.startswith("{") and name not in allowed:
            report(where(element), "attribute_unknown", f"BPMN has no attribute {name} here", Severity.WARNING,
                   name=name, type=local(element))


def _values(element: etree._Element, report: Report) -> None:
    for name in sorted(VALUES.keys() & set(map(str, element.attrib))):
        value = element.get(name) or ""
        if value.strip() not in VALUES[name]:
            report(where(element), "attribute_value", f"{name} cannot be {value!r}", name=name, value=value)


def _children(element: etree._Element, report: Report) -> None:
    kind = local(element)
    allowed = CHILDREN[kind]
    counts: Counter[str] = Counter()
    for inner in element:
        name = local(inner)
        namespace = etree.QName(inner).namespace
        if namespace in CAMUNDA:
            report(where(element), "extension_misplaced", f"camunda:{name} belongs into extensionElements", name=name)
        elif namespace is None or (namespace == BPMN and name not in _KNOWN):
            report(where(inner), "element_unknown", f"BPMN has no element {name}", type=name)
        elif namespace == BPMN and name not in allowed:
            report(where(inner), "element_misplaced", f"{name} does not belong into {kind}", type=name, parent=kind)
        elif namespace == BPMN and name in ONCE:
            counts["loopCharacteristics" if name in LOOPS else name] += 1
    for name, count in counts.items():
        if count > 1:
            report(where(element), "element_twice", f"{kind} has {count} {name}, one may be", type=name)
