"""`settings`: what this installation is set to, without secrets; wrong settings are listed all at once."""
from __future__ import annotations

import click

from workflows.commands.output import print_json, table
from workflows.settings import load_settings, told


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Liste als JSON.")
def settings(as_json: bool) -> None:
    """Die Einstellungen prüfen und ohne Geheimnisse zeigen; Fehler kommen alle auf einmal."""
    rows = told(load_settings())
    if as_json:
        print_json([{"name": name, "value": value, "chosen": chosen} for name, value, chosen in rows])
        return
    table([(name, value or "–", "gesetzt" if chosen else "") for name, value, chosen in rows])
    click.echo("Die Einstellungen sind in sich stimmig.")
