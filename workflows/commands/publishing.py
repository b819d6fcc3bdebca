"""`deploy`, `export`: files of processes in and out."""
from __future__ import annotations

import pathlib

import click

from workflows.commands.installation import installation
from workflows.commands.output import BadInput, Refusal, log_to_stderr, problem_line
from workflows.model import SYSTEM
from workflows.scenarios import folder_files

_PATHS = click.argument(
    "paths", nargs=-1, required=True, metavar="PFAD...", type=click.Path(exists=True, path_type=pathlib.Path)
)
Files = dict[str, bytes]


def deployments(paths: tuple[pathlib.Path, ...]) -> list[Files]:
    """One set of files for each folder, and one for all single files together."""
    found = [folder_files(path) for path in paths if path.is_dir()]
    single: Files = {}
    for path in paths:
        if path.is_file():
            if path.name in single:
                raise BadInput(f"Zwei Dateien heißen {path.name}.")
            single[path.name] = path.read_bytes()
    return [files for files in (*found, single) if files]


@click.command()
@_PATHS
@click.option("--note", default="", metavar="TEXT", help="Anmerkung zur Veröffentlichung.")
@click.option("--release", is_flag=True, help="Auch Warnungen verhindern die Veröffentlichung.")
def deploy(paths: tuple[pathlib.Path, ...], note: str, release: bool) -> None:
    """Dateien oder Ordner veröffentlichen; jeder Prozess darin bekommt eine weitere Version."""
    log_to_stderr()
    with installation() as app:
        for files in deployments(paths):
            done = app.repository.deploy(files, by=SYSTEM, note=note, policy="release" if release else "lenient")
            for definition in done.definitions:
                click.echo(f"{definition.name}: Version {definition.version} ({definition.key})")
            for problem in done.problems:
                click.echo(f"  {problem_line(problem)}", err=True)


@click.command()
@click.argument("process", metavar="PROZESS")
@click.option("--version", type=int, metavar="N", help="Diese Version statt der geltenden.")
@click.option(
    "--to", "folder", required=True, metavar="ORDNER", type=click.Path(file_okay=False, path_type=pathlib.Path)
)
def export(process: str, version: int | None, folder: pathlib.Path) -> None:
    """Die Dateien eines veröffentlichten Prozesses in einen Ordner schreiben."""
    log_to_stderr()
    with installation() as app:
        found = app.repository.latest(process) if version is None else app.repository.version(process, version)
        for name, content in app.repository.resources(found.id).items():
            target = (folder / name).resolve()
            if not target.is_relative_to(folder.resolve()):
                raise Refusal(f"{name} läge außerhalb des Ordners.")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            click.echo(str(target))
