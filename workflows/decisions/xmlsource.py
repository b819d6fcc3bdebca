"""DMN XML to elements, and how the other modules look into them."""
from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from workflows.untrusted_xml import first_id, read_untrusted, refusal

NAMESPACES = frozenset({
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
})


def read(xml: bytes, resource: str) -> etree._Element:
    """The `definitions` element; raises Rejected for anything that is not safe, well-formed DMN."""
    root = read_untrusted(xml, resource)
    name = etree.QName(root)
    if name.localname != "definitions" or name.namespace not in NAMESPACES:
        raise refusal("dmn_expected", f"not DMN: {root.tag}", resource, first_id(root))
    return root


def local(element: etree._Element) -> str:
    """Name of an element without its namespace."""
    return etree.QName(element).localname


def children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Child elements of these names (all if none is given), in order, foreign extensions left out."""
    for child in element:
        if not isinstance(child.tag, str) or etree.QName(child).namespace not in NAMESPACES:
            continue
        if not names or local(child) in names:
            yield child


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The first child element of one of these names."""
    return next(children(element, *names), None)


def text_of(element: etree._Element | None) -> str:
    """The text of the `text` child, "" without one."""
    inner = None if element is None else child(element, "text")
    return "" if inner is None else (inner.text or "").strip()


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute, "" without it."""
    return "" if element is None else element.get(name, "")
