"""Column types the tables share: UTC instants, typed JSON, ids."""
from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, String, Text, types

from workflows.persistence.codec import decode, encode


class Instant(types.TypeDecorator[dt.datetime]):
    """A UTC instant: timestamptz on PostgreSQL, sortable ISO text of fixed width on SQLite."""

    impl = types.DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> types.TypeEngine[Any]:
        """Text on SQLite, because its date functions know no zone."""
        return dialect.type_descriptor(String(27) if dialect.name == "sqlite" else types.DateTime(timezone=True))

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> Any:
        """Refuse naive instants: a lost zone is a lost deadline."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"instant without time zone: {value}")
        value = value.astimezone(dt.UTC)
        if dialect.name != "sqlite":
            return value
        return f"{value.replace(tzinfo=None).isoformat(timespec='microseconds')}Z"

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        """Always timezone-aware, UTC."""
        if value is None:
            return None
        return dt.datetime.fromisoformat(value) if isinstance(value, str) else value.astimezone(dt.UTC)


class TypedJson(types.TypeDecorator[Any]):
    """A value kept exactly by `codec`, stored as its canonical text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """None is SQL NULL."""
        return None if value is None else encode(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """The value that was stored."""
        return None if value is None else decode(value)


Id = String(64)
Key = String(200)
# Compared sign by sign on every database, so that an index finds the beginnings of words.
Word = String(60).with_variant(String(60, collation="C"), "postgresql")
Blob = LargeBinary
Serial = BigInteger().with_variant(Integer, "sqlite")
