"""Signs nobody can see: what must not stand in a text of a case.

Control characters break databases and printers, direction signs make a name look like another one,
half characters (surrogates) can not be written at all. Tabs and line ends are not among them.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)


def hides_signs(text: str) -> bool:
    """Whether a text holds signs nobody can see."""
    return _HIDDEN.search(text) is not None


def without_hidden(text: str) -> str:
    """The text with what can be seen."""
    return _HIDDEN.sub("", text)


def hiding(value: Any, path: str = "") -> Iterator[str]:
    """The dotted paths of texts, names included, that hold such signs; the value must not be nested too deeply."""
    if isinstance(value, str):
        if hides_signs(value):
            yield path
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            place = f"{path}.{without_hidden(str(name))}".lstrip(".")
            if hides_signs(str(name)):
                yield place
            yield from hiding(inner, place)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value, 1):
            yield from hiding(inner, f"{path}[{number}]")
