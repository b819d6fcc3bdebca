"""Bringing a database to the head of the one migration chain."""
from __future__ import annotations

import pathlib
from collections.abc import Iterable

from sqlalchemy import Connection, Engine, MetaData, inspect, text

from workflows.errors import Conflict

CHAIN = pathlib.Path(__file__).parent / "migrations"
# Any number will do; two installations starting at once must take turns.
_LOCK = 7_260_433_011


def upgrade(
    engine: Engine, extra_metadata: Iterable[MetaData] = (), revision: str = "head", *, chain: pathlib.Path = CHAIN
) -> None:
    """Migrate to `revision`.

    :param extra_metadata: the tables of the handlers' subjects, handed in by bootstrap.
    :param chain: folder of the migrations; another one in tests of this function only.
    :raises Conflict: "schema_newer" where a later release has migrated this database, "foreign_keys_broken" where rows
        point nowhere, before or by the migration; nothing was changed.
    """
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # Recreating a parent table with foreign keys on deletes its children; off works only
            # outside a transaction, so it goes to the driver directly.
            cursor = connection.connection.cursor()
            cursor.execute("PRAGMA foreign_keys = OFF")
            cursor.close()
        try:
            with connection.begin():
                upgrade_within(connection, extra_metadata, revision, chain=chain)
                if connection.dialect.name == "sqlite":
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                    if broken:
                        table, _, parent, _ = broken[0]
                        raise Conflict("foreign_keys_broken", table=table, parent=parent, count=len(broken))
        finally:
            connection.invalidate()  # the next connection has foreign keys on again


def upgrade_within(
    connection: Connection, extra_metadata: Iterable[MetaData] = (), revision: str = "head", *,
    chain: pathlib.Path = CHAIN,
) -> None:
    """Migrate as part of the caller's open transaction; on SQLite it has seen to the foreign keys (`upgrade`).

    :raises Conflict: "schema_newer".
    """
    take_turn(connection)
    require_known(connection, chain=chain)
    if revision_of(connection) == (head(chain) if revision == "head" else revision):
        return
    _walk(connection, tuple(extra_metadata), revision, chain)


def _walk(connection: Connection, extra_metadata: tuple[MetaData, ...], revision: str, chain: pathlib.Path) -> None:
    # Only now: most starts find their database at the head, and Alembic is a tenth of the memory of a process.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(chain))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, extra_metadata=extra_metadata)
    command.upgrade(config, revision)


def take_turn(connection: Connection) -> None:
    """Wait until nobody else changes the schema of this database; on a server, until the transaction ends."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def head(chain: pathlib.Path = CHAIN) -> str:
    """The revision this code needs: the last file of the chain, which is one line (tests/contracts/test_schema.py)."""
    return max(_revisions(chain), default="")


def current(engine: Engine) -> str:
    """The revision the database is at, "" for an empty one."""
    with engine.connect() as connection:
        return revision_of(connection)


def revision_of(connection: Connection) -> str:
    """The revision the database of an open connection is at, "" for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def require_known(connection: Connection, *, chain: pathlib.Path = CHAIN) -> None:
    """See that this release knows the revision of a database.

    :raises Conflict: "schema_newer".
    """
    known, found = _revisions(chain), revision_of(connection)
    if found and found not in known:
        raise Conflict("schema_newer", found=found, known=max(known))


def _revisions(chain: pathlib.Path) -> set[str]:
    """The revisions of a chain, told by the names of its files: `<revision>_<what>.py`."""
    return {path.name.partition("_")[0] for path in (chain / "versions").glob("[0-9]*_*.py")}
