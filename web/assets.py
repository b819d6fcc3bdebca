"""Built assets: names with a hash of their content, looked up in the build's manifest."""
from __future__ import annotations

import json
import re
from pathlib import Path

HASHED = re.compile(r"-[0-9A-Z]{8}\.\w+$")
MISSING = (
    "Die Oberfläche ist noch nicht gebaut: {manifest} fehlt.\n"
    "Bitte im Projektordner ausführen:  make setup\n"
    "oder von Hand:  cd web/frontend && npm ci --ignore-scripts && node build.mjs"
)


class Assets:
    """The folder esbuild filled.

    :param folder: `web/static/dist`.
    :raises FileNotFoundError: nothing was built yet.
    """

    prefix = "/static/"

    def __init__(self, folder: Path) -> None:
        manifest = folder / "manifest.json"
        if not manifest.is_file():
            raise FileNotFoundError(MISSING.format(manifest=manifest))
        self.folder = folder
        self._names: dict[str, str] = json.loads(manifest.read_text(encoding="utf-8"))

    def url(self, name: str, language: str = "") -> str:
        """Address of an entry such as "app.css"; of the build of a language where there is one of its own."""
        return self.prefix + (self._names.get(f"{language}/{name}") or self._names.get(name, name))

    @staticmethod
    def is_immutable(path: str, url: str) -> bool:
        """Whether the name carries a content hash, so browsers may keep it for ever."""
        del path
        return HASHED.search(url) is not None
