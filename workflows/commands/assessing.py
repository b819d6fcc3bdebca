"""`assess` and `deadline`: what would apply, without a case and without side effects (domain rules as functions)."""
from __future__ import annotations

import json
import pathlib
import sys
from collections.abc import Callable, Mapping
from typing import Any

import click

from workflows.commands.installation import shipped_processes
from workflows.commands.output import BadInput, place_of, print_json, refusal
from workflows.deadlines import cli_deadline
from workflows.decisions import Decisions, parse_dmn
from workflows.errors import EngineError, NotFound
from workflows.model import DecisionResult


def decider(folder: pathlib.Path) -> Callable[[str, Mapping[str, Any]], DecisionResult]:
    """Evaluates decisions of a process's folder by id."""
    found: dict[str, Decisions] = {}
    for path in sorted(folder.glob("*.dmn")):
        decisions = parse_dmn(path.read_bytes(), path.name)
        found.update(dict.fromkeys(decisions.keys, decisions))

    def decide(decision: str, inputs: Mapping[str, Any]) -> DecisionResult:
        if decision not in found:
            raise NotFound("decision_not_found", decision=decision)
        return found[decision].evaluate(decision, inputs)

    return decide


@click.command()
@click.argument("process", metavar="PROZESS")
@click.argument("file", metavar="EINGABE.json", type=click.Path(path_type=pathlib.Path, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON (immer der Fall).")
def assess(process: str, file: pathlib.Path, as_json: bool) -> None:
    """Vorprüfung: was gälte für diese Angaben? EINGABE ist ein Objekt oder eine Liste."""
    import handlers

    assessors = handlers.assessors(decider(shipped_processes() / process))
    if process not in assessors:
        raise BadInput(f"Für {process} gibt es keine Vorprüfung; es gibt: {', '.join(sorted(assessors))}")
    data = _read(file)
    try:
        answer: Any = assessors[process](data)
    except ValueError as error:
        field = getattr(error, "field", "")
        message = getattr(error, "message", "") or str(error)
        raise BadInput(f"{field}: {message}" if field else message) from error
    except EngineError as error:
        raise refusal(error, BadInput) from error
    print_json(answer)
    if isinstance(answer, list) and any(isinstance(item, dict) and set(item) == {"error", "field"} for item in answer):
        sys.exit(BadInput.exit_code)


def _read(file: pathlib.Path) -> Any:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8-sig")
        return json.loads(text)
    except OSError as error:
        raise BadInput(f"Die Datei {file} lässt sich nicht lesen. Bitte prüfen Sie den Pfad.") from error
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{file}: kein lesbares JSON{place_of(error)}. Bitte berichtigen Sie es.") from error


@click.command()
@click.option("--from", "from", metavar="DATUM", help="Tag des Ereignisses; er zählt nicht mit.")
@click.option("--period", metavar="P3M", help="Länge der Frist nach ISO 8601 (PnD, PnW, PnM, PnY).")
@click.option("--working-days", metavar="N", help="Statt --period: so viele Arbeitstage.")
@click.option("--land", default="MV", show_default=True, help="Land, dessen Feiertage gelten.")
@click.option("--kind", metavar="receipt|authority", help="Wer gebunden ist: die Kammer oder der Antragsteller.")
@click.option("--ea", metavar="DATUM", help="Eingang beim Einheitlichen Ansprechpartner.")
@click.option("--posted", metavar="DATUM", help="Tag der Aufgabe zur Post oder der Absendung.")
@click.option("--fiction", metavar="4", help="Tage bis zur Bekanntgabefiktion.")
@click.option("--no-instruction", is_flag=True, help="Rechtsbehelfsbelehrung fehlt oder ist falsch.")
@click.option("--retrieved", metavar="DATUM", help="Tag des Abrufs im Portal.")
@click.option("--end", metavar="DATUM", help="Ende der Frist, die verlängert werden soll.")
@click.option("--extend", metavar="P1M", help="Um wie viel sie verlängert wird.")
@click.option("--proof", is_flag=True, help="Zustellung mit Nachweis.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def deadline(as_json: bool, **options: Any) -> None:
    """Fristen nach §§ 187 bis 193 BGB und § 31 VwVfG rechnen."""
    try:
        answer = cli_deadline(**options)
    except EngineError as error:
        shown = refusal(error, BadInput)
        option = "--" + str(error.params.get("field", "")).replace("_", "-")
        raise shown if option in shown.message else BadInput(f"{option}: {shown.message}") from error
    if as_json:
        print_json(answer)
        return
    for name, value in answer.items():
        click.echo(f"{_WORDS.get(name, name)}: {_spoken(value)}")


_WORDS = {
    "nominal": "Ende nach dem Kalender", "legal": "Ende nach dem Recht", "internal": "Interne Frist", "rule": "Regel",
    "notified": "Bekanntgabe", "objection_until": "Widerspruch bis", "in_time": "Rechtzeitig", "new_end": "Neues Ende",
    "deemed_on": "Fiktion mit Ablauf des", "blocked_by_guard": "Gesperrt (letzte fünf Arbeitstage ohne Nachweis)",
}


def _spoken(value: Any) -> str:
    return {True: "ja", False: "nein", None: "–"}.get(value, str(value)) if not isinstance(value, str) else value
