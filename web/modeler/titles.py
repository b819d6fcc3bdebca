"""What people call the files of a package: the name of what is drawn, decided, asked or written in them."""
from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from handlers.letters.own import title_of as letter_title
from web.modeler.kinds import kind_of
from web.modeler.surroundings import decisions_of, form_id, processes_of
from workflows.errors import Rejected
from workflows.untrusted_xml import read_untrusted

_FORM_REF = "{http://camunda.org/schema/1.0/bpmn}formRef"
_MOST_STEPS = 2


def titles(files: Mapping[str, bytes]) -> dict[str, str]:
    """What each file is called on screen; "" where it is called by the name of its file."""
    steps: dict[str, list[str]] | None = None
    found: dict[str, str] = {}
    for file, content in files.items():
        title = _own(file, content)
        if not title and kind_of(file).key == "formular":
            steps = _steps(files) if steps is None else steps
            title = _joined(steps.get(form_id(file, content), [])) or spoken(file)
        found[file] = title
    return found


def _own(file: str, content: bytes) -> str:
    kind = kind_of(file).key
    if kind == "diagramm":
        return ", ".join(processes_of(file, content).values())
    if kind == "tabelle":
        return ", ".join(one["name"] for one in decisions_of(file, content))
    if kind == "brief":
        return _("Layout aller Schreiben") if stem_of(file) == "layout" else letter_title(content, stem_of(file))
    return form_title(content) if kind == "formular" else ""


def form_title(content: bytes) -> str:
    """The heading a form begins with, "" where it has none."""
    try:
        told: Any = json.loads(content)
    except (ValueError, RecursionError):
        return ""  # a draft may be unreadable; the check says so
    parts = told.get("components") if isinstance(told, dict) else None
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], dict) else {}
    text = str(first.get("text") or "") if first.get("type") == "text" else ""
    return text.lstrip("# ").partition("\n")[0].strip()[:120] if text.startswith("#") else ""


def _steps(files: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Form -> names of the steps that show it, over all diagrams."""
    found: dict[str, list[str]] = {}
    for file, content in sorted(files.items()):
        if kind_of(file).key != "diagramm":
            continue
        try:
            root = read_untrusted(content, file)
        except Rejected:
            continue  # a draft may be unreadable; the check says so
        for one in root.iter():
            form, name = one.get(_FORM_REF), one.get("name")
            if form and name and name not in found.setdefault(form, []):
                found[form].append(name)
    return found


def _joined(names: list[str]) -> str:
    return ", ".join(names[:_MOST_STEPS]) + (" …" if len(names) > _MOST_STEPS else "")


def stem_of(file: str) -> str:
    """The name of a file without folder and ending."""
    return file.rpartition("/")[2].partition(".")[0]


def spoken(file: str) -> str:
    """ "first_step.form" as "First step"."""
    words = stem_of(file).replace("_", " ").strip()
    return words[:1].upper() + words[1:]
