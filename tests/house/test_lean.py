"""A program that serves all day loads what it uses (issue 7: under 120 MB before the first letter)."""
from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys

import pytest

# What loads itself where it is installed, or where one small part of it is wanted, with its price in memory.
UNUSED = {
    "alembic": "3 MB; a migrated database needs none",
    "procrastinate": "6 MB; for several processes on a server",
    "psycopg": "3 MB; for a server",
    "sqlalchemy.dialects.postgresql": "3 MB; for a server",
    "sqlalchemy.orm": "8 MB; statements are written by hand",
    "holidays.countries": "10 MB and half a second; one country is asked for",
    "rich": "7 MB with what it brings; only where test tools are installed",
    "greenlet": "1 MB; only where test tools are installed",
    "puremagic": "1 MB; the first paper somebody adds",
    "sqlite3": "1 MB; a second SQLite beside the one that is used",
    "typst": "30 MB; the first letter",
    "pikepdf": "10 MB; the first letter",
    "schwifty": "10 MB; the first bank account",
    "workflows.checking.child": "the check of diagrams runs in a process of its own",
}
RUN = """
import gc, json, pathlib, sys
from workflows.commands import listening
listening.Counter.run = lambda *_: print(json.dumps([gc.isenabled(), gc.get_freeze_count(), len(gc.get_objects())]))
from workflows.cli import main
main(["serve", "--port", "0"], standalone_mode=False)
"""
SERVE = """
import json, pathlib, sys
import workflows.cli
from workflows.commands import listening, serving
from workflows.settings import Settings
folder = pathlib.Path(sys.argv[1])
app = serving.build(Settings(data=folder))
if sys.argv[2] == "served":
    from web import create_app
    client = create_app(app).test_client()
    assert client.get("/anmelden").status_code == 200
    from workflows.deadlines import holidays_of
    assert len(holidays_of(2026, "MV")) == 11
app.close()
print(json.dumps(sorted(sys.modules)))
"""


def loaded(folder, stage):
    """What a fresh interpreter has loaded by then."""
    done = subprocess.run([sys.executable, "-c", SERVE, str(folder), stage], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """What `kammerwerk serve` has loaded on a migrated database when it has answered."""
    folder = tmp_path_factory.mktemp("lean")
    loaded(folder, "migrated")
    return loaded(folder, "served")


@pytest.mark.parametrize("name", UNUSED)
def test_a_serving_program_has_not_loaded(modules, name):
    """What costs memory and is not used is not loaded."""
    assert name not in modules, UNUSED[name]


def test_what_is_watched_is_installed(modules):
    """A name that could not be loaded at all would prove nothing."""
    assert [name for name in UNUSED if importlib.util.find_spec(name) is None] == []
    assert {"holidays.countries.germany", "web.app", "structlog"} <= modules



def test_garbage_is_not_searched_through_all_modules_in_the_middle_of_a_request(tmp_path):
    """A full search of all that a start loads holds every request up for a tenth of a second: it is set aside."""
    environ = {**os.environ, "KAMMERWERK_DATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", RUN], env=environ, capture_output=True, text=True, check=True)
    searching, aside, looked_through = json.loads(done.stdout.splitlines()[-1])
    assert searching
    assert aside > 100_000
    assert looked_through < 5_000
