"""Files of a deployment: named relative to the scenario or to the process's folder, never above it."""
from __future__ import annotations

import pathlib
from collections.abc import Iterable

from workflows.packages import belongs
from workflows.scenarios.errors import BrokenScenario


def resource_name(name: str) -> str:
    """Name of a file inside its deployment: "../letters/L1.typ" is "letters/L1.typ"."""
    parts = [part for part in pathlib.PurePosixPath(name.replace("\\", "/")).parts if part not in (".", "/")]
    while parts and parts[0] == "..":
        parts.pop(0)
    if not parts or ".." in parts:
        raise BrokenScenario(f"{name!r} is no name of a file", code="scenario_file_name", name=name)
    return "/".join(parts)


def folder_files(folder: pathlib.Path) -> dict[str, bytes]:
    """All files of a process's package, by their path inside its folder: letters, what they show and scenarios, too."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and belongs(name):
            found[name] = path.read_bytes()
    return found


def gathered(
    names: Iterable[str], below: pathlib.Path, within: pathlib.Path | None = None
) -> dict[str, bytes]:
    """The files of one deployment.

    :param names: files or folders, relative to `below`; a folder stands for all deployable files in it.
    :param within: the folder they must lie in, None = anywhere: a scenario from the browser names no file of ours.
    :raises BrokenScenario: where a file is missing, or two get the same name.
    """
    files: dict[str, bytes] = {}
    for name in names:
        path = below / name
        if within is not None and not path.resolve().is_relative_to(within.resolve()):
            raise BrokenScenario(f"{name!r} lies outside", code="scenario_file_name", name=name)
        try:
            fresh = folder_files(path) if path.is_dir() else {resource_name(name): path.read_bytes()}
        except OSError as error:
            raise BrokenScenario(
                f"{name}: {error.strerror or error}", code="scenario_file_missing", name=name) from error
        for inner, content in fresh.items():
            if files.get(inner, content) != content:
                raise BrokenScenario(f"two files are named {inner}", code="scenario_file_twice", name=inner)
            files[inner] = content
    return files
