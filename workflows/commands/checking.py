"""`check`: could these files be published?"""
from __future__ import annotations

import json
import pathlib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import click

from workflows.checking import FileReport, Surroundings, check_alone, check_together, is_checked
from workflows.commands.output import BadInput, log_to_stderr, problem_words
from workflows.model import Problem, Severity

_PATH = click.Path(exists=True, path_type=pathlib.Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=pathlib.Path)


@click.command()
@click.argument("paths", nargs=-1, metavar="PFAD...", type=_PATH)
@click.option("--together", multiple=True, metavar="ORDNER", type=_FOLDER,
              help="Die Dateien dieses Ordners als eine Veröffentlichung prüfen.")
@click.option("--release", is_flag=True, help="Auch Warnungen verhindern die Veröffentlichung.")
@click.option("--json", "as_json", is_flag=True, help="Eine Zeile JSON je Datei.")
def check(
    paths: tuple[pathlib.Path, ...], together: tuple[pathlib.Path, ...], release: bool, as_json: bool
) -> None:
    """Prüfen, ob Dateien veröffentlicht werden könnten.

    Jede Datei wird für sich beurteilt, auch die eines Ordners. Was sie aufruft, muss in ihr stehen.
    """
    log_to_stderr("CRITICAL" if as_json else "WARNING")
    files = list(_files(paths))
    if not files and not together:
        raise BadInput("Dort liegt keine Datei, die geprüft werden kann.")
    around = Surroundings(_contracts())
    show = _json_line if as_json else _sentences
    deployable = [show(report) for report in _reports(files, together, around, release)]
    if not as_json:
        click.echo(f"{sum(deployable)} von {len(deployable)} können veröffentlicht werden.")
    sys.exit(0 if all(deployable) else 1)


def _contracts() -> dict[str, Any]:
    from workflows.bootstrap import handler_registry

    return handler_registry().contracts()


def _files(paths: Iterable[pathlib.Path]) -> Iterator[pathlib.Path]:
    """The files named, and in folders those that are read at all; hidden ones stay outside."""
    for path in paths:
        if path.is_file():
            yield path
            continue
        for inner in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
            if inner.is_file() and not hidden and (is_checked(inner.name) or inner.name.lower().endswith(".xml")):
                yield inner


def _reports(
    files: list[pathlib.Path], together: tuple[pathlib.Path, ...], around: Surroundings, release: bool
) -> Iterator[FileReport]:
    from workflows.scenarios import folder_files

    for path in files:
        yield check_alone(str(path), path.read_bytes(), around, release=release)
    for folder in together:
        yield check_together(str(folder), folder_files(folder), around, release=release)


def _json_line(report: FileReport) -> bool:
    row = {
        "file": report.name, "deployable": report.deployable, "seconds": round(report.seconds, 3),
        "problems": [_problem_row(one, report) for one in report.problems],
    }
    click.echo(json.dumps(row, ensure_ascii=False))
    return report.deployable


def _problem_row(problem: Problem, report: FileReport) -> dict[str, str]:
    message, remedy = problem_words(problem)
    row = {
        "element": problem.element, "code": problem.code, "severity": str(problem.severity), "message": message,
        "remedy": remedy,
    }
    # Files judged together: say which of them is meant.
    return row if problem.resource == report.name else {**row, "file": problem.resource}


def _sentences(report: FileReport) -> bool:
    counts = Counter(problem.severity for problem in report.problems)
    if not counts:
        click.echo(f"{report.name}: in Ordnung")
        return True
    errors, warnings = counts[Severity.ERROR], counts[Severity.WARNING]
    click.echo(f"{report.name}: {errors} Fehler, {warnings} {'Warnung' if warnings == 1 else 'Warnungen'}")
    for problem in report.problems:
        place = "" if problem.resource in ("", report.name) else f"{problem.resource}: "
        kind = "Fehler" if problem.severity is Severity.ERROR else "Warnung"
        message, remedy = problem_words(problem)
        click.echo(f"  {kind}: {place}{_shape(problem)}{message}" + (f"\n    {remedy}" if remedy else ""))
    return report.deployable


def _shape(problem: Problem) -> str:
    if not problem.element:
        return ""
    return f"„{problem.label}“ ({problem.element}): " if problem.label else f"{problem.element}: "
