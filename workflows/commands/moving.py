"""`migrate-database`: from the SQLite file of a grown installation to a PostgreSQL server."""
from __future__ import annotations

import pathlib
import sys
import time
from collections.abc import Callable
from typing import Any

import click
from sqlalchemy import Engine, make_url
from sqlalchemy.exc import DBAPIError

from workflows.backup.moving import COMPARING, COPYING, LOADING, Move, compare_only, move
from workflows.bootstrap import bare_context, handler_metadata
from workflows.commands.output import BadInput, Refusal, log_to_stderr, print_json, sentence
from workflows.commands.safety import tell_examination
from workflows.persistence import open_engine
from workflows.persistence.comparing import Difference
from workflows.settings import Settings, load_settings

_ON_SERVER = {"missing": "fehlt auf dem Server", "surplus": "gibt es nur auf dem Server"}
_STEPS = {COPYING: "übertragen", COMPARING: "verglichen", LOADING: "geladen"}


@click.command("migrate-database")
@click.argument("sqlite", metavar="SQLITE")
@click.argument("postgres", metavar="[POSTGRES]", required=False)
@click.option("--check", is_flag=True, help="Nur vergleichen, was auf beiden Seiten steht; es ändert sich nichts.")
@click.option("--json", "as_json", is_flag=True, help="Zahlen als JSON.")
def migrate_database(sqlite: str, postgres: str | None, check: bool, as_json: bool) -> None:
    """Von der SQLite-Datei auf einen PostgreSQL-Server umziehen, Zeile für Zeile verglichen.

    SQLITE ist die Datei (kammerwerk.db), die kein Programm mehr benutzt. POSTGRES ist die Adresse einer leeren
    Datenbank; fehlt sie, gilt KAMMERWERK_DATABASE_URL (mit Kennwort besser KAMMERWERK_DATABASE_URL_FILE).
    """
    log_to_stderr()
    path, settings = _source(sqlite), _target(postgres)
    started = time.monotonic()
    engine = _open(settings)
    try:
        context = bare_context(settings, engine)
        found = (compare_only if check else move)(path, context, handler_metadata(), _progress_on_stderr())
    finally:
        engine.dispose()
    seconds = time.monotonic() - started
    if as_json:
        print_json(_as_json(found, path, engine, seconds, moved=found.ok and not check))
    else:
        _tell(found, path, engine, seconds, check)
    if not found.ok:
        raise Refusal(
            "Die beiden Seiten sind NICHT gleich." if check
            else "Der Umzug ist NICHT gelungen. Die Zieldatenbank ist leer geblieben, die SQLite-Datei ist unverändert."
        )


def _source(given: str) -> pathlib.Path:
    path = pathlib.Path(given.removeprefix("sqlite:///"))
    if not path.is_file():
        raise BadInput(f"{_without_password(given)} ist keine Datei. Bitte nennen Sie zuerst die SQLite-Datei, z. B. "
                       "/var/lib/kammerwerk/kammerwerk.db.")
    return path


def _without_password(given: str) -> str:
    """An address without its password."""
    try:
        return make_url(given).render_as_string(hide_password=True) if "://" in given else given
    except Exception:  # not an address; it may hold a password all the same
        return given.partition("://")[0]


def _target(given: str | None) -> Settings:
    settings = load_settings(database_url=given) if given else load_settings()
    if not settings.database_url.startswith("postgres"):
        raise BadInput("Bitte nennen Sie als Ziel die Adresse einer PostgreSQL-Datenbank, z. B. "
                       "postgresql://kammerwerk@127.0.0.1/kammerwerk, oder setzen Sie KAMMERWERK_DATABASE_URL.")
    return settings


def _open(settings: Settings) -> Engine:
    """Open the target, or say what the server says."""
    engine = open_engine(settings.url)
    try:
        with engine.connect():
            return engine
    except DBAPIError as error:
        reason = str(error.orig).strip().splitlines()[-1]
        raise Refusal(
            f"Die Datenbank {engine.url.database} ist nicht zu erreichen: {reason}\nEs wurde nichts geändert. Bitte "
            "prüfen Sie Adresse, Rolle und Kennwort, und ob es die Datenbank gibt (createdb)."
        ) from error


def _progress_on_stderr() -> Callable[[str, str, int, int], None]:
    """A line for each table and step; on a terminal it counts."""
    terminal = sys.stderr.isatty()

    def tell(step: str, table: str, done: int, total: int) -> None:
        complete = done >= total
        if total and (terminal or complete):
            click.echo(f"{table or 'Vorgänge'}: {done} von {total} {_STEPS[step]}", err=True, nl=complete)
            if not complete:
                click.echo("\r", err=True, nl=False)

    return tell


def _tell(found: Move, path: pathlib.Path, engine: Engine, seconds: float, check: bool) -> None:
    for table in found.tables:
        if table.rows[0] != table.rows[1]:
            click.echo(f"Tabelle {table.table}: {table.rows[0]} Zeilen in der Datei, {table.rows[1]} auf dem Server")
        for difference in table.differences:
            click.echo(f"Tabelle {table.table}, {difference.key}: {_unequal(difference)}")
    for name in found.behind:
        click.echo(f"Tabelle {name}: Die nächste laufende Nummer wäre schon vergeben.")
    if all(table.same for table in found.tables):
        tell_examination(found.examination, documents=False)
    click.echo(f"{len(found.tables)} Tabellen, {found.rows} Zeilen, Stand {found.schema}, {seconds:.1f} s")
    if not found.ok:
        return
    where = _address(engine)
    if check:
        click.echo(f"{path} und {where} sind gleich, Zeile für Zeile.")
        return
    click.echo(
        f"{path} ist umgezogen nach {where}, Zeile für Zeile verglichen.\n"
        "So geht es weiter: KAMMERWERK_DATABASE_URL auf diese Adresse setzen, KAMMERWERK_DATA lassen (dort liegen die "
        "Dokumente), die SQLite-Datei umbenennen, damit niemand auf ihr weiterarbeitet, dann die Programme starten."
    )


def _address(engine: Engine) -> str:
    return engine.url.set(drivername="postgresql").render_as_string(hide_password=True)


def _as_json(found: Move, path: pathlib.Path, engine: Engine, seconds: float, *, moved: bool) -> dict[str, Any]:
    return {
        "ok": found.ok, "moved": moved, "source": str(path), "target": _address(engine),
        "schema": found.schema, "rows": found.rows, "seconds": round(seconds, 1),
        "tables": [
            {
                "table": table.table, "rows": table.rows[0], "rows_target": table.rows[1], "digest": table.digests[0],
                "digest_target": table.digests[1],
                "differences": [{"key": one.key, "what": one.what} for one in table.differences],
            }
            for table in found.tables
        ],
        "sequences_behind": found.behind, "cases": dict(found.examination.cases), "tasks": found.examination.tasks,
        "audit": {"entries": found.examination.links, "chains": found.examination.chains},
        "findings": [
            {"case": finding.instance_id, "code": finding.code, "text": sentence(finding.code, finding.params)}
            for finding in found.examination.findings
        ],
    }


def _unequal(difference: Difference) -> str:
    return _ON_SERVER.get(difference.what, f"verschieden in {difference.what}")
