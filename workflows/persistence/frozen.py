"""Migrations written as SQL: what a revision creates must not change when the code's tables do."""
from __future__ import annotations

import pathlib
import re

from sqlalchemy import Connection

_VERSIONS = pathlib.Path(__file__).parent / "migrations" / "versions"


def run_sql(connection: Connection, name: str) -> None:
    """Run the statements of `migrations/versions/<name>.<dialect>.sql`."""
    text = (_VERSIONS / f"{name}.{connection.dialect.name}.sql").read_text(encoding="utf-8")
    for statement in filter(str.strip, re.split(r";\s*\n", text)):
        connection.exec_driver_sql(statement)
