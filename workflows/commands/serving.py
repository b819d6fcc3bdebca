"""`serve`, `web`, `worker`, `demo`: the programs that keep running."""
from __future__ import annotations

import contextlib
import ipaddress
import os
import pathlib
import shutil
from functools import partial
from typing import Any

import click

from workflows.bootstrap import Application, build
from workflows.clock import VirtualClock, system_clock
from workflows.commands.installation import shipped_processes
from workflows.commands.output import BadInput, Refusal, log_to_stderr, sentence
from workflows.errors import Conflict
from workflows.lean import loading, set_aside, share_arenas
from workflows.model import SYSTEM
from workflows.settings import Settings, load_settings

_PORT = click.option("--port", type=click.IntRange(0, 65535), help="Port statt KAMMERWERK_PORT.")
_HOST = click.option("--host", help="Adresse statt KAMMERWERK_HOST.")
_THREADS = 8
DATABASE = "kammerwerk.db"


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _settings(host: str | None, port: int | None, **more: Any) -> Settings:
    given = {name: value for name, value in {"host": host, "port": port, **more}.items() if value is not None}
    settings = load_settings(**given)
    if not settings.behind_tls and not is_loopback(settings.host):
        raise BadInput(
            f"{settings.host} ist von außen erreichbar, doch ohne TLS gingen Kennwörter offen über das Netz. "
            "Stellen Sie einen Proxy mit TLS davor und setzen Sie KAMMERWERK_BEHIND_TLS=true."
        )
    log_to_stderr(settings.log_level, error_texts=settings.log_error_texts)
    return settings


def _built(settings: Settings) -> Application:
    with loading():
        return build(settings)


def _listen(app: Application, *, demo: bool, worker: bool) -> None:
    """Serve the pages until the program is ended; with `worker` also what is due."""
    with loading():
        from web import create_app
        from web.papers.limits import largest_request, too_large
        from workflows.commands.listening import Counter, on_signals

    share_arenas()
    settings = app.settings
    # Without a trusted proxy these headers decide nothing; that they are there says who may not see /metrics.
    trust: dict[str, Any] = {"clear_untrusted_proxy_headers": False}
    if settings.behind_tls:  # the proxy in front says who asks and that it was TLS
        trust = {"trusted_proxy": "*", "trusted_proxy_count": 1, "clear_untrusted_proxy_headers": True,
                 "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto", "x-forwarded-host"}}
    with loading():
        pages = create_app(app, demo=demo)
    try:
        counter = Counter(
            pages, settings.host, settings.port, _THREADS, too_large=partial(too_large, settings),
            max_request_body_size=largest_request(settings) + 1, **trust,
        )
        monitoring = _monitoring(app)
    except OSError as error:
        app.close()
        raise Refusal(
            f"{settings.host}:{settings.port} lässt sich nicht öffnen ({error.strerror}). "
            "Einen anderen Port wählt --port oder KAMMERWERK_PORT."
        ) from error
    set_aside()
    with on_signals() as ending, monitoring:
        if worker:
            app.worker.start()
        click.echo(f"Kammerwerk läuft: http://{settings.host}:{counter.port}/  (Ende mit Strg+C)")
        try:
            counter.run(ending, app.worker.finish)
        finally:
            counter.close()
            app.close(ending.seconds_left)


def _monitoring(app: Application) -> contextlib.AbstractContextManager[int | None]:
    """The port for monitoring, where the settings name one."""
    from web.health.port import open_port

    settings = app.settings
    if not settings.monitoring_port:
        return contextlib.nullcontext()
    try:
        return open_port(app, settings.monitoring_host, settings.monitoring_port)
    except OSError as error:
        app.close()
        raise Refusal(
            f"{settings.monitoring_host}:{settings.monitoring_port} lässt sich nicht öffnen ({error.strerror}). "
            "Einen anderen Port für die Überwachung wählt KAMMERWERK_MONITORING_PORT."
        ) from error


def _first_steps(app: Application) -> None:
    code = app.identity.one_time_code()
    if code:
        click.echo("Noch kann sich niemand anmelden. Einmalcode für die erste Administratorin oder den ersten "
                   f"Administrator, 24 Stunden gültig: {code}")


@click.command()
@_HOST
@_PORT
def serve(host: str | None, port: int | None) -> None:
    """Seiten und Hintergrundarbeit in einem Programm."""
    app = _built(_settings(host, port))
    _first_steps(app)
    _listen(app, demo=False, worker=True)


@click.command()
@_HOST
@_PORT
def web(host: str | None, port: int | None) -> None:
    """Nur die Seiten; die Arbeit macht `kammerwerk worker`."""
    app = _built(_settings(host, port))
    _first_steps(app)
    _listen(app, demo=False, worker=False)


@click.command()
def worker() -> None:
    """Nur die Hintergrundarbeit: automatische Schritte, Fristen, Versand."""
    from workflows.commands.listening import on_signals

    settings = load_settings()
    log_to_stderr(settings.log_level, error_texts=settings.log_error_texts)
    app = _built(settings)
    share_arenas()
    set_aside()
    with on_signals() as ending, _monitoring(app):
        app.worker.start()
        click.echo("Hintergrundarbeit läuft (Ende mit Strg+C)")
        try:
            ending.wait()
        finally:
            app.close(ending.seconds_left)


@click.command()
@_PORT
def demo(port: int | None) -> None:
    """Die erfundene Handwerkskammer Musterland zum Ausprobieren, nur auf diesem Rechner."""
    data = os.environ.get("KAMMERWERK_DATA") or os.path.join("data", "demo")
    settings = _settings("127.0.0.1", port, demo=True, data=data)
    if settings.database_url:
        raise BadInput("Die Beispielkammer bekommt ihre eigene Datenbank; entfernen Sie KAMMERWERK_DATABASE_URL.")
    if not (settings.data / DATABASE).exists():
        _furnish(settings)
    app = _built(settings)
    _sign_ins(app)
    _listen(app, demo=True, worker=True)


def _sign_ins(app: Application) -> None:
    """Say who can sign in to the demo chamber."""
    from handlers.demo.seed import PASSWORD_HINT

    teams = {team.key: team.name for team in app.identity.teams()}
    click.echo(f"Anmeldungen der Beispielkammer, Kennwort für alle: {PASSWORD_HINT}")
    for person in app.identity.people():
        where = ", ".join(teams.get(key, key) for key in sorted(person.groups)) or ", ".join(sorted(person.roles))
        click.echo(f"  {person.username:<10} {person.name:<18} {where}")


def _furnish(settings: Settings) -> None:
    """Fill a fresh folder with the demo chamber and put it in place only when it is complete."""
    from handlers.demo.seed import earliest, seed

    click.echo("Die Beispielkammer wird eingerichtet, das dauert etwa eine Minute …")
    rough = settings.data.with_name(settings.data.name + ".neu")
    shutil.rmtree(rough, ignore_errors=True)
    now = system_clock()
    clock = VirtualClock(earliest(now))
    app = build(settings.model_copy(update={"data": rough, "durable": False}), clock=clock)
    try:
        deploy_shipped(app)
        seed(app, clock, now, click.echo)
    finally:
        app.close()
    put_in_place(rough, settings.data)


def put_in_place(rough: pathlib.Path, data: pathlib.Path) -> None:
    """Move a complete folder into place, the database last: that it is there says that everything is."""
    files = [path for path in rough.rglob("*") if path.is_file()]
    for path in sorted(files, key=lambda path: path.name == DATABASE):
        target = data / path.relative_to(rough)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    shutil.rmtree(rough)


def deploy_shipped(app: Application) -> None:
    """Publish every process of `bpmn/` that is not in force yet, none over what was released in the browser."""
    from workflows.commands.folders import base_of  # a program that serves reads no folders of diagrams
    from workflows.scenarios import folder_files

    for folder in sorted(path for path in shipped_processes().iterdir() if path.is_dir()):
        files = folder_files(folder)
        try:
            if files:
                app.repository.deploy_folder(
                    files, by=SYSTEM, package=folder.name, base=base_of(folder), note="ausgeliefert"
                )
        except Conflict as newer:
            click.echo(sentence(newer.code, newer.params), err=True)
