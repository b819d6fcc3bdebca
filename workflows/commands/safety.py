"""`backup`, `restore`, `upgrade`: so that nothing is lost, and it is known beforehand."""
from __future__ import annotations

import pathlib
import sys
import tempfile
import time
from collections.abc import Callable, Sequence

import click
from sqlalchemy import Engine

from workflows.backup import DATABASE, reading, restore_database, restore_folder, rows_differ, take, unpack
from workflows.backup.archive import Reader
from workflows.backup.nightly import write_whole
from workflows.bootstrap import build, crisis_html, handler_metadata
from workflows.clock import system_clock
from workflows.commands.installation import installation, os_user, scratch
from workflows.commands.output import BadInput, Refusal, log_to_stderr, sentence
from workflows.errors import Conflict
from workflows.model import SYSTEM
from workflows.operations import Finding
from workflows.persistence import Database, current, head, open_engine
from workflows.persistence.copying import save_as_sqlite
from workflows.services import backup_files, erasures
from workflows.services.erasures import Erasure
from workflows.services.examining import Examination
from workflows.settings import Settings, load_settings

_FILE = click.Path(dir_okay=False, path_type=pathlib.Path)
_PHASES = {"database": "Datenbank", "documents": "Dokumente", "files": "Dateien", "cases": "Vorgänge"}
Progress = Callable[[str, int, int], None]


def progress_on_stderr() -> Progress:
    """Tells how far it is: on a terminal in one line that changes, else one line for each part."""
    begun: dict[str, int] = {}
    terminal = sys.stderr.isatty()

    def tell(phase: str, done: int, total: int) -> None:
        percent = 100 * done // total if total else 100
        if begun.get(phase) == percent or (not terminal and 0 < percent < 100):
            return
        begun[phase] = percent
        end = "\r" if terminal and percent < 100 else "\n"
        click.echo(f"{_PHASES.get(phase, phase)} … {percent:3} %{end}", err=True, nl=False)

    return tell


@click.command()
@click.argument("file", metavar="DATEI", type=_FILE)
def backup(file: pathlib.Path) -> None:
    """Alles in eine Datei sichern, auch im laufenden Betrieb."""
    log_to_stderr()
    settings = load_settings()
    started = time.monotonic()
    engine = _existing(settings)
    try:
        taken = take(engine, settings, file, system_clock(), subjects=handler_metadata(), progress=progress_on_stderr())
        with Database(engine).write() as connection:
            backup_files.note(
                connection, system_clock(), SYSTEM.username, file.name, taken.heads, taken.missing, user=os_user()
            )
    finally:
        engine.dispose()
    click.echo(f"{file}: {taken.rows} Zeilen, {taken.documents} Dokumente, {_megabytes(taken.size)}, "
               f"{time.monotonic() - started:.1f} s")
    click.echo(f"Prüfsumme der Protokollköpfe: {taken.heads}")
    if taken.missing:
        raise Refusal(sentence("backup_documents_missing", {"count": len(taken.missing), "digest": taken.missing[0]}))


def _existing(settings: Settings) -> Engine:
    if not settings.database_url and not (settings.data / DATABASE).exists():
        raise BadInput(f"In {settings.data} liegt keine Datenbank. Welche gemeint ist, sagt KAMMERWERK_DATA oder "
                       "KAMMERWERK_DATABASE_URL.")
    return open_engine(settings.url, durable=settings.durable)


@click.command()
@click.argument("file", metavar="DATEI", type=click.Path(exists=True, dir_okay=False, path_type=pathlib.Path))
@click.option("--check", is_flag=True, help="Nur probeweise, an einem vorübergehenden Ort, und sagen, was darin ist.")
@click.option("--to", "folder", metavar="ORDNER", type=click.Path(file_okay=False, path_type=pathlib.Path),
              help="Datenordner, der entstehen soll; er darf noch nichts enthalten.")
@click.option("--database", metavar="URL", help="Die Zeilen in diese leere Datenbank statt in die eingebettete.")
@click.option("--erased", "lists", metavar="LOESCHLISTE", multiple=True,
              type=click.Path(exists=True, dir_okay=False, path_type=pathlib.Path),
              help="Auch diese Löschliste beachten; mehrfach möglich. Die neben der Sicherung gilt immer.")
def restore(
    file: pathlib.Path, check: bool, folder: pathlib.Path | None, database: str | None, lists: tuple[pathlib.Path, ...]
) -> None:
    """Eine Sicherung prüfen (--check) oder zurückspielen (--to); was seither gelöscht wurde, wird wieder gelöscht."""
    log_to_stderr()
    if check == (folder is not None) or (database and folder is None):
        raise BadInput("Bitte geben Sie entweder --check an oder --to ORDNER, bei einer Datenbank auf einem Server "
                       "dazu --database URL.")
    with reading(file) as found:
        click.echo(f"Sicherung vom {found.manifest['made']}, Fassung {found.manifest['release']}, "
                   f"Datenbank {found.manifest['database']}, Stand {found.manifest['schema']}")
        listed = erasures.read([file.parent / erasures.NAME, load_settings().backups / erasures.NAME, *lists])
        for line in listed.unreadable:
            click.echo(f"Löschliste {line}: Diese Zeile ist nicht lesbar.")
        if folder is None:
            _check(found, [*listed.erasures.values()])
        else:
            _restore(found, folder, database, [*listed.erasures.values()])


def _check(found: Reader, erased: Sequence[Erasure]) -> None:
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kammerwerk-") as place:
        folder = pathlib.Path(place)
        unpack(found, folder, progress_on_stderr(), durable=False)
        engine = open_engine(f"sqlite:///{folder / DATABASE}", durable=False)
        differing = rows_differ(found, engine)
        engine.dispose()
        with scratch(folder, load_settings()) as app:
            result = app.records.examine(progress_on_stderr())
            back = app.records.come_back(erased)
    tell_examination(result)
    click.echo(f"{len(found.members)} Dateien, {time.monotonic() - started:.1f} s")
    if back:
        click.echo(f"Seit dieser Sicherung gelöscht und in ihr noch enthalten: {len(back)} Vorgänge. Beim "
                   "Zurückspielen werden sie wieder gelöscht.")
    for table, (said, there) in differing.items():
        click.echo(f"Tabelle {table}: {said} Zeilen laut Verzeichnis, gefunden {there}")
    if differing or not result.ok:
        raise Refusal("Die Sicherung ist NICHT in Ordnung.")
    click.echo("Die Sicherung ist in Ordnung.")


def _restore(found: Reader, folder: pathlib.Path, database: str | None, erased: Sequence[Erasure]) -> None:
    started = time.monotonic()

    def finish(rough: pathlib.Path) -> None:
        _finish(found, rough, database, erased)

    if database is None:
        restore_folder(found, folder, progress_on_stderr(), finish=finish)
    else:
        engine = open_engine(load_settings({}, database_url=database).url)
        try:
            restore_database(found, folder, engine, handler_metadata(), progress_on_stderr(), finish=finish)
        finally:
            engine.dispose()
    click.echo(f"Zurückgespielt nach {folder}, {time.monotonic() - started:.1f} s. Starten Sie mit "
               f"KAMMERWERK_DATA={folder}{' und Ihrer KAMMERWERK_DATABASE_URL' if database else ''}.")


def _finish(found: Reader, rough: pathlib.Path, database: str | None, erased: Sequence[Erasure]) -> None:
    """Erase again what was erased since the backup, and note in the audit where this installation comes from."""
    settings = load_settings().model_copy(update={"data": rough, "database_url": database or ""})
    app = build(settings, outbox_adapters={})
    try:
        again, left = [], []
        for one in app.records.come_back(erased):
            reason = (f"Nach dem Zurückspielen einer Sicherung wieder gelöscht (zuvor am {one.at:%d.%m.%Y}, "
                      f"Prüfsumme des Grundes {one.reason[:16]})")
            try:
                app.records.erase(one.case, by=SYSTEM, reason=reason)
                again.append(one.case)
            except Conflict as error:
                left.append(one.case)
                click.echo(f"  {one.case}: Der am {one.at:%d.%m.%Y} gelöschte Vorgang ist wieder da und muss von Hand "
                           f"gelöscht werden. {sentence(error.code, error.params)}")
        app.records.note_restored({
            "file": found.name, "made": str(found.manifest["made"]), "erased_again": again, "left": left,
            "user": os_user(),
        }, by=SYSTEM)
    finally:
        app.close()
    if again:
        click.echo(f"Nach der Löschliste wieder gelöscht: {len(again)} Vorgänge.")


@click.command()
@click.option("--rehearse", is_flag=True, help="Nur an einer Kopie ausprobieren; es ändert sich nichts.")
def upgrade(rehearse: bool) -> None:
    """Die Datenbank auf den Stand dieser Fassung bringen, erst an einer Kopie."""
    log_to_stderr()
    settings = load_settings()
    engine = _existing(settings)
    before = current(engine)
    try:
        result = _rehearse(engine, settings)
    finally:
        engine.dispose()
    tell_examination(result, documents=False)
    if not result.ok:
        raise Refusal("Mit dieser Fassung ginge das oben Genannte nicht weiter. Es wurde nichts geändert.")
    if rehearse:
        click.echo(f"Die Probe ist gelungen (Stand {before or 'leer'} → {head()}). Es wurde nichts geändert.")
        return
    build(settings).close()
    click.echo(f"Die Datenbank ist auf dem Stand {head()}" + ("." if before != head() else ", sie war es schon."))


def _rehearse(engine: Engine, settings: Settings) -> Examination:
    with tempfile.TemporaryDirectory(prefix="kammerwerk-") as place:
        folder, tell = pathlib.Path(place), progress_on_stderr()
        save_as_sqlite(engine, folder / DATABASE, handler_metadata(), lambda done, total: tell("database", done, total))
        with scratch(folder, settings) as app:
            return app.records.examine(tell, documents=False)


@click.command("crisis-folder")
@click.argument("file", metavar="DATEI", type=_FILE)
def crisis(file: pathlib.Path) -> None:
    """Die Krisenmappe schreiben: offene Vorgänge, Fristen, Kontakte zum Ausdrucken (HTML)."""
    log_to_stderr()
    with installation() as app:
        content = crisis_html(app.context)
    write_whole(file, content)
    click.echo(f"{file} ist geschrieben. Bitte drucken Sie sie aus und schließen Sie sie weg; "
               "sie enthält Personendaten.")


def tell_examination(found: Examination, *, documents: bool = True) -> None:
    """What was found, as figures and one line for each thing that is not as it must be.

    :param documents: whether they were looked at.
    """
    states = {"running": "laufend", "suspended": "angehalten", "ended": "beendet", "cancelled": "abgebrochen"}
    cases = ", ".join(f"{count} {states.get(state, state)}" for state, count in sorted(found.cases.items()))
    papers = f"{found.documents} Dokumente ({_megabytes(found.size)}), " if documents else ""
    click.echo(f"{found.cases.total()} Vorgänge gelesen{f' ({cases})' if cases else ''}, {found.tasks} offene "
               f"Aufgaben, {papers}{found.links} Einträge in {found.chains} Ketten des Protokolls")
    for finding in found.findings:
        click.echo(_finding_line(finding))


def _finding_line(finding: Finding) -> str:
    return f"  {finding.instance_id}: {sentence(finding.code, finding.params)}".replace("  : ", "  ")


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
