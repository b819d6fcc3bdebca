"""A program or command whose database cannot be opened says in German why and what to do, and ends with an exit code."""
from __future__ import annotations

import contextlib
import socket
import threading

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from workflows.bootstrap import build
from workflows.cli import main
from workflows.settings import Settings

PROGRAMS = (["serve", "--port", "0"], ["web", "--port", "0"], ["worker"])
COMMANDS = (
    ["sentinel"], ["audit", "verify"], ["incidents", "list"], ["backup", "b.zip"], ["upgrade"], ["upgrade", "--rehearse"],
    ["crisis-folder", "k.html"], ["erase", "X-1", "--reason", "x"],
    ["export", "register_entry", "--to", "o"],
)
EACH = pytest.mark.parametrize("arguments", [*PROGRAMS, *COMMANDS], ids=" ".join)


@pytest.fixture
def kammerwerk(tmp_path, monkeypatch):
    """Runs a command line in an empty place; gives what it says to a person."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KAMMERWERK_DATA", str(tmp_path / "data"))

    def run(arguments, code=1, **environ):
        for name, value in environ.items():
            monkeypatch.setenv(f"KAMMERWERK_{name}", str(value))
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == code, result.output
        assert isinstance(result.exception, SystemExit)  # else it is a traceback
        assert "Traceback" not in result.output
        return result.stderr

    return run


@contextlib.contextmanager
def refusing(code, text):
    """A server that speaks PostgreSQL's protocol as far as a refusal; gives its address."""
    fields = b"".join(kind + value.encode() + b"\0" for kind, value in ((b"S", "FATAL"), (b"V", "FATAL"), (b"C", code), (b"M", text)))
    answer = b"E" + (len(fields) + 5).to_bytes(4, "big") + fields + b"\0"

    def serve():
        with contextlib.suppress(OSError):  # closed: the test is over
            while True:
                client, _ = door.accept()
                with client:
                    client.recv(4096)
                    client.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as door:
        threading.Thread(target=serve, daemon=True).start()
        yield f"postgresql://kammerwerk:geheim@127.0.0.1:{door.getsockname()[1]}/k?sslmode=disable&gssencmode=disable"
        door.shutdown(socket.SHUT_RDWR)


@EACH
def test_a_server_that_is_not_there(kammerwerk, arguments):
    """Whatever is started: that it cannot be reached, and where to look."""
    said = kammerwerk(arguments, DATABASE_URL="postgresql://kammerwerk@127.0.0.1:1/k")
    assert "Die Datenbank ist nicht zu erreichen. Bitte prüfen Sie, ob der Server läuft" in said


@pytest.mark.parametrize("text", [
    'password authentication failed for user "kammerwerk"', "Passwort-Authentifizierung für Benutzer »kammerwerk« fehlgeschlagen",
    'role "kammerwerk" does not exist', 'no pg_hba.conf entry for host "127.0.0.1"',
])
def test_a_server_that_lets_nobody_in(kammerwerk, text):
    """Wrong password or role, in the language of the server: what it says is told, the password is not."""
    with refusing("28P01", text) as url:
        said = kammerwerk(["worker"], DATABASE_URL=url)
    assert "Die Datenbank lässt die Anmeldung nicht zu. Bitte prüfen Sie Rolle und Kennwort" in said
    assert text in said
    assert "geheim" not in said


def test_a_database_that_is_not_on_the_server(kammerwerk, postgresql):
    """It is told to be made."""
    url = sa.make_url(postgresql.url).set(drivername="postgresql", database="fehlt")
    said = kammerwerk(["serve", "--port", "0"], DATABASE_URL=url.render_as_string(hide_password=False))
    assert "Die Datenbank gibt es auf dem Server nicht. Bitte legen Sie sie an (createdb)" in said


def test_a_server_that_is_still_starting(kammerwerk):
    """As one that is not there."""
    with refusing("57P03", "the database system is starting up") as url:
        assert "Die Datenbank ist nicht zu erreichen." in kammerwerk(["web", "--port", "0"], DATABASE_URL=url)


@EACH
def test_a_file_that_is_no_database(kammerwerk, tmp_path, arguments):
    """The file is named and stays as it is."""
    (tmp_path / "data").mkdir()
    file = tmp_path / "data" / "kammerwerk.db"
    file.write_text("Das ist keine Datenbank, sondern ein Brief. " * 200)
    before = file.read_bytes()
    said = kammerwerk(arguments)
    assert f"Die Datei {file} ist keine lesbare Datenbank." in said
    assert file.read_bytes() == before


@pytest.mark.parametrize("arguments", PROGRAMS, ids=" ".join)
def test_a_file_that_cannot_be_opened(kammerwerk, tmp_path, arguments):
    """Rights or a folder in its place: the file is named."""
    (tmp_path / "data" / "kammerwerk.db").mkdir(parents=True)
    assert "kammerwerk.db lässt sich nicht öffnen oder nicht schreiben." in kammerwerk(arguments)


def test_a_file_that_cannot_be_written(kammerwerk, tmp_path):
    """A database on a medium that is read only, here by the way it is opened."""
    build(Settings(data=tmp_path / "data", durable=False), outbox_adapters={}).close()
    url = f"sqlite:///file:{tmp_path / 'data' / 'kammerwerk.db'}?mode=ro&uri=true"
    assert "lässt sich nicht öffnen oder nicht schreiben." in kammerwerk(["worker"], DATABASE_URL=url)


@pytest.mark.parametrize("arguments", PROGRAMS, ids=" ".join)
def test_a_folder_that_cannot_be_made(kammerwerk, tmp_path, arguments):
    """The folder and its setting are named, as for any wrong setting."""
    (tmp_path / "belegt").write_text("")
    said = kammerwerk(arguments, code=2, DATA=tmp_path / "belegt")
    assert f"Der Ordner {tmp_path / 'belegt'} aus KAMMERWERK_DATA lässt sich nicht anlegen." in said
