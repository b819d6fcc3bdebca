"""How commands speak: JSON for programs, German sentences for people, errors on stderr."""
from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import click

from workflows.errors import EngineError, Rejected
from workflows.logs import configure
from workflows.model import FieldError, Incident, Problem, Severity
from workflows.operations import Finding


class Refusal(click.ClickException):
    """A command that could not do its work; the message is German."""

    def show(self, file: Any = None) -> None:
        """Write the message to stderr, without the English word click would put before it."""
        click.echo(self.message, err=True)


class BadInput(Refusal):
    """What was given to the command can not be used."""

    exit_code = 2


def sentence(code: str, params: Mapping[str, Any]) -> str:
    """The German sentence of a code."""
    from web.sentences import sentence as spoken  # the catalogue belongs to the counter; only bootstrap and cli look

    return spoken(code, params)


def field_line(field: FieldError) -> str:
    """A wrong field on one line: its label or path, its sentence."""
    from web.sentences import field_sentence

    place = field.label or field.key
    return f"{place}: {field_sentence(field.code, field.params)}" if place else field_sentence(field.code, field.params)


def problem_words(problem: Problem) -> tuple[str, str]:
    """A finding of a check in German: what is wrong, and what to do."""
    from web.sentences import problem_params, remedy
    from web.sentences import sentence as spoken

    params = problem_params(problem)
    return spoken(problem.code, params), remedy(problem.code, params)


def problem_line(problem: Problem) -> str:
    """A finding of a check on one line: file, element, what is wrong, what to do."""
    place = ": ".join(part for part in (problem.resource, problem.element) if part)
    words = " ".join(part for part in problem_words(problem) if part)
    weight = "Fehler" if problem.severity is Severity.ERROR else "Warnung"
    return f"{place}: [{weight}] {words}".lstrip(": ")


def incident_words(incident: Incident) -> str:
    """Why a step stands still and what to do, in German."""
    from web.sentences import incident_sentence

    return incident_sentence(incident)


def finding_words(finding: Finding, step: str) -> str:
    """What the sentinel found, in German.

    :param step: what the diagram calls the element.
    """
    from web.sentences import finding_sentence

    return finding_sentence(finding, step)


def refusal(error: EngineError, kind: type[Refusal] = Refusal) -> Refusal:
    """An expected error as the command line says it, findings and fields below it."""
    lines = [sentence(error.code, error.params)]
    if isinstance(error, Rejected):
        lines += [f"  {problem_line(problem)}" for problem in error.problems]
        lines += [f"  {field_line(field)}" for field in error.fields]
    return kind("\n".join(lines))


def print_json(value: Any) -> None:
    """Write a value as JSON to stdout; FEEL dates and durations as "@..."."""
    from workflows.scenarios.typed import plain

    click.echo(json.dumps(plain(value), ensure_ascii=False, indent=2))


def read_json(text: str, what: str) -> Any:
    """JSON given on the command line, or the file "@name" or "-" (stdin) names; numbers keep all their digits.

    :raises BadInput: where it is none.
    """
    try:
        if text == "-":
            text = sys.stdin.read()
        elif text.startswith("@"):
            with open(text[1:], encoding="utf-8") as file:
                text = file.read()
        return json.loads(text, parse_float=Decimal, parse_constant=_no_number)
    except OSError as error:
        raise BadInput(f"{what}: Die Datei {text[1:]} lässt sich nicht lesen. Bitte prüfen Sie den Pfad.") from error
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{what}: kein lesbares JSON{place_of(error)}. Bitte berichtigen Sie es.") from error


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


def place_of(error: Exception) -> str:
    """Where JSON stops being readable, as " (Zeile 1, Spalte 2)"; "" where nobody knows."""
    return f" (Zeile {error.lineno}, Spalte {error.colno})" if isinstance(error, json.JSONDecodeError) else ""


def table(rows: Iterable[tuple[Any, ...]]) -> None:
    """Write rows in columns."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))] if cells else []
    for row in cells:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def log_to_stderr(level: str = "WARNING", *, error_texts: bool = False) -> None:
    """Keep stdout for the command's answer: log lines from this level on go to stderr (see `workflows.logs`)."""
    configure(level, sys.stderr, error_texts=error_texts)
