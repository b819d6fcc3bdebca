"""The chain of migrations gives exactly the declared tables, keeps rows, and never half happens; on both databases."""
from __future__ import annotations

import pathlib
import shutil
import subprocess
import sys

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory

from workflows.bootstrap import handler_metadata
from workflows.errors import Conflict
from workflows.persistence import current, head, open_engine, upgrade
from workflows.persistence.metadata import metadata
from workflows.persistence.upgrade import CHAIN

PARENT = """
revision, down_revision, branch_labels, depends_on = "1", None, None, None
from alembic import op
def upgrade():
    op.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT)")
    op.execute("CREATE TABLE child (id INTEGER PRIMARY KEY,"
               " parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE)")
    op.execute("INSERT INTO parent VALUES (1, 'a'), (2, 'b')")
    op.execute("INSERT INTO child VALUES (10, 1), (20, 2)")
"""
RECREATE = """
revision, down_revision, branch_labels, depends_on = "2", "1", None, None
import sqlalchemy as sa
from alembic import op
def upgrade():
    with op.batch_alter_table("parent", recreate="always" if op.get_bind().dialect.name == "sqlite" else "auto") as table:
        table.add_column(sa.Column("place", sa.Text(), nullable=False, server_default="Rostock"))
"""
ORPHANS = """
revision, down_revision, branch_labels, depends_on = "3", "2", None, None
from alembic import op
def upgrade():
    op.execute("CREATE TABLE half (id INTEGER)")
    op.execute("INSERT INTO child VALUES (30, 99)")
"""


@pytest.fixture
def engine(database_url, tmp_path):
    found = open_engine(database_url or f"sqlite:///{tmp_path / 'k.db'}", durable=False)
    yield found
    found.dispose()


@pytest.fixture
def chain(tmp_path):
    """A chain of migrations of the test's own, run by the product's entry."""
    folder = tmp_path / "chain"
    (folder / "versions").mkdir(parents=True)
    shutil.copy(CHAIN / "env.py", folder)

    def add(*texts: str) -> pathlib.Path:
        for number, text in enumerate(texts, 1):
            (folder / "versions" / f"{number}_change.py").write_text(text)
        return folder

    return add


def shape(engine):
    """Everything the database itself says about its tables."""
    found, inspector = {}, sa.inspect(engine)
    ours = (name for name in inspector.get_table_names() if not name.startswith("procrastinate_"))
    for table in sorted(set(ours) - {"alembic_version"}):
        found[table] = {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"], column["default"])
                for column in inspector.get_columns(table)
            ],
            "key": inspector.get_pk_constraint(table),
            "foreign": sorted(map(str, inspector.get_foreign_keys(table))),
            "unique": sorted(map(str, inspector.get_unique_constraints(table))),
            "checks": sorted(map(str, inspector.get_check_constraints(table))),
            "indexes": sorted(map(index, inspector.get_indexes(table))),
        }
    return found


def index(found):
    """An index in words; its condition is an object that would only equal itself."""
    options = {name: str(value) for name, value in found.get("dialect_options", {}).items()}
    return str({**found, "dialect_options": options})


def empty_schema(engine):
    """Throw away what the template database brings along."""
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")


def test_the_chain_of_migrations_gives_the_declared_tables(engine, tmp_path):
    """Column by column, key by key, index by index: who changes a table without a migration is told here."""
    upgrade(engine, handler_metadata())
    migrated = shape(engine)
    if engine.dialect.name == "postgresql":
        empty_schema(engine)
        declared = engine
    else:
        declared = open_engine(f"sqlite:///{tmp_path / 'declared.db'}", durable=False)
    for tables in (metadata, *handler_metadata()):
        tables.create_all(declared)

    assert shape(declared) == migrated
    assert len(migrated) > 40
    declared.dispose()


def test_the_chain_is_one_line_and_its_files_bear_their_revisions():
    """What tells the head from the names of the files, without Alembic, tells the same as Alembic."""
    config = Config()
    config.set_main_option("script_location", str(CHAIN))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [head()]
    assert all(pathlib.Path(script.path).name.startswith(f"{script.revision}_") for script in scripts.walk_revisions())


def test_a_start_at_the_head_does_without_alembic(engine):
    """A database that needs no change is opened without what changes it: it costs memory and time at every start."""
    upgrade(engine)
    code = (
        "import sys\nfrom workflows.persistence import open_engine, upgrade\n"
        f"upgrade(open_engine({engine.url.render_as_string(hide_password=False)!r}))\nprint('alembic' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


def test_a_recreated_parent_keeps_its_children(engine, chain):
    """A migration that recreates a table others point to loses none of their rows (trust.md § 7)."""
    if engine.dialect.name == "postgresql":
        empty_schema(engine)
    upgrade(engine, chain=chain(PARENT, RECREATE))

    with engine.connect() as connection:
        assert list(map(tuple, connection.exec_driver_sql("SELECT * FROM child ORDER BY id"))) == [(10, 1), (20, 2)]
        assert list(connection.exec_driver_sql("SELECT place FROM parent").scalars()) == ["Rostock"] * 2
        if connection.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_migration_that_orphans_rows_is_taken_back(engine, chain):
    """Rows that point nowhere undo the whole migration, its tables included."""
    if engine.dialect.name == "postgresql":
        empty_schema(engine)
    upgrade(engine, chain=chain(PARENT, RECREATE))
    with pytest.raises((Conflict, sa.exc.IntegrityError)):
        upgrade(engine, chain=chain(PARENT, RECREATE, ORPHANS))

    assert current(engine) == "2"
    assert "half" not in sa.inspect(engine).get_table_names()


def test_the_database_of_a_later_release_is_left_alone(engine):
    """An older program says so and touches nothing, where it does not know the database's revision."""
    upgrade(engine, handler_metadata())
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Conflict, match="schema_newer"):
        upgrade(engine, handler_metadata())
    assert current(engine) == "9999" != head()
