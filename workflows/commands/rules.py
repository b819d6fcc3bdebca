"""`feel`, `decide`, `tck`: expressions and decision tables, tried out without a case."""
from __future__ import annotations

import pathlib
import sys
from collections import Counter
from typing import Any

import click

from workflows.commands.output import BadInput, Refusal, print_json, read_json
from workflows.decisions import parse_dmn
from workflows.feel import FeelError, compile_expression, compile_unary_tests, to_text, use_land
from workflows.scenarios import BrokenScenario, typed
from workflows.settings import load_settings

_FILE = click.Path(exists=True, dir_okay=False, path_type=pathlib.Path)
_CONTEXT = click.option(
    "--context", default="{}", metavar="JSON", help='Angaben als JSON, @DATEI oder -; "@2026-02-01" ist ein Datum.'
)


def _variables(text: str) -> dict[str, Any]:
    data = read_json(text, "--context")
    if not isinstance(data, dict):
        raise BadInput("--context: ein JSON-Objekt wird gebraucht")
    try:
        return dict(typed(data))
    except BrokenScenario as error:
        raise BadInput(f"--context: {error}") from error


@click.command()
@click.argument("expression", metavar="AUSDRUCK")
@_CONTEXT
@click.option("--test", metavar="JSON", help="AUSDRUCK als Feld einer Entscheidungstabelle gegen diesen Wert prüfen.")
@click.option("--strict", is_flag=True, help="Ein unbekannter Name ist ein Fehler, wie in einem Diagramm.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def feel(expression: str, context: str, test: str | None, strict: bool, as_json: bool) -> None:
    """Einen FEEL-Ausdruck auswerten."""
    variables = _variables(context)
    use_land(load_settings().land)
    try:
        if test is None:
            value = compile_expression(expression).evaluate(variables, strict=strict)
        else:
            value = compile_unary_tests(expression).matches(typed(read_json(test, "--test")), variables)
    except (FeelError, BrokenScenario) as error:
        raise Refusal(str(error)) from error
    if as_json:
        print_json(value)
    else:
        click.echo(value if isinstance(value, str) else to_text(value))


@click.command()
@click.argument("file", metavar="DATEI.dmn", type=_FILE)
@click.argument("decision", metavar="[ENTSCHEIDUNG]", required=False)
@_CONTEXT
@click.option("--json", "as_json", is_flag=True, help="Ergebnis und getroffene Regeln als JSON.")
def decide(file: pathlib.Path, decision: str | None, context: str, as_json: bool) -> None:
    """Eine Entscheidungstabelle auswerten; ohne Namen die einzige der Datei."""
    found = parse_dmn(file.read_bytes(), file.name)
    if decision is None and len(found.keys) != 1:
        raise BadInput("Welche Entscheidung? Zur Wahl stehen: " + ", ".join(found.keys))
    try:
        result = found.evaluate(decision or found.keys[0], _variables(context))
    except FeelError as error:
        raise Refusal(str(error)) from error
    if as_json:
        print_json({"output": result.output, "trace": list(result.trace)})
        return
    click.echo(result.output if isinstance(result.output, str) else to_text(result.output))
    for row in result.trace:
        click.echo(f"  {row.get('decision', '')}: {', '.join(map(str, row.get('rules', ()))) or '–'}")


@click.command()
@click.argument("folder", metavar="ORDNER", type=click.Path(exists=True, file_okay=False, path_type=pathlib.Path))
@click.option("--json", "as_json", is_flag=True, help="Jeden Fall als JSON.")
def tck(folder: pathlib.Path, as_json: bool) -> None:
    """Das DMN-Prüfpaket (TCK) unter einem Ordner ausführen."""
    from workflows.decisions.tck import run_tck

    rows = list(run_tck(folder))
    counts = Counter(row["outcome"] for row in rows)
    if as_json:
        print_json(rows)
    else:
        for row in rows:
            if row["outcome"] != "passed":
                click.echo(f"{row['test']}/{row['file']} {row['case']}: {row['outcome']} {row['message']}")
        click.echo(f"{counts['passed']} von {len(rows)} Fällen bestanden")
    sys.exit(0 if counts["passed"] == len(rows) else 1)
