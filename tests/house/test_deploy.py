"""The files for running it name only what exists."""
from __future__ import annotations

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

from workflows.cli import COMMANDS
from workflows.settings import PREFIX, Settings, load_settings

DEPLOY = pathlib.Path(__file__).resolve().parents[2] / "deploy"
FILES = sorted(path for path in DEPLOY.rglob("*") if path.is_file())
_COMMAND = re.compile(r"(?:bin/kammerwerk |`kammerwerk |(?m:^)kammerwerk |\"kammerwerk\", \")([a-z-]+)")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_deploy_files_name_existing_settings_and_commands(path):
    """Whoever follows the manual or starts a unit meets no setting and no command that is gone."""
    text = path.read_text(encoding="utf-8")
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    named = {name.removesuffix("_FILE") for name in re.findall(rf"{PREFIX}[A-Z_]*[A-Z]", text)} - {f"{PREFIX}"}
    assert named - known == set()
    assert set(_COMMAND.findall(text)) - set(COMMANDS) == set()


def test_every_unit_is_hardened():
    """Each service runs without rights it does not need (trust.md § 7)."""
    units = [path for path in FILES if path.suffix == ".service"]
    assert len(units) == 3
    for unit in units:
        lines = set(unit.read_text(encoding="utf-8").splitlines())
        wanted = {"User=kammerwerk", "NoNewPrivileges=yes", "ProtectSystem=strict", "PrivateTmp=yes", "CapabilityBoundingSet="}
        assert wanted - lines == set(), unit.name


_ANALYZE = shutil.which("systemd-analyze")


@pytest.mark.skipif(_ANALYZE is None, reason="systemd-analyze is not installed here")
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path):
    """`systemd-analyze verify` is silent about every unit, the drop-in with the mail password included."""
    mail = (DEPLOY / "systemd" / "mail.conf").read_text(encoding="utf-8")
    for unit in (DEPLOY / "systemd").glob("*.service"):
        text = unit.read_text(encoding="utf-8").replace("/opt/kammerwerk/.venv/bin/kammerwerk", sys.executable)
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
        (tmp_path / f"{unit.name}.d").mkdir()
        (tmp_path / f"{unit.name}.d" / "mail.conf").write_text(mail, encoding="utf-8")

    def complaints() -> list[str]:
        units = [str(tmp_path / unit) for unit in ("kammerwerk-serve.service", "kammerwerk-web.service", "kammerwerk-worker@1.service")]
        done = subprocess.run([_ANALYZE, "verify", "--man=no", *units], capture_output=True, text=True, check=False)
        return [line for line in (done.stdout + done.stderr).splitlines() if "kammerwerk" in line or "mail.conf" in line]

    assert complaints() == []
    (tmp_path / "kammerwerk-worker@.service.d" / "mail.conf").write_text(f"{mail}LoadCredentials=x\n", encoding="utf-8")
    assert len(complaints()) == 1  # so it does read the drop-in


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("runuser") is None, reason="only root may act for a service's user")
def test_the_command_line_acts_as_the_services_do(tmp_path):
    """`kammerwerk-cli` gives settings with spaces, secrets from root's files and the data folder to the service's user."""
    program, data, etc = tmp_path / "program", tmp_path / "data", tmp_path / "etc"
    program.write_text('#!/bin/sh\nid -un; pwd; umask; env | grep KAMMERWERK_ | sort; printf "%s\\n" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    data.mkdir(mode=0o755)
    etc.mkdir(mode=0o700)
    (etc / "kammerwerk.env").write_text("# Kommentar\nKAMMERWERK_ORGANISATION=Kammer Nord\nOTHER=no\nKAMMERWERK_LAND=MV", encoding="utf-8")
    (etc / "secret").write_text("s3cret\n", encoding="utf-8")
    for folder in tmp_path.parents:
        if folder.is_relative_to("/tmp") and folder != pathlib.Path("/tmp"):
            folder.chmod(0o755)
    tmp_path.chmod(0o755)
    where = {"ETC": etc, "PROGRAM": program, "USER": "nobody", "DATA": data}
    done = subprocess.run(
        [str(DEPLOY / "kammerwerk-cli"), "erase", "A 1"], capture_output=True, text=True, check=True,
        env={"PATH": os.environ["PATH"], **{f"CLI_{name}": str(value) for name, value in where.items()}},
    )
    assert done.stdout.splitlines() == [
        "nobody", str(data), "0077", f"KAMMERWERK_DATA={data}", "KAMMERWERK_LAND=MV", "KAMMERWERK_ORGANISATION=Kammer Nord",
        "KAMMERWERK_SECRET=s3cret", "erase", "A 1",
    ]


def test_only_one_way_makes_the_nightly_backup():
    """The worker makes it, where the example's settings say so; no timer beside it, and its folder may be written."""
    assert [path.name for path in FILES if path.suffix == ".timer" or "backup" in path.name] == []
    [folder] = re.findall(r"^KAMMERWERK_BACKUP_FOLDER=(.+)$", (DEPLOY / "kammerwerk.env.example").read_text(encoding="utf-8"), re.MULTILINE)
    for unit in ("kammerwerk-serve.service", "kammerwerk-web.service", "kammerwerk-worker@.service"):
        assert f"ReadWritePaths=-{folder}\n" in (DEPLOY / "systemd" / unit).read_text(encoding="utf-8")


def test_the_example_settings_are_right():
    """The file to copy is accepted as it stands, and with its comments taken off, the mail server's aside."""
    lines = (DEPLOY / "kammerwerk.env.example").read_text(encoding="utf-8").splitlines()
    for wanted in (lambda line: line.startswith("KAMMERWERK_"), lambda line: line.lstrip("#").startswith("KAMMERWERK_") and " " not in line.split("=")[0]):
        found = dict(line.lstrip("#").split("=", 1) for line in lines if wanted(line))
        assert load_settings(found).backup_folder == "/var/backups/kammerwerk"
