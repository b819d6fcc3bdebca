"""`sentinel`: holds every case against what must be true, and puts right what can be."""
from __future__ import annotations

import sys
from collections.abc import Iterable

import click

from workflows.bootstrap import Application
from workflows.commands.installation import installation
from workflows.commands.output import finding_words, log_to_stderr, print_json
from workflows.errors import Conflict
from workflows.model import SYSTEM
from workflows.operations import Finding


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
@click.option("--repair", is_flag=True, help="Listen und Termine aus dem gespeicherten Stand wiederherstellen.")
def sentinel(as_json: bool, repair: bool) -> None:
    """Alle Vorgänge prüfen: eine Zeile je Auffälligkeit; Rückgabewert 1, wenn etwas bleibt."""
    log_to_stderr()
    with installation() as app:
        found = app.management.look_through(by=SYSTEM)
        repaired = _repair(app, found) if repair else set()
        left = app.management.look_through(by=SYSTEM) if repaired else found
        if as_json:
            print_json({
                "ok": not left, "repaired": sorted(repaired),
                "findings": [
                    {"code": one.code, "instance_id": one.instance_id, "business_key": one.business_key,
                     "repairable": one.repairable, "params": {name: str(value) for name, value in one.params.items()}}
                    for one in left
                ],
            })
        else:
            _tell(app, found, left, repaired)
    sys.exit(1 if left else 0)


def _repair(app: Application, found: Iterable[Finding]) -> set[str]:
    """Ids of the cases that were put right; each is a transaction of its own."""
    done = set()
    for instance_id in dict.fromkeys(one.instance_id for one in found if one.repairable):
        try:
            app.management.repair(instance_id, by=SYSTEM)
        except Conflict:
            continue  # what is left is told with the findings
        done.add(instance_id)
    return done


def _words(app: Application, finding: Finding) -> str:
    step = app.management.step_name(finding.instance_id, str(finding.params.get("element", "")))
    return f"{finding.business_key or '–'}: {finding_words(finding, step)}"


def _tell(app: Application, found: list[Finding], left: list[Finding], repaired: set[str]) -> None:
    for one in found:
        if one.instance_id in repaired and one not in left:
            click.echo(f"{_words(app, one)} Wiederhergestellt.")
    for one in left:
        hint = " Mit --repair lässt es sich wiederherstellen." if one.repairable else ""
        click.echo(f"{_words(app, one)}{hint}")
    click.echo("Alles in Ordnung." if not left else f"{len(left)} Auffälligkeiten.")
