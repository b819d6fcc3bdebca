"""`bench`: how fast this installation's engine is on this machine, beside bare SpiffWorkflow."""
from __future__ import annotations

import importlib
import importlib.util
import logging
import pathlib
import sys
from typing import Any

import click

from workflows.commands.output import Refusal, log_to_stderr, print_json

ROOT = pathlib.Path(__file__).resolve().parents[2]


@click.group(invoke_without_command=True)
@click.pass_context
def bench(ctx: click.Context) -> None:
    """Messen, wie schnell die Installation auf diesem Rechner arbeitet."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(engine)


@bench.command()
@click.option("--postgresql", default="", metavar="URL", help="Diesen Server messen statt des eingebetteten.")
@click.option("--rounds", default=7, show_default=True, type=click.IntRange(1), help="Runden; der Median zählt.")
@click.option("--completions", default=300, show_default=True, type=click.IntRange(10), help="Aufgaben je Runde.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def engine(postgresql: str, rounds: int, completions: int, as_json: bool) -> None:
    """Ganze Schritte je Sekunde: laden, abschließen, weiterlaufen, speichern, festschreiben."""
    log_to_stderr()
    logging.disable(logging.INFO)
    measured = _benchmark()
    effort = measured.Effort(rounds, completions)
    found = measured.run(effort, lambda line: click.echo(line, err=True), postgresql)
    if as_json:
        print_json(found)
    else:
        for line in _table(found):
            click.echo(line)


def _benchmark() -> Any:
    """The measuring code; it stands beside the packages, so that the product never imports it."""
    if importlib.util.find_spec("benchmarks") is None:
        sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module("benchmarks.engine")
    except ImportError as error:
        raise Refusal("Der Ordner benchmarks/ fehlt in dieser Installation.") from error


def _table(found: dict[str, Any]) -> list[str]:
    lines = []
    for name in ("sqlite", "postgresql"):
        figures = found[name]
        if figures is None:
            lines.append(f"{name}: nicht gemessen")
            continue
        ratio = figures["completions_per_s"] / figures["baseline_per_s"]
        lines += [
            figures["mode"],
            f"  Abschlüsse je Sekunde   {figures['completions_per_s']:>7}, das {ratio:.1f}-Fache "
            f"(SpiffWorkflow allein {figures['baseline_per_s']})",
            f"  Zustand eines Vorgangs  {figures['state_bytes']:>7} Byte (SpiffWorkflow allein "
            f"{figures['baseline_state_bytes']})",
            "  Schritt einer Schleife  " + ", ".join(
                f"Runde {mark}: {value} ms" for mark, value in figures["loop_step_ms"].items()
            ),
            "  SpiffWorkflow allein    " + ", ".join(
                f"Runde {mark}: {'steht still' if value is None else f'{value} ms'}"
                for mark, value in figures["baseline_loop_step_ms"].items()
            ),
        ]
    process = f"Speicher {found['memory_mb']} MB, Start {found['start_s']} s"
    return [*lines, f"{process}, FEEL {found['feel_per_s']} Auswertungen je Sekunde"]
