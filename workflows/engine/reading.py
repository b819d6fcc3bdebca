"""From bytes to the tree of a BPMN file, and how the other modules look into it."""
from __future__ import annotations

from lxml import etree

from workflows.untrusted_xml import first_id, read_untrusted, refusal

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
CAMUNDA = (
    "http://camunda.org/schema/1.0/bpmn", "http://operaton.org/schema/1.0/bpmn", "http://activiti.org/bpmn",
    "http://flowable.org/bpmn",
)
_IN_BPMN = f"{{{BPMN}}}"


def read_xml(xml: bytes, resource: str) -> etree._Element:
    """The root of a BPMN file.

    :param resource: name of the file, for the problem.
    :raises Rejected: no safe XML (see `untrusted_xml`), or no BPMN 2.0 definitions.
    """
    root = read_untrusted(xml, resource)
    if root.tag != f"{{{BPMN}}}definitions":
        raise refusal("not_bpmn", f"the root element is {root.tag}", resource, first_id(root))
    return root


def local(element: etree._Element) -> str:
    """Name of an element without its namespace, "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def is_bpmn(element: etree._Element) -> bool:
    """Whether an element belongs to BPMN itself (not to an extension)."""
    tag = element.tag
    return isinstance(tag, str) and tag.startswith(_IN_BPMN)


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


def truth(element: etree._Element, name: str, otherwise: bool = False) -> bool:
    """An xsd:boolean attribute (true, false, 1, 0), or what the standard says where it is not set."""
    value = element.get(name)
    return otherwise if value is None else value.strip() in {"true", "1"}


def without_prefix(name: str | None) -> str:
    """A reference (QName) without its namespace prefix."""
    return "" if name is None else name.strip().rpartition(":")[2]
