"""Files to begin with: a diagram, a decision table, a form, a letter."""
from __future__ import annotations

import json
import re
from collections.abc import Collection
from pathlib import Path
from xml.sax.saxutils import escape

from web.modeler.kinds import Kind
from workflows.packages import key_of

_GAP = re.compile(r"\b(?:TITLE|TEXT)\b|KEY")
_FOLDER = Path(__file__).parent / "new"


def blank(kind: Kind, title: str, taken: Collection[str] = ()) -> tuple[str, bytes]:
    """Name and content of a new file.

    :param title: what people call it; the name of the file is made of it.
    :param taken: names it may not have; it gets a number then.
    :raises Rejected: "process_key" where no name can be made of it.
    """
    key = _free(kind, key_of("", title), taken)
    text = (_FOLDER / f"{kind.key}{kind.ending}").read_text(encoding="utf-8")
    spelt = {".form": json.dumps(title, ensure_ascii=False)[1:-1], ".typ": " ".join(title.split())}
    said = spelt.get(kind.ending, escape(title, {'"': "&quot;"}))
    gaps = {"KEY": key, "TITLE": said, "TEXT": said.replace("\\", "\\\\").replace('"', '\\"')}
    return f"{kind.folder}{key}{kind.ending}", _GAP.sub(lambda gap: gaps[gap[0]], text).encode()


def _free(kind: Kind, key: str, taken: Collection[str]) -> str:
    names = (key, *(f"{key}_{number}" for number in range(2, len(taken) + 3)))
    return next(one for one in names if f"{kind.folder}{one}{kind.ending}" not in taken)


def layout() -> bytes:
    """The layout new letters share: head, address field, footer."""
    return (_FOLDER / "layout.typ").read_bytes()
