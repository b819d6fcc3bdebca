"""`deploy` and `export` on both databases: the database is the truth, Git can follow it, nothing is stepped over unseen."""
from __future__ import annotations

import shutil

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from workflows.cli import main
from workflows.commands import serving
from workflows.commands.folders import STAMP
from workflows.packages import minimal
from workflows.scenarios import folder_files


@pytest.fixture
def kammerwerk(app, monkeypatch):
    """Runs a command on the installation of the test."""
    monkeypatch.setenv("KAMMERWERK_DATA", str(app.settings.data))
    monkeypatch.setenv("KAMMERWERK_DATABASE_URL", app.settings.database_url)

    def run(*arguments, code=0):
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        assert result.exit_code == code, result.output
        return result

    return run


@pytest.fixture
def katrin(app):
    return app.identity.create_person("katrin", "Katrin Albers", groups=["register"], roles=["process_owner"])


@pytest.fixture
def folder(tmp_path):
    """A package as a folder, with a README, a letter, a scenario."""
    found = tmp_path / "bpmn" / "umzug"
    files = {**minimal("umzug", "Umzug", "register"), "letters/L1.typ": b"x", "scenarios/plain.yaml": b"- id: a\n"}
    for name, content in files.items():
        (found / name).parent.mkdir(parents=True, exist_ok=True)
        (found / name).write_bytes(content)
    (found / "README.md").write_text("# Umzug", encoding="utf-8")
    return found


def change(folder, old, new):
    diagram = folder / "umzug.bpmn"
    diagram.write_bytes(diagram.read_bytes().replace(old.encode(), new.encode()))


def in_browser(app, katrin, bert, **files):
    """Release the package from the browser with these files changed."""
    app.drafts.begin("umzug", by=katrin)
    for name, content in files.items():
        app.drafts.save_file("umzug", name.replace("__", "/").replace("_dot_", "."), content, by=katrin, revision=None)
    app.drafts.remove_file("umzug", "scenarios/plain.yaml", by=katrin)
    return app.releases.approve(app.releases.propose("umzug", by=katrin, reason="Im Browser").id, by=bert)


def test_a_folder_goes_in_and_comes_out_the_same(app, kammerwerk, folder, tmp_path):
    """Deployed and exported, a package has the same files and the same digest; deployed again it is in force already."""
    kammerwerk("deploy", folder, "--note", "Aus Git")
    before = folder_files(folder)
    kammerwerk("export", "umzug", "--to", tmp_path / "out")
    again = kammerwerk("deploy", tmp_path / "out" / "umzug")

    assert folder_files(tmp_path / "out" / "umzug") == before == app.repository.resources("umzug:1")
    assert "gilt schon" in again.stdout
    assert [one.version for one in app.repository.versions("umzug")] == [1]


def test_export_makes_the_folder_follow_and_keeps_what_is_not_the_packages(app, kammerwerk, folder, katrin, bert):
    """Files that are gone go, with the folders they leave empty; README and hidden files stay; the same stays untouched."""
    kammerwerk("deploy", folder)
    (folder / ".gitignore").write_text("x")
    in_browser(app, katrin, bert, letters__L2_dot_typ=b"neu")
    told = kammerwerk("export", folder).stdout

    assert folder_files(folder) == app.repository.resources("umzug:2")
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()) == [
        ".gitignore", STAMP, "README.md", "first_step.form", "letters/L1.typ", "letters/L2.typ", "umzug.bpmn",
    ]
    assert not (folder / "scenarios").exists()
    assert "Version 2" in told
    assert "1 geschrieben, 3 unverändert, 1 entfernt (scenarios/plain.yaml)" in told


def test_a_release_in_the_browser_is_not_stepped_over(app, kammerwerk, folder, katrin, bert):
    """Files that do not stand on it are refused with who and when; after an export they go on from it."""
    kammerwerk("deploy", folder)
    in_browser(app, katrin, bert, letters__L2_dot_typ=b"neu")
    change(folder, "Angaben prüfen", "Von Hand geändert")

    refused = kammerwerk("deploy", folder, code=1)
    assert "Bert Lang hat „umzug“ am" in refused.stderr
    assert [one.version for one in app.repository.versions("umzug")] == [2, 1]

    kammerwerk("export", folder)
    change(folder, "Angaben prüfen", "Von Hand geändert")
    kammerwerk("deploy", folder)
    assert app.repository.latest("umzug").version == 3
    change(folder, "Von Hand geändert", "Noch einmal")
    kammerwerk("deploy", folder)
    assert app.repository.latest("umzug").version == 4


def test_who_says_so_replaces_it(app, kammerwerk, folder, katrin, bert):
    """--replace is the way to do it all the same."""
    kammerwerk("deploy", folder)
    in_browser(app, katrin, bert)
    change(folder, "Angaben prüfen", "Von Hand geändert")
    kammerwerk("deploy", folder, "--replace")
    assert app.repository.resources("umzug:3") == folder_files(folder)


def test_an_export_that_is_older_than_the_release_does_not_count(app, kammerwerk, folder, katrin, bert):
    """The folder has to stand on the very release that is in force."""
    kammerwerk("deploy", folder)
    kammerwerk("export", folder)
    in_browser(app, katrin, bert)
    change(folder, "Angaben prüfen", "Von Hand geändert")
    assert "kammerwerk export" in kammerwerk("deploy", folder, code=1).stderr


def test_what_ships_is_not_published_over_a_release_in_the_browser(app, kammerwerk, folder, katrin, bert, monkeypatch, capsys):
    """The start of the demo follows the same rule, and goes on."""
    monkeypatch.setattr(serving, "shipped_processes", lambda: folder.parent)
    serving.deploy_shipped(app)
    serving.deploy_shipped(app)
    assert app.repository.latest("umzug").version == 1
    in_browser(app, katrin, bert)
    change(folder, "Angaben prüfen", "Ausgeliefert")
    serving.deploy_shipped(app)
    assert app.repository.latest("umzug").version == 2
    assert "im Browser veröffentlicht" in capsys.readouterr().err


def test_all_processes_go_out_and_older_versions_too(app, kammerwerk, folder, tmp_path, deploy):
    """Without a name every package has its folder; a version goes where it is asked to."""
    kammerwerk("deploy", folder)
    first = folder_files(folder)
    change(folder, "Angaben prüfen", "Anders")
    kammerwerk("deploy", folder)
    deploy("one_job")
    kammerwerk("export", "--to", tmp_path / "all")
    kammerwerk("export", "umzug", "--version", "1", "--to", tmp_path / "old")

    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == ["one_job", "umzug"]
    assert folder_files(tmp_path / "old" / "umzug") == first
    assert "braucht genau einen" in kammerwerk("export", "--version", "1", code=2).stderr
    assert "gibt es nicht" in kammerwerk("export", "nirgends", code=1).stderr


def test_a_package_says_its_name_and_its_folder_is_found_again(app, kammerwerk, folder, tmp_path):
    """The deployment keeps the folder's name where it is a process of it, else its main process's key."""
    other = tmp_path / "kopie"
    shutil.copytree(folder, other)
    kammerwerk("deploy", other)
    with app.reading() as connection:
        assert connection.execute(sa.text("SELECT package, origin FROM deployment")).one() == ("umzug", "files")
