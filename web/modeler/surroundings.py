"""What a diagram of a draft may refer to: teams, people, and the forms, decisions, letters and processes beside it."""
from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from lxml import etree

from web.services import services
from workflows.errors import Rejected
from workflows.services.catalog import Recent
from workflows.untrusted_xml import read_untrusted

_PROCESS = "{http://www.omg.org/spec/BPMN/20100524/MODEL}process"


def surroundings(files: Mapping[str, bytes], called: Mapping[str, str]) -> dict[str, Any]:
    """Everything an inspector lets somebody choose from.

    :param files: of the draft.
    :param called: what each file is called on screen.
    """
    own = processes(files)
    others = {found.key: found.name for found in services().repository.definitions() if found.key not in own}
    return {
        "teams": [{"key": team.key, "name": team.name} for team in services().identity.teams()],
        "people": [{"username": one.username, "name": one.name} for one in services().identity.people()],
        "forms": [{"id": form_id(file, content), "file": file, "title": called.get(file, "")}
                  for file, content in _ending(files, ".form")],
        "decisions": [found for file, content in _ending(files, ".dmn") for found in decisions_of(file, content)],
        "letters": [file.rpartition("/")[2].removesuffix(".typ") for file, _ in _ending(files, ".typ")],
        "letter_titles": {file.rpartition("/")[2].removesuffix(".typ"): called.get(file, "")
                          for file, _ in _ending(files, ".typ")},
        "processes": [
            *({"key": key, "name": name, "own": True} for key, name in own.items()),
            *({"key": key, "name": name, "own": False} for key, name in sorted(others.items(), key=lambda one: one[1])),
        ],
    }


def _ending(files: Mapping[str, bytes], ending: str) -> list[tuple[str, bytes]]:
    return sorted((file, content) for file, content in files.items() if file.endswith(ending))


def form_id(file: str, content: bytes) -> str:
    """What a task refers to a form by: its id, else the name of its file."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = None  # a draft may be unreadable; the check says so
    own = told.get("id") if isinstance(told, dict) else None
    return str(own or file.rpartition("/")[2].removesuffix(".form"))


def decisions_of(file: str, content: bytes) -> list[dict[str, str]]:
    """The decisions of a file; none where it cannot be read."""
    try:
        root = read_untrusted(content, file)
    except Rejected:
        return []  # a draft may be unreadable; the check says so
    return [{"id": key, "name": name, "file": file} for key, name in _named(root, "{*}decision").items()]


def processes(files: Mapping[str, bytes]) -> dict[str, str]:
    """Processes drawn in the files: key -> name."""
    found: dict[str, str] = {}
    for file, content in [*_ending(files, ".bpmn"), *_ending(files, ".bpmn20.xml")]:
        found.update(processes_of(file, content))
    return found


def processes_of(file: str, content: bytes) -> dict[str, str]:
    """Processes drawn in one file; none where it cannot be read. Every page of a draft asks: remembered by content."""
    return _DRAWN.get(hashlib.sha256(content).digest(), lambda: _processes_of(file, content))


_DRAWN: Recent[dict[str, str]] = Recent(500)


def _processes_of(file: str, content: bytes) -> dict[str, str]:
    try:
        root = read_untrusted(content, file)
    except Rejected:
        return {}  # a draft may be unreadable; the check says so
    return _named(root, _PROCESS)


def _named(root: etree._Element, tag: str) -> dict[str, str]:
    """Elements of a tag that have an id: id -> name, else the id."""
    found = [(one.get("id") or "", one.get("name") or "") for one in root.iter(tag)]
    return {key: name or key for key, name in found if key}
