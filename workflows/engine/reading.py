"""From bytes to XML, distrusting them: no DOCTYPE, no entities, no network, no giants.

A DOCTYPE is refused as a whole, which closes entity bombs and outside references at once
(trust: XML attacks). Everything later works on the tree this module returns.
"""
from __future__ import annotations

from lxml import etree

from workflows.errors import Rejected
from workflows.model import Problem

MAX_BYTES = 10 * 1024 * 1024
BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
CAMUNDA = ("http://camunda.org/schema/1.0/bpmn", "http://operaton.org/schema/1.0/bpmn", "http://activiti.org/bpmn")


def read_xml(xml: bytes, resource: str) -> etree._Element:
    """The root of a BPMN file.

    :param resource: name of the file, for the problem.
    :raises Rejected: too large, no XML, with a DOCTYPE, or no BPMN 2.0 definitions.
    """
    if len(xml) > MAX_BYTES:
        raise _refusal("file_too_large", f"{len(xml)} bytes, at most {MAX_BYTES}", resource)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _refusal("xml_unreadable", str(error), resource) from error
    info = root.getroottree().docinfo
    if info.internalDTD is not None or info.doctype:
        raise _refusal("xml_doctype", "a DOCTYPE is not allowed", resource)
    if root.tag != f"{{{BPMN}}}definitions":
        raise _refusal("not_bpmn", f"the root element is {root.tag}", resource)
    return root


def local(element: etree._Element) -> str:
    """Name of an element without its namespace, "" for what is no element."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def is_bpmn(element: etree._Element) -> bool:
    """Whether an element belongs to BPMN itself (not to an extension)."""
    return isinstance(element.tag, str) and etree.QName(element).namespace == BPMN


def children(element: etree._Element, name: str) -> list[etree._Element]:
    """The BPMN children of this name."""
    return element.findall(f"{{{BPMN}}}{name}")


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first BPMN child of this name, or None."""
    return element.find(f"{{{BPMN}}}{name}")


def text_of(element: etree._Element | None) -> str:
    """Stripped text of an element, "" where there is none."""
    return "" if element is None else "".join(map(str, element.itertext())).strip()


def camunda(element: etree._Element, name: str) -> str | None:
    """A `camunda:` attribute, None where it is not set."""
    for namespace in CAMUNDA:
        value = element.get(f"{{{namespace}}}{name}")
        if value is not None:
            return value
    return None


def camunda_children(element: etree._Element, name: str) -> list[etree._Element]:
    """`camunda:` elements of this name inside extensionElements."""
    extensions = child(element, "extensionElements")
    if extensions is None:
        return []
    return [found for namespace in CAMUNDA for found in extensions.findall(f"{{{namespace}}}{name}")]


def without_prefix(name: str | None) -> str:
    """A reference (QName) without its namespace prefix."""
    return "" if name is None else name.strip().rpartition(":")[2]


def _refusal(code: str, message: str, resource: str) -> Rejected:
    problem = Problem("", code, message=message, resource=resource)
    return Rejected("deployment_rejected", problems=[problem])
