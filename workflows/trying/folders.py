"""A package's files as a folder, as `bpmn/` has them: scenarios name their files relative to themselves."""
from __future__ import annotations

import pathlib
from collections.abc import Mapping


def write_package(root: pathlib.Path, name: str, files: Mapping[str, bytes]) -> pathlib.Path:
    """Write a package below a folder and give its own folder.

    A name that would lead out of it is left out: nothing in the package can mean that file.

    :param name: of the package.
    """
    folder = root / (name if _is_plain(name) else "package")
    folder.mkdir(parents=True, exist_ok=True)
    for inner, content in files.items():
        parts = pathlib.PurePosixPath(inner).parts
        if not parts or inner.startswith("/") or ".." in parts or "\0" in inner:
            continue
        path = folder.joinpath(*parts)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError:  # a folder where another file stands, a name too long for this system
            continue
    return folder


def _is_plain(name: str) -> bool:
    return bool(name) and name not in (".", "..") and "/" not in name and "\0" not in name and len(name) < 200
