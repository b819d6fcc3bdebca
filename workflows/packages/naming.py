"""Which files belong to a package, and what they may be called."""
from __future__ import annotations

import pathlib

from workflows.errors import Rejected

# Diagrams, tables, forms and letters; what letters show lies beside them, scenarios in a folder of their own.
KINDS = (".bpmn", ".bpmn20.xml", ".dmn", ".form", ".typ")
LETTERS, SCENARIOS = "letters", "scenarios"
LONGEST = 200  # characters; the column holds 300
_NEVER = frozenset('\\:*?"<>|')  # a file of this name could not be written back on every machine


def is_scenario(name: str) -> bool:
    """Whether a file holds scenarios, by its place."""
    return name.startswith(f"{SCENARIOS}/") and name.lower().endswith(".yaml")


def belongs(name: str) -> bool:
    """Whether a file with this name, relative to its package's folder, is part of the package."""
    parts = name.split("/")
    if any(part.startswith(".") for part in parts):
        return False
    return name.lower().endswith(KINDS) or (parts[0] == LETTERS and len(parts) > 1) or is_scenario(name)


def fitting(name: str) -> str:
    """A name a file of a package may have.

    :raises Rejected: "file_name" (no relative path of readable signs), "file_kind" (nothing a package holds).
    """
    path = pathlib.PurePosixPath(name)
    odd = not name.isprintable() or bool(_NEVER & set(name)) or name != name.strip() or len(name) > LONGEST
    if odd or path.is_absolute() or str(path) != name or {"..", "."} & set(path.parts):
        raise Rejected("file_name", name=name[:LONGEST])
    if not belongs(name):
        raise Rejected("file_kind", name=name)
    return name
