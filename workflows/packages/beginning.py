"""A package nobody has drawn yet: start, one task with a form, end; and the key a title gives."""
from __future__ import annotations

import pathlib
import re
import unicodedata
from xml.sax.saxutils import quoteattr

from workflows.errors import Rejected

_FOLDER = pathlib.Path(__file__).parent / "new"
_KEY = re.compile(r"[a-z][a-z0-9_]{1,59}")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def key_of(name: str, title: str = "") -> str:
    """The key of a new process: the name given, else one made of its title.

    :raises Rejected: "process_key" where neither gives one: small letters, digits and _, beginning with a letter.
    """
    key = name or _spelt(title)
    if not _KEY.fullmatch(key):
        raise Rejected("process_key", name=key[:100])
    return key


def _spelt(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.lower().translate(_GERMAN))
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode())
    return "_".join(words)[:60].strip("_")


def minimal(key: str, title: str, group: str = "") -> dict[str, bytes]:
    """The files of a process that runs: start event, one user task with a form, end event.

    :param title: what people call the process.
    :param group: team that does the task; "" leaves it open, and the check says so.
    """
    text = (_FOLDER / "process.bpmn").read_text(encoding="utf-8")
    groups = f" camunda:candidateGroups={quoteattr(group)}" if group else ""
    for gap, value in (("KEY", key), ('"TITLE"', quoteattr(title)), (' GROUPS=""', groups)):
        text = text.replace(gap, value)
    return {f"{key}.bpmn": text.encode(), "first_step.form": (_FOLDER / "first_step.form").read_bytes()}
