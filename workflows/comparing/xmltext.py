"""What the readers of XML files share: names without namespaces, plain and canonical text."""
from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lxml import etree

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_TRUTHS = {"1": "true", "0": "false"}


def local(element: etree._Element) -> str:
    """Name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def namespace(element: etree._Element) -> str:
    """Namespace of an element, "" where it has none."""
    return str(element.tag).rpartition("}")[0].lstrip("{")


def elements(parent: etree._Element) -> Iterator[etree._Element]:
    """The child elements."""
    return (one for one in parent if isinstance(one.tag, str))


def text_of(element: etree._Element) -> str:
    """All text of an element, without the blanks around it."""
    return "".join(str(part) for part in element.itertext()).strip()


def plain(name: str | None) -> str:
    """A name in one line: how it is broken is layout."""
    return " ".join((name or "").split())


def attributes(element: etree._Element) -> Iterator[tuple[str, str, str]]:
    """(namespace, name, value) of what an element carries, except its id and its schema's."""
    for full, value in cast("list[tuple[str, str]]", element.items()):
        if full == "id" or full.startswith(_XSI):
            continue
        space, _, name = full.rpartition("}")
        yield space.lstrip("{"), name, _TRUTHS.get(value, value)


def reference(value: str | None) -> str:
    """A QName without its prefix."""
    return (value or "").strip().rpartition(":")[2]


def canonical(element: etree._Element) -> str:
    """An element as one line that is the same for everything that means the same."""
    told = sorted(f"{name}={value}" for _, name, value in attributes(element))
    inner = [canonical(one) for one in elements(element)]
    own = plain("".join((element.text or "", *(str(one.tail or "") for one in element))))
    parts = [*told, *([own] if own else []), *inner]
    return local(element) + (f"({'; '.join(parts)})" if parts else "")
