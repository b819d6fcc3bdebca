"""`feel`, `decide`, `tck`: expressions and decision tables, tried out without a case."""
from __future__ import annotations

import json
import pathlib
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import click

from workflows.commands.output import BadInput, Refusal, print_json, problem_line, read_json
from workflows.decisions import parse_with_imports
from workflows.feel import (
    FeelError,
    FeelLimit,
    FeelSyntaxError,
    FeelUnknownName,
    compile_expression,
    compile_unary_tests,
    to_text,
    use_land,
)
from workflows.scenarios import BrokenScenario, typed
from workflows.settings import load_settings

_FILE = click.Path(exists=True, dir_okay=False, path_type=pathlib.Path)
_CONTEXT = click.option(
    "--context", default="{}", metavar="JSON", help='Angaben als JSON, @DATEI oder -; "@2026-02-01" ist ein Datum.'
)


def _variables(text: str, option: str = "--context") -> dict[str, Any]:
    data = read_json(text, option)
    if not isinstance(data, dict):
        raise BadInput(f"{option}: ein JSON-Objekt wird gebraucht")
    try:
        return dict(typed(data))
    except BrokenScenario as error:
        raise BadInput(f"{option}: {error}") from error


def _names(value: Any) -> Iterator[str]:
    """Every name in the variables: FEEL cannot read one with blanks or signs unless it knows it."""
    if isinstance(value, dict):
        yield from value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _names(inner)


def _feel_refusal(error: FeelError) -> Refusal:
    """Why an expression has no value, in German."""
    if isinstance(error, FeelSyntaxError):
        near = error.text[error.position:].strip()[:30] or "am Ende"
        return Refusal(f"Der Ausdruck „{error.text[:200]}“ ist kein gültiges FEEL. Unverständlich ist er hier: {near}")
    if isinstance(error, FeelUnknownName):
        return Refusal(f"Den Namen „{error.name}“ gibt es nicht. Bitte geben Sie ihn mit --context an.")
    if isinstance(error, FeelLimit):
        much = f"{error.limit} ({error.what})"
        return Refusal(f"Der Ausdruck braucht zu viel: mehr als {much}. Bitte vereinfachen Sie ihn.")
    return Refusal(f"Der Ausdruck lässt sich nicht auswerten ({error}).")


@click.command()
@click.argument("expression", metavar="AUSDRUCK")
@_CONTEXT
@click.option("--test", metavar="JSON", help="AUSDRUCK als Feld einer Entscheidungstabelle gegen diesen Wert prüfen.")
@click.option("--strict", is_flag=True, help="Ein unbekannter Name ist ein Fehler, wie in einem Diagramm.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def feel(expression: str, context: str, test: str | None, strict: bool, as_json: bool) -> None:
    """Einen FEEL-Ausdruck auswerten."""
    variables = _variables(context)
    names = frozenset(_names(variables))
    use_land(load_settings().land)
    try:
        if test is None:
            value = compile_expression(expression, names).evaluate(variables, strict=strict)
        else:
            tested = typed(read_json(test, "--test"))
            value = compile_unary_tests(expression, names).matches(tested, variables)
    except FeelError as error:
        raise _feel_refusal(error) from error
    except BrokenScenario as error:
        raise BadInput(f"--test: {error}") from error
    if as_json:
        print_json(value)
    else:
        click.echo(value if isinstance(value, str) else to_text(value))


@click.command()
@click.argument("file", metavar="DATEI.dmn", type=_FILE)
@click.option("--decision", metavar="NAME", help="Kennung oder Name der Entscheidung; nötig, wenn es mehrere gibt.")
@click.option(
    "--input", "given", default="{}", metavar="JSON",
    help='Angaben als JSON, @DATEI oder -; "@2026-02-01" ist ein Datum.',
)
@click.option("--json", "as_json", is_flag=True, help="Ergebnis und getroffene Regeln als JSON.")
def decide(file: pathlib.Path, decision: str | None, given: str, as_json: bool) -> None:
    """Eine Entscheidungstabelle auswerten; ohne Namen die einzige der Datei.

    Was die Datei importiert, wird im selben Ordner gesucht.
    """
    beside = {one.name: one.read_bytes() for one in file.absolute().parent.glob("*.dmn") if one.is_file()}
    found = parse_with_imports(file.name, {**beside, file.name: file.read_bytes()})
    for problem in found.problems:
        click.echo(problem_line(problem), err=True)
    if decision is None and len(found.keys) != 1:
        raise BadInput("Welche Entscheidung? Zur Wahl stehen: " + ", ".join(found.keys))
    use_land(load_settings().land)
    try:
        inputs = found.read_inputs(_variables(given, "--input"))
        result = found.evaluate(decision or found.keys[0], inputs)
    except FeelError as error:
        raise _feel_refusal(error) from error
    if as_json:
        print_json({"output": result.output, "trace": list(result.trace)})
        return
    click.echo(result.output if isinstance(result.output, str) else to_text(result.output))
    for row in result.trace:
        click.echo(_trace_line(row))


def _trace_line(row: Mapping[str, Any]) -> str:
    """Which rules of a table hit, with their annotations, and what went wrong."""
    notes = row.get("annotations", {})
    rules = [" ".join([rule, *(f"({note})" for note in notes.get(rule, ()))]) for rule in row.get("rules", ())]
    problem = f" [{row['problem']}]" if "problem" in row else ""
    return f"  {row.get('decision', '')}: {', '.join(rules) or '–'}{problem}"


@click.command()
@click.argument("folder", metavar="ORDNER", type=click.Path(exists=True, file_okay=False, path_type=pathlib.Path))
@click.option("--json", "as_json", is_flag=True, help="Eine Zeile JSON je Fall, zuletzt die Summen.")
def tck(folder: pathlib.Path, as_json: bool) -> None:
    """Das DMN-Prüfpaket (TCK) unter einem Ordner ausführen."""
    from workflows.decisions.tck import run_tck

    counts: Counter[str] = Counter()
    for row in run_tck(folder):
        counts[row["outcome"]] += 1
        if as_json:
            click.echo(json.dumps(row, ensure_ascii=False))
        elif row["outcome"] != "passed":
            click.echo(f"{row['test']}/{row['file']} {row['case']}: {row['outcome']} {row['message']}")
    total = counts.total()
    if as_json:
        outcomes = {outcome: counts[outcome] for outcome in ("passed", "failed", "error")}
        click.echo(json.dumps({"totals": {"cases": total, **outcomes}}))
    else:
        click.echo(f"{counts['passed']} von {total} Fällen bestanden")
    if not total:
        raise BadInput("Dort liegt kein Testfall (*-test-*.xml).")
    sys.exit(0 if counts["passed"] == total else 1)
