"""Files from elsewhere, put in their places: out of zips and folders, in UTF-8, under names a package can hold."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from workflows.errors import EngineError, Rejected
from workflows.model import Problem
from workflows.packages.archive import Limits, unpack
from workflows.packages.naming import LETTERS, SCENARIOS, belongs, fitting
from workflows.untrusted_xml import as_text

__all__ = ["Arrived", "Limits", "arrived"]

_ZIP = b"PK\x03\x04"
_BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
_DMN = re.compile(r"https?://www\.omg\.org/spec/DMN/")
_HEAD = 20_000
# What machines and version controls leave in folders, and what a package keeps outside.
_LEFT = ("__MACOSX/",)
_LEFT_NAMES = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came in.

    :param files: name inside the package -> content.
    :param skipped: names in a zip that belong to no package.
    """

    files: Mapping[str, bytes]
    skipped: tuple[str, ...] = ()


def arrived(uploads: Mapping[str, bytes], limits: Limits) -> Arrived:
    """The files of an upload: single ones, or all of one zip (flat, or with its folder).

    :raises Rejected: "import_refused" with a problem for each file that cannot be taken, or as `archive.unpack`;
        "import_empty" where nothing is left, "zip_several" where a zip holds more than one process's folder.
    """
    if len(uploads) == 1:
        (name, content), = uploads.items()
        if content.startswith(_ZIP) or name.lower().endswith(".zip"):
            return _from_zip(unpack(content, limits), limits)
    return Arrived(_placed(dict(uploads), limits))


def _from_zip(found: Mapping[str, bytes], limits: Limits) -> Arrived:
    files = _without_folder({name: content for name, content in found.items() if not _is_litter(name)})
    kept = {name: content for name, content in files.items() if belongs(name) or _is_xml_of_ours(name, content)}
    if not kept:
        raise Rejected("import_empty")
    folders = {name.partition("/")[0] for name in kept if name.lower().endswith(".bpmn") and "/" in name}
    if len(folders) > 1 and not any(name.lower().endswith(".bpmn") and "/" not in name for name in kept):
        raise Rejected("zip_several", names=", ".join(sorted(folders)))
    return Arrived(_placed(kept, limits), tuple(sorted(set(files) - set(kept))))


def _is_litter(name: str) -> bool:
    parts = name.split("/")
    return (
        name.startswith(_LEFT) or any(part.startswith(".") for part in parts) or parts[-1].lower() in _LEFT_NAMES
    )


def _without_folder(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Paths without the folders all of them lie in."""
    found = dict(files)
    while found:
        tops = {name.partition("/")[0] for name in found}
        if len(tops) > 1 or not all("/" in name for name in found) or tops & {LETTERS, SCENARIOS}:
            break
        found = {name.partition("/")[2]: content for name, content in found.items()}
    return found


def _placed(files: Mapping[str, bytes], limits: Limits) -> dict[str, bytes]:
    """Files under the names they have in a package, drawings and tables in UTF-8."""
    placed: dict[str, bytes] = {}
    problems: list[Problem] = []
    for given, content in files.items():
        try:
            name = fitting(_place(given, content))
            if len(content) > limits.file:
                raise Rejected("file_too_large", name=name, resource=name, limit=limits.file, size=len(content))
            placed[name] = _in_utf8(name, content)
        except Rejected as refused:
            problems += _problems(given, refused)
    twice = Counter(name.lower() for name in placed)
    problems += [Problem("", "file_name_twice", params={"name": name}, resource=name)
                 for name in placed if twice[name.lower()] > 1]
    if problems:
        raise Rejected("import_refused", problems=problems)
    return placed


def _place(name: str, content: bytes) -> str:
    """Where a file belongs: what another tool calls .xml by what it holds, letters and scenarios in their folders."""
    name = name.replace("\\", "/")
    if name.lower().endswith(".xml") and not name.lower().endswith(".bpmn20.xml"):
        return _renamed(name, content)
    if "/" not in name and name.lower().endswith(".typ"):
        return f"{LETTERS}/{name}"
    if "/" not in name and name.lower().endswith((".yaml", ".yml")):
        return f"{SCENARIOS}/{name.rpartition('.')[0]}.yaml"
    return name


def _renamed(name: str, content: bytes) -> str:
    stem = re.sub(r"(\.bpmn|\.bpmn2|\.dmn)?\.xml$", "", name, flags=re.IGNORECASE)
    head = content[:_HEAD].replace(b"\0", b"").decode("utf-8", "replace")
    if _BPMN in head:
        return f"{stem}.bpmn"
    return f"{stem}.dmn" if _DMN.search(head) else name


def _is_xml_of_ours(name: str, content: bytes) -> bool:
    return name.lower().endswith(".xml") and _renamed(name, content) != name


def _in_utf8(name: str, content: bytes) -> bytes:
    """A drawing or table in the one encoding browsers read without being told; others stay as they are."""
    if not name.lower().endswith((".bpmn", ".xml", ".dmn")):
        return content
    text = as_text(content)
    try:
        plain = not content.startswith(b"\xef\xbb\xbf") and text in content.decode("utf-8")
    except UnicodeDecodeError:
        plain = False
    return content if plain else f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode()


def _problems(name: str, refused: EngineError) -> list[Problem]:
    inner = refused.problems if isinstance(refused, Rejected) else ()
    if inner:
        return [Problem(one.element, one.code, one.severity, one.message, one.params, name, one.label) for one in inner]
    return [Problem("", refused.code, params=refused.params, resource=name)]
