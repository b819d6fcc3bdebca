"""What a command says where its database cannot be opened: in German, with what the database itself says."""
from __future__ import annotations

from sqlalchemy.exc import DBAPIError, OperationalError

from workflows.settings import SettingsError, load_settings

_OF_SERVER = (
    (("password", "passwort", "no pg_hba.conf", "role \"", "rolle »"),
     "Die Datenbank lässt die Anmeldung nicht zu. Bitte prüfen Sie Rolle und Kennwort in KAMMERWERK_DATABASE_URL."),
    (("database \"", "datenbank »"),
     "Die Datenbank gibt es auf dem Server nicht. Bitte legen Sie sie an (createdb), oder berichtigen Sie den Namen in "
     "KAMMERWERK_DATABASE_URL."),
    (("",), "Die Datenbank ist nicht zu erreichen. Bitte prüfen Sie, ob der Server läuft, und die Adresse in "
            "KAMMERWERK_DATABASE_URL."),
)
# Class 08 = connection, 57P = the server is shutting down or starting; while connecting there is none.
_GONE = ("08", "57P")
_OF_FILE = (
    (("not a database", "malformed"),
     "Die Datei {file} ist keine lesbare Datenbank. Bitte prüfen Sie KAMMERWERK_DATA, oder spielen Sie eine Sicherung "
     "ein (kammerwerk restore)."),
    (("readonly", "unable to open"),
     "Die Datei {file} lässt sich nicht öffnen oder nicht schreiben. Bitte prüfen Sie KAMMERWERK_DATA und ob der "
     "Ordner dem Benutzer gehört, unter dem das Programm läuft."),
)


def why(error: BaseException | None) -> str | None:
    """What keeps a command from its database; None where the error is about something else."""
    if not isinstance(error, DBAPIError) or error.orig is None:
        return None
    said = str(error.orig).strip()
    if "sqlite" in type(error.orig).__module__:
        found = _first(_OF_FILE, said)
        return f"{found.format(file=_file())}\nDie Datenbank sagt: {said}" if found else None
    state = getattr(error.orig, "sqlstate", None) or _GONE[0]
    if isinstance(error, OperationalError) and state.startswith(_GONE):
        return f"{_first(_OF_SERVER, said)}\nDer Server sagt: {said.splitlines()[0]}"
    return None


def _first(known: tuple[tuple[tuple[str, ...], str], ...], said: str) -> str | None:
    return next((words for marks, words in known if any(mark in said.lower() for mark in marks)), None)


def _file() -> str:
    try:
        return load_settings().url.removeprefix("sqlite:///")
    except SettingsError:  # they have been read before; the words matter more than the place
        return "kammerwerk.db"
