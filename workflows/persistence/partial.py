"""Indexes over some of the rows: `Index(..., info={"where": condition})` on whichever database.

Said with `sqlite_where=` and `postgresql_where=`, SQLAlchemy loads both dialects to see whether they know the word:
2.5 MB of every process on the embedded database.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex


@compiles(CreateIndex)
def _with_its_condition(element: CreateIndex, compiler: Any, **more: Any) -> str:
    index = element.element
    where = index.info.get("where")
    if where is not None:
        index.dialect_options[compiler.dialect.name]["where"] = where
    return str(compiler.visit_create_index(element, **more))
