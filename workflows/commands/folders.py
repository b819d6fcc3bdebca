"""A package as a folder of files, and what the folder knows of the version it was exported from."""
from __future__ import annotations

import contextlib
import json
import os
import pathlib
from collections.abc import Mapping
from dataclasses import dataclass

from workflows.commands.output import Refusal
from workflows.scenarios import folder_files

# Hidden, so no part of the package; Git carries it along, and `deploy` sees what the files stand on.
STAMP = ".kammerwerk.json"


@dataclass(frozen=True)
class Export:
    """What an export did to a folder.

    :param removed: files that no longer belong to the package.
    """

    folder: pathlib.Path
    written: int
    kept: int
    removed: tuple[str, ...]


def base_of(folder: pathlib.Path) -> str:
    """Digest of the version a folder was exported from, "" where it does not say."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        return str(json.loads((folder / STAMP).read_text(encoding="utf-8")).get("digest") or "")
    return ""


def write_package(
    folder: pathlib.Path, package: str, version: int, digest: str, files: Mapping[str, bytes]
) -> Export:
    """Make a folder hold exactly a package; what never belongs to one (README.md, hidden files) stays.

    :raises Refusal: where a name would lead out of the folder.
    """
    targets = {name: (folder / name) for name in files}
    for name, target in targets.items():
        if not target.resolve().is_relative_to(folder.resolve()):
            raise Refusal(f"{name} läge außerhalb des Ordners.")
    before = folder_files(folder) if folder.is_dir() else {}
    fresh = {name: content for name, content in files.items() if before.get(name) != content}
    for name, content in fresh.items():
        _write(targets[name], content)
    removed = tuple(sorted(before.keys() - files.keys()))
    for name in removed:
        _remove(folder, folder / name)
    stamp = {"package": package, "version": version, "digest": digest}
    _write(folder / STAMP, (json.dumps(stamp, ensure_ascii=False, indent=1) + "\n").encode())
    return Export(folder, len(fresh), len(files) - len(fresh), removed)


def _write(target: pathlib.Path, content: bytes) -> None:
    """Put a file in place whole: who reads meanwhile, or is cut off, has the old one or the new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    rough = target.with_name(f".{target.name}.neu")
    rough.write_bytes(content)
    os.replace(rough, target)


def _remove(folder: pathlib.Path, target: pathlib.Path) -> None:
    """Take a file away, and the folders it leaves empty."""
    target.unlink()
    for parent in target.parents:
        if parent == folder or any(parent.iterdir()):
            break
        parent.rmdir()
