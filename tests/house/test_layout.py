"""The house keeps its own rules: names, sizes, addresses, ownership."""
from __future__ import annotations

import ast
import importlib.metadata
import json
import pathlib
import re
import subprocess
import tomllib

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGES = ("workflows", "handlers", "web")
MAX_LINES = 500


def committed_files() -> list[pathlib.Path]:
    """All files git tracks, plus new ones it does not ignore."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()
    return [ROOT / name for name in listed if (ROOT / name).is_file()]


def python_files() -> list[pathlib.Path]:
    return [path for path in committed_files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in PACKAGES]


def test_the_three_packages_belong_to_this_distribution_alone():
    """`workflows`, `handlers` and `web` are owned by kammerwerk and by nobody else."""
    owners = importlib.metadata.packages_distributions()
    for package in PACKAGES:
        assert set(owners.get(package, ["kammerwerk"])) == {"kammerwerk"}


def test_private_distribution_and_licence_are_declared():
    """The package can not be uploaded by accident and names its licence."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert project["license"] == "EUPL-1.2"
    assert "Private :: Do Not Upload" in project["classifiers"]
    assert "EUPL-1.2" in (ROOT / "LICENSE").read_text()


def test_no_room_without_a_name():
    """There is no utils.py, helpers.py, common/ or base.py: a thing without a name has no file."""
    nameless = {"utils.py", "helpers.py", "base.py", "misc.py"}

    assert [str(p) for p in python_files() if p.name in nameless or "common" in p.parts] == []


def test_tests_are_no_packages():
    """A tests/web/__init__.py would shadow the package `web`."""
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_no_module_outgrows_its_room():
    """No Python module is longer than 500 lines unless its docstring gives the reason."""
    long = [
        str(path.relative_to(ROOT))
        for path in python_files()
        if len(path.read_text().splitlines()) > MAX_LINES and "Length:" not in (ast.get_docstring(ast.parse(path.read_text())) or "")
    ]
    assert long == []


def test_public_modules_say_what_they_are():
    """Every module of the three packages opens with a docstring."""
    silent = [
        str(path.relative_to(ROOT))
        for path in python_files()
        if path.read_text().strip() and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_no_address_of_a_registry_and_no_path_of_a_machine():
    """No file names a package registry, a home folder or a workshop's folder."""
    forbidden = re.compile(
        "|".join(["pypi" + r"\.org", "registry" + r"\.npmjs", "python" + "hosted", "debian" + r"\.org/debian", "/" + "work/", "/" + "root/", "/" + "home/[a-z]"])
    )
    hits = []
    for path in committed_files():
        if path.suffix in {".png", ".woff2", ".pdf", ".ico"}:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        hits += [f"{path.relative_to(ROOT)}: {found.group()}" for found in forbidden.finditer(text)]
    assert hits == []


def test_lock_files_hold_hashes_and_no_addresses():
    """requirements.lock pins with hashes only; package-lock.json has no `resolved`."""
    for name in ("requirements.lock", "tests/requirements.lock"):
        text = (ROOT / name).read_text()
        assert "://" not in text
        pins = re.findall(r"(?m)^[a-z0-9_.\[\]-]+==[^ ]+ (.)", text, flags=re.IGNORECASE)
        assert pins
        assert set(pins) <= {"\\", ";"}
    assert '"resolved"' not in (ROOT / "web/frontend/package-lock.json").read_text()
    json.loads((ROOT / "web/frontend/package-lock.json").read_text())


@pytest.mark.parametrize("package", ["requirements.lock", "tests/requirements.lock"])
def test_both_locks_agree(package):
    """A library has one version, in the product and in its tests."""
    def pins(name: str) -> dict[str, str]:
        return dict(re.findall(r"(?m)^([a-z0-9_.-]+)==([^ ;]+)", (ROOT / name).read_text(), flags=re.IGNORECASE))

    product = pins("requirements.lock")
    assert {name: pins(package).get(name) for name in product} == product


def test_every_room_has_a_readme():
    """A newcomer finds a README in each room."""
    rooms = [ROOT / package for package in PACKAGES]
    rooms += [ROOT / "workflows" / name for name in ("engine", "feel", "decisions", "forms", "deadlines", "persistence", "services", "scenarios", "checking", "commands", "trying", "replaying")]
    rooms += [path for path in (ROOT / "bpmn").iterdir() if path.is_dir()]

    assert [str(room.relative_to(ROOT)) for room in rooms if not (room / "README.md").is_file()] == []


def test_no_eval_or_exec_anywhere():
    """Nothing in the product evaluates Python text (ASVS 1.3.2)."""
    hits = []
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec", "__import__"}:
                hits.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert hits == []
