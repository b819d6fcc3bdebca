"""`migrate-cases`: running cases moved to another version of their process."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import click

from workflows.commands.installation import installation
from workflows.commands.output import BadInput, Refusal, log_to_stderr, print_json, read_json, sentence
from workflows.migrations import Item, Migration, Outcome, Remark
from workflows.model import SYSTEM
from workflows.services.migrations import Selection

_MOST = 20
_STATES = {"migrated": "umgestellt", "refused": "nicht umgestellt", "waiting": "noch nicht an der Reihe"}


@click.command("migrate-cases")
@click.argument("process", metavar="PROZESS")
@click.option("--to", "version", type=int, required=True, metavar="N", help="Auf diese Version.")
@click.option("--from", "versions", type=int, multiple=True, metavar="M", help="Nur Vorgänge dieser Versionen.")
@click.option("--mapping", metavar="JSON", help="Alter Schritt → neuer Schritt, als JSON oder @DATEI; „“ = keiner. "
              "Was nicht genannt ist, wird vorgeschlagen.")
@click.option("--called", is_flag=True,
              help="Aufgerufene Prozesse gehen mit, auf die Version derselben Veröffentlichung.")
@click.option("--reason", default="", metavar="TEXT", help="Begründung; sie steht im Verlauf jedes Vorgangs.")
@click.option("--preview", is_flag=True, help="Nur ansehen, was geschähe; es ändert sich nichts.")
@click.option("--json", "as_json", is_flag=True, help="Ergebnis je Vorgang als JSON.")
def migrate_cases(
    process: str, version: int, versions: tuple[int, ...], mapping: str | None, called: bool, reason: str,
    preview: bool, as_json: bool,
) -> None:
    """Laufende Vorgänge auf eine andere Version ihres Prozesses umstellen.

    Jeder Vorgang wird für sich umgestellt, ganz oder gar nicht; Termine, Aufgaben, Entwürfe und Dokumente bleiben.
    """
    log_to_stderr()
    given = _mapping(mapping)
    if not preview and not reason.strip():
        raise BadInput("Bitte nennen Sie mit --reason den Grund der Umstellung, oder sehen Sie mit --preview nach.")
    with installation() as app:
        cases = app.migrations.select(process, version, Selection(versions=versions), person=SYSTEM)
        pairs = app.migrations.propose(process, version, cases, person=SYSTEM)
        chosen = {**{pair.element: pair.target for pair in pairs}, **given}
        if preview:
            found = app.migrations.preview(process, version, mapping=chosen, cases=cases, person=SYSTEM, called=called)
            _tell_preview(found, as_json=as_json)
            return
        begun = app.migrations.apply(
            process, version, mapping=chosen, cases=cases, by=SYSTEM, reason=reason, called=called
        )
        done = app.migrations.work_off(begun.id)
        _tell_done(done, app.migrations.items(begun.id, SYSTEM), as_json=as_json)


def _mapping(text: str | None) -> dict[str, str]:
    if text is None:
        return {}
    found = read_json(text, "--mapping")
    if not isinstance(found, Mapping) or not all(isinstance(one, str) for one in found.values()):
        raise BadInput('--mapping: Gebraucht wird ein Objekt aus Texten, z. B. {"pruefen": "vorpruefen"}.')
    return {str(old): str(new) for old, new in found.items()}


def _tell_preview(found: Sequence[Outcome], *, as_json: bool) -> None:
    if as_json:
        print_json([{"case": one.business_key, "version": one.from_version, "possible": one.possible,
                     "remarks": _plain(one.remarks)} for one in found])
        return
    possible = sum(one.possible for one in found)
    click.echo(f"{possible} von {len(found)} Vorgängen können umgestellt werden.")
    _tell_reasons([(one.business_key, one.remarks) for one in found])


def _tell_done(done: Migration, items: Sequence[Item], *, as_json: bool) -> None:
    if as_json:
        print_json([{"case": one.business_key, "state": one.state, "remarks": _plain(one.remarks)} for one in items])
    else:
        for state, count in done.counts.items():
            click.echo(f"{count} {'Vorgang' if count == 1 else 'Vorgänge'} {_STATES.get(state, state)}")
        _tell_reasons([(one.business_key, one.remarks) for one in items])
    if done.counts.get("refused"):
        raise Refusal("Nicht alle Vorgänge konnten umgestellt werden; sie laufen mit ihrer Version weiter.")


def _tell_reasons(cases: Sequence[tuple[str, Sequence[Remark]]]) -> None:
    """Each reason once, with how many cases it is for and their first numbers."""
    texts = [(sentence(remark.code, remark.params), key) for key, remarks in cases for remark in remarks]
    for text, count in Counter(text for text, _ in texts).most_common():
        keys = [key for found, key in texts if found == text]
        more = f" und {count - _MOST} weitere" if count > _MOST else ""
        click.echo(f"  {count}-mal: {text} ({', '.join(keys[:_MOST])}{more})")


def _plain(remarks: Sequence[Remark]) -> list[dict[str, Any]]:
    return [{"code": one.code, "element": one.element, "blocking": one.blocking, "text": sentence(one.code, one.params)}
            for one in remarks]
