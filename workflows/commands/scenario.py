"""`kammerwerk scenario`: run scenario files."""
from __future__ import annotations

import pathlib
import sys

import click

from workflows.commands.output import log_to_stderr, print_json
from workflows.scenarios import Outcome, UnusableFile, run_file

_WORDS = {"met": "erfüllt", "not_met": "nicht erfüllt", "refused": "abgelehnt", "error": "Fehler"}
UNMET, UNUSABLE = 1, 2


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="DATEI...", type=click.Path(path_type=pathlib.Path))
@click.option("--database", metavar="URL", help="Diese Datenbank benutzen statt einer frischen, vorübergehenden.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def scenario(files: tuple[pathlib.Path, ...], database: str | None, as_json: bool) -> None:
    """Szenarien ausführen: Prozesse veröffentlichen, durchspielen und prüfen."""
    log_to_stderr("CRITICAL")
    outcomes: list[Outcome] = []
    unusable = False
    for path in files:
        try:
            outcomes += run_file(path, database=database)
        except UnusableFile as error:
            unusable = True
            click.echo(f"Die Datei {path} ist nicht als Szenario zu lesen: {error}", err=True)
    if as_json:
        print_json([outcome.as_json() for outcome in outcomes])
    else:
        _tell(outcomes)
    sys.exit(UNUSABLE if unusable else 0 if all(outcome.is_met for outcome in outcomes) else UNMET)


def _tell(outcomes: list[Outcome]) -> None:
    for one in outcomes:
        place = f" (Schritt {one.step})" if one.step is not None else ""
        message = f": {one.message}" if one.message else ""
        click.echo(f"{one.id}  {_WORDS[one.outcome]}{place}{message}  {one.topic}".rstrip())
    met = sum(one.is_met for one in outcomes)
    click.echo(f"{met} von {len(outcomes)} Szenarien erfüllt")
