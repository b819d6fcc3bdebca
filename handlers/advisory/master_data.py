"""Advisers: what must be known before a case can be given to anybody."""
from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, insert, select, update

from handlers.advisory.models import CATEGORIES, REGIONS, advisers
from handlers.parameters import defaults
from handlers.yaml_files import read_yaml

Row = Mapping[str, Any]
_COLUMNS = ("name", "email", "position", "categories", "regions", "programme", "lead_of")


@lru_cache(maxsize=1)
def sample() -> tuple[Row, ...]:
    """The invented advisers."""
    return tuple(read_yaml("handlers.advisory", "samples", "advisers.yaml"))


def load_samples(connection: Connection) -> None:
    """Enter the invented advisers; who is there already stays as they are."""
    known = set(connection.execute(select(advisers.c.username)).scalars())
    for row in sample():
        if row["username"] not in known:
            put_adviser(connection, row)


def put_adviser(connection: Connection, row: Row, active: bool = True) -> None:
    """Enter an adviser, or change one.

    :param row: username, name, email, position, categories, regions, programme, lead_of (samples/advisers.yaml).
    :raises ValueError: a category, region or programme that does not exist.
    """
    programmes = next(default.value for default in defaults() if default.key == "foerderprogramme")
    wrong = (set(row["categories"]) - set(CATEGORIES)) | (set(row["regions"]) - set(REGIONS))
    wrong |= {row["programme"]} - set(programmes)
    if wrong:
        raise ValueError(f"unknown: {', '.join(sorted(wrong))}")
    values = {name: row.get(name) for name in _COLUMNS} | {"active": active, "lead_of": list(row.get("lead_of") or [])}
    changed = connection.execute(update(advisers).where(advisers.c.username == row["username"]).values(
        revision=advisers.c.revision + 1, **values))
    if not changed.rowcount:
        connection.execute(insert(advisers).values(username=row["username"], revision=0, **values))
