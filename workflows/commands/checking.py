"""`check`: could these files be published?"""
from __future__ import annotations

import json
import pathlib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import click

from workflows.checking import FileReport, Surroundings, check_alone, check_together, is_checked
from workflows.commands.output import BadInput, log_to_stderr, problem_words
from workflows.model import Problem, Severity
from workflows.packages import belongs

MOST_TOGETHER = 500  # files, as many as a draft may hold: more are a collection, not a process
_PATH = click.Path(exists=True, path_type=pathlib.Path)


@click.command()
@click.argument("paths", nargs=-1, metavar="PFAD...", type=_PATH)
@click.option("--alone", is_flag=True, help="Auch in Ordnern jede Datei für sich prüfen: Sie gehören nicht zusammen.")
@click.option("--release", is_flag=True, help="Auch Warnungen verhindern die Veröffentlichung.")
@click.option("--json", "as_json", is_flag=True, help="Eine Zeile JSON je Datei.")
def check(paths: tuple[pathlib.Path, ...], alone: bool, release: bool, as_json: bool) -> None:
    """Prüfen, ob Dateien veröffentlicht werden könnten.

    Die Dateien eines Ordners werden zusammen beurteilt, wie `deploy` sie veröffentlicht; liegen nur Ordner darin, jeder
    von ihnen. Eine einzelne Datei wird für sich beurteilt: Was sie aufruft, muss in ihr stehen.
    """
    log_to_stderr("CRITICAL" if as_json else "WARNING")
    batches = list(_batches(paths, alone))
    if not batches:
        raise BadInput("Dort liegt keine Datei, die geprüft werden kann.")
    around = Surroundings(_contracts())
    show = _json_line if as_json else _sentences
    deployable = [show(report) for batch in batches for report in _reports(batch, around, release)]
    if not as_json:
        click.echo(f"{sum(deployable)} von {len(deployable)} können veröffentlicht werden.")
    sys.exit(0 if all(deployable) else 1)


def _contracts() -> dict[str, Any]:
    from workflows.bootstrap import handler_registry

    return handler_registry().contracts()


@dataclass(frozen=True)
class _Batch:
    """Files that are judged as one deployment.

    :param folder: where they lie; None for a file that is judged on its own.
    """

    files: list[pathlib.Path]
    folder: pathlib.Path | None = None


def _batches(paths: Iterable[pathlib.Path], alone: bool) -> Iterator[_Batch]:
    for path in paths:
        for folder in _packages(path) if path.is_dir() else ():
            files = {name: folder / name for name in _names(folder)}
            whole = [path for name, path in files.items() if belongs(name)]
            apart = alone or len(whole) > MOST_TOGETHER
            if whole and not apart:
                yield _Batch(whole, folder)
            yield from (_Batch([path]) for name, path in files.items() if apart or not belongs(name))
        if path.is_file():
            yield _Batch([path])


def _packages(folder: pathlib.Path) -> Iterator[pathlib.Path]:
    """The folder, where files lie directly in it; else those below it that have some."""
    inner = sorted(folder.iterdir())
    if any(one.is_file() and _is_read(one.name) for one in inner):
        yield folder
        return
    for one in inner:
        if one.is_dir() and not one.name.startswith("."):
            yield from _packages(one)


def _names(folder: pathlib.Path) -> Iterator[str]:
    """The files of a folder that are read at all; hidden ones stay outside."""
    for inner in sorted(folder.rglob("*")):
        name = inner.relative_to(folder).as_posix()
        if inner.is_file() and _is_read(name) and not any(part.startswith(".") for part in name.split("/")):
            yield name


def _is_read(name: str) -> bool:
    return is_checked(name) or name.lower().endswith(".xml")


def _reports(batch: _Batch, around: Surroundings, release: bool) -> Iterator[FileReport]:
    contents = {path: path.read_bytes() for path in batch.files}
    if batch.folder is None:
        yield from (check_alone(str(path), content, around, release=release) for path, content in contents.items())
        return
    files = {path.relative_to(batch.folder).as_posix(): content for path, content in contents.items()}
    for report in check_together(files, around, release=release):
        name = str(batch.folder / report.name)
        yield replace(report, name=name, problems=tuple(replace(one, resource=name) for one in report.problems))


def _json_line(report: FileReport) -> bool:
    row = {
        "file": report.name, "deployable": report.deployable, "seconds": round(report.seconds, 3),
        "problems": [_problem_row(one) for one in report.problems],
    }
    click.echo(json.dumps(row, ensure_ascii=False))
    return report.deployable


def _problem_row(problem: Problem) -> dict[str, str]:
    message, remedy = problem_words(problem)
    return {
        "element": problem.element, "code": problem.code, "severity": str(problem.severity), "message": message,
        "remedy": remedy,
    }


def _sentences(report: FileReport) -> bool:
    counts = Counter(problem.severity for problem in report.problems)
    if not counts:
        click.echo(f"{report.name}: in Ordnung")
        return True
    errors, warnings = counts[Severity.ERROR], counts[Severity.WARNING]
    click.echo(f"{report.name}: {errors} Fehler, {warnings} {'Warnung' if warnings == 1 else 'Warnungen'}")
    for problem in report.problems:
        kind = "Fehler" if problem.severity is Severity.ERROR else "Warnung"
        message, remedy = problem_words(problem)
        click.echo(f"  {kind}: {_shape(problem)}{message}" + (f"\n    {remedy}" if remedy else ""))
    return report.deployable


def _shape(problem: Problem) -> str:
    if not problem.element:
        return ""
    return f"„{problem.label}“ ({problem.element}): " if problem.label else f"{problem.element}: "
