"""`deploy`, `export`: files of processes in and out."""
from __future__ import annotations

import pathlib
from dataclasses import dataclass

import click

from workflows.bootstrap import Application
from workflows.commands.folders import Export, base_of, write_package
from workflows.commands.installation import installation
from workflows.commands.output import BadInput, log_to_stderr, problem_line
from workflows.model import SYSTEM, ProcessDefinition
from workflows.scenarios import folder_files
from workflows.services.repository import Policy

_PATHS = click.argument(
    "paths", nargs=-1, required=True, metavar="PFAD...", type=click.Path(exists=True, path_type=pathlib.Path)
)
Files = dict[str, bytes]


@dataclass(frozen=True)
class Batch:
    """Files that become one deployment.

    :param package: name of the folder they come from, "" for single files.
    :param base: digest of the version that folder was exported from, or "".
    """

    files: Files
    package: str = ""
    base: str = ""


def deployments(paths: tuple[pathlib.Path, ...]) -> list[Batch]:
    """One set of files for each folder, and one for all single files together."""
    found = [
        Batch(folder_files(path), path.resolve().name, base_of(path)) for path in paths if path.is_dir()
    ]
    single: Files = {}
    for path in paths:
        if path.is_file():
            if path.name in single:
                raise BadInput(f"Zwei Dateien heißen {path.name}.")
            single[path.name] = path.read_bytes()
    return [batch for batch in (*found, Batch(single)) if batch.files]


@click.command()
@_PATHS
@click.option("--note", default="", metavar="TEXT", help="Anmerkung zur Veröffentlichung.")
@click.option("--release", is_flag=True, help="Auch Warnungen verhindern die Veröffentlichung.")
@click.option("--replace", is_flag=True,
              help="Auch eine Version ersetzen, die seit dem Export im Browser veröffentlicht wurde.")
def deploy(paths: tuple[pathlib.Path, ...], note: str, release: bool, replace: bool) -> None:
    """Dateien oder Ordner veröffentlichen; jeder Prozess darin bekommt eine weitere Version.

    Was im Browser veröffentlicht wurde, wird nicht überschrieben: Holen Sie es zuerst mit `export` in den Ordner.
    """
    log_to_stderr()
    with installation() as app:
        for batch in deployments(paths):
            _deploy(app, batch, note, "release" if release else "lenient", replace)


def _deploy(app: Application, batch: Batch, note: str, policy: Policy, replace: bool) -> None:
    done = app.repository.deploy_folder(
        batch.files, by=SYSTEM, package=batch.package, base=batch.base, replace=replace, note=note,
        policy=policy,
    )
    if done is None:
        click.echo(f"{batch.package or ', '.join(batch.files)}: gilt schon, unverändert")
        return
    for definition in done.definitions:
        click.echo(f"{definition.name}: Version {definition.version} ({definition.key})")
    for problem in done.problems:
        click.echo(f"  {problem_line(problem)}", err=True)


@click.command()
@click.argument("processes", nargs=-1, metavar="[PROZESS|ORDNER]...")
@click.option("--version", type=int, metavar="N", help="Diese Version statt der geltenden.")
@click.option(
    "--to", "folder", default="bpmn", show_default=True, metavar="ORDNER",
    type=click.Path(file_okay=False, path_type=pathlib.Path), help="Ordner, in dem jeder Prozess seinen eigenen hat."
)
def export(processes: tuple[str, ...], version: int | None, folder: pathlib.Path) -> None:
    """Veröffentlichte Prozesse als Dateien schreiben, damit Git ihnen folgen kann; ohne Angabe alle.

    Ein Prozess kommt in seinen Ordner unter --to; statt seines Namens kann der Ordner selbst stehen. Dateien, die nicht
    mehr zum Prozess gehören, werden entfernt; README.md und Verborgenes bleiben.
    """
    log_to_stderr()
    if version is not None and len(processes) != 1:
        raise BadInput("--version braucht genau einen Prozess.")
    with installation() as app:
        for package, target in _wanted(app, processes, folder):
            found = app.repository.latest(package) if version is None else app.repository.version(package, version)
            done = write_package(target, package, found.version, found.digest, app.repository.resources(found.id))
            click.echo(_told(found, done))


def _wanted(
    app: Application, processes: tuple[str, ...], folder: pathlib.Path
) -> list[tuple[str, pathlib.Path]]:
    if not processes:
        return [(one.package, folder / one.package) for one in app.publications.packages()]
    found = []
    for given in processes:
        path = pathlib.Path(given)
        is_folder = len(path.parts) > 1 or path.is_dir()
        package = app.publications.package_of(path.resolve().name if is_folder else given)
        found.append((package, path if is_folder else folder / package))
    return found


def _told(found: ProcessDefinition, done: Export) -> str:
    parts = [f"{done.written} geschrieben", f"{done.kept} unverändert"]
    if done.removed:
        parts.append(f"{len(done.removed)} entfernt ({', '.join(done.removed)})")
    return f"{found.name}: Version {found.version} in {done.folder} ({', '.join(parts)})"
