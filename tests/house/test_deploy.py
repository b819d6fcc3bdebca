"""The files for running it name only what exists."""
from __future__ import annotations

import pathlib
import re

import pytest

from workflows.cli import COMMANDS
from workflows.settings import PREFIX, Settings

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
    assert len(units) == 4
    for unit in units:
        lines = set(unit.read_text(encoding="utf-8").splitlines())
        wanted = {"User=kammerwerk", "NoNewPrivileges=yes", "ProtectSystem=strict", "PrivateTmp=yes", "CapabilityBoundingSet="}
        assert wanted - lines == set(), unit.name
