"""Files to begin with: a diagram, a decision table, a form, a letter."""
from __future__ import annotations

import json
import re
from pathlib import Path
from xml.sax.saxutils import escape

from web.modeler.kinds import Kind
from workflows.packages import key_of

_MARKUP = re.compile(r"([\\#*_$`<>@\[\]~\"'/=])")  # what typst would read as more than a letter
_FOLDER = Path(__file__).parent / "new"


def blank(kind: Kind, title: str) -> tuple[str, bytes]:
    """Name and content of a new file.

    :param title: what people call it; the name of the file is made of it.
    :raises Rejected: "process_key" where no name can be made of it.
    """
    key = key_of("", title)
    text = (_FOLDER / f"{kind.key}{kind.ending}").read_text(encoding="utf-8")
    spelt = {".form": json.dumps(title, ensure_ascii=False)[1:-1], ".typ": _MARKUP.sub(r"\\\1", title)}
    said = spelt.get(kind.ending, escape(title, {'"': "&quot;"}))
    return f"{kind.folder}{key}{kind.ending}", text.replace("KEY", key).replace("TITLE", said).encode()
