"""Bringing a database to the head of the one migration chain."""
from __future__ import annotations

import pathlib
from collections.abc import Iterable

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, text

from workflows.errors import Conflict

CHAIN = pathlib.Path(__file__).parent / "migrations"
# Any number will do; two installations starting at once must take turns.
_LOCK = 7_260_433_011


class ForeignKeysBroken(Exception):
    """A migration left rows that point nowhere; it was rolled back."""


def upgrade(
    engine: Engine, extra_metadata: Iterable[MetaData] = (), revision: str = "head", *, chain: pathlib.Path = CHAIN
) -> None:
    """Migrate to `revision`.

    :param extra_metadata: the tables of the handlers' subjects, handed in by bootstrap.
    :param chain: folder of the migrations; another one in tests of this function only.
    :raises ForeignKeysBroken: nothing was changed.
    :raises Conflict: "schema_newer" where a later release has migrated this database; nothing was changed.
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
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
                config = _config(chain)
                _require_known(connection, config)
                config.attributes.update(connection=connection, extra_metadata=tuple(extra_metadata))
                command.upgrade(config, revision)
                if connection.dialect.name == "sqlite":
                    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                    if broken:
                        raise ForeignKeysBroken(str(broken[:5]))
        finally:
            connection.invalidate()  # the next connection has foreign keys on again


def head() -> str:
    """The revision this code needs."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def current(engine: Engine) -> str:
    """The revision the database is at, "" for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() or ""


def _require_known(connection: Connection, config: Config) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found not in known:
        raise Conflict("schema_newer", found=found, known=max(known))


def _config(chain: pathlib.Path = CHAIN) -> Config:
    config = Config()
    config.set_main_option("script_location", str(chain))
    config.set_main_option("path_separator", "os")
    return config
