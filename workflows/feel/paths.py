"""Which members of which variables an expression reads: `letter.posted_on` is ("letter", "posted_on")."""
from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from workflows.feel import nodes as n
from workflows.feel.builtins.registry import BUILTINS
from workflows.feel.tree import children, tree_of

Path = tuple[str, ...]


@functools.lru_cache(maxsize=4096)
def paths(text: str) -> frozenset[Path]:
    """The longest paths an expression reads from its context; what it defines itself is left out.

    Inside a filter nothing is told, because a name there may be one of the item.

    Raises FeelSyntaxError, or FeelLimit if the text is too long or nested too deep.
    """
    return frozenset(_read(tree_of(text), frozenset()))


def _read(node: Any, own: frozenset[str]) -> Iterator[Path]:
    path = path_of(node)
    if path is not None:
        if path[0] not in own and not (len(path) == 1 and path[0] in BUILTINS):
            yield path
    elif isinstance(node, n.Filter):
        yield from _read(node.source, own)
    elif isinstance(node, n.For | n.Quantified):
        yield from _iterated(node, own)
    elif isinstance(node, n.FunctionNode):
        yield from _read(node.body, own | {name for name, _ in node.parameters})
    elif isinstance(node, n.ContextNode):
        for name, entry in node.entries:
            yield from _read(entry, own)
            own |= {name}
    else:
        for child in children(node):
            yield from _read(child, own)


def _iterated(node: n.For | n.Quantified, own: frozenset[str]) -> Iterator[Path]:
    for iterator in node.iterators:
        yield from _read(iterator.source, own)
        yield from _read(iterator.end, own)
        own |= {iterator.name}
    yield from _read(node.body, own | {"partial"})


def path_of(node: Any) -> Path | None:
    """The path a node is, None where it is anything else."""
    members: list[str] = []
    while isinstance(node, n.Path):
        members.append(node.name)
        node = node.source
    return (node.name, *reversed(members)) if isinstance(node, n.Name) else None


def dotted(node: Any) -> str:
    """The path a node is, as people write it: "letter.posted_on"; "" where it is anything else."""
    return ".".join(path_of(node) or ())
