"""Wrong use of the command line: a German sentence that names the option or file, and exit code 2."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from workflows.cli import main

USES = {
    "an unknown command": (["nonsense"], "Den Befehl „nonsense“ gibt es nicht."),
    "an unknown option": (["deadline", "--nope"], "Die Option --nope gibt es nicht."),
    "a missing file": (["check", "fehlt.bpmn"], "PFAD: „fehlt.bpmn“ gibt es nicht. Bitte prüfen Sie den Pfad."),
    "a missing table": (["decide", "fehlt.dmn"], "DATEI.dmn: „fehlt.dmn“ gibt es nicht."),
    "a missing argument": (["feel"], "Es fehlt die Angabe AUSDRUCK."),
    "a missing value": (["export", "x", "--to"], "Zur Option --to fehlt der Wert"),
    "letters for a number": (["export", "x", "--version", "abc", "--to", "o"], "--version: „abc“ ist keine ganze Zahl."),
    "an unknown role": (["user", "add", "x", "--name", "X", "--role", "chef"], "--role: „chef“ ist nicht möglich. Möglich"),
    "an impossible date": (["deadline", "--from", "2026-02-31", "--period", "P3M"], "Das Datum gibt es nicht: 2026-02-31"),
    "a German date": (["deadline", "--from", "31.02.2026", "--period", "P3M"], "Das Datum gibt es nicht: 31.02.2026"),
    "broken JSON": (["feel", "a", "--context", "{"], "--context: kein lesbares JSON (Zeile 1, Spalte 2)."),
    "a missing JSON file": (["feel", "a", "--context", "@fehlt.json"], "Die Datei fehlt.json lässt sich nicht lesen."),
    "a missing question": (["assess", "register_entry", "fehlt.json"], "Die Datei fehlt.json lässt sich nicht lesen."),
    "a missing scenario": (["scenario", "fehlt.yaml"], "Die Datei fehlt.yaml ist nicht als Szenario zu lesen"),
}


@pytest.mark.parametrize("arguments,told", USES.values(), ids=USES.keys())
def test_wrong_use_is_told_in_german(arguments, told, tmp_path, monkeypatch):
    """Standard error names what is wrong; nothing English stands before it, and standard output stays an answer."""
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, arguments)

    assert (result.exit_code, told in result.stderr) == (2, True), result.output
    assert "Error:" not in result.output
    assert "Traceback" not in result.output


def test_an_expression_that_has_no_value_says_where():
    """What is not FEEL is told with the place, an unknown name by name."""
    said = [CliRunner().invoke(main, ["feel", *arguments]).stderr for arguments in (["a +"], ["b", "--strict"])]
    assert said == [
        "Der Ausdruck „a +“ ist kein gültiges FEEL. Unverständlich ist er hier: am Ende\n",
        "Den Namen „b“ gibt es nicht. Bitte geben Sie ihn mit --context an.\n",
    ]


def test_wrong_settings_are_told_all_at_once(monkeypatch, tmp_path):
    """Each setting is named with what it should be."""
    monkeypatch.setenv("KAMMERWERK_DATA", str(tmp_path))
    for name, value in (("PORT", "99999999"), ("DATABASE_URL", "mysql://x"), ("PROT", "1"), ("JOB_ATTEMPTS", "drei"),
                        ("DEMO", "vielleicht"), ("LAND", "Meck-Pomm"), ("SECRET_FILE", str(tmp_path / "fehlt"))):
        monkeypatch.setenv(f"KAMMERWERK_{name}", value)
    result = CliRunner().invoke(main, ["incidents", "list"])

    assert result.exit_code == 2
    assert set(result.stderr.splitlines()) == {
        "KAMMERWERK_PORT darf höchstens 65\u2009535 sein, nicht 99999999.",
        "KAMMERWERK_DATABASE_URL muss mit sqlite:/// oder postgresql:// beginnen.",
        "Die Einstellung KAMMERWERK_PROT gibt es nicht. Bitte prüfen Sie die Schreibweise.",
        "KAMMERWERK_JOB_ATTEMPTS braucht eine Zahl, nicht „drei“.",
        "KAMMERWERK_DEMO braucht true oder false, nicht „vielleicht“.",
        "KAMMERWERK_LAND hat keinen brauchbaren Wert. Bitte sehen Sie in der Beschreibung der Einstellungen nach.",
        f"Die Datei {tmp_path / 'fehlt'} aus KAMMERWERK_SECRET_FILE lässt sich nicht lesen. Bitte prüfen Sie Pfad und "
        "Rechte.",
    }


def test_a_case_without_a_record_is_not_called_sound(monkeypatch, tmp_path):
    """Whoever mistypes a case's id is not told that its record is whole."""
    monkeypatch.setenv("KAMMERWERK_DATA", str(tmp_path))
    result = CliRunner().invoke(main, ["audit", "verify", "fehlt"])

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Zum Vorgang „fehlt“ gibt es kein Protokoll. Bitte prüfen Sie die Vorgangsnummer.\n"
