"""`audit`, `erase`: whether the record is whole, and what has to go from it."""
from __future__ import annotations

import pathlib
import sys
from dataclasses import asdict, replace

import click

from workflows.backup import HEADS, reading
from workflows.commands.installation import installation, os_user
from workflows.commands.output import BadInput, Refusal, log_to_stderr, print_json, sentence
from workflows.model import SYSTEM
from workflows.services.audit import Broken

_REASONS = {
    "payload": "der Inhalt wurde geändert", "hash": "der Eintrag wurde geändert",
    "sequence": "davor fehlt ein Eintrag oder wurde einer geändert", "tail": "am Ende fehlen Einträge",
    "head": "der Vorgang zu diesen Einträgen fehlt", "erased": "der Inhalt wurde ohne Vermerk gelöscht",
    "cut": "der aufgehobene Kopf ist nicht mehr da", "rewritten": "die Kette wurde neu geschrieben",
}


@click.group()
def audit() -> None:
    """Das Protokoll prüfen."""
    log_to_stderr()


@audit.command("verify")
@click.argument("instance_id", metavar="[VORGANG]", required=False)
@click.option("--heads", "listing", metavar="DATEI",
              type=click.Path(exists=True, dir_okay=False, path_type=pathlib.Path),
              help="Auch mit einer früher aufgehobenen Liste der Köpfe (oder einer Sicherung) vergleichen.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis als JSON.")
def audit_verify(instance_id: str | None, listing: pathlib.Path | None, as_json: bool) -> None:
    """Die Kette der Prüfsummen nachrechnen, für einen Vorgang oder für alle."""
    known = _heads_of(listing) if listing is not None else ""
    with installation() as app:
        instance_id = app.records.case_id(instance_id) if instance_id else None
        result = app.history.verify(instance_id)
        if known:
            result = replace(result, broken=(*result.broken, *app.history.against(known)))
    if instance_id and not result.entries and not result.broken:
        raise Refusal(f"Zum Vorgang „{instance_id}“ gibt es kein Protokoll. Bitte prüfen Sie die Vorgangsnummer.")
    if as_json:
        print_json({
            "ok": result.ok, "chains": result.chains, "entries": result.entries, "erased": result.erased,
            "broken": [asdict(one) for one in result.broken],
        })
    else:
        click.echo(f"{result.entries} Einträge in {result.chains} Ketten geprüft, {result.erased} davon gelöscht "
                   "(nur noch Prüfsumme).")
        for one in result.broken:
            click.echo(broken_line(one))
        click.echo("Das Protokoll ist unversehrt." if result.ok else "Das Protokoll ist NICHT unversehrt.")
    sys.exit(0 if result.ok else 1)


def broken_line(one: Broken) -> str:
    """A broken link in German."""
    return f"Kette {one.chain}, Eintrag {one.seq}: {_REASONS[one.reason]} ({one.reason})"


def _heads_of(file: pathlib.Path) -> str:
    if file.suffix == ".zip":
        with reading(file) as backup:
            return backup.text(HEADS)
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise BadInput(sentence("heads_unreadable", {})) from error


@audit.command("heads")
def audit_heads() -> None:
    """Die Köpfe aller Ketten ausgeben, zum Drucken und Aufheben an einem anderen Ort."""
    with installation() as app:
        click.echo(app.history.audit_heads().text, nl=False)


@click.command()
@click.argument("case", metavar="VORGANG")
@click.option("--reason", required=True, metavar="TEXT", help="Warum gelöscht wird; steht im Protokoll.")
def erase(case: str, reason: str) -> None:
    """Die personenbezogenen Daten eines beendeten Vorgangs löschen (Art. 17 DSGVO)."""
    log_to_stderr()
    with installation() as app:
        app.records.erase(app.records.case_id(case), by=SYSTEM, reason=f"{reason} ({os_user()})")
    click.echo("Gelöscht sind Angaben, Notizen, Dokumente und die Inhalte des Protokolls. Dass es den Vorgang gab, wer "
               "wann gehandelt hat und die Prüfsummen bleiben. Was in Sicherungen steht, verschwindet mit diesen; wird "
               "eine zurückgespielt, wird nach der Löschliste neben den Sicherungen wieder gelöscht.")
