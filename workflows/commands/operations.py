"""`user`, `incidents`: people, and what went wrong."""
from __future__ import annotations

import sys

import click

from workflows.commands.installation import installation
from workflows.commands.output import incident_words, log_to_stderr, print_json, table

ROLES = ("clerk", "lead", "process_owner", "admin", "auditor")


@click.group()
def user() -> None:
    """Personen verwalten."""
    log_to_stderr()


@user.command("add")
@click.argument("username", metavar="ANMELDENAME")
@click.option("--name", required=True, help="Vor- und Nachname.")
@click.option("--email", default="", help="E-Mail-Adresse für Benachrichtigungen.")
@click.option("--role", "roles", multiple=True, default=("clerk",), show_default=True, type=click.Choice(ROLES),
              help="Mehrfach möglich.")
@click.option("--team", "teams", multiple=True, help="Schlüssel eines Teams; mehrfach möglich.")
@click.option("--password-stdin", is_flag=True, help="Kennwort von der Standardeingabe lesen.")
def user_add(
    username: str, name: str, email: str, roles: tuple[str, ...], teams: tuple[str, ...], password_stdin: bool
) -> None:
    """Eine Person anlegen, die sich anmelden kann."""
    if password_stdin:
        password = sys.stdin.readline().rstrip("\n")
    else:
        password = click.prompt("Kennwort", hide_input=True, confirmation_prompt="Kennwort wiederholen")
    with installation() as app:
        found = app.identity.create_person(username, name, email=email, password=password, roles=roles, groups=teams)
    click.echo(f"{found.name} ({found.username}) ist angelegt.")


@click.group()
def incidents() -> None:
    """Störungen ansehen."""
    log_to_stderr()


@incidents.command("list")
@click.option("--resolved", is_flag=True, help="Die erledigten statt der offenen.")
@click.option("--json", "as_json", is_flag=True, help="Liste als JSON.")
def incidents_list(resolved: bool, as_json: bool) -> None:
    """Störungen auflisten, die älteste zuerst."""
    with installation() as app:
        found = app.management.incidents(open=not resolved)
    if as_json:
        print_json([
            {"id": one.id, "business_key": one.business_key, "element": one.element, "code": one.code,
             "message": one.message, "created": one.created.isoformat(), "attempts": one.attempts}
            for one in found
        ])
        return
    table([
        (one.created.isoformat(timespec="minutes"), one.business_key or "–", one.element,
         incident_words(one), one.message)
        for one in found
    ])
    click.echo(f"{len(found)} {'erledigte' if resolved else 'offene'} Störungen")
