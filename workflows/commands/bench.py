"""`bench`: how fast the product is on this machine: its engine beside bare SpiffWorkflow, and the whole over HTTP."""
from __future__ import annotations

import dataclasses
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
        ctx.invoke(web)


@bench.command()
@click.option("--postgresql", default="", metavar="URL", help="Diesen Server messen statt des eingebetteten.")
@click.option("--rounds", default=7, show_default=True, type=click.IntRange(1), help="Runden; der Median zählt.")
@click.option("--completions", default=300, show_default=True, type=click.IntRange(10), help="Aufgaben je Runde.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def engine(postgresql: str, rounds: int, completions: int, as_json: bool) -> None:
    """Ganze Schritte je Sekunde: laden, abschließen, weiterlaufen, speichern, festschreiben."""
    log_to_stderr()
    logging.disable(logging.INFO)
    measured = _benchmark("engine")
    effort = measured.Effort(rounds, completions)
    found = measured.run(effort, lambda line: click.echo(line, err=True), postgresql)
    if as_json:
        print_json(found)
    else:
        for line in _table(found):
            click.echo(line)


@bench.command()
@click.option("--postgresql", default="", metavar="URL", help="Diesen Server messen statt des eingebetteten.")
@click.option("--cases", type=click.IntRange(1), help="So viele Vorgänge durchlaufen statt 10.000.")
@click.option("--only", type=click.Choice(["sqlite", "postgresql"]), help="Nur diese Datenbank.")
@click.option("--quick", is_flag=True, help="Alles nur kurz: ein Überblick in ein bis zwei Minuten.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def web(postgresql: str, cases: int | None, only: str | None, quick: bool, as_json: bool) -> None:
    """Das Ganze über HTTP: Abschlüsse, Aufgabenliste, Hintergrundarbeit, Speicher, Start."""
    log_to_stderr()
    logging.disable(logging.INFO)
    measured = _benchmark("web")
    effort = measured.QUICK if quick else measured.Effort()
    if cases:
        effort = dataclasses.replace(effort, cases=cases)
    found = measured.run(effort, lambda line: click.echo(line, err=True), postgresql, only or "")
    if as_json:
        print_json(found)
    else:
        for line in _web_table(found):
            click.echo(line)


def _benchmark(name: str) -> Any:
    """The measuring code; it stands beside the packages, so that the product never imports it."""
    if importlib.util.find_spec("benchmarks") is None:
        sys.path.insert(0, str(ROOT))
    try:
        return importlib.import_module(f"benchmarks.{name}")
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


def _web_table(found: dict[str, Any]) -> list[str]:
    aims, lines = found["aims"], []
    for name in ("sqlite", "postgresql"):
        figures = found[name]
        if figures is None:
            lines.append(f"{name}: nicht gemessen")
            continue
        lines.append(name)
        lines += [
            f"  {count} Prozess(e): {one['completions_per_s']} Abschlüsse je Sekunde, Absenden p50 "
            f"{one['submit_p50_ms']} ms, p95 {one['submit_p95_ms']} ms, bei einer Aufgabe je Person und Sekunde p95 "
            f"{one['paced_submit_p95_ms']} ms (Ziel unter {aims['submit_p95_ms']} ms)"
            for count in (1, 2) for one in [figures[f"http_{count}"]]
        ]
        lines += [
            f"  Aufgabenliste bei {size} offenen Aufgaben{f', {name}' if name else ''}: p50 {one['p50_ms']} ms, "
            f"p95 {one['p95_ms']} ms (Ziel unter {aims['inbox_p95_ms']} ms)"
            for size, looks in figures["inbox"].items() for name, one in looks.items()
        ]
        lines += [
            f"  Suche nach „{text}“: p50 {one['p50_ms']} ms, p95 {one['p95_ms']} ms "
            f"(Ziel unter {aims['search_p95_ms']} ms)"
            for text, one in figures["search"].items()
        ]
        lines += [
            f"  Nächste Aufgabe zu sehen nach: p50 {figures['next_visible_ms']['p50_ms']} ms, "
            f"p95 {figures['next_visible_ms']['p95_ms']} ms",
            f"  Hintergrundarbeit: {figures['worker_jobs_per_s']} Schritte je Sekunde",
            f"  Ganze Vorgänge: {figures['cases_per_s']} je Sekunde, je Vorgang {figures['bytes_per_case']} Byte",
            f"  Start {figures['start_s']} s (Ziel unter {aims['start_s']} s), Speicher {figures['memory_mb']} MB "
            f"(Ziel unter {aims['memory_mb']} MB)",
        ]
    return lines
