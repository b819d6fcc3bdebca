"""`event-log`: what happened in the cases of a process, for process mining."""
from __future__ import annotations

import datetime as dt
import os
import pathlib

import click

from workflows.clock import BERLIN
from workflows.commands.installation import installation
from workflows.commands.output import BadInput, log_to_stderr
from workflows.eventlogs import FORMATS
from workflows.model import SYSTEM


@click.command("event-log")
@click.argument("process", metavar="PROZESS")
@click.option("--format", "form", type=click.Choice(sorted(FORMATS)), default="xes", show_default=True,
              help="xes (IEEE 1849) oder ocel (OCEL 2.0, JSON).")
@click.option("--to", "target", required=True, metavar="DATEI", type=click.Path(dir_okay=False, path_type=pathlib.Path))
@click.option("--since", metavar="DATUM", help="Nur Vorgänge, die ab diesem Tag begonnen haben (JJJJ-MM-TT).")
@click.option("--ended", is_flag=True, help="Nur beendete Vorgänge.")
def event_log(process: str, form: str, target: pathlib.Path, since: str | None, ended: bool) -> None:
    """Ereignisprotokoll eines Prozesses für Process Mining.

    Ohne Namen, Vorgangsnummern und Angaben: nur welcher Schritt wann begonnen und beendet wurde, und welches Team.
    """
    log_to_stderr()
    with installation() as app:
        parts = app.history.event_log(process, SYSTEM, form=form, since=_instant(since), over_only=ended)
        rough = target.with_name(f".{target.name}.neu")
        with rough.open("wb") as file:
            for part in parts:
                file.write(part)
        os.replace(rough, target)
    click.echo(f"{target} ({target.stat().st_size} Bytes)")


def _instant(day: str | None) -> dt.datetime | None:
    if day is None:
        return None
    try:
        return dt.datetime.combine(dt.date.fromisoformat(day), dt.time(), BERLIN).astimezone(dt.UTC)
    except ValueError as error:
        raise BadInput(f"--since: „{day}“ ist kein Tag wie 2026-01-31.") from error
