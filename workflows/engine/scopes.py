"""Where the data stands: in scopes, never on tokens, so that a join cannot lose an update.

A scope is the process, one item of a multi-instance, the bookkeeping of a loop, the local side of an
input or output mapping, or a called process (which sees nothing of its caller).

Write rule: a name goes to the nearest scope that already holds it, else to the nearest boundary
scope (multi-instance item, called process, process).
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from workflows.engine.values import plain_copy

PROCESS = ""


@dataclass(slots=True)
class DataScope:
    """One scope; `parent` None = nothing outside is visible.

    :param touched: names written since it was filled, where that is asked for (called processes).
    """

    id: str
    parent: str | None
    boundary: bool
    values: dict[str, Any] = field(default_factory=dict)
    touched: set[str] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one write did."""

    scope: str
    name: str
    before: Any
    after: Any
    existed: bool


class View(Mapping[str, Any]):
    """What can be seen from a scope, looked up lazily from the inside out."""

    def __init__(self, chain: list[dict[str, Any]]) -> None:
        self._chain = chain

    def __getitem__(self, name: str) -> Any:
        for values in self._chain:
            if name in values:
                return values[name]
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for values in self._chain for name in values))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return any(name in values for values in self._chain)


class Scopes:
    """All scopes of one running instance."""

    def __init__(self) -> None:
        self._scopes: dict[str, DataScope] = {}

    def open(self, identity: str, parent: str | None, *, boundary: bool) -> DataScope:
        """Add a scope (or give back the one that is there, after a repeated attempt)."""
        scope = self._scopes.get(identity)
        if scope is None:
            scope = self._scopes[identity] = DataScope(identity, parent, boundary)
        return scope

    def close(self, identity: str) -> None:
        """Remove a scope with its values."""
        self._scopes.pop(identity, None)

    def __contains__(self, identity: object) -> bool:
        return identity in self._scopes

    def __iter__(self) -> Iterator[DataScope]:
        return iter(self._scopes.values())

    def __getitem__(self, identity: str) -> DataScope:
        return self._scopes[identity]

    def chain(self, identity: str) -> Iterator[DataScope]:
        """This scope and all it can see, from the inside out."""
        current: str | None = identity
        while current is not None:
            scope = self._scopes[current]
            yield scope
            current = scope.parent

    def view(self, identity: str) -> View:
        """What can be seen from a scope."""
        return View([scope.values for scope in self.chain(identity)])

    def copy(self, identity: str) -> dict[str, Any]:
        """All that can be seen from a scope, as a copy its reader may change."""
        view = self.view(identity)
        return {name: plain_copy(view[name]) for name in view}

    def write(self, identity: str, name: str, value: Any) -> Change:
        """Write by the write rule, seen from a scope."""
        boundary = None
        for scope in self.chain(identity):
            if name in scope.values:
                return _put(scope, name, value)
            if boundary is None and scope.boundary:
                boundary = scope
        assert boundary is not None, "the process itself is a boundary"
        return _put(boundary, name, value)

    def write_local(self, identity: str, name: str, value: Any) -> Change:
        """Write into exactly this scope."""
        return _put(self._scopes[identity], name, value)


def _put(scope: DataScope, name: str, value: Any) -> Change:
    change = Change(scope.id, name, scope.values.get(name), value, name in scope.values)
    scope.values[name] = value
    if scope.touched is not None:
        scope.touched.add(name)
    return change
