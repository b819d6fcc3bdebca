"""Whether two databases hold the same, row by row: read as the program reads them, whatever holds them."""
from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, String, Table, Text, select, type_coerce

from workflows.persistence.columns import TypedJson

_ROWS = 500
_KEYS_TOLD = 10


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not the same on both sides.

    :param key: its primary key, as "name=value".
    :param what: the columns that differ, or "missing" or "surplus" on the second side.
    """

    table: str
    key: str
    what: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A table on both sides.

    :param rows: of the first and of the second side.
    :param digests: SHA-256 over all rows in the order of their keys, of the first and of the second side.
    :param differences: the first ten.
    """

    table: str
    rows: tuple[int, int]
    digests: tuple[str, str]
    differences: tuple[Difference, ...]

    @property
    def same(self) -> bool:
        """Whether both sides hold the same."""
        return self.digests[0] == self.digests[1] and not self.differences


def compare(
    first: Connection, second: Connection, table: Table, told: Callable[[str, int], None] = lambda *_: None
) -> Comparison:
    """Read a declared table on both sides and compare every value.

    Values are compared as the columns' types give them to the program: booleans, instants in UTC, dates, decimals by
    their value, JSON by its content and order, bytes by their digest. How they were copied plays no part in it.

    :param told: is told (table, rows compared so far) now and then.
    """
    sides = _Side(first, table), _Side(second, table)
    found: list[Difference] = []
    for number, (one, other) in enumerate(_pairs(*sides)):
        if len(found) < _KEYS_TOLD and (one is None or other is None or one[1] != other[1]):
            found.append(_difference(table, one, other))
        if number % _ROWS == 0:
            told(table.name, number)
    told(table.name, max(side.count for side in sides))
    return Comparison(
        table.name, (sides[0].count, sides[1].count), (sides[0].digest(), sides[1].digest()), tuple(found)
    )


_Read = tuple[tuple[Any, ...], list[str]]  # key, values in one form


class _Side:
    """The rows of a table in the order of their keys, digested as they pass."""

    def __init__(self, connection: Connection, table: Table) -> None:
        self.count = 0
        self._digest = hashlib.sha256()
        self._key = [list(table.columns).index(column) for column in table.primary_key]
        # TypedJson is one canonical text on both; reading it would only cost time.
        columns = [
            type_coerce(column, Text).label(column.name) if isinstance(column.type, TypedJson) else column
            for column in table.columns
        ]
        # Both in the order of the characters' numbers, which is Python's, too.
        server = connection.dialect.name == "postgresql"
        order = [
            column.collate("C") if server and isinstance(column.type, String) else column
            for column in table.primary_key
        ]
        self._rows: Iterator[Row[Any]] = iter(connection.execute(
            select(*columns).order_by(*order), execution_options={"yield_per": _ROWS}
        ))

    def next(self) -> _Read | None:
        row = next(self._rows, None)
        if row is None:
            return None
        self.count += 1
        values = [_one_form(value) for value in row]
        self._digest.update(("\x1f".join(values) + "\x1e").encode("utf-8", "surrogatepass"))
        return tuple(row[place] for place in self._key), values

    def digest(self) -> str:
        return self._digest.hexdigest()


def _pairs(one: _Side, other: _Side) -> Iterator[tuple[_Read | None, _Read | None]]:
    """The rows of both with the same key; None where a side has none."""
    left, right = one.next(), other.next()
    while left is not None or right is not None:
        if right is None or (left is not None and left[0] < right[0]):
            yield left, None
            left = one.next()
        elif left is None or right[0] < left[0]:
            yield None, right
            right = other.next()
        else:
            yield left, right
            left, right = one.next(), other.next()


def _difference(table: Table, one: _Read | None, other: _Read | None) -> Difference:
    key, _ = one or other or ((), [])
    names = [column.name for column in table.columns]
    if one is None or other is None:
        what = "surplus" if one is None else "missing"
    else:
        what = ", ".join(name for name, left, right in zip(names, one[1], other[1], strict=True) if left != right)
    told = (f"{column.name}={value}" for column, value in zip(table.primary_key, key, strict=True))
    return Difference(table.name, ", ".join(told), what)


def _one_form(value: Any) -> str:
    """A value as a text that is the same on every database, and another for every other value."""
    if isinstance(value, str):
        return f'"{value}'
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)


def tables_in_order(tables: Iterable[Iterable[Table]]) -> list[Table]:
    """Each table once, by name."""
    return sorted({table.name: table for table in itertools.chain(*tables)}.values(), key=lambda table: table.name)
